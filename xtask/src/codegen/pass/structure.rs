//! The structure of a document: paths, servers, and the ids of operations.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::codegen::document;
use crate::codegen::document::{METHODS, entries_mut, items, operation_id, target};
use crate::codegen::finding::Findings;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{free_name, is_plain, is_reserved_operation, snake};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};

/// Replaces a path item that is a reference by what it leads to.
pub(super) fn inline_path_items(document: &mut Value, findings: &mut Findings) {
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
                findings
                    .of(Problem::PathItemReference)
                    .changed(&place, format!("written out, as `{reference}` has it"));
            }
            _ => {
                *item = json!({});
                findings
                    .of(Problem::PathItemReference)
                    .lost(&place, format!("left out: `{reference}` leads nowhere in this document"));
            }
        }
    }
    if let Some(components) = document.pointer_mut("/components").and_then(Value::as_object_mut) {
        components.remove("pathItems");
    }
}

/// Leaves out the operations of a path that no request can be made of.
pub(super) fn drop_paths(lowering: &mut Lowering) -> Result {
    let (is_gentle, findings) = (lowering.is_gentle, &mut lowering.findings);
    let paths = lowering.document.pointer_mut("/paths").and_then(Value::as_object_mut);
    let Some(paths) = paths else { return Ok(()) };
    paths.retain(|path, item| {
        let Some(problem) = template_problem(path, is_gentle) else { return true };
        for (method, operation) in METHODS.iter().filter_map(|method| Some((method, item.get(method)?))) {
            let place = document::place_of(path, method, operation);
            findings.of(Problem::PathTemplate(problem)).lost(&place, format!("left out: its path `{path}` {problem}"));
        }
        false
    });
    Ok(())
}

/// Keeps the servers that have the path of the first one, and none at a path or an operation: a generated client has
/// one base URL.
pub(super) fn keep_one_base_path(document: &mut Value, findings: &mut Findings) {
    let base = items(document, "servers").next().map(document::base_path).unwrap_or_default();
    if let Some(servers) = document.get_mut("servers").and_then(Value::as_array_mut) {
        servers.retain(|server| {
            let same = document::base_path(server) == base;
            if !same {
                let url = document::text(server, "url");
                findings
                    .of(Problem::TwoBasePaths(base.clone(), document::base_path(server)))
                    .lost(&Place::document(), format!("left out the server `{url}`: its path is not `{base}`"));
            }
            same
        });
    }
    let urls: Vec<String> = items(document, "servers").map(document::server_url).collect();
    // Only others are a loss.
    let mut drop_own = |place: &Place, servers: Option<Value>| {
        let Some(servers) = servers else { return };
        let own: Vec<String> = servers.as_array().into_iter().flatten().map(document::server_url).collect();
        findings.of(Problem::OwnServers);
        if own.iter().any(|url| !urls.contains(url)) {
            findings.lost(place, "left out its own `servers`: the client has one base URL, which its caller gives");
        } else {
            findings.changed(place, "its own `servers` are those of the document");
        }
    };
    for (path, item) in entries_mut(document, "/paths") {
        let Some(item) = item.as_object_mut() else { continue };
        drop_own(&Place::document().at(path), item.remove("servers"));
        for (method, operation) in item.iter_mut().filter(|(key, _)| METHODS.contains(&key.as_str())) {
            let place = document::place_of(path, method, operation);
            drop_own(&place, document::remove(operation, "servers"));
        }
    }
}

/// Gives every operation an id that becomes a method of its own: one is made of the route where there is none, and a
/// number follows one that is taken. `TRACE` is never sent.
pub(super) fn name_operations(document: &mut Value, findings: &mut Findings) {
    let mut taken: BTreeMap<String, Place> = BTreeMap::new();
    for (path, item) in entries_mut(document, "/paths") {
        let Some(item) = item.as_object_mut() else { continue };
        if item.remove("trace").is_some() {
            findings
                .of(Problem::Method("trace"))
                .lost(&Place::route("trace", path), "left out: the client does not send this method");
        }
        for method in METHODS {
            let Some(operation) = item.get_mut(method) else { continue };
            let place = Place::route(method, path);
            let mut problem = None;
            let id = match operation.get("operationId") {
                Some(Value::String(id)) if !id.trim().is_empty() => id.clone(),
                Some(other) if other.is_number() || other.is_boolean() => {
                    problem = Some(Problem::OperationIdOfOther);
                    other.to_string()
                }
                _ => {
                    problem = Some(Problem::NoOperationId);
                    snake(&format!("{method}-{path}"))
                }
            };
            let mut name = snake(&id);
            if is_reserved_operation(&name) {
                problem = Some(Problem::ReservedOperation(name.clone()));
                name.push_str("_operation");
            }
            let free = free_name(&name, "_", |name| taken.contains_key(name));
            if let Some(other) = taken.get(&name) {
                problem = Some(Problem::NameClash(name.clone(), Place::clone(other)));
            }
            let id = if free == snake(&id) && is_plain(&id) { id } else { free.clone() };
            taken.insert(free, place.clone());
            if operation_id(operation) != id {
                let problem = problem.unwrap_or(Problem::ReservedOperation(name));
                findings.of(problem).changed(&place, format!("its method is `{}`", snake(&id)));
                operation["operationId"] = json!(id);
            }
            // OpenAPI 3.1 does without.
            if operation.get("responses").and_then(Value::as_object).is_none_or(serde_json::Map::is_empty) {
                operation["responses"] = json!({"2XX": {"description": ""}});
                findings
                    .of(Problem::NoSuccess)
                    .changed(&place, "documents no response, so any success is one, without a body");
            }
        }
    }
}

/// Refuses what is not OpenAPI 3, as a whole.
pub(super) fn check_version(lowering: &mut Lowering) -> Result {
    let text = |version: &Value| version.as_str().map_or(version.to_string(), str::to_owned);
    let problem = match (lowering.document.get("openapi"), lowering.document.get("swagger")) {
        (Some(version), _) if text(version).starts_with("3.0") || text(version).starts_with("3.1") => return Ok(()),
        (Some(version), _) => Problem::Version(text(version)),
        (None, Some(version)) => Problem::Swagger(text(version)),
        (None, None) => Problem::NoVersion,
    };
    Err(Place::document().error(problem))
}

/// What is wrong with the template of a path. In one of ours, the helpers for tests have to tell its parameters apart.
fn template_problem(path: &str, is_gentle: bool) -> Option<&'static str> {
    if !path.starts_with('/') {
        Some("does not begin with a slash")
    } else if path.contains(['?', '#']) {
        Some("has a query or a fragment; the query is made of parameters")
    } else if !is_gentle && path.split('/').any(|segment| segment.matches('{').count() > 1) {
        Some("has two parameters in one segment, which the generated helpers for tests could not tell apart")
    } else if path.split('/').any(|segment| !has_pairs(segment)) {
        Some("has braces that do not pair")
    } else {
        None
    }
}

/// Whether the braces of a segment are pairs with names in them.
fn has_pairs(segment: &str) -> bool {
    let mut parts = segment.split('{');
    !parts.next().unwrap_or_default().contains('}')
        && parts.all(|part| part.split_once('}').is_some_and(|(name, rest)| !name.is_empty() && !rest.contains('}')))
}
