//! What is kept of a customer or a contact: an object with its members named and left out as on the wire.

use serde_json::{Map, Value};

pub(crate) type Object = Map<String, Value>;

/// The members of a JSON object that is written out in the code.
pub(crate) fn object(value: Value) -> Object {
    match value {
        Value::Object(members) => members,
        _ => Object::new(),
    }
}

/// A member that is a text; empty if it is none or absent.
pub(crate) fn text<'a>(object: &'a Object, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Changes members: one that becomes null takes its default, or goes away if it has none. What the changes leave
/// out stays.
pub(crate) fn change(object: &mut Object, changes: Object, defaults: &Object) {
    for (name, value) in changes {
        match if value.is_null() { defaults.get(&name).cloned() } else { Some(value) } {
            Some(value) => object.insert(name, value),
            None => object.remove(&name),
        };
    }
}

/// Whether a text looks like an email address: something, one `@`, something, and no spaces. More than that would be
/// guesswork.
pub(crate) fn is_email(text: &str) -> bool {
    let parts: Vec<&str> = text.split('@').collect();
    parts.len() == 2
        && parts.iter().all(|part| !part.is_empty())
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn null_restores_the_default_or_clears() {
        let mut ada = object(json!({"email": "a@b", "auto_collection": "off", "phone": "1", "company": "Acme"}));
        let changes = object(json!({"email": "c@d", "auto_collection": null, "phone": null, "label": null}));
        change(&mut ada, changes, &object(json!({"auto_collection": "on"})));
        assert_eq!(Value::Object(ada), json!({"email": "c@d", "auto_collection": "on", "company": "Acme"}));
    }

    #[test]
    fn email_addresses() {
        for good in ["ada@acme.example", "a+b@x", "ü@acme.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["ada", "@acme.example", "ada@", "a@b@c", "a b@c", "a@b\n"] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
