//! What a spreadsheet takes for a formula rather than for a text.

/// Letters that begin one, also in the width that East Asian keyboards write.
const LETTERS: [char; 8] = ['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// Whether a text begins as a formula does, or with what a spreadsheet may drop before one.
pub(crate) fn begins(text: &str) -> bool {
    text.starts_with(LETTERS) || text.starts_with(['\t', '\r', '\n'])
}
