//! What the vendors' APIs have in common: a request that was read whole, and a reply that goes into the journal.

use std::borrow::Cow;

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use percent_encoding::percent_decode_str;
use serde::Serialize;

use crate::journal::Vendor;
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
    async fn read(request: Request) -> Self {
        let (parts, body) = request.into_parts();
        Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: parts.headers,
            body: read_body(body).await,
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
    if body.size_hint().lower() > BODY_LIMIT as u64 {
        return None;
    }
    // A body that breaks off is no different from one that is too long: nobody is there to be answered.
    to_bytes(body, BODY_LIMIT).await.ok()
}

/// Decodes a form or a query string: `+` and `%20` are both a space.
pub(crate) fn form_pairs(encoded: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(encoded).into_owned().collect()
}

/// Decodes one segment of a path. What is not UTF-8 afterwards cannot be the id of anything.
pub(crate) fn decode_segment(segment: &str) -> Cow<'_, str> {
    percent_decode_str(segment).decode_utf8_lossy()
}

/// An answer of one of the APIs.
pub(crate) struct Reply {
    /// The operation that the request was for, if it was for any.
    pub(crate) operation_id: Option<&'static str>,
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// JSON.
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn new(status: StatusCode, body: String) -> Self {
        Self { operation_id: None, status, headers: Vec::new(), body }
    }

    /// The `Allow` header that belongs to a 405.
    pub(crate) fn allow(mut self, methods: &[&'static str]) -> Self {
        if let Ok(value) = HeaderValue::from_str(&methods.join(", ")) {
            self.headers.push((header::ALLOW, value));
        }
        self
    }

    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.extend(self.headers);
        response
    }
}

/// The JSON text of a value.
pub(crate) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("structs with string keys always have a JSON text")
}

/// Reads a request, answers it and writes both into the journal.
pub(crate) async fn serve(
    world: SharedWorld,
    vendor: Vendor,
    request: Request,
    answer: fn(&mut World, &ApiRequest) -> Reply,
) -> Response {
    let request = ApiRequest::read(request).await;
    let mut world = world.lock();
    let reply = answer(&mut world, &request);
    let at = world.clock.now();
    world.journal.record(vendor, at, &request, &reply);
    reply.into_response()
}
