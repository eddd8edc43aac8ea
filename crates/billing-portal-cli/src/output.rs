//! Writing to standard output and standard error, either of which may be closed.
//!
//! Nothing reaches a terminal in another way. What comes from outside (a vendor, a file, a variable) can hold control
//! characters that move the cursor, colour or hide text; every function here shows them escaped, whoever calls it.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use anstyle::{AnsiColor, Style};

pub(crate) const ERROR: Style = AnsiColor::Red.on_default().bold();
pub(crate) const HINT: Style = AnsiColor::Cyan.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();

/// Whether remarks are left out, as `--quiet` asks.
static QUIET: AtomicBool = AtomicBool::new(false);

/// Leaves out remarks from now on.
pub(crate) fn be_quiet() {
    QUIET.store(true, Ordering::Relaxed);
}

/// Whether remarks are left out, and so is what else is no result, warning or error: progress.
pub(crate) fn is_quiet() -> bool {
    QUIET.load(Ordering::Relaxed)
}

/// Writes a line of results, and flushes: what reads it may be waiting.
pub(crate) fn line(text: &str) -> io::Result<()> {
    write_out(&shown(text))
}

/// Writes a result of several lines. What comes from outside in it has to be [`shown`] by the caller: a line break in
/// it would pass for one of ours.
pub(crate) fn lines(text: &str) -> io::Result<()> {
    write_out(&escaped(text, |c| c != '\n' && is_unprintable(c), write_escape))
}

/// Writes a result as one line of JSON.
pub(crate) fn json(value: &impl serde::Serialize) -> io::Result<()> {
    write_out(&json_text(value)?)
}

/// Writes bytes as they are: what programs read, such as a completion script, made by us alone.
pub(crate) fn verbatim(bytes: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes).and_then(|()| stdout.flush())
}

/// Writes a remark for a person. Results do not depend on it, so failing to write it is no failure.
pub(crate) fn remark(text: &str) {
    if !is_quiet() {
        write_err(&shown(text));
    }
}

/// Writes what a person has to know even with `--quiet`, after the word `warning`.
pub(crate) fn warning(text: &str) {
    labelled(WARNING, "warning", text);
}

/// Writes a line that begins with a word in colour, even with `--quiet`.
pub(crate) fn labelled(style: Style, label: &str, text: &str) {
    write_err(&format!("{style}{label}:{style:#} {}", shown(text)));
}

/// Writes one line of JSON to standard error.
pub(crate) fn json_error(value: &impl serde::Serialize) {
    // Serialization fails for maps without text keys only, of which we have none.
    if let Ok(text) = json_text(value) {
        write_err(&text);
    }
}

/// A text from outside as it can be shown within one line: what is invisible or moves the cursor is `\u{…}`.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    escaped(text, is_unprintable, write_escape)
}

/// One line of JSON. serde escapes the first 32 control characters; in JSON the others stand in strings only, where an
/// escape means the same.
fn json_text(value: &impl serde::Serialize) -> serde_json::Result<String> {
    let text = serde_json::to_string(value)?;
    let escape = |out: &mut String, c: char| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            let _ = write!(out, "\\u{unit:04x}");
        }
    };
    Ok(escaped(&text, is_unprintable, escape).into_owned())
}

fn write_escape(out: &mut String, c: char) {
    let _ = write!(out, "{}", c.escape_unicode());
}

fn escaped(text: &str, is_meant: impl Fn(char) -> bool, escape: impl Fn(&mut String, char)) -> Cow<'_, str> {
    if !text.contains(&is_meant) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_meant(c) { escape(&mut out, c) } else { out.push(c) }
    }
    Cow::Owned(out)
}

/// Control characters, line and paragraph separators, annotations, and all that Unicode calls default ignorable: bidi
/// controls, zero widths, tags, variation selectors.
#[rustfmt::skip]
pub(crate) fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}'
            // DerivedCoreProperties.txt of Unicode 17, Default_Ignorable_Code_Point.
            | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

fn write_out(text: &str) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{text}").and_then(|()| stdout.flush())
}

fn write_err(text: &str) {
    // Colours reach terminals only, and none where NO_COLOR is set.
    let _ = writeln!(anstream::stderr(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_moves_hides_or_turns_text_is_escaped() {
        for c in ['\0', '\t', '\n', '\r', '\u{1b}', '\u{7f}', '\u{85}', '\u{9b}', '\u{a0}', '\u{ad}', '\u{200d}'] {
            let is_escaped = c != '\u{a0}';
            assert_eq!(shown(&c.to_string()) != c.to_string(), is_escaped, "{c:?}");
        }
        assert_eq!(shown("a\u{1b}[2J\u{202e}b\u{2028}c\u{e0041}"), r"a\u{1b}[2J\u{202e}b\u{2028}c\u{e0041}");
        let plain = r#"Zoë "Müller" \ 株式会社 😀 عربي"#;
        assert!(matches!(shown(plain), Cow::Borrowed(same) if same == plain));
    }

    #[test]
    fn json_says_the_same_and_shows_nothing_raw() {
        let text = "a\u{1b}\u{9b}\u{202e}\u{e0041}\u{7f}\"\\é";
        let json = json_text(&text).expect("JSON");
        assert_eq!(json, r#""a\u001b\u009b\u202e\udb40\udc41\u007f\"\\é""#);
        assert_eq!(serde_json::from_str::<String>(&json).expect("JSON"), text);
    }
}
