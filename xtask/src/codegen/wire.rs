//! Names and media types that are generated otherwise than they travel.

use std::collections::BTreeMap;

/// A name, within what it is the name of.
type Key = (String, String);

/// What a lowered document calls otherwise than the vendor does: Rust has no two members of one name.
#[derive(Debug, Clone, Default)]
pub struct Wire {
    /// The names of parameters, by the method of the operation and the name in the lowered document.
    pub(crate) parameters: BTreeMap<Key, String>,
    /// The names of properties, by the type and the name in the lowered document.
    pub(crate) properties: BTreeMap<Key, String>,
    /// The media types of JSON bodies that are not `application/json`, by the method of the operation.
    pub(crate) bodies: BTreeMap<String, String>,
}

impl Wire {
    /// The name with which a property travels.
    pub(crate) fn property<'a>(&'a self, type_name: &str, name: &'a str) -> &'a str {
        self.properties.get(&(type_name.to_owned(), name.to_owned())).map_or(name, String::as_str)
    }
}
