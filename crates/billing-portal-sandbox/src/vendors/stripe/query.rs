//! A part of the vendor's language of searches: `email:'ada@acme.example' AND metadata["plan"]:"gold"`.

use serde_json::Value;

use crate::object::Object;

/// Clauses that all have to hold: a field, whether it is enough that a value contains the text, and the text.
pub(super) struct Query(Vec<(String, bool, String)>);

impl Query {
    /// Reads `field:"text"` and `field~"text"` with AND between them. Fields are email, name, phone and `metadata["key"]`; quotes
    /// are of either kind.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut clauses = Vec::new();
        let mut rest = text.trim();
        loop {
            let at = rest.find([':', '~']).ok_or_else(|| unknown(rest))?;
            let (field, value) = (rest[..at].trim(), rest[at + 1..].trim_start());
            let (value, after) = quoted(value).ok_or_else(|| unknown(rest))?;
            let key = field.strip_prefix("metadata[").and_then(|key| key.strip_suffix(']'));
            let key = key.map(|key| format!("metadata/{}", key.trim_matches(['\'', '"'])));
            let plain = || ["email", "name", "phone"].contains(&field).then(|| field.to_owned());
            let path = key.or_else(plain).ok_or_else(|| unknown(rest))?;
            clauses.push((path, rest[at..].starts_with('~'), value.to_lowercase()));
            rest = after.trim_start();
            if rest.is_empty() {
                return Ok(Self(clauses));
            }
            rest = rest.strip_prefix("AND ").ok_or_else(|| unknown(rest))?;
        }
    }

    /// Whether a customer is as all clauses say. Capital letters do not matter.
    pub(super) fn finds(&self, customer: &Object) -> bool {
        self.0.iter().all(|(path, is_part, wanted)| {
            let (name, key) = path.split_once('/').unwrap_or((path, ""));
            let value = customer.get(name).map(|value| if key.is_empty() { value } else { &value[key] });
            let value = value.and_then(Value::as_str).map(str::to_lowercase);
            value.is_some_and(|value| if *is_part { value.contains(wanted) } else { value == *wanted })
        })
    }
}

/// A text in quotes, in which a backslash stands before a quote or another one, and what comes after it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let quote = text.chars().next().filter(|first| ['\'', '"'].contains(first))?;
    let (mut value, mut is_escaped) = (String::new(), false);
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => {
                value.push(c);
                is_escaped = false;
            }
            '\\' => is_escaped = true,
            _ if c == quote => return Some((value, &text[at + c.len_utf8()..])),
            _ => value.push(c),
        }
    }
    None
}

fn unknown(rest: &str) -> String {
    format!(
        "This sandbox cannot read the query from {rest:?} on: write clauses such as email:'ada@acme.example', name~'acme' or \
         metadata['plan']:'gold', with AND between them"
    )
}
