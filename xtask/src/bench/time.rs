//! Times, as criterion leaves them in files.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::Error;

/// The group of calls that are made one after the other.
pub const ONE_AT_A_TIME: &str = "one_at_a_time";

/// The group of calls of which 64 are under way at once.
pub const AT_ONCE: &str = "64_at_once";

/// The mean time of one call, in nanoseconds, with the bounds between which criterion is confident that it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Time {
    /// The group of the benchmark.
    pub group: String,
    /// What was called.
    pub function: String,
    /// The mean.
    pub mean: f64,
    /// The lower bound.
    pub low: f64,
    /// The upper bound.
    pub high: f64,
}

impl Time {
    /// Whether the bounds of two times overlap, so that nobody can say which is longer.
    #[must_use]
    pub fn is_even_with(&self, other: &Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }
}

/// `benchmark.json`.
#[derive(Deserialize)]
struct Benchmark {
    group_id: String,
    function_id: Option<String>,
}

/// `estimates.json`.
#[derive(Deserialize)]
struct Estimates {
    mean: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
    confidence_interval: Interval,
}

#[derive(Deserialize)]
struct Interval {
    lower_bound: f64,
    upper_bound: f64,
}

/// Reads all results that criterion wrote into a folder, in the order of their names. Its folders are named after the
/// benchmarks, but not exactly; the files in them have the names.
///
/// # Errors
///
/// There are none, or a file is not as criterion 0.8 writes it.
pub fn read(folder: &Path) -> Result<Vec<Time>, Error> {
    let mut times = Vec::new();
    for result in results(folder)? {
        let benchmark: Benchmark = file(&result.join("benchmark.json"))?;
        let Estimates { mean } = file(&result.join("estimates.json"))?;
        times.push(Time {
            group: benchmark.group_id,
            function: benchmark.function_id.unwrap_or_default(),
            mean: mean.point_estimate,
            low: mean.confidence_interval.lower_bound,
            high: mean.confidence_interval.upper_bound,
        });
    }
    if times.is_empty() {
        return Err(Error::content(folder.display(), "no results"));
    }
    times.sort_by(|one, other| (&one.group, &one.function).cmp(&(&other.group, &other.function)));
    Ok(times)
}

/// The folders of the last run, wherever they are in the given one.
fn results(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::at(folder))? {
        let path = entry.map_err(Error::at(folder))?.path();
        if path.ends_with("new") && path.join("benchmark.json").is_file() {
            found.push(path);
        } else if path.is_dir() {
            found.extend(results(&path)?);
        }
    }
    Ok(found)
}

fn file<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let text = fs::read_to_string(path).map_err(Error::at(path))?;
    serde_json::from_str(&text).map_err(|error| Error::content(path.display(), error))
}
