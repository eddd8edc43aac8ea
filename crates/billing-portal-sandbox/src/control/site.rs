//! Controlling one site: health, journal, clock, faults, stubs, limits, seed and reset.

use std::time::Duration;

use axum::body::Body;
use axum::extract::RawQuery;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Extension, Router};
use http::StatusCode;
use serde::Deserialize;
use serde_json::json;

use super::response::{refuse, respond, too_long};
use crate::clock::END_OF_TIME;
use crate::message::{BODY_LIMIT, read_body};
use crate::object::{self, Object};
use crate::seed::Seed;
use crate::site_state::fault_script::Faults;
use crate::site_state::filter::RequestFilter;
use crate::site_state::stub::Stub;
use crate::sites::SharedSite;

/// The longest seed that is read: 64 MiB, some hundred thousand customers.
pub(super) const SEED_LIMIT: usize = 64 << 20;

pub(crate) fn routes() -> Router {
    Router::new()
        .route("/_sandbox/health", get(health))
        .route("/_sandbox/requests", get(requests))
        .route("/_sandbox/clock", get(time).post(set_clock))
        .route("/_sandbox/faults", get(faults).post(script).delete(clear_faults))
        .route("/_sandbox/stubs", get(stubs).post(add_stub).delete(clear_stubs))
        .route("/_sandbox/limits", get(limits).post(set_limits))
        .route("/_sandbox/seed", get(seed).post(load_seed))
        .route("/_sandbox/seed/schema", get(seed_schema))
        .route("/_sandbox/reset", post(reset))
}

/// Reads a body as JSON, or says what was expected.
async fn read<T: for<'de> Deserialize<'de>>(body: Body, expected: &str) -> Result<T, Response> {
    let body = read_body(body, BODY_LIMIT).await.ok_or_else(too_long)?;
    object::from_slice(&body).map_err(|error| refuse(StatusCode::BAD_REQUEST, &format!("expected {expected}: {error}")))
}

async fn health(Extension(site): Extension<SharedSite>) -> Response {
    let now = site.lock().clock.now();
    respond(StatusCode::OK, &json!({"status": "ok", "now": now}))
}

async fn reset(Extension(site): Extension<SharedSite>) -> Response {
    site.lock().reset();
    health(Extension(site)).await
}

async fn requests(Extension(site): Extension<SharedSite>, RawQuery(query): RawQuery) -> Response {
    match RequestFilter::from_query(&query.unwrap_or_default()) {
        Ok(filter) => {
            let requests = site.lock().journal.requests(&filter);
            respond(StatusCode::OK, &json!({"requests": requests}))
        }
        Err(why) => refuse(StatusCode::BAD_REQUEST, &why),
    }
}

async fn time(Extension(site): Extension<SharedSite>) -> Response {
    let now = site.lock().clock.now();
    respond(StatusCode::OK, &json!({"now": now}))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
struct SetClock {
    advance_seconds: Option<u64>,
    now: Option<u64>,
}

async fn set_clock(Extension(site): Extension<SharedSite>, body: Body) -> Response {
    let expected = "{\"advance_seconds\": N} or {\"now\": N}";
    let change = match read::<SetClock>(body, expected).await {
        Ok(change) => change,
        Err(refusal) => return refusal,
    };
    let clock = &mut site.lock().clock;
    match (change.advance_seconds, change.now) {
        // A slip should not take the clock to its end.
        (Some(by), None) if by > END_OF_TIME - clock.now() => {
            return refuse(StatusCode::BAD_REQUEST, "advance_seconds would pass the end of the year 9999");
        }
        (None, Some(now)) if now > END_OF_TIME => {
            return refuse(StatusCode::BAD_REQUEST, "now is after the end of the year 9999");
        }
        (Some(by), None) => clock.advance(Duration::from_secs(by)),
        (None, Some(now)) => clock.set(now),
        (None, None) | (Some(_), Some(_)) => return refuse(StatusCode::BAD_REQUEST, &format!("expected {expected}")),
    }
    respond(StatusCode::OK, &json!({"now": clock.now()}))
}

async fn faults(Extension(site): Extension<SharedSite>) -> Response {
    respond(StatusCode::OK, &json!({"scripts": site.lock().faults.left()}))
}

async fn script(Extension(site): Extension<SharedSite>, body: Body) -> Response {
    let script = match read::<Faults>(body, "{\"faults\": […]}").await {
        Ok(script) => script,
        Err(refusal) => return refusal,
    };
    let faults = &mut site.lock().faults;
    match faults.add(script) {
        Ok(()) => respond(StatusCode::OK, &json!({"scripts": faults.left()})),
        Err(error) => refuse(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

async fn clear_faults(Extension(site): Extension<SharedSite>) -> Response {
    let faults = &mut site.lock().faults;
    faults.clear();
    respond(StatusCode::OK, &json!({"scripts": faults.left()}))
}

async fn stubs(Extension(site): Extension<SharedSite>) -> Response {
    respond(StatusCode::OK, &json!({"stubs": site.lock().stubs.list()}))
}

async fn add_stub(Extension(site): Extension<SharedSite>, body: Body) -> Response {
    let stub = match read::<Stub>(body, "{\"method\": \"GET\", \"path\": \"/…\", …}").await {
        Ok(stub) => stub,
        Err(refusal) => return refusal,
    };
    let stubs = &mut site.lock().stubs;
    match stubs.add(stub) {
        Ok(()) => respond(StatusCode::OK, &json!({"stubs": stubs.list()})),
        Err(error) => refuse(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

async fn clear_stubs(Extension(site): Extension<SharedSite>) -> Response {
    let stubs = &mut site.lock().stubs;
    stubs.clear();
    respond(StatusCode::OK, &json!({"stubs": stubs.list()}))
}

async fn limits(Extension(site): Extension<SharedSite>) -> Response {
    respond(StatusCode::OK, &site.lock().limiter.limits)
}

/// Vendors that are not named keep their rules.
async fn set_limits(Extension(site): Extension<SharedSite>, body: Body) -> Response {
    let expected = "an object such as {\"VENDOR\": [{\"requests\": 600, \"seconds\": 60}, {\"at_once\": 10}]}";
    let changes = match read::<Object>(body, expected).await {
        Ok(changes) => changes,
        Err(refusal) => return refusal,
    };
    let limits = &mut site.lock().limiter.limits;
    match limits.clone().changed(changes.into()) {
        Ok(new) => *limits = new,
        Err(error) => return refuse(StatusCode::BAD_REQUEST, &format!("expected {expected}: {error}")),
    }
    respond(StatusCode::OK, limits)
}

async fn seed(Extension(site): Extension<SharedSite>) -> Response {
    respond(StatusCode::OK, &*site.lock().setup.start.seed)
}

async fn load_seed(Extension(site): Extension<SharedSite>, body: Body) -> Response {
    let Some(body) = read_body(body, SEED_LIMIT).await else {
        return too_long();
    };
    let Ok(text) = std::str::from_utf8(&body) else {
        return refuse(StatusCode::BAD_REQUEST, "a seed must be UTF-8");
    };
    match Seed::from_json(text) {
        Ok(seed) => site.lock().load(seed),
        Err(error) => return refuse(StatusCode::BAD_REQUEST, &error.to_string()),
    }
    health(Extension(site)).await
}

async fn seed_schema() -> Response {
    respond(StatusCode::OK, &Seed::schema())
}
