//! How the Upflow side of a site is reached, and with which credentials.

use std::fmt;

use http::{HeaderMap, HeaderValue};
use serde::Serialize;

use crate::account::SiteAddress;
use crate::ids::Ids;

/// What comes before the paths of all operations. The vendor has no library that insists on another path.
pub(super) const ROOT: &str = "/upflow/v1";

/// What a request proves itself with: key and secret.
pub(crate) struct Credentials(Option<HeaderValue>, Option<HeaderValue>);

impl From<&HeaderMap> for Credentials {
    fn from(headers: &HeaderMap) -> Self {
        Self(headers.get("x-api-key").cloned(), headers.get("x-api-secret").cloned())
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
    /// How a site is reached: by fixed credentials, or by ones that are drawn.
    pub(super) fn new(address: &SiteAddress<'_>, ids: Option<&mut Ids>) -> Self {
        let (api_key, api_secret) = match ids {
            None => ("upflow_sandbox_key".to_owned(), "upflow_sandbox_secret".to_owned()),
            Some(ids) => {
                let mut draw = |kind| format!("upflow_{}", ids.next(kind, 32));
                (draw("upflow_api_key"), draw("upflow_api_secret"))
            }
        };
        Self { base_url: address.at(ROOT), api_key, api_secret }
    }

    /// Whether a request with these credentials is one to the site, whatever the secret is.
    pub(super) fn has_key(&self, credentials: &Credentials) -> bool {
        credentials.0.as_ref().is_some_and(|key| key == &*self.api_key)
    }

    /// Whether these are the right credentials.
    pub(super) fn is_right(&self, credentials: &Credentials) -> bool {
        self.has_key(credentials) && credentials.1.as_ref().is_some_and(|secret| secret == &*self.api_secret)
    }

    /// What paths such as `/customers/{id}/portal` are appended to: `http://127.0.0.1:PORT/upflow/v1`. It is the same for
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
