//! Names that become one in Rust.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{Object, add_schemas, entries};
use crate::codegen::finding::Findings;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{claim, free_name, is_plain, is_prelude, pascal};
use crate::codegen::place::Place;
use crate::codegen::problem::Result;
use crate::codegen::walk::visit_inline;

/// Renames all but the first of the components that become one type, gives a component of its own to what would be named as
/// another type is.
pub(super) fn rename_clashes(document: &mut Value, findings: &mut Findings) {
    let mut taken = rename_components(document, findings);
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
        findings.changed(place, format!("its type is `{free}`: another one is called `{type_name}`"));
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
fn rename_components(document: &mut Value, findings: &mut Findings) -> BTreeSet<String> {
    let mut taken = BTreeSet::new();
    let mut renamed = BTreeMap::new();
    for (name, _) in entries(document, "/components/schemas") {
        let wanted = pascal(name);
        let wanted = if is_prelude(&wanted) { format!("{wanted}Schema") } else { wanted };
        let free = free_name(&wanted, "", |name| taken.contains(name));
        if free != pascal(name) {
            findings
                .changed(&Place::component("schema", name), format!("its type is `{free}`: another one has its name"));
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

/// Gives every object, enumeration and union that stands within something else a component of its own, named after
/// where it stood: `Customer` and `balances` make `CustomerBalances`. progenitor does the same without looking whether
/// the name is taken, and makes one type per operation of what operations share.
pub(super) fn name_inline_types(lowering: &mut Lowering) -> Result {
    let mut taken = BTreeMap::new();
    let mut hoisted = Object::new();
    for (name, _) in entries(&lowering.document, "/components/schemas") {
        claim(&mut taken, &pascal(name), &Place::component("schema", name))?;
    }
    visit_inline(&mut lowering.document, &mut |place, name, schema| {
        let name = pascal(name);
        let mut reference = json!({"$ref": format!("#/components/schemas/{name}")});
        if let Some(object) = schema.as_object_mut() {
            let nullable = object.remove("nullable").map(|nullable| ("nullable", nullable));
            let description = object.get("description").map(|text| ("description", text.clone()));
            // In OpenAPI 3.0 nothing may stand beside a reference.
            if nullable.is_some() || description.is_some() {
                reference = json!({"allOf": [reference]});
                for (key, value) in nullable.into_iter().chain(description) {
                    reference[key] = value;
                }
            }
        }
        let schema = std::mem::replace(schema, reference);
        // The same inline schema twice in one operation, as for 4XX and 5XX, is one type.
        if hoisted.get(&name) != Some(&schema) {
            claim(&mut taken, &name, place)?;
            hoisted.insert(name, schema);
        }
        Ok(())
    })?;
    add_schemas(&mut lowering.document, hoisted);
    Ok(())
}
