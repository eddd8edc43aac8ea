//! Idempotency keys: the same request with the same key gets the same answer for half an hour.
//!
//! <https://apidocs.chargebee.com/docs/api/v1/idempotency>

use std::collections::BTreeMap;

use super::error::ApiError;

/// How long an answer is kept, in seconds of the world's clock.
const WINDOW: u64 = 30 * 60;

/// The longest key, in characters.
pub(super) const LONGEST_KEY: usize = 100;

/// What makes two requests the same: operation, id in the path, and parameters in any order.
#[derive(PartialEq, Eq)]
pub(super) struct Fingerprint {
    operation_id: &'static str,
    id: String,
    pairs: Vec<(String, String)>,
}

impl Fingerprint {
    pub(super) fn new(operation_id: &'static str, id: &str, pairs: &[(String, String)]) -> Self {
        let mut pairs = pairs.to_vec();
        pairs.sort();
        Self { operation_id, id: id.to_owned(), pairs }
    }
}

struct Stored {
    fingerprint: Fingerprint,
    at: u64,
    body: String,
}

/// The answers that can be replayed. Only successful ones are kept.
#[derive(Default)]
pub(super) struct Replays(BTreeMap<String, Stored>);

impl Replays {
    /// The answer that belongs to a key, if there is one.
    pub(super) fn find(&self, key: &str, fingerprint: &Fingerprint, now: u64) -> Result<Option<String>, ApiError> {
        match self.0.get(key).filter(|stored| is_fresh(stored, now)) {
            None => Ok(None),
            Some(stored) if stored.fingerprint == *fingerprint => Ok(Some(stored.body.clone())),
            Some(_) => Err(ApiError::key_reused()),
        }
    }

    pub(super) fn store(&mut self, key: &str, fingerprint: Fingerprint, now: u64, body: &str) {
        self.0.retain(|_, stored| is_fresh(stored, now));
        self.0.insert(key.to_owned(), Stored { fingerprint, at: now, body: body.to_owned() });
    }
}

fn is_fresh(stored: &Stored, now: u64) -> bool {
    now.saturating_sub(stored.at) < WINDOW
}
