//! References: that they lead somewhere, and fewer of them.

use serde_json::Value;

use crate::codegen::document;
use crate::codegen::document::{METHODS, entries, is_plain, operations, reachable, text};
use crate::codegen::lowering::Lowering;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};

/// Refuses references that lead nowhere, out of the document, or round in a cycle, and, for progenitor panics on them, those
/// that do not lead to `only_components`.
pub(crate) fn check_references(document: &Value, only_components: bool) -> Result {
    let check_within = |place: &Place, value: &Value| {
        let mut found = Ok(());
        document::visit_references(value, &mut |reference| {
            if found.is_ok() {
                found = follow(document, reference, only_components).map_err(|problem| place.error(problem));
            }
        });
        found
    };
    for (place, operation) in operations(document) {
        check_within(&place, operation)?;
    }
    for (kind, group) in entries(document, "/components") {
        for (name, component) in group.as_object().into_iter().flatten() {
            check_within(&Place::component(kind.trim_end_matches('s'), name), component)?;
        }
    }
    for (path, item) in entries(document, "/paths") {
        let shared = item.get("parameters").unwrap_or(&Value::Null);
        check_within(&Place::document().at(path), shared)?;
    }
    Ok(())
}

/// Follows a reference to what is no reference; what is wrong is said of the one at which it stops.
fn follow(document: &Value, reference: &str, only_components: bool) -> std::result::Result<(), Problem> {
    let mut chain = vec![reference];
    loop {
        let last = chain[chain.len() - 1];
        if !last.starts_with('#') {
            return Err(Problem::OutsideReference(last.to_owned()));
        }
        let target = document::target(document, last).ok_or_else(|| Problem::LostReference(last.to_owned()))?;
        if only_components && !is_plain(last) {
            return Err(Problem::DeepReference(last.to_owned()));
        }
        let Some(next) = document::reference(target) else { return Ok(()) };
        if chain.contains(&next) {
            chain.push(next);
            return Err(Problem::ReferenceCycle(chain.join(" → ")));
        }
        chain.push(next);
    }
}

/// Makes every reference lead to what is no reference, so that no pass has to follow several, and drops the components
/// that nothing leads to any more.
pub(super) fn straighten(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    straighten_within(&original, &mut lowering.document);
    for (_, group) in document::entries_mut(&mut lowering.document, "/components") {
        if let Some(group) = group.as_object_mut() {
            group.retain(|_, component| document::reference(component).is_none());
        }
    }
    Ok(())
}

fn straighten_within(original: &Value, value: &mut Value) {
    let mut last = None;
    let mut next = document::reference(value);
    while let Some(reference) = next {
        last = Some(reference.to_owned());
        next = document::target(original, reference).and_then(document::reference);
    }
    match value {
        Value::Object(object) => {
            if let Some(last) = last {
                object.insert("$ref".to_owned(), Value::String(last));
            }
            object.values_mut().for_each(|value| straighten_within(original, value));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| straighten_within(original, value)),
        _ => {}
    }
}

/// Replaces references to parameters, request bodies and responses by what they lead to, and gives each operation the
/// parameters of its path, so that later passes find everything of an operation in the operation. Schemas stay
/// references: they become types.
pub(super) fn inline_components(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    for (_, item) in document::entries_mut(&mut lowering.document, "/paths") {
        let shared: Vec<Value> =
            item.as_object_mut().and_then(|item| item.remove("parameters")).and_then(into_items).unwrap_or_default();
        for (key, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&key.as_str()) {
                inline_operation(&original, operation, &shared);
            }
        }
    }
    if let Some(components) = lowering.document.get_mut("components").and_then(Value::as_object_mut) {
        components.retain(|kind, _| kind == "schemas");
    }
    Ok(())
}

fn into_items(value: Value) -> Option<Vec<Value>> {
    match value {
        Value::Array(items) => Some(items),
        _ => None,
    }
}

fn inline_operation(original: &Value, operation: &mut Value, shared: &[Value]) {
    let Some(operation) = operation.as_object_mut() else { return };
    let own = operation.remove("parameters").and_then(into_items).unwrap_or_default();
    let mut parameters: Vec<Value> = Vec::new();
    // An operation's own parameter replaces the one of its path that has the same name and place.
    for parameter in own.iter().chain(shared).map(|parameter| document::resolve(original, parameter)) {
        let same = |other: &Value| {
            text(other, "name") == text(parameter, "name") && text(other, "in") == text(parameter, "in")
        };
        if !parameters.iter().any(same) {
            parameters.push(parameter.clone());
        }
    }
    operation.insert("parameters".to_owned(), Value::Array(parameters));
    for (key, value) in operation {
        match key.as_str() {
            "requestBody" => *value = document::resolve(original, value).clone(),
            "responses" => {
                for response in value.as_object_mut().into_iter().flat_map(serde_json::Map::values_mut) {
                    *response = document::resolve(original, response).clone();
                }
            }
            _ => {}
        }
    }
}

/// Drops the schemas that no operation leads to, such as the object that has become JSON text.
pub(super) fn drop_unused_schemas(lowering: &mut Lowering) -> Result {
    let used =
        reachable(&lowering.document, operations(&lowering.document).into_iter().map(|(_, operation)| operation));
    if let Some(schemas) = lowering.document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.retain(|name, _| used.contains(name));
    }
    lowering.open_enums.retain(|open| used.contains(&open.schema));
    Ok(())
}
