//! What passes over a vendor's document say of what they do.

use std::fmt;

use crate::codegen::place::Place;

/// What a pass did at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The pass.
    pub pass: &'static str,
    /// Where.
    pub place: Place,
    /// What it did, and why.
    pub what: String,
    /// Whether something that the vendor documents cannot be said or read with the generated client.
    pub lost: bool,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// The notes of the passes, in the order in which they were made.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes {
    pub(super) pass: &'static str,
    pub(super) found: Vec<Note>,
}

impl Notes {
    /// Notes a change that loses nothing.
    pub(super) fn changed(&mut self, place: &Place, what: impl Into<String>) {
        self.found.push(Note { pass: self.pass, place: place.clone(), what: what.into(), lost: false });
    }

    /// Notes a loss.
    pub(super) fn lost(&mut self, place: &Place, what: impl Into<String>) {
        self.found.push(Note { pass: self.pass, place: place.clone(), what: what.into(), lost: true });
    }
}
