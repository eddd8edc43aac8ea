//! What the public handles have for Upflow.

use super::connection::UpflowConnection;
use crate::connection::ConnectionInfo;
use crate::site::Site;

impl Site {
    /// How to reach the Upflow side: base URL, API key and API secret.
    #[must_use]
    pub fn upflow(&self) -> &UpflowConnection {
        self.open.connection.upflow()
    }
}

impl ConnectionInfo {
    /// How to reach the Upflow side.
    #[must_use]
    pub fn upflow(&self) -> &UpflowConnection {
        &self.vendors.upflow
    }
}
