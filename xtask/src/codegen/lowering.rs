//! A document on its way through the passes of lowering.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::codegen::assumption::Assumption;
use crate::codegen::finding::Findings;
use crate::codegen::kind::Kind;
use crate::codegen::open_enum::OpenEnum;
use crate::codegen::pass;
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
    /// Where the body of an error may have its message, such as `error.message`.
    pub(crate) error_messages: Vec<&'static str>,
    /// What the document marks as assumed.
    pub assumptions: Vec<Assumption>,
    /// What is generated otherwise than it travels.
    pub wire: Wire,
    /// What the passes have found.
    pub(crate) findings: Findings,
    /// Whether the document is a vendor's, which is repaired where one of ours is refused.
    pub(crate) is_gentle: bool,
}

impl Lowering {
    /// What no pass has seen.
    pub(crate) fn new(document: Value, is_gentle: bool) -> Self {
        Self {
            document: pass::sorted(document),
            open_enums: Vec::new(),
            unions: Vec::new(),
            response_schemas: BTreeSet::new(),
            replaced_types: BTreeMap::new(),
            documented: Value::Null,
            profile: Profile::default(),
            error_messages: Vec::new(),
            assumptions: Vec::new(),
            wire: Wire::default(),
            findings: Findings::default(),
            is_gentle,
        }
    }
}
