//! Times, as `times.rs` of the benchmarks prints them: contenders of a group take turns, round by round.

use serde::Deserialize;

use super::results::lines;
use crate::error::Error;

/// The group of calls that are made one after the other.
pub const ONE_AT_A_TIME: &str = "one_at_a_time";

/// The group of calls of which 64 are under way at once.
pub const AT_ONCE: &str = "64_at_once";

/// What one contender took.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Time {
    /// The group of the benchmark.
    pub group: String,
    /// What was called.
    pub function: String,
    /// The nanoseconds of one call, by round.
    pub rounds: Vec<f64>,
}

/// The middle of some figures, and the quarters below and above which the rest is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// The median.
    pub median: f64,
    /// The lower quartile.
    pub low: f64,
    /// The upper quartile.
    pub high: f64,
}

impl Spread {
    /// Of these figures; of none, what is no number.
    #[must_use]
    pub fn of(mut figures: Vec<f64>) -> Self {
        figures.sort_by(f64::total_cmp);
        let at = |quarter: usize| {
            let place = (figures.len().saturating_sub(1) * quarter + 2) / 4;
            figures.get(place).copied().unwrap_or(f64::NAN)
        };
        Self { median: at(2), low: at(1), high: at(3) }
    }
}

impl Time {
    /// Of one call.
    #[must_use]
    pub fn spread(&self) -> Spread {
        Spread::of(self.rounds.clone())
    }

    /// By another contender's of the same group: the quotients of the rounds, because both met what the machine did in a round.
    #[must_use]
    pub fn by(&self, other: &Self) -> Spread {
        Spread::of(self.rounds.iter().zip(&other.rounds).map(|(one, other)| one / other).collect())
    }
}

/// Reads a line for each contender.
///
/// # Errors
///
/// A line is not as `times.rs` prints it, or there is none.
pub fn parse(text: &str) -> Result<Vec<Time>, Error> {
    let times: Vec<Time> = lines("the output of times.rs", text)?;
    match times.iter().find(|time| time.rounds.is_empty()) {
        Some(time) => Err(Error::lacks("the output of times.rs", &format!("round of {}", time.function))),
        None => Ok(times),
    }
}
