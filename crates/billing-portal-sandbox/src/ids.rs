//! Ids and tokens: opaque to the eye, yet the same in every run of the same script.

use std::collections::BTreeMap;

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
        let n = self.count(kind);
        self.nth(kind, n, length)
    }

    /// The n-th id of this kind, from 0 on, for kinds that are counted elsewhere.
    fn nth(&self, kind: &str, n: u64, length: usize) -> String {
        let letter = |number: u64| {
            let index = number % ALPHABET.len() as u64;
            char::from(ALPHABET[usize::try_from(index).unwrap_or_default()])
        };
        self.numbers(kind, n).take(length).map(letter).collect()
    }

    /// The next UUID of this kind, in the form of a random one (version 4) and in lower case.
    pub(crate) fn next_uuid(&mut self, kind: &'static str) -> String {
        let n = self.count(kind);
        let mut numbers = self.numbers(kind, n);
        let mut bits = || u128::from(numbers.next().unwrap_or_default());
        let digits = format!("{:032x}", bits() << 64 | bits());
        let variant = ["8", "9", "a", "b"][usize::from(digits.as_bytes()[16] % 4)];
        format!(
            "{}-{}-4{}-{variant}{}-{}",
            &digits[..8],
            &digits[8..12],
            &digits[13..16],
            &digits[17..20],
            &digits[20..]
        )
    }

    /// How many of a kind came before the one that is made now.
    fn count(&mut self, kind: &'static str) -> u64 {
        let made = self.made.entry(kind).or_insert(0);
        *made += 1;
        *made - 1
    }

    /// SplitMix64 for the n-th of a kind: a counter with an odd step, and a mixing function on top.
    fn numbers(&self, kind: &str, n: u64) -> impl Iterator<Item = u64> + use<> {
        let mut state = draw(self.seed_number, kind, n);
        std::iter::repeat_with(move || {
            state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
            mix(state)
        })
    }
}

/// Draws ids until there is one that nothing has: some are given by seeds and requests.
pub(crate) fn free(mut draw: impl FnMut() -> String, is_taken: impl Fn(&str) -> bool) -> String {
    loop {
        let id = draw();
        if !is_taken(&id) {
            return id;
        }
    }
}

/// The finalizer of SplitMix64.
pub(crate) fn mix(mut value: u64) -> u64 {
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

/// A number that is a function of a seed, a name and a count.
pub(crate) fn draw(seed: u64, name: &str, count: u64) -> u64 {
    mix(seed ^ mix(hash(name)) ^ mix(count).rotate_left(32))
}

/// FNV-1a, because the standard library's hasher is not the same in every release.
pub(crate) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3))
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
        for n in 0..2 {
            let token = one.next("token", 40);
            assert_eq!(token, other.next("token", 40));
            assert_eq!(token, other.nth("token", n, 40));
        }
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

    #[test]
    fn uuids_are_well_formed_and_differ() {
        let mut ids = Ids::new(0);
        let seen: BTreeSet<String> = (0..1_000).map(|_| ids.next_uuid("customer")).collect();
        assert_eq!(seen.len(), 1_000);
        for uuid in seen {
            let lengths: Vec<_> = uuid.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{uuid}");
            assert!(uuid.bytes().all(|b| b == b'-' || matches!(b, b'0'..=b'9' | b'a'..=b'f')), "{uuid}");
            assert!(uuid[14..].starts_with('4') && uuid[19..].starts_with(['8', '9', 'a', 'b']), "{uuid}");
        }
    }
}
