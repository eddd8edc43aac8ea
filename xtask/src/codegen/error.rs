//! What can be wrong with a specification, and what to do about it.

use std::fmt;
use std::path::PathBuf;

pub use super::problem::Problem;

/// Why a client could not be generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read, written or removed.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The specifications could not be found.
    #[error(transparent)]
    Specs(#[from] crate::process::Error),
    /// A specification is neither YAML nor JSON.
    #[error("{file}: not readable as YAML or JSON: {message}")]
    Syntax {
        /// The specification.
        file: String,
        /// What the parser said.
        message: String,
    },
    /// A specification says something that cannot be carried over.
    #[error("{file}: {error}")]
    Spec {
        /// The specification.
        file: String,
        /// Where, what, and the fix.
        error: Box<SpecError>,
    },
    /// The operations that were asked for are not there.
    #[error("{file}: {message}")]
    Selection {
        /// The specification.
        file: String,
        /// Which are not.
        message: String,
    },
    /// A specification of ours needs to be adapted, which a vendor's may, but not ours.
    #[error("{file}: {note}; write it so in the specification")]
    Adapted {
        /// The specification.
        file: String,
        /// What the first pass that changed something did.
        note: Box<super::adapt::Note>,
    },
    /// progenitor refused the lowered specification, or panicked on it.
    #[error(
        "{file}: progenitor could not generate from it: {message}; this is a shape that lowering lets through and should not: \
         change the specification, or add a pass to xtask/src/codegen/lower"
    )]
    Generator {
        /// The specification.
        file: String,
        /// What progenitor said.
        message: String,
    },
    /// An operation has a body or a query that no setters can be made for.
    #[error("{file}: no setters could be generated from it: {message}")]
    Facade {
        /// The specification.
        file: String,
        /// The operation, and what of it has no setter.
        message: String,
    },
    /// The generated code lacks something that the rewriting looks for.
    #[error("{file}: the code that progenitor generated is not what xtask/src/codegen/render rewrites: {message}")]
    Contract {
        /// The specification.
        file: String,
        /// What is missing, or there too often.
        message: String,
    },
}

/// A place in a specification, what is wrong there, and the fix.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct SpecError {
    /// Where.
    pub place: Place,
    /// What, and the fix.
    pub problem: Problem,
}

/// What a lowering pass returns.
pub(crate) type Result<T = ()> = std::result::Result<T, Box<SpecError>>;

/// A place in a specification, in the words of its author: an operation or a component, then ever narrower parts of
/// it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(Vec<String>);

impl Place {
    /// The document as a whole.
    #[must_use]
    pub fn document() -> Self {
        Self(vec!["document".to_owned()])
    }

    /// An operation, by its `operationId`.
    #[must_use]
    pub fn operation(id: &str) -> Self {
        Self(vec![format!("operation `{id}`")])
    }

    /// An operation that has no usable `operationId`.
    #[must_use]
    pub fn route(method: &str, path: &str) -> Self {
        Self(vec![format!("operation {} {path}", method.to_uppercase())])
    }

    /// A component: its kind, such as `schema`, and its name.
    #[must_use]
    pub fn component(kind: &str, name: &str) -> Self {
        Self(vec![format!("{kind} `{name}`")])
    }

    /// A part of this place, in words.
    #[must_use]
    pub fn at(&self, part: &str) -> Self {
        let mut parts = self.0.clone();
        parts.push(part.to_owned());
        Self(parts)
    }

    /// A property of this place.
    #[must_use]
    pub fn property(&self, name: &str) -> Self {
        self.at(&format!("property `{name}`"))
    }

    /// A parameter of this place.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Self {
        self.at(&format!("parameter `{name}`"))
    }

    /// Whether this place is `other` or a part of it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// The error that `problem` is at this place.
    #[must_use]
    pub fn error(&self, problem: Problem) -> Box<SpecError> {
        Box::new(SpecError { place: self.clone(), problem })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}
