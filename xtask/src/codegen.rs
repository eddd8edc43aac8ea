//! `cargo xtask codegen`: from the specifications to the generated modules of the client crates.
//!
//! A specification goes through four stages, each a module: it is read as plain JSON ([`read`]); [`lower`] turns it
//! into one that progenitor makes a correct client of; `generate` runs progenitor; `render` fixes the code and lays it
//! out, one file per module. `sync` compares the files with those on disk. What of the facade follows from a specification is
//! rendered from the same lowered document.

pub(crate) mod document;
mod drop_unsupported;
pub(crate) mod finding;
mod generate;
mod kind;
pub mod lowering;
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

use self::lowering::Lowering;
use self::profile::Profile;
use crate::error::{Error, Result};
use crate::vendor::Vendor;

pub use self::finding::Finding;
pub use self::kind::Kind;
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
    strict::check_words(&document).map_err(spec)?;
    Ok(Lowering { profile, ..pass::strictly(document).map_err(spec)? })
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

/// Generates the modules of a vendor's client and those of the facade above it from the specification in the workspace at
/// `root`: the files, by the folder that they belong into.
fn vendor_files(root: &Path, vendor: &Vendor) -> Result<[(String, Files); 2]> {
    let spec = vendor.spec();
    let path = root.join(&spec);
    let text = fs::read_to_string(&path).map_err(Error::at(&path))?;
    let lowering = specification(&spec, &text)?;
    let client = client(&spec, vendor.name(), &vendor.crate_name(), &lowering)?;
    let facade = render::facade::render(vendor, &lowering)?;
    Ok([(vendor.client() + "/src/generated", client), (vendor.facade() + "/generated", facade)])
}

/// What is generated for all vendors of the workspace at `root`.
fn all_files(root: &Path) -> Result<Vec<(String, Files)>> {
    let generated = Vendor::all(root)?.iter().map(|vendor| vendor_files(root, vendor)).collect::<Result<Vec<_>>>()?;
    Ok(generated.into_iter().flatten().collect())
}

/// Compares the generated modules of all vendors with those in the workspace at `root`.
///
/// # Errors
///
/// A specification or a file cannot be read, or something is wrong with a specification.
pub fn check(root: &Path) -> Result<Vec<Drift>> {
    let drifts = all_files(root)?
        .iter()
        .map(|(folder, files)| sync::compare(root, folder, files))
        .collect::<Result<Vec<_>>>()?;
    Ok(drifts.into_iter().flatten().collect())
}

/// Writes the generated modules of all vendors into the workspace at `root`, and says which files it touched.
///
/// # Errors
///
/// As [`check`], and if a file cannot be written. Nothing is written unless everything can be generated.
pub fn write(root: &Path) -> Result<String> {
    all_files(root)?.iter().map(|(folder, files)| sync::write(root, folder, files)).collect()
}
