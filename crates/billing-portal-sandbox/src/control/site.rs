//! Controlling one site: health, journal, clock, faults, stubs, limits, seed and reset.

use std::time::Duration;

use axum::body::Body;
use axum::extract::RawQuery;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Extension, Router};
use http::{HeaderMap, StatusCode};
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
        .route("/_sandbox/export", get(export))
        .route("/_sandbox/reset", post(reset))
}

/// What is done, or why it is refused.
type Outcome = Result<Response, Response>;

/// Reads a body as JSON, or says what was expected.
async fn read<T: for<'de> Deserialize<'de>>(body: Body, expected: &str) -> Result<T, Response> {
    let body = read_body(body, BODY_LIMIT).await.ok_or_else(too_long)?;
    object::from_slice(&body).map_err(|error| wrong(&format!("expected {expected}: {error}")))
}

fn wrong(why: &impl ToString) -> Response {
    refuse(StatusCode::BAD_REQUEST, &why.to_string())
}

async fn health(Extension(site): Extension<SharedSite>) -> Response {
    let now = site.lock().clock.now();
    respond(StatusCode::OK, &json!({"status": "ok", "now": now}))
}

async fn reset(Extension(site): Extension<SharedSite>) -> Response {
    site.lock().reset();
    health(Extension(site)).await
}

async fn requests(Extension(site): Extension<SharedSite>, RawQuery(query): RawQuery) -> Outcome {
    let filter = RequestFilter::from_query(&query.unwrap_or_default()).map_err(|why| wrong(&why))?;
    let requests = site.lock().journal.requests(&filter);
    Ok(respond(StatusCode::OK, &json!({"requests": requests})))
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

async fn set_clock(Extension(site): Extension<SharedSite>, body: Body) -> Outcome {
    let expected = "{\"advance_seconds\": N} or {\"now\": N}";
    let change = read::<SetClock>(body, expected).await?;
    let clock = &mut site.lock().clock;
    match (change.advance_seconds, change.now) {
        // A slip should not take the clock to its end.
        (Some(by), None) if by > END_OF_TIME - clock.now() => {
            return Err(wrong(&"advance_seconds would pass the end of the year 9999"));
        }
        (None, Some(now)) if now > END_OF_TIME => return Err(wrong(&"now is after the end of the year 9999")),
        (Some(by), None) => clock.advance(Duration::from_secs(by)),
        (None, Some(now)) => clock.set(now),
        (None, None) | (Some(_), Some(_)) => return Err(wrong(&format!("expected {expected}"))),
    }
    Ok(respond(StatusCode::OK, &json!({"now": clock.now()})))
}

async fn faults(Extension(site): Extension<SharedSite>) -> Response {
    respond(StatusCode::OK, &json!({"scripts": site.lock().faults.left()}))
}

async fn script(Extension(site): Extension<SharedSite>, body: Body) -> Outcome {
    let script = read::<Faults>(body, "{\"faults\": […]}").await?;
    site.lock().faults.add(script).map_err(|error| wrong(&error))?;
    Ok(faults(Extension(site)).await)
}

async fn clear_faults(Extension(site): Extension<SharedSite>) -> Response {
    site.lock().faults.clear();
    faults(Extension(site)).await
}

async fn stubs(Extension(site): Extension<SharedSite>) -> Response {
    respond(StatusCode::OK, &json!({"stubs": site.lock().stubs.list()}))
}

async fn add_stub(Extension(site): Extension<SharedSite>, body: Body) -> Outcome {
    let stub = read::<Stub>(body, "{\"method\": \"GET\", \"path\": \"/…\", …}").await?;
    site.lock().stubs.add(stub).map_err(|error| wrong(&error))?;
    Ok(stubs(Extension(site)).await)
}

async fn clear_stubs(Extension(site): Extension<SharedSite>) -> Response {
    site.lock().stubs.clear();
    stubs(Extension(site)).await
}

async fn limits(Extension(site): Extension<SharedSite>) -> Response {
    respond(StatusCode::OK, &site.lock().limiter.limits)
}

/// Vendors that are not named keep their rules.
async fn set_limits(Extension(site): Extension<SharedSite>, body: Body) -> Outcome {
    let expected = "an object such as {\"VENDOR\": [{\"requests\": 600, \"seconds\": 60}, {\"at_once\": 10}]}";
    let changes = read::<Object>(body, expected).await?;
    let limits = &mut site.lock().limiter.limits;
    let new = limits.clone().changed(changes.into());
    *limits = new.map_err(|error| wrong(&format!("expected {expected}: {error}")))?;
    Ok(respond(StatusCode::OK, limits))
}

async fn seed(Extension(site): Extension<SharedSite>) -> Response {
    respond(StatusCode::OK, &*site.lock().setup.start.seed)
}

/// What is in the site, for who has its key: a seed is as good as a copy.
async fn export(Extension(site): Extension<SharedSite>, headers: HeaderMap) -> Outcome {
    if !site.connection.vendors.let_in(&headers) {
        return Err(refuse(
            StatusCode::UNAUTHORIZED,
            "an export needs the site's key, as the API of a vendor takes it",
        ));
    }
    let seed = site
        .lock()
        .exported()
        .map_err(|error| refuse(StatusCode::CONFLICT, &format!("a seed cannot hold what is in the site: {error}")))?;
    Ok(respond(StatusCode::OK, &seed))
}

async fn load_seed(Extension(site): Extension<SharedSite>, body: Body) -> Outcome {
    let body = read_body(body, SEED_LIMIT).await.ok_or_else(too_long)?;
    let text = std::str::from_utf8(&body).map_err(|_| wrong(&"a seed must be UTF-8"))?;
    let seed = Seed::from_json(text).map_err(|error| wrong(&error))?;
    site.lock().load(seed);
    Ok(health(Extension(site)).await)
}

async fn seed_schema() -> Response {
    respond(StatusCode::OK, &Seed::schema())
}
