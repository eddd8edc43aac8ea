// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`ContactListEntry`](crate::types::ContactListEntry).
#[derive(Clone, Debug)]
pub struct ContactListEntry {
    contact: Result<super::super::Contact, String>,
}

impl Default for ContactListEntry {
    fn default() -> Self {
        Self {
            contact: Err("no value supplied for contact".to_string()),
        }
    }
}

impl ContactListEntry {
    /// The contact.
    pub fn contact<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::super::Contact>,
        T::Error: ::std::fmt::Display,
    {
        self.contact = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contact: {e}"));
        self
    }
}

impl TryFrom<ContactListEntry> for super::super::ContactListEntry {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ContactListEntry,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self { contact: value.contact? })
    }
}

impl From<super::super::ContactListEntry> for ContactListEntry {
    fn from(value: super::super::ContactListEntry) -> Self {
        Self { contact: Ok(value.contact) }
    }
}
