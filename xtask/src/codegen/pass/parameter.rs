//! Parameters in the styles that a generated client sends.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::codegen::document::{
    METHODS, entries_mut, flag, is_nullable, items, object, parameters_mut, place_of, remove, resolve, resolve_schema,
    strip_null, text,
};
use crate::codegen::finding::Findings;
use crate::codegen::parameter::{
    IGNORED_HEADERS, QUERY_DEPTH, in_brackets, is_header_name, is_map_of_parameters, names_in, of_property,
};
use crate::codegen::pass::reference::is_parameter;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::shape::{Shape, is_composed, shape, unlisted};

/// Rewrites each parameter so that the client writes it as the document says, or leaves it out. Headers that OpenAPI says to
/// ignore are set by the transport.
pub(super) fn restyle(document: &mut Value, findings: &mut Findings) {
    let original = document.clone();
    for (place, list) in parameters_mut(document) {
        let mut styled = Vec::new();
        for parameter in std::mem::take(list) {
            let resolved = resolve(&original, &parameter);
            let place = place.parameter(text(resolved, "name"));
            if text(resolved, "in") == "header"
                && IGNORED_HEADERS.contains(&text(resolved, "name").to_ascii_lowercase().as_str())
            {
                continue;
            }
            match restyled(&original, &place, resolved, findings) {
                Some(new) => styled.extend(new),
                None => styled.push(parameter),
            }
        }
        *list = styled;
    }
    // Their properties have been copied to where they are used; left behind, their schemas would become types.
    if let Some(parameters) = document.pointer_mut("/components/parameters").and_then(Value::as_object_mut) {
        parameters.retain(|_, parameter| {
            let is_object = |schema| shape(&original, schema) == Shape::Object;
            text(parameter, "in") != "query"
                || is_map_of_parameters(&original, parameter)
                || !parameter.get("schema").is_some_and(is_object)
        });
    }
}

/// What a parameter becomes; `None` if it stays.
fn restyled(document: &Value, place: &Place, parameter: &Value, findings: &mut Findings) -> Option<Vec<Value>> {
    let mut parameter = parameter.clone();
    let mut changed = false;
    let kind = text(&parameter, "in").to_owned();
    if !["path", "query", "header"].contains(&kind.as_str()) {
        let what = format!("left out: the client sends no parameters in `{kind}`");
        findings.of(Problem::ParameterPlace(kind)).lost(place, what);
        return Some(Vec::new());
    }
    if kind == "header" && !is_header_name(text(&parameter, "name")) {
        findings.of(Problem::HeaderName).lost(place, "left out: no header can have this name");
        return Some(Vec::new());
    }
    if parameter.get("schema").is_none() {
        let is_json = object(&parameter, "content").is_some_and(|content| content.keys().any(|m| m.contains("json")));
        parameter["schema"] = json!({"type": "string"});
        remove(&mut parameter, "content");
        findings.of(Problem::NoSchema).changed(place, if is_json { "a text, which holds JSON" } else { "a text" });
        changed = true;
    }
    let resolved = resolve_schema(document, &parameter["schema"]);
    if is_nullable(document, &parameter["schema"]) || items(resolved, "enum").any(Value::is_null) {
        let mut schema = resolved.clone();
        strip_null(document, &mut schema);
        if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
            values.retain(|value| !value.is_null());
        }
        parameter["schema"] = schema;
        findings.changed(place, "never `null`: what is not sent is left out");
        changed = true;
    }
    let resolved = resolve_schema(document, &parameter["schema"]);
    if resolved.get("oneOf").is_some() && shape(document, resolved) == Shape::Scalar {
        parameter["schema"] = json!({"type": "string"});
        findings.of(Problem::Shapeless).changed(place, "a text: it may be of several types");
        changed = true;
    }
    if kind == "path" && !flag(&parameter, "required") {
        parameter["required"] = json!(true);
        findings.of(Problem::OptionalPathParameter).changed(place, "required, as every parameter of a path");
        changed = true;
    }
    let schema = resolve_schema(document, &parameter["schema"]);
    if shape(document, schema) == Shape::Scalar && text(schema, "format") == "password" {
        parameter["schema"] = json!({"type": "string"});
        findings
            .of(Problem::SecretParameter)
            .changed(place, "plain text: a secret in a URL or a header is printed to be sent");
        changed = true;
    }
    let new = if kind == "query" {
        query(document, place, &parameter, QUERY_DEPTH, findings)
    } else {
        simple(document, place, &parameter, findings)
    };
    new.or_else(|| changed.then(|| vec![parameter]))
}

