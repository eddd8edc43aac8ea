//! The control plane under `/_sandbox`: health, journal, clock and faults over HTTP.
//!
//! It changes the world without credentials, so it answers nobody whom a browser was talked into
//! speaking for: neither a page of another origin nor a host name that somebody pointed at 127.0.0.1.

use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, body::Body};
use serde::{Deserialize, Serialize};

use crate::api::{json, read_body};
use crate::clock::END_OF_TIME;
use crate::fault::Faults;
use crate::journal::RecordedRequest;
use crate::world::SharedWorld;

pub(crate) fn routes() -> Router<SharedWorld> {
    Router::new()
        .route("/_sandbox/health", get(health))
        .route("/_sandbox/requests", get(requests))
        .route("/_sandbox/clock", post(advance_clock))
        .route("/_sandbox/faults", get(faults).post(script).delete(clear_faults))
        .route_layer(middleware::from_fn(refuse_strangers))
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

#[derive(Serialize)]
struct Requests {
    requests: Vec<RecordedRequest>,
}

async fn requests(State(world): State<SharedWorld>) -> Response {
    let requests = world.lock().journal.requests();
    answer(StatusCode::OK, &Requests { requests })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdvanceClock {
    advance_seconds: u64,
}

#[derive(Serialize)]
struct Time {
    now: u64,
}

async fn advance_clock(State(world): State<SharedWorld>, body: Body) -> Response {
    let Some(body) = read_body(body).await else {
        return refuse(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long");
    };
    let by = match serde_json::from_slice::<AdvanceClock>(&body) {
        Ok(request) => request.advance_seconds,
        Err(error) => {
            return refuse(StatusCode::BAD_REQUEST, &format!("expected {{\"advance_seconds\": N}}: {error}"));
        }
    };
    let clock = &mut world.lock().clock;
    // The clock never goes back, so a slip that took it to its end would stay for good.
    if by > END_OF_TIME - clock.now() {
        return refuse(StatusCode::BAD_REQUEST, "advance_seconds would pass the end of the year 9999");
    }
    clock.advance(Duration::from_secs(by));
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
    let Some(body) = read_body(body).await else {
        return refuse(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long");
    };
    let script = match serde_json::from_slice::<Faults>(&body) {
        Ok(script) => script,
        Err(error) => return refuse(StatusCode::BAD_REQUEST, &format!("expected {{\"faults\": […]}}: {error}")),
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

async fn refuse_strangers(request: Request, next: Next) -> Response {
    match stranger(request.headers()) {
        Some(why) => refuse(StatusCode::FORBIDDEN, why),
        None => next.run(request).await,
    }
}

/// Why a request may not control the sandbox, or nothing if it may.
fn stranger(headers: &HeaderMap) -> Option<&'static str> {
    let Some(host) = only(headers, &header::HOST).filter(|host| is_loopback(host)) else {
        return Some("the Host header must name 127.0.0.1, localhost or [::1]");
    };
    if !headers.contains_key(header::ORIGIN) {
        return None;
    }
    let own = |origin: &str| origin.strip_prefix("http://").is_some_and(|rest| rest.eq_ignore_ascii_case(host));
    match only(headers, &header::ORIGIN) {
        Some(origin) if own(origin) => None,
        _ => Some("requests from pages of another origin are refused"),
    }
}

/// The value of a header that was sent exactly once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().map(HeaderValue::to_str)?.ok()?;
    values.next().is_none().then_some(value)
}

/// Whether a `Host` header is one of the names of this machine, with any port or none.
fn is_loopback(host: &str) -> bool {
    ["127.0.0.1", "localhost", "[::1]"].iter().any(|name| {
        let Some((head, rest)) = host.split_at_checked(name.len()) else {
            return false;
        };
        let port = rest.strip_prefix(':').map(str::parse::<u16>);
        head.eq_ignore_ascii_case(name) && (rest.is_empty() || matches!(port, Some(Ok(_))))
    })
}

#[derive(Serialize)]
struct Refusal<'a> {
    error: &'a str,
}

fn refuse(status: StatusCode, error: &str) -> Response {
    answer(status, &Refusal { error })
}

fn answer<T: Serialize>(status: StatusCode, value: &T) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], json(value)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_of_this_machine_are_loopback() {
        for host in ["127.0.0.1", "127.0.0.1:80", "localhost:8642", "LOCALHOST", "[::1]", "[::1]:8642"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in
            ["", "example.com", "127.0.0.1.example.com", "localhost.example.com:80", "127.0.0.1:", "localhost:x"]
        {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
