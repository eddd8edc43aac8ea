//! What the vendors' APIs have in common: a request that was read whole, a reply, and what happens between the two.

use std::borrow::Cow;
use std::collections::BTreeMap;

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use percent_encoding::percent_decode_str;
use serde::Serialize;

use crate::fault::{Fault, deliver};
use crate::journal::{Entry, Vendor};
use crate::limit::Place;
use crate::line::Peer;
use crate::world::{SharedWorld, World};

/// The longest request body that is read: 1 MiB.
pub(crate) const BODY_LIMIT: usize = 1 << 20;

/// A request to one of the APIs.
pub(crate) struct ApiRequest {
    pub(crate) method: Method,
    /// As it was sent: still percent-encoded.
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) headers: HeaderMap,
    /// None if the body is longer than [`BODY_LIMIT`].
    pub(crate) body: Option<Bytes>,
}

impl ApiRequest {
    /// A request whose body is yet to be read.
    fn new(parts: Parts) -> Self {
        Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: parts.headers,
            body: None,
        }
    }

    /// A header's value if it is there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Whether the body is declared as this media type; parameters such as a charset do not matter.
    pub(crate) fn is_content_type(&self, media_type: &str) -> bool {
        self.header("content-type")
            .and_then(|value| value.split(';').next())
            .is_some_and(|value| value.trim().eq_ignore_ascii_case(media_type))
    }

    /// The body, or nothing where it was too long.
    pub(crate) fn body(&self) -> &[u8] {
        self.body.as_deref().unwrap_or_default()
    }
}

/// Reads a body, up to [`BODY_LIMIT`]. One that is announced to be longer is not waited for.
pub(crate) async fn read_body(body: Body) -> Option<Bytes> {
    read_body_up_to(body, BODY_LIMIT).await
}

/// As [`read_body`], with another limit.
pub(crate) async fn read_body_up_to(body: Body, limit: usize) -> Option<Bytes> {
    if body.size_hint().lower() > limit as u64 {
        return None;
    }
    // A body that breaks off is no different from one that is too long: nobody is there to be answered.
    to_bytes(body, limit).await.ok()
}

/// Decodes a form or a query string: `+` and `%20` are both a space.
pub(crate) fn form_pairs(encoded: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(encoded).into_owned().collect()
}

/// Decodes one segment of a path. What is not UTF-8 afterwards cannot be the id of anything.
pub(crate) fn decode_segment(segment: &str) -> Cow<'_, str> {
    percent_decode_str(segment).decode_utf8_lossy()
}

/// The headers that a test wants in an answer, or what is wrong with them.
pub(crate) fn header_map(headers: &BTreeMap<String, String>) -> Result<HeaderMap, String> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let parsed = HeaderName::try_from(name).map_err(|_| format!("{name:?} is not the name of a header"))?;
        if [header::CONTENT_LENGTH, header::TRANSFER_ENCODING].contains(&parsed) {
            return Err(format!(
                "{name} cannot be set: a body is announced as it is, unless a fault has cut_body_after"
            ));
        }
        let value = HeaderValue::try_from(value).map_err(|_| format!("the value of {name} cannot be sent"))?;
        map.insert(parsed, value);
    }
    Ok(map)
}

/// Whether answers with this status end with their headers: <https://www.rfc-editor.org/rfc/rfc9110#section-15>.
pub(crate) fn has_no_body(status: StatusCode) -> bool {
    matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED)
}

/// An answer of one of the APIs.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// JSON, unless a fault put something else here.
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn new(status: StatusCode, body: String) -> Self {
        Self { status, headers: Vec::new(), body }
    }

    /// The `Allow` header that belongs to a 405.
    pub(crate) fn allow(mut self, methods: &[&'static str]) -> Self {
        if let Ok(value) = HeaderValue::from_str(&methods.join(", ")) {
            self.headers.push((header::ALLOW, value));
        }
        self
    }

    pub(crate) fn into_response(self) -> Response {
        let has_body = !has_no_body(self.status);
        let mut response = Response::new(if has_body { Body::from(self.body) } else { Body::empty() });
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if has_body {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        for (name, value) in self.headers {
            headers.insert(name, value);
        }
        response
    }
}

/// An answer of 200 with a value as JSON.
pub(crate) fn ok<T: Serialize>(value: &T) -> Reply {
    Reply::new(StatusCode::OK, json(value))
}

/// The JSON text of a value.
pub(crate) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("structs with string keys always have a JSON text")
}

