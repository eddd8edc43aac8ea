//! A document on its way through the passes of lowering.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::codegen::assumption::Assumption;
use crate::codegen::kind::Kind;
use crate::codegen::open_enum::OpenEnum;
use crate::codegen::profile::Profile;

/// A document on its way, and what the passes have learned from it.
#[derive(Debug)]
pub struct Lowering {
    /// The document.
    pub document: Value,
    /// The open enumerations, which are generated apart from all other types.
    pub open_enums: Vec<OpenEnum>,
    /// The names of the schemas that occur in responses.
    pub response_schemas: BTreeSet<String>,
    /// The schemas that stand for types of ours, by their names.
    pub replaced_types: BTreeMap<String, Kind>,
    /// The document before its limits were dropped: every type has a name already, and every parameter is flat.
    pub documented: Value,
    /// What the document said of the API by extensions.
    pub profile: Profile,
    /// What the document marks as assumed.
    pub assumptions: Vec<Assumption>,
}
