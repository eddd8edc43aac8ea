//! What never reaches the generator.

use serde_json::Value;

use crate::codegen::kind::CONTENT_SCHEMA;

/// Keys of OpenAPI objects of which nothing is generated. `tags` would only matter to a client with one trait per tag.
const NOT_GENERATED: &[&str] =
    &["callbacks", "example", "examples", "headers", "links", "security", "securitySchemes", "tags", "xml"];

/// Keys whose value maps names to OpenAPI objects; the names are the author's, and may be equal to keys of OpenAPI.
pub(crate) const MAPS: &[&str] =
    &["content", "encoding", "parameters", "properties", "requestBodies", "responses", "schemas", "variables"];

/// Keys whose value is data, not OpenAPI.
pub(crate) const DATA: &[&str] = &["default", "enum"];

/// Removes extensions (`x-…`), examples and whatever else the generated client does not depend on, from a document or a part
/// of it.
pub(crate) fn trim_within(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|key, _| {
                key == CONTENT_SCHEMA || !key.starts_with("x-") && !NOT_GENERATED.contains(&key.as_str())
            });
            for (key, value) in object {
                match value {
                    // Every path begins with a slash, so these are extensions.
                    Value::Object(paths) if key == "paths" => {
                        paths.retain(|path, _| !path.starts_with("x-"));
                        paths.values_mut().for_each(trim_within);
                    }
                    Value::Object(map) if MAPS.contains(&key.as_str()) => map.values_mut().for_each(trim_within),
                    _ if DATA.contains(&key.as_str()) => {}
                    _ => trim_within(value),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(trim_within),
        _ => {}
    }
}
