//! Finding one's way in an OpenAPI document that is still plain JSON.

use serde_json::Value;

use super::error::{Error, Place, Problem, Result};

/// A JSON object.
pub(crate) type Object = serde_json::Map<String, Value>;

/// The keys of a path item that are operations.
pub(crate) const METHODS: [&str; 8] = ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

/// The media type of a form.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// Reads `text`, which is YAML or JSON, as the specification `file`.
pub(crate) fn parse(file: &str, text: &str) -> std::result::Result<Value, Error> {
    // JSON is YAML as well, but its own parser is many times faster on the large files that vendors publish.
    let parsed = if text.trim_start().starts_with('{') {
        serde_json::from_str(text).map_err(|error| error.to_string())
    } else {
        serde_yaml::from_str(text).map_err(|error| error.to_string())
    };
    parsed.map_err(|message| Error::Syntax { file: file.to_owned(), message })
}

/// The object at `key`, if there is one.
pub(crate) fn object<'a>(value: &'a Value, key: &str) -> Option<&'a Object> {
    value.get(key)?.as_object()
}

/// The entries of the object at a JSON pointer; none if it is missing.
pub(crate) fn entries<'a>(value: &'a Value, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    value.pointer(pointer).and_then(Value::as_object).into_iter().flatten()
}

/// The mutable entries of the object at a JSON pointer; none if it is missing.
pub(crate) fn entries_mut<'a>(
    value: &'a mut Value,
    pointer: &str,
) -> impl Iterator<Item = (&'a String, &'a mut Value)> + use<'a> {
    value.pointer_mut(pointer).and_then(Value::as_object_mut).into_iter().flatten()
}

/// The items of the array at `key`; none if it is missing.
pub(crate) fn items<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// Every operation with its place, in the order of the document.
pub(crate) fn operations(document: &Value) -> Vec<(Place, &Value)> {
    entries(document, "/paths")
        .flat_map(|(path, item)| {
            METHODS
                .iter()
                .filter_map(move |method| Some((place_of(path, method, item.get(method)?), item.get(method)?)))
        })
        .collect()
}

/// Every operation with its place, to be changed.
pub(crate) fn operations_mut(document: &mut Value) -> Vec<(Place, &mut Value)> {
    let mut found = Vec::new();
    for (path, item) in entries_mut(document, "/paths") {
        for (key, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&key.as_str()) {
                found.push((place_of(path, key, operation), operation));
            }
        }
    }
    found
}

/// The place of an operation: its id, or its route if it has none.
pub(crate) fn place_of(path: &str, method: &str, operation: &Value) -> Place {
    match operation_id(operation) {
        "" => Place::route(method, path),
        id => Place::operation(id),
    }
}

/// The `operationId`, empty if there is none.
pub(crate) fn operation_id(operation: &Value) -> &str {
    text(operation, "operationId")
}

/// The string at `key`, empty if there is none.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Whether `key` is `true`.
pub(crate) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or_default()
}

/// The target of `value` if it is a reference.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

/// What a reference leads to.
pub(crate) fn target<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    document.pointer(reference.strip_prefix('#')?)
}

/// `value`, or what its references lead to. A reference that leads nowhere, or round in a circle, is returned as it
/// is: the pass on references has refused it by then.
pub(crate) fn resolve<'a>(document: &'a Value, mut value: &'a Value) -> &'a Value {
    for _ in 0..32 {
        match reference(value).and_then(|reference| target(document, reference)) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

/// As [`resolve`], and through an `allOf` of one schema, which is how OpenAPI 3.0 describes a reference.
pub(crate) fn resolve_schema<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = resolve(document, value);
    while let Some([only]) = value.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        value = resolve(document, only);
    }
    value
}

/// Whether a resolved schema describes an object.
pub(crate) fn is_object(schema: &Value) -> bool {
    text(schema, "type") == "object"
        || schema.get("properties").is_some()
        || schema.get("additionalProperties").is_some()
        || schema.get("allOf").is_some()
}

/// Whether a resolved schema describes an array.
pub(crate) fn is_array(schema: &Value) -> bool {
    text(schema, "type") == "array" || schema.get("items").is_some()
}

/// Calls `visit` on every object in `value` that is a reference.
pub(crate) fn visit_references(value: &Value, visit: &mut impl FnMut(&str)) {
    match value {
        Value::Object(object) => {
            if let Some(reference) = reference(value) {
                visit(reference);
            }
            object.values().for_each(|value| visit_references(value, visit));
        }
        Value::Array(items) => items.iter().for_each(|value| visit_references(value, visit)),
        _ => {}
    }
}

/// Refuses what the passes rely on: the version, and an id on every operation.
pub(crate) fn check(document: &Value) -> Result {
    let version = text(document, "openapi");
    if !version.starts_with("3.0.") {
        return Err(Place::document().error(Problem::Version(version.to_owned())));
    }
    for (place, operation) in operations(document) {
        if operation_id(operation).is_empty() {
            return Err(place.error(Problem::NoOperationId));
        }
        if operation.get("servers").is_some() {
            return Err(place.error(Problem::OwnServers));
        }
    }
    Ok(())
}
