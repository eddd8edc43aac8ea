//! What was aimed at, and whether it was reached.

use std::fmt;
use std::time::Duration;

use super::build::Build;
use super::check::LIMIT;
use super::contender::{Contender, FACADE, NPM, REQWEST};
use super::figure;
use super::instruction::{Count, of_call};
use super::program::{BARE, FACADE as PROGRAM};
use super::results::{LeftOut, Measured, Results};
use super::server::{Load, PRISM, SANDBOX};
use super::time::{AT_ONCE, Time};

/// What a figure has to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// A quotient that is no larger.
    AtMost(f64),
    /// A quotient that is no smaller.
    AtLeast(f64),
    /// A time that is shorter.
    Within(Duration),
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

/// Whether a target was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was.
    Met,
    /// It was not.
    Missed,
    /// Nobody knows.
    LeftOut(LeftOut),
}

impl Target {
    /// Whether it was reached.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let met = match (self.figure, self.bound) {
            (Err(why), _) => return Verdict::LeftOut(why),
            (Ok(figure), Bound::AtMost(bound)) => figure <= bound,
            (Ok(figure), Bound::AtLeast(bound)) => figure >= bound,
            (Ok(figure), Bound::Within(bound)) => figure < bound.as_secs_f64(),
        };
        if met { Verdict::Met } else { Verdict::Missed }
    }

    /// The figure for a reader; a dash if there is none.
    #[must_use]
    pub fn measured(&self) -> String {
        match (self.figure, self.bound) {
            (Err(_), _) => "–".to_owned(),
            (Ok(figure), Bound::Within(_)) => format!("{figure:.1} s"),
            (Ok(figure), _) => figure::ratio(figure),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AtMost(bound) => write!(f, "≤ {bound:.2}"),
            Self::AtLeast(bound) => write!(f, "≥ {bound:.2}"),
            Self::Within(bound) => write!(f, "< {} s", bound.as_secs()),
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Met => f.write_str("met"),
            Self::Missed => f.write_str("missed"),
            Self::LeftOut(why) => why.fmt(f),
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
pub fn targets(results: &Results) -> [Target; 7] {
    let target = |what, bound, figure| Target { what, bound, figure };
    let at_once =
        |slow: Contender, fast: Contender| quotient(&of_time(results, AT_ONCE, slow), &of_time(results, AT_ONCE, fast));
    let server =
        |figure: fn(&Load) -> f64| quotient(&of_server(results, SANDBOX, figure), &of_server(results, PRISM, figure));
    let instructions = quotient(&of_instructions(results, FACADE), &of_instructions(results, REQWEST));
    let build = quotient(&of_build(results, PROGRAM), &of_build(results, BARE));
    [
        target("instructions of a call: `billing-portal` ÷ hand-written `reqwest`", Bound::AtMost(LIMIT), instructions),
        target(
            "calls a second, 64 at once: `billing-portal` ÷ hand-written `reqwest`",
            Bound::AtLeast(0.95),
            at_once(REQWEST, FACADE),
        ),
        target(
            "calls a second, 64 at once: `billing-portal` ÷ the vendor's library for Node",
            Bound::AtLeast(25.0),
            at_once(NPM, FACADE),
        ),
        target("clean development build: `billing-portal` for one vendor ÷ bare `reqwest`", Bound::AtMost(1.25), build),
        target(
            "`cargo test --workspace` from nothing; the target is meant for two cores",
            Bound::Within(Duration::from_secs(360)),
            results.tests.map(|time| time.as_secs_f64()),
        ),
        target(
            "requests answered a second: the sandbox ÷ Prism",
            Bound::AtLeast(10.0),
            server(|load| load.requests_per_second),
        ),
        target("memory after these requests: the sandbox ÷ Prism", Bound::AtMost(0.2), server(after)),
    ]
}

#[expect(clippy::cast_precision_loss, reason = "no memory is as large as that it mattered in a quotient")]
fn after(load: &Load) -> f64 {
    load.rss_after_bytes as f64
}

/// The first by the second.
fn quotient(one: &Measured<f64>, other: &Measured<f64>) -> Measured<f64> {
    let (one, other) = ((*one)?, (*other)?);
    // Nothing takes no time and no memory; such a figure is no figure.
    if one > 0.0 && other > 0.0 { Ok(one / other) } else { Err(LeftOut::Failed) }
}

fn of_instructions(results: &Results, contender: Contender) -> Measured<f64> {
    let counts = results.instructions.as_ref().map_err(|&why| why)?;
    contender.id.and_then(|id| of_call(counts, id)).map(Count::per_call).ok_or(LeftOut::Failed)
}

fn of_time(results: &Results, group: &str, contender: Contender) -> Measured<f64> {
    let times = results.calls.as_ref().map_err(|&why| why)?;
    let time = times.iter().find(|time| time.group == group && time.function == contender.function);
    time.map(|time: &Time| time.mean).ok_or_else(|| absent(results))
}

fn of_server(results: &Results, server: &str, figure: fn(&Load) -> f64) -> Measured<f64> {
    let loads = results.servers.as_ref().map_err(|&why| why)?;
    loads.iter().find(|load| load.server == server).map(figure).ok_or_else(|| absent(results))
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
