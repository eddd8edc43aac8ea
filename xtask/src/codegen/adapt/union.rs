//! Unions that progenitor would misread: all `anyOf`, and what may not stand in one.

use serde_json::{Value, json};

use crate::codegen::adapt::dialect::unwrap_single;
use crate::codegen::document::{Object, flag, items, remove, resolve_schema, text};
use crate::codegen::note::Notes;
use crate::codegen::place::Place;
use crate::codegen::shape::{Shape, shape};
use crate::codegen::walk::visit_schemas;

/// Turns every `anyOf` into something of which each value can be told: an open enumeration, one type, or a `oneOf` of
/// shapes that JSON itself tells apart. Of several objects, no reader can tell which one a value is, so they are any
/// JSON.
pub(super) fn take_apart(document: &mut Value, notes: &mut Notes) {
    let original = document.clone();
    let _ = visit_schemas(document, &mut |place, schema| {
        if schema.remove("not").is_some() {
            notes.changed(place, "`not` is not checked by the client");
        }
        if schema.contains_key("anyOf") {
            any_of(&original, place, schema, notes);
        }
        Ok(())
    });
}

fn any_of(document: &Value, place: &Place, schema: &mut Object, notes: &mut Notes) {
    let Some(Value::Array(mut parts)) = schema.remove("anyOf") else { return };
    let shapes = |parts: &[Value]| parts.iter().map(|part| shape(document, part)).collect::<Vec<_>>();
    // Some vendors clear an object by an empty text in its place.
    let is_empty_text = |part: &Value| resolve_schema(document, part).get("enum") == Some(&json!([""]));
    if shapes(&parts).iter().any(|shape| *shape != Shape::Scalar) && parts.iter().any(is_empty_text) {
        parts.retain(|part| !is_empty_text(part));
        notes.lost(place, "an empty text in its place, which clears it, cannot be sent");
    }
    if parts.len() == 1 {
        schema.insert("allOf".to_owned(), Value::Array(parts));
        unwrap_single(schema);
        return;
    }
    let found = shapes(&parts);
    if found.iter().all(|shape| *shape == Shape::Scalar) {
        scalars(document, place, schema, parts, notes);
        return;
    }
    let once = |shape: Shape| found.iter().filter(|found| **found == shape).count() <= 1;
    if !found.contains(&Shape::Mixed) && once(Shape::Object) && once(Shape::Array) {
        let (texts, others): (Vec<Value>, Vec<Value>) =
            parts.into_iter().partition(|part| shape(document, part) == Shape::Scalar);
        let mut one_of = distinct_types(document, &texts);
        one_of.extend(others);
        schema.insert("oneOf".to_owned(), Value::Array(one_of));
        notes.changed(place, "`anyOf` of shapes that JSON tells apart is `oneOf`");
    } else {
        schema.retain(|key, _| ["description", "nullable"].contains(&key.as_str()));
        notes.lost(place, "any JSON: nothing tells the objects, or the lists, of this `anyOf` apart");
    }
}

fn scalars(document: &Value, place: &Place, schema: &mut Object, parts: Vec<Value>, notes: &mut Notes) {
    if parts.iter().any(|part| flag(resolve_schema(document, part), "nullable")) {
        schema.insert("nullable".to_owned(), json!(true));
    }
    let is_text = |part: &Value| text(resolve_schema(document, part), "type") == "string";
    let known: Vec<Value> =
        parts.iter().flat_map(|part| items(resolve_schema(document, part), "enum")).cloned().collect();
    if known.is_empty() || !parts.iter().all(is_text) {
        let mut types = distinct_types(document, &parts);
        notes.changed(place, "`anyOf` of single values is `oneOf` of their types");
        if let [Value::Object(only)] = &mut types[..] {
            for (key, value) in std::mem::take(only) {
                schema.entry(key).or_insert(value);
            }
        } else {
            schema.remove("type");
            schema.insert("oneOf".to_owned(), Value::Array(types));
        }
        return;
    }
    let is_open = parts.iter().any(|part| resolve_schema(document, part).get("enum").is_none());
    // As lowering takes it.
    if is_open && parts.len() == 2 && parts.iter().all(|part| part.get("type").is_some()) {
        schema.insert("anyOf".to_owned(), Value::Array(parts));
        return;
    }
    let mut values: Vec<Value> = Vec::new();
    for value in known {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    if is_open {
        notes.changed(place, "`anyOf` of text and enumerations is an open enumeration");
        schema.insert("anyOf".to_owned(), json!([{"type": "string", "enum": values}, {"type": "string"}]));
    } else {
        notes.changed(place, "`anyOf` of enumerations is one enumeration");
        schema.insert("type".to_owned(), json!("string"));
        schema.insert("enum".to_owned(), Value::Array(values));
    }
}

/// One schema for each type of these single values.
fn distinct_types(document: &Value, parts: &[Value]) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for part in parts {
        let mut plain = resolve_schema(document, part).clone();
        let kind = plain.get("type").cloned().unwrap_or_else(|| json!("string"));
        if let Some(same) = found.iter_mut().find(|other| other["type"] == kind) {
            // Of two formats of one type, neither holds for all values.
            *same = json!({"type": kind});
            continue;
        }
        plain["type"] = kind;
        for key in ["description", "title", "nullable", "default"] {
            remove(&mut plain, key);
        }
        found.push(plain);
    }
    if found.iter().any(|part| part["type"] == "number") {
        found.retain(|part| part["type"] != "integer");
    }
    found
}
