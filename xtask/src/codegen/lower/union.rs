//! Unions other than open enumerations.

use super::super::error::{Problem, Result};
use super::super::walk::visit_schemas;
use super::Lowering;

/// Refuses `anyOf`: progenitor makes a structure of optional flattened parts, which compiles and never decodes.
pub(super) fn refuse_any_of(lowering: &mut Lowering) -> Result {
    visit_schemas(&mut lowering.document, &mut |place, schema| {
        if schema.contains_key("anyOf") { Err(place.error(Problem::AnyOf)) } else { Ok(()) }
    })
}
