//! The headers that change what a request does: their documented values, and nothing else.
//!
//! <https://apidocs.chargebee.com/docs/api/advanced-features>

use axum::http::Method;

use super::error::ApiError;
use crate::api::ApiRequest;

/// What the events of a request trigger; these mean something on POST only.
const EVENT_CONTROLS: [&str; 3] = ["chargebee-event-email", "chargebee-event-webhook", "chargebee-event-actions"];

/// The only value of an event control.
const ALL_DISABLED: &str = "all-disabled";

const BUSINESS_ENTITY_ID: &str = "chargebee-business-entity-id";

/// The longest id of a business entity, in characters.
const LONGEST_ID: usize = 50;

/// Checks the headers of a request. Who it is made for (`chargebee-request-origin-…`) may be anything.
pub(super) fn check(request: &ApiRequest) -> Result<(), ApiError> {
    if request.method == Method::POST {
        for name in EVENT_CONTROLS {
            if request.headers.get_all(name).iter().any(|value| value != ALL_DISABLED) {
                return Err(ApiError::wrong_value(name, "must be all-disabled"));
            }
        }
    }
    let mut ids = request.headers.get_all(BUSINESS_ENTITY_ID).iter();
    if ids.any(|id| String::from_utf8_lossy(id.as_bytes()).chars().count() > LONGEST_ID) {
        let why = format!("cannot be longer than {LONGEST_ID} characters");
        return Err(ApiError::wrong_value(BUSINESS_ENTITY_ID, &why));
    }
    Ok(())
}
