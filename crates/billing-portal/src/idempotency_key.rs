//! The key by which a vendor knows a request again.

use std::str::FromStr;

use billing_portal_transport::header::HeaderValue;

use crate::error::Error;

/// A key that makes a `POST` safe to send again: for some time the vendor gives the stored response to the same request.
/// A UUID is advised. Chargebee: 30 minutes, at most 100 characters
/// ([idempotency](https://apidocs.chargebee.com/docs/api/v1/idempotency)).
///
/// Store it with the job that it belongs to, so that the job can go on with the same key after a crash.
///
/// ```
/// let key = billing_portal::IdempotencyKey::new("order-1")?;
/// assert_eq!(key.as_str(), "order-1");
/// # Ok::<(), billing_portal::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(HeaderValue);

impl IdempotencyKey {
    /// Takes a key of your own.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) if it is empty, holds blanks or is not visible ASCII. Its length is checked when it is
    /// used, for it depends on the vendor.
    pub fn new(key: impl AsRef<str>) -> Result<Self, Error> {
        let key = key.as_ref();
        let problem = if key.is_empty() {
            "idempotency key is empty"
        } else if key.contains(char::is_whitespace) {
            "idempotency key holds blanks"
        } else {
            "idempotency key must be visible ASCII characters"
        };
        let value =
            HeaderValue::from_str(key).ok().filter(|_| !key.is_empty() && key.bytes().all(|b| b.is_ascii_graphic()));
        value.map(Self).ok_or_else(|| Error::argument(None, problem))
    }

    /// The key, as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // It was made from a text of ASCII characters.
        self.0.to_str().unwrap_or_default()
    }

    pub(crate) fn value(&self) -> HeaderValue {
        self.0.clone()
    }
}

impl FromStr for IdempotencyKey {
    type Err = Error;

    fn from_str(key: &str) -> Result<Self, Error> {
        Self::new(key)
    }
}
