//! The error of low-level calls.

use std::convert::Infallible;
use std::fmt;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, InvalidHeaderValue};

use crate::failure::Failure;
use crate::head::Head;
use crate::operation::OperationInfo;
use crate::response::{Response, ResponseValue};
use crate::secret::Secret;

/// Why a low-level call gave no result. `E` is the vendor's error body as the specification declares it.
///
/// `Display` is one line; neither it nor `Debug` nor `source()` holds a URL, a header or a body.
#[non_exhaustive]
pub enum Error<E = ()> {
    /// The request was refused before anything was sent.
    InvalidRequest(InvalidRequest),
    /// No whole response came.
    Failure(Failure),
    /// The vendor's documented error, decoded.
    ErrorResponse(ResponseValue<E>),
    /// A response that is not documented: another status, or a body of another shape such as a gateway's HTML page.
    UnexpectedResponse(Response),
}

/// Why a request was refused before anything was sent: a message that names the parameter, not its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidRequest {
    operation: Option<&'static str>,
    message: String,
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid request: {}", self.message)
    }
}

impl std::error::Error for InvalidRequest {}

impl<E> Error<E> {
    /// A refusal. Called by generated code.
    #[doc(hidden)]
    pub fn invalid_request(message: impl Into<String>) -> Self {
        Self::InvalidRequest(InvalidRequest { operation: None, message: message.into() })
    }

    /// Notes of which operation a request was refused. Called by generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn of(mut self, info: &OperationInfo) -> Self {
        if let Self::InvalidRequest(refused) = &mut self {
            refused.operation = Some(info.operation_id);
        }
        self
    }

    /// The operation that was called: its `operationId`, or the template of a request that no operation wraps.
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::InvalidRequest(refused) => refused.operation,
            Self::Failure(failure) => failure.operation(),
            Self::ErrorResponse(_) | Self::UnexpectedResponse(_) => self.head()?.operation,
        }
    }

    /// The vendor's code for the error, such as `resource_not_found`, where the API has codes: a word of 64 characters at
    /// most.
    pub fn code(&self) -> Option<&str> {
        self.head()?.code()
    }

    /// The vendor's message on the error, where the API's description shows its place: for developers, not for end users, and
    /// 2,000 characters at most. Secrets that the request carried are masked. It may quote whatever else was sent, in several
    /// lines, so it is in neither `Display` nor `Debug`.
    pub fn message(&self) -> Option<&str> {
        self.head()?.message()
    }

    /// What the request carried that the vendor's message may quote, to be masked where the message is printed: the
    /// credentials, plain and as they travel, and secret members of the body.
    #[doc(hidden)]
    pub fn secrets(&self) -> &[Secret] {
        self.head().map_or(&[], |head| &head.secrets)
    }

    fn head(&self) -> Option<&Head> {
        match self {
            Self::InvalidRequest(_) => None,
            Self::Failure(failure) => failure.head(),
            Self::ErrorResponse(response) => Some(response.head()),
            Self::UnexpectedResponse(response) => Some(response.head()),
        }
    }

    fn failure(&self) -> Option<&Failure> {
        if let Self::Failure(failure) = self { Some(failure) } else { None }
    }

    /// The HTTP status, if a response came, or began.
    pub fn status(&self) -> Option<StatusCode> {
        self.head().map(|head| head.status)
    }

    /// The headers of the response, if one came, or began.
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

    /// Whether no connection was made, as [`Failure::is_connect`].
    pub fn is_connect(&self) -> bool {
        self.failure().is_some_and(Failure::is_connect)
    }

    /// Whether another call may succeed where this one did not: [`Response::is_retryable`], or
    /// [`Failure::is_retryable`]. Not what was refused before anything was sent.
    pub fn is_retryable(&self) -> bool {
        self.head().is_some_and(Head::is_retryable) || self.failure().is_some_and(Failure::is_retryable)
    }
}

/// The operation, and then what happened: `get thing: error response 404 thing_not_found`.
impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            // A template is printed as it is.
            let name = if operation.starts_with('/') { operation.to_owned() } else { operation.replace('_', " ") };
            write!(f, "{name}: ")?;
        }
        match self {
            Self::InvalidRequest(refused) => refused.fmt(f),
            Self::Failure(failure) => failure.fmt(f),
            Self::ErrorResponse(response) => {
                write!(f, "error response {}", response.status().as_u16())?;
                self.code().map_or(Ok(()), |code| write!(f, " {code}"))
            }
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
            Self::InvalidRequest(refused) => refused.fmt(f),
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
        Self::invalid_request("the parameters cannot be written as a request")
    }
}

impl<E> From<InvalidHeaderValue> for Error<E> {
    fn from(_: InvalidHeaderValue) -> Self {
        Self::invalid_request("a header parameter holds characters that headers cannot carry")
    }
}

impl<E> From<Infallible> for Error<E> {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
