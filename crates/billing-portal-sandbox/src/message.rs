//! Requests and responses, and how forms, paths and JSON are read and written.

use std::borrow::Cow;
use std::collections::BTreeMap;

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::response::IntoResponse;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use url::Url;

use crate::gzip;

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
    /// Whether the body is encoded in a way that is not known, or not as is said.
    pub(crate) is_garbled: bool,
}

impl ApiRequest {
    /// A request whose body is yet to be read.
    pub(crate) fn new(parts: Parts) -> Self {
        Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: parts.headers,
            body: None,
            is_garbled: false,
        }
    }

    /// Sets the body that was read, as it was before it was compressed.
    pub(crate) fn set_body(&mut self, body: Option<Bytes>) {
        let encoding = self.header("content-encoding").unwrap_or_default().to_ascii_lowercase();
        let expanded = match (body, encoding.as_str()) {
            (body, "" | "identity") => Ok(body),
            (Some(body), gzip::NAME) => gzip::expanded(&body, BODY_LIMIT),
            (None, _) => Ok(None),
            (Some(_), _) => Err(()),
        };
        self.is_garbled = expanded.is_err();
        self.body = expanded.unwrap_or_else(|()| Some(Bytes::new()));
    }

    /// A header's value if it is there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The decoded pairs of the query string.
    pub(crate) fn query_pairs(&self) -> Vec<(String, String)> {
        form_pairs(self.query.as_deref().unwrap_or_default().as_bytes())
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

/// User name and password, if a request proves itself by HTTP Basic. Some libraries leave out the colon behind a user name
/// without a password.
pub(crate) fn basic_credentials(headers: &HeaderMap) -> Option<(Vec<u8>, Vec<u8>)> {
    let (scheme, credentials) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let encoded = scheme.eq_ignore_ascii_case("basic").then_some(credentials.trim())?;
    let decoded = STANDARD.decode(encoded).ok()?;
    let mut parts = decoded.splitn(2, |byte| *byte == b':').map(<[u8]>::to_vec);
    Some((parts.next()?, parts.next().unwrap_or_default()))
}

/// Reads a body of at most so many bytes. One that is announced to be longer is not waited for.
pub(crate) async fn read_body(body: Body, limit: usize) -> Option<Bytes> {
    if body.size_hint().lower() > limit as u64 {
        return None;
    }
    // A body that breaks off is no different from one that is too long: nobody waits for a response.
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

/// What comes after a root in a path that is below it, or is it.
pub(crate) fn below<'a>(path: &'a str, root: &str) -> Option<&'a str> {
    path.strip_prefix(root).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The headers that a test wants in a response, or what is wrong with them.
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

/// Makes sure that requests can have this method, as it is written.
pub(crate) fn check_method(method: &str) -> Result<(), String> {
    if Method::from_bytes(method.as_bytes()).is_err() {
        return Err(format!("method {method:?} cannot be sent: write one such as GET"));
    }
    if method.bytes().any(|b| b.is_ascii_lowercase()) {
        return Err(format!("method {method:?} is never sent: write {}", method.to_ascii_uppercase()));
    }
    Ok(())
}

/// Whether responses with this status end with their headers: <https://www.rfc-editor.org/rfc/rfc9110#section-15>.
pub(crate) fn has_no_body(status: StatusCode) -> bool {
    matches!(status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT | StatusCode::NOT_MODIFIED)
}

/// A response of an API or of a hosted page.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    /// Of two with one name the later counts.
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: String,
    /// Whether it is sent compressed.
    pub(crate) is_gzipped: bool,
}

impl Response {
    /// A response whose body is declared as this type.
    pub(crate) fn typed(status: StatusCode, content_type: &'static str, body: String) -> Self {
        let mut response = Self { status, headers: Vec::new(), body, is_gzipped: false };
        if !has_no_body(status) {
            response.headers.push((header::CONTENT_TYPE, HeaderValue::from_static(content_type)));
        }
        response
    }

    /// A response with a JSON text.
    pub(crate) fn new(status: StatusCode, body: String) -> Self {
        Self::typed(status, "application/json", body)
    }

    /// A response of 200 with a value as JSON.
    pub(crate) fn ok<T: Serialize>(value: &T) -> Self {
        Self::new(StatusCode::OK, json(value))
    }

    /// The same, compressed, unless it says itself how it is encoded.
    pub(crate) fn gzipped(mut self) -> Self {
        let is_encoded = self.headers.iter().any(|(name, _)| name == header::CONTENT_ENCODING);
        if is_encoded || self.body.is_empty() || has_no_body(self.status) {
            return self;
        }
        self.is_gzipped = true;
        self.header(header::CONTENT_ENCODING, gzip::NAME).header(header::VARY, "accept-encoding")
    }

    /// The body as it is sent.
    pub(crate) fn take_body(&mut self) -> Bytes {
        let body = std::mem::take(&mut self.body);
        if self.is_gzipped { gzip::compressed(body.as_bytes()) } else { body.into() }
    }

    /// The value of a header that is ASCII; one that cannot be sent is left out.
    pub(crate) fn header(mut self, name: HeaderName, value: &str) -> Self {
        self.headers.extend(HeaderValue::from_str(value).ok().map(|value| (name, value)));
        self
    }
}

impl IntoResponse for Response {
    fn into_response(mut self) -> axum::response::Response {
        let body = if has_no_body(self.status) { Body::empty() } else { Body::from(self.take_body()) };
        let mut response = axum::response::Response::new(body);
        *response.status_mut() = self.status;
        for (name, value) in self.headers {
            response.headers_mut().insert(name, value);
        }
        response
    }
}

/// The JSON text of a value.
pub(crate) fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("structs with string keys always have a JSON text")
}

/// An absolute `http` or `https` URL; nothing else is ever linked to or redirected to.
pub(crate) fn web_url(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
}

/// The host of a URL, with its port where that is not the scheme's own: what people know a site by.
pub(crate) fn host_of(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}
