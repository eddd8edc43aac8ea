//! `cargo xtask bench`: what a call costs, beside the same call made otherwise.
//!
//! It runs the benchmarks of `crates/billing-portal/benches`, reads what they leave, and writes the page in that folder.
//! Every figure of the page comes from a run; what a run did not measure is named as left out. Everything
//! is built and installed before anything is measured, and one thing is measured at a time.

pub mod build;
mod check;
pub mod contender;
pub mod figure;
pub mod frozen;
pub mod instruction;
pub mod machine;
pub mod page;
pub mod program;
pub mod results;
mod sdk;
pub mod server;
pub mod target;
pub mod time;
mod workspace;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use self::check::{Check, LIMIT, check};

use self::build::Build;
use self::contender::{CONTENDERS, NPM, PAIRS, PYPI};
use self::instruction::Count;
use self::machine::Machine;
use self::program::Program;
use self::results::{LeftOut, Measured, Results};
use self::sdk::Sdks;
use self::server::{Load, PRISM, SANDBOX};
use self::time::{AT_ONCE, ONE_AT_A_TIME, Time};
use self::workspace::Workspace;
use crate::error::Error;
use crate::process::output;

/// What a run measures besides the calls in Rust and the sandbox.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::Args)]
pub struct Options {
    /// Measure the vendor's official libraries and Prism as well, which are installed for it
    #[arg(long)]
    pub sdks: bool,
    /// Measure clean builds as well, and the tests of what is committed, from nothing
    #[arg(long)]
    pub build: bool,
}

impl Options {
    const SDKS: &str = "--sdks";
    const BUILD: &str = "--build";

    /// The command with these options.
    #[must_use]
    pub fn command(self) -> String {
        let option = |is_given, option| if is_given { format!(" {option}") } else { String::new() };
        format!("cargo xtask bench{}{}", option(self.sdks, Self::SDKS), option(self.build, Self::BUILD))
    }
}

/// What a run left.
#[derive(Debug)]
pub struct Outcome {
    /// The page.
    pub page: PathBuf,
    /// What is in it.
    pub results: Results,
    /// What could not be measured, and why.
    pub failures: Vec<(&'static str, Error)>,
}

/// Measures, and writes the page. What fails to be measured does not keep the rest from being measured.
///
/// # Errors
///
/// Something could not be built or installed, or the page not be written.
pub fn run(root: &Path, options: Options) -> Result<Outcome, Error> {
    let mut run = Run::prepare(root, options)?;
    let results = run.measure()?;
    let page = run.workspace.benches().join("README.md");
    fs::write(&page, page::render(&results)).map_err(Error::at(&page))?;
    Ok(Outcome { page, results, failures: run.failures })
}

/// All that a run needs, built and installed.
struct Run {
    workspace: Workspace,
    options: Options,
    /// Beside what is built, because it is large. It is gone with this.
    scratch: tempfile::TempDir,
    runner: PathBuf,
    command: PathBuf,
    sdks: Option<Sdks>,
    failures: Vec<(&'static str, Error)>,
}

fn step(what: &str) {
    println!("\n==> {what}");
}

impl Run {
    fn prepare(root: &Path, options: Options) -> Result<Self, Error> {
        step("building and installing");
        let workspace = Workspace::at(root)?;
        let scratch = tempfile::Builder::new().prefix("bench-").tempdir_in(&workspace.target);
        let scratch = scratch.map_err(Error::at(&workspace.target))?;
        let runner = check::ready(&workspace)?;
        for bench in ["times", "sandbox"] {
            workspace.build(bench, None)?;
        }
        let command = workspace.command()?;
        let sdks = options.sdks.then(|| Sdks::install(&workspace, scratch.path())).transpose()?;
        Ok(Self { workspace, options, scratch, runner, command, sdks, failures: Vec::new() })
    }

