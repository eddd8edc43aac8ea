//! Writing to standard output and standard error, either of which may be closed.

use std::io::{self, Write};

/// Writes a line of results, and flushes: what reads it may be waiting.
pub(crate) fn line(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{text}").and_then(|()| stdout.flush())
}

/// Writes a result as one line of JSON.
pub(crate) fn json(value: &impl serde::Serialize) -> io::Result<()> {
    line(&serde_json::to_string(value)?)
}

/// Writes a remark for a person. Results do not depend on it, so failing to write it is no failure.
pub(crate) fn remark(text: &str) {
    // Colours reach terminals only, and none where NO_COLOR is set.
    let _ = writeln!(anstream::stderr(), "{text}");
}
