//! From an idiomatic OpenAPI document to one that progenitor turns into a correct client.
//!
//! Lowering is the list [`PASSES`]. Each pass is one function over the document as plain JSON, with one reason; each
//! either changes what progenitor would get wrong or refuses it, naming the place and the fix. Passes rely on those
//! before them.

#![allow(clippy::unnecessary_wraps, reason = "all passes have one signature")]

mod body;
pub(crate) mod cycles;
pub(crate) mod document_checks;
mod enumeration;
mod form;
mod name;
mod parameter;
mod query;
pub(crate) mod reference;
mod rename;
mod replaced_types;
mod response;
pub(crate) mod schema;
mod union;

use serde_json::Value;

use crate::codegen::lowering::Lowering;
use crate::codegen::note::Notes;
use crate::codegen::problem::Result;
use crate::codegen::trim::trim_within;

/// One step of lowering.
type Pass = fn(&mut Lowering) -> Result;

/// The passes, in the order in which they run.
pub const PASSES: &[(&str, Pass)] = &[
    ("drop what is not generated", trim),
    ("check the document as a whole", document_checks::check_document),
    ("check references", |lowering| reference::check_references(&lowering.document, true)),
    ("straighten references", reference::straighten),
    ("refuse schemas made of themselves", |lowering| cycles::refuse_cycles(&lowering.document)),
    ("take the JSON of several media types", response::take_json),
    ("check formats", schema::check_formats),
    ("flatten objects in the query", query::flatten_objects),
    ("turn form objects without an encoding into JSON text", form::write_json_text),
    ("check and drop form encodings", form::drop_encodings),
    ("keep unknown properties", schema::keep_unknown_properties),
    ("name inline types", name::name_inline_types),
    ("remember what is documented", schema::remember_what_is_documented),
    ("drop limits and defaults", schema::drop_limits_and_defaults),
    ("inline parameters, bodies and responses", reference::inline_components),
    ("drop ignored headers", parameter::drop_ignored_headers),
    ("rename what builders have already", rename::rename_parameters),
    ("check parameters", parameter::check_parameters),
    ("check request bodies", body::check_bodies),
    ("remember media types", body::remember_media_types),
    ("check responses", response::check_responses),
    ("widen success", response::widen_success),
    ("spread default responses", response::spread_default),
    ("check for one error type", response::check_one_error_type),
    ("find open enumerations", enumeration::find_open_enums),
    ("let open enumerations be null where they are used", enumeration::lift_nullable),
    ("refuse bodies that may be null", response::refuse_nullable),
    ("refuse other unions", union::refuse_unions),
    ("drop unused schemas", reference::drop_unused_schemas),
    ("find response types", response::find_response_schemas),
    ("refuse closed enumerations in responses", enumeration::refuse_closed_enums),
    ("let requests clear fields and hold JSON text", replaced_types::replace_types),
    ("let collections in responses be null", response::nullable_collections),
    ("find unions", union::find_unions),
    ("rename what is one field", rename::rename_properties),
    ("check names", name::check_names),
];

/// Runs all passes over `document`.
pub fn lower(document: Value) -> Result<Lowering> {
    run(Lowering::new(document, None))
}

/// As [`lower`], of a vendor's document: what would be refused for its names is renamed.
pub(crate) fn lower_gently(document: Value, notes: Notes) -> Result<Lowering> {
    run(Lowering::new(document, Some(notes)))
}

fn run(mut lowering: Lowering) -> Result<Lowering> {
    // Whoever else is built along may switch on `serde_json/preserve_order`, and what is generated depends on nobody else.
    lowering.document.sort_all_objects();
    for (name, pass) in PASSES {
        if let Some(notes) = &mut lowering.notes {
            notes.pass = name;
        }
        pass(&mut lowering)?;
        lowering.document.sort_all_objects();
    }
    Ok(lowering)
}

/// No later pass and no parser stumbles over what the generated client does not depend on.
fn trim(lowering: &mut Lowering) -> Result {
    trim_within(&mut lowering.document);
    Ok(())
}
