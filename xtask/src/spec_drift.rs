//! `cargo xtask spec-drift PATH`: what our specification of a vendor's API and the vendor's own say differently of the
//! operations that both have.
//!
//! Operations are matched by method and path, parameters and fields by the names that travel: `customer[id]` in a form is
//! the same, whether a file spells it as an object with an encoding or as a name. Compared are what is there, what is
//! required, types, formats, enums, limits and defaults, in requests and in responses; words and examples are not, nor are
//! operations that only the vendor has. Differences that are meant stand in `specs/drift/`, in a file for each vendor, with their reasons. One
//! that is not there is new; an entry that fits nothing is out of date. Both are failures.

mod difference;
mod known;
mod report;
mod shape;
mod surface;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::codegen::document::{base_path, entries_mut, object, parameters_mut, remove, text};
use crate::codegen::{pass, read};
use crate::error::Error;
use crate::vendor::Vendor;

pub use self::difference::{Difference, Part};
pub use self::known::{Entry, Known, Patterns, Unused};
pub use self::report::Report;

use self::difference::{compare, whole};
use self::surface::{Surface, operations};

/// The folder of the lists of known differences, from the root of the workspace: one for each vendor whose own file is
/// compared.
pub const KNOWN: &str = "specs/drift";

/// The list of a vendor's known differences, from the root of the workspace.
#[must_use]
pub fn list_of(vendor: &Vendor) -> String {
    format!("{KNOWN}/{}.yaml", vendor.name())
}

/// The vendors' own files at `path`, each with its vendor: `path` itself, or those in the folder `path` that are named
/// as `acme_v1_spec.json` is for the vendor `acme`.
///
/// # Errors
///
/// A file is of no vendor that has a list, or a vendor with a list has no file in the folder.
pub fn vendors_files(root: &Path, path: &Path) -> Result<Vec<(Vendor, PathBuf)>, Error> {
    let lists = root.join(KNOWN);
    let vendors = if lists.exists() { Vendor::in_folder(&lists)? } else { Vec::new() };
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let is_of = |vendor: &Vendor, path: &Path| name(path).starts_with(&format!("{}_", vendor.name()));
    if !path.is_dir() {
        let vendor = vendors.into_iter().find(|vendor| is_of(vendor, path));
        let vendor = vendor.ok_or_else(|| {
            Error::content(path.display(), "no list in specs/drift is of the vendor that its name begins with")
        })?;
        return Ok(vec![(vendor, path.to_owned())]);
    }
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(path).map_err(Error::at(path))? {
        files.push(entry.map_err(Error::at(path))?.path());
    }
    files.retain(|file| ["_spec.json", "_spec.yaml"].iter().any(|ending| name(file).ends_with(ending)));
    files.sort();
    let mut found = Vec::new();
    for vendor in vendors {
        let own: Vec<_> = files.iter().filter(|file| is_of(&vendor, file)).cloned().collect();
        if own.is_empty() {
            let name = vendor.name();
            let message = format!("no file `{name}_…_spec.json`, which specs/drift/{name}.yaml is about");
            return Err(Error::content(path.display(), message));
        }
        found.extend(own.into_iter().map(|file| (vendor.clone(), file)));
    }
    Ok(found)
}

/// A specification with the name that it has in messages.
#[derive(Debug)]
pub struct Spec {
    file: String,
    root: Value,
}

impl Spec {
    /// Reads a specification, YAML or JSON, OpenAPI 3.0 or 3.1.
    ///
    /// # Errors
    ///
    /// The text is neither YAML nor JSON, has a key twice, has no operations, or has a reference that leads nowhere or round in
    /// a cycle.
    pub fn read(file: &str, text: &str) -> Result<Self, Error> {
        let mut root = read::read(file, text)?;
        if object(&root, "paths").is_none_or(serde_json::Map::is_empty) {
            return Err(Error::content(file, "no operations under `paths`; is this an OpenAPI file?"));
        }
        parameters_mut(&mut root).into_iter().flat_map(|(_, list)| list).for_each(number_times);
        entries_mut(&mut root, "/components/parameters").for_each(|(_, parameter)| number_times(parameter));
        let root = pass::resolved(root).map_err(Error::spec(file))?;
        Ok(Self { file: file.to_owned(), root })
    }

    /// The path of the first server.
    fn base_path(&self) -> String {
        self.root.pointer("/servers/0").map(base_path).unwrap_or_default()
    }
}

/// A time in a parameter travels as the same digits, whether a document calls it a text or a number.
fn number_times(value: &mut Value) {
    if text(value, "format") == "unix-time" && text(value, "type") == "string" {
        value["type"] = json!("integer");
        if text(value, "pattern") == r"^\d{10}$" {
            remove(value, "pattern");
            value["minimum"] = json!(1_000_000_000);
            value["maximum"] = json!(9_999_999_999_u64);
        }
    }
    match value {
        Value::Object(object) => object.values_mut().for_each(number_times),
        Value::Array(items) => items.iter_mut().for_each(number_times),
        _ => {}
    }
}

/// Compares our specification of a vendor's API in the workspace at `root` with the vendor's `file`.
///
/// # Errors
///
/// A file cannot be read, or something is wrong with it.
pub fn check(root: &Path, vendor: &Vendor, file: &Path) -> Result<Report, Error> {
    let read = |path: &Path| fs::read_to_string(path).map_err(Error::at(path));
    let (list, spec) = (list_of(vendor), vendor.spec());
    let known = Known::read(&list, &read(&root.join(&list))?).map_err(|message| Error::content(list, message))?;
    let ours = Spec::read(&spec, &read(&root.join(&spec))?)?;
    let theirs = Spec::read(&file.display().to_string(), &read(file)?)?;
    Ok(differences(&ours, &theirs, &known))
}

/// Compares two specifications of one API.
#[must_use]
pub fn differences(ours: &Spec, theirs: &Spec, known: &Known) -> Report {
    let (our_operations, their_operations) = (operations(&ours.root), operations(&theirs.root));
    let (our_path, their_path) = (ours.base_path(), theirs.base_path());
    let mut found = Vec::new();
    if our_path != their_path {
        found.push(whole("server", "all", "path", Some(&our_path), Some(&their_path)));
    }
    let mut compared = 0;
    for (route, operation) in &our_operations {
        let Some(counterpart) = their_operations.get(route) else {
            found.push(whole("operation", &operation.name, "presence", Some("described"), None));
            continue;
        };
        compared += 1;
        let ours = Surface::read(&ours.root, operation, &operation.path_parameters);
        let theirs = Surface::read(&theirs.root, counterpart, &operation.path_parameters);
        found.extend(compare(&operation.name, &ours, &theirs));
    }
    let total = found.len();
    found.retain(|difference| !known.covers(difference, &their_path));
    Report {
        spec: ours.file.clone(),
        list: known.file.clone(),
        known: total - found.len(),
        new: found,
        unused: known.unused(&their_path),
        compared,
        only_theirs: their_operations.len() - compared,
    }
}
