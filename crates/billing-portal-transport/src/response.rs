//! Responses: whole as received, and decoded.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use crate::head::Head;
use crate::profile::ApiProfile;
use crate::secret::Secret;

/// Of a response that was put together by hand.
static NO_API: ApiProfile = ApiProfile::new("");

/// What a response says whether it is decoded or not.
macro_rules! accessors {
    () => {
        /// The HTTP status.
        #[must_use]
        pub fn status(&self) -> StatusCode {
            self.head.status
        }

        /// The headers.
        #[must_use]
        pub fn headers(&self) -> &HeaderMap {
            &self.head.headers
        }

        /// How many times the request was sent until this response came.
        #[must_use]
        pub fn attempts(&self) -> u32 {
            self.head.attempts
        }

        /// Whether the vendor may have acted on the call: by this response, or because an attempt before it was lost.
        #[must_use]
        pub fn may_have_acted(&self) -> bool {
            self.head.may_have_acted()
        }

        /// Whether another call may succeed where this one did not, by its status and by the
        /// [`Verdict`](crate::Verdict). The transport has retried the request already as often and as long as its options
        /// allow.
        #[must_use]
        pub fn is_retryable(&self) -> bool {
            self.head.is_retryable()
        }

        /// The vendor's id of the request, for its support: visible ASCII characters, 128 at most. `None` if the vendor
        /// gave none, or one of another form.
        #[must_use]
        pub fn request_id(&self) -> Option<&str> {
            self.head.request_id()
        }

        /// Whether this is the response that the vendor stored for an earlier request with the same idempotency key, so
        /// that nothing was done this time.
        #[must_use]
        pub fn idempotency_replayed(&self) -> bool {
            self.head.idempotency_replayed()
        }

        /// As [`Error::secrets`](crate::Error::secrets).
        #[doc(hidden)]
        #[must_use]
        pub fn secrets(&self) -> &[Secret] {
            &self.head.secrets
        }

        pub(crate) fn head(&self) -> &Head {
            &self.head
        }
    };
}

/// A whole response as it was received. `Debug` prints neither headers nor body, which may hold secrets.
#[derive(Clone)]
pub struct Response {
    head: Box<Head>,
    body: Bytes,
    decode_error: Option<Box<DecodeError>>,
}

impl Response {
    pub(crate) fn new(head: Box<Head>, body: Bytes) -> Self {
        Self { head, body, decode_error: None }
    }

    /// Notes that the vendor may have acted on an attempt before the last.
    pub(crate) fn outcome_unknown(mut self, outcome_unknown: bool) -> Self {
        self.head.outcome_unknown = outcome_unknown;
        self
    }

    /// Notes of which operation this is the response, and of an error what the request carried that it may quote.
    pub(crate) fn of(mut self, operation: &'static str, secrets: impl FnOnce() -> Arc<[Secret]>) -> Self {
        self.head.operation = Some(operation);
        if !self.head.status.is_success() {
            self.head.secrets = secrets();
            self.head.error_body = self.body.clone();
        }
        self
    }

    accessors!();

    /// The body. It may hold tokens and portal URLs: do not log it.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Of an empty body makes `null`, which a value that may be absent can be read from.
    pub(crate) fn or_null(mut self) -> Self {
        if self.body.is_empty() {
            self.body = Bytes::from_static(b"null");
        }
        self
    }

    /// The response with its body decoded, or with why it is not of this type.
    pub(crate) fn decode<T: DeserializeOwned>(mut self) -> Result<ResponseValue<T>, Self> {
        // To look whether all of it is UTF-8 costs less than to look at each text in it.
        let decoded = match std::str::from_utf8(&self.body) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(&self.body),
        };
        if let Ok(value) = decoded {
            return Ok(ResponseValue { value, head: self.head });
        }
        let error = self.head.encoding().map(DecodeError::encoded);
        self.decode_error = Some(Box::new(error.unwrap_or_else(|| DecodeError::locate::<T>(&self.body))));
        Err(self)
    }

    /// Why the body is not of the declared type; `None` if the status itself is not declared.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        self.decode_error.as_deref()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.head.status)
            .field("body_bytes", &self.body.len())
            .field("attempts", &self.head.attempts)
            .field("decode_error", &self.decode_error)
            .finish_non_exhaustive()
    }
}

/// Where a body differs from the declared type: a place, never a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    line: usize,
    column: usize,
    syntax: bool,
    /// What the body is encoded as, though nobody asked for it.
    encoding: Option<String>,
}

impl DecodeError {
    /// serde_json's own message quotes the value that it stumbled on, which may be a token: only the place is kept.
    fn locate<T: DeserializeOwned>(body: &[u8]) -> Self {
        let mut deserializer = serde_json::Deserializer::from_slice(body);
        let (path, error) = match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
            Err(error) => (error.path().to_string(), error.into_inner()),
            // The value itself decodes, so it is what follows that does not.
            Ok(_) => match deserializer.end() {
                Err(error) => (".".to_owned(), error),
                Ok(()) => return Self { path: ".".to_owned(), line: 0, column: 0, syntax: true, encoding: None },
            },
        };
        Self { path, line: error.line(), column: error.column(), syntax: !error.is_data(), encoding: None }
    }

    fn encoded(encoding: &str) -> Self {
        Self { path: ".".to_owned(), line: 0, column: 0, syntax: true, encoding: Some(encoding.to_owned()) }
    }

    /// The JSON path of the offending member, such as `portal_session.created_at`; `.` for the whole body.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the body is no JSON at all, rather than JSON of another shape.
    #[must_use]
    pub fn is_syntax(&self) -> bool {
        self.syntax
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, column, syntax, encoding } = self;
        if let Some(encoding) = encoding {
            write!(f, "the body is encoded as `{encoding}`, which was not asked for; a proxy may have compressed it")
        } else if *syntax {
            write!(f, "the body is not JSON (line {line}, column {column})")
        } else {
            write!(f, "the body is not as expected at `{path}` (line {line}, column {column})")
        }
    }
}

impl std::error::Error for DecodeError {}

/// A decoded response with its status, headers and number of attempts.
#[derive(Clone)]
pub struct ResponseValue<T> {
    value: T,
    head: Box<Head>,
}

impl<T> ResponseValue<T> {
    /// Puts a decoded response together, for tests of code that takes one.
    pub fn new(value: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self { value, head: Box::new(Head::new(&NO_API, status, headers, 1)) }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    accessors!();

    /// The same response around another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue { value: f(self.value), head: self.head }
    }
}

impl ResponseValue<()> {
    #[doc(hidden)]
    #[must_use]
    pub fn empty(response: Response) -> Self {
        Self { value: (), head: response.head }
    }
}

impl ResponseValue<ByteStream> {
    #[doc(hidden)]
    #[must_use]
    pub fn stream(response: Response) -> Self {
        Self { value: ByteStream(response.body), head: response.head }
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for ResponseValue<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("status", &self.head.status)
            .field("value", &self.value)
            .field("attempts", &self.head.attempts)
            .finish_non_exhaustive()
    }
}

/// The body of an operation that declares no type for it. Generated code knows it by this name; the body is whole, not
/// a stream, because an attempt ends only with the last byte.
#[derive(Clone)]
pub struct ByteStream(Bytes);

impl ByteStream {
    /// The bytes of the body.
    #[must_use]
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ByteStream({} bytes)", self.0.len())
    }
}

#[cfg(test)]
mod tests;
