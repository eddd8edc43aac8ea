//! The npm packages: one for each platform carries the program, and one that people install finds the right one.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Map, Value, json};

use super::platform::Platform;
use super::release::Release;
use super::{LICENSES, NAME, PACKAGES};
use crate::error::{Error, Result};
use crate::process;

/// The file that Node runs.
const LAUNCHER: &str = "billing-portal.js";

/// Has npm pack both.
pub(super) fn make(root: &Path, release: &Release, platform: &Platform, program: &Path, out: &Path) -> Result {
    let of_platform = json!({"os": [platform.os], "cpu": [platform.cpu]});
    pack(root, &manifest(release, &platform.npm_package(), of_platform), &[program], out)?;
    // A name in it that is not ours in the registry would be somebody else's program: it names what has been made alone.
    let is_made =
        |platform: &Platform| out.join(format!("{}-{}.tgz", platform.npm_package(), release.version)).exists();
    let made = Platform::ALL.iter().filter(|platform| is_made(platform));
    let made: Map<_, _> = made.map(|platform| (platform.npm_package(), json!(release.version))).collect();
    let launcher = root.join(PACKAGES).join(LAUNCHER);
    let of_launcher = json!({"bin": {NAME: LAUNCHER}, "engines": {"node": ">=18"}, "optionalDependencies": made});
    pack(root, &manifest(release, NAME, of_launcher), &[&launcher], out)
}

fn manifest(release: &Release, name: &str, own: Value) -> Value {
    let Release { version, description, license, repository, .. } = release;
    let mut manifest = json!({"name": name, "version": version, "description": description, "license": license});
    if let Some(address) = repository {
        manifest["repository"] = json!({"type": "git", "url": format!("git+{address}.git")});
    }
    if let (Value::Object(all), Value::Object(own)) = (&mut manifest, own) {
        all.extend(own);
    }
    manifest
}

/// Packs a manifest, these files, and what every package has.
fn pack(root: &Path, manifest: &Value, files: &[&Path], out: &Path) -> Result {
    let folder = tempfile::tempdir().map_err(Error::at(Path::new("a temporary folder")))?;
    let readme = root.join(PACKAGES).join("README.md");
    let licenses = LICENSES.map(|name| root.join(name));
    for file in files.iter().copied().chain([&*readme]).chain(licenses.iter().map(AsRef::as_ref)) {
        fs::copy(file, folder.path().join(file.file_name().unwrap_or_default())).map_err(Error::at(file))?;
    }
    let path = folder.path().join("package.json");
    fs::write(&path, format!("{manifest:#}\n")).map_err(Error::at(&path))?;
    // What npm is called on Windows is a script, which has to be called by its whole name.
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    process::succeed(npm.args(["pack", "--silent", "--pack-destination"]).arg(out).current_dir(folder.path()))
}
