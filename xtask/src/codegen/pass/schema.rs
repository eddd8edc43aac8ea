//! Schemas: what would turn into types that are stricter than the vendor.

use serde_json::{Value, json};

use crate::codegen::document::{lists, text};
use crate::codegen::lowering::Lowering;
use crate::codegen::problem::Result;
use crate::codegen::walk::visit_schemas;

/// Keywords that make progenitor write a newtype per property, a number that cannot be zero, a set, or a name of its
/// own choice.
const DROPPED: &str = "\
    default deprecated exclusiveMaximum exclusiveMinimum maxItems maxLength maxProperties maximum minItems minLength \
    minProperties minimum multipleOf pattern readOnly title uniqueItems writeOnly";

/// Formats that choose the Rust type. Any other (`email`, `uri`, `uuid`, `date-time`, …) stays a string or a number:
/// the vendor's idea of it may be wider than that of a Rust type, and one value must not fail a whole response.
const KEPT_FORMATS: &[&str] = &["double", "float", "int32", "int64", "password", "unix-time"];

/// Formats of which our own types are made, and the only type that each goes with. On anything else the format would be
/// passed over, and a secret printed.
pub(crate) const OWN_FORMATS: &[(&str, &str)] = &[("password", "string"), ("unix-time", "integer")];

/// Drops limits, defaults and formats. A `default` would make a property non-optional, and sent with every request; a
/// limit would make a type of its own. Both stay in the specification, for readers and for the facade.
pub(super) fn drop_limits_and_defaults(lowering: &mut Lowering) -> Result {
    visit_schemas(&mut lowering.document, &mut |_, schema| {
        schema.retain(|key, _| !lists(DROPPED, key));
        schema.retain(|key, value| {
            key != "format" || value.as_str().is_some_and(|format| KEPT_FORMATS.contains(&format))
        });
        Ok(())
    })
}

/// Keeps the document as it is for what is generated from its limits.
pub(super) fn remember_what_is_documented(lowering: &mut Lowering) -> Result {
    lowering.documented = lowering.document.clone();
    Ok(())
}

/// `additionalProperties: true` becomes `{}`, of which progenitor makes a flattened map, where it ignores `true`.
/// `false` is dropped: it would refuse a response with a new property.
pub(super) fn keep_unknown_properties(lowering: &mut Lowering) -> Result {
    visit_schemas(&mut lowering.document, &mut |_, schema| {
        match schema.get("additionalProperties") {
            // Without properties, `type: object` alone is a map of anything.
            Some(Value::Bool(true)) if schema.contains_key("properties") => {
                schema.insert("additionalProperties".to_owned(), json!({}));
            }
            Some(Value::Bool(_)) => {
                schema.remove("additionalProperties");
            }
            _ => {}
        }
        Ok(())
    })
}

/// Whether an optional property of this schema would refuse `null`: progenitor makes collections empty instead of
/// absent.
pub(super) fn is_collection(schema: &Value) -> bool {
    match text(schema, "type") {
        "array" => true,
        "object" => schema.get("properties").is_none(),
        _ => false,
    }
}
