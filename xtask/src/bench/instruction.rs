//! Instructions, as gungraun prints them.

use serde::Deserialize;

use super::results::lines;
use crate::error::Error;

/// How many calls each benchmark in `instructions.rs` makes.
pub const CALLS: u64 = 200;

/// The function whose benchmarks are the same call by each contender.
pub const CREATE: &str = "create";

/// The instructions of one benchmark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Its function.
    pub function: String,
    /// What the function was given, if it was given something with a name.
    pub id: Option<String>,
    /// All instructions, of all calls.
    pub instructions: u64,
}

impl Count {
    /// The instructions of one call.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "exact up to nine quadrillion, which no benchmark has the time for")]
    pub fn per_call(&self) -> f64 {
        self.instructions as f64 / CALLS as f64
    }

    /// Function and id, as gungraun writes them.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.id {
            Some(id) => format!("{}::{id}", self.function),
            None => self.function.clone(),
        }
    }
}

/// A line of gungraun's output.
#[derive(Deserialize)]
struct Line {
    function_name: String,
    id: Option<String>,
    profiles: Vec<Profile>,
}

#[derive(Deserialize)]
struct Profile {
    tool: String,
    data: Data,
}

#[derive(Deserialize)]
struct Data {
    total: Total,
}

#[derive(Deserialize)]
struct Total {
    metrics: Metrics,
}

#[derive(Deserialize)]
struct Metrics {
    #[serde(rename = "Ir")]
    instructions: Metric,
}

#[derive(Deserialize)]
struct Metric {
    values: Values,
}

/// An older run's value may stand beside it.
#[derive(Deserialize)]
struct Values {
    new: u64,
}

/// Reads what `--output-format=json` prints: a line for each benchmark.
///
/// # Errors
///
/// A line is not as gungraun 0.20 prints it, or callgrind did not run.
pub fn parse(text: &str) -> Result<Vec<Count>, Error> {
    const WHAT: &str = "gungraun's output";
    let count = |line: Line| {
        let profile = line.profiles.into_iter().find(|profile| profile.tool == "Callgrind");
        let profile = profile.ok_or_else(|| Error::lacks(WHAT, &format!("count of {}", line.function_name)))?;
        let instructions = profile.data.total.metrics.instructions.values.new;
        Ok(Count { function: line.function_name, id: line.id, instructions })
    };
    lines(WHAT, text)?.into_iter().map(count).collect()
}

/// The instructions of the call by one of the contenders.
#[must_use]
pub fn of_call<'a>(counts: &'a [Count], id: &str) -> Option<&'a Count> {
    counts.iter().find(|count| count.function == CREATE && count.id.as_deref() == Some(id))
}
