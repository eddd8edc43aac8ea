//! Controlling one site: health, journal, clock, faults, stubs, limits, seed and reset.

use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{answer, refuse, too_long};
use crate::api::{read_body, read_body_up_to};
use crate::clock::END_OF_TIME;
use crate::fault::Faults;
use crate::filter::RequestFilter;
use crate::journal::RecordedRequest;
use crate::limit::Limits;
use crate::object;
use crate::seed::Seed;
use crate::stub::Stub;
use crate::world::SharedWorld;

/// The longest seed that is read: 64 MiB, some hundred thousand customers.
pub(super) const SEED_LIMIT: usize = 64 << 20;

pub(crate) fn routes() -> Router<SharedWorld> {
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
    let body = read_body(body).await.ok_or_else(too_long)?;
    object::from_slice(&body).map_err(|error| refuse(StatusCode::BAD_REQUEST, &format!("expected {expected}: {error}")))
}

#[derive(Serialize)]
struct Health {
    status: &'static str,
    now: u64,
}

async fn health(State(world): State<SharedWorld>) -> Response {
    let now = world.lock().clock.now();
    answer(StatusCode::OK, &Health { status: "ok", now })
}

async fn reset(State(world): State<SharedWorld>) -> Response {
    world.lock().reset();
    health(State(world)).await
}

#[derive(Serialize)]
struct Requests {
    requests: Vec<RecordedRequest>,
}

async fn requests(State(world): State<SharedWorld>, RawQuery(query): RawQuery) -> Response {
    match RequestFilter::from_query(&query.unwrap_or_default()) {
        Ok(filter) => {
            let requests = world.lock().journal.requests(&filter);
            answer(StatusCode::OK, &Requests { requests })
        }
        Err(why) => refuse(StatusCode::BAD_REQUEST, &why),
    }
}

#[derive(Serialize)]
struct Time {
    now: u64,
}

async fn time(State(world): State<SharedWorld>) -> Response {
    let now = world.lock().clock.now();
    answer(StatusCode::OK, &Time { now })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
struct SetClock {
    advance_seconds: Option<u64>,
    now: Option<u64>,
}

async fn set_clock(State(world): State<SharedWorld>, body: Body) -> Response {
    let expected = "{\"advance_seconds\": N} or {\"now\": N}";
    let change = match read::<SetClock>(body, expected).await {
        Ok(change) => change,
        Err(refusal) => return refusal,
    };
    let clock = &mut world.lock().clock;
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
    answer(StatusCode::OK, &Time { now: clock.now() })
}

#[derive(Serialize)]
struct Scripts {
    scripts: Vec<Faults>,
}

async fn faults(State(world): State<SharedWorld>) -> Response {
    answer(StatusCode::OK, &Scripts { scripts: world.lock().faults.left() })
}

async fn script(State(world): State<SharedWorld>, body: Body) -> Response {
    let script = match read::<Faults>(body, "{\"faults\": […]}").await {
        Ok(script) => script,
        Err(refusal) => return refusal,
    };
    let faults = &mut world.lock().faults;
    match faults.add(script) {
        Ok(()) => answer(StatusCode::OK, &Scripts { scripts: faults.left() }),
        Err(error) => refuse(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

async fn clear_faults(State(world): State<SharedWorld>) -> Response {
    let faults = &mut world.lock().faults;
    faults.clear();
    answer(StatusCode::OK, &Scripts { scripts: faults.left() })
}

#[derive(Serialize)]
struct StubList {
    stubs: Vec<Stub>,
}

async fn stubs(State(world): State<SharedWorld>) -> Response {
    answer(StatusCode::OK, &StubList { stubs: world.lock().stubs.list() })
}

async fn add_stub(State(world): State<SharedWorld>, body: Body) -> Response {
    let stub = match read::<Stub>(body, "{\"method\": \"GET\", \"path\": \"/…\", …}").await {
        Ok(stub) => stub,
        Err(refusal) => return refusal,
    };
    let stubs = &mut world.lock().stubs;
    match stubs.add(stub) {
        Ok(()) => answer(StatusCode::OK, &StubList { stubs: stubs.list() }),
        Err(error) => refuse(StatusCode::BAD_REQUEST, &error.to_string()),
    }
}

async fn clear_stubs(State(world): State<SharedWorld>) -> Response {
    let stubs = &mut world.lock().stubs;
    stubs.clear();
    answer(StatusCode::OK, &StubList { stubs: stubs.list() })
}

async fn limits(State(world): State<SharedWorld>) -> Response {
    answer(StatusCode::OK, &world.lock().limiter.limits)
}

/// Members that are not given stay as they are.
async fn set_limits(State(world): State<SharedWorld>, body: Body) -> Response {
    let expected = "an object with chargebee_per_minute, upflow_per_minute or upflow_at_once";
    let changes = match read::<serde_json::Map<String, Value>>(body, expected).await {
        Ok(changes) => changes,
        Err(refusal) => return refusal,
    };
    let limits = &mut world.lock().limiter.limits;
    match limits.changed(changes) {
        Ok(new) => *limits = new,
        Err(error) => return refuse(StatusCode::BAD_REQUEST, &format!("expected {expected}: {error}")),
    }
    answer::<Limits>(StatusCode::OK, limits)
}

async fn seed(State(world): State<SharedWorld>) -> Response {
    answer(StatusCode::OK, &*world.lock().setup.start.seed)
}

async fn load_seed(State(world): State<SharedWorld>, body: Body) -> Response {
    let Some(body) = read_body_up_to(body, SEED_LIMIT).await else {
        return too_long();
    };
    let Ok(text) = std::str::from_utf8(&body) else {
        return refuse(StatusCode::BAD_REQUEST, "a seed must be UTF-8");
    };
    match Seed::from_json(text) {
        Ok(seed) => world.lock().load(seed),
        Err(error) => return refuse(StatusCode::BAD_REQUEST, &error.to_string()),
    }
    health(State(world)).await
}

async fn seed_schema() -> Response {
    answer(StatusCode::OK, &Seed::schema())
}
