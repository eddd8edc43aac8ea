//! Names: every type has one, and no two are the same.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::codegen::document::{METHODS, Object, add_schemas, entries, entries_mut, operation_id};
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{claim, is_reserved_operation, pascal, snake};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::walk::{visit_inline, visit_schema};

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

/// Refuses what would be two functions, two builders, or two fields of one name.
pub(super) fn check_names(lowering: &mut Lowering) -> Result {
    let mut methods = BTreeMap::new();
    for (path, item) in entries(&lowering.document, "/paths") {
        for (method, operation) in METHODS.iter().filter_map(|method| Some((*method, item.get(method)?))) {
            // Not by the id, which is what may be the same.
            let place = Place::route(method, path);
            let name = snake(operation_id(operation));
            if is_reserved_operation(&name) {
                return Err(place.error(Problem::ReservedOperation(name)));
            }
            claim(&mut methods, &name, &place)?;
        }
    }
    for (name, schema) in entries_mut(&mut lowering.document, "/components/schemas") {
        visit_schema(&Place::component("schema", name), schema, &mut |place, schema| {
            let mut fields = BTreeMap::new();
            if schema.contains_key("additionalProperties") {
                // progenitor's name for the map of all others.
                claim(&mut fields, "extra", &place.at("additional properties"))?;
            }
            for property in schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Object::keys) {
                claim(&mut fields, &snake(property), &place.property(property))?;
            }
            Ok(())
        })?;
    }
    Ok(())
}
