//! How a command fails: an exit status, one sentence, and the next step.

use std::error::Error as StdError;
use std::io;
use std::process::ExitCode;

use billing_portal::{Error, ErrorKind};

use crate::hint;
use crate::output;
use crate::wording;

/// The vendor, the network or this machine said no.
const REFUSED: u8 = 1;
/// The command was used or configured wrongly; clap exits with the same status.
const MISUSED: u8 = 2;
/// Ctrl-C, by the shells' convention of 128 and the signal's number.
const INTERRUPTED: u8 = 130;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    status: u8,
    message: Option<String>,
    hint: Option<String>,
    /// An argument was refused: the command's help says what it takes.
    is_argument: bool,
}

impl Failure {
    /// The vendor, the network or this machine said no.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self { status: REFUSED, message: Some(message.into()), hint: None, is_argument: false }
    }

    /// The command was used or configured wrongly.
    pub(crate) fn misused(message: impl Into<String>) -> Self {
        Self { status: MISUSED, message: Some(message.into()), hint: None, is_argument: false }
    }

    /// Somebody pressed Ctrl-C, and knows it.
    pub(crate) fn interrupted() -> Self {
        Self { status: INTERRUPTED, message: None, hint: None, is_argument: false }
    }

    /// Adds what to do next.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// For `doctor`, which has said what is configured: the sentence, and the next step if it is another one.
    pub(crate) fn diagnosis(&self) -> String {
        let hint = self.hint.as_deref().filter(|_| self.status == REFUSED);
        let parts = [self.message.as_deref(), hint];
        parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    /// Whether it was Ctrl-C.
    pub(crate) fn is_interruption(&self) -> bool {
        self.status == INTERRUPTED
    }

    /// Says on standard error what is to be said of a command, and gives the exit status.
    pub(crate) fn report(self, command: &str) -> ExitCode {
        let help = || format!("nothing was sent; see `billing-portal {command} --help`");
        if let Some(message) = self.message {
            output::labelled(output::ERROR, "error", &message);
        }
        if let Some(hint) = self.hint.or_else(|| self.is_argument.then(help)) {
            output::labelled(output::HINT, "hint", &hint);
        }
        ExitCode::from(self.status)
    }
}

/// From writing to standard output; other failures of input and output say what they are about.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // Whoever closed the pipe (`head`, a pager) has seen enough.
            io::ErrorKind::BrokenPipe => Self { message: None, ..Self::refused("") },
            _ => Self::refused(format!("cannot write to standard output: {error}")),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let message = match (error.vendor(), error.unsupported_option().and_then(wording::flag)) {
            (Some(vendor), Some(flag)) => {
                format!("--{flag} is no option of {vendor}, which has {}", wording::flags(vendor).join(", "))
            }
            _ => sentence(&error),
        };
        let is_argument = error.kind() == ErrorKind::Request;
        let status = if is_argument || error.kind() == ErrorKind::Config { MISUSED } else { REFUSED };
        Self { status, message: Some(message), hint: hint::for_error(&error), is_argument }
    }
}

/// The error and, without the layers between, its root cause: "connection refused" is what a person can act on.
pub(crate) fn sentence(error: &Error) -> String {
    let mut cause = error.source();
    while let Some(next) = cause.and_then(StdError::source) {
        cause = Some(next);
    }
    match cause.map(ToString::to_string) {
        Some(cause) if !error.to_string().contains(&cause) => format!("{error}: {cause}"),
        _ => error.to_string(),
    }
}
