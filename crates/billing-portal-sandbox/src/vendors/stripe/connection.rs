//! How the Stripe side of a site is reached, and with which keys.

use std::fmt;

use http::{HeaderMap, header};
use serde::Serialize;
use serde_json::{Value, json};

use crate::account::SiteAddress;
use crate::connection::ConnectionInfo;
use crate::ids::Ids;
use crate::message::basic_credentials;
use crate::site::Site;

/// What comes before the paths of all operations. The vendor's library for Node takes a host and a port, and no path.
pub(super) const ROOT: &str = "/v1";

/// How to reach the Stripe side of a site.
#[derive(Clone, Serialize)]
pub struct StripeConnection {
    base_url: String,
    api_key: String,
    restricted_key: String,
    /// What the vendor's libraries must be given, under the names that each of them has for it.
    pub(super) sdk: Value,
}

impl StripeConnection {
    /// How a site is reached: by fixed keys, or by ones that are drawn.
    pub(super) fn new(address: &SiteAddress<'_>, ids: Option<&mut Ids>) -> Self {
        let key = ids.map_or_else(|| "sandbox_key".to_owned(), |ids| ids.next("stripe_api_key", 32));
        let (api_key, restricted_key) = (format!("sk_test_{key}"), format!("rk_test_{key}"));
        let origin = address.origin;
        let node = json!({"host": origin.host(), "port": origin.port(), "protocol": origin.scheme()});
        let sdk = json!({"node": node, "python": {"base_addresses": {"api": origin.as_str()}}});
        Self { base_url: address.at(ROOT), api_key, restricted_key, sdk }
    }

    pub(super) fn has_key(&self, key: &str) -> bool {
        [&self.api_key, &self.restricted_key].contains(&&key.to_owned())
    }

    /// What paths such as `/customers` are appended to: `http://127.0.0.1:PORT/v1`. It is the same for all sites: the key
    /// tells them apart.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The secret key, which may do everything.
    #[must_use]
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// A key that lacks the permission to make portal sessions, `rak_customer_portal_write`, and no other.
    #[must_use]
    pub fn restricted_key(&self) -> &str {
        &self.restricted_key
    }
}

impl fmt::Debug for StripeConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StripeConnection").field("base_url", &self.base_url).finish_non_exhaustive()
    }
}

/// The key of a request: a bearer token, or a user name without a password.
pub(super) fn key_of(headers: &HeaderMap) -> Option<String> {
    if let Some((user, password)) = basic_credentials(headers) {
        return String::from_utf8(user).ok().filter(|_| password.is_empty());
    }
    let (scheme, key) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim().to_owned())
}

impl Site {
    /// How to reach the Stripe side: base URL and keys.
    #[must_use]
    pub fn stripe(&self) -> &StripeConnection {
        self.open.connection.stripe()
    }
}

impl ConnectionInfo {
    /// How to reach the Stripe side.
    #[must_use]
    pub fn stripe(&self) -> &StripeConnection {
        &self.vendors.stripe
    }
}
