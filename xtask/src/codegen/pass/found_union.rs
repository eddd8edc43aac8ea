//! Unions, out of progenitor's hands.

use serde_json::{Value, json};

use crate::codegen::document::{entries_mut, items, reference, resolve_schema, text};
use crate::codegen::kind::Kind;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{free_name, pascal};
use crate::codegen::problem::Result;
use crate::codegen::shape::{Shape, shape};
use crate::codegen::union::{Union, VALUES, Variant};
use crate::codegen::walk::visit_schemas;

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

/// Takes unions out of progenitor's hands, as open enumerations are: it takes the first part that decodes.
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
