//! The workspace, its benchmarks, and the program that counts instructions.

use std::env;
use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::error::Error;
use crate::process::{cargo, output, retry, succeed, without_proxies};

/// The package with the benchmarks.
const PACKAGE: &str = "billing-portal-benches";

/// The library of the instruction benchmarks. The program that counts has to be of its version.
const LIBRARY: &str = "gungraun";

/// Where the program that counts is, if it is not on the path. The benchmark has this compiled in.
const RUNNER: &str = "GUNGRAUN_RUNNER";

/// The part of `cargo metadata` that is needed here.
#[derive(Deserialize)]
struct Metadata {
    target_directory: PathBuf,
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// The workspace, and where it is built.
pub(super) struct Workspace {
    pub(super) root: PathBuf,
    pub(super) target: PathBuf,
    library: String,
}

impl Workspace {
    pub(super) fn at(root: &Path) -> Result<Self, Error> {
        let text = output(cargo(["metadata", "--format-version", "1"]).current_dir(root))?;
        let metadata: Metadata =
            serde_json::from_str(&text).map_err(|error| Error::content("cargo metadata", error))?;
        let library = metadata.packages.into_iter().find(|package| package.name == LIBRARY);
        let library = library.ok_or_else(|| Error::lacks("Cargo.lock", LIBRARY))?.version;
        Ok(Self { root: root.to_owned(), target: metadata.target_directory, library })
    }

    /// The folder with the benchmarks, in which their page is.
    pub(super) fn benches(&self) -> PathBuf {
        self.root.join("crates/billing-portal/benches")
    }

    /// A cargo that works on this workspace.
    pub(super) fn cargo<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Command {
        let mut command = cargo(arguments);
        command.current_dir(&self.root);
        command
    }

    /// Builds a benchmark.
    pub(super) fn build(&self, bench: &str, runner: Option<&Path>) -> Result<(), Error> {
        let mut command = self.bench(bench, runner);
        succeed(command.arg("--no-run"))
    }

    /// A benchmark that is built, to be run.
    pub(super) fn run(&self, bench: &str, runner: Option<&Path>) -> Command {
        let mut command = self.bench(bench, runner);
        // What they talk to is on this machine.
        without_proxies(&mut command).arg("--quiet");
        command
    }

    fn bench(&self, bench: &str, runner: Option<&Path>) -> Command {
        let mut command = self.cargo(["bench", "--package", PACKAGE, "--bench", bench]);
        if let Some(runner) = runner {
            command.env(RUNNER, runner);
        }
        command
    }

    /// The program that counts: the one that the environment names, the one on the path if it is of the right version, or
    /// one that is installed beside what is built, once for all runs.
    pub(super) fn runner(&self) -> Result<PathBuf, Error> {
        if let Some(runner) = env::var_os(RUNNER).filter(|runner| !runner.is_empty()) {
            return Ok(runner.into());
        }
        let file = format!("gungraun-runner{EXE_SUFFIX}");
        let path = env::var_os("PATH").unwrap_or_default();
        let on_path = env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file());
        if let Some(runner) = on_path.filter(|runner| self.is_of_library(runner)) {
            return Ok(runner);
        }
        let folder = self.target.join(format!("gungraun-runner-{}", self.library));
        let runner = folder.join("bin").join(file);
        if !runner.is_file() {
            let version = format!("={}", self.library);
            let mut install = self.cargo(["install", "--quiet", "--debug", "--locked", "gungraun-runner", "--version"]);
            // It is not built where the workspace is, for the sake of what is measured of that.
            install.arg(version).arg("--root").arg(folder).env_remove("CARGO_TARGET_DIR");
            retry(&mut install)?;
        }
        Ok(runner)
    }

    fn is_of_library(&self, runner: &Path) -> bool {
        let version = output(Command::new(runner).arg("--version"));
        version.is_ok_and(|text| text.split_whitespace().next_back() == Some(&self.library))
    }

    /// Builds the command `billing-portal` for release; gives its file.
    pub(super) fn command(&self) -> Result<PathBuf, Error> {
        succeed(&mut self.cargo(["build", "--release", "--package", "billing-portal-cli"]))?;
        Ok(self.target.join("release").join(format!("billing-portal{EXE_SUFFIX}")))
    }
}
