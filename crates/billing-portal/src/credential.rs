//! The two kinds of credentials, as types that cannot be mistaken for each other.

use billing_portal_transport::Secret;

/// The key of a vendor's API. `Debug` hides it.
///
/// Chargebee: a full-access key of the site, test or live. Upflow: the key of the organization's key pair.
///
/// ```
/// let key = billing_portal::ApiKey::new("live_8f31".to_owned());
/// assert!(!format!("{key:?}").contains("live_8f31"));
/// ```
#[derive(Clone, Debug)]
pub struct ApiKey(Secret);

impl ApiKey {
    /// Takes a key; it is checked when the client is built.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self(key.into())
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.0
    }
}

/// The secret that goes with an Upflow [`ApiKey`]. `Debug` hides it.
///
/// ```
/// let secret = billing_portal::ApiSecret::new("s3cr3t".to_owned());
/// assert!(!format!("{secret:?}").contains("s3cr3t"));
/// ```
#[derive(Clone, Debug)]
pub struct ApiSecret(Secret);

impl ApiSecret {
    /// Takes a secret; it is checked when the client is built.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self(secret.into())
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.0
    }
}
