//! `null`, which clears a field in a request, and means nothing in particular in a response.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::codegen::document::{
    FORM, entries, entries_mut, is_nullable, object, operations, operations_mut, reachable, reference, required,
    resolve, resolve_schema, strip_null,
};
use crate::codegen::finding::Findings;
use crate::codegen::naming::{free_name, pascal};
use crate::codegen::pass::name::redirect;
use crate::codegen::place::Place;
use crate::codegen::problem::Problem;
use crate::codegen::shape::{Shape, shape};
use crate::codegen::walk::{Holder, root_schemas, visit_schema};

/// Gives requests schemas of their own where one of a response may have `null`, and takes `null` from what cannot be
/// cleared: there is a type for a value that can be cleared, but not for a list or a map.
pub(super) fn tell_null(document: &mut Value, findings: &mut Findings) {
    let requests = in_requests(document);
    let responses = {
        let responses = operations(document).into_iter().filter_map(|(_, operation)| operation.get("responses"));
        reachable(document, responses.chain(document.pointer("/components/responses")))
    };
    let shared: BTreeSet<String> = requests.intersection(&responses).cloned().collect();
    split(document, &shared, findings);
    let requests = in_requests(document);
    let original = document.clone();
    let forms = form_schemas(&original);
    for (name, schema) in entries_mut(document, "/components/schemas") {
        if requests.contains(name) {
            strip(&original, &Place::component("schema", name), schema, forms.contains(name), findings);
        }
    }
    for root in root_schemas(document) {
        if root.holder == Holder::Body {
            // No JSON body is inline, and none but a form has JSON text.
            strip(&original, &root.place, root.schema, true, findings);
        }
    }
}

/// The components that are the schemas of forms.
fn form_schemas(document: &Value) -> BTreeSet<String> {
    let bodies = operations(document).into_iter().filter_map(|(_, operation)| operation.get("requestBody"));
    let bodies = bodies.map(|body| resolve(document, body)).filter_map(|body| object(body, "content"));
    let media =
        bodies.flatten().filter(|(media, _)| media.starts_with(FORM)).filter_map(|(_, media)| media.get("schema"));
    media
        .filter_map(reference)
        .filter_map(|name| Some(name.strip_prefix("#/components/schemas/")?.to_owned()))
        .collect()
}

fn in_requests(document: &Value) -> BTreeSet<String> {
    let bodies = operations(document).into_iter().filter_map(|(_, operation)| operation.get("requestBody"));
    reachable(document, bodies.chain(document.pointer("/components/requestBodies")))
}

/// Copies those of the `shared` components that hold a property which may be `null`, or lead to one that does.
fn split(document: &mut Value, shared: &BTreeSet<String>, findings: &mut Findings) {
    let original = document.clone();
    let direct = |name: &str| {
        let mut schema = original["components"]["schemas"][name].clone();
        let mut found = None;
        let _ = visit_schema(&Place::component("schema", name), &mut schema, &mut |place, schema| {
            let required = required(schema);
            let mut properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
            let clears = properties.find(|(name, property)| {
                // Any JSON is `null` by itself.
                !required.contains(*name)
                    && shape(&original, property) != Shape::Mixed
                    && is_nullable(&original, property)
            });
            found = found.take().or_else(|| clears.map(|(name, _)| place.property(name)));
            Ok(())
        });
        found
    };
    let with_null: BTreeMap<&String, Place> = shared.iter().filter_map(|name| Some((name, direct(name)?))).collect();
    if with_null.is_empty() {
        return;
    }
    let leads = |name: &String| {
        let schema = &original["components"]["schemas"][name.as_str()];
        with_null.contains_key(name)
            || reachable(&original, std::iter::once(schema)).iter().any(|name| with_null.contains_key(name))
    };
    let mut taken: BTreeSet<String> = entries(&original, "/components/schemas").map(|(name, _)| pascal(name)).collect();
    let mut copies = BTreeMap::new();
    for name in shared.iter().filter(|name| leads(name)) {
        let copy = free_name(&format!("{}Input", pascal(name)), "", |name| taken.contains(name));
        taken.insert(copy.clone());
        let place = with_null.get(name).cloned().unwrap_or_else(|| Place::component("schema", name));
        let repair = format!("`{copy}` in requests, where `null` clears a field");
        findings.of(Problem::SharedNull(name.clone())).changed(&place, repair);
        copies.insert(name.clone(), copy);
    }
    for (name, copy) in &copies {
        let schema = original["components"]["schemas"][name.as_str()].clone();
        document["components"]["schemas"][copy.as_str()] = schema;
    }
    let requests: BTreeSet<String> = in_requests(&original)
        .into_iter()
        .filter(|name| !shared.contains(name))
        .chain(copies.values().cloned())
        .collect();
    for (name, schema) in entries_mut(document, "/components/schemas") {
        if requests.contains(name) {
            redirect(schema, &copies);
        }
    }
    entries_mut(document, "/components/requestBodies").for_each(|(_, body)| redirect(body, &copies));
    for (_, operation) in operations_mut(document) {
        operation.get_mut("requestBody").into_iter().for_each(|body| redirect(body, &copies));
    }
}

/// Takes `nullable` from the optional properties that have no type which can be cleared.
///
/// An object in a form that is not bracketed is JSON text, which is a value that can be cleared.
fn strip(document: &Value, place: &Place, schema: &mut Value, in_form: bool, findings: &mut Findings) {
    let _ = visit_schema(place, schema, &mut |place, schema| {
        let required = required(schema);
        for (name, property) in schema.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten() {
            let resolved = resolve_schema(document, property);
            let can_be_cleared = match shape(document, property) {
                Shape::Scalar => resolved.get("oneOf").is_none(),
                Shape::Object if in_form => true,
                Shape::Object => resolved.get("properties").is_some() && resolved.get("allOf").is_none(),
                Shape::Array => false,
                Shape::Mixed => !["oneOf", "anyOf", "allOf"].iter().any(|key| resolved.get(*key).is_some()),
            };
            if is_nullable(document, property) && !can_be_cleared && !required.contains(name) {
                strip_null(document, property);
                findings.of(Problem::NullableRequest).lost(
                    &place.property(name),
                    "null, which clears it, cannot be sent: it is a list, a map or a union",
                );
            }
        }
        Ok(())
    });
}
