//! The error of low-level calls.

use std::convert::Infallible;
use std::fmt;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, InvalidHeaderValue};

use crate::failure::Failure;
use crate::head::Head;
use crate::response::{Response, ResponseValue};

/// Why a low-level call gave no result. `E` is the vendor's error body as the specification declares it.
///
/// `Display` is one line; neither it nor `Debug` nor `source()` holds a URL, a header or a body.
#[non_exhaustive]
pub enum Error<E = ()> {
    /// The request was refused before anything was sent. The message names the parameter, not its value.
    InvalidRequest(String),
    /// No whole response came.
    Failure(Failure),
    /// The vendor's documented error, decoded.
    ErrorResponse(ResponseValue<E>),
    /// A response that is not documented: another status, or a body of another shape such as a gateway's HTML page.
    UnexpectedResponse(Response),
}

impl<E> Error<E> {
    fn head(&self) -> Option<&Head> {
        match self {
            Self::InvalidRequest(_) | Self::Failure(_) => None,
            Self::ErrorResponse(response) => Some(response.head()),
            Self::UnexpectedResponse(response) => Some(response.head()),
        }
    }

    fn failure(&self) -> Option<&Failure> {
        if let Self::Failure(failure) = self { Some(failure) } else { None }
    }

    /// The HTTP status, if a response came.
    pub fn status(&self) -> Option<StatusCode> {
        self.head().map(|head| head.status)
    }

    /// The headers of the response, if one came.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head().map(|head| &head.headers)
    }

    /// The vendor's id of the request, as [`Response::request_id`].
    pub fn request_id(&self) -> Option<&str> {
        self.head().and_then(Head::request_id)
    }

    /// Whether the response is a stored one, as [`Response::idempotency_replayed`].
    pub fn idempotency_replayed(&self) -> bool {
        self.head().is_some_and(Head::idempotency_replayed)
    }

    /// How many times the request was sent, or tried to be; 0 if it was refused before.
    pub fn attempts(&self) -> u32 {
        self.head().map(|head| head.attempts).or(self.failure().map(Failure::attempts)).unwrap_or(0)
    }

    /// Whether the vendor may have acted on the call: an attempt was lost on the way, or the response does not say that
    /// nothing was done.
    pub fn may_have_acted(&self) -> bool {
        self.head().is_some_and(Head::may_have_acted) || self.failure().is_some_and(Failure::may_have_acted)
    }

    /// Whether another call may succeed where this one did not: [`Response::is_retryable`], or
    /// [`Failure::is_retryable`]. Not what was refused before anything was sent.
    pub fn is_retryable(&self) -> bool {
        self.head().is_some_and(Head::is_retryable) || self.failure().is_some_and(Failure::is_retryable)
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidRequest(message) => write!(f, "invalid request: {message}"),
            Self::Failure(failure) => failure.fmt(f),
            Self::ErrorResponse(response) => write!(f, "error response {}", response.status().as_u16()),
            Self::UnexpectedResponse(response) => {
                write!(f, "unexpected response {}", response.status().as_u16())?;
                response.decode_error().map_or(Ok(()), |error| write!(f, ": {error}"))
            }
        }
    }
}

impl<E> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidRequest(message) => f.debug_tuple("InvalidRequest").field(message).finish(),
            Self::Failure(failure) => failure.fmt(f),
            Self::ErrorResponse(response) => {
                f.debug_struct("ErrorResponse").field("status", &response.status()).finish_non_exhaustive()
            }
            Self::UnexpectedResponse(response) => f.debug_tuple("UnexpectedResponse").field(response).finish(),
        }
    }
}

impl<E> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Failure(failure) => failure.source(),
            _ => None,
        }
    }
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// From building a request, before anything is sent. The cause is dropped: it may quote a value.
impl<E> From<reqwest::Error> for Error<E> {
    fn from(_: reqwest::Error) -> Self {
        Self::InvalidRequest("the parameters cannot be written as a request".to_owned())
    }
}

impl<E> From<InvalidHeaderValue> for Error<E> {
    fn from(_: InvalidHeaderValue) -> Self {
        Self::InvalidRequest("a header parameter holds characters that headers cannot carry".to_owned())
    }
}

impl<E> From<Infallible> for Error<E> {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