/// A parameter of a header or a path, which has no style but `simple`: its values with commas between them.
fn simple(document: &Value, place: &Place, parameter: &Value, findings: &mut Findings) -> Option<Vec<Value>> {
    let style = text(parameter, "style");
    let is_simple = ["", "simple"].contains(&style);
    let problem = match shape(document, &parameter["schema"]) {
        Shape::Scalar if is_simple => return None,
        _ if !is_simple => Problem::ParameterStyle(style.to_owned()),
        Shape::Array => Problem::ParameterStyle("simple array".to_owned()),
        Shape::Object => Problem::ParameterStyle("simple object".to_owned()),
        Shape::Scalar | Shape::Mixed => Problem::Shapeless,
    };
    findings.of(problem).changed(
        place,
        match style {
            "" | "simple" => "a text, of which the caller writes the values with commas between them".to_owned(),
            style => format!("a text, which the caller writes as `style: {style}` has it"),
        },
    );
    Some(vec![as_text(parameter)])
}

fn as_text(parameter: &Value) -> Value {
    let mut parameter = parameter.clone();
    parameter["schema"] = json!({"type": "string"});
    for key in ["style", "explode"] {
        remove(&mut parameter, key);
    }
    parameter
}

fn query(
    document: &Value,
    place: &Place,
    parameter: &Value,
    depth: usize,
    findings: &mut Findings,
) -> Option<Vec<Value>> {
    let style = parameter.get("style").and_then(Value::as_str).unwrap_or("form").to_owned();
    let explode = parameter.get("explode").and_then(Value::as_bool).unwrap_or(style == "form");
    match shape(document, &parameter["schema"]) {
        Shape::Scalar if style == "form" => None,
        Shape::Scalar => {
            findings
                .of(Problem::ParameterStyle(style.clone()))
                .changed(place, format!("`style: {style}` means nothing of a single value"));
            Some(vec![styled(parameter, "form")])
        }
        Shape::Array => array(document, place, parameter, (&style, explode), findings),
        Shape::Object => query_object(document, place, parameter, (&style, explode), depth, findings),
        Shape::Mixed => Some(mixed(document, place, parameter, depth, findings)),
    }
}

fn styled(parameter: &Value, style: &str) -> Value {
    let mut parameter = parameter.clone();
    parameter["style"] = json!(style);
    parameter["explode"] = json!(true);
    parameter
}

fn array(
    document: &Value,
    place: &Place,
    parameter: &Value,
    (style, explode): (&str, bool),
    findings: &mut Findings,
) -> Option<Vec<Value>> {
    let items = resolve_schema(document, &parameter["schema"]).get("items").cloned().unwrap_or_else(|| json!({}));
    let separator = match style {
        "form" if explode => "",
        "form" => ",",
        "deepObject" => "[]",
        "pipeDelimited" => "|",
        _ => " ",
    };
    if separator.len() == 1 {
        findings
            .changed(place, format!("a text, of which the caller writes the values with `{separator}` between them"));
        return Some(vec![as_text(parameter)]);
    }
    let is_secret = text(resolve_schema(document, &items), "format") == "password";
    let is_plain = shape(document, &items) == Shape::Scalar && !is_secret;
    if is_plain && separator.is_empty() {
        return None;
    }
    let mut new = styled(parameter, "form");
    if is_secret {
        findings.of(Problem::SecretParameter).changed(place, "plain texts: secrets in a URL are printed to be sent");
        new["schema"] = json!({"type": "array", "items": {"type": "string"}});
    } else if !is_plain {
        findings.of(Problem::Shapeless).changed(place, "its values are texts, of which the caller knows the form");
        new["schema"] = json!({"type": "array", "items": {"type": "string"}});
    }
    if separator == "[]" {
        let name = format!("{}[]", text(parameter, "name").trim_end_matches("[]"));
        let what = format!("`deepObject` of a list is `{name}=…`, repeated");
        findings.of(Problem::NestedInDeepObject).changed(place, what);
        new["name"] = json!(name);
    }
    Some(vec![new])
}

