//! What a client must be given to reach a site.

use std::fmt;

use serde::Serialize;

use crate::credentials::Credentials;
use crate::origin::Origin;

/// Where a site is reached and which credentials it takes.
///
/// Its JSON text is what a program in any language needs; this is the line that a sandbox started as a
/// command prints first. `Debug` leaves the credentials out, the JSON text does not.
#[derive(Clone, Debug, Serialize)]
pub struct ConnectionInfo {
    id: String,
    chargebee: ChargebeeConnection,
    upflow: UpflowConnection,
    control_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    sdk: Option<SdkSettings>,
}

impl ConnectionInfo {
    /// How to reach a site with this id, whose pages start with `pages` and whose control requests start with
    /// `control`, both below the origin.
    pub(crate) fn new(origin: &Origin, id: &str, [pages, control]: [&str; 2], credentials: &Credentials) -> Self {
        let at = |path: &str| format!("{}{path}", origin.as_str());
        Self {
            id: id.to_owned(),
            chargebee: ChargebeeConnection {
                base_url: at("/api/v2"),
                portal_url: at(pages),
                site: credentials.chargebee_site.clone(),
                api_key: credentials.chargebee_api_key.clone(),
            },
            upflow: UpflowConnection {
                base_url: at("/v1"),
                api_key: credentials.upflow_api_key.clone(),
                api_secret: credentials.upflow_api_secret.clone(),
            },
            control_url: at(control),
            sdk: SdkSettings::new(origin),
        }
    }

    /// The id of the site: `default`, or `site-1`, `site-2`, … for isolated ones.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
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

    /// Where the site is controlled: `http://127.0.0.1:PORT/_sandbox`, and for an isolated site
    /// `http://127.0.0.1:PORT/_sandbox/sites/site-1`.
    #[must_use]
    pub fn control_url(&self) -> &str {
        &self.control_url
    }

    /// What the official SDKs of Chargebee must be given, where they can be pointed at the sandbox.
    pub(crate) fn sdk(&self) -> Option<&SdkSettings> {
        self.sdk.as_ref()
    }
}

/// How to reach the Chargebee side of a site.
#[derive(Clone, Serialize)]
pub struct ChargebeeConnection {
    base_url: String,
    portal_url: String,
    site: String,
    api_key: String,
}

impl ChargebeeConnection {
    /// What paths such as `/portal_sessions` are appended to: `http://127.0.0.1:PORT/api/v2`. It is the same for all
    /// sites: the API key tells them apart.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// What the path of the log-in page, `/portal/login`, is appended to: `http://127.0.0.1:PORT`, and for an isolated
    /// site `http://127.0.0.1:PORT/sites/site-1`.
    #[must_use]
    pub fn portal_url(&self) -> &str {
        &self.portal_url
    }

    /// The name of the site at Chargebee. It stands in no URL of the sandbox.
    #[must_use]
    pub fn site(&self) -> &str {
        &self.site
    }

    /// The API key: the user name of HTTP Basic authentication, with an empty password.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }
}

impl fmt::Debug for ChargebeeConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChargebeeConnection")
            .field("base_url", &self.base_url)
            .field("portal_url", &self.portal_url)
            .field("site", &self.site)
            .finish_non_exhaustive()
    }
}

/// How to reach the Upflow side of a site.
#[derive(Clone, Serialize)]
pub struct UpflowConnection {
    base_url: String,
    api_key: String,
    api_secret: String,
}

impl UpflowConnection {
    /// What paths such as `/customers/{id}/portal` are appended to: `http://127.0.0.1:PORT/v1`. It is the same for
    /// all sites: the key tells them apart.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The value of the header `X-Api-Key`.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The value of the header `X-Api-Secret`.
    #[must_use]
    pub fn api_secret(&self) -> &str {
        &self.api_secret
    }
}

impl fmt::Debug for UpflowConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpflowConnection").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// What the official Chargebee SDKs must be given. They build the host name from a site and a domain,
/// so the host is cut at its first dot: `127` and `.0.0.1`.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct SdkSettings {
    pub(crate) python: PythonSdk,
    pub(crate) node: NodeSdk,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct PythonSdk {
    pub(crate) site: String,
    pub(crate) chargebee_domain: String,
    pub(crate) protocol: String,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct NodeSdk {
    pub(crate) site: String,
    #[serde(rename = "hostSuffix")]
    pub(crate) host_suffix: String,
    pub(crate) protocol: String,
    pub(crate) port: u16,
}

impl SdkSettings {
    /// None for a host without a dot: the SDKs cannot be pointed there.
    fn new(origin: &Origin) -> Option<Self> {
        let (site, chargebee_domain) = origin.authority().split_once('.')?;
        let domain = chargebee_domain.split_once(':').map_or(chargebee_domain, |(domain, _)| domain);
        Some(Self {
            python: PythonSdk {
                site: site.to_owned(),
                chargebee_domain: chargebee_domain.to_owned(),
                protocol: origin.scheme().to_owned(),
            },
            node: NodeSdk {
                site: site.to_owned(),
                host_suffix: format!(".{domain}"),
                protocol: origin.scheme().to_owned(),
                port: origin.port(),
            },
        })
    }
}
