//! Unions: what of their values can be told, and what cannot.

use serde_json::{Value, json};

use crate::codegen::document::{Object, flag, items, lists, reference, remove, resolve_schema, text};
use crate::codegen::finding::Findings;
use crate::codegen::kind::CONTENT_SCHEMA;
use crate::codegen::open_enum::open_parts;
use crate::codegen::pass::compose::members_of_all;
use crate::codegen::pass::dialect::unwrap_single;
use crate::codegen::place::Place;
use crate::codegen::problem::Problem;
use crate::codegen::shape::{Shape, shape};
use crate::codegen::union::{VALUES, discriminator, tag};
use crate::codegen::walk::visit_schemas;

/// How deep unions may stand in unions: deeper than any vendor's.
const DEPTH: usize = 8;

/// How deep in a document the members of alternatives are still copied: one may hold the whole again.
const NESTED: usize = 24;

/// What says nothing of the values of a union.
const BESIDE: &str = "anyOf default deprecated description discriminator nullable oneOf readOnly title writeOnly";

/// Turns every `anyOf` and every `oneOf` into something of which each value can be told: an open enumeration, one type, or a
/// `oneOf` of what JSON itself or a tag tells apart, which is then in its `discriminator`. Everything else is any JSON: of
/// several types that a value may fit, the first one would be as wrong as any.
pub(super) fn take_apart(document: &mut Value, findings: &mut Findings) {
    let original = document.clone();
    let _ = visit_schemas(document, &mut |place, schema| {
        if schema.remove("not").is_some() {
            findings.of(Problem::Not).changed(place, "`not` is not checked by the client");
        }
        one(&original, place, schema, findings);
        Ok(())
    });
}

fn one(document: &Value, place: &Place, schema: &mut Object, findings: &mut Findings) {
    let before = Value::Object(schema.clone());
    let mut parts = Vec::new();
    for key in ["anyOf", "oneOf"] {
        items(&before, key).for_each(|part| splice(document, part, DEPTH, &mut parts));
    }
    let is_open = open_parts(&before).is_some()
        && schema.keys().all(|key| ["anyOf", "description", "nullable", "type"].contains(&key.as_str()));
    if parts.is_empty() || is_open {
        if !is_open && schema.remove("anyOf").or(schema.remove("oneOf")).is_some() {
            findings.changed(place, "a union of nothing is dropped");
        }
        schema.remove("discriminator");
        return;
    }
    if schema.contains_key("anyOf") && schema.contains_key("oneOf") {
        free(schema);
        findings.lost(place, "any JSON: it is two unions at once, `anyOf` and `oneOf`");
        return;
    }
    if schema.keys().any(|key| !lists(BESIDE, key)) {
        beside(document, place, schema, &parts, findings);
        return;
    }
    let union = Object::from_iter(schema.remove("discriminator").map(|one| ("discriminator".to_owned(), one)));
    let key = if schema.remove("anyOf").is_some() { "anyOf" } else { "oneOf" };
    schema.remove("oneOf");
    if key == "anyOf" {
        findings.of(Problem::AnyOf).changed(place, "`anyOf` is read as `oneOf`: a value has one type");
    }
    // Some vendors clear an object by an empty text in its place.
    let is_empty_text = |part: &Value| resolve_schema(document, part).get("enum") == Some(&json!([""]));
    let shape_of = |part: &Value| shape(document, part);
    if parts.iter().any(|part| shape_of(part) != Shape::Scalar) && parts.iter().any(is_empty_text) {
        parts.retain(|part| !is_empty_text(part));
        findings.lost(place, "an empty text in its place, which clears it, cannot be sent");
    }
    if parts.iter().any(|part| flag(resolve_schema(document, part), "nullable")) {
        schema.insert("nullable".to_owned(), json!(true));
    }
    if parts.iter().any(|part| shape_of(part) == Shape::Mixed) {
        free(schema);
        findings.changed(place, format!("any JSON: a part of its `{key}` allows it"));
        return;
    }
    if parts.len() > 1 && parts.iter().all(|part| shape_of(part) == Shape::Scalar) {
        scalars(document, place, schema, &parts, findings);
        return;
    }
    told_apart(document, place, schema, (union, parts), findings);
}

/// Makes any JSON of a schema.
fn free(schema: &mut Object) {
    schema.retain(|key, _| ["description", "nullable"].contains(&key.as_str()));
}

/// The parts of a union, with those of a union in it, each once.
fn splice(document: &Value, part: &Value, depth: usize, found: &mut Vec<Value>) {
    let resolved = resolve_schema(document, part);
    let is_union = resolved.as_object().is_some_and(|one| one.keys().all(|key| lists(BESIDE, key)))
        && open_parts(resolved).is_none()
        && (resolved.get("anyOf").is_some() != resolved.get("oneOf").is_some());
    if is_union && depth > 0 {
        for key in ["anyOf", "oneOf"] {
            items(resolved, key).for_each(|part| splice(document, part, depth - 1, found));
        }
    } else if !found.contains(part) {
        found.push(part.clone());
    }
}

