//! Unions other than open enumerations, and what cannot be a type at all.

use crate::codegen::lowering::Lowering;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::walk::visit_schemas;

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
