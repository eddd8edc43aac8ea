//! How the Chargebee side of a site is reached, and with which credentials.

use std::fmt;

use http::HeaderMap;
use serde::Serialize;

use super::error::ApiError;
use super::library::LibrarySettings;
use crate::account::SiteAddress;
use crate::ids::Ids;
use crate::message::basic_credentials;

/// What comes before the paths of all operations.
pub(super) const ROOT: &str = "/api/v2";

/// How to reach the Chargebee side of a site.
#[derive(Clone, Serialize)]
pub struct ChargebeeConnection {
    base_url: String,
    portal_url: String,
    site: String,
    api_key: String,
    #[serde(skip)]
    libraries: LibrarySettings,
}

impl ChargebeeConnection {
    /// How a site is reached: by the fixed key, or by one that is drawn.
    pub(super) fn new(address: &SiteAddress<'_>, ids: Option<&mut Ids>) -> Self {
        let (site, api_key) = match ids {
            None => ("acme-test".to_owned(), "test_sandbox_key".to_owned()),
            Some(ids) => (format!("{}-test", address.site), format!("test_{}", ids.next("chargebee_api_key", 35))),
        };
        let (base_url, portal_url) = (address.at(ROOT), address.at(address.pages));
        let libraries = LibrarySettings::new(address.origin, &base_url);
        Self { base_url, portal_url, site, api_key, libraries }
    }

    /// What the vendor's libraries must be given.
    pub(super) fn libraries(&self) -> &LibrarySettings {
        &self.libraries
    }

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

/// What a request proves itself with by HTTP Basic: user name and password, if that is what it has.
pub(crate) struct Credentials(Option<(Vec<u8>, Vec<u8>)>);

impl From<&HeaderMap> for Credentials {
    fn from(headers: &HeaderMap) -> Self {
        Self(basic_credentials(headers))
    }
}

impl Credentials {
    /// Whether the user name is this key, whatever the password is.
    pub(super) fn has_key(&self, api_key: &str) -> bool {
        self.0.as_ref().is_some_and(|(user, _)| user == api_key.as_bytes())
    }

    /// Makes sure that it is this key, without a password.
    pub(super) fn check(&self, api_key: &str) -> Result<(), ApiError> {
        match &self.0 {
            None => Err(ApiError::not_basic()),
            Some((_, password)) if self.has_key(api_key) && password.is_empty() => Ok(()),
            Some(_) => Err(ApiError::wrong_key()),
        }
    }
}
