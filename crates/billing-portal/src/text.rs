//! Somebody else's words, made safe to print.

use std::fmt::Write;

use billing_portal_transport::{Secret, masked};

/// Longer messages are cut: an error is one line, not a page.
const MAX_CHARS: usize = 300;

/// A text on one line, at most 300 characters long, with control characters escaped and without URLs, e-mail addresses
/// and the given secrets: vendors quote what they refuse.
pub(crate) fn one_line(text: &str, secrets: &[Secret]) -> String {
    let mut line = String::with_capacity(text.len() + 1);
    for word in masked(text, secrets).split(' ').map(mask) {
        let mut rest = word;
        while !is_plain(rest)
            && let Some((at, c)) = rest.char_indices().find(|(_, c)| is_unprintable(*c))
        {
            line.push_str(&rest[..at]);
            let _ = write!(line, "{}", c.escape_unicode());
            rest = &rest[at + c.len_utf8()..];
        }
        line.push_str(rest);
        line.push(' ');
    }
    line.truncate(line.trim_end().len());
    if let Some((end, _)) = line.char_indices().nth(MAX_CHARS) {
        line.truncate(end);
        line.push('…');
    }
    line
}

/// Replaces a word that looks like a URL, a query string or an e-mail address.
fn mask(word: &str) -> &str {
    if !word.bytes().any(|b| matches!(b, b':' | b'?' | b'@' | b'%')) && !word.starts_with("www.") {
        // As nearly all are.
        return word;
    }
    let has_query = || word.split_once('?').is_some_and(|(_, query)| query.contains('='));
    if word.contains("://") || word.starts_with("www.") || has_query() {
        "[url]"
    } else if word.contains('@') || word.contains("%40") {
        "[email]"
    } else {
        word
    }
}

fn is_plain(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_graphic())
}

/// Control characters, and what breaks lines or turns their direction without being one.
fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_plain_words() {
        assert_eq!(one_line("cust_x not found", &[]), "cust_x not found");
    }

    #[test]
    fn escapes_what_breaks_lines_and_terminals() {
        assert_eq!(one_line("a\r\nb\u{1b}[2J\u{202e}c", &[]), r"a\u{d}\u{a}b\u{1b}[2J\u{202e}c");
    }

    #[test]
    fn cuts_at_300_characters() {
        let line = one_line(&"ü".repeat(1000), &[]);
        assert_eq!((line.chars().count(), line.ends_with('…')), (301, true));
    }

    #[test]
    fn masks_urls_addresses_and_secrets() {
        let token = Secret::from("tok_1");
        assert_eq!(
            one_line("tok_1: see (https://x.example/a?b), ask <ada@acme.example>\nor tok_1", &[token]),
            r"[secret]: see [url] ask [email] [secret]"
        );
        for masked in ["ada@localhost", "@ada@acme.example", "ada%40acme.example", "www.x.example/p", "/p?token=1"] {
            assert!(matches!(one_line(masked, &[]).as_str(), "[url]" | "[email]"), "{masked}");
        }
        assert_eq!(one_line("why? param=token", &[]), "why? param=token");
    }
}
