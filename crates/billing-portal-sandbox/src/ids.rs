//! Ids and tokens: opaque to the eye, yet the same in every run of the same script.

use std::collections::BTreeMap;

use crate::random::{draw, mix};

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Makes ids and tokens. The n-th of a kind is a function of the seed number, the kind and n alone, so
/// an additional contact does not change the sessions that follow. They are guessable by design and
/// protect nothing.
pub(crate) struct Ids {
    seed_number: u64,
    made: BTreeMap<&'static str, u64>,
}

impl Ids {
    pub(crate) fn new(seed_number: u64) -> Self {
        Self { seed_number, made: BTreeMap::new() }
    }

    /// The next id of this kind: `length` letters and digits.
    pub(crate) fn next(&mut self, kind: &'static str, length: usize) -> String {
        let made = self.made.entry(kind).or_insert(0);
        let mut state = draw(self.seed_number, kind, *made);
        *made += 1;
        (0..length)
            .map(|_| {
                // SplitMix64: a counter with an odd step, and a mixing function on top.
                state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
                let index = mix(state) % ALPHABET.len() as u64;
                char::from(ALPHABET[usize::try_from(index).unwrap_or_default()])
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_nth_of_a_kind_depends_on_nothing_else() {
        let mut one = Ids::new(7);
        let mut other = Ids::new(7);
        other.next("contact", 16);
        assert_eq!(one.next("token", 40), other.next("token", 40));
        assert_eq!(one.next("token", 40), other.next("token", 40));
    }

    #[test]
    fn ids_differ_by_order_kind_and_seed_number() {
        let mut ids = Ids::new(0);
        let mut seen: BTreeSet<String> = (0..1_000).map(|_| ids.next("token", 20)).collect();
        seen.insert(ids.next("contact", 20));
        seen.insert(Ids::new(1).next("token", 20));
        assert_eq!(seen.len(), 1_002);
        assert!(seen.iter().all(|id| id.len() == 20 && id.bytes().all(|b| b.is_ascii_alphanumeric())));
    }
}
