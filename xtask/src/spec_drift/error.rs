//! Why files could not be compared.

use std::path::PathBuf;

use crate::codegen;

/// Why files could not be compared.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The lists could not be read.
    #[error(transparent)]
    Lists(#[from] crate::process::Error),
    /// No vendor's name is the beginning of a file's.
    #[error("{}: no list in specs/drift is of the vendor that its name begins with", file.display())]
    NoVendor {
        /// The file.
        file: PathBuf,
    },
    /// A vendor's own file is not where it is looked for.
    #[error("{}: no file `{vendor}_…_spec.json`, which specs/drift/{vendor}.yaml is about", folder.display())]
    NoFile {
        /// The folder.
        folder: PathBuf,
        /// The vendor.
        vendor: String,
    },
    /// A specification is not one.
    #[error(transparent)]
    Spec(#[from] codegen::Error),
    /// A specification refers to what is not in it.
    #[error("{file}: {place}: {problem}")]
    Reference {
        /// The specification.
        file: String,
        /// The operation, or `paths`.
        place: String,
        /// The reference, and what is wrong with it.
        problem: String,
    },
    /// A specification has no operations, so that there is nothing to compare.
    #[error("{file}: no operations under `paths`; is this an OpenAPI file?")]
    Empty {
        /// The specification.
        file: String,
    },
    /// The list of known differences cannot be read.
    #[error("{file}: {message}")]
    List {
        /// The list.
        file: String,
        /// What is wrong with it.
        message: String,
    },
}
