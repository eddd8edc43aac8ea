//! Names: every type has one, and no two are the same.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::codegen::document::{METHODS, Object, entries, entries_mut, operation_id};
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{claim, is_reserved_operation, needs_name, pascal, snake};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::walk;
use crate::codegen::walk::InnerKey;

/// Gives every object, enumeration and union that stands within something else a component of its own, named after
/// where it stood: `Customer` and `balances` make `CustomerBalances`. progenitor does the same without looking whether
/// the name is taken, and makes one type per operation of what operations share.
pub(super) fn name_inline_types(lowering: &mut Lowering) -> Result {
    let mut types = Types::default();
    for (name, _) in entries(&lowering.document, "/components/schemas") {
        claim(&mut types.taken, &pascal(name), &Place::component("schema", name))?;
    }
    for root in walk::root_schemas(&mut lowering.document) {
        if root.named {
            types.hoist_within(&root.place, &root.name, root.schema)?;
        } else {
            types.hoist(&root.place, &root.name, root.schema)?;
        }
    }
    if let Some(document) = lowering.document.as_object_mut() {
        let components = document.entry("components").or_insert_with(|| json!({}));
        if let Some(components) = components.as_object_mut() {
            let schemas = components.entry("schemas").or_insert_with(|| json!({}));
            schemas.as_object_mut().into_iter().for_each(|schemas| schemas.extend(std::mem::take(&mut types.hoisted)));
        }
    }
    Ok(())
}

/// The types that there are, and those that have become components.
#[derive(Default)]
struct Types {
    taken: BTreeMap<String, Place>,
    hoisted: Object,
}

impl Types {
    /// Hoists `schema` itself if it needs a name, and whatever stands within it.
    fn hoist(&mut self, place: &Place, name: &str, schema: &mut Value) -> Result {
        self.hoist_within(place, name, schema)?;
        if !needs_name(schema) {
            return Ok(());
        }
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
        if self.hoisted.get(&name) != Some(&schema) {
            claim(&mut self.taken, &name, place)?;
            self.hoisted.insert(name, schema);
        }
        Ok(())
    }

    fn hoist_within(&mut self, place: &Place, name: &str, schema: &mut Value) -> Result {
        for inner in walk::inner_schemas(place, schema) {
            match inner.key {
                InnerKey::Property(property) => {
                    self.hoist(&inner.place, &format!("{name}-{property}"), inner.schema)?;
                }
                InnerKey::Item => self.hoist(&inner.place, &format!("{name}-item"), inner.schema)?,
                InnerKey::Value => self.hoist(&inner.place, &format!("{name}-value"), inner.schema)?,
                // A part of what has the name already.
                InnerKey::Part => self.hoist_within(&inner.place, name, inner.schema)?,
            }
        }
        Ok(())
    }
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
        walk::visit_schema(&Place::component("schema", name), schema, &mut |place, schema| {
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
