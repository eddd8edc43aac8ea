//! Objects in the query.

use serde_json::{Value, json};

use crate::codegen::document;
use crate::codegen::document::{METHODS, Object, flag, items, resolve, resolve_schema, text};
use crate::codegen::lowering::Lowering;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::shape::{Shape, lists_all, shape};

/// How many names in brackets follow that of a parameter. OpenAPI says nothing of objects within objects; vendors write
/// `relationship[parent_id][is]`, which can be read in one way only.
const MAX_DEPTH: usize = 2;

/// Replaces each query parameter that is an object by one parameter per property, `id[in]`. progenitor refuses
/// `deepObject` in the query, and panics on an optional object in any other style.
pub(super) fn flatten_objects(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    for (path, item) in document::entries_mut(&mut lowering.document, "/paths") {
        for (key, value) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&key.as_str()) {
                let place = Place::operation(document::operation_id(value));
                if let Some(parameters) = value.get_mut("parameters") {
                    flatten_list(&original, &place, parameters)?;
                }
            } else if key == "parameters" {
                flatten_list(&original, &Place::document().at(path), value)?;
            }
        }
    }
    // Those of the components have been copied to their uses; left behind, their schemas would become types.
    if let Some(parameters) = lowering.document.pointer_mut("/components/parameters").and_then(Value::as_object_mut) {
        parameters.retain(|_, parameter| !is_query_object(&original, parameter));
    }
    Ok(())
}

fn is_query_object(document: &Value, parameter: &Value) -> bool {
    text(parameter, "in") == "query"
        && parameter.get("schema").is_some_and(|schema| shape(document, schema) == Shape::Object)
}

fn flatten_list(document: &Value, place: &Place, parameters: &mut Value) -> Result {
    let Value::Array(list) = parameters else { return Ok(()) };
    let mut flat = Vec::new();
    for parameter in std::mem::take(list) {
        let resolved = resolve(document, &parameter);
        if is_query_object(document, resolved) {
            flat.extend(flatten(document, &place.parameter(text(resolved, "name")), resolved, MAX_DEPTH)?);
        } else {
            flat.push(parameter);
        }
    }
    *list = flat;
    Ok(())
}

fn flatten(document: &Value, place: &Place, parameter: &Value, depth: usize) -> Result<Vec<Value>> {
    let schema = parameter.get("schema").unwrap_or(&Value::Null);
    let schema = resolve_schema(document, schema);
    let properties = document::object(schema, "properties").filter(|_| lists_all(schema));
    let (Some(properties), "deepObject", true) = (properties, text(parameter, "style"), flag(parameter, "explode"))
    else {
        return Err(place.error(Problem::QueryObject));
    };
    let required = |name: &str| {
        flag(parameter, "required") && items(schema, "required").any(|required| required.as_str() == Some(name))
    };
    let mut flat = Vec::new();
    for (key, property) in properties {
        let place = place.property(key);
        let mut inner = Object::new();
        inner.insert("name".to_owned(), json!(format!("{}[{key}]", text(parameter, "name"))));
        inner.insert("in".to_owned(), json!("query"));
        inner.insert("required".to_owned(), json!(required(key)));
        inner.insert("schema".to_owned(), property.clone());
        if let Some(description) = property.get("description").or_else(|| parameter.get("description")) {
            inner.insert("description".to_owned(), description.clone());
        }
        match shape(document, property) {
            Shape::Scalar => flat.push(Value::Object(inner)),
            Shape::Object if depth > 1 => {
                inner.insert("style".to_owned(), json!("deepObject"));
                inner.insert("explode".to_owned(), json!(true));
                flat.extend(flatten(document, &place, &Value::Object(inner), depth - 1)?);
            }
            Shape::Mixed => return Err(place.error(Problem::Shapeless)),
            Shape::Array | Shape::Object => return Err(place.error(Problem::NestedInDeepObject)),
        }
    }
    Ok(flat)
}
