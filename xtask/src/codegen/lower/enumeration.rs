//! Enumerations: open ones, which keep values that they do not know, and closed ones, which requests may have.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{Object, entries_mut, flag, items, reference, text};
use crate::codegen::lower::union::is_union;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::pascal;
use crate::codegen::open_enum::{CATCH_ALL, OpenEnum, open_parts};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::walk::{inner_schemas, root_schemas, visit_schema};

/// Takes the component schemas of the shape `anyOf: [{type: string, enum: […]}, {type: string}]` out of progenitor's
/// hands: it would make a structure of them that compiles and never decodes. They are generated apart, and replaced by
/// path. Either part may have a description, and either part or the whole may be `null`.
pub(super) fn find_open_enums(lowering: &mut Lowering) -> Result {
    for (schema, value) in entries_mut(&mut lowering.document, "/components/schemas") {
        let Some((closed, open)) = open_parts(value) else { continue };
        let place = Place::component("schema", schema);
        for (part, known) in [(&*value, "anyOf"), (closed, "enum"), (open, "type")] {
            let mut keys = part.as_object().into_iter().flat_map(Object::keys);
            if let Some(key) = keys.find(|key| ![known, "type", "description", "nullable"].contains(&key.as_str())) {
                return Err(place.error(Problem::OpenEnumKey(key.clone())));
            }
        }
        let nullable = [&*value, closed, open].iter().any(|part| flag(part, "nullable"))
            || items(closed, "enum").any(Value::is_null);
        lowering.open_enums.push(OpenEnum {
            schema: schema.clone(),
            name: pascal(schema),
            description: text(value, "description").to_owned(),
            variants: variants(&place, items(closed, "enum").filter(|value| !value.is_null()))?,
        });
        *value = json!({"type": "string"});
        if nullable {
            value["nullable"] = json!(true);
        }
    }
    lowering.open_enums.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(())
}

/// A type that stands in for another by its path cannot be `null` by itself: moves `nullable` from an open enumeration
/// to every reference to it.
pub(super) fn lift_nullable(lowering: &mut Lowering) -> Result {
    let mut nullable = BTreeSet::new();
    for (name, schema) in entries_mut(&mut lowering.document, "/components/schemas") {
        let is_open = lowering.open_enums.iter().any(|open| open.schema == *name) || is_union(schema);
        if is_open && schema.as_object_mut().and_then(|schema| schema.remove("nullable")).is_some() {
            nullable.insert(format!("#/components/schemas/{name}"));
        }
    }
    for root in root_schemas(&mut lowering.document) {
        lift_within(&nullable, &root.place, root.schema);
    }
    Ok(())
}

fn lift_within(nullable: &BTreeSet<String>, place: &Place, schema: &mut Value) {
    let is_nullable = |schema: &Value| reference(schema).is_some_and(|target| nullable.contains(target));
    if is_nullable(schema) {
        *schema = json!({"allOf": [schema.take()], "nullable": true});
    } else if items(schema, "allOf").any(is_nullable) {
        schema["nullable"] = json!(true);
    } else {
        for inner in inner_schemas(place, schema) {
            lift_within(nullable, &inner.place, inner.schema);
        }
    }
}

fn variants<'a>(place: &Place, values: impl Iterator<Item = &'a Value>) -> Result<Vec<(String, String)>> {
    let mut seen = BTreeMap::from([(CATCH_ALL.to_owned(), "any other value".to_owned())]);
    distinct(place, &mut seen, values)
}

/// The values with the names of their variants, which must differ.
fn distinct<'a>(
    place: &Place,
    seen: &mut BTreeMap<String, String>,
    values: impl Iterator<Item = &'a Value>,
) -> Result<Vec<(String, String)>> {
    values
        .map(|value| {
            let value = value.as_str().ok_or_else(|| place.error(Problem::EnumOfOthers))?;
            let variant = pascal(value);
            match seen.insert(variant.clone(), value.to_owned()) {
                Some(other) => Err(place.error(Problem::VariantClash(other, value.to_owned(), variant))),
                None => Ok((variant, value.to_owned())),
            }
        })
        .collect()
}

/// Refuses enumerations in responses that are not open, enumerations of anything but strings, and such of which
/// progenitor could not make variants. In a request, a closed enumeration keeps the caller from sending what the vendor
/// does not take.
pub(super) fn refuse_closed_enums(lowering: &mut Lowering) -> Result {
    let in_responses = &lowering.response_schemas;
    for (name, schema) in entries_mut(&mut lowering.document, "/components/schemas") {
        visit_schema(&Place::component("schema", name), schema, &mut |place, schema| {
            let Some(values) = schema.get("enum").and_then(Value::as_array) else { return Ok(()) };
            if in_responses.contains(name) {
                return Err(place.error(Problem::ClosedEnum));
            }
            // `null` among the values says once more what `nullable` says.
            let values = values.iter().filter(|value| !value.is_null());
            distinct(place, &mut BTreeMap::new(), values).map(drop)
        })?;
    }
    Ok(())
}
