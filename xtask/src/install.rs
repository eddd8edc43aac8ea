//! Installing what was written for Python and Node, from whichever registries this machine is configured to use.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::error::Error;
use crate::process::{retry, succeed};

/// Makes a virtual environment of Python with the packages of a folder's `requirements.txt`; gives its interpreter.
pub(crate) fn virtual_environment(folder: &Path, sources: &Path) -> Result<Command, Error> {
    succeed(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
    let python = folder.join("bin/python");
    let mut install = Command::new(&python);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    retry(install.arg(sources.join("requirements.txt")))?;
    Ok(Command::new(python))
}

/// Installs the packages of a folder's `package-lock.json`.
pub(crate) fn npm_ci(folder: &Path) -> Result<(), Error> {
    retry(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder))
}

/// Copies the files of a folder, not those of folders in it, into another, which is made if need be; gives their names in order.
pub(crate) fn copy_files(from: &Path, to: &Path) -> Result<Vec<String>, Error> {
    fs::create_dir_all(to).map_err(Error::at(to))?;
    let mut names = Vec::new();
    for entry in fs::read_dir(from).map_err(Error::at(from))? {
        let path = entry.map_err(Error::at(from))?.path();
        if let Some(name) = path.file_name().filter(|_| path.is_file()) {
            fs::copy(&path, to.join(name)).map_err(Error::at(&path))?;
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