    fn measure(&mut self) -> Result<Results, Error> {
        let machine = Machine::this()?;
        Ok(Results {
            command: self.options.command(),
            date: jiff::Timestamp::now().strftime("%F").to_string(),
            machine,
            sdks: self.sdks.as_ref().map(|sdks| sdks.versions.clone()).ok_or(LeftOut::Without(Options::SDKS)),
            instructions: self.attempt("instructions", Self::instructions),
            times: self.attempt("times", Self::times),
            servers: self.attempt("servers", Self::servers),
            builds: self.attempt_if(self.options.build, "builds", Self::builds),
            tests: self.attempt_if(self.options.build, "tests from nothing", Self::tests),
        })
    }

    fn attempt<T>(&mut self, what: &'static str, measure: impl FnOnce(&Self) -> Result<T, Error>) -> Measured<T> {
        step(what);
        measure(self).map_err(|error| {
            eprintln!("error: {error}");
            self.failures.push((what, error));
            LeftOut::Failed
        })
    }

    fn attempt_if<T>(
        &mut self,
        is_wanted: bool,
        what: &'static str,
        measure: impl FnOnce(&Self) -> Result<T, Error>,
    ) -> Measured<T> {
        if is_wanted { self.attempt(what, measure) } else { Err(LeftOut::Without(Options::BUILD)) }
    }

    fn instructions(&self) -> Result<Vec<Count>, Error> {
        let counts = check::count(&self.workspace, &self.runner)?;
        let pairs = PAIRS.iter().flat_map(|pair| [pair.ours, pair.other]).map(str::to_owned);
        let contenders =
            CONTENDERS.iter().filter_map(|contender| contender.id).map(|id| format!("{}::{id}", instruction::CREATE));
        let is_there = |name: &str| counts.iter().any(|count| count.name() == name);
        all("gungraun's output", contenders.chain(pairs), is_there)?;
        Ok(counts)
    }

    fn times(&self) -> Result<Vec<Time>, Error> {
        let mut command = self.workspace.run("times", None);
        if let Some(sdks) = &self.sdks {
            command.env("BENCH_SDKS", &sdks.programs);
        }
        let times = time::parse(&output(&mut command)?)?;
        let contenders = CONTENDERS.iter().filter(|contender| self.sdks.is_some() || ![NPM, PYPI].contains(contender));
        let functions = contenders
            .flat_map(|contender| [ONE_AT_A_TIME, AT_ONCE].map(|group| format!("{group}/{}", contender.function)));
        let is_there = |name: &str| times.iter().any(|time| format!("{}/{}", time.group, time.function) == name);
        all("the output of times.rs", functions, is_there)?;
        Ok(times)
    }

    fn servers(&self) -> Result<Vec<Load>, Error> {
        let mut command = self.workspace.run("sandbox", None);
        command.env("BENCH_SANDBOX", &self.command);
        if let Some(sdks) = &self.sdks {
            command.env("BENCH_PRISM", &sdks.prism).env("BENCH_SPEC", &sdks.spec);
        }
        let loads = server::parse(&output(&mut command)?)?;
        let servers = [SANDBOX, PRISM].into_iter().filter(|&server| self.sdks.is_some() || server != PRISM);
        let is_there = |name: &str| loads.iter().any(|load| load.server == name);
        all("the output of the sandbox's benchmark", servers.map(str::to_owned), is_there)?;
        Ok(loads)
    }

    fn builds(&self) -> Result<Vec<Build>, Error> {
        let programs = Program::all(&self.workspace.root)?;
        let builds = programs.iter().map(|program| {
            println!("{}", program.name);
            build::program(program, &self.workspace.root, self.scratch.path())
        });
        builds.collect()
    }

    fn tests(&self) -> Result<Duration, Error> {
        build::tests(&self.workspace.root, self.scratch.path())
    }
}

/// Fails if one of these names is not there. A benchmark that has been renamed would otherwise be missing from the page without anybody noticing.
fn all(what: &str, names: impl IntoIterator<Item = String>, is_there: impl Fn(&str) -> bool) -> Result<(), Error> {
    let missing = names.into_iter().find(|name| !is_there(name));
    missing.map_or(Ok(()), |name| Err(Error::lacks(what, &name)))
}
