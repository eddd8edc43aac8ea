//! Idempotency keys, without asking the system for each.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use reqwest::header::HeaderValue;
use uuid::{Builder, Uuid};

/// A key that no other request has, in the form of a UUID.
///
/// A count tells the keys of one process apart, 122 bits from the system's randomness those of different ones. The clock, in
/// nanoseconds, tells those of a process and its copy apart, such as a forked process or a restored snapshot of a machine, which have
/// randomness and count in common. A key is no secret, so nothing depends on whether others can guess it.
pub(crate) fn new_key() -> HeaderValue {
    static OF_PROCESS: OnceLock<(u64, u64)> = OnceLock::new();
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let (high, low) = OF_PROCESS.get_or_init(|| Uuid::new_v4().as_u64_pair());
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    // What wraps differs all the same.
    let time = time.as_secs().wrapping_mul(1_000_000_000).wrapping_add(time.subsec_nanos().into());
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let bits = Uuid::from_u64_pair(high ^ time, low ^ count);
    let mut buffer = Uuid::encode_buffer();
    let key = Builder::from_random_bytes(bits.into_bytes()).into_uuid().hyphenated().encode_lower(&mut buffer);
    // A UUID in its usual form is visible ASCII, which every header can hold.
    HeaderValue::from_str(key).unwrap_or_else(|_| HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::thread;

    use super::*;

    #[test]
    fn no_two_keys_are_equal_and_each_is_a_uuid() {
        let some = || (0..2_000).map(|_| new_key().to_str().unwrap().to_owned()).collect::<Vec<_>>();
        let others: Vec<_> = (0..4).map(|_| thread::spawn(some)).collect();
        let keys: Vec<_> = others.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
        assert!(keys.iter().all(|key| Uuid::parse_str(key).unwrap().get_version_num() == 4));
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), 8_000);
    }

    /// So that the same count of another process at another time makes another key.
    #[test]
    fn a_key_differs_from_the_last_in_more_than_the_count() {
        let key = || Uuid::parse_str(new_key().to_str().unwrap()).unwrap().as_u64_pair();
        let (first, mut next) = (key(), key());
        while next.0 == first.0 {
            next = key();
        }
        assert_ne!(next.1, first.1);
    }
}
