// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`UpdateContactRequest`](crate::types::UpdateContactRequest).
#[derive(Clone, Debug)]
pub struct UpdateContactRequest {
    contact: Result<super::super::UpdateContactFields, String>,
    extra: Result<::std::collections::BTreeMap<String, String>, String>,
}

impl Default for UpdateContactRequest {
    fn default() -> Self {
        Self {
            contact: Err("no value supplied for contact".to_string()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}

impl UpdateContactRequest {
    /// The contact with the changes to it.
    pub fn contact<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::super::UpdateContactFields>,
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

impl TryFrom<UpdateContactRequest> for super::super::UpdateContactRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UpdateContactRequest,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            contact: value.contact?,
            extra: value.extra?,
        })
    }
}

impl From<super::super::UpdateContactRequest> for UpdateContactRequest {
    fn from(value: super::super::UpdateContactRequest) -> Self {
        Self {
            contact: Ok(value.contact),
            extra: Ok(value.extra),
        }
    }
}
