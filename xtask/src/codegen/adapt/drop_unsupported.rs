//! The net under all other passes: what lowering still refuses is left out, and said.

use serde_json::{Value, json};

use crate::codegen::document::{METHODS, entries, entries_mut, place_of};
use crate::codegen::lowering::Lowering;
use crate::codegen::note::Notes;
use crate::codegen::place::Place;
use crate::codegen::problem::SpecError;
use crate::codegen::{generate, lower};

/// Lowers `document`. An operation that lowering refuses is left out; a schema that it refuses is any JSON.
pub(super) fn lower(mut document: Value, notes: &mut Notes) -> Result<Lowering, Box<SpecError>> {
    loop {
        let refused = match lower::lower(document.clone()) {
            Ok(lowering) => match generate::check(&lowering.document) {
                Ok(()) => return Ok(lowering),
                Err(error) => error,
            },
            Err(error) => error,
        };
        let what = refused.problem.to_string();
        if remove_operation(&mut document, &refused.place) {
            notes.lost(&refused.place, format!("the operation is left out: {what}"));
        } else if free_schema(&mut document, &refused.place) {
            notes.lost(&refused.place, format!("the schema is taken for any JSON: {what}"));
        } else {
            return Err(refused);
        }
    }
}

fn remove_operation(document: &mut Value, place: &Place) -> bool {
    for (path, item) in entries_mut(document, "/paths") {
        let found = METHODS.iter().copied().find(|method| {
            item.get(method).is_some_and(|operation| {
                place.is_within(&place_of(path, method, operation)) || place.is_within(&Place::route(method, path))
            })
        });
        if let (Some(method), Some(item)) = (found, item.as_object_mut()) {
            item.remove(method);
            return true;
        }
        if place.is_within(&Place::document().at(path)) && item.as_object().is_some_and(|item| !item.is_empty()) {
            *item = json!({});
            return true;
        }
    }
    false
}

fn free_schema(document: &mut Value, place: &Place) -> bool {
    let found = entries(document, "/components/schemas")
        .find(|(name, schema)| place.is_within(&Place::component("schema", name)) && **schema != json!({}))
        .map(|(name, _)| name.clone());
    found.is_some_and(|name| {
        document["components"]["schemas"][name] = json!({});
        true
    })
}
