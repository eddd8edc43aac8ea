//! How a result came about.

use billing_portal_transport::ResponseValue;
use billing_portal_transport::header::HeaderName;

/// How a result came about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallInfo {
    pub(crate) attempts: u32,
    pub(crate) idempotency_replayed: bool,
}

impl CallInfo {
    /// `replay_header` is set to `true` by the vendor if it answers from its memory.
    pub(crate) fn of<T>(response: &ResponseValue<T>, replay_header: HeaderName) -> Self {
        Self {
            attempts: response.attempts(),
            idempotency_replayed: response.headers().get(replay_header).is_some_and(|value| value == "true"),
        }
    }
}
