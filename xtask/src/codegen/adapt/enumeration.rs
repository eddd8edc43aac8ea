//! Enumerations: open in responses, and of values that become variants.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::codegen::document::{items, operations, reachable};
use crate::codegen::naming::pascal;
use crate::codegen::note::Notes;
use crate::codegen::open_enum::{CATCH_ALL, open_parts};
use crate::codegen::place::Place;
use crate::codegen::walk::{Holder, Root, inner_schemas, root_schemas};

/// Opens every enumeration that a response has, so that a value which the vendor adds does not fail a whole response, and
/// takes for plain values what cannot become variants.
pub(super) fn open(document: &mut Value, notes: &mut Notes) {
    let in_responses = {
        let responses = operations(document).into_iter().filter_map(|(_, operation)| operation.get("responses"));
        reachable(document, responses.chain(document.pointer("/components/responses")))
    };
    for Root { place, name, holder, schema } in root_schemas(document) {
        let in_response = match holder {
            Holder::Components => in_responses.contains(&name),
            Holder::Response => true,
            Holder::Parameter | Holder::Body => false,
        };
        visit(&place, schema, in_response, notes);
    }
}

fn visit(place: &Place, schema: &mut Value, in_response: bool, notes: &mut Notes) {
    if open_parts(schema).is_some() {
        known_values(place, schema, notes);
        return;
    }
    if schema.get("enum").is_some() {
        enumeration(place, schema, in_response, notes);
        return;
    }
    for inner in inner_schemas(place, schema) {
        visit(&inner.place, inner.schema, in_response, notes);
    }
}

fn enumeration(place: &Place, schema: &mut Value, open: bool, notes: &mut Notes) {
    let values: Vec<Value> = items(schema, "enum").filter(|value| !value.is_null()).cloned().collect();
    let nulls = items(schema, "enum").any(Value::is_null);
    let Some(object) = schema.as_object_mut() else { return };
    if values.iter().any(|value| !value.is_string()) {
        object.remove("enum");
        notes.changed(place, "any value of its type: an enumeration of something other than texts");
    } else if values.is_empty() || !is_distinct(&values) {
        object.remove("enum");
        object.insert("type".to_owned(), json!("string"));
        notes.changed(place, "any text: two of its values would be one variant");
    } else if open {
        object.remove("enum");
        object.remove("type");
        object.insert("anyOf".to_owned(), json!([{"type": "string", "enum": values}, {"type": "string"}]));
        object.retain(|key, _| ["anyOf", "description", "nullable"].contains(&key.as_str()));
        notes.changed(place, "open: the vendor may add values");
        known_values(place, schema, notes);
    } else {
        if object.get("type").is_none() {
            object.insert("type".to_owned(), json!("string"));
            notes.changed(place, "of texts, for all its values are");
        }
        if nulls {
            object.insert("enum".to_owned(), Value::Array(values));
        }
    }
    if nulls && schema.get("nullable").is_none() {
        schema["nullable"] = json!(true);
    }
}

/// What of an open enumeration becomes a variant: not what is called as the variant of all other values.
fn known_values(place: &Place, schema: &mut Value, notes: &mut Notes) {
    let Some(parts) = schema.get_mut("anyOf").and_then(Value::as_array_mut) else { return };
    for part in parts {
        let Some(values) = part.get_mut("enum").and_then(Value::as_array_mut) else { continue };
        let mut seen = BTreeSet::new();
        values.retain(|value| {
            let Some(text) = value.as_str() else { return value.is_null() };
            let keeps = pascal(text) != CATCH_ALL && seen.insert(pascal(text));
            if !keeps {
                notes.changed(place, format!("`{text}` is read as `{CATCH_ALL}(\"{text}\")`"));
            }
            keeps
        });
    }
}

fn is_distinct(values: &[Value]) -> bool {
    let mut seen = BTreeSet::new();
    values.iter().filter_map(Value::as_str).all(|value| !value.is_empty() && seen.insert(pascal(value)))
}
