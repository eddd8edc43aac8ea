//! What never reaches the generator, and the order of what does.

use serde_json::Value;

use super::super::document::Object;
use super::super::error::Result;
use super::Lowering;

/// Keys of OpenAPI objects of which nothing is generated. `tags` would only matter to a client with one trait per tag.
const NOT_GENERATED: &[&str] = &[
    "callbacks",
    "example",
    "examples",
    "externalDocs",
    "headers",
    "links",
    "security",
    "securitySchemes",
    "tags",
    "xml",
];

/// Keys whose value maps names to OpenAPI objects; the names are the author's, and may be equal to keys of OpenAPI.
const MAPS: &[&str] =
    &["content", "encoding", "parameters", "paths", "properties", "requestBodies", "responses", "schemas", "variables"];

/// Keys whose value is data, not OpenAPI.
const DATA: &[&str] = &["default", "enum"];

/// Removes extensions (`x-…`), examples and whatever else the generated client does not depend on, so that no later
/// pass and no parser stumbles over it.
pub(super) fn drop_what_is_not_generated(lowering: &mut Lowering) -> Result {
    trim(&mut lowering.document);
    Ok(())
}

fn trim(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| !key.starts_with("x-") && !NOT_GENERATED.contains(&key.as_str()));
            for (key, value) in object {
                match value {
                    Value::Object(map) if MAPS.contains(&key.as_str()) => map.values_mut().for_each(trim),
                    _ if DATA.contains(&key.as_str()) => {}
                    _ => trim(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(trim),
        _ => {}
    }
}

/// Sorts the keys of every object. Whether serde_json keeps the order of a file depends on a feature that any crate of
/// the build may turn on; the generated code must not.
pub(super) fn sort(lowering: &mut Lowering) -> Result {
    let document = std::mem::take(&mut lowering.document);
    lowering.document = sorted(document);
    Ok(())
}

fn sorted(value: Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut entries: Vec<_> = object.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            Value::Object(Object::from_iter(entries))
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}
