//! Unions other than open enumerations, and what cannot be a type at all.

use super::super::error::{Problem, Result};
use super::super::walk::visit_schemas;
use super::Lowering;

/// Refuses `anyOf`, of which progenitor makes a structure of optional flattened parts, which compiles and never decodes,
/// and `not`, on which it panics.
pub(super) fn refuse_unions(lowering: &mut Lowering) -> Result {
    visit_schemas(&mut lowering.document, &mut |place, schema| {
        if schema.contains_key("not") {
            Err(place.error(Problem::Not))
        } else if schema.contains_key("anyOf") {
            Err(place.error(Problem::AnyOf))
        } else {
            Ok(())
        }
    })
}
