//! Parameters of operations: those that the generated client sends as OpenAPI means them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::super::document::{self, METHODS, flag, is_array, is_object, items, resolve_schema, text};
use super::super::error::{Place, Problem, Result};
use super::name::claim;
use super::{Lowering, snake};

/// Methods that every generated builder has.
const RESERVED: &[&str] = &["new", "send"];

/// Refuses parameters that progenitor refuses, panics on, or writes in another way than the document says.
pub(super) fn check_parameters(lowering: &mut Lowering) -> Result {
    let document = &lowering.document;
    for (path, item) in document::entries(document, "/paths") {
        for operation in METHODS.iter().filter_map(|method| item.get(method)) {
            let place = Place::operation(document::operation_id(operation));
            for parameter in items(operation, "parameters") {
                check_parameter(document, &place.parameter(text(parameter, "name")), parameter)?;
            }
            check_path(&place, path, operation)?;
            check_names(&place, operation)?;
        }
    }
    Ok(())
}

fn check_parameter(document: &Value, place: &Place, parameter: &Value) -> Result {
    let schema = parameter.get("schema").ok_or_else(|| place.error(Problem::NoSchema))?;
    let schema = resolve_schema(document, schema);
    let kind = text(parameter, "in");
    let style = parameter.get("style").and_then(Value::as_str);
    let usual = match kind {
        "path" | "header" => "simple",
        "query" => "form",
        other => return Err(place.error(Problem::ParameterPlace(other.to_owned()))),
    };
    if let Some(style) = style.filter(|style| *style != usual) {
        return Err(place.error(Problem::ParameterStyle(style.to_owned())));
    }
    // A list in the query repeats its name; the client has no other way to write one, and none at all in a header or a
    // path.
    if is_object(schema)
        || is_array(schema) && (kind != "query" || parameter.get("explode") == Some(&Value::Bool(false)))
    {
        let style = format!("{usual} {}", text(schema, "type"));
        return Err(place.error(Problem::ParameterStyle(style)));
    }
    if text(schema, "format") == "password" {
        return Err(place.error(Problem::SecretParameter));
    }
    if kind == "path" && !flag(parameter, "required") {
        return Err(place.error(Problem::OptionalPathParameter));
    }
    Ok(())
}

fn check_path(place: &Place, path: &str, operation: &Value) -> Result {
    let in_path: BTreeSet<&str> = names_in(path).collect();
    let declared: BTreeSet<&str> = items(operation, "parameters")
        .filter(|parameter| text(parameter, "in") == "path")
        .map(|parameter| text(parameter, "name"))
        .collect();
    if let Some(name) = in_path.difference(&declared).next() {
        return Err(place.error(Problem::UndeclaredPathParameter((*name).to_owned())));
    }
    if let Some(name) = declared.difference(&in_path).next() {
        return Err(place.parameter(name).error(Problem::StrayPathParameter((*name).to_owned())));
    }
    Ok(())
}

/// The names in braces of a path template.
fn names_in(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// The builder has one method per parameter, and `body` and `body_map` for the body.
fn check_names(place: &Place, operation: &Value) -> Result {
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    if operation.get("requestBody").is_some() {
        seen.extend(["body", "body_map"].map(|name| (name.to_owned(), place.at("request body"))));
    }
    for parameter in items(operation, "parameters") {
        let place = place.parameter(text(parameter, "name"));
        let name = snake(text(parameter, "name"));
        if RESERVED.contains(&name.as_str()) {
            return Err(place.error(Problem::ReservedName(name)));
        }
        claim(&mut seen, &name, &place)?;
    }
    Ok(())
}