/// An object in the query, of which each property becomes a parameter: with brackets if it is a `deepObject`, under its own
/// name otherwise. progenitor refuses the one, and panics on an optional object in any other style.
fn query_object(
    document: &Value,
    place: &Place,
    parameter: &Value,
    (style, explode): (&str, bool),
    depth: usize,
    findings: &mut Findings,
) -> Option<Vec<Value>> {
    if is_map_of_parameters(document, parameter) {
        return None;
    }
    let schema = resolve_schema(document, &parameter["schema"]);
    let deep = style == "deepObject";
    let properties = object(schema, "properties");
    let Some(properties) = properties.filter(|_| depth > 0 && (deep || explode) && !is_composed(schema)) else {
        findings
            .of(Problem::QueryObject)
            .lost(place, "left out: an object in the query without a list of its properties, or nested too deeply");
        return Some(Vec::new());
    };
    if unlisted(schema).is_some() {
        findings.of(Problem::QueryObject).lost(place, "properties that it does not list cannot be sent");
    }
    let mut flat = Vec::new();
    for name in properties.keys() {
        let inner_name = if deep { in_brackets(parameter, name) } else { name.clone() };
        let inner = of_property(document, parameter, schema, name, &inner_name);
        let place = place.property(name);
        flat.extend(query(document, &place, &inner, depth - 1, findings).unwrap_or_else(|| vec![inner]));
    }
    // What a document of ours asks for, written in full.
    if !(deep && parameter.get("explode") == Some(&json!(true))) {
        let names: Vec<&str> = flat.iter().map(|parameter| text(parameter, "name")).collect();
        let what = format!("each property is a parameter: `{}`", names.join("`, `"));
        findings.of(Problem::QueryObject).changed(place, what);
    }
    Some(flat)
}

/// A parameter of several shapes: `created=1` or `created[gt]=1` become two parameters.
fn mixed(document: &Value, place: &Place, parameter: &Value, depth: usize, findings: &mut Findings) -> Vec<Value> {
    let schema = resolve_schema(document, &parameter["schema"]);
    let parts: Vec<&Value> = ["oneOf", "anyOf"].into_iter().flat_map(|key| items(schema, key)).collect();
    let of = |wanted: Shape| parts.iter().find(|part| shape(document, part) == wanted);
    let with = |schema: &Value, style: &str| {
        let mut new = styled(parameter, style);
        new["schema"] = schema.clone();
        new["required"] = json!(false);
        new
    };
    let mut new = Vec::new();
    new.extend(of(Shape::Scalar).map(|part| with(part, "form")));
    if let Some(part) = of(Shape::Object).filter(|_| text(parameter, "style") == "deepObject") {
        let deep = with(part, "deepObject");
        new.extend(query(document, place, &deep, depth, findings).unwrap_or_else(|| vec![deep]));
    }
    if new.is_empty() {
        findings.of(Problem::Shapeless).changed(place, "a text, for its schema says nothing of how it is written");
        return vec![as_text(parameter)];
    }
    findings.of(Problem::Shapeless).changed(place, "each of its shapes is a parameter");
    new
}

/// Declares the names in braces of each path that no parameter has, and leaves out path parameters that no path has. Refuses a
/// path with a name twice.
pub(super) fn declare_path_parameters(document: &mut Value, findings: &mut Findings) -> Result {
    let original = document.clone();
    for (path, item) in entries_mut(document, "/paths") {
        let in_path: BTreeSet<&str> = names_in(path).collect();
        let shared = item.get("parameters").cloned().unwrap_or_else(|| json!([]));
        let is_stray = |parameter: &Value| {
            let parameter = resolve(&original, parameter);
            text(parameter, "in") == "path" && !in_path.contains(text(parameter, "name"))
        };
        for (key, value) in item.as_object_mut().into_iter().flatten() {
            let (place, list) = if METHODS.contains(&key.as_str()) {
                let place = place_of(path, key, value);
                let Some(operation) = value.as_object_mut() else { continue };
                (place, operation.entry("parameters").or_insert_with(|| json!([])))
            } else if key == "parameters" {
                (Place::document().at(path), value)
            } else {
                continue;
            };
            let Some(list) = list.as_array_mut() else { continue };
            for stray in list.iter().filter(|parameter| is_stray(parameter)) {
                findings.of(Problem::StrayPathParameter(text(resolve(&original, stray), "name").to_owned())).lost(
                    &place.parameter(text(resolve(&original, stray), "name")),
                    "left out: the path has no such parameter",
                );
            }
            list.retain(|parameter| !is_stray(parameter));
            if key == "parameters" {
                continue;
            }
            if let Some(name) = in_path.iter().find(|name| names_in(path).filter(|other| other == *name).count() > 1) {
                return Err(place.parameter(name).error(Problem::RepeatedPathParameter((*name).to_owned())));
            }
            for name in &in_path {
                let declares = |parameter: &Value| is_parameter(resolve(&original, parameter), "path", name);
                if !list.iter().chain(shared.as_array().into_iter().flatten()).any(declares) {
                    findings
                        .of(Problem::UndeclaredPathParameter((*name).to_owned()))
                        .changed(&place.parameter(name), "declared as a text, for the path has it");
                    list.push(json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}));
                }
            }
        }
    }
    Ok(())
}
