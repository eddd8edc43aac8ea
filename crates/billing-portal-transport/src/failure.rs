//! Why a call ended without a response.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;

use crate::connect_cause::ConnectCause;
use crate::head::Head;

/// A call that ended without a whole response.
///
/// Neither `Display` nor `source()` holds a URL, a header or a body.
pub struct Failure(Box<Inner>);

struct Inner {
    kind: FailureKind,
    attempts: u32,
    operation: Option<&'static str>,
    /// Whether the vendor may have acted on an attempt before the last.
    outcome_unknown: bool,
    source: Option<reqwest::Error>,
    /// Of a response whose body was not received whole.
    head: Option<Box<Head>>,
}

/// What ended a call without a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureKind {
    /// No connection could be made. Nothing was sent.
    Connect(ConnectCause),
    /// A timeout ended the call.
    Timeout(Timeout),
    /// The connection was lost before the response began. The vendor may have acted on the request.
    Send,
    /// The response broke off. The vendor has acted on the request.
    Body,
    /// The response was longer than this bound, in bytes.
    TooLarge(usize),
    /// The client's own rate limit had no room before the deadline, and will have for this long no more. Nothing was sent.
    RateLimited(Duration),
}

impl FailureKind {
    /// Whether a request that met this may have been carried out.
    fn may_have_acted(self, attempts: u32) -> bool {
        match self {
            Self::Connect(_) | Self::Timeout(Timeout::Connect) | Self::RateLimited(_) => false,
            Self::Timeout(Timeout::Total(_)) => attempts > 0,
            Self::Send | Self::Body | Self::Timeout(Timeout::Attempt(_)) | Self::TooLarge(_) => true,
        }
    }

    /// The kind in one word, for traces and metrics.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Connect(cause) => cause.name(),
            Self::Timeout(Timeout::Connect) => "connect_timeout",
            Self::Timeout(Timeout::Attempt(_)) => "attempt_timeout",
            Self::Timeout(Timeout::Total(_)) => "timeout",
            Self::Send => "send",
            Self::Body => "body",
            Self::TooLarge(_) => "too_large",
            Self::RateLimited(_) => "rate_limited",
        }
    }
}

/// Which timeout ended a call.
///
/// ```
/// use billing_portal_transport::Timeout;
///
/// /// Whether more time could have helped.
/// fn was_too_short(timeout: Timeout) -> bool {
///     matches!(timeout, Timeout::Attempt(limit) | Timeout::Total(limit) if limit.as_secs() < 10)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Timeout {
    /// The one on making a connection. Nothing was sent.
    Connect,
    /// The one on a single attempt, with its length.
    Attempt(Duration),
    /// The one on the whole call, with its length.
    Total(Duration),
}

impl Failure {
    /// reqwest's errors print the URL, whose path can hold a customer's id, so it is taken out.
    pub(crate) fn new(kind: FailureKind, attempts: u32, source: Option<reqwest::Error>) -> Self {
        Self(Box::new(Inner {
            kind,
            attempts,
            operation: None,
            outcome_unknown: false,
            source: source.map(reqwest::Error::without_url),
            head: None,
        }))
    }

    /// Keeps what was received before the body.
    pub(crate) fn after(mut self, head: Box<Head>) -> Self {
        self.0.head = Some(head);
        self
    }

    pub(crate) fn head(&self) -> Option<&Head> {
        self.0.head.as_deref()
    }

    /// The HTTP status, if a response began and its body was cut, too slow or too long.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.head().map(|head| head.status)
    }

    /// Notes that the vendor may have acted on an attempt before the last.
    pub(crate) fn outcome_unknown(mut self, outcome_unknown: bool) -> Self {
        self.0.outcome_unknown = outcome_unknown;
        self
    }

    /// Notes which operation failed.
    pub(crate) fn of(mut self, operation: &'static str) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// The operation that failed: its `operationId`, or the template of a request that no operation wraps.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// Whether the vendor may have acted on the call, by the last attempt or one before.
    #[must_use]
    pub fn may_have_acted(&self) -> bool {
        self.0.outcome_unknown || self.0.kind.may_have_acted(self.0.attempts)
    }

    /// Whether no connection was made, in time or at all, when the request was last sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, FailureKind::Connect(_) | FailureKind::Timeout(Timeout::Connect))
    }

    /// Whether another call may succeed where this one did not. Not if TLS refused the server or a proxy its credentials,
    /// which they will again, or if the response is too long.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            FailureKind::Connect(cause) => cause.may_pass(),
            FailureKind::Timeout(_) | FailureKind::Send | FailureKind::Body | FailureKind::RateLimited(_) => true,
            FailureKind::TooLarge(_) => false,
        }
    }

    /// What ended the call.
    #[must_use]
    pub fn kind(&self) -> FailureKind {
        self.0.kind
    }

    /// How many times the request was sent, or tried to be.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.kind {
            FailureKind::Connect(ConnectCause::Other) => f.write_str("could not connect"),
            FailureKind::Connect(cause) => write!(f, "could not connect: {cause}"),
            FailureKind::Timeout(Timeout::Connect) => f.write_str("timed out while connecting"),
            FailureKind::Timeout(Timeout::Attempt(limit)) => write!(f, "no whole response within {limit:?}"),
            FailureKind::Timeout(Timeout::Total(limit)) => {
                write!(f, "no whole response within {limit:?}, the time for the whole call")
            }
            FailureKind::Send => f.write_str("the connection was lost before the response"),
            FailureKind::Body => f.write_str("the response broke off"),
            FailureKind::RateLimited(wait) => {
                write!(f, "the client's own rate limit has no room for another {} seconds", wait.as_secs().max(1))
            }
            FailureKind::TooLarge(limit) => write!(f, "the response is longer than {limit} bytes"),
        }
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("kind", &self.0.kind)
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Failure {
    /// Nothing where the message says it all.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let is_known = matches!(self.0.kind, FailureKind::Connect(cause) if cause != ConnectCause::Other);
        self.0.source.as_ref().filter(|_| !is_known).map(|e| e as _)
    }
}
