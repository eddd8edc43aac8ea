//! What a client must be given to reach a sandbox.

use std::fmt;

use serde::Serialize;

use crate::{chargebee, upflow};

/// Where a sandbox listens and which credentials it takes.
///
/// Its JSON text is what a program in any language needs; this is the line that a sandbox started as a
/// command prints first. `Debug` leaves the credentials out, the JSON text does not.
#[derive(Clone, Debug, Serialize)]
pub struct ConnectionInfo {
    chargebee: ChargebeeConnection,
    upflow: UpflowConnection,
    control_url: String,
    sdk: SdkSettings,
}

impl ConnectionInfo {
    pub(crate) fn new(port: u16) -> Self {
        let origin = format!("http://127.0.0.1:{port}");
        Self {
            chargebee: ChargebeeConnection {
                base_url: format!("{origin}/api/v2"),
                site: chargebee::SITE,
                api_key: chargebee::API_KEY,
            },
            upflow: UpflowConnection {
                base_url: format!("{origin}/v1"),
                api_key: upflow::API_KEY,
                api_secret: upflow::API_SECRET,
            },
            control_url: format!("{origin}/_sandbox"),
            sdk: SdkSettings::new(port),
        }
    }

    /// How to reach the Chargebee side.
    #[must_use]
    pub fn chargebee(&self) -> &ChargebeeConnection {
        &self.chargebee
    }

    /// How to reach the Upflow side.
    #[must_use]
    pub fn upflow(&self) -> &UpflowConnection {
        &self.upflow
    }

    /// Where the control plane is: `http://127.0.0.1:PORT/_sandbox`.
    #[must_use]
    pub fn control_url(&self) -> &str {
        &self.control_url
    }
}

/// How to reach the Chargebee side of a sandbox.
#[derive(Clone, Serialize)]
pub struct ChargebeeConnection {
    base_url: String,
    site: &'static str,
    api_key: &'static str,
}

impl ChargebeeConnection {
    /// What paths such as `/portal_sessions` are appended to: `http://127.0.0.1:PORT/api/v2`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The name of the site. It stands in no URL of the sandbox.
    #[must_use]
    pub fn site(&self) -> &str {
        self.site
    }

    /// The API key: the user name of HTTP Basic authentication, with an empty password.
    #[must_use]
    pub fn api_key(&self) -> &str {
        self.api_key
    }
}

impl fmt::Debug for ChargebeeConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChargebeeConnection")
            .field("base_url", &self.base_url)
            .field("site", &self.site)
            .finish_non_exhaustive()
    }
}

/// How to reach the Upflow side of a sandbox.
#[derive(Clone, Serialize)]
pub struct UpflowConnection {
    base_url: String,
    api_key: &'static str,
    api_secret: &'static str,
}

impl UpflowConnection {
    /// What paths such as `/customers/{id}/portal` are appended to: `http://127.0.0.1:PORT/v1`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The value of the header `X-Api-Key`.
    #[must_use]
    pub fn api_key(&self) -> &str {
        self.api_key
    }

    /// The value of the header `X-Api-Secret`.
    #[must_use]
    pub fn api_secret(&self) -> &str {
        self.api_secret
    }
}

impl fmt::Debug for UpflowConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpflowConnection").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// What the official Chargebee SDKs must be given. They build the host name from a site and a domain,
/// so the address is cut after its first number: `127` and `.0.0.1`.
#[derive(Clone, Debug, Serialize)]
struct SdkSettings {
    python: PythonSdk,
    node: NodeSdk,
}

#[derive(Clone, Debug, Serialize)]
struct PythonSdk {
    site: &'static str,
    chargebee_domain: String,
    protocol: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct NodeSdk {
    site: &'static str,
    #[serde(rename = "hostSuffix")]
    host_suffix: &'static str,
    protocol: &'static str,
    port: u16,
}

impl SdkSettings {
    fn new(port: u16) -> Self {
        Self {
            python: PythonSdk { site: "127", chargebee_domain: format!("0.0.1:{port}"), protocol: "http" },
            node: NodeSdk { site: "127", host_suffix: ".0.0.1", protocol: "http", port },
        }
    }
}
