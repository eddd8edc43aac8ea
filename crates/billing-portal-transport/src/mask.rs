//! Secrets within somebody else's words: vendors quote what they refuse.

use std::borrow::Cow;
use std::ops::Range;

use crate::secret::Secret;

/// Keys and tokens are longer. What is shorter is a placeholder, and can be a part of any word.
const SHORTEST_WITHIN_WORDS: usize = 8;

/// The text with `[secret]` in place of each secret: of a long one wherever it is, of a short one where it stands as a word
/// of its own. `param_wrong_value` is no quotation of a key that reads `wrong`.
#[doc(hidden)]
#[must_use]
pub fn masked<'t>(text: &'t str, secrets: &[Secret]) -> Cow<'t, str> {
    let mut quoted: Vec<_> = secrets.iter().flat_map(|secret| quotations(text, secret.expose())).collect();
    if quoted.is_empty() {
        return Cow::Borrowed(text);
    }
    quoted.sort_unstable_by_key(|range| range.start);
    let (mut masked, mut end) = (String::with_capacity(text.len()), 0);
    for range in quoted {
        // One that overlaps the last, or touches it, is hidden behind the same word.
        if range.start > end || masked.is_empty() {
            masked = masked + &text[end..range.start] + "[secret]";
        }
        end = end.max(range.end);
    }
    Cow::Owned(masked + &text[end..])
}

fn quotations(text: &str, secret: &str) -> Vec<Range<usize>> {
    if secret.is_empty() {
        return Vec::new();
    }
    // Messages are short: a search that prepares itself would cost more than it saves. A text is found whole in a text.
    let places = text.as_bytes().windows(secret.len()).enumerate().filter(|(_, window)| *window == secret.as_bytes());
    let mut found: Vec<_> = places.map(|(at, _)| at..at + secret.len()).collect();
    found.retain(|range| secret.len() >= SHORTEST_WITHIN_WORDS || is_word(text, range));
    found
}

/// Whether letters, digits, `_` and `-` end where the range does.
fn is_word(text: &str, range: &Range<usize>) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    !text[..range.start].ends_with(goes_on) && !text[range.end..].starts_with(goes_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mask(text: &str, secrets: &[&str]) -> String {
        let secrets: Vec<_> = secrets.iter().copied().map(Secret::from).collect();
        masked(text, &secrets).into_owned()
    }

    #[test]
    fn a_short_secret_is_masked_as_a_word_and_not_within_words() {
        for same in ["param_wrong_value", "wrongly", "a-wrong-id", "Wrong", "éwrong", "wrong2"] {
            assert_eq!(mask(same, &["wrong"]), same);
        }
        for (text, said) in [
            ("wrong", "[secret]"),
            ("`wrong` is no key: wrong.", "`[secret]` is no key: [secret]."),
            ("param_wrong_value, not wrong", "param_wrong_value, not [secret]"),
            ("key=wrong&x=\"wrong\"", "key=[secret]&x=\"[secret]\""),
        ] {
            assert_eq!(mask(text, &["wrong"]), said);
        }
    }

    #[test]
    fn a_long_secret_is_masked_wherever_it_is() {
        assert_eq!(mask("xlive_abcdefy live_abcdeflive_abcdef", &["live_abcdef"]), "x[secret]y [secret]");
        assert_eq!(mask("Bearer:live_abcdef_1", &["live_abcdef"]), "Bearer:[secret]_1");
    }

    #[test]
    fn nothing_is_left_of_secrets_that_overlap() {
        assert_eq!(mask("see abcdefghijkl.", &["abcdefgh", "efghijkl"]), "see [secret].");
        assert_eq!(mask("aaaaaaaaaaaa", &["aaaaaaaa"]), "[secret]");
        assert_eq!(mask("the secret is abcdefgh", &["abcdefgh", "secret"]), "the [secret] is [secret]");
        assert_eq!(mask("nothing", &[""]), "nothing");
        assert_eq!(mask("üü", &["ü"]), "üü");
        assert_eq!(mask("ü ü", &["ü"]), "[secret] [secret]");
    }
}
