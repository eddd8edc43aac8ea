//! Which behaviours of the sandbox rest on which assumption of the specifications, in a file for each vendor.

mod chargebee;
mod stripe;
mod upflow;

/// The assumptions of each vendor.
pub(super) const MAPS: &[(&str, &[Pair])] =
    &[("chargebee", chargebee::PAIRS), ("stripe", stripe::PAIRS), ("upflow", upflow::PAIRS)];

/// An assumption, by the name that the table in `specs/README.md` has for it, and where the sandbox stands on it.
pub(super) struct Pair(pub(super) &'static str, pub(super) Stand);

pub(super) enum Stand {
    /// On these behaviours of its table, by how their rows begin.
    Rows(&'static [&'static str]),
    /// Nowhere: why the assumption makes no difference to it.
    Nowhere(#[expect(dead_code, reason = "for who reads the list")] &'static str),
}
