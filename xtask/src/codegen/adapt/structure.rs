//! The structure of a document: paths, servers, and the ids of operations.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::codegen::document;
use crate::codegen::document::{METHODS, entries_mut, items, operation_id, target};
use crate::codegen::lower::document_checks::template_problem;
use crate::codegen::naming::{free_name, is_plain, is_reserved_operation, snake};
use crate::codegen::note::Notes;
use crate::codegen::place::Place;

/// Replaces a path item that is a reference by what it leads to.
pub(super) fn inline_path_items(document: &mut Value, notes: &mut Notes) {
    let original = document.clone();
    if document.get("paths").is_none() {
        document["paths"] = json!({});
    }
    for (path, item) in entries_mut(document, "/paths") {
        let Some(reference) = document::reference(item).map(str::to_owned) else { continue };
        let place = Place::document().at(path);
        match target(&original, &reference) {
            Some(found) if document::reference(found).is_none() => {
                *item = found.clone();
                notes.changed(&place, format!("written out, as `{reference}` has it"));
            }
            _ => {
                *item = json!({});
                notes.lost(&place, format!("left out: `{reference}` leads nowhere in this document"));
            }
        }
    }
    if let Some(components) = document.pointer_mut("/components").and_then(Value::as_object_mut) {
        components.remove("pathItems");
    }
}

/// Leaves out the operations of a path that no request can be made of.
pub(super) fn drop_paths(document: &mut Value, notes: &mut Notes) {
    let Some(paths) = document.pointer_mut("/paths").and_then(Value::as_object_mut) else { return };
    paths.retain(|path, item| {
        let Some(problem) = template_problem(path, true) else { return true };
        for (method, operation) in METHODS.iter().filter_map(|method| Some((method, item.get(method)?))) {
            notes.lost(&document::place_of(path, method, operation), format!("left out: its path `{path}` {problem}"));
        }
        false
    });
}

/// Keeps the servers that have the path of the first one, and none at a path or an operation: a generated client has
/// one base URL.
pub(super) fn keep_one_base_path(document: &mut Value, notes: &mut Notes) {
    let base = items(document, "servers").next().map(document::base_path).unwrap_or_default();
    if let Some(servers) = document.get_mut("servers").and_then(Value::as_array_mut) {
        servers.retain(|server| {
            let same = document::base_path(server) == base;
            if !same {
                let url = document::text(server, "url");
                notes.lost(&Place::document(), format!("left out the server `{url}`: its path is not `{base}`"));
            }
            same
        });
    }
    let what = "left out its own `servers`: the client has one base URL, which its caller gives";
    let urls: Vec<String> = items(document, "servers").map(document::server_url).collect();
    // Only others are a loss.
    let others = |servers: Option<Value>| {
        servers.is_some_and(|servers| {
            let own: Vec<String> = servers.as_array().into_iter().flatten().map(document::server_url).collect();
            own.iter().any(|url| !urls.contains(url))
        })
    };
    for (path, item) in entries_mut(document, "/paths") {
        let Some(item) = item.as_object_mut() else { continue };
        if others(item.remove("servers")) {
            notes.lost(&Place::document().at(path), what);
        }
        for (method, operation) in item {
            if METHODS.contains(&method.as_str())
                && others(operation.as_object_mut().and_then(|operation| operation.remove("servers")))
            {
                notes.lost(&document::place_of(path, method, operation), what);
            }
        }
    }
}

/// Gives every operation an id that becomes a method of its own: one is made of the route where there is none, and a
/// number follows one that is taken. `TRACE` is never sent.
pub(super) fn name_operations(document: &mut Value, notes: &mut Notes) {
    let mut taken = BTreeSet::new();
    for (path, item) in entries_mut(document, "/paths") {
        let Some(item) = item.as_object_mut() else { continue };
        if item.remove("trace").is_some() {
            notes.lost(&Place::route("trace", path), "left out: the client does not send this method");
        }
        for method in METHODS {
            let Some(operation) = item.get_mut(method) else { continue };
            let place = Place::route(method, path);
            let id = match operation.get("operationId") {
                Some(Value::String(id)) if !id.trim().is_empty() => id.clone(),
                Some(other) if other.is_number() || other.is_boolean() => other.to_string(),
                _ => snake(&format!("{method}-{path}")),
            };
            let mut name = snake(&id);
            if is_reserved_operation(&name) {
                name.push_str("_operation");
            }
            let free = free_name(&name, "_", |name| taken.contains(name));
            let id = if free == snake(&id) && is_plain(&id) { id } else { free.clone() };
            taken.insert(free);
            if operation_id(operation) != id {
                notes.changed(&place, format!("its method is `{}`", snake(&id)));
                operation["operationId"] = json!(id);
            }
            // OpenAPI 3.1 does without.
            if operation.get("responses").and_then(Value::as_object).is_none_or(serde_json::Map::is_empty) {
                operation["responses"] = json!({"2XX": {"description": ""}});
                notes.changed(&place, "documents no response, so any success is one, without a body");
            }
        }
    }
}
