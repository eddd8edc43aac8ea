//! Generated files as they are on disk, and as they should be.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use similar::TextDiff;

use crate::codegen::render::code::Files;
use crate::error::Error;

/// A file that differs from what is generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// The file, as it is shown.
    pub file: String,
    /// How it differs.
    pub kind: DriftKind,
}

/// How a file differs from what is generated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DriftKind {
    /// It has other contents; the unified diff from the file to what is generated.
    Changed(String),
    /// It is generated, but not there.
    Lost,
    /// It is there, but no longer generated.
    Stray,
}

impl std::fmt::Display for Drift {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.kind {
            DriftKind::Changed(diff) => f.write_str(diff),
            DriftKind::Lost => writeln!(f, "lost: {} is generated, but not there", self.file),
            DriftKind::Stray => writeln!(f, "stray: {} is there, but no longer generated", self.file),
        }
    }
}

/// Compares single files of the folder `root`/`folder` with those there.
pub(super) fn compare_files(root: &Path, folder: &str, files: &Files) -> Result<Vec<Drift>, Error> {
    let mut drifts = Vec::new();
    for (path, text) in files {
        let file = format!("{folder}/{path}");
        match read(&root.join(&file))? {
            None => drifts.push(Drift { file, kind: DriftKind::Lost }),
            Some(old) if old != *text => {
                let diff = diff(&file, &old, text);
                drifts.push(Drift { file, kind: DriftKind::Changed(diff) });
            }
            Some(_) => {}
        }
    }
    Ok(drifts)
}

/// Compares the files below `root`/`folder` with `files`, whose paths are below `folder`.
pub(super) fn compare(root: &Path, folder: &str, files: &Files) -> Result<Vec<Drift>, Error> {
    let mut drifts = compare_files(root, folder, files)?;
    for path in present(&root.join(folder), "")? {
        if !files.contains_key(&path) {
            drifts.push(Drift { file: format!("{folder}/{path}"), kind: DriftKind::Stray });
        }
    }
    Ok(drifts)
}

/// Makes the files below `root`/`folder` equal to `files`, and says what it did, one line for each file that it
/// touched.
pub(super) fn write(root: &Path, folder: &str, files: &Files) -> Result<String, Error> {
    apply(root, folder, files, compare(root, folder, files)?)
}

/// As [`write`], of single files.
pub(super) fn write_files(root: &Path, folder: &str, files: &Files) -> Result<String, Error> {
    apply(root, folder, files, compare_files(root, folder, files)?)
}

fn apply(root: &Path, folder: &str, files: &Files, drifts: Vec<Drift>) -> Result<String, Error> {
    let mut report = String::new();
    for drift in drifts {
        let path = root.join(&drift.file);
        let verb = match drift.kind {
            DriftKind::Stray => {
                fs::remove_file(&path).map_err(Error::at(&path))?;
                "removed"
            }
            kind => {
                let text = &files[&drift.file[folder.len() + 1..]];
                if let Some(parent) = path.parent() {
                    fs::create_dir_all(parent).map_err(Error::at(parent))?;
                }
                fs::write(&path, text).map_err(Error::at(&path))?;
                if kind == DriftKind::Lost { "added" } else { "changed" }
            }
        };
        // Writing to a string does not fail.
        let _ = writeln!(report, "{verb} {}", drift.file);
    }
    Ok(report)
}

fn diff(file: &str, old: &str, new: &str) -> String {
    TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(file, &format!("{file} (as generated)"))
        .to_string()
}

fn read(path: &Path) -> Result<Option<String>, Error> {
    match fs::read(path) {
        // A file that is no text is a changed file.
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::at(path)(error)),
    }
}

/// The files below `folder`, whatever they are, as paths with `/`.
pub(super) fn present(folder: &Path, prefix: &str) -> Result<BTreeSet<String>, Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(Error::at(folder)(error)),
    };
    let mut found = BTreeSet::new();
    for entry in entries {
        let entry = entry.map_err(Error::at(folder))?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().map_err(Error::at(folder))?.is_dir() {
            found.extend(present(&entry.path(), &format!("{path}/"))?);
        } else {
            found.insert(path);
        }
    }
    Ok(found)
}
