//! Why there is nothing to measure with, or nothing measured.

use std::fmt;
use std::path::PathBuf;

use crate::process;

/// Why something could not be measured.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A program, or a file that it needs or leaves.
    #[error(transparent)]
    Process(#[from] process::Error),
    /// A program's JSON is not as it was when this was written.
    #[error("{what}: {source}")]
    Json {
        /// The file, or the program that printed it.
        what: String,
        /// What the parser said.
        source: serde_json::Error,
    },
    /// A program's output lacks what is looked for in it.
    #[error("{what} has no {member}")]
    Lacks {
        /// The file, or the program that printed it.
        what: String,
        /// What is not there.
        member: String,
    },
    /// A folder has no results, so that its benchmark measured nothing.
    #[error("{}: no results", .0.display())]
    NoResults(PathBuf),
}

impl Error {
    /// A failure to read a program's JSON, for `map_err`.
    pub(super) fn json(what: &dyn fmt::Display) -> impl FnOnce(serde_json::Error) -> Self {
        let what = what.to_string();
        move |source| Self::Json { what, source }
    }

    /// A failure to find something.
    pub(super) fn lacks(what: &str, member: &str) -> Self {
        Self::Lacks { what: what.to_owned(), member: member.to_owned() }
    }
}
