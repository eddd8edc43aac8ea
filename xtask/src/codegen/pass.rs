//! The passes: from an OpenAPI document to one that progenitor turns into a correct client.
//!
//! Each pass is one function over the document as plain JSON, with one reason. What it finds has a place, a problem and a
//! repair. One of our documents is refused with the problem, which its author fixes. Nobody here fixes a vendor's document, so
//! the repair is made and reported; where a pass has none, the operation or the schema is left out that the problem stands in.
//! Passes rely on those before them.

#![allow(clippy::unnecessary_wraps, reason = "all passes have one signature")]

mod body;
mod clear;
mod compose;
mod cycles;
mod dialect;
mod enumeration;
mod form;
mod found_union;
mod json_text;
mod name;
mod parameter;
mod reference;
mod rename;
mod replaced_types;
mod response;
mod schema;
mod structure;
mod union;

use serde_json::{Value, json};

use crate::codegen::document::{METHODS, entries, entries_mut, place_of};
use crate::codegen::finding::{Finding, Findings};
use crate::codegen::generate;
use crate::codegen::lowering::Lowering;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::trim::trim_within;

/// One pass.
type Pass = fn(&mut Lowering) -> Result;

/// A pass over the document alone that repairs all that it finds.
macro_rules! repair {
    ($function:path) => {
        |lowering| {
            $function(&mut lowering.document, &mut lowering.findings);
            Ok(())
        }
    };
}

/// The passes, in the order in which they run. After those that write a document as `specs/README.md` asks come those that
/// lower it to what progenitor takes.
const PASSES: &[(&str, Pass)] = &[
    ("check the version", structure::check_version),
    ("write path items out", repair!(structure::inline_path_items)),
    ("read 3.1 as 3.0", repair!(dialect::read_as_3_0)),
    ("fix references", repair!(reference::fix)),
    ("read what they led to", repair!(dialect::read_as_3_0)),
    ("drop what is not generated", trim),
    ("drop paths that cannot be sent", structure::drop_paths),
    ("keep one base path", repair!(structure::keep_one_base_path)),
    ("name operations", repair!(structure::name_operations)),
    ("take bases and their unions apart", repair!(compose::part_bases)),
    ("refuse schemas made of themselves", |lowering| cycles::refuse_cycles(&lowering.document)),
    ("name what is made of several", compose::name_compositions),
    ("make one schema of several", repair!(compose::merge)),
    ("find where errors have their message", response::find_error_messages),
    ("take unions apart", repair!(union::take_apart)),
    ("write parameters in the styles that are sent", repair!(parameter::restyle)),
    ("declare the parameters of paths", |lowering| {
        parameter::declare_path_parameters(&mut lowering.document, &mut lowering.findings)
    }),
    ("take one media type of a body", repair!(body::take_one_media_type)),
    ("write form encodings out", repair!(form::write_encodings_out)),
    ("have one success", repair!(response::have_one_success)),
    ("have one error type", repair!(response::have_one_error)),
    ("open enumerations of responses", repair!(enumeration::open)),
    ("tell null in requests from null in responses", repair!(clear::tell_null)),
    ("rename what has one name in Rust", repair!(name::rename_clashes)),
    (LOWERED, response::take_json),
    ("turn form objects without an encoding into JSON text", json_text::write_json_text),
    ("keep unknown properties", schema::keep_unknown_properties),
    ("name inline types", name::name_inline_types),
    ("remember what is documented", schema::remember_what_is_documented),
    ("drop limits and defaults", schema::drop_limits_and_defaults),
    ("inline parameters, bodies and responses", reference::inline_components),
    ("rename what builders have already", rename::rename_parameters),
    ("check request bodies", body::check_bodies),
    ("remember media types", body::remember_media_types),
    ("widen success and default", response::widen),
    ("find open enumerations", enumeration::find_open_enums),
    ("let open enumerations be null where they are used", enumeration::lift_nullable),
    ("drop unused schemas", reference::drop_unused_schemas),
    ("find response types", response::find_response_schemas),
    ("let requests clear fields and hold JSON text", replaced_types::replace_types),
    ("let collections in responses be null", response::nullable_collections),
    ("find unions", found_union::find_unions),
    ("rename what is one field", rename::rename_properties),
    ("check that it is OpenAPI 3.0", |lowering| generate::check(&lowering.document)),
];

