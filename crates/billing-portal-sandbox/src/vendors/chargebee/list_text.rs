//! Lists that travel as the text of one parameter.
//!
//! The specification has JSON, `["a","b"]`, and numbers without quotes, `[1500000000,1600000000]`. The vendor's
//! Python SDK sends what Python prints, `['a', 'b']`, and puts numbers in quotes as well.

use serde_json::Value;

/// The items of a list, as texts; none if this is not a list.
pub(super) fn items(text: &str) -> Option<Vec<String>> {
    match serde_json::from_str::<Vec<Value>>(text) {
        Ok(values) => values.into_iter().map(scalar).collect(),
        Err(_) => python(text.trim().strip_prefix('[')?.strip_suffix(']')?),
    }
}

fn scalar(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The items between the brackets of a Python list of strings.
fn python(text: &str) -> Option<Vec<String>> {
    let mut items = Vec::new();
    let mut rest = text.trim_start();
    loop {
        let quote = rest.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
        let (item, after) = quoted(&rest[1..], quote)?;
        items.push(item);
        rest = after.trim_start();
        if rest.is_empty() {
            return Some(items);
        }
        rest = rest.strip_prefix(',')?.trim_start();
    }
}

/// Reads up to the closing quote. The second part is what follows it.
fn quoted(text: &str, quote: char) -> Option<(String, &str)> {
    let mut item = String::new();
    let mut chars = text.char_indices();
    loop {
        match chars.next()? {
            (index, c) if c == quote => return Some((item, &text[index + 1..])),
            (_, '\\') => item.push(match chars.next()?.1 {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                c @ ('\\' | '\'' | '"') => c,
                _ => return None,
            }),
            (_, c) => item.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::items;

    #[test]
    fn lists_as_sdks_write_them() {
        for (text, expected) in [
            (r#"["cust_1","cust 2"]"#, &["cust_1", "cust 2"][..]),
            (r#" [ "a" , "b" ] "#, &["a", "b"]),
            ("[1500000000,1600000000]", &["1500000000", "1600000000"]),
            ("['1500000000', '1600000000']", &["1500000000", "1600000000"]),
            ("['cust_1', 'cust 2']", &["cust_1", "cust 2"]),
            (r#"["it's", 'a "b", c']"#, &["it's", "a \"b\", c"]),
            (r"['a\'b\\c\nd', 'ü']", &["a'b\\c\nd", "ü"]),
            (r#"["\u00fc\""]"#, &["ü\""]),
            ("[true,false]", &["true", "false"]),
            ("['a]']", &["a]"]),
            ("[]", &[]),
        ] {
            assert_eq!(
                items(text).as_deref(),
                Some(&expected.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>()[..]),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_list() {
        let bad =
            ["", "a", "cust_1,cust_2", "[a,b]", "['a'", "'a']", "['a' 'b']", "['a',]", "[,]", "['a\\", "['a\\x41']"];
        for text in bad.into_iter().chain(["{}", "[null]", "[[1]]", "[{}]", "['a'],['b']"]) {
            assert_eq!(items(text), None, "{text}");
        }
    }
}
