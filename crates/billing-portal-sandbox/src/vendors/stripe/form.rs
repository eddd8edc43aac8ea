//! What a request says: pairs of a form or a query, checked against what an operation takes, and nested as their names are.

use http::Method;
use serde_json::{Value, json};

use super::error::ApiError;
use crate::bracketed::{Step, insert, names};
use crate::message::{ApiRequest, form_pairs, web_url};
use crate::object::{Object, object};

/// The decoded pairs of a request.
pub(super) fn pairs(request: &ApiRequest) -> Vec<(String, String)> {
    if request.method == Method::POST { form_pairs(request.body()) } else { request.query_pairs() }
}

/// Reads the parameters that a table lists, with spaces between them. `[]` is an index, if there is any, `[*]` any name, and
/// behind the name may stand: `!` for what has to be there if the object that it is in is, `~` for what can be unset by an
/// empty text and is null then, `#` for a whole number, `?` for a boolean, `@` for a URL, and `:` before the greatest length.
pub(super) fn read(pairs: &[(String, String)], table: &str) -> Result<Object, ApiError> {
    let entries: Vec<(&str, &str)> = table
        .split_whitespace()
        .map(|entry| entry.split_at(entry.find(['!', '~', '#', '?', '@', ':']).unwrap_or(entry.len())))
        .collect();
    let (mut read, mut given) = (json!({}), Vec::new());
    for (name, value) in pairs {
        let parts = names(name);
        let fits = |pattern: &str| {
            let wanted = names(pattern);
            let is_so = |(wanted, part): (&&str, &&str)| match *wanted {
                "" => part.bytes().all(|b| b.is_ascii_digit()),
                "*" => true,
                wanted => wanted == *part,
            };
            wanted.len() == parts.len() && wanted.iter().zip(&parts).all(is_so)
        };
        let Some((pattern, marks)) = entries.iter().find(|(pattern, _)| fits(pattern)) else {
            return Err(ApiError::param(name, "parameter_unknown", format!("Received unknown parameter: {name}")));
        };
        given.push(*pattern);
        let step = |(pattern, part): (&str, _)| if pattern.is_empty() { Step::Item(part) } else { Step::Member(part) };
        let steps: Vec<_> = names(pattern).into_iter().zip(parts).map(step).collect();
        insert(&mut read, &steps, value_of(name, value, marks)?);
    }
    for (pattern, _) in entries.iter().filter(|(_, marks)| marks.contains('!')) {
        let parent = &pattern[..pattern.rfind('[').unwrap_or_default()];
        let is_wanted = parent.is_empty() || given.iter().any(|given| given.starts_with(parent));
        if is_wanted && !given.contains(pattern) {
            return Err(ApiError::parameter_missing(&pattern.replace("[]", "[0]")));
        }
    }
    Ok(object(read))
}

fn value_of(name: &str, value: &str, marks: &str) -> Result<Value, ApiError> {
    let wrong = |why: String| Err(ApiError::param(name, "", why));
    if let Some(most) = marks.split_once(':').and_then(|(_, most)| most.parse::<usize>().ok())
        && value.chars().count() > most
    {
        return wrong(match most {
            0 => format!("Invalid {name}: it must be an object or a list, or empty"),
            _ => format!("Invalid {name}: it must have at most {most} characters"),
        });
    }
    if value.is_empty() {
        let why = format!("You passed an empty string for '{name}': leave it out, or give it a value.");
        let refused = ApiError::param(name, "parameter_invalid_empty", why);
        return if marks.contains('~') { Ok(Value::Null) } else { Err(refused) };
    }
    match marks.trim_start_matches(['!', '~']).chars().next() {
        Some('#') => value.parse::<i64>().map_or_else(|_| wrong(format!("Invalid integer: {value}")), |n| Ok(n.into())),
        Some('?') => {
            value.parse::<bool>().map_or_else(|_| wrong(format!("Invalid boolean: {value}")), |it| Ok(it.into()))
        }
        Some('@') if web_url(value).is_none() => Err(ApiError::param(name, "url_invalid", "Not a valid URL")),
        _ => Ok(value.into()),
    }
}
