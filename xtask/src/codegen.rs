//! `cargo xtask codegen`: from the specifications to the generated modules of the client crates.
//!
//! A specification goes through four stages, each a module: it is read as plain JSON ([`read`]); [`lower`] turns it
//! into one that progenitor makes a correct client of; `generate` runs progenitor; `render` mends the code and lays it
//! out, one file per module. `sync` compares the files with those on disk. What of the facade follows from a specification is
//! rendered from the same lowered document, as `facade` lists it.

pub mod adapt;
mod document;
mod error;
mod facade;
mod generate;
mod kind;
pub mod lower;
pub mod package;
pub mod panic;
mod problem;
mod prose;
pub mod read;
mod render;
mod shape;
mod sync;
mod walk;

use std::fs;
use std::path::Path;

pub use self::error::{Error, Place, Problem, SpecError};
pub use self::facade::{Facade, Request, Source};
pub use self::kind::Kind;
pub use self::render::Files;
pub use self::sync::{Drift, DriftKind};

/// A client crate, the specification that it is generated from, and the facade module above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Client {
    /// The specification, from the root of the workspace.
    pub spec: &'static str,
    /// The folder of the generated modules, from the root of the workspace.
    pub folder: &'static str,
    /// The crate, as it is named in Rust.
    pub crate_name: &'static str,
    /// What is generated for the facade.
    pub facade: Facade,
}

/// The client crates of the workspace.
pub const CLIENTS: &[Client] = &[
    Client {
        spec: "specs/chargebee.yaml",
        folder: "crates/chargebee-client/src/generated",
        crate_name: "chargebee_client",
        facade: facade::CHARGEBEE,
    },
    Client {
        spec: "specs/upflow.yaml",
        folder: "crates/upflow-client/src/generated",
        crate_name: "upflow_client",
        facade: facade::UPFLOW,
    },
];

/// Generates the modules of a client from the text of its specification, which stands in `file`.
///
/// # Errors
///
/// What is wrong with the specification, where, and the mend.
pub fn generate(file: &str, crate_name: &str, text: &str) -> Result<Files, Error> {
    client(file, crate_name, &lowered(file, text)?)
}

/// Generates the setters and checks of the facade's `requests`, which the client `crate_name` sends.
///
/// # Errors
///
/// As [`generate`], and if the specification does not have what a request asks for.
pub fn generate_facade(file: &str, crate_name: &str, text: &str, requests: &[Request]) -> Result<Files, Error> {
    render::facade::render(file, crate_name, &lowered(file, text)?, requests)
}

fn lowered(file: &str, text: &str) -> Result<lower::Lowering, Error> {
    let document = read::read(file, text)?;
    let (adapted, notes) = adapt::passed(document.clone());
    let lower = |document| lower::lower(document).map_err(|error| Error::Spec { file: file.to_owned(), error });
    match notes.into_iter().next() {
        None => lower(adapted),
        // Lowering tells an author of ours what to mend; if it has nothing against the document, the pass does.
        Some(note) => lower(document).and_then(|_| Err(Error::Adapted { file: file.to_owned(), note: Box::new(note) })),
    }
}

fn client(file: &str, crate_name: &str, lowering: &lower::Lowering) -> Result<Files, Error> {
    render::render(file, lowering, generate::generate(file, crate_name, lowering)?)
}

impl Client {
    /// Generates the modules of this client and those of its facade from the specification in the workspace at `root`:
    /// the files, by the folder that they belong into.
    ///
    /// # Errors
    ///
    /// The specification cannot be read, or something is wrong with it.
    pub fn generate(&self, root: &Path) -> Result<[(&'static str, Files); 2], Error> {
        let path = root.join(self.spec);
        let text = fs::read_to_string(&path).map_err(|source| Error::File { path, source })?;
        let lowering = lowered(self.spec, &text)?;
        let client = client(self.spec, self.crate_name, &lowering)?;
        let facade = render::facade::render(self.spec, self.crate_name, &lowering, self.facade.requests)?;
        Ok([(self.folder, client), (self.facade.folder, facade)])
    }
}

/// Compares the generated modules of all clients with those in the workspace at `root`.
///
/// # Errors
///
/// A specification or a file cannot be read, or something is wrong with a specification.
pub fn check(root: &Path, clients: &[Client]) -> Result<Vec<Drift>, Error> {
    let mut drifts = Vec::new();
    for client in clients {
        for (folder, files) in client.generate(root)? {
            drifts.extend(sync::compare(root, folder, &files)?);
        }
    }
    Ok(drifts)
}

/// Writes the generated modules of all clients into the workspace at `root`, and says which files it touched.
///
/// # Errors
///
/// As [`check`], and if a file cannot be written. Nothing is written unless all clients can be generated.
pub fn write(root: &Path, clients: &[Client]) -> Result<String, Error> {
    let generated = clients.iter().map(|client| client.generate(root)).collect::<Result<Vec<_>, Error>>()?;
    generated.iter().flatten().map(|(folder, files)| sync::write(root, folder, files)).collect()
}
