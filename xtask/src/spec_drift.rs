//! `cargo xtask spec-drift FILE`: what our specification of Chargebee and the vendor's own say differently of the
//! operations that both have.
//!
//! Operations are matched by method and path, parameters and fields by the names that travel: `customer[id]` in a form is
//! the same, whether a file spells it as an object with an encoding or as a name. Compared are what is there, what is
//! required, types, formats, enums, limits and defaults, in requests and in replies; words and examples are not, nor are
//! operations that only the vendor has. Differences that are meant stand in `specs/drift.yaml` with their reasons. One
//! that is not there is new; an entry that fits nothing is out of date. Both are failures.

mod difference;
mod document;
mod error;
mod known;
mod report;
mod shape;
mod surface;

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::codegen::read;

pub use self::difference::{Difference, Part};
pub use self::error::Error;
pub use self::known::{Entry, Known, Patterns, Unused};
pub use self::report::Report;

use self::difference::{compare, whole};
use self::document::{Document, Unresolved};
use self::surface::Surface;

/// Our specification, from the root of the workspace.
pub const OURS: &str = "specs/chargebee.yaml";

/// The list of known differences, from the root of the workspace.
pub const KNOWN: &str = "specs/drift.yaml";

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
    /// The text is neither YAML nor JSON, has a key twice, or has no operations.
    pub fn read(file: &str, text: &str) -> Result<Self, Error> {
        let root = read::read(file, text)?;
        match root.get("paths").and_then(Value::as_object) {
            Some(paths) if !paths.is_empty() => Ok(Self { file: file.to_owned(), root }),
            _ => Err(Error::Empty { file: file.to_owned() }),
        }
    }

    fn unresolved(&self, place: &str) -> impl Fn(Unresolved) -> Error {
        move |problem| Error::Reference {
            file: self.file.clone(),
            place: place.to_owned(),
            problem: problem.to_string(),
        }
    }
}

/// Compares our specification in the workspace at `root` with the vendor's `file`.
///
/// # Errors
///
/// A file cannot be read, or something is wrong with it.
pub fn check(root: &Path, file: &Path) -> Result<Report, Error> {
    let text = |path: &Path| fs::read_to_string(path).map_err(|source| Error::File { path: path.to_owned(), source });
    let known =
        Known::read(&text(&root.join(KNOWN))?).map_err(|message| Error::List { file: KNOWN.to_owned(), message })?;
    let ours = Spec::read(OURS, &text(&root.join(OURS))?)?;
    let theirs = Spec::read(&file.display().to_string(), &text(file)?)?;
    differences(&ours, &theirs, &known)
}

/// Compares two specifications of one API.
///
/// # Errors
///
/// A reference leads nowhere in its file, or round in a circle.
pub fn differences(ours: &Spec, theirs: &Spec, known: &Known) -> Result<Report, Error> {
    let (our_document, their_document) = (Document::new(&ours.root), Document::new(&theirs.root));
    let our_operations = our_document.operations().map_err(ours.unresolved("paths"))?;
    let their_operations = their_document.operations().map_err(theirs.unresolved("paths"))?;
    let (our_path, their_path) = (our_document.base_path(), their_document.base_path());

    let mut found = Vec::new();
    if our_path != their_path {
        found.push(whole("server", "all", "path", Some(&our_path), Some(&their_path)));
    }
    let mut compared = 0;
    for (route, operation) in &our_operations {
        let name = route.of(operation.path);
        let Some(counterpart) = their_operations.get(route) else {
            found.push(whole("operation", &name, "presence", Some("described"), None));
            continue;
        };
        compared += 1;
        let parameters = operation.path_parameters();
        let our_surface = Surface::read(our_document, operation, &parameters).map_err(ours.unresolved(&name))?;
        let their_surface =
            Surface::read(their_document, counterpart, &parameters).map_err(theirs.unresolved(&name))?;
        found.extend(compare(&name, &our_surface, &their_surface));
    }

    let total = found.len();
    found.retain(|difference| !known.covers(difference, &their_path));
    Ok(Report {
        known: total - found.len(),
        new: found,
        unused: known.unused(&their_path),
        compared,
        only_theirs: their_operations.len() - compared,
    })
}
