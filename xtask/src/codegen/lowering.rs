//! A document on its way through the passes of lowering.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::codegen::kind::Kind;
use crate::codegen::note::Notes;
use crate::codegen::open_enum::OpenEnum;
use crate::codegen::place::Place;
use crate::codegen::profile::Profile;
use crate::codegen::union::Union;
use crate::codegen::wire::Wire;

/// A document on its way, and what the passes have learned from it.
#[derive(Debug)]
pub struct Lowering {
    /// The document.
    pub document: Value,
    /// The open enumerations, which are generated apart from all other types.
    pub open_enums: Vec<OpenEnum>,
    /// The unions, which are generated apart as well.
    pub unions: Vec<Union>,
    /// The names of the schemas that occur in responses.
    pub response_schemas: BTreeSet<String>,
    /// The schemas that stand for types of ours, by their names.
    pub replaced_types: BTreeMap<String, Kind>,
    /// The document before its limits were dropped: every type has a name already, and every parameter is flat.
    pub documented: Value,
    /// What the document said of the API by extensions.
    pub profile: Profile,
    /// What is generated otherwise than it travels.
    pub wire: Wire,
    /// What passes say of a vendor's document; `None` of one of ours, whose author is told to change it.
    pub(crate) notes: Option<Notes>,
}

impl Lowering {
    /// What no pass has seen.
    pub(crate) fn new(document: Value, notes: Option<Notes>) -> Self {
        Self {
            document,
            open_enums: Vec::new(),
            unions: Vec::new(),
            response_schemas: BTreeSet::new(),
            replaced_types: BTreeMap::new(),
            documented: Value::Null,
            profile: Profile::default(),
            wire: Wire::default(),
            notes,
        }
    }

    /// Whether the document is a vendor's, which is repaired where one of ours is refused.
    pub(crate) fn is_gentle(&self) -> bool {
        self.notes.is_some()
    }

    /// Notes a change that loses nothing.
    pub(crate) fn changed(&mut self, place: &Place, what: impl Into<String>) {
        if let Some(notes) = &mut self.notes {
            notes.changed(place, what);
        }
    }
}