/// One vendor's API.
pub(crate) trait Api {
    const VENDOR: Vendor;

    /// The operation that a request is for, if it is for any.
    fn operation_id(request: &ApiRequest) -> Option<&'static str>;

    /// The key by which the vendor knows a request again.
    fn idempotency_key(request: &ApiRequest) -> Option<&str>;

    /// Whether a request has the credentials of the world's site.
    fn is_authentic(world: &World, request: &ApiRequest) -> bool;

    /// Answers a request, and changes the world as it asks.
    fn answer(world: &mut World, request: &ApiRequest) -> Reply;

    /// The vendor's words for a failure that a test asked for: the body for a status from 400 on.
    fn failure(status: StatusCode) -> String;

    /// The vendor's words for too many requests: the body of a 429.
    fn too_many_requests() -> String;
}

/// Reads a request, answers it or has it meet its fault, and writes what happened into the journal.
pub(crate) async fn serve<A: Api>(
    State(world): State<SharedWorld>,
    ConnectInfo(peer): ConnectInfo<Peer>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let mut request = ApiRequest::new(parts);
    let entered = enter::<A>(&world, &request);
    request.body = read_body(body).await;
    let place = match entered {
        Ok(place) => place,
        Err(seconds) => return refuse::<A>(&mut world.lock(), &request, seconds).into_response(),
    };
    let (reply, fault) = answer::<A>(&mut world.lock(), &request);
    match fault {
        None => reply.into_response(),
        Some(fault) => deliver(reply, &fault, &peer, place).await,
    }
}

/// Has a request count against the limits of its site, unless it is a stranger's. The error is in how many seconds
/// it may come again.
fn enter<A: Api>(world: &SharedWorld, request: &ApiRequest) -> Result<Option<Place>, u64> {
    {
        let mut world = world.lock();
        if !A::is_authentic(&world, request) {
            return Ok(None);
        }
        let now = world.clock.time();
        world.limiter.enter(A::VENDOR, now)?;
    }
    Ok(Some(Place::new(world.clone(), A::VENDOR)))
}

/// Answers a request that is over a limit. It meets no fault: that stays for one that is let in.
fn refuse<A: Api>(world: &mut World, request: &ApiRequest, seconds: u64) -> Reply {
    let mut reply = Reply::new(StatusCode::TOO_MANY_REQUESTS, A::too_many_requests());
    reply.headers.push((header::RETRY_AFTER, HeaderValue::from(seconds)));
    record::<A>(world, request, Some(reply.status), None);
    reply
}

fn answer<A: Api>(world: &mut World, request: &ApiRequest) -> (Reply, Option<Fault>) {
    let fault = world.faults.next(A::operation_id(request), A::idempotency_key(request), &request.path);
    let reply = match &fault {
        None => own_reply::<A>(world, request),
        Some(fault) => under_fault::<A>(world, request, fault),
    };
    let status = fault.as_ref().is_none_or(|fault| !fault.is_drop()).then_some(reply.status);
    record::<A>(world, request, status, fault.clone());
    (reply, fault)
}

fn record<A: Api>(world: &mut World, request: &ApiRequest, status: Option<StatusCode>, fault: Option<Fault>) {
    let (operation_id, at) = (A::operation_id(request), world.clock.now());
    world.journal.record(Entry { vendor: A::VENDOR, operation_id, at, request, status, fault });
}

/// What a test put in the operation's place, or the operation's reply.
fn own_reply<A: Api>(world: &mut World, request: &ApiRequest) -> Reply {
    match world.stubs.take(&request.method, &request.path) {
        Some(stub) => stub,
        None => A::answer(world, request),
    }
}

fn under_fault<A: Api>(world: &mut World, request: &ApiRequest, fault: &Fault) -> Reply {
    let own = fault.is_processed().then(|| own_reply::<A>(world, request));
    let mut reply = match (own, fault.other_status()) {
        (Some(own), None) => own,
        (_, Some(status)) if status.as_u16() >= 400 => Reply::new(status, A::failure(status)),
        (_, status) => Reply::new(status.unwrap_or_default(), String::new()),
    };
    fault.alter(&mut reply);
    reply
}
