//! What an operation responds, and what comes back for the same idempotency key: the first response, for a day.
//!
//! <https://docs.stripe.com/api/idempotent_requests>

use http::{HeaderName, Method, StatusCode};

use super::connection::key_of;
use super::error::ApiError;
use super::form;
use super::operation::Action;
use super::session::StripeAccount;
use crate::account::Scene;
use crate::ids::Ids;
use crate::message::{ApiRequest, Response};
use crate::object::Object;
use crate::operation::Operation;
use crate::replay::Fingerprint;

/// How long a response is kept, in seconds of the site's clock.
pub(super) const WINDOW: u64 = 24 * 60 * 60;

/// The longest key, in characters.
const LONGEST_KEY: usize = 255;

const KEY: &str = "idempotency-key";
const REQUEST_ID: &str = "request-id";

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
    let pairs = form::pairs(request);
    let fingerprint = Fingerprint::new(operation.id, id, &pairs);
    let key = key(request);
    if let Some(key) = key {
        if key.len() > LONGEST_KEY {
            return ApiError::new(StatusCode::BAD_REQUEST, format!("A key has at most {LONGEST_KEY} characters"))
                .into();
        }
        match scene.state.replays.find(key, fingerprint, scene.now) {
            Ok(None) => {}
            Ok(Some(kept)) => return kept.clone().header(HeaderName::from_static("idempotent-replayed"), "true"),
            Err(_) => return ApiError::key_reused(key).into(),
        }
    }
    let given = match check(operation, request, &pairs) {
        Ok(given) => given,
        Err(refused) => return refused.into(),
    };
    let outcome = (operation.action.handler)(&mut scene, id, &given);
    let has_begun = outcome.as_ref().map_or_else(|error| !error.is_of_parameters(), |_| true);
    let response = outcome.map_or_else(Response::from, |value| Response::ok(&value));
    let Some(key) = key.filter(|_| has_begun) else { return response };
    let request_id = request_id(scene.ids);
    let kept = response.header(HeaderName::from_static("original-request"), &request_id);
    scene.state.replays.store(key, fingerprint, scene.now, kept.clone());
    kept.header(HeaderName::from_static(REQUEST_ID), &request_id)
}

/// What a request gives an operation, if it may.
fn check(operation: &Operation<Action>, request: &ApiRequest, pairs: &[(String, String)]) -> Result<Object, ApiError> {
    let is_form = request.is_content_type("application/x-www-form-urlencoded");
    if request.method == Method::POST && !request.body().is_empty() && !is_form {
        let message = "The body must be a form: application/x-www-form-urlencoded".to_owned();
        return Err(ApiError::new(StatusCode::BAD_REQUEST, message));
    }
    let Action { parameters, permission, .. } = operation.action;
    if !permission.is_empty() && key_of(&request.headers).is_some_and(|key| key.starts_with("rk_")) {
        let message = format!("The provided key 'rk_test_****' does not have the required permission: {permission}");
        return Err(ApiError::new(StatusCode::FORBIDDEN, message));
    }
    form::read(pairs, parameters)
}

fn request_id(ids: &mut Ids) -> String {
    format!("req_{}", ids.next("stripe_request", 14))
}

/// Adds the headers that every response has, unless it has them.
pub(super) fn complete(mut response: Response, request: &ApiRequest, ids: &mut Ids) -> Response {
    let is_final = (400..409).contains(&response.status.as_u16());
    let version = request.header("stripe-version").unwrap_or(API_VERSION);
    for (name, value) in [
        ("stripe-version", Some(version)),
        (REQUEST_ID, Some(&*request_id(ids))),
        (KEY, key(request)),
        ("stripe-should-retry", is_final.then_some("false")),
    ] {
        if let Some(value) = value.filter(|_| !response.headers.iter().any(|(header, _)| header == name)) {
            response = response.header(HeaderName::from_static(name), value);
        }
    }
    response
}
