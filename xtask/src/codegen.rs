//! `cargo xtask codegen`: from the specifications to the generated modules of the client crates.
//!
//! A specification goes through four stages, each a module: it is read as plain JSON ([`read`]); [`lower`] turns it
//! into one that progenitor makes a correct client of; `generate` runs progenitor; `render` mends the code and lays it
//! out, one file per module. `sync` compares the files with those on disk.

mod document;
mod error;
mod generate;
pub mod lower;
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
pub use self::render::Files;
pub use self::sync::{Drift, DriftKind};

/// A client crate and the specification that it is generated from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Client {
    /// The specification, from the root of the workspace.
    pub spec: &'static str,
    /// The folder of the generated modules, from the root of the workspace.
    pub folder: &'static str,
    /// The crate, as it is named in Rust.
    pub crate_name: &'static str,
}

/// The client crates of the workspace.
pub const CLIENTS: &[Client] = &[
    Client {
        spec: "specs/chargebee.yaml",
        folder: "crates/chargebee-client/src/generated",
        crate_name: "chargebee_client",
    },
    Client { spec: "specs/upflow.yaml", folder: "crates/upflow-client/src/generated", crate_name: "upflow_client" },
];

/// Generates the modules of a client from the text of its specification, which stands in `file`.
///
/// # Errors
///
/// What is wrong with the specification, where, and the mend.
pub fn generate(file: &str, crate_name: &str, text: &str) -> Result<Files, Error> {
    let document = read::read(file, text)?;
    let lowering = lower::lower(document).map_err(|error| Error::Spec { file: file.to_owned(), error })?;
    let tokens = generate::generate(file, crate_name, &lowering)?;
    render::render(file, &lowering, tokens)
}

impl Client {
    /// Generates the modules of this client from its specification in the workspace at `root`.
    ///
    /// # Errors
    ///
    /// The specification cannot be read, or something is wrong with it.
    pub fn generate(&self, root: &Path) -> Result<Files, Error> {
        let path = root.join(self.spec);
        let text = fs::read_to_string(&path).map_err(|source| Error::File { path, source })?;
        generate(self.spec, self.crate_name, &text)
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
        drifts.extend(sync::compare(root, client.folder, &client.generate(root)?)?);
    }
    Ok(drifts)
}

/// Writes the generated modules of all clients into the workspace at `root`, and says which files it touched.
///
/// # Errors
///
/// As [`check`], and if a file cannot be written. Nothing is written unless all clients can be generated.
pub fn write(root: &Path, clients: &[Client]) -> Result<String, Error> {
    let generated =
        clients.iter().map(|client| Ok((client, client.generate(root)?))).collect::<Result<Vec<_>, Error>>()?;
    generated.iter().map(|(client, files)| sync::write(root, client.folder, files)).collect()
}
