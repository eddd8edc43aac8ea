//! Installing what the drivers need, from whichever registries this machine is configured to use.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use super::{Error, line, succeed};

/// How long to wait before trying again what goes over the network.
const PAUSES: [Duration; 2] = [Duration::from_secs(5), Duration::from_secs(20)];

/// Makes a virtual environment of Python with the packages of a folder's `requirements.txt`; gives its interpreter.
pub(super) fn virtual_environment(folder: &Path, sources: &Path) -> Result<Command, Error> {
    succeed(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    let python = folder.join("bin/python");
    let mut install = Command::new(&python);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    retry(install.arg(sources.join("requirements.txt")))?;
    Ok(Command::new(python))
}

/// Installs the packages of a folder's `package-lock.json`.
pub(super) fn npm_ci(folder: &Path) -> Result<(), Error> {
    retry(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder))
}

/// Copies the files of a folder, not those of folders in it, into a new one; gives their names in order.
pub(super) fn copy_files(from: &Path, to: &Path) -> Result<Vec<String>, Error> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::File { path, source }
    };
    fs::create_dir_all(to).map_err(failed(to))?;
    let mut names = Vec::new();
    for entry in fs::read_dir(from).map_err(failed(from))? {
        let path = entry.map_err(failed(from))?.path();
        if let Some(name) = path.file_name().filter(|_| path.is_file()) {
            fs::copy(&path, to.join(name)).map_err(failed(&path))?;
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Runs a command up to three times, until it succeeds.
fn retry(command: &mut Command) -> Result<(), Error> {
    for pause in PAUSES {
        match succeed(command) {
            Err(Error::Failed { .. }) => {
                eprintln!("again in {} s: {}", pause.as_secs(), line(command));
                thread::sleep(pause);
            }
            done => return done,
        }
    }
    succeed(command)
}
