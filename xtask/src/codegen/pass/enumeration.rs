//! Enumerations: open in responses, and of values that become variants.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{Object, entries_mut, flag, items, operations, reachable, reference, text};
use crate::codegen::finding::Findings;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::pascal;
use crate::codegen::open_enum::{CATCH_ALL, OpenEnum, open_parts};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::walk::{Holder, Root, inner_schemas, root_schemas};

/// Opens every enumeration that a response has, so that a value which the vendor adds does not fail a whole response, and
/// takes for plain values what cannot become variants.
pub(super) fn open(document: &mut Value, findings: &mut Findings) {
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
        visit(&place, schema, in_response, findings);
    }
}

fn visit(place: &Place, schema: &mut Value, in_response: bool, findings: &mut Findings) {
    if open_parts(schema).is_some() {
        known_values(place, schema, findings);
        return;
    }
    if schema.get("enum").is_some() {
        enumeration(place, schema, in_response, findings);
        return;
    }
    for inner in inner_schemas(place, schema) {
        visit(&inner.place, inner.schema, in_response, findings);
    }
}

fn enumeration(place: &Place, schema: &mut Value, open: bool, findings: &mut Findings) {
    let values: Vec<Value> = items(schema, "enum").filter(|value| !value.is_null()).cloned().collect();
    let nulls = items(schema, "enum").any(Value::is_null);
    let Some(object) = schema.as_object_mut() else { return };
    if values.iter().any(|value| !value.is_string()) {
        object.remove("enum");
        findings
            .of(Problem::EnumOfOthers)
            .changed(place, "any value of its type: an enumeration of something other than texts");
    } else if values.is_empty() || !is_distinct(&values) {
        object.remove("enum");
        object.insert("type".to_owned(), json!("string"));
        let twins = twins(&values).unwrap_or_default();
        let problem = Problem::VariantClash(twins.0.clone(), twins.1.clone(), pascal(&twins.1));
        findings.of(problem).changed(place, "any text: two of its values would be one variant");
    } else if open {
        object.remove("enum");
        object.remove("type");
        object.insert("anyOf".to_owned(), json!([{"type": "string", "enum": values}, {"type": "string"}]));
        object.retain(|key, _| ["anyOf", "description", "nullable"].contains(&key.as_str()));
        findings.of(Problem::ClosedEnum).changed(place, "open: the vendor may add values");
        known_values(place, schema, findings);
    } else {
        if object.get("type").is_none() {
            object.insert("type".to_owned(), json!("string"));
            findings.changed(place, "of texts, for all its values are");
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
fn known_values(place: &Place, schema: &mut Value, findings: &mut Findings) {
    let Some(parts) = schema.get_mut("anyOf").and_then(Value::as_array_mut) else { return };
    for part in parts {
        let Some(values) = part.get_mut("enum").and_then(Value::as_array_mut) else { continue };
        let mut seen = BTreeMap::from([(CATCH_ALL.to_owned(), "any other value".to_owned())]);
        values.retain(|value| {
            let Some(text) = value.as_str() else { return value.is_null() };
            let other = seen.get(&pascal(text)).cloned();
            let keeps = other.is_none();
            seen.entry(pascal(text)).or_insert_with(|| text.to_owned());
            if let Some(other) = other {
                findings
                    .of(Problem::VariantClash(other, text.to_owned(), pascal(text)))
                    .changed(place, format!("`{text}` is read as `{CATCH_ALL}(\"{text}\")`"));
            }
            keeps
        });
    }
}

/// Two values that become one variant.
fn twins(values: &[Value]) -> Option<(String, String)> {
    let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    let of = |index: usize| texts[..index].iter().find(|one| pascal(one) == pascal(texts[index]));
    (0..texts.len()).find_map(|index| Some((of(index)?.to_string(), texts[index].to_owned())))
}

fn is_distinct(values: &[Value]) -> bool {
    let mut seen = BTreeSet::new();
    values.iter().filter_map(Value::as_str).all(|value| !value.is_empty() && seen.insert(pascal(value)))
}

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
            variants: items(closed, "enum")
                .filter_map(Value::as_str)
                .map(|value| (pascal(value), value.to_owned()))
                .collect(),
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
        let is_open = lowering.open_enums.iter().any(|open| open.schema == *name) || schema.get("oneOf").is_some();
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
