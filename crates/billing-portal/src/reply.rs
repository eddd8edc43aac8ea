//! What every result says beside itself.

use std::fmt;
use std::ops::Deref;

use billing_portal_transport::ResponseValue;
use billing_portal_transport::header::HeaderName;

/// How a result came about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Provenance {
    pub(crate) attempts: u32,
    pub(crate) idempotency_replayed: bool,
}

impl Provenance {
    /// `replay_header` is set to `true` by the vendor if it answers from its memory.
    pub(crate) fn of<T>(response: &ResponseValue<T>, replay_header: HeaderName) -> Self {
        Self {
            attempts: response.attempts(),
            idempotency_replayed: response.headers().get(replay_header).is_some_and(|value| value == "true"),
        }
    }
}

/// A vendor's answer, and how it came about. It can be used like the answer itself.
#[derive(Clone)]
pub struct Reply<T> {
    value: T,
    provenance: Provenance,
}

impl<T> Reply<T> {
    pub(crate) fn new(value: T, provenance: Provenance) -> Self {
        Self { value, provenance }
    }

    /// The answer alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// How many times the request was sent until this answer came.
    pub fn attempts(&self) -> u32 {
        self.provenance.attempts
    }

    /// Whether this is the stored answer to an earlier request with the same idempotency key, so that nothing was done
    /// this time.
    pub fn idempotency_replayed(&self) -> bool {
        self.provenance.idempotency_replayed
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("value", &self.value).field("provenance", &self.provenance).finish()
    }
}
