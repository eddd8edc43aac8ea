//! The headers that change what a request does: their documented values, and nothing else.
//!
//! <https://apidocs.chargebee.com/docs/api/advanced-features>

use http::Method;

use super::error::ApiError;
use super::params::Params;
use crate::message::ApiRequest;

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

/// The business entity of a header is that of what the request makes. A parameter may only say the same.
pub(super) fn settle_business_entity(request: &ApiRequest, params: &mut Params) -> Result<(), ApiError> {
    const PARAM: &str = "business_entity_id";
    match (request.header(BUSINESS_ENTITY_ID), params.optional(PARAM)) {
        (Some(header), Some(param)) if header != param => {
            Err(ApiError::wrong_value(PARAM, "must be equal to the header chargebee-business-entity-id"))
        }
        (Some(header), None) => {
            params.set(PARAM, header.into());
            Ok(())
        }
        _ => Ok(()),
    }
}
