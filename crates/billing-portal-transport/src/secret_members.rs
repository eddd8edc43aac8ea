//! The secrets in the body of a request, which a vendor's message may quote.

use reqwest::{Body, Request};
use serde_json::Value;
use url::form_urlencoded;

use crate::secret::Secret;

/// The values of the members of these names, in a form or in JSON.
pub(crate) fn in_body(request: &Request, names: &[&str]) -> Vec<Secret> {
    let mut secrets = Vec::new();
    let body = request.body().and_then(Body::as_bytes).filter(|_| !names.is_empty()).unwrap_or_default();
    if body.is_empty() {
        return secrets;
    }
    if let Ok(json) = serde_json::from_slice(body) {
        collect(&json, names, &mut secrets);
    } else {
        // Of `session[token]` it is the last name that counts.
        let innermost = |name: &str| names.contains(&name.trim_end_matches(']').rsplit('[').next().unwrap_or(name));
        let pairs = form_urlencoded::parse(body).filter(|(name, value)| innermost(name) && !value.is_empty());
        secrets.extend(pairs.map(|(_, value)| Secret::new(value)));
    }
    secrets
}

fn collect(json: &Value, names: &[&str], secrets: &mut Vec<Secret>) {
    match json {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(text) if names.contains(&name.as_str()) && !text.is_empty() => {
                        secrets.push(Secret::from(text.as_str()));
                    }
                    other => collect(other, names, secrets),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names, secrets)),
        _ => {}
    }
}
