//! The archive: the program with manual pages, completions and licences.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, HeaderMode};

use super::platform::Platform;
use super::release::Release;
use super::{LICENSES, NAME, PACKAGES};
use crate::error::{Error, Result};
use crate::process;

/// The shells that the command has completions for, with what their files are called.
const SHELLS: [(&str, &str); 5] = [
    ("bash", "billing-portal.bash"),
    ("zsh", "_billing-portal"),
    ("fish", "billing-portal.fish"),
    ("elvish", "billing-portal.elv"),
    ("powershell", "_billing-portal.ps1"),
];

/// Writes it into a folder. Manual pages and completions are the program's own.
pub(super) fn make(
    root: &Path,
    release: &Release,
    platform: &Platform,
    program: &Path,
    notices: &str,
    out: &Path,
) -> Result {
    let name = format!("{NAME}-{}-{}", release.version, platform.triple);
    let staging = tempfile::tempdir().map_err(Error::at(Path::new("a temporary folder")))?;
    let staging = staging.path();
    let licenses = LICENSES.map(|name| root.join(name));
    let readme = root.join(PACKAGES).join("README.md");
    for file in [program, &readme].into_iter().chain(licenses.iter().map(AsRef::as_ref)) {
        fs::copy(file, staging.join(file.file_name().unwrap_or_default())).map_err(Error::at(file))?;
    }
    let path = staging.join("THIRD-PARTY-NOTICES.txt");
    fs::write(&path, notices).map_err(Error::at(&path))?;
    process::succeed(Command::new(program).args(["--quiet", "man", "--out"]).arg(staging.join("man")))?;
    let folder = staging.join("completions");
    fs::create_dir(&folder).map_err(Error::at(&folder))?;
    for (shell, file) in SHELLS {
        let path = folder.join(file);
        let script = process::output(Command::new(program).args(["completions", shell]))?;
        fs::write(&path, script).map_err(Error::at(&path))?;
    }
    let path = out.join(format!("{name}.tar.gz"));
    compress(staging, &name, &path).map_err(Error::at(&path))
}

/// The same content gives the same archive: neither times nor owners are in it.
fn compress(folder: &Path, name: &str, archive: &Path) -> std::io::Result<()> {
    let mut builder = Builder::new(GzEncoder::new(File::create(archive)?, Compression::best()));
    builder.mode(HeaderMode::Deterministic);
    let mut folders = vec![folder.to_owned()];
    while let Some(from) = folders.pop() {
        let mut paths: Vec<_> = fs::read_dir(&from)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else {
                let inside = path.strip_prefix(folder).map_err(std::io::Error::other)?;
                builder.append_path_with_name(&path, Path::new(name).join(inside))?;
            }
        }
    }
    builder.into_inner()?.finish()?.sync_all()
}
