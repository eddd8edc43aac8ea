//! How long it takes to build from nothing: a program with one library, and this workspace with its tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::program::Program;
use crate::error::Error;
use crate::process::{cargo, output, retry, succeed};

/// What building a program takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Build {
    /// The library that it is built with.
    pub name: String,
    /// The version of the library.
    pub version: String,
    /// What of that library.
    pub what: String,
    /// How long a clean development build takes.
    pub took: Duration,
    /// How many crates are linked into it, or make code for it, itself not counted.
    pub crates: usize,
}

/// Builds a program in a folder of its own, which is gone afterwards.
pub(super) fn program(program: &Program, workspace: &Path, scratch: &Path) -> Result<Build, Error> {
    let folder = scratch.join(program.package());
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).map_err(Error::at(&path))
    };
    let source = folder.join("src");
    fs::create_dir_all(&source).map_err(Error::at(&source))?;
    write("Cargo.toml", &program.manifest)?;
    write("src/main.rs", &program.main)?;
    // Crates that two programs share are of the same version in both.
    let lock = workspace.join("Cargo.lock");
    fs::copy(&lock, folder.join("Cargo.lock")).map_err(Error::at(&lock))?;
    retry(cargo(["fetch", "--quiet"]).current_dir(&folder))?;
    let tree = output(cargo(["tree", "--offline", "-e", "normal", "--prefix", "none"]).current_dir(&folder))?;
    let took = clean(cargo(["build", "--quiet", "--offline"]), &folder)?;
    Ok(Build {
        name: program.name.clone(),
        version: version(&tree, &program.name).ok_or_else(|| Error::lacks("cargo tree", &program.name))?,
        what: program.what.clone(),
        took,
        crates: crates(&tree, &program.package()),
    })
}

/// Runs the tests of what is committed, from a clone that has never been built and is gone afterwards.
pub(super) fn tests(workspace: &Path, scratch: &Path) -> Result<Duration, Error> {
    let folder = scratch.join("clone");
    succeed(Command::new("git").args(["clone", "--quiet"]).arg(workspace).arg(&folder))?;
    retry(cargo(["fetch", "--quiet", "--locked"]).current_dir(&folder))?;
    clean(cargo(["test", "--quiet", "--workspace", "--offline"]), &folder)
}

/// Runs a command of cargo in a folder, with nothing built, as many jobs as cores, and no cache of compilations; gives the
/// time that it took. Removes the folder.
fn clean(mut command: Command, folder: &Path) -> Result<Duration, Error> {
    command.current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target")).env("RUSTC_WRAPPER", "");
    for variable in ["CARGO_BUILD_JOBS", "CARGO_INCREMENTAL"] {
        command.env_remove(variable);
    }
    let began = Instant::now();
    succeed(&mut command)?;
    let took = began.elapsed();
    fs::remove_dir_all(folder).map_err(Error::at(folder))?;
    Ok(took)
}

/// The version of a crate that `cargo tree --prefix none` names.
#[must_use]
pub fn version(tree: &str, name: &str) -> Option<String> {
    let mut versions = tree.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(" v"));
    versions.next()?.split_whitespace().next().map(str::to_owned)
}

/// How many different crates `cargo tree --prefix none` names, without the program itself.
#[must_use]
pub fn crates(tree: &str, program: &str) -> usize {
    let crates = tree.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        words.next().zip(words.next())
    });
    crates.filter(|(name, _)| *name != program).collect::<BTreeSet<_>>().len()
}
