//! What every result says beside itself.

use std::fmt;
use std::ops::Deref;

use crate::call_info::CallInfo;

/// What a vendor's response says, and how it came about. It can be used like the value itself.
#[derive(Clone)]
pub struct Reply<T> {
    value: T,
    info: CallInfo,
}

impl<T> Reply<T> {
    pub(crate) fn new(value: T, info: CallInfo) -> Self {
        Self { value, info }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// How many times the request was sent until this response came.
    pub fn attempts(&self) -> u32 {
        self.info.attempts
    }

    /// Whether this is the stored response to an earlier request with the same idempotency key, so that nothing was done
    /// this time.
    pub fn idempotency_replayed(&self) -> bool {
        self.info.idempotency_replayed
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
        f.debug_struct("Reply").field("value", &self.value).field("info", &self.info).finish()
    }
}
