//! Letters that cannot be seen, which spreadsheets, web pages and mails leave in ids.

use crate::output;

/// What stands for the end of a file on old systems.
pub(super) const CTRL_Z: char = '\u{1a}';

/// A letter of Braille without dots.
const BLANK_PATTERN: char = '\u{2800}';

/// Whether a letter shows nothing, and is no ordinary blank.
pub(super) fn is_invisible(letter: char) -> bool {
    let is_other_blank = letter != ' ' && letter.is_whitespace();
    !letter.is_ascii_graphic() && (is_other_blank || letter == BLANK_PATTERN || output::is_unprintable(letter))
}

/// Whether a letter is no content of a table: a blank of any kind, or the end of a file.
pub(super) fn is_blank(letter: char) -> bool {
    letter == CTRL_Z || letter == ' ' || (is_invisible(letter) && !letter.is_control()) || letter.is_whitespace()
}

/// The first letter of a text that cannot be seen, by its code point: `U+200B`.
pub(super) fn name(text: &str) -> Option<String> {
    text.chars().find(|letter| is_invisible(*letter)).map(code_point)
}

fn code_point(letter: char) -> String {
    format!("U+{:04X}", u32::from(letter))
}

/// So much of a text is shown.
const SHOWN: usize = 60;

/// A text of a file as it can be printed: with the code points of letters that cannot be seen, and not too long.
pub(super) fn shown(text: &str) -> String {
    let mut shown = String::from("`");
    for (place, letter) in text.chars().enumerate() {
        match letter {
            _ if place == SHOWN => {
                shown.push('…');
                break;
            }
            letter if is_invisible(letter) => shown.extend(["<", &code_point(letter), ">"]),
            letter => shown.push(letter),
        }
    }
    shown + "`"
}

/// What to add to an error that names a customer who does not look like that.
pub(super) fn note(customer: &str) -> String {
    name(customer).map(|letter| format!("; the customer has {letter}, which cannot be seen")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_named_by_their_code_points() {
        for letter in
            ['\u{200b}', '\u{feff}', '\u{ad}', '\u{2060}', '\u{202e}', '\u{a0}', '\u{202f}', '\u{2028}', '\u{3164}']
        {
            let text = format!("external:{letter}123");
            assert_eq!(name(&text), Some(format!("U+{:04X}", u32::from(letter))));
            assert!(is_blank(letter), "{letter:?}");
        }
        for text in ["external:123", "cust 42", "Müller", "東京", "a\u{301}", "👍"] {
            assert_eq!(name(text), None, "{text}");
        }
        assert_eq!(name("a\tb").as_deref(), Some("U+0009"));
        assert_eq!(shown("external:\u{200b}1\u{1b}[31m"), "`external:<U+200B>1<U+001B>[31m`");
        assert_eq!(shown(&"x".repeat(100)).chars().count(), 63);
        assert!(is_blank('\u{1a}') && is_blank(' ') && !is_blank('\0') && !is_blank('-'));
    }
}
