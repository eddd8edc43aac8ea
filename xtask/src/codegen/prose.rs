//! The author's texts on their way past the generator.
//!
//! progenitor and typify surround descriptions with text of their own: examples that cannot be compiled, and the JSON
//! Schema of every type, which repeats the descriptions. To take that away without a word of the author's, the
//! generator never sees the texts, only a mark for each.

use std::collections::BTreeMap;

use serde_json::Value;

/// Around the number of a text. Of the private use area, so that no generator writes them.
const MARKS: (char, char) = ('\u{E000}', '\u{E001}');

/// The texts of a document, by the numbers in its marks.
#[derive(Debug, Default)]
pub(super) struct Prose {
    texts: Vec<String>,
    /// Equal texts get equal marks: types that are equal must stay so.
    numbers: BTreeMap<String, usize>,
}

impl Prose {
    /// Takes the texts out of `document`, and leaves marks.
    pub(super) fn take(document: &mut Value) -> Self {
        let mut prose = Self::default();
        prose.take_within(document);
        prose
    }

    fn take_within(&mut self, value: &mut Value) {
        match value {
            Value::Object(object) => {
                for (key, value) in object {
                    match value {
                        // A property of such a name is an object.
                        Value::String(text) if ["description", "summary"].contains(&key.as_str()) => {
                            *text = self.mark(std::mem::take(text));
                        }
                        _ => self.take_within(value),
                    }
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|value| self.take_within(value)),
            _ => {}
        }
    }

    fn mark(&mut self, text: String) -> String {
        if text.is_empty() {
            return text;
        }
        let number = *self.numbers.entry(text).or_insert_with_key(|text| {
            self.texts.push(text.clone());
            self.texts.len() - 1
        });
        format!("{}{number}{}", MARKS.0, MARKS.1)
    }

    /// `text` with what `write` makes of the author's text for each mark.
    pub(super) fn put(&self, text: &str, write: impl Fn(&str) -> String) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(MARKS.0) {
            out.push_str(before);
            let (number, after) = after.split_once(MARKS.1).unwrap_or((after, ""));
            let text = number.parse().ok().and_then(|number: usize| self.texts.get(number));
            out.push_str(&text.map(|text| write(text)).unwrap_or_default());
            rest = after;
        }
        out + rest
    }
}
