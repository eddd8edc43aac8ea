//! The structure of a document: paths, servers, and the ids of operations.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::codegen::document;
use crate::codegen::document::{METHODS, entries, entries_mut, items, operation_id, place_of, target};
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
pub(super) fn drop_paths(document: &mut Value, findings: &mut Findings) {
    let Some(paths) = document.pointer_mut("/paths").and_then(Value::as_object_mut) else { return };
    paths.retain(|path, item| {
        let Some(problem) = template_problem(path, true) else { return true };
        for (method, operation) in METHODS.iter().filter_map(|method| Some((method, item.get(method)?))) {
            findings
                .of(Problem::PathTemplate(problem))
                .lost(&document::place_of(path, method, operation), format!("left out: its path `{path}` {problem}"));
        }
        false
    });
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

/// Refuses other versions of OpenAPI, several base paths, paths that no request can be made of, and operations without
/// an id: it is the name of the method, and the key of the table for tracing.
pub(super) fn check_document(lowering: &mut Lowering) -> Result {
    let document = &lowering.document;
    check_version(document)?;
    check_servers(document)?;
    for (path, item) in entries(document, "/paths") {
        let place = Place::document().at(path);
        if let Some(problem) = template_problem(path, lowering.is_gentle) {
            return Err(place.error(Problem::PathTemplate(problem)));
        }
        if item.get("$ref").is_some() {
            return Err(place.error(Problem::PathItemReference));
        }
        if item.get("servers").is_some() {
            return Err(place.error(Problem::OwnServers));
        }
        for method in METHODS {
            if let Some(operation) = item.get(method) {
                check_operation(path, method, operation)?;
            }
        }
    }
    Ok(())
}

fn check_version(document: &Value) -> Result {
    let version = match document.get("openapi") {
        None => {
            let swagger =
                document.get("swagger").map(|version| version.as_str().map_or(version.to_string(), str::to_owned));
            return Err(Place::document().error(swagger.map_or(Problem::NoVersion, Problem::Swagger)));
        }
        Some(Value::String(version)) if version.starts_with("3.0.") => return Ok(()),
        Some(Value::String(version)) => version.clone(),
        Some(other) => other.to_string(),
    };
    Err(Place::document().error(Problem::Version(version)))
}

fn check_servers(document: &Value) -> Result {
    let paths: Vec<String> = items(document, "servers").map(document::base_path).collect();
    match paths.windows(2).find(|pair| pair[0] != pair[1]) {
        Some(pair) => Err(Place::document().error(Problem::TwoBasePaths(pair[0].clone(), pair[1].clone()))),
        None => Ok(()),
    }
}

/// What is wrong with the template of a path. In one of ours, the helpers for tests have to tell its parameters apart.
pub(crate) fn template_problem(path: &str, is_gentle: bool) -> Option<&'static str> {
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

fn check_operation(path: &str, method: &'static str, operation: &Value) -> Result {
    let place = place_of(path, method, operation);
    if operation.get("operationId").is_some_and(|id| !id.is_string()) {
        return Err(place.error(Problem::OperationIdOfOther));
    }
    if operation_id(operation).is_empty() {
        return Err(place.error(Problem::NoOperationId));
    }
    if method == "trace" {
        return Err(place.error(Problem::Method(method)));
    }
    if operation.get("servers").is_some() {
        return Err(place.error(Problem::OwnServers));
    }
    Ok(())
}
