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
        check_template(&place, path)?;
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
        None => return Err(Place::document().error(Problem::NoVersion)),
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

fn check_template(place: &Place, path: &str) -> Result {
    let problem = if !path.starts_with('/') {
        "does not begin with a slash"
    } else if path.contains(['?', '#']) {
        "has a query or a fragment; the query is made of parameters"
    } else if path.split('/').any(|segment| segment.matches('{').count() > 1) {
        "has two parameters in one segment, which the generated helpers for tests could not tell apart"
    } else if path.split('/').any(|segment| without_parameter(segment).contains(['{', '}'])) {
        "has braces that do not pair"
    } else {
        return Ok(());
    };
    Err(place.error(Problem::PathTemplate(problem)))
}

/// A segment of a path without the one name in braces that it may have.
fn without_parameter(segment: &str) -> String {
    let split = segment.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?.1)));
    split.map_or_else(|| segment.to_owned(), |(before, after)| format!("{before}{after}"))
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
