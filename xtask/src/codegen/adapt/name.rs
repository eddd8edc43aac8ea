//! Names that become one in Rust.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{Object, add_schemas, entries, entries_mut};
use crate::codegen::naming::{free_name, pascal, snake};
use crate::codegen::note::Notes;
use crate::codegen::place::Place;
use crate::codegen::walk::{visit_inline, visit_schemas};

/// Renames all but the first of the components that become one type, gives a component of its own to what would be named as
/// another type is, and drops properties that would be one field.
pub(super) fn rename_clashes(document: &mut Value, notes: &mut Notes) {
    let mut taken = rename_components(document, notes);
    // Equal ones of one name are one type.
    let mut inline: BTreeMap<String, Value> = BTreeMap::new();
    let mut added = Object::new();
    let _ = visit_inline(document, &mut |place, name, schema| {
        let type_name = pascal(name);
        if inline.get(&type_name) == Some(schema) {
            return Ok(());
        }
        if taken.insert(type_name.clone()) {
            inline.insert(type_name, schema.clone());
            return Ok(());
        }
        let free = free_name(&type_name, "", |name| taken.contains(name));
        notes.changed(place, format!("its type is `{free}`: another one is called `{type_name}`"));
        taken.insert(free.clone());
        let mut reference = json!({"$ref": format!("#/components/schemas/{free}")});
        if let Some(nullable) = schema.as_object_mut().and_then(|schema| schema.remove("nullable")) {
            reference = json!({"allOf": [reference], "nullable": nullable});
        }
        added.insert(free, std::mem::replace(schema, reference));
        Ok(())
    });
    add_schemas(document, added);
    drop_twin_fields(document, notes);
}

/// The names of the types that components become, after those that clash have been renamed.
fn rename_components(document: &mut Value, notes: &mut Notes) -> BTreeSet<String> {
    let mut taken = BTreeSet::new();
    let mut renamed = BTreeMap::new();
    for (name, _) in entries(document, "/components/schemas") {
        let free = free_name(&pascal(name), "", |name| taken.contains(name));
        if free != pascal(name) {
            notes.changed(&Place::component("schema", name), format!("its type is `{free}`: another one has its name"));
            renamed.insert(name.clone(), free.clone());
        }
        taken.insert(free);
    }
    if !renamed.is_empty() {
        if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
            *schemas = std::mem::take(schemas)
                .into_iter()
                .map(|(name, schema)| (renamed.get(&name).cloned().unwrap_or(name), schema))
                .collect();
        }
        redirect(document, &renamed);
    }
    taken
}

/// Makes references to a schema in `renamed` lead to its new name.
pub(super) fn redirect(value: &mut Value, renamed: &BTreeMap<String, String>) {
    match value {
        Value::Object(object) => {
            if let Some(Value::String(reference)) = object.get_mut("$ref")
                && let Some(new) = reference.strip_prefix("#/components/schemas/").and_then(|name| renamed.get(name))
            {
                *reference = format!("#/components/schemas/{new}");
            }
            object.values_mut().for_each(|value| redirect(value, renamed));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| redirect(value, renamed)),
        _ => {}
    }
}

/// Of the properties of an object that become one field, the first stays.
fn drop_twin_fields(document: &mut Value, notes: &mut Notes) {
    let _ = visit_schemas(document, &mut |place, schema| {
        let unlisted = schema.get("additionalProperties").is_some_and(|values| *values != Value::Bool(false));
        let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else { return Ok(()) };
        let mut taken = BTreeSet::new();
        let mut dropped = Vec::new();
        properties.retain(|name, _| {
            let first = taken.insert(snake(name));
            if !first {
                notes.lost(&place.property(name), format!("left out: another one is the field `{}`", snake(name)));
                dropped.push(name.clone());
            }
            first
        });
        if unlisted && taken.contains("extra") {
            schema.remove("additionalProperties");
            notes.lost(place, "properties that it does not list are not kept: one that it lists is the field `extra`");
        }
        drop_required(schema, &dropped);
        Ok(())
    });
    for (_, group) in entries_mut(document, "/paths") {
        for (_, operation) in group.as_object_mut().into_iter().flatten() {
            for (_, media) in entries_mut(operation, "/requestBody/content") {
                drop_encodings_of_nothing(media);
            }
        }
    }
}

/// Takes `names` out of `required`.
pub(super) fn drop_required(schema: &mut Object, names: &[String]) {
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|required| !names.iter().any(|name| required == name));
        if required.is_empty() {
            schema.remove("required");
        }
    }
}

fn drop_encodings_of_nothing(media: &mut Value) {
    let Some(properties) = media.pointer("/schema/properties").and_then(Value::as_object) else { return };
    let names: BTreeSet<String> = properties.keys().cloned().collect();
    if let Some(encoding) = media.get_mut("encoding").and_then(Value::as_object_mut) {
        encoding.retain(|name, _| names.contains(name));
    }
}
