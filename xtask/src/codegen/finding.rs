//! What passes find in a document, and what they make of it.

use std::fmt;

use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, SpecError};

/// What a pass found at a place: a problem to the author of one of ours, and a repair to the reader of a vendor's document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The pass.
    pub pass: &'static str,
    /// Where.
    pub place: Place,
    /// What is wrong there, and the fix.
    pub problem: Problem,
    /// What was done about it, and why.
    pub repair: String,
    /// Whether something that the vendor documents cannot be said or read with the generated client.
    pub lost: bool,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.repair)
    }
}

/// The findings of the passes, in the order in which they were made.
#[derive(Debug, Clone, Default)]
pub(crate) struct Findings {
    pub(super) pass: &'static str,
    pub(super) found: Vec<Finding>,
    /// The problem that the next finding is.
    pub(super) problem: Option<Problem>,
}

impl Findings {
    /// What the author of one of ours is told instead of the repair that is said next.
    pub(super) fn of(&mut self, problem: Problem) -> &mut Self {
        self.problem = Some(problem);
        self
    }

    /// Adds a change that loses nothing.
    pub(super) fn changed(&mut self, place: &Place, repair: impl Into<String>) {
        self.add(place, repair.into(), false);
    }

    /// Adds a loss.
    pub(super) fn lost(&mut self, place: &Place, repair: impl Into<String>) {
        self.add(place, repair.into(), true);
    }

    fn add(&mut self, place: &Place, repair: String, lost: bool) {
        let problem = self.problem.take().unwrap_or_else(|| Problem::Other(repair.clone()));
        self.found.push(Finding { pass: self.pass, place: place.clone(), problem, repair, lost });
    }

    /// The first problem.
    pub(super) fn first(&self) -> Option<Box<SpecError>> {
        self.found.first().map(|finding| finding.place.error(finding.problem.clone()))
    }
}
