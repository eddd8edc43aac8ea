//! Checks of a document as a whole: what all later passes rely on.

use serde_json::Value;

use crate::codegen::document;
use crate::codegen::document::{METHODS, entries, items, operation_id, place_of};
use crate::codegen::lowering::Lowering;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};

/// Refuses other versions of OpenAPI, several base paths, paths that no request can be made of, and operations without
/// an id: it is the name of the method, and the key of the table for tracing.
pub(super) fn check_document(lowering: &mut Lowering) -> Result {
    let document = &lowering.document;
    check_version(document)?;
    check_servers(document)?;
    for (path, item) in entries(document, "/paths") {
        let place = Place::document().at(path);
        if let Some(problem) = template_problem(path, lowering.is_gentle()) {
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
