//! What can differ from call to call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

/// Options of the calls of a client: timeouts, the bound on responses, headers.
///
/// A client has one set; `client.with(|options| …)` gives a cheap clone of the client with another one, cheap enough for
/// one call.
#[derive(Clone)]
pub struct CallOptions {
    /// Shared, so that options for a single call cost no copy of what they leave alone.
    pub(crate) headers: Arc<HeaderMap>,
    pub(crate) post_headers: Arc<HeaderMap>,
    pub(crate) idempotency_key: Option<HeaderValue>,
    pub(crate) attempt_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) max_attempts: u32,
    pub(crate) idempotent: bool,
    pub(crate) first_delay: Duration,
    pub(crate) longest_delay: Duration,
    pub(crate) max_response_bytes: usize,
}

impl Default for CallOptions {
    fn default() -> Self {
        Self {
            headers: Arc::default(),
            post_headers: Arc::default(),
            idempotency_key: None,
            attempt_timeout: Duration::from_secs(20),
            timeout: Duration::from_secs(60),
            max_attempts: 4,
            idempotent: false,
            first_delay: Duration::from_millis(200),
            longest_delay: Duration::from_secs(5),
            max_response_bytes: 8 * 1024 * 1024,
        }
    }
}

impl CallOptions {
    /// How long one attempt may take, from sending to the last byte of the response. Default: 20 seconds.
    pub fn attempt_timeout(&mut self, limit: Duration) -> &mut Self {
        self.attempt_timeout = limit;
        self
    }

    /// How long the whole call may take. Default: 60 seconds.
    pub fn timeout(&mut self, limit: Duration) -> &mut Self {
        self.timeout = limit;
        self
    }

    /// How often a request may be sent in all. Default: 4; 1 turns retrying off.
    pub fn max_attempts(&mut self, attempts: u32) -> &mut Self {
        self.max_attempts = attempts;
        self
    }

    /// Whether a `POST` may be retried though the vendor may have acted on it and has no idempotency keys: the caller knows
    /// that it does no harm twice, such as one that creates what has an id of the caller's. Default: no.
    pub fn idempotent(&mut self, idempotent: bool) -> &mut Self {
        self.idempotent = idempotent;
        self
    }

    /// How long to wait before a request is retried, where the vendor does not say: between one and two times `first`,
    /// then twice as long each time, up to twice `longest`. Default: 200 milliseconds and 5 seconds. More than an hour
    /// counts as an hour.
    pub fn backoff(&mut self, first: Duration, longest: Duration) -> &mut Self {
        const HOUR: Duration = Duration::from_secs(60 * 60);
        self.longest_delay = longest.min(HOUR);
        self.first_delay = first.min(self.longest_delay);
        self
    }

    /// How long a response may be, in bytes; a longer one is an error. Default: 8 MiB.
    pub fn max_response_bytes(&mut self, limit: usize) -> &mut Self {
        self.max_response_bytes = limit;
        self
    }

    /// Adds a header to each request, unless the request has set it itself. Credentials cannot be replaced.
    pub fn header(&mut self, name: HeaderName, value: HeaderValue) -> &mut Self {
        Arc::make_mut(&mut self.headers).insert(name, value);
        self
    }

    /// Takes back what [`header`](Self::header) added.
    pub fn without_header(&mut self, name: &HeaderName) -> &mut Self {
        Arc::make_mut(&mut self.headers).remove(name);
        self
    }

    /// Adds a header to each `POST` request, as [`header`](Self::header) does to all. For what concerns changes only.
    pub fn post_header(&mut self, name: HeaderName, value: HeaderValue) -> &mut Self {
        Arc::make_mut(&mut self.post_headers).insert(name, value);
        self
    }

    /// The idempotency key of a `POST`, unless the request has set it itself, in place of a new one: for one call and its
    /// retries by the caller, such as after a crash. A call to a vendor that knows no keys is refused.
    pub fn idempotency_key(&mut self, key: HeaderValue) -> &mut Self {
        self.idempotency_key = Some(key);
        self
    }
}

/// Prints the names of headers; their values can be personal data.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("post_headers", &self.post_headers.keys().collect::<Vec<_>>())
            .field("idempotency_key", &self.idempotency_key.is_some())
            .field("attempt_timeout", &self.attempt_timeout)
            .field("timeout", &self.timeout)
            .field("max_attempts", &self.max_attempts)
            .field("idempotent", &self.idempotent)
            .field("backoff", &(self.first_delay..=self.longest_delay))
            .field("max_response_bytes", &self.max_response_bytes)
            .finish()
    }
}