/// The first pass that lowers.
const LOWERED: &str = "take the JSON of several media types";

/// Runs all passes over a document of ours.
///
/// # Errors
///
/// The first problem that a pass finds.
pub fn strictly(document: Value) -> Result<Lowering> {
    let mut lowering = Lowering::new(document, false);
    for (name, pass) in PASSES {
        lowering.findings.pass = name;
        pass(&mut lowering)?;
        if let Some(problem) = lowering.findings.first() {
            return Err(problem);
        }
        lowering.document.sort_all_objects();
    }
    Ok(lowering)
}

/// Runs all passes over a vendor's document.
///
/// # Errors
///
/// A problem that stands in no single operation or schema.
pub fn gently(document: Value) -> Result<Lowering> {
    let mut lowering = Lowering::new(document, true);
    PASSES.iter().try_for_each(|(name, pass)| run(&mut lowering, name, *pass))?;
    Ok(lowering)
}

/// A vendor's document as it is before it is lowered, and what was found until then.
///
/// # Errors
///
/// As [`gently`].
pub fn repaired(document: Value) -> Result<(Value, Vec<Finding>)> {
    let mut lowering = Lowering::new(document, true);
    let first = PASSES.iter().take_while(|(name, _)| *name != LOWERED);
    first.into_iter().try_for_each(|(name, pass)| run(&mut lowering, name, *pass))?;
    Ok((lowering.document, lowering.findings.found))
}

/// A document as OpenAPI 3.0, whose references lead to components and whose compositions are one schema, for whoever compares it.
///
/// # Errors
///
/// A reference that leads nowhere, out of the document or in a cycle, and a schema that is made of itself.
pub(crate) fn resolved(mut document: Value) -> Result<Value> {
    let mut findings = Findings::default();
    structure::inline_path_items(&mut document, &mut findings);
    dialect::read_as_3_0(&mut document, &mut findings);
    reference::fix(&mut document, &mut findings);
    dialect::read_as_3_0(&mut document, &mut findings);
    let is_lost = |problem: &Problem| {
        matches!(problem, Problem::LostReference(_) | Problem::OutsideReference(_) | Problem::ReferenceCycle(_))
    };
    if let Some(finding) = findings.found.iter().find(|finding| is_lost(&finding.problem)) {
        return Err(finding.place.error(finding.problem.clone()));
    }
    cycles::refuse_cycles(&document)?;
    compose::merge(&mut document, &mut findings);
    Ok(document)
}

/// Runs a pass, again and again without what it refuses.
fn run(lowering: &mut Lowering, name: &'static str, pass: Pass) -> Result {
    lowering.findings.pass = name;
    loop {
        let (document, count) = (lowering.document.clone(), lowering.findings.found.len());
        let Err(refused) = pass(lowering) else { break };
        lowering.document = document;
        lowering.findings.found.truncate(count);
        // What follows is the fix, which is none of the reader's.
        let problem = refused.problem.to_string();
        let what = problem.split("; ").next().unwrap_or_default();
        let repair = if remove_operation(&mut lowering.document, &refused.place) {
            format!("the operation is left out: {what}")
        } else if free_schema(&mut lowering.document, &refused.place) {
            format!("the schema is taken for any JSON: {what}")
        } else {
            return Err(refused);
        };
        lowering.findings.of(refused.problem).lost(&refused.place, repair);
    }
    lowering.document.sort_all_objects();
    Ok(())
}

/// Removes the operation that `place` is in; those of a path, if it is that of a path.
pub(super) fn remove_operation(document: &mut Value, place: &Place) -> bool {
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

/// No later pass and no parser stumbles over what the generated client does not depend on.
fn trim(lowering: &mut Lowering) -> Result {
    trim_within(&mut lowering.document);
    Ok(())
}

/// Whoever else is built along may switch on `serde_json/preserve_order`, and what is generated depends on nobody else.
pub(super) fn sorted(mut document: Value) -> Value {
    document.sort_all_objects();
    document
}
