//! What an operation responds, and what comes back for the same idempotency key: the first response, for a day.
//!
//! <https://docs.stripe.com/api/idempotent_requests>

use http::{HeaderName, Method, StatusCode};
use serde_json::Value;

use super::error::ApiError;
use super::form;
use super::operation::Action;
use super::session::StripeAccount;
use crate::account::Scene;
use crate::ids::Ids;
use crate::message::{ApiRequest, Response};
use crate::operation::Operation;
use crate::replay::Fingerprint;

/// How long a response is kept, in seconds of the site's clock.
pub(super) const WINDOW: u64 = 24 * 60 * 60;

/// The longest key, in characters.
const LONGEST_KEY: usize = 255;

const KEY: &str = "idempotency-key";
const REQUEST_ID: &str = "request-id";
const VERSION: &str = "stripe-version";

/// The version of the API that the sandbox has, for requests that name none.
const API_VERSION: &str = "2026-10-28.endive";

/// The idempotency key; it means something on POST only.
pub(super) fn key(request: &ApiRequest) -> Option<&str> {
    request.header(KEY).filter(|key| request.method == Method::POST && !key.is_empty())
}

pub(super) fn respond(
    mut scene: Scene<'_, StripeAccount>,
    operation: &Operation<Action>,
    id: &str,
    request: &ApiRequest,
) -> Response {
    let Some(key) = key(request) else {
        return outcome(&mut scene, operation, id, request).map_or_else(Response::from, |value| Response::ok(&value));
    };
    if key.len() > LONGEST_KEY {
        return ApiError::new(StatusCode::BAD_REQUEST, format!("A key has at most {LONGEST_KEY} characters")).into();
    }
    let fingerprint = Fingerprint::new(operation.id, id, &form::pairs(request));
    match scene.state.replays.find(key, fingerprint, scene.now) {
        Ok(None) => {}
        Ok(Some(stored)) => {
            return stored.clone().header(HeaderName::from_static("idempotent-replayed"), "true");
        }
        Err(_) => return ApiError::key_reused(key).into(),
    }
    let outcome = outcome(&mut scene, operation, id, request);
    let has_begun = outcome.as_ref().map_or_else(|error| !error.is_of_parameters(), |_| true);
    let response = outcome.map_or_else(Response::from, |value| Response::ok(&value));
    if !has_begun {
        return response;
    }
    let request_id = request_id(scene.ids);
    let kept = response.header(HeaderName::from_static("original-request"), &request_id);
    scene.state.replays.store(key, fingerprint, scene.now, kept.clone());
    kept.header(HeaderName::from_static(REQUEST_ID), &request_id)
}

fn outcome(
    scene: &mut Scene<'_, StripeAccount>,
    operation: &Operation<Action>,
    id: &str,
    request: &ApiRequest,
) -> Result<Value, ApiError> {
    let is_form = request.is_content_type("application/x-www-form-urlencoded");
    if request.method == Method::POST && !request.body().is_empty() && !is_form {
        let message = "The body must be a form: application/x-www-form-urlencoded".to_owned();
        return Err(ApiError::new(StatusCode::BAD_REQUEST, message));
    }
    let Action { parameters, handler, permission } = operation.action;
    if !permission.is_empty() && super::connection::key_of(&request.headers).is_some_and(|key| key.starts_with("rk_")) {
        let message = format!("The provided key 'rk_test_****' does not have the required permission: {permission}");
        return Err(ApiError::new(StatusCode::FORBIDDEN, message));
    }
    handler(scene, id, form::read(&form::pairs(request), parameters)?)
}

fn request_id(ids: &mut Ids) -> String {
    format!("req_{}", ids.next("stripe_request", 14))
}

/// Adds the headers that every response has.
pub(super) fn complete(response: Response, request: &ApiRequest, ids: &mut Ids) -> Response {
    let has = |response: &Response, name: &str| response.headers.iter().any(|(header, _)| header == name);
    let mut response =
        response.header(HeaderName::from_static(VERSION), request.header(VERSION).unwrap_or(API_VERSION));
    if !has(&response, REQUEST_ID) {
        response = response.header(HeaderName::from_static(REQUEST_ID), &request_id(ids));
    }
    if let Some(key) = key(request) {
        response = response.header(HeaderName::from_static(KEY), key);
    }
    match response.status.as_u16() {
        400..409 => response.header(HeaderName::from_static("stripe-should-retry"), "false"),
        _ => response,
    }
}
