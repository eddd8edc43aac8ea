//! Chargebee's official libraries and Prism, installed for a run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use serde_json::json;

use super::Error;
use super::workspace::Workspace;
use crate::install::{copy_files, npm_ci, virtual_environment};
use crate::process::{self, output};

/// What `--sdks` adds to a run.
pub(super) struct Sdks {
    /// The file that lists the programs that make calls, for `BENCH_SDKS`.
    pub(super) programs: PathBuf,
    /// The script of Prism's command, for `BENCH_PRISM`.
    pub(super) prism: PathBuf,
    /// What was installed, with versions.
    pub(super) versions: Vec<String>,
}

/// A manifest of npm.
#[derive(Deserialize)]
struct Manifest {
    version: String,
}

impl Sdks {
    /// Installs them into a folder, in the versions that the lock files of the conformance tests and of the benchmarks say.
    pub(super) fn install(workspace: &Workspace, scratch: &Path) -> Result<Self, Error> {
        let locks = workspace.root.join("tests/conformance");
        let drivers = workspace.benches().join("sdk");

        // Node looks modules up from where the program stands.
        let npm = scratch.join("npm");
        copy_files(&locks.join("node"), &npm)?;
        copy_files(&drivers.join("node"), &npm)?;
        npm_ci(&npm)?;
        let python = virtual_environment(&scratch.join("pypi"), &locks.join("python"))?;
        let python = Path::new(python.get_program());
        let prism = scratch.join("prism");
        copy_files(&drivers.join("prism"), &prism)?;
        npm_ci(&prism)?;

        let programs = scratch.join("programs.json");
        let list = json!([
            { "name": "npm", "command": ["node", npm.join("driver.mjs")] },
            { "name": "pypi", "command": [python, drivers.join("python/driver.py")] },
        ]);
        fs::write(&programs, list.to_string()).map_err(process::Error::at(&programs))?;

        let node = output(Command::new("node").arg("--version"))?;
        let versions = vec![
            format!("`chargebee` {} of npm, on Node.js {}", installed(&npm, "chargebee")?, node.trim()),
            format!(
                "`chargebee` {} of PyPI, on {}",
                of_python(python)?,
                output(Command::new(python).arg("--version"))?.trim()
            ),
            format!("`@stoplight/prism-cli` {} of npm", installed(&prism, "@stoplight/prism-cli")?),
        ];
        Ok(Self { programs, prism: prism.join("node_modules/.bin/prism"), versions })
    }
}

fn of_python(python: &Path) -> Result<String, Error> {
    let script = "import importlib.metadata; print(importlib.metadata.version('chargebee'))";
    Ok(output(Command::new(python).args(["-c", script]))?.trim().to_owned())
}

/// The version of a package in a folder of npm's.
fn installed(folder: &Path, package: &str) -> Result<String, Error> {
    let path = folder.join("node_modules").join(package).join("package.json");
    let text = fs::read_to_string(&path).map_err(process::Error::at(&path))?;
    let manifest: Manifest = serde_json::from_str(&text).map_err(Error::json(&path.display()))?;
    Ok(manifest.version)
}
