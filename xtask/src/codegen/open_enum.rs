//! Open enumerations, which keep values that they do not know.

use serde_json::Value;

use crate::codegen::document::text;

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
pub(crate) const CATCH_ALL: &str = "Unknown";

/// The part of an open enumeration that knows the values, and the one that takes any string.
pub(crate) fn open_parts(schema: &Value) -> Option<(&Value, &Value)> {
    let [a, b] = schema.get("anyOf")?.as_array()?.as_slice() else { return None };
    let is_string = |part: &Value| text(part, "type") == "string";
    match (a.get("enum").is_some(), b.get("enum").is_some()) {
        (true, false) if is_string(a) && is_string(b) => Some((a, b)),
        (false, true) if is_string(a) && is_string(b) => Some((b, a)),
        _ => None,
    }
}
