//! `SHA256SUMS`, as `sha256sum --check` reads it.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

const FILE: &str = "SHA256SUMS";

/// Writes the sums of all files in the folder; gives the names of all files in it, in order.
pub(super) fn write(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::at(folder))? {
        let path = entry.map_err(Error::at(folder))?.path();
        if let Some(name) = path.file_name().filter(|name| path.is_file() && *name != FILE) {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    let mut text = String::new();
    for name in &names {
        let path = folder.join(name);
        let sum = Sha256::digest(fs::read(&path).map_err(Error::at(&path))?);
        text.extend(sum.iter().map(|byte| format!("{byte:02x}")));
        text.extend(["  ", name, "\n"]);
    }
    let path = folder.join(FILE);
    fs::write(&path, text).map_err(Error::at(&path))?;
    names.push(FILE.to_owned());
    Ok(names)
}
