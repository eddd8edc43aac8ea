//! What a run measured.

use std::time::Duration;

use serde::de::DeserializeOwned;

use super::build::Build;
use super::instruction::Count;
use super::machine::Machine;
use super::server::Load;
use super::time::Time;
use crate::error::Error;

/// Why something is not among the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// It is measured only with this option, which was not given.
    Without(&'static str),
    /// It was tried, and failed.
    Failed,
}

/// Something that a run may have measured.
pub type Measured<T> = Result<T, LeftOut>;

/// What a run measured, on what.
#[derive(Clone, Debug)]
pub struct Results {
    /// The command that measured.
    pub command: String,
    /// The day, in UTC.
    pub date: String,
    /// The machine.
    pub machine: Machine,
    /// The official libraries and Prism, with their versions.
    pub sdks: Measured<Vec<String>>,
    /// The instructions of calls and of their parts.
    pub instructions: Measured<Vec<Count>>,
    /// The times of calls, by contender, and of the parts of a call.
    pub times: Measured<Vec<Time>>,
    /// The sandbox, and Prism.
    pub servers: Measured<Vec<Load>>,
    /// Small programs, each with one library.
    pub builds: Measured<Vec<Build>>,
    /// Building this workspace with its tests, and running them.
    pub tests: Measured<Duration>,
}

/// Reads what a benchmark prints: a line of JSON for each of what it measures.
pub(super) fn lines<T: DeserializeOwned>(what: &str, text: &str) -> Result<Vec<T>, Error> {
    let lines = text.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str);
    let read: Vec<T> = lines.collect::<Result<_, _>>().map_err(|error| Error::content(what, error))?;
    if read.is_empty() { Err(Error::lacks(what, "benchmark")) } else { Ok(read) }
}
