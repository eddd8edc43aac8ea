//! Idempotency keys: the same request with the same key gets the same response for half an hour.
//!
//! <https://apidocs.chargebee.com/docs/api/v1/idempotency>

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use http::{HeaderName, Method};

use super::error::ApiError;
use crate::message::ApiRequest;

const IDEMPOTENCY_KEY: &str = "chargebee-idempotency-key";
pub(super) const REPLAYED: HeaderName = HeaderName::from_static("chargebee-idempotency-replayed");

/// How long a response is kept, in seconds of the site's clock.
const WINDOW: u64 = 30 * 60;

/// The longest key, in characters.
const LONGEST_KEY: usize = 100;

/// What makes two requests the same: operation, id in the path, and parameters in any order.
///
/// It is a digest of 64 bits, compared only with the one that was stored for the same key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Fingerprint(u64);

impl Fingerprint {
    pub(super) fn new(operation_id: &str, id: &str, pairs: &[(String, String)]) -> Self {
        let mut pairs: Vec<_> = pairs.iter().collect();
        pairs.sort();
        let mut hasher = DefaultHasher::new();
        (operation_id, id, pairs).hash(&mut hasher);
        Self(hasher.finish())
    }
}

struct Stored {
    fingerprint: Fingerprint,
    at: u64,
    text: String,
}

/// The responses that can be replayed. Only successful ones are kept.
#[derive(Default)]
pub(super) struct Replays {
    stored: BTreeMap<String, Stored>,
    /// How many were left when what is out of date was last thrown away, at least 1.
    swept: usize,
}

impl Replays {
    /// The JSON text that belongs to a key, if there is one.
    pub(super) fn find(&self, key: &str, fingerprint: Fingerprint, now: u64) -> Result<Option<&str>, ApiError> {
        match self.stored.get(key).filter(|stored| is_fresh(stored, now)) {
            None => Ok(None),
            Some(stored) if stored.fingerprint == fingerprint => Ok(Some(&stored.text)),
            Some(_) => Err(ApiError::key_reused()),
        }
    }

    pub(super) fn store(&mut self, key: &str, fingerprint: Fingerprint, now: u64, text: String) {
        // Only when there are twice as many as were left the last time: to look at all of them for each new one would
        // make every request slower than the one before.
        if self.stored.len() >= 2 * self.swept {
            self.stored.retain(|_, stored| is_fresh(stored, now));
            self.swept = self.stored.len().max(1);
        }
        self.stored.insert(key.into(), Stored { fingerprint, at: now, text });
    }
}

fn is_fresh(stored: &Stored, now: u64) -> bool {
    now.saturating_sub(stored.at) < WINDOW
}

/// The idempotency key; it means something on POST only.
pub(super) fn key(request: &ApiRequest) -> Result<Option<&str>, ApiError> {
    let Some(value) = request.headers.get(IDEMPOTENCY_KEY).filter(|_| request.method == Method::POST) else {
        return Ok(None);
    };
    match value.to_str() {
        Ok(key) if (1..=LONGEST_KEY).contains(&key.len()) => Ok(Some(key)),
        _ => Err(ApiError::wrong_value(IDEMPOTENCY_KEY, "must have 1 to 100 ASCII characters")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A request whose response is its parameter.
    fn request(value: &str) -> (Fingerprint, String) {
        let pairs = [("a".to_owned(), value.to_owned())];
        (Fingerprint::new("create_customer", "", &pairs), value.to_owned())
    }

    fn store(replays: &mut Replays, key: &str, now: u64) {
        let (fingerprint, text) = request(key);
        replays.store(key, fingerprint, now, text);
    }

    fn has(replays: &Replays, key: &str, now: u64) -> bool {
        replays.find(key, request(key).0, now).ok().flatten().is_some()
    }

    #[test]
    fn what_is_out_of_date_is_thrown_away_and_nothing_else() {
        let mut replays = Replays::default();
        for n in 0..100 {
            store(&mut replays, &format!("old {n}"), 0);
        }
        for n in 0..110 {
            store(&mut replays, &format!("new {n}"), WINDOW - 1);
        }
        assert!((0..100).all(|n| has(&replays, &format!("old {n}"), WINDOW - 1)));
        for n in 0..1_000 {
            store(&mut replays, &format!("newest {n}"), WINDOW);
        }
        assert_eq!(replays.stored.len(), 1_110);
        assert!((0..110).all(|n| has(&replays, &format!("new {n}"), WINDOW)));
        assert!((0..1_000).all(|n| has(&replays, &format!("newest {n}"), WINDOW)));
    }

    #[test]
    fn what_is_kept_is_never_more_than_twice_what_counts() {
        let mut replays = Replays::default();
        for second in 0..10 * WINDOW {
            store(&mut replays, &second.to_string(), second);
            assert!(replays.stored.len() as u64 <= 2 * WINDOW, "{second}");
        }
    }

    #[test]
    fn fingerprints_tell_what_belongs_to_what() {
        let pairs = |pairs: &[(&str, &str)]| -> Vec<_> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        let of = |id: &str, given: &[(&str, &str)]| Fingerprint::new("update_customer", id, &pairs(given)).0;
        let all = [
            of("a", &[("b", "c")]),
            of("ab", &[("", "c")]),
            of("a", &[("bc", "")]),
            of("a", &[("b", "c"), ("b", "c")]),
            of("a", &[]),
            Fingerprint::new("delete_customer", "a", &pairs(&[("b", "c")])).0,
        ];
        assert_eq!(std::collections::BTreeSet::from(all).len(), all.len());
        assert_eq!(of("a", &[("b", "c"), ("d", "e")]), of("a", &[("d", "e"), ("b", "c")]));
    }
}
