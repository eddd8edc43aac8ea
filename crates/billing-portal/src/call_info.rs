//! How a result came about.

use billing_portal_transport::ResponseValue;

/// How a result came about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallInfo {
    pub(crate) attempts: u32,
    pub(crate) idempotency_replayed: bool,
}

impl CallInfo {
    pub(crate) fn of<T>(response: &ResponseValue<T>) -> Self {
        Self { attempts: response.attempts(), idempotency_replayed: response.idempotency_replayed() }
    }
}
