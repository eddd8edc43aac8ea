//! Request bodies.

use crate::codegen::document::{FORM, object, operations};
use crate::codegen::lowering::Lowering;
use crate::codegen::problem::{Problem, Result};

/// The media types with a typed body. progenitor also knows raw bytes and plain text, which no portal takes.
const TYPED: &[&str] = &["application/json", FORM];

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
        if !media.split(';').next().is_some_and(|media| TYPED.contains(&media.trim())) {
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
