//! Request bodies of one media type.

use serde_json::{Value, json};

use crate::codegen::document::{
    FORM, METHODS, entries_mut, is_form, is_json, object, operation_id, operations, operations_mut, place_of, remove,
    resolve,
};
use crate::codegen::finding::Findings;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::snake;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::shape::{is_composed, unlisted};

/// Keeps one media type of each body, JSON before forms, and drops bodies that say nothing. What is neither JSON nor a
/// form is left to lowering, which refuses it.
pub(super) fn take_one_media_type(document: &mut Value, findings: &mut Findings) {
    let original = document.clone();
    for (name, body) in entries_mut(document, "/components/requestBodies") {
        take_one(&Place::component("request body", name), body, findings);
    }
    for (path, item) in entries_mut(document, "/paths") {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) && operation.get("requestBody").is_some() {
                let place = place_of(path, method, operation);
                take_body(&original, &place, method, operation, findings);
            }
        }
    }
}

fn take_body(document: &Value, place: &Place, method: &str, operation: &mut Value, findings: &mut Findings) {
    let body = resolve(document, &operation["requestBody"]);
    let has_content = object(body, "content").is_some_and(|content| !content.is_empty());
    if !has_content || ["get", "head", "delete"].contains(&method) && is_empty(document, body) {
        remove(operation, "requestBody");
        findings.changed(place, "sends no body: the documented one has nothing in it");
    } else if operation["requestBody"].get("$ref").is_none() {
        take_one(&place.at("request body"), &mut operation["requestBody"], findings);
    }
}

fn take_one(place: &Place, body: &mut Value, findings: &mut Findings) {
    let Some(content) = body.get_mut("content").and_then(Value::as_object_mut) else { return };
    let plain = |media: &str| media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let count = content.len();
    if count > 1 {
        let mut wanted = ["application/json", FORM].into_iter();
        let found = wanted.find_map(|wanted| content.keys().find(|media| plain(media) == wanted));
        let found = found.or_else(|| content.keys().find(|media| is_json(media))).cloned();
        if let Some(found) = found {
            content.retain(|media, _| *media == found);
            findings
                .of(Problem::MediaTypes(count))
                .changed(place, format!("of several media types, sent as `{found}`"));
        }
    }
    if content.len() == 1 {
        for (media, value) in content.iter_mut() {
            if value.get("schema").is_none() && is_json(media) {
                value["schema"] = json!({});
                findings.of(Problem::NoBodySchema).changed(place, "any JSON: it has no schema");
            }
            if is_json(media) && value.get("encoding").is_some() {
                remove(value, "encoding");
                findings.of(Problem::EncodingOfNoForm).changed(place, "`encoding` means nothing of JSON");
            }
        }
    }
}

/// Whether a form has no field.
fn is_empty(document: &Value, body: &Value) -> bool {
    let fields = |media: &Value| {
        let schema = media.get("schema").map(|schema| resolve(document, schema));
        schema.is_some_and(|schema| {
            let no_properties = object(schema, "properties").is_none_or(serde_json::Map::is_empty);
            let composed = is_composed(schema);
            !(no_properties && !composed && unlisted(schema).is_none())
        })
    };
    object(body, "content")
        .is_none_or(|content| content.iter().all(|(media, value)| media.starts_with(FORM) && !fields(value)))
}

/// Refuses bodies with several media types, on which progenitor panics, or with a type that it cannot write.
pub(super) fn check_bodies(lowering: &mut Lowering) -> Result {
    for (place, operation) in operations(&lowering.document) {
        let Some(body) = operation.get("requestBody") else { continue };
        let place = place.at("request body");
        let content = object(body, "content").map(|content| content.keys().collect::<Vec<_>>()).unwrap_or_default();
        let [media] = content[..] else {
            return Err(place.error(Problem::MediaTypes(content.len())));
        };
        let is_visible = media.chars().all(|c| c.is_ascii_graphic() || c == ' ');
        if !is_visible || !is_json(media) && !is_form(media) {
            return Err(place.error(Problem::MediaType(media.clone())));
        }
    }
    Ok(())
}

/// JSON under a vendor's own name is JSON to progenitor, and sent under its name.
pub(super) fn remember_media_types(lowering: &mut Lowering) -> Result {
    for (_, operation) in operations_mut(&mut lowering.document) {
        let id = snake(operation_id(operation));
        let Some(content) = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut) else {
            continue;
        };
        let found = content.keys().find(|media| is_json(media) && *media != "application/json").cloned();
        if let Some(media) = found
            && let Some(value) = content.remove(&media)
        {
            content.insert("application/json".to_owned(), value);
            lowering.wire.bodies.insert(id, media);
        }
    }
    Ok(())
}
