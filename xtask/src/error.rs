//! Why a task could not be done.

use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};
use std::{io, result};

use crate::codegen::problem::SpecError;

/// Why a task could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder could not be read, written or removed.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A program could not be started.
    #[error("cannot start {program}: {source}; is it installed?")]
    Start {
        /// The program.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program was started and failed.
    #[error("{command} failed: {status}")]
    Failed {
        /// The program and its arguments.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// A specification says something that cannot be carried over.
    #[error("{file}: {error}")]
    Spec {
        /// The specification.
        file: String,
        /// Where, what, and the fix.
        error: Box<SpecError>,
    },
    /// A file, or what a program printed, is not as it has to be.
    #[error("{what}: {message}")]
    Content {
        /// The file or the program.
        what: String,
        /// What is wrong with it.
        message: String,
    },
    /// A program's output, or a folder, lacks what is looked for in it.
    #[error("{what} has no {member}")]
    Lacks {
        /// The file, or the program that printed it.
        what: String,
        /// What is not there.
        member: String,
    },
}

impl Error {
    /// A failure at a file or folder, for `map_err`.
    pub(crate) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }

    /// A command that could not be started.
    pub(crate) fn start(command: &Command, source: io::Error) -> Self {
        Self::Start { program: command.get_program().to_string_lossy().into_owned(), source }
    }

    /// Something wrong in the specification `file`, for `map_err`.
    pub(crate) fn spec(file: &str) -> impl Fn(Box<SpecError>) -> Self + Copy {
        move |error| Self::Spec { file: file.to_owned(), error }
    }

    /// What is wrong with a file, or with what a program printed.
    pub(crate) fn content(what: impl Display, message: impl Display) -> Self {
        Self::Content { what: what.to_string(), message: message.to_string() }
    }

    /// A failure to find something.
    pub(crate) fn lacks(what: &str, member: &str) -> Self {
        Self::Lacks { what: what.to_owned(), member: member.to_owned() }
    }
}

/// What a task, or a part of one, gives.
pub type Result<T = (), E = Error> = result::Result<T, E>;
