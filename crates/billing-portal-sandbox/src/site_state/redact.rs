//! What the journal must not show.

use std::borrow::Cow;

use http::HeaderValue;
use serde_json::Value;

use crate::message::form_pairs;

/// What stands in place of a credential or a token.
const REDACTED: &str = "[redacted]";

const SECRET_HEADERS: [&str; 5] = ["authorization", "cookie", "proxy-authorization", "x-api-key", "x-api-secret"];

/// The value of a header, or what stands in its place.
pub(crate) fn header<'a>(name: &str, value: &'a HeaderValue) -> Cow<'a, str> {
    if SECRET_HEADERS.contains(&name) { REDACTED.into() } else { String::from_utf8_lossy(value.as_bytes()) }
}

/// A form or query string without its secrets, or none if it has none.
pub(crate) fn form(encoded: &[u8]) -> Option<String> {
    let mut pairs = form_pairs(encoded);
    let mut found = false;
    for (name, value) in &mut pairs {
        if is_secret(name) {
            REDACTED.clone_into(value);
            found = true;
        } else if let Ok(mut inside) = serde_json::from_str(value)
            && json(&mut inside)
        {
            *value = inside.to_string();
            found = true;
        }
    }
    found.then(|| url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish())
}

/// Takes the secrets out of a JSON value. False if there are none in it.
pub(crate) fn json(value: &mut Value) -> bool {
    match value {
        Value::Object(members) => members.iter_mut().fold(false, |found, (name, value)| {
            if is_secret(name) {
                *value = Value::from(REDACTED);
                return true;
            }
            json(value) || found
        }),
        Value::Array(items) => items.iter_mut().map(json).filter(|found| *found).count() > 0,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// Parameters with these names, and below them, hold numbers of cards and bank accounts.
const PAYMENT: [&str; 5] = ["card", "bank_account", "payment_method", "payment_methods", "payment_intent"];

/// Whether a parameter of this name holds something that opens a door or an account.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["token", "secret", "password", "key"].iter().any(|word| name.contains(word))
        || PAYMENT.contains(&name.split('[').next().unwrap_or_default())
}
