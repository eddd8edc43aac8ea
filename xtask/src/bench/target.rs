//! What is aimed at, beside what was measured.

use std::fmt;

use super::build::Build;
use super::contender::{Contender, FACADE, FORM, NPM, Pair, REFUSED, REQWEST, REQWEST_ALIKE};
use super::figure;
use super::instruction::{Count, of_call};
use super::program::{BARE, FACADE as PROGRAM};
use super::results::{LeftOut, Measured, Results};
use super::server::{PRISM, SANDBOX};
use super::time::{AT_ONCE, Time};

/// What a figure has to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// A quotient that is no larger.
    AtMost(f64),
    /// A quotient that is no smaller.
    AtLeast(f64),
    /// No more seconds.
    Seconds(f64),
}

/// What was measured of a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// What is measured.
    pub what: &'static str,
    /// What it has to be.
    pub bound: Bound,
    /// What it is: a quotient, or seconds.
    pub figure: Measured<f64>,
}

impl Target {
    /// The figure for a reader, or why there is none.
    #[must_use]
    pub fn measured(&self) -> String {
        match (self.figure, self.bound) {
            (Err(why), _) => why.to_string(),
            (Ok(figure), Bound::Seconds(_)) => format!("{figure:.1} s"),
            (Ok(figure), _) => figure::ratio(figure),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(bound) => write!(f, "≤ {bound:.2}"),
            Self::AtLeast(bound) => write!(f, "≥ {bound:.2}"),
            Self::Seconds(bound) => write!(f, "≤ {bound:.0} s"),
        }
    }
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Without(option) => write!(f, "not measured: needs `{option}`"),
            Self::Failed => f.write_str("not measured: failed in this run"),
        }
    }
}

/// The targets, with what was measured of each.
#[must_use]
pub fn targets(results: &Results) -> [Target; 11] {
    use Bound::{AtLeast, AtMost, Seconds};
    let target = |what, bound, figure| Target { what, bound, figure };
    let instructions = |other| quotient(of_instructions(results, FACADE), of_instructions(results, other));
    let pair = |pair: Pair| quotient(of_count(results, pair.ours), of_count(results, pair.other));
    let calls = |other: Contender| by_time(results, AT_ONCE, other.function, FACADE.function);
    let build = quotient(of_build(results, PROGRAM), of_build(results, BARE));
    let requests = quotient(of_server(results, SANDBOX), of_server(results, PRISM));
    [
        target("instructions of a call ÷ hand-written `reqwest`", AtMost(1.03), instructions(REQWEST)),
        target("instructions of a call ÷ `reqwest` with the same request", AtMost(0.93), instructions(REQWEST_ALIKE)),
        target("calls a second, 64 at once ÷ hand-written `reqwest`", AtLeast(0.97), calls(REQWEST)),
        target("calls a second, 64 at once ÷ `reqwest` with the same request", AtLeast(1.08), calls(REQWEST_ALIKE)),
        target("calls a second, 64 at once ÷ the vendor's library for Node", AtLeast(25.0), calls(NPM)),
        target("instructions of a call that the vendor refuses ÷ `reqwest`", AtMost(1.10), pair(REFUSED)),
        target("instructions of the form of a customer ÷ pairs by hand", AtMost(1.5), pair(FORM)),
        target(
            "pages of 100 customers read a second ÷ read as any JSON",
            AtLeast(2.0),
            by_time(results, "response", "100 customers, as any JSON", "100 customers"),
        ),
        target("clean development build for one vendor ÷ bare `reqwest`", AtMost(1.05), build),
        target(
            "`cargo test --workspace` from nothing, on two cores",
            Seconds(300.0),
            results.tests.map(|took| took.as_secs_f64()),
        ),
        target("requests a second of the sandbox ÷ Prism", AtLeast(10.0), requests),
    ]
}

/// The first by the second.
fn quotient(one: Measured<f64>, other: Measured<f64>) -> Measured<f64> {
    let (one, other) = (one?, other?);
    // Nothing takes no time and no memory; such a figure is no figure.
    if one > 0.0 && other > 0.0 { Ok(one / other) } else { Err(LeftOut::Failed) }
}

/// How many times the second is made in the time of the first.
fn by_time(results: &Results, group: &str, slow: &str, fast: &str) -> Measured<f64> {
    let times = results.times.as_ref().map_err(|&why| why)?;
    let of = |name: &str| times.iter().find(|time| time.group == group && time.function == name);
    of(slow).zip(of(fast)).map(|(slow, fast): (&Time, &Time)| slow.by(fast).median).ok_or_else(|| absent(results))
}

fn of_count(results: &Results, name: &str) -> Measured<f64> {
    let counts = results.instructions.as_ref().map_err(|&why| why)?;
    counts.iter().find(|count| count.name() == name).map(Count::per_call).ok_or(LeftOut::Failed)
}

fn of_instructions(results: &Results, contender: Contender) -> Measured<f64> {
    let counts = results.instructions.as_ref().map_err(|&why| why)?;
    contender.id.and_then(|id| of_call(counts, id)).map(Count::per_call).ok_or(LeftOut::Failed)
}

fn of_server(results: &Results, server: &str) -> Measured<f64> {
    let loads = results.servers.as_ref().map_err(|&why| why)?;
    loads.iter().find(|load| load.server == server).map(|load| load.requests_per_second).ok_or_else(|| absent(results))
}

fn of_build(results: &Results, name: &str) -> Measured<f64> {
    let builds = results.builds.as_ref().map_err(|&why| why)?;
    let build = builds.iter().find(|build| build.name == name);
    build.map(|build: &Build| build.took.as_secs_f64()).ok_or(LeftOut::Failed)
}

/// Why one of several is not there: what is always measured fails as a whole.
fn absent(results: &Results) -> LeftOut {
    results.sdks.as_ref().err().copied().unwrap_or(LeftOut::Failed)
}
