//! Parameters: which names they can have, which are ignored, and what objects in the query become.

use serde_json::{Value, json};

use crate::codegen::document::{flag, items, resolve_schema, text};
use crate::codegen::kind::is_map;
use crate::codegen::shape::{Shape, shape};

/// How many names in brackets follow that of a parameter in the query. OpenAPI says nothing of objects within objects;
/// vendors write `relationship[parent_id][is]`, which can be read in one way only.
pub(crate) const QUERY_DEPTH: usize = 2;

/// What every generated builder has, of a request or of its expectation, and the variables of its methods.
pub(crate) const RESERVED_PARAMETERS: &str = "\
    baseurl client encode_path header_map info into_inner into_request new request response result send url value";

/// Headers of which OpenAPI says that a parameter of this name is ignored: media types and security describe them.
pub(crate) const IGNORED_HEADERS: &[&str] = &["accept", "authorization", "content-type"];

/// A token, as HTTP calls it: RFC 9110, section 5.6.2.
pub(crate) fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

/// The names in braces of a path template.
pub(crate) fn names_in(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// The parameter `name` that the property `key` of `schema` becomes, which is an object in the query.
pub(crate) fn of_property(document: &Value, parameter: &Value, schema: &Value, key: &str, name: &str) -> Value {
    let property = &schema["properties"][key];
    let mut inner = json!({
        "name": name,
        "in": "query",
        "required": flag(parameter, "required") && items(schema, "required").any(|required| required == key),
        "schema": property,
    });
    if shape(document, property) != Shape::Scalar {
        inner["style"] = json!("deepObject");
        inner["explode"] = json!(true);
    }
    if let Some(description) = property.get("description").or_else(|| parameter.get("description")) {
        inner["description"] = description.clone();
    }
    inner
}

/// Whether each text of a map is a parameter of its own, as `style: form` has it.
pub(crate) fn is_map_of_parameters(document: &Value, parameter: &Value) -> bool {
    let is_form = parameter.get("style").is_none_or(|style| style == "form");
    let explodes = parameter.get("explode") != Some(&Value::Bool(false));
    is_form && explodes && parameter.get("schema").is_some_and(|schema| is_map(resolve_schema(document, schema)))
}

/// The name of a property of the object `parameter`, in brackets.
pub(crate) fn in_brackets(parameter: &Value, key: &str) -> String {
    format!("{}[{key}]", text(parameter, "name"))
}
