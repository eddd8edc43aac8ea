//! Responses: one success and one error for each operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{
    Object, add_schemas, entries, is_nullable, is_status, items, json_media, object, remove, resolve, resolve_schema,
    responses_mut, strip_null, text, visit_references,
};
use crate::codegen::naming::{free_name, pascal};
use crate::codegen::note::Notes;
use crate::codegen::place::Place;
use crate::codegen::shape::{Shape, is_composed, shape};

/// Leaves each operation one success: the first that has a body, or any. What the client cannot decode is left out.
pub(super) fn have_one_success(document: &mut Value, notes: &mut Notes) {
    let original = document.clone();
    for (place, responses) in responses_mut(document) {
        let others: Vec<String> = responses.keys().filter(|status| !is_status(status)).cloned().collect();
        for status in others {
            if !status.starts_with("x-") {
                notes.changed(&place, format!("the response `{status}` is left out: that is no status"));
            }
            responses.remove(&status);
        }
        for (status, response) in responses.iter_mut() {
            let place = place.at(&format!("response {status}"));
            if let Some(readable) = readable(&original, &place, status, resolve(&original, response), notes) {
                *response = readable;
            }
        }
        let successes: Vec<String> = responses.keys().filter(|status| status.starts_with('2')).cloned().collect();
        if successes.is_empty() {
            responses.insert("2XX".to_owned(), json!({"description": ""}));
            notes.changed(&place, "documents no success, so any is one, without a body");
        }
        let body = |status: &String| schema_of(&original, &responses[status]);
        let Some(first) = successes.iter().find(|status| body(status).is_some()).or(successes.first()) else {
            continue;
        };
        let wanted = body(first);
        let different: Vec<String> = successes.iter().filter(|status| body(status) != wanted).cloned().collect();
        for status in different {
            notes.lost(
                &place.at(&format!("response {status}")),
                format!("read as that of {first}: the client has one type for success"),
            );
            responses.remove(&status);
        }
    }
}

/// A response that the client can decode; `None` if it is one.
fn readable(document: &Value, place: &Place, status: &str, response: &Value, notes: &mut Notes) -> Option<Value> {
    let content = object(response, "content").filter(|content| !content.is_empty())?;
    let mut new = response.clone();
    let error = !status.starts_with('2');
    match json_media(content, true) {
        None => {
            let found: Vec<&str> = content.keys().map(String::as_str).collect();
            notes.lost(place, format!("its body, `{}`, is not read", found.join("`, `")));
            new["content"] = json!({});
            return Some(new);
        }
        Some(media) => {
            let value = &content[media];
            let schema = value.get("schema").cloned().unwrap_or_else(|| json!({}));
            let nullable = is_nullable(document, &schema);
            if value.get("schema").is_some() && !nullable && (error || json_media(content, false) == Some(media)) {
                return None;
            }
            let mut plain = schema;
            if nullable {
                notes.lost(place, "a body that is `null` as a whole does not decode");
                strip_null(document, &mut plain);
            } else if value.get("schema").is_none() {
                notes.changed(place, "any JSON: it has no schema");
            } else {
                notes.changed(place, format!("`{media}` is read as JSON"));
            }
            new["content"] = json!({"application/json": {"schema": plain}});
        }
    }
    Some(new)
}

fn schema_of(document: &Value, response: &Value) -> Option<Value> {
    let content = object(resolve(document, response), "content")?;
    content.get(json_media(content, true)?)?.get("schema").cloned()
}

