//! Request bodies.

use serde_json::Value;

use crate::codegen::document::{is_form, is_json, object, operation_id, operations, operations_mut};
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::snake;
use crate::codegen::problem::{Problem, Result};

/// Refuses bodies with several media types, on which progenitor panics, with a type that it cannot write, without a
/// schema, or with an encoding that only forms have.
pub(super) fn check_bodies(lowering: &mut Lowering) -> Result {
    for (place, operation) in operations(&lowering.document) {
        let Some(body) = operation.get("requestBody") else { continue };
        let place = place.at("request body");
        let content = object(body, "content").map(|content| content.iter().collect::<Vec<_>>()).unwrap_or_default();
        let [(media, value)] = content[..] else {
            return Err(place.error(Problem::MediaTypes(content.len())));
        };
        let is_visible = media.chars().all(|c| c.is_ascii_graphic() || c == ' ');
        if !is_visible || !is_json(media) && !is_form(media) {
            return Err(place.error(Problem::MediaType(media.clone())));
        }
        if value.get("schema").is_none() {
            return Err(place.error(Problem::NoBodySchema));
        }
        // The pass on forms has removed theirs.
        if value.get("encoding").is_some() {
            return Err(place.error(Problem::EncodingOfNoForm));
        }
    }
    Ok(())
}

/// JSON under a vendor's own name is JSON to progenitor, and sent under its name.
pub(super) fn remember_media_types(lowering: &mut Lowering) -> Result {
    for (_, operation) in operations_mut(&mut lowering.document) {
        let id = snake(operation_id(operation));
        let Some(content) = operation.pointer_mut("/requestBody/content").and_then(Value::as_object_mut) else {
            continue;
        };
        let found = content.keys().find(|media| is_json(media) && *media != "application/json").cloned();
        if let Some(media) = found
            && let Some(value) = content.remove(&media)
        {
            content.insert("application/json".to_owned(), value);
            lowering.wire.bodies.insert(id, media);
        }
    }
    Ok(())
}
