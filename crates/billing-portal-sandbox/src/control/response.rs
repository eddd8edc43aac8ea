//! Responses of the control plane.

use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use serde::Serialize;
use serde_json::json;

use crate::message::json;

/// The response to a request that names a site which is not there.
pub(crate) fn no_such_site(id: &str) -> Response {
    refuse(StatusCode::NOT_FOUND, &format!("there is no site {id:?}"))
}

/// A response of the sandbox itself that says why it refuses a request.
pub(crate) fn refuse(status: StatusCode, error: &str) -> Response {
    respond(status, &json!({"error": error}))
}

pub(super) fn too_long() -> Response {
    refuse(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long")
}

pub(super) fn respond<T: Serialize>(status: StatusCode, value: &T) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], json(value)).into_response()
}
