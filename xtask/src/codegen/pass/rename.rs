//! Names of a vendor's document that generated code has for itself, or has twice: they get another one, and travel as they are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{METHODS, Object, lists, operation_id, place_of, text};
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{free_name, is_plain, pascal, snake};
use crate::codegen::parameter::{RESERVED_PARAMETERS, names_in};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};

/// The setters of a body.
const BODY: [&str; 2] = ["body", "body_map"];

/// A name like `wanted`, with `suffix` or a number if it has to differ.
fn another(wanted: &str, suffix: &str, taken: impl Fn(&str) -> bool) -> String {
    let wanted = wanted.trim_end_matches('_');
    let suffixed =
        if taken(wanted) || snake(wanted) != wanted { format!("{wanted}{suffix}") } else { wanted.to_owned() };
    free_name(&suffixed, "_", |name| taken(name) || snake(name) != name)
}

/// Renames parameters that would be one setter, or a name that a builder has for itself.
pub(super) fn rename_parameters(lowering: &mut Lowering) -> Result {
    let paths =
        lowering.document.pointer_mut("/paths").and_then(Value::as_object_mut).map(std::mem::take).unwrap_or_default();
    let mut renamed_paths = Object::new();
    for (path, mut item) in paths {
        // All operations of a path have its names.
        let mut in_path = BTreeMap::new();
        for name in names_in(&path) {
            let is_taken = |one: &str| {
                lists(RESERVED_PARAMETERS, one) || BODY.contains(&one) || in_path.values().any(|other| other == one)
            };
            if !is_plain(name) || is_taken(&snake(name)) {
                let free = another(&snake(name), "_path", is_taken);
                in_path.insert(name.to_owned(), free);
            }
        }
        let mut new_path = path.clone();
        for (name, free) in &in_path {
            new_path = new_path.replace(&format!("{{{name}}}"), &format!("{{{free}}}"));
        }
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                let place = place_of(&path, method, operation);
                rename_in(lowering, &place, &in_path, operation);
            }
        }
        renamed_paths.insert(new_path, item);
    }
    lowering.document["paths"] = Value::Object(renamed_paths);
    Ok(())
}

fn rename_in(lowering: &mut Lowering, place: &Place, in_path: &BTreeMap<String, String>, operation: &mut Value) {
    let id = snake(operation_id(operation));
    // What has each name; nothing, if it is the builder.
    let mut taken: BTreeMap<String, Option<Place>> =
        RESERVED_PARAMETERS.split(' ').map(|name| (name.to_owned(), None)).collect();
    if operation.get("requestBody").is_some() {
        taken.extend(BODY.map(|name| (name.to_owned(), Some(place.at("request body")))));
    }
    let Some(list) = operation.get_mut("parameters").and_then(Value::as_array_mut) else { return };
    let mut seen = BTreeSet::new();
    list.retain(|one| seen.insert((text(one, "in").to_owned(), text(one, "name").to_owned())));
    // The names on the wire are no names for another: it would be replaced by that one.
    let wires: BTreeSet<String> = list.iter().map(|one| text(one, "name").to_owned()).collect();
    // Those of the path first, whose names are given; then those that can keep theirs.
    list.sort_by_key(|one| (text(one, "in") != "path", !is_plain(text(one, "name"))));
    for parameter in list {
        let name = text(parameter, "name").to_owned();
        let kind = text(parameter, "in").to_owned();
        let given = in_path.get(&name).filter(|_| kind == "path").cloned();
        let is_free = is_plain(&name) && !taken.contains_key(&snake(&name));
        let place = place.parameter(&name);
        let free = match given {
            Some(free) => free,
            None if is_free => {
                taken.insert(snake(&name), Some(place));
                continue;
            }
            None => another(&snake(&name), &format!("_{}", snake(&kind)), |one| {
                taken.contains_key(one) || wires.contains(one) && one != name
            }),
        };
        if free != snake(&name) {
            let other = taken.get(&snake(&name)).cloned().flatten();
            let problem = match other {
                Some(other) => Problem::NameClash(snake(&name), other),
                None => Problem::ReservedName(snake(&name)),
            };
            let what = format!("its setter is `{free}`, for `{}` is taken", snake(&name));
            lowering.findings.of(problem).changed(&place, what);
        }
        taken.insert(free.clone(), Some(place));
        parameter["name"] = json!(free);
        if kind != "path" {
            lowering.wire.parameters.insert((id.clone(), free), name);
        }
    }
}

/// Renames properties that would be one field, or a field that the generator adds.
pub(super) fn rename_properties(lowering: &mut Lowering) -> Result {
    let mut schemas = lowering.document.pointer_mut("/components/schemas").map(Value::take).unwrap_or_default();
    for (name, schema) in schemas.as_object_mut().into_iter().flatten() {
        let place = Place::component("schema", name);
        let mut taken = BTreeMap::new();
        if schema.get("additionalProperties").is_some() {
            // progenitor's name for the map of all others.
            taken.insert("extra".to_owned(), place.at("additional properties"));
        }
        let names: Vec<String> =
            schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Object::keys).cloned().collect();
        let (plain, others): (Vec<&String>, Vec<&String>) =
            names.iter().partition(|name| is_plain(name) && snake(name) == **name);
        for property in plain.into_iter().chain(others) {
            let (field, place) = (snake(property), place.property(property));
            let free = match taken.get(&field) {
                None if is_plain(property) => {
                    taken.insert(field, place);
                    continue;
                }
                other => {
                    let is_taken =
                        |one: &str| taken.contains_key(one) || names.iter().any(|name| name == one && name != property);
                    let free = another(&field, "_2", is_taken);
                    if free != field {
                        let problem = other.map(|other| Problem::NameClash(field.clone(), other.clone()));
                        let problem = problem.unwrap_or_else(|| Problem::ReservedName(field.clone()));
                        let what = format!("its field is `{free}`, for `{field}` is taken");
                        lowering.findings.of(problem).changed(&place, what);
                    }
                    free
                }
            };
            taken.insert(free.clone(), place);
            if free != *property {
                rename(schema, property, &free);
                lowering.wire.properties.insert((pascal(name), free), property.clone());
            }
        }
    }
    lowering.document["components"]["schemas"] = schemas;
    Ok(())
}

fn rename(schema: &mut Value, name: &str, free: &str) {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut)
        && let Some(property) = properties.remove(name)
    {
        properties.insert(free.to_owned(), property);
    }
    let required = schema.get_mut("required").and_then(Value::as_array_mut);
    required.into_iter().flatten().filter(|one| *one == name).for_each(|one| *one = json!(free));
}
