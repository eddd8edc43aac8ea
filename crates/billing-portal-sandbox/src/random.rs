//! Numbers that look random and are the same in every run.

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
