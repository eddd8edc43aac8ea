//! The official libraries of the vendor that is called, and Prism, installed for a run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use serde_json::json;

use super::workspace::Workspace;
use crate::conformance;
use crate::error::Error;
use crate::install::{copy_files, npm_ci, virtual_environment};
use crate::process::output;
use crate::vendor::Vendor;

/// What `--sdks` adds to a run.
pub(super) struct Sdks {
    /// The file that lists the programs that make calls, for `BENCH_SDKS`.
    pub(super) programs: PathBuf,
    /// The script of Prism's command, for `BENCH_PRISM`.
    pub(super) prism: PathBuf,
    /// The specification that Prism responds by, for `BENCH_SPEC`.
    pub(super) spec: PathBuf,
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
        let sdk = workspace.benches().join("sdk");
        // The vendor that has programs here. Its libraries are called as it is.
        let vendor = Vendor::all(&workspace.root)?.into_iter().find(|vendor| sdk.join(vendor.name()).is_dir());
        let vendor = vendor.ok_or_else(|| Error::lacks(&sdk.display().to_string(), "folder of a vendor"))?;
        let locks = workspace.root.join(conformance::FOLDER).join(vendor.name());
        let drivers = sdk.join(vendor.name());

        // Node looks modules up from where the program stands.
        let npm = scratch.join("npm");
        copy_files(&locks.join("node"), &npm)?;
        copy_files(&drivers.join("node"), &npm)?;
        npm_ci(&npm)?;
        let python = virtual_environment(&scratch.join("pypi"), &locks.join("python"))?;
        let python = Path::new(python.get_program());
        let prism = scratch.join("prism");
        copy_files(&sdk.join("prism"), &prism)?;
        npm_ci(&prism)?;

        let programs = scratch.join("programs.json");
        let list = json!([
            { "name": "npm", "command": ["node", npm.join("driver.mjs")] },
            { "name": "pypi", "command": [python, drivers.join("python/driver.py")] },
        ]);
        fs::write(&programs, list.to_string()).map_err(Error::at(&programs))?;

        let node = output(Command::new("node").arg("--version"))?;
        let name = vendor.name();
        let versions = vec![
            format!("`{name}` {} of npm, on Node.js {}", installed(&npm, name)?, node.trim()),
            format!(
                "`{name}` {} of PyPI, on {}",
                of_python(python, name)?,
                output(Command::new(python).arg("--version"))?.trim()
            ),
            format!("`@stoplight/prism-cli` {} of npm", installed(&prism, "@stoplight/prism-cli")?),
        ];
        let spec = workspace.root.join(vendor.spec());
        Ok(Self { programs, prism: prism.join("node_modules/.bin/prism"), spec, versions })
    }
}

fn of_python(python: &Path, package: &str) -> Result<String, Error> {
    let script = "import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))";
    Ok(output(Command::new(python).args(["-c", script, package]))?.trim().to_owned())
}

/// The version of a package in a folder of npm's.
fn installed(folder: &Path, package: &str) -> Result<String, Error> {
    let path = folder.join("node_modules").join(package).join("package.json");
    let text = fs::read_to_string(&path).map_err(Error::at(&path))?;
    let manifest: Manifest = serde_json::from_str(&text).map_err(|error| Error::content(path.display(), error))?;
    Ok(manifest.version)
}