/// A union beside other keywords, which have to hold as well.
fn beside(document: &Value, place: &Place, schema: &mut Object, parts: &[Value], findings: &mut Findings) {
    let mut own = schema.clone();
    own.retain(|key, _| !["anyOf", "oneOf", "discriminator"].contains(&key.as_str()));
    let is_type = |key: &str| ["type", "properties", "items", "enum", "allOf", "$ref"].contains(&key);
    let checks = parts.iter().all(|part| {
        reference(part).is_none() && part.as_object().is_some_and(|part| !part.keys().any(|key| is_type(key)))
    });
    let has_type = own.contains_key("type") || own.contains_key("properties") || own.contains_key("enum");
    let is_object = shape(document, &Value::Object(own.clone())) == Shape::Object;
    if checks || has_type && !is_object && parts.iter().all(|part| shape(document, part) == Shape::Scalar) {
        *schema = own;
        findings.changed(place, "which of its alternatives holds is not checked by the client");
    } else if let Some(members) = members_of_all(document, parts).filter(|_| {
        is_object && place.depth() < NESTED && parts.iter().all(|part| shape(document, part) == Shape::Object)
    }) {
        *schema = own;
        let properties = schema.entry("properties").or_insert_with(|| json!({}));
        for (name, member) in members {
            if let Some(properties) = properties.as_object_mut() {
                properties.entry(name).or_insert(member);
            }
        }
        findings.changed(place, "what its alternatives have is optional");
    } else if !has_type && !own.keys().any(|key| is_type(key)) {
        // Nothing but limits, which the client does not check.
        schema.retain(|key, _| lists(BESIDE, key));
        one(document, place, schema, findings);
    } else {
        free(schema);
        findings.lost(place, "any JSON: it is a union, and something else at once");
    }
}

/// A union of shapes, of which JSON tells lists, objects and single values apart, and a tag the objects.
fn told_apart(
    document: &Value,
    place: &Place,
    schema: &mut Object,
    (union, parts): (Object, Vec<Value>),
    findings: &mut Findings,
) {
    let of = |wanted: Shape| -> Vec<Value> {
        parts.iter().filter(|part| shape(document, part) == wanted).cloned().collect()
    };
    let mut one_of = distinct_types(document, &of(Shape::Scalar));
    let lists = of(Shape::Array);
    if lists.len() > 1 {
        findings.of(Problem::Union).lost(place, "a list of any JSON: nothing tells its lists apart");
        one_of.push(json!({"type": "array", "items": {}}));
    } else {
        one_of.extend(lists);
    }
    let objects = of(Shape::Object);
    let mut tags = None;
    if objects.len() > 1 {
        tags = tag(document, &union, &objects);
        if tags.is_none() && one_of.is_empty() {
            free(schema);
            findings.of(Problem::Union).lost(place, "any JSON: no member tells its objects apart");
            return;
        }
    }
    if let Some((tag, of_objects)) = tags {
        let values = vec![Vec::new(); one_of.len()].into_iter().chain(of_objects).collect::<Vec<_>>();
        schema.insert("discriminator".to_owned(), discriminator(&tag, &values));
        one_of.extend(objects);
    } else if objects.len() > 1 {
        findings.of(Problem::Union).lost(place, "an object of it is any JSON: no member tells its objects apart");
        one_of.push(json!({"type": "object"}));
    } else {
        one_of.extend(objects);
    }
    if let [_] = &one_of[..] {
        schema.insert("allOf".to_owned(), Value::Array(one_of));
        unwrap_single(schema);
        return;
    }
    if !schema.contains_key("discriminator") {
        schema.insert("discriminator".to_owned(), json!({VALUES: vec![Vec::<String>::new(); one_of.len()]}));
    }
    schema.insert("oneOf".to_owned(), Value::Array(one_of));
}

fn scalars(document: &Value, place: &Place, schema: &mut Object, parts: &[Value], findings: &mut Findings) {
    let is_text = |part: &Value| text(resolve_schema(document, part), "type") == "string";
    // An enumeration may be a part that is open.
    let enumeration = |part: &Value| {
        let resolved = resolve_schema(document, part);
        let known = open_parts(resolved).map_or(resolved, |(known, _)| known);
        (items(known, "enum").cloned().collect::<Vec<_>>(), known != resolved || resolved.get("enum").is_none())
    };
    let known: Vec<Value> =
        parts.iter().flat_map(|part| enumeration(part).0).filter(|value| !value.is_null()).collect();
    let all_text = parts.iter().all(|part| is_text(part) || open_parts(resolve_schema(document, part)).is_some());
    if known.is_empty() || !all_text {
        let mut types = distinct_types(document, parts);
        if types != parts {
            findings.changed(place, "a union of single values is one of their types");
        }
        if let [Value::Object(only)] = &mut types[..] {
            for (key, value) in std::mem::take(only) {
                schema.entry(key).or_insert(value);
            }
        } else {
            schema.remove("type");
            schema.insert("discriminator".to_owned(), json!({VALUES: vec![Vec::<String>::new(); types.len()]}));
            schema.insert("oneOf".to_owned(), Value::Array(types));
        }
        return;
    }
    let is_open = parts.iter().any(|part| enumeration(part).1);
    let mut values: Vec<Value> = Vec::new();
    for value in known {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    if is_open {
        findings.changed(place, "a union of text and enumerations is an open enumeration");
        schema.insert("anyOf".to_owned(), json!([{"type": "string", "enum": values}, {"type": "string"}]));
    } else {
        findings.changed(place, "a union of enumerations is one enumeration");
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
        if open_parts(&plain).is_some() {
            plain = json!({});
        }
        if let Some(same) = found.iter_mut().find(|other| other["type"] == kind) {
            // Of two formats of one type, neither holds for all values.
            *same = json!({"type": kind});
            continue;
        }
        plain["type"] = kind;
        if let Some(plain) = plain.as_object_mut() {
            plain.retain(|key, _| ["enum", "format", "type", CONTENT_SCHEMA].contains(&key.as_str()));
        }
        found.push(plain);
    }
    if found.iter().any(|part| part["type"] == "number") {
        found.retain(|part| part["type"] != "integer");
    }
    // An enumeration beside other types would have to be closed.
    if found.len() > 1 || parts.len() > found.len() {
        for part in &mut found {
            remove(part, "enum");
        }
    }
    found
}
