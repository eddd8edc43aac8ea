//! How a command fails: an exit status, one sentence, and the next step.

use std::error::Error as StdError;
use std::io;
use std::process::ExitCode;

use billing_portal::{Error, ErrorKind};
use clap::error::{ContextKind, ContextValue};

use crate::hint;
use crate::output;
use crate::report::{ErrorReport, FailedCall, Kind};
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
    kind: Kind,
    message: Option<String>,
    hint: Option<String>,
    /// What the library says of it, if it came from there.
    call: Option<Box<FailedCall>>,
}

impl Failure {
    fn new(status: u8, kind: Kind, message: Option<String>) -> Self {
        Self { status, kind, message, hint: None, call: None }
    }

    /// The vendor, the network or this machine said no.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(REFUSED, Kind::Refused, Some(message.into()))
    }

    /// The command was used or configured wrongly.
    pub(crate) fn misused(message: impl Into<String>) -> Self {
        Self::new(MISUSED, Kind::Usage, Some(message.into()))
    }

    /// A setting is missing or wrong.
    pub(crate) fn misconfigured(message: impl Into<String>) -> Self {
        Self::new(MISUSED, Kind::Config, Some(message.into()))
    }

    /// Somebody pressed Ctrl-C, and knows it.
    pub(crate) fn interrupted() -> Self {
        Self::new(INTERRUPTED, Kind::Refused, None)
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

    /// Says on standard error what is to be said of a command, for a person or as JSON, and gives the exit status.
    pub(crate) fn report(self, command: &str, as_json: bool) -> ExitCode {
        let Self { status, kind, message, hint, call } = self;
        let help = || format!("nothing was sent; see `billing-portal {command} --help`");
        let hint = hint.or_else(|| (kind == Kind::Request).then(help));
        match message {
            Some(message) if as_json => {
                let call = call.map_or_else(FailedCall::default, |call| *call);
                output::json_error(&ErrorReport { kind, message, hint, exit_status: status, call });
            }
            Some(message) => {
                output::labelled(output::ERROR, "error", &message);
                if let Some(hint) = hint {
                    output::labelled(output::HINT, "hint", &hint);
                }
            }
            None => {}
        }
        ExitCode::from(status)
    }
}

/// From writing to standard output; other failures of input and output say what they are about.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // Whoever closed the pipe (`head`, a pager) has seen enough.
            io::ErrorKind::BrokenPipe => Self::new(REFUSED, Kind::Refused, None),
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
            _ => hint::missing(&error).unwrap_or_else(|| sentence(&error)),
        };
        let is_misuse = matches!(error.kind(), ErrorKind::Request | ErrorKind::Config);
        Self {
            status: if is_misuse { MISUSED } else { REFUSED },
            kind: error.kind().into(),
            message: Some(message),
            hint: hint::for_error(&error),
            call: Some(Box::new(FailedCall::from(&error))),
        }
    }
}

/// What clap says of a command line, with what was typed shown as text from outside: it can come from a file or a web page.
pub(crate) fn shown_usage(mut error: clap::Error) -> clap::Error {
    let shown = |text: &String| output::shown(text).into_owned();
    let escaped = error.context().filter_map(|(kind, value)| {
        let same = match value {
            ContextValue::String(text) => ContextValue::String(shown(text)),
            ContextValue::Strings(texts) => ContextValue::Strings(texts.iter().map(shown).collect()),
            _ => return None,
        };
        (same != *value).then_some((kind, same))
    });
    let escaped: Vec<_> = escaped.collect();
    if !escaped.is_empty() {
        // It quotes what was typed, too, in a form that cannot be changed.
        error.remove(ContextKind::Suggested);
    }
    for (kind, value) in escaped {
        error.insert(kind, value);
    }
    error
}

/// What clap says of a command line, for programs: its first paragraph, and the help as the next step.
impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        let text = shown_usage(error).render().to_string();
        let paragraph = text.split("\n\n").next().unwrap_or_default();
        let words: Vec<_> = paragraph.split_whitespace().collect();
        let message = words.join(" ");
        Self::misused(message.strip_prefix("error: ").unwrap_or(&message)).hint("see `billing-portal --help`")
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
