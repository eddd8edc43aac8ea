//! Unions other than open enumerations, and what cannot be a type at all.

use serde_json::{Value, json};

use crate::codegen::document::{Object, entries_mut, items, reference, resolve_schema, text};
use crate::codegen::kind::Kind;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{free_name, pascal};
use crate::codegen::problem::{Problem, Result};
use crate::codegen::shape::{Shape, shape};
use crate::codegen::union::{Union, VALUES, Variant, discriminator, tag};
use crate::codegen::walk::visit_schemas;

/// Refuses `anyOf`, of which progenitor makes a structure of optional flattened parts, which compiles and never decodes;
/// `not`, on which it panics; and a `oneOf` whose values neither JSON nor a tag tells apart: progenitor takes the first part
/// that decodes.
pub(super) fn refuse_unions(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    visit_schemas(&mut lowering.document, &mut |place, schema| {
        if schema.contains_key("not") {
            return Err(place.error(Problem::Not));
        }
        if schema.contains_key("anyOf") {
            return Err(place.error(Problem::AnyOf));
        }
        let has_values = schema.get("discriminator").is_some_and(|one| one.get(VALUES).is_some());
        let parts = schema.get("oneOf").and_then(Value::as_array).cloned().unwrap_or_default();
        if parts.is_empty() || has_values {
            return Ok(());
        }
        let values = tell_apart(&original, schema, &parts).ok_or_else(|| place.error(Problem::Union))?;
        schema.insert("discriminator".to_owned(), values);
        Ok(())
    })
}

/// What tells the parts of a `oneOf` of ours apart.
fn tell_apart(document: &Value, schema: &Object, parts: &[Value]) -> Option<Value> {
    let (objects, others): (Vec<_>, Vec<_>) =
        parts.iter().cloned().partition(|part| shape(document, part) == Shape::Object);
    let kinds: Vec<&str> = others.iter().map(|part| json_kind(document, part)).collect();
    let are_distinct = kinds.iter().enumerate().all(|(index, kind)| !kind.is_empty() && !kinds[..index].contains(kind));
    let tags = if objects.len() > 1 { tag(document, schema, &objects)? } else { (String::new(), vec![Vec::new()]) };
    let mut of_objects = tags.1.into_iter();
    let is_object = |part: &Value| shape(document, part) == Shape::Object;
    let values: Vec<Vec<String>> =
        parts.iter().map(|part| if is_object(part) { of_objects.next() } else { None }.unwrap_or_default()).collect();
    are_distinct.then(|| discriminator(&tags.0, &values))
}

/// The kind of JSON that a part has, as the transport calls it; empty if it may have several.
fn json_kind(document: &Value, part: &Value) -> &'static str {
    match (shape(document, part), text(resolve_schema(document, part), "type")) {
        (Shape::Object, _) => "Object",
        (Shape::Array, _) => "Array",
        (Shape::Scalar, "boolean") => "Boolean",
        (Shape::Scalar, "integer" | "number") => "Number",
        (Shape::Scalar, _) => "String",
        (Shape::Mixed, _) => "",
    }
}

/// Takes unions out of progenitor's hands, as open enumerations are, and drops what else has a discriminator.
pub(super) fn find_unions(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    let mut unions = Vec::new();
    for (schema, value) in entries_mut(&mut lowering.document, "/components/schemas") {
        if value.get("oneOf").is_none() {
            continue;
        }
        unions.push(union(&original, lowering.open_enums.as_slice(), schema, value));
        *value = json!({"type": "string"});
    }
    unions.sort_by(|one, other| one.name.cmp(&other.name));
    lowering.unions = unions;
    visit_schemas(&mut lowering.document, &mut |_, schema| {
        schema.remove("discriminator");
        Ok(())
    })
}

fn union(document: &Value, open_enums: &[crate::codegen::OpenEnum], schema: &str, value: &Value) -> Union {
    let empty = Value::Null;
    let discriminator = value.get("discriminator").unwrap_or(&empty);
    let mut values = items(discriminator, VALUES);
    let mut variants: Vec<Variant> = Vec::new();
    for part in items(value, "oneOf") {
        let json = json_kind(document, part);
        let kind = Kind::of(document, open_enums, part).unwrap_or(Kind::Json);
        let wanted = match (reference(part).and_then(|one| one.rsplit('/').next()), json) {
            (Some(name), _) => pascal(name),
            (None, "String") => "Text".to_owned(),
            (None, "Array") => "List".to_owned(),
            (None, json) => json.to_owned(),
        };
        let name =
            free_name(&wanted, "", |name| name == "Unknown" || variants.iter().any(|variant| variant.name == name));
        let texts = values.next().and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        variants.push(Variant { name, kind, json, values: texts.map(str::to_owned).collect() });
    }
    Union {
        schema: schema.to_owned(),
        name: pascal(schema),
        description: text(value, "description").to_owned(),
        tag: text(discriminator, "propertyName").to_owned(),
        variants,
    }
}

/// Unions whose whole may be `null`, by reference: what they are replaced by cannot be.
pub(super) fn is_union(schema: &Value) -> bool {
    schema.get("oneOf").is_some()
}