/// Makes one schema of the error schemas of an operation, if they differ: every property that one of them has, none
/// required. Operations of the same errors share it.
pub(super) fn have_one_error(document: &mut Value, notes: &mut Notes) {
    let original = document.clone();
    let taken: BTreeSet<String> = entries(document, "/components/schemas").map(|(name, _)| pascal(name)).collect();
    let mut merged: BTreeMap<String, String> = BTreeMap::new();
    let mut added = Object::new();
    for (place, responses) in responses_mut(document) {
        let is_error = |status: &str| status.starts_with(['4', '5']) || status == "default";
        let errors: Vec<String> = responses.keys().filter(|status| is_error(status)).cloned().collect();
        // Whether there is a body at all belongs to the type.
        let mut found: Vec<Option<Value>> = Vec::new();
        for status in &errors {
            let schema = schema_of(&original, &responses[status]);
            if !found.contains(&schema) {
                found.push(schema);
            }
        }
        if found.len() < 2 {
            continue;
        }
        let schemas: Vec<Value> = found.into_iter().flatten().collect();
        let one = if let [only] = &schemas[..] {
            only.clone()
        } else {
            let union = union_of(&original, &schemas);
            let key = union.to_string();
            let name = merged.entry(key).or_insert_with(|| {
                let name = free_name("ErrorBody", "", |name| taken.contains(name) || added.contains_key(name));
                added.insert(name.clone(), union);
                name
            });
            json!({"$ref": format!("#/components/schemas/{name}")})
        };
        notes.changed(&place, format!("the errors {} have one type, of all their properties", errors.join(", ")));
        let body = json!({"application/json": {"schema": one}});
        responses.retain(|status, _| !is_error(status));
        for status in ["4XX", "5XX"] {
            responses.insert(status.to_owned(), json!({"description": "An error.", "content": body}));
        }
    }
    add_schemas(document, added);
    drop_unused_responses(document);
}

/// What is common to schemas of errors: an object of all their properties, or any JSON.
fn union_of(document: &Value, schemas: &[Value]) -> Value {
    let mut properties = Object::new();
    for schema in schemas.iter().map(|schema| resolve_schema(document, schema)) {
        if is_composed(schema) || shape(document, schema) != Shape::Object {
            return json!({"description": "The body of an error, which has several shapes."});
        }
        for (name, property) in object(schema, "properties").into_iter().flatten() {
            let union = match properties.get(name) {
                None => plain(document, property),
                Some(other) => both(other, &plain(document, property)),
            };
            properties.insert(name.clone(), union);
        }
    }
    json!({
        "type": "object",
        "description": "The body of an error: what any of the documented errors has.",
        "properties": properties,
    })
}

/// A property without its documentation, which is that of one error.
fn plain(document: &Value, property: &Value) -> Value {
    let resolved = resolve_schema(document, property);
    if is_composed(resolved) {
        return json!({});
    }
    let mut plain = if shape(document, resolved) == Shape::Scalar { resolved.clone() } else { property.clone() };
    for key in ["description", "default", "maxLength", "minLength", "pattern", "deprecated", "title"] {
        remove(&mut plain, key);
    }
    plain
}

fn both(one: &Value, other: &Value) -> Value {
    if one == other {
        return one.clone();
    }
    if text(one, "type").is_empty() || text(one, "type") != text(other, "type") {
        return json!({});
    }
    let mut same: Object = one
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(key, value)| *key != "enum" && other.get(*key) == Some(value))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    if one.get("enum").is_some() && other.get("enum").is_some() {
        let mut values: Vec<Value> = items(one, "enum").cloned().collect();
        let new: Vec<Value> = items(other, "enum").filter(|value| !values.contains(value)).cloned().collect();
        values.extend(new);
        same.insert("enum".to_owned(), Value::Array(values));
    }
    Value::Object(same)
}

/// Responses that have been written into operations are no longer referred to.
fn drop_unused_responses(document: &mut Value) {
    let mut used = BTreeSet::new();
    visit_references(&document["paths"], &mut |reference| {
        used.insert(reference.to_owned());
    });
    let Some(responses) = document.pointer_mut("/components/responses").and_then(Value::as_object_mut) else { return };
    responses.retain(|name, _| used.contains(&format!("#/components/responses/{name}")));
}
