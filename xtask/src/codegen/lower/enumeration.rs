//! Enumerations: open ones, which keep values that they do not know, and closed ones, which requests may have.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::super::document::{entries_mut, items, text};
use super::super::error::{Place, Problem, Result};
use super::super::walk::visit_schema;
use super::{Lowering, pascal};

/// An enumeration that the vendor may extend: the known values, and any other string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenEnum {
    /// The name of the component schema.
    pub schema: String,
    /// The name of the Rust type.
    pub name: String,
    /// The schema's description, empty if it has none.
    pub description: String,
    /// The variants with the values that they have on the wire.
    pub variants: Vec<(String, String)>,
}

/// The variant that keeps an unknown value.
pub(super) const CATCH_ALL: &str = "Unknown";

/// Takes the component schemas of the shape `anyOf: [{type: string, enum: […]}, {type: string}]` out of progenitor's
/// hands: it would make a structure of them that compiles and never decodes. They are generated apart, and replaced by
/// path.
pub(super) fn find_open_enums(lowering: &mut Lowering) -> Result {
    for (schema, value) in entries_mut(&mut lowering.document, "/components/schemas") {
        let Some(values) = open_values(value) else { continue };
        let place = Place::component("schema", schema);
        lowering.open_enums.push(OpenEnum {
            schema: schema.clone(),
            name: pascal(schema),
            description: text(value, "description").to_owned(),
            variants: variants(&place, values)?,
        });
        *value = json!({"type": "string"});
    }
    lowering.open_enums.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(())
}

/// The values of a schema that has exactly the shape of an open enumeration.
fn open_values(schema: &Value) -> Option<&Vec<Value>> {
    let mut keys = schema.as_object()?.keys();
    if !keys.all(|key| ["anyOf", "description"].contains(&key.as_str())) {
        return None;
    }
    let [a, b] = schema.get("anyOf")?.as_array()?.as_slice() else { return None };
    let any_string = json!({"type": "string"});
    let closed = if *b == any_string {
        a
    } else if *a == any_string {
        b
    } else {
        return None;
    };
    (text(closed, "type") == "string").then(|| closed.get("enum")?.as_array()).flatten()
}

fn variants(place: &Place, values: &[Value]) -> Result<Vec<(String, String)>> {
    let mut seen = BTreeMap::from([(CATCH_ALL.to_owned(), "any other value".to_owned())]);
    values
        .iter()
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

/// Refuses enumerations in responses that are not open, and enumerations of anything but strings. In a request, a
/// closed enumeration keeps the caller from sending what the vendor does not take.
pub(super) fn refuse_closed_enums(lowering: &mut Lowering) -> Result {
    let in_responses = &lowering.response_schemas;
    for (name, schema) in entries_mut(&mut lowering.document, "/components/schemas") {
        visit_schema(&Place::component("schema", name), schema, &mut |place, schema| {
            if !schema.contains_key("enum") {
                return Ok(());
            }
            if in_responses.contains(name) {
                return Err(place.error(Problem::ClosedEnum));
            }
            let schema = Value::Object(schema.clone());
            if items(&schema, "enum").all(Value::is_string) { Ok(()) } else { Err(place.error(Problem::EnumOfOthers)) }
        })?;
    }
    Ok(())
}
