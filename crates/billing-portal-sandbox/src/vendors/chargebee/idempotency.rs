//! Idempotency keys: the same request with the same key gets the same response for half an hour.
//!
//! <https://apidocs.chargebee.com/docs/api/v1/idempotency>

use http::{HeaderName, Method};

use super::error::ApiError;
use crate::message::ApiRequest;

const IDEMPOTENCY_KEY: &str = "chargebee-idempotency-key";
pub(super) const REPLAYED: HeaderName = HeaderName::from_static("chargebee-idempotency-replayed");

/// How long a response is kept, in seconds of the site's clock. Only successful ones are kept.
pub(super) const WINDOW: u64 = 30 * 60;

/// The longest key, in characters.
const LONGEST_KEY: usize = 100;

/// The idempotency key; it means something on POST only.
pub(super) fn key(request: &ApiRequest) -> Result<Option<&str>, ApiError> {
    let Some(value) = request.headers.get(IDEMPOTENCY_KEY).filter(|_| request.method == Method::POST) else {
        return Ok(None);
    };
    match value.to_str() {
        Ok(key) if (1..=LONGEST_KEY).contains(&key.len()) => Ok(Some(key)),
        _ => Err(ApiError::wrong_value(IDEMPOTENCY_KEY, "must have 1 to 100 ASCII characters")),
    }
}
