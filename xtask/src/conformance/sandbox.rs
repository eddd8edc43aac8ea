//! A sandbox in a process of its own, as a developer starts it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use crate::error::Error;
use crate::process::cargo;

/// What is said of a sandbox that does not say how to reach it.
const NO_LINE: &str = "the sandbox did not print its line of JSON";

/// A sandbox that listens. It ends when this is dropped, or with this process, because it watches its standard input.
pub(super) struct Sandbox {
    process: Child,
    line: String,
}

impl Sandbox {
    /// Builds the command `billing-portal`, starts its sandbox on a free port, and waits until it listens.
    pub(super) fn start(workspace: &Path) -> Result<Self, Error> {
        let mut command = cargo(["run", "--quiet", "--package", "billing-portal-cli", "--"]);
        command
            .args(["sandbox", "--port", "0", "--until-stdin-closes"])
            .current_dir(workspace)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let process = command.spawn().map_err(|source| Error::start(&command, source))?;
        let mut sandbox = Self { process, line: String::new() };
        if let Some(output) = sandbox.process.stdout.as_mut() {
            let read = BufReader::new(output).read_line(&mut sandbox.line);
            read.map_err(|error| Error::content(NO_LINE, error))?;
        }
        match serde_json::from_str::<serde_json::Value>(&sandbox.line) {
            Ok(_) => Ok(sandbox),
            Err(error) => Err(Error::content(NO_LINE, format_args!("{error}: {:?}", sandbox.line))),
        }
    }

    /// What it printed: where it listens, and what it takes to be let in.
    pub(super) fn line(&self) -> &str {
        self.line.trim_end()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        // Either may fail because it has ended, which is what was wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
