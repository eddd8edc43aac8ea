//! Writing to standard output and standard error, either of which may be closed.

use std::io::{self, ErrorKind, Write};

use crate::failure::Failure;

/// Writes a line of results, and flushes: what reads it may be waiting.
pub(crate) fn line(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{text}").and_then(|()| stdout.flush()).map_err(|error| match error.kind() {
        // Whoever closed the pipe (`head`, a pager) has seen enough.
        ErrorKind::BrokenPipe => Failure::silent(),
        _ => Failure::refused(format!("cannot write to standard output: {error}")),
    })
}

/// Writes a remark for a person. Results do not depend on it, so failing to write it is no failure.
pub(crate) fn remark(text: &str) {
    // Colours reach terminals only, and none where NO_COLOR is set.
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Writes a result as one line of JSON.
pub(crate) fn json(value: &impl serde::Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string(value).map_err(|error| Failure::refused(format!("cannot write JSON: {error}")))?;
    line(&text)
}
