//! From any vendor's document to one that is written as `specs/README.md` asks.
//!
//! Lowering refuses what a generated client would get wrong, which is right for a specification of ours: its author fixes
//! it. Nobody here fixes a vendor's file, so these passes run before lowering and do what the author would have done.
//! Each is one function over the document as plain JSON, with one reason, and notes everything that it does: a note is
//! a change that leaves the request or the response as the vendor documents it, or a loss.
//!
//! Our own specifications go through the same passes, which have nothing to do there; a test holds them to that.

mod body;
mod clear;
mod compose;
pub(crate) mod dialect;
mod drop_unsupported;
mod enumeration;
mod form;
mod name;

mod parameter;
mod reference;
mod response;
mod select;
mod structure;
mod union;

use serde_json::Value;

pub use self::select::Selection;
use crate::codegen::lowering::Lowering;
use crate::codegen::note::{Note, Notes};
use crate::codegen::render::code::Files;
use crate::codegen::trim::trim_within;
use crate::error::Error;

/// One step of the adaptation.
pub(crate) type Pass = fn(&mut Value, &mut Notes);

/// The passes, in the order in which they run.
pub(crate) const PASSES: &[(&str, Pass)] = &[
    ("read 3.1 as 3.0", dialect::read_as_3_0),
    ("write path items out", structure::inline_path_items),
    ("fix references", reference::fix),
    ("drop what is not generated", |document, _| trim_within(document)),
    ("drop paths that cannot be sent", structure::drop_paths),
    ("keep one base path", structure::keep_one_base_path),
    ("name operations", structure::name_operations),
    ("make one schema of several", compose::merge),
    ("take unions apart", union::take_apart),
    ("write parameters in the styles that are sent", parameter::restyle),
    ("declare the parameters of paths", parameter::declare_path_parameters),
    ("take one media type of a body", body::take_one_media_type),
    ("write form encodings out", form::write_encodings_out),
    ("have one success", response::have_one_success),
    ("have one error type", response::have_one_error),
    ("open enumerations of responses", enumeration::open),
    ("tell null in requests from null in responses", clear::tell_null),
    ("rename what has one name in Rust", name::rename_clashes),
];

/// A document that lowering takes, lowered, and what was done to it.
#[derive(Debug)]
pub struct Adapted {
    /// What is generated from.
    pub lowering: Lowering,
    /// What the passes did.
    pub notes: Vec<Note>,
    /// The code.
    pub files: Files,
}

/// Runs all passes over `document`, then makes code of it by `generate`. What a later stage refuses is left out.
///
/// # Errors
///
/// Something is refused that belongs to no single operation or schema.
pub fn adapt(
    file: &str,
    mut document: Value,
    generate: &dyn Fn(&Lowering) -> Result<Files, Error>,
) -> Result<Adapted, Error> {
    let mut notes = Notes::default();
    run(&mut document, &mut notes);
    let (lowering, notes, files) = drop_unsupported::generated(file, document, notes, generate)?;
    Ok(Adapted { lowering, notes: notes.found, files })
}

/// What the passes make of a document, and their notes.
#[must_use]
pub fn passed(mut document: Value) -> (Value, Vec<Note>) {
    let mut notes = Notes::default();
    run(&mut document, &mut notes);
    (document, notes.found)
}

fn run(document: &mut Value, notes: &mut Notes) {
    // As in lowering: what is built along may have serde_json keep the order in which members were added.
    document.sort_all_objects();
    for (name, pass) in PASSES {
        notes.pass = name;
        pass(document, notes);
        document.sort_all_objects();
    }
}
