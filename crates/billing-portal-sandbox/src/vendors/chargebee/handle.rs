//! What the public handles have for Chargebee.

use super::connection::ChargebeeConnection;
use crate::connection::ConnectionInfo;
use crate::site::Site;

impl Site {
    /// How to reach the Chargebee side: base URL, site and API key.
    #[must_use]
    pub fn chargebee(&self) -> &ChargebeeConnection {
        self.open.connection.chargebee()
    }

    /// The ids of all portal sessions that exist on the Chargebee side, of any status, in no particular order:
    /// how many were made, whether a client heard of them or not.
    #[must_use]
    pub fn chargebee_session_ids(&self) -> Vec<String> {
        let state = &mut *self.open.lock();
        state.scene::<super::site::Site>().state.session_ids()
    }
}

impl ConnectionInfo {
    /// How to reach the Chargebee side.
    #[must_use]
    pub fn chargebee(&self) -> &ChargebeeConnection {
        &self.vendors.chargebee
    }
}
