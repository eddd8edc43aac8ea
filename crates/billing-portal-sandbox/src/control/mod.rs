//! The control plane under `/_sandbox`: everything that the handles of Rust do, over HTTP.

mod site;
mod sites;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

pub(crate) use self::site::routes as routes_of_site;
pub(crate) use self::sites::routes as routes_of_sandbox;
use crate::api::json;

/// Whether a path is the control plane's.
pub(crate) fn is_control(path: &str) -> bool {
    path.strip_prefix("/_sandbox").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The answer to a request that names a site which is not there.
pub(crate) fn no_such_site(id: &str) -> Response {
    refuse(StatusCode::NOT_FOUND, &format!("there is no site {id:?}"))
}

#[derive(Serialize)]
struct Refusal<'a> {
    error: &'a str,
}

/// An answer of the sandbox itself that says why it does not do as asked.
pub(crate) fn refuse(status: StatusCode, error: &str) -> Response {
    answer(status, &Refusal { error })
}

fn too_long() -> Response {
    refuse(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long")
}

fn answer<T: Serialize>(status: StatusCode, value: &T) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], json(value)).into_response()
}
