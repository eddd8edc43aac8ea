//! Names of a vendor's document that generated code has for itself, or has twice: they get another one, and travel as they are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{METHODS, Object, operation_id, place_of, text};
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{free_name, is_plain, pascal, snake};
use crate::codegen::parameter::{RESERVED_PARAMETERS, names_in};
use crate::codegen::place::Place;
use crate::codegen::problem::Result;

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
    if !lowering.is_gentle {
        return Ok(());
    }
    let paths =
        lowering.document.pointer_mut("/paths").and_then(Value::as_object_mut).map(std::mem::take).unwrap_or_default();
    let mut renamed_paths = Object::new();
    for (path, mut item) in paths {
        // All operations of a path have its names.
        let mut in_path = BTreeMap::new();
        for name in names_in(&path) {
            let is_taken = |one: &str| {
                RESERVED_PARAMETERS.contains(&one) || BODY.contains(&one) || in_path.values().any(|other| other == one)
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
    let mut taken: BTreeSet<String> = RESERVED_PARAMETERS.iter().map(|name| (*name).to_owned()).collect();
    if operation.get("requestBody").is_some() {
        taken.extend(BODY.map(str::to_owned));
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
        let is_free = is_plain(&name) && !taken.contains(&snake(&name));
        let free = match given {
            Some(free) => free,
            None if is_free => {
                taken.insert(snake(&name));
                continue;
            }
            None => another(&snake(&name), &format!("_{}", snake(&kind)), |one| {
                taken.contains(one) || wires.contains(one) && one != name
            }),
        };
        taken.insert(free.clone());
        if free != snake(&name) {
            lowering
                .findings
                .changed(&place.parameter(&name), format!("its setter is `{free}`, for `{}` is taken", snake(&name)));
        }
        parameter["name"] = json!(free);
        if kind != "path" {
            lowering.wire.parameters.insert((id.clone(), free), name);
        }
    }
}

/// Renames properties that would be one field, or a field that the generator adds.
pub(super) fn rename_properties(lowering: &mut Lowering) -> Result {
    if !lowering.is_gentle {
        return Ok(());
    }
    let mut schemas = lowering.document.pointer_mut("/components/schemas").map(Value::take).unwrap_or_default();
    for (name, schema) in schemas.as_object_mut().into_iter().flatten() {
        let mut taken = BTreeSet::new();
        if schema.get("additionalProperties").is_some() {
            taken.insert("extra".to_owned());
        }
        let names: Vec<String> =
            schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Object::keys).cloned().collect();
        let (plain, others): (Vec<&String>, Vec<&String>) =
            names.iter().partition(|name| is_plain(name) && snake(name) == **name);
        for property in plain.into_iter().chain(others) {
            if is_plain(property) && taken.insert(snake(property)) {
                continue;
            }
            let free = another(&snake(property), "_2", |one| {
                taken.contains(one) || names.iter().any(|name| name == one && name != property)
            });
            taken.insert(free.clone());
            if free != snake(property) {
                let place = Place::component("schema", name).property(property);
                lowering.findings.changed(&place, format!("its field is `{free}`, for `{}` is taken", snake(property)));
            }
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
