// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`AddContactRequest`](crate::types::AddContactRequest).
#[derive(Clone, Debug)]
pub struct AddContactRequest {
    contact: Result<super::super::AddContactFields, String>,
    extra: Result<::std::collections::BTreeMap<String, String>, String>,
}

impl Default for AddContactRequest {
    fn default() -> Self {
        Self {
            contact: Err("no value supplied for contact".to_string()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}

impl AddContactRequest {
    /// The contact to add.
    pub fn contact<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::super::AddContactFields>,
        T::Error: ::std::fmt::Display,
    {
        self.contact = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contact: {e}"));
        self
    }
    /// Sets `extra`.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: TryInto<::std::collections::BTreeMap<String, String>>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}

impl TryFrom<AddContactRequest> for super::super::AddContactRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: AddContactRequest,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            contact: value.contact?,
            extra: value.extra?,
        })
    }
}

impl From<super::super::AddContactRequest> for AddContactRequest {
    fn from(value: super::super::AddContactRequest) -> Self {
        Self {
            contact: Ok(value.contact),
            extra: Ok(value.extra),
        }
    }
}
