//! What the site keeps of a customer or of a contact.

use serde::Serialize;

use crate::object::{self, Object};

/// Members, and a place among others of its kind.
#[derive(Serialize)]
pub(super) struct Record {
    #[serde(flatten)]
    pub(super) members: Object,
    /// Counts up; what is made later has a greater one.
    #[serde(skip)]
    pub(super) serial: u64,
}

impl Record {
    /// A member that is a text; empty if there is none.
    pub(super) fn text(&self, name: &str) -> &str {
        object::text(&self.members, name)
    }

    /// First and last name, as far as they are known.
    pub(super) fn name(&self) -> String {
        [self.text("first_name"), self.text("last_name")].join(" ").trim().to_owned()
    }

    /// A member that is a number; 0 if there is none.
    pub(super) fn number(&self, name: &str) -> u64 {
        self.members.get(name).and_then(serde_json::Value::as_u64).unwrap_or_default()
    }
}
