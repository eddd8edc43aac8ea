//! What an operation responds with, in the form in which it is kept for the request's idempotency key.

use serde::Serialize;

use crate::message::json;

pub(super) enum Outcome {
    /// Its JSON text.
    Text(Box<str>),
    /// The session with this number, as it was when it was made. Load tests make sessions by the hundred thousand, and
    /// each is kept as it is.
    NewSession(usize),
}

impl Outcome {
    /// One that is kept as its text.
    pub(super) fn new<T: Serialize>(value: &T) -> Self {
        Self::Text(json(value).into())
    }
}
