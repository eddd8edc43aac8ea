//! Parameters of operations: those that the generated client sends as OpenAPI means them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::codegen::document;
use crate::codegen::document::{METHODS, flag, items, parameters_mut, resolve, resolve_schema, text};
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{claim, snake};
use crate::codegen::parameter::{
    IGNORED_HEADERS, QUERY_DEPTH, RESERVED_PARAMETERS, in_brackets, is_header_name, is_map_of_parameters, names_in,
    of_property,
};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::shape::{Shape, lists_all, shape};

/// Drops the header parameters that OpenAPI says to ignore; the transport sets these headers.
pub(super) fn drop_ignored_headers(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    for (_, parameters) in parameters_mut(&mut lowering.document) {
        parameters.retain(|parameter| {
            let parameter = resolve(&original, parameter);
            text(parameter, "in") != "header"
                || !IGNORED_HEADERS.contains(&text(parameter, "name").to_ascii_lowercase().as_str())
        });
    }
    Ok(())
}

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
    if kind == "header" && !is_header_name(text(parameter, "name")) {
        return Err(place.error(Problem::HeaderName));
    }
    check_shape(document, place, parameter, usual, schema)?;
    if kind == "path" && !flag(parameter, "required") {
        return Err(place.error(Problem::OptionalPathParameter));
    }
    Ok(())
}

/// A list in the query repeats its name; the client has no other way to write one, and none at all in a header or a
/// path.
fn check_shape(document: &Value, place: &Place, parameter: &Value, style: &str, schema: &Value) -> Result {
    let explode = parameter.get("explode") != Some(&Value::Bool(false));
    let mut schema = resolve_schema(document, schema);
    let mut found = shape(document, schema);
    if found == Shape::Array && style == "form" && explode {
        schema = resolve_schema(document, schema.get("items").unwrap_or(&Value::Null));
        found = shape(document, schema);
    }
    match found {
        Shape::Mixed => Err(place.error(Problem::Shapeless)),
        Shape::Array => Err(place.error(Problem::ParameterStyle(format!("{style} array")))),
        Shape::Object if text(parameter, "in") == "query" && is_map_of_parameters(document, parameter) => Ok(()),
        Shape::Object => Err(place.error(Problem::ParameterStyle(format!("{style} object")))),
        Shape::Scalar if text(schema, "format") == "password" => Err(place.error(Problem::SecretParameter)),
        Shape::Scalar => Ok(()),
    }
}

fn check_path(place: &Place, path: &str, operation: &Value) -> Result {
    let mut in_path = BTreeSet::new();
    for name in names_in(path) {
        if !in_path.insert(name) {
            return Err(place.parameter(name).error(Problem::RepeatedPathParameter(name.to_owned())));
        }
    }
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

/// The builder has one method per parameter, and `body` and `body_map` for the body.
fn check_names(place: &Place, operation: &Value) -> Result {
    let mut seen: BTreeMap<String, Place> = BTreeMap::new();
    if operation.get("requestBody").is_some() {
        seen.extend(["body", "body_map"].map(|name| (name.to_owned(), place.at("request body"))));
    }
    for parameter in items(operation, "parameters") {
        let place = place.parameter(text(parameter, "name"));
        let name = snake(text(parameter, "name"));
        if RESERVED_PARAMETERS.contains(&name.as_str()) {
            return Err(place.error(Problem::ReservedName(name)));
        }
        claim(&mut seen, &name, &place)?;
    }
    Ok(())
}

/// Replaces each query parameter that is an object by one parameter per property, `id[in]`. progenitor refuses
/// `deepObject` in the query, and panics on an optional object in any other style.
pub(super) fn flatten_objects(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    for (place, parameters) in parameters_mut(&mut lowering.document) {
        for parameter in std::mem::take(parameters) {
            let resolved = resolve(&original, &parameter);
            if is_query_object(&original, resolved) {
                let place = place.parameter(text(resolved, "name"));
                parameters.extend(flatten(&original, &place, resolved, QUERY_DEPTH)?);
            } else {
                parameters.push(parameter);
            }
        }
    }
    // Those of the components have been copied to their uses; left behind, their schemas would become types.
    if let Some(parameters) = lowering.document.pointer_mut("/components/parameters").and_then(Value::as_object_mut) {
        parameters.retain(|_, parameter| !is_query_object(&original, parameter));
    }
    Ok(())
}

fn is_query_object(document: &Value, parameter: &Value) -> bool {
    text(parameter, "in") == "query"
        && !is_map_of_parameters(document, parameter)
        && parameter.get("schema").is_some_and(|schema| shape(document, schema) == Shape::Object)
}

fn flatten(document: &Value, place: &Place, parameter: &Value, depth: usize) -> Result<Vec<Value>> {
    let schema = parameter.get("schema").unwrap_or(&Value::Null);
    let schema = resolve_schema(document, schema);
    let properties = document::object(schema, "properties").filter(|_| lists_all(schema));
    let (Some(properties), "deepObject", true) = (properties, text(parameter, "style"), flag(parameter, "explode"))
    else {
        return Err(place.error(Problem::QueryObject));
    };
    let mut flat = Vec::new();
    for (key, property) in properties {
        let place = place.property(key);
        let inner = of_property(document, parameter, schema, key, &in_brackets(parameter, key));
        match shape(document, property) {
            Shape::Scalar => flat.push(inner),
            Shape::Object if depth > 1 => flat.extend(flatten(document, &place, &inner, depth - 1)?),
            Shape::Mixed => return Err(place.error(Problem::Shapeless)),
            Shape::Array | Shape::Object => return Err(place.error(Problem::NestedInDeepObject)),
        }
    }
    Ok(flat)
}
