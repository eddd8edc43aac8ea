//! Objects in the query.

use serde_json::Value;

use crate::codegen::document;
use crate::codegen::document::{flag, parameters_mut, resolve, resolve_schema, text};
use crate::codegen::lowering::Lowering;
use crate::codegen::parameter::{QUERY_DEPTH, in_brackets, is_map_of_parameters, of_property};
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::shape::{Shape, lists_all, shape};

/// Replaces each query parameter that is an object by one parameter per property, `id[in]`. progenitor refuses
/// `deepObject` in the query, and panics on an optional object in any other style.
pub(super) fn flatten_objects(lowering: &mut Lowering) -> Result {
    let original = lowering.document.clone();
    for (place, parameters) in parameters_mut(&mut lowering.document) {
        for parameter in std::mem::take(parameters) {
            let resolved = resolve(&original, &parameter);
            if is_query_object(&original, resolved) {
                let place = place.parameter(text(resolved, "name"));
                parameters.extend(flatten(&original, &place, resolved, QUERY_DEPTH)?);
            } else {
                parameters.push(parameter);
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
        && !is_map_of_parameters(document, parameter)
        && parameter.get("schema").is_some_and(|schema| shape(document, schema) == Shape::Object)
}

fn flatten(document: &Value, place: &Place, parameter: &Value, depth: usize) -> Result<Vec<Value>> {
    let schema = parameter.get("schema").unwrap_or(&Value::Null);
    let schema = resolve_schema(document, schema);
    let properties = document::object(schema, "properties").filter(|_| lists_all(schema));
    let (Some(properties), "deepObject", true) = (properties, text(parameter, "style"), flag(parameter, "explode"))
    else {
        return Err(place.error(Problem::QueryObject));
    };
    let mut flat = Vec::new();
    for (key, property) in properties {
        let place = place.property(key);
        let inner = of_property(document, parameter, schema, key, &in_brackets(parameter, key));
        match shape(document, property) {
            Shape::Scalar => flat.push(inner),
            Shape::Object if depth > 1 => flat.extend(flatten(document, &place, &inner, depth - 1)?),
            Shape::Mixed => return Err(place.error(Problem::Shapeless)),
            Shape::Array | Shape::Object => return Err(place.error(Problem::NestedInDeepObject)),
        }
    }
    Ok(flat)
}
