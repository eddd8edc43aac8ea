//! What a run measured.

use std::time::Duration;

use super::build::Build;
use super::instruction::Count;
use super::machine::Machine;
use super::server::Load;
use super::time::Time;

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
    /// The times of calls made in several ways.
    pub calls: Measured<Vec<Time>>,
    /// The times of the parts of a call.
    pub parts: Measured<Vec<Time>>,
    /// The sandbox, and Prism.
    pub servers: Measured<Vec<Load>>,
    /// Small programs, each with one library.
    pub builds: Measured<Vec<Build>>,
    /// Building this workspace with its tests, and running them.
    pub tests: Measured<Duration>,
}
