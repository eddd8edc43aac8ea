//! Responses that are kept by idempotency key, and what makes two requests the same.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// What makes two requests the same: operation, id in the path, and parameters in any order.
///
/// It is a digest of 64 bits, compared only with the one that was stored for the same key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Fingerprint(u64);

impl Fingerprint {
    pub(crate) fn new(operation_id: &str, id: &str, pairs: &[(String, String)]) -> Self {
        let mut pairs: Vec<_> = pairs.iter().collect();
        pairs.sort();
        let mut hasher = DefaultHasher::new();
        (operation_id, id, pairs).hash(&mut hasher);
        Self(hasher.finish())
    }
}

struct Stored<T> {
    fingerprint: Fingerprint,
    at: u64,
    response: T,
}

/// The responses that can be replayed.
pub(crate) struct Replays<T> {
    /// How long one is kept, in seconds of the site's clock.
    window: u64,
    stored: BTreeMap<String, Stored<T>>,
    /// How many were left when what is out of date was last thrown away, at least 1.
    swept: usize,
}

/// The key belongs to another request.
#[derive(Debug)]
pub(crate) struct KeyReused;

impl<T> Replays<T> {
    /// None yet, each to be kept for so many seconds of the site's clock.
    pub(crate) fn new(window: u64) -> Self {
        Self { window, stored: BTreeMap::new(), swept: 0 }
    }

    /// The response that belongs to a key, if there is one.
    pub(crate) fn find(&self, key: &str, fingerprint: Fingerprint, now: u64) -> Result<Option<&T>, KeyReused> {
        match self.stored.get(key).filter(|stored| self.is_fresh(stored.at, now)) {
            None => Ok(None),
            Some(stored) if stored.fingerprint == fingerprint => Ok(Some(&stored.response)),
            Some(_) => Err(KeyReused),
        }
    }

    pub(crate) fn store(&mut self, key: &str, fingerprint: Fingerprint, now: u64, response: T) {
        // Only when there are twice as many as were left the last time: to look at all of them for each new one would
        // make every request slower than the one before.
        if self.stored.len() >= 2 * self.swept {
            let window = self.window;
            self.stored.retain(|_, stored| now.saturating_sub(stored.at) < window);
            self.swept = self.stored.len().max(1);
        }
        self.stored.insert(key.into(), Stored { fingerprint, at: now, response });
    }

    fn is_fresh(&self, at: u64, now: u64) -> bool {
        now.saturating_sub(at) < self.window
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: u64 = 30 * 60;

    /// A request whose response is its parameter.
    fn request(value: &str) -> (Fingerprint, String) {
        let pairs = [("a".to_owned(), value.to_owned())];
        (Fingerprint::new("create_customer", "", &pairs), value.to_owned())
    }

    fn store(replays: &mut Replays<String>, key: &str, now: u64) {
        let (fingerprint, text) = request(key);
        replays.store(key, fingerprint, now, text);
    }

    fn has(replays: &Replays<String>, key: &str, now: u64) -> bool {
        replays.find(key, request(key).0, now).ok().flatten().is_some()
    }

    #[test]
    fn what_is_out_of_date_is_thrown_away_and_nothing_else() {
        let mut replays = Replays::new(WINDOW);
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
        let mut replays = Replays::new(WINDOW);
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
