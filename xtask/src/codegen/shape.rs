//! What a schema is where it is not written as JSON: in a form, in the query, in a path or a header.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codegen::document::{items, resolve_schema, text};

/// Keywords that make one schema of several.
const COMPOSITION: &[&str] = &["allOf", "anyOf", "oneOf", "not"];

/// The shape of all values of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    /// One piece of text: a string, a number, a boolean.
    Scalar,
    /// A list.
    Array,
    /// Names with values.
    Object,
    /// Values of several shapes, or of any.
    Mixed,
}

/// The shape of `schema`, seen through references and compositions.
pub(crate) fn shape(document: &Value, schema: &Value) -> Shape {
    let mut shapes = BTreeSet::new();
    collect(document, schema, &mut BTreeSet::new(), &mut shapes);
    match shapes.pop_first() {
        Some(first) if shapes.is_empty() => first,
        _ => Shape::Mixed,
    }
}

/// Adds the shapes of a schema and its parts, each once: a schema may be a part of itself.
fn collect(document: &Value, schema: &Value, seen: &mut BTreeSet<*const Value>, shapes: &mut BTreeSet<Shape>) {
    let schema = resolve_schema(document, schema);
    if !seen.insert(schema) {
        return;
    }
    let has = |keys: &[&str]| keys.iter().any(|key| schema.get(key).is_some());
    let own = match text(schema, "type") {
        "object" => Some(Shape::Object),
        "array" => Some(Shape::Array),
        "" if has(&["properties", "additionalProperties", "required"]) => Some(Shape::Object),
        "" if has(&["items"]) => Some(Shape::Array),
        "" if has(&["enum"]) => Some(Shape::Scalar),
        "" => None,
        _ => Some(Shape::Scalar),
    };
    let parts: Vec<&Value> = ["allOf", "anyOf", "oneOf"].into_iter().flat_map(|key| items(schema, key)).collect();
    if own.is_none() && parts.is_empty() {
        shapes.insert(Shape::Mixed);
    }
    shapes.extend(own);
    for part in parts {
        collect(document, part, seen, shapes);
    }
}

/// Whether a resolved schema is composed of others.
pub(crate) fn is_composed(schema: &Value) -> bool {
    COMPOSITION.iter().any(|key| schema.get(key).is_some())
}

/// What a resolved schema says of properties that it does not list; `None` if it does not want any.
pub(crate) fn unlisted(schema: &Value) -> Option<&Value> {
    schema.get("additionalProperties").filter(|values| **values != Value::Bool(false))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Shape, shape};

    #[test]
    fn a_composition_has_the_shape_of_its_parts_if_they_agree() {
        let document = json!({"components": {"schemas": {
            "Thing": {"properties": {}},
            "Alias": {"allOf": [{"$ref": "#/components/schemas/Thing"}]},
        }}});
        let of = |schema: Value| shape(&document, &schema);
        assert_eq!(of(json!({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]})), Shape::Scalar);
        assert_eq!(of(json!({"oneOf": [{"type": "string"}, {"type": "integer"}]})), Shape::Scalar);
        assert_eq!(of(json!({"oneOf": [{"type": "string"}, {"type": "object"}]})), Shape::Mixed);
        assert_eq!(of(json!({"type": "object", "allOf": [{"required": ["a"]}]})), Shape::Object);
        assert_eq!(of(json!({"$ref": "#/components/schemas/Alias"})), Shape::Object);
        assert_eq!(of(json!({"items": {}})), Shape::Array);
        assert_eq!(of(json!({})), Shape::Mixed);
    }
}
