//! `cargo xtask codegen`: from the specifications to the generated modules of the client crates.
//!
//! A specification goes through four stages, each a module: it is read as plain JSON ([`read`]); [`pass`] turns it
//! into one that progenitor makes a correct client of; `generate` runs progenitor; `render` fixes the code and lays it
//! out, one file per module. `sync` compares the files with those on disk. What of the facade follows from a specification is
//! rendered from the same lowered document.

pub mod assumption;
pub(crate) mod document;
mod drop_unsupported;
pub(crate) mod finding;
mod generate;
mod kind;
mod library;
pub mod lowering;
mod manifest;
pub mod naming;
mod open_enum;
pub mod package;
pub mod panic;
pub(crate) mod parameter;
pub mod pass;
mod place;
pub(crate) mod problem;
pub mod profile;
mod prose;
pub mod read;
mod render;
mod security;
mod select;
mod shape;
mod strict;
mod sync;
mod trim;
mod union;
mod walk;
mod wire;

use std::fs;
use std::path::Path;

use serde_json::Value;

use self::finding::Findings;
use self::lowering::Lowering;
use self::profile::Profile;
use self::security::Security;
use crate::error::{Error, Result};
use crate::vendor::Vendor;

pub use self::finding::Finding;
pub use self::kind::Kind;
pub use self::manifest::DEPENDENCIES;
pub use self::open_enum::OpenEnum;
pub use self::place::Place;
pub use self::problem::{Problem, SpecError};
pub use self::render::code::Files;
pub use self::select::Selection;
pub use self::sync::{Drift, DriftKind};
pub use self::union::{Union, Variant};

/// Generates the modules of a client from the text of its specification, which stands in `file`.
///
/// # Errors
///
/// What is wrong with the specification, where, and the fix.
pub fn generate(file: &str, crate_name: &str, text: &str) -> Result<Files> {
    client(file, crate_name, crate_name, &lowered(file, text)?)
}

/// Generates the setters and checks of the facade's requests to `vendor`, one for each operation with a body or a query.
///
/// # Errors
///
/// As [`generate`], and if there is an operation that no setters can be made for.
pub fn generate_facade(vendor: &Vendor, text: &str) -> Result<Files> {
    render::facade::render(vendor, &lowered(&vendor.spec(), text)?)
}

fn lowered(file: &str, text: &str) -> Result<Lowering> {
    let document = read::read(file, text)?;
    let spec = Error::spec(file);
    let profile = Profile::read(&document).map_err(spec)?;
    let assumptions = assumption::read(&document);
    strict::check_words(&document).map_err(spec)?;
    Ok(Lowering { profile, assumptions, ..pass::strictly(document).map_err(spec)? })
}

fn client(file: &str, name: &str, crate_name: &str, lowering: &Lowering) -> Result<Files> {
    render::render(file, (name, crate_name), lowering, generate::generate(file, crate_name, lowering)?)
}

/// Reads one of our specifications, which stands in `file`, lowered.
///
/// # Errors
///
/// What is wrong with it, also by the rules of `specs/README.md` that are not OpenAPI's.
pub fn specification(file: &str, text: &str) -> Result<Lowering> {
    let lowering = lowered(file, text)?;
    strict::check_rules(&read::read(file, text)?).map_err(Error::spec(file))?;
    Ok(lowering)
}

/// What is generated of a vendor: files by the folder that they belong into, and whether that folder has nothing else.
type Generated = (String, Files, bool);

/// Generates the client crate of a vendor, and the facade's module above it, from the specification in the workspace at `root`.
fn vendor_files(root: &Path, vendor: &Vendor) -> Result<[Generated; 3]> {
    let spec = vendor.spec();
    let path = root.join(&spec);
    let text = fs::read_to_string(&path).map_err(Error::at(&path))?;
    let lowering = specification(&spec, &text)?;
    let client = client(&spec, vendor.name(), &vendor.crate_name(), &lowering)?;
    let facade = render::facade::render(vendor, &lowering)?;
    let own = own_modules(&root.join(vendor.client()).join("src"))?;
    let crate_files = crate_files(vendor, &read::read(&spec, &text)?, client.contains_key("open.rs"), &own)?;
    Ok([
        (vendor.client() + "/src/generated", client, true),
        (vendor.client(), crate_files, false),
        (vendor.facade() + "/generated", facade, true),
    ])
}

/// The manifest and the root of a vendor's client crate.
fn crate_files(vendor: &Vendor, document: &Value, has_open: bool, own: &[String]) -> Result<Files> {
    let spec = vendor.spec();
    let mut findings = Findings::default();
    let security = Security::read(document, &mut findings);
    if let Some(problem) = findings.first() {
        return Err(Error::spec(&spec)(problem));
    }
    let name = format!("{}-client", vendor.name());
    let title = package::title(document.get("info").unwrap_or(&Value::Null));
    let library = package::library((&spec, &vendor.crate_name()), document, &security, has_open, own);
    Ok(Files::from([
        ("Cargo.toml".to_owned(), manifest::of_workspace(&spec, &name, &title)),
        ("src/lib.rs".to_owned(), library),
    ]))
}

/// The modules that a client crate has beside what is generated.
fn own_modules(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let name = entry.map_err(Error::at(folder))?.file_name().to_string_lossy().into_owned();
        found.extend(name.strip_suffix(".rs").filter(|name| *name != "lib").map(str::to_owned));
    }
    found.sort();
    Ok(found)
}

/// What is generated for all vendors of the workspace at `root`.
fn all_files(root: &Path) -> Result<Vec<Generated>> {
    let generated = Vendor::all(root)?.iter().map(|vendor| vendor_files(root, vendor)).collect::<Result<Vec<_>>>()?;
    Ok(generated.into_iter().flatten().collect())
}

/// Compares what is generated of all vendors with the files in the workspace at `root`.
///
/// # Errors
///
/// A specification or a file cannot be read, or something is wrong with a specification.
pub fn check(root: &Path) -> Result<Vec<Drift>> {
    let compare = |(folder, files, whole): &Generated| {
        let compare = if *whole { sync::compare } else { sync::compare_files };
        compare(root, folder, files)
    };
    let drifts = all_files(root)?.iter().map(compare).collect::<Result<Vec<_>>>()?;
    Ok(drifts.into_iter().flatten().collect())
}

/// Writes what is generated of all vendors into the workspace at `root`, and says which files it touched.
///
/// # Errors
///
/// As [`check`], and if a file cannot be written. Nothing is written unless everything can be generated.
pub fn write(root: &Path) -> Result<String> {
    let write = |(folder, files, whole): &Generated| {
        let write = if *whole { sync::write } else { sync::write_files };
        write(root, folder, files)
    };
    all_files(root)?.iter().map(write).collect()
}
