//! Asking the person at the terminal.

use std::io::{self, ErrorKind, IsTerminal};

use billing_portal::Secret;

use crate::failure::Failure;

/// What is typed after a question, without showing it; nothing if nobody sits there, or nothing was typed.
///
/// The question and what is typed go through the terminal itself, so that they are in no redirected output. Ctrl-C leaves the
/// terminal as it was.
pub(crate) fn hidden(question: &str) -> Result<Option<Secret>, Failure> {
    if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
        return Ok(None);
    }
    match rpassword::prompt_password(question) {
        Ok(typed) if typed.trim().is_empty() => Ok(None),
        Ok(typed) => Ok(Some(Secret::from(typed.trim()))),
        Err(error) if error.kind() == ErrorKind::Interrupted => Err(Failure::interrupted()),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(Failure::refused(format!("cannot read from the terminal: {error}"))),
    }
}
