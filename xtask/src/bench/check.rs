//! `cargo xtask bench --check`: that a call does not cost more instructions than it may.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::contender::{CONTENDERS, FACADE, REQWEST};
use super::instruction::{self, Count, of_call};
use super::workspace::Workspace;
use super::{figure, frozen, instruction::CREATE};
use crate::error::Error;
use crate::process::output;

/// How many times the instructions of hand-written reqwest a call through the facade may take: 0.02 more than were measured.
pub const LIMIT: f64 = 1.023;

/// The benchmark.
const BENCH: &str = "instructions";

/// What the check found.
#[derive(Clone, Debug)]
pub struct Check {
    counts: Vec<Count>,
    ratio: f64,
}

/// Counts the instructions of a call, and writes nothing.
///
/// # Errors
///
/// The benchmark cannot be built or run, or does not print what is compared; or an opponent is not what it was.
pub fn check(root: &Path) -> Result<Check, Error> {
    frozen::check(root)?;
    let workspace = Workspace::at(root)?;
    let runner = ready(&workspace)?;
    Check::of(count(&workspace, &runner)?)
}

/// Builds the benchmark, and finds or installs the program that counts.
pub(super) fn ready(workspace: &Workspace) -> Result<PathBuf, Error> {
    // Without it there would be an error after minutes of building.
    output(Command::new("valgrind").arg("--version"))?;
    let runner = workspace.runner()?;
    workspace.build(BENCH, Some(&runner))?;
    Ok(runner)
}

/// Counts.
pub(super) fn count(workspace: &Workspace, runner: &Path) -> Result<Vec<Count>, Error> {
    instruction::parse(&output(workspace.run(BENCH, Some(runner)).args(["--", "--output-format=json"]))?)
}

impl Check {
    /// Judges what was counted.
    ///
    /// # Errors
    ///
    /// One of the two that are compared is not there, or took no instructions.
    pub fn of(counts: Vec<Count>) -> Result<Self, Error> {
        let per_call = |id: &str| {
            let found = of_call(&counts, id).map(Count::per_call).filter(|&count| count > 0.0);
            found.ok_or_else(|| Error::lacks("gungraun's output", &format!("count of {CREATE}::{id}")))
        };
        let id = |id: Option<&'static str>| id.unwrap_or_default();
        let ratio = per_call(id(FACADE.id))? / per_call(id(REQWEST.id))?;
        Ok(Self { counts, ratio })
    }

    /// The instructions of a call through the facade, by those of hand-written reqwest.
    #[must_use]
    pub fn ratio(&self) -> f64 {
        self.ratio
    }

    /// Whether the limit is kept.
    #[must_use]
    pub fn passes(&self) -> bool {
        self.ratio <= LIMIT
    }
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "instructions of a call:")?;
        for contender in CONTENDERS {
            if let Some(count) = contender.id.and_then(|id| of_call(&self.counts, id)) {
                writeln!(f, "{:>12}  {}", figure::whole(count.per_call()), contender.function)?;
            }
        }
        let verdict = if self.passes() { "within" } else { "ABOVE" };
        let (ours, other) = (FACADE.function, REQWEST.function);
        writeln!(f, "{ours} / {other}: {:.3}, {verdict} the limit of {LIMIT:.3}", self.ratio)
    }
}
