//! Names that become one in Rust.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{Object, add_schemas, entries};
use crate::codegen::naming::{free_name, is_plain, is_prelude, pascal};
use crate::codegen::note::Notes;
use crate::codegen::place::Place;
use crate::codegen::walk::visit_inline;

/// Renames all but the first of the components that become one type, gives a component of its own to what would be named as
/// another type is.
pub(super) fn rename_clashes(document: &mut Value, notes: &mut Notes) {
    let mut taken = rename_components(document, notes);
    // Equal ones of one name are one type.
    let mut inline: BTreeMap<String, Value> = BTreeMap::new();
    let mut added = Object::new();
    let _ = visit_inline(document, &mut |place, name, schema| {
        let type_name = pascal(name);
        let type_name = if is_prelude(&type_name) { format!("{type_name}Schema") } else { type_name };
        if type_name == pascal(name) && inline.get(&type_name) == Some(schema) {
            return Ok(());
        }
        if type_name == pascal(name) && is_plain(name) && taken.insert(type_name.clone()) {
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
}

/// The names of the types that components become, after those that clash have been renamed.
fn rename_components(document: &mut Value, notes: &mut Notes) -> BTreeSet<String> {
    let mut taken = BTreeSet::new();
    let mut renamed = BTreeMap::new();
    for (name, _) in entries(document, "/components/schemas") {
        let wanted = pascal(name);
        let wanted = if is_prelude(&wanted) { format!("{wanted}Schema") } else { wanted };
        let free = free_name(&wanted, "", |name| taken.contains(name));
        if free != pascal(name) {
            notes.changed(&Place::component("schema", name), format!("its type is `{free}`: another one has its name"));
        }
        if free != pascal(name) || !is_plain(name) {
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

/// Takes `names` out of `required`.
pub(super) fn drop_required(schema: &mut Object, names: &[String]) {
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|required| !names.iter().any(|name| required == name));
        if required.is_empty() {
            schema.remove("required");
        }
    }
}
