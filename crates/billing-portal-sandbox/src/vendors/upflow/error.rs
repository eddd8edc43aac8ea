//! Upflow's errors.

use http::StatusCode;
use serde_json::json;

use crate::message::Response;

/// A refusal: a status and what the body says.
pub(super) struct ApiError {
    status: StatusCode,
    message: String,
}

impl ApiError {
    pub(super) fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into() }
    }

    pub(super) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    pub(super) fn not_found(what: &str, reference: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("{what} {reference} not found"))
    }

    pub(super) fn media_type() -> Self {
        Self::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "The content type must be application/json")
    }
}

impl From<ApiError> for Response {
    fn from(error: ApiError) -> Self {
        Self::new(error.status, json!({"message": error.message}).to_string())
    }
}
