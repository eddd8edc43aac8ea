//! Conformance: what others wrote against the vendors has to get on with the sandbox.
//!
//! `tests/conformance/` drives a sandbox with the vendors' official libraries, as published, in a folder for each vendor, and
//! with schemathesis by all specifications. This module installs what that needs into a folder that is gone afterwards,
//! starts a sandbox, runs the drivers and stops the sandbox, whatever happens.

pub mod journey;
mod sandbox;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use self::sandbox::Sandbox;
use crate::error::Error;
use crate::install::{copy_files, npm_ci, virtual_environment};
use crate::process::{bare, succeed};
use crate::vendor::{SPECS, Vendor};

/// The folder of the drivers, from the root of the workspace.
pub const FOLDER: &str = "tests/conformance";

/// The folder of the recipes in the documentation, which are run as they stand there.
pub const RECIPES: &str = "docs/recipes";

/// How the sandbox is driven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Driver {
    /// The vendors' libraries for Python.
    Python,
    /// The vendors' libraries for Node.
    Node,
    /// One journey by several versions of the vendors' libraries.
    Libraries,
    /// schemathesis, by all specifications.
    Schemathesis,
}

/// What runs on its own: a driver, with a folder of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The driver.
    pub driver: Driver,
    /// Its folder, from the root of the workspace.
    pub folder: String,
}

impl Driver {
    /// Every driver, in the order in which they run.
    pub const ALL: [Self; 4] = [Self::Python, Self::Node, Self::Libraries, Self::Schemathesis];

    /// The last part of its folders.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Python => "python",
            Self::Node => "node",
            Self::Libraries => "libraries",
            Self::Schemathesis => "schemathesis",
        }
    }
}

impl Part {
    /// What these drivers, or without any all of them, run in the workspace: for each vendor the libraries that it has a folder
    /// of, the recipes, and schemathesis.
    ///
    /// # Errors
    ///
    /// The specifications cannot be listed.
    pub fn all(workspace: &Path, drivers: &[Driver]) -> Result<Vec<Self>, Error> {
        let vendors = Vendor::all(workspace)?;
        let drivers = if drivers.is_empty() { &Driver::ALL } else { drivers };
        let parts = drivers.iter().flat_map(|&driver| match driver {
            Driver::Schemathesis => vec![Self { driver, folder: format!("{FOLDER}/{}", driver.name()) }],
            Driver::Python | Driver::Node | Driver::Libraries => {
                let of_vendors = vendors.iter().map(|vendor| format!("{FOLDER}/{}/{}", vendor.name(), driver.name()));
                let folders = of_vendors.chain([format!("{RECIPES}/{}", driver.name())]);
                let present = folders.filter(|folder| workspace.join(folder).is_dir());
                present.map(|folder| Self { driver, folder }).collect()
            }
        });
        Ok(parts.collect())
    }

    /// Installs what the part needs, and runs it against a sandbox.
    fn run(&self, workspace: &Path, scratch: &Path, sandbox: &Sandbox) -> Result<(), Error> {
        let (sources, scratch) = (workspace.join(&self.folder), scratch.join(&self.folder));
        let mut command = match self.driver {
            Driver::Libraries => return journey::run(&sources, &scratch, sandbox.line()),
            Driver::Python => {
                let mut command = virtual_environment(&scratch, &sources)?;
                command.args(["-m", "pytest", "--verbose"]).current_dir(sources);
                command
            }
            Driver::Node => {
                // Modules are looked up from where the tests stand, and the tree is to stay as it is.
                let tests = copy_files(&sources, &scratch)?
                    .into_iter()
                    .filter(|name| name.ends_with(".test.js") || name.ends_with(".test.mjs"));
                let tests: Vec<String> = tests.collect();
                if tests.is_empty() {
                    return Err(Error::content(sources.display(), "no tests"));
                }
                npm_ci(&scratch)?;
                let mut command = Command::new("node");
                command.args(["--test", "--test-reporter=spec"]).args(tests).current_dir(&scratch);
                command
            }
            Driver::Schemathesis => {
                let mut command = virtual_environment(&scratch, &sources)?;
                // It leaves notes where it runs.
                command.arg(sources.join("run.py")).arg(workspace.join(SPECS)).current_dir(&scratch);
                command
            }
        };
        // The sandbox is on this machine, so that no proxy is missed.
        bare(&mut command, &scratch).env("SANDBOX", sandbox.line()).env("PYTHONDONTWRITEBYTECODE", "1");
        // The recipes start one of their own, by the command that was built for this one.
        let this = std::env::current_exe().map_err(|error| Error::content("this program", error))?;
        command.env("BILLING_PORTAL", this.with_file_name("billing-portal"));
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

/// Runs what these drivers run against a sandbox that is built and started for them. One that fails does not keep the others from
/// running.
pub fn run(workspace: &Path, drivers: &[Driver]) -> Result<Vec<Outcome>, Error> {
    let parts = Part::all(workspace, drivers)?;
    let scratch = tempfile::tempdir().map_err(Error::at(&std::env::temp_dir()))?;
    let sandbox = Sandbox::start(workspace)?;
    let outcomes = parts.iter().map(|part| {
        println!("\n==> {}", part.folder);
        let began = Instant::now();
        let result = part.run(workspace, scratch.path(), &sandbox);
        Outcome { part: part.clone(), took: began.elapsed(), result }
    });
    Ok(outcomes.collect())
}
