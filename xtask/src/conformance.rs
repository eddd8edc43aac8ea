//! Conformance: what others wrote against the vendors has to get on with the sandbox.
//!
//! `tests/conformance/` drives a sandbox with Chargebee's official libraries, as published, and with schemathesis by the
//! specifications. This module installs what that needs into a folder that is gone afterwards, starts a sandbox, runs
//! the drivers and stops the sandbox, whatever happens.

mod install;
mod sandbox;

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::time::{Duration, Instant};

use self::install::{copy_files, npm_ci, virtual_environment};
use self::sandbox::Sandbox;

/// Drivers that run on their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Chargebee's library for Python.
    Python,
    /// Chargebee's library for Node.
    Node,
    /// schemathesis, for both vendors.
    Schemathesis,
}

/// Why a part, or all of them, could not run.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A program could not be started.
    #[error("cannot start {program}: {source}; is it installed?")]
    Start {
        /// The program.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program was started and failed.
    #[error("{command} failed: {status}")]
    Failed {
        /// The program and its arguments.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// The sandbox did not say how to reach it.
    #[error("the sandbox did not print its line of JSON: {0}")]
    Sandbox(String),
    /// A folder has no tests, so running them would prove nothing.
    #[error("{}: no tests", .0.display())]
    NoTests(PathBuf),
}

impl Part {
    /// Every part, in the order in which they run.
    pub const ALL: [Self; 3] = [Self::Python, Self::Node, Self::Schemathesis];

    /// Its folder in `tests/conformance/`; with two dashes before it, its option.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Node => "node",
            Self::Schemathesis => "schemathesis",
        }
    }

    /// The parts that options ask for: all of them without any, `None` if one is unknown.
    #[must_use]
    pub fn from_options(options: &[&str]) -> Option<Vec<Self>> {
        if options.is_empty() {
            return Some(Self::ALL.to_vec());
        }
        let part = |option: &&str| Self::ALL.into_iter().find(|part| option.strip_prefix("--") == Some(part.name()));
        options.iter().map(part).collect()
    }

    /// Installs what the part needs; gives the command that runs it.
    fn prepare(self, workspace: &Path, scratch: &Path) -> Result<Command, Error> {
        let sources = workspace.join("tests/conformance").join(self.name());
        let scratch = scratch.join(self.name());
        match self {
            Self::Python => {
                let mut command = virtual_environment(&scratch, &sources)?;
                command.args(["-m", "pytest", "--verbose"]).current_dir(sources);
                Ok(command)
            }
            Self::Node => {
                // Modules are looked up from where the tests stand, and the tree is to stay as it is.
                let tests = copy_files(&sources, &scratch)?.into_iter().filter(|name| name.ends_with(".test.js"));
                let tests: Vec<String> = tests.collect();
                if tests.is_empty() {
                    return Err(Error::NoTests(sources));
                }
                npm_ci(&scratch)?;
                let mut command = Command::new("node");
                command.args(["--test", "--test-reporter=spec"]).args(tests).current_dir(scratch);
                Ok(command)
            }
            Self::Schemathesis => {
                let mut command = virtual_environment(&scratch, &sources)?;
                // It leaves notes where it runs.
                command.arg(sources.join("run.py")).arg(workspace.join("specs")).current_dir(scratch);
                Ok(command)
            }
        }
    }

    /// Runs the part against a sandbox.
    fn run(self, workspace: &Path, scratch: &Path, sandbox: &Sandbox) -> Result<(), Error> {
        let mut command = self.prepare(workspace, scratch)?;
        command.env("SANDBOX", sandbox.line()).env("PYTHONDONTWRITEBYTECODE", "1");
        // The sandbox is on this machine, where no proxy is needed.
        for proxy in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"] {
            command.env_remove(proxy);
        }
        succeed(&mut command)
    }
}

/// How a part went.
#[derive(Debug)]
pub struct Outcome {
    /// The part.
    pub part: Part,
    /// How long it took, with what it had to install.
    pub took: Duration,
    /// Why it failed, if it did.
    pub result: Result<(), Error>,
}

/// Runs parts against a sandbox that is built and started for them. One that fails does not keep the others from
/// running.
pub fn run(workspace: &Path, parts: &[Part]) -> Result<Vec<Outcome>, Error> {
    let scratch = tempfile::tempdir().map_err(|source| Error::File { path: std::env::temp_dir(), source })?;
    let sandbox = Sandbox::start(workspace)?;
    let outcomes = parts.iter().map(|&part| {
        println!("\n==> {}", part.name());
        let began = Instant::now();
        let result = part.run(workspace, scratch.path(), &sandbox);
        Outcome { part, took: began.elapsed(), result }
    });
    Ok(outcomes.collect())
}

/// Runs a command to its end.
fn succeed(command: &mut Command) -> Result<(), Error> {
    let status = command.status().map_err(|source| start_error(command, source))?;
    if status.success() { Ok(()) } else { Err(Error::Failed { command: line(command), status }) }
}

fn start_error(command: &Command, source: io::Error) -> Error {
    Error::Start { program: command.get_program().to_string_lossy().into_owned(), source }
}

/// A command as a person would write it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
