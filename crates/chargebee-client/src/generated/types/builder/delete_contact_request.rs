// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`DeleteContactRequest`](crate::types::DeleteContactRequest).
#[derive(Clone, Debug)]
pub struct DeleteContactRequest {
    contact: Result<super::super::DeleteContactFields, String>,
}

impl Default for DeleteContactRequest {
    fn default() -> Self {
        Self {
            contact: Err("no value supplied for contact".to_string()),
        }
    }
}

impl DeleteContactRequest {
    /// The contact to delete.
    pub fn contact<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::super::DeleteContactFields>,
        T::Error: ::std::fmt::Display,
    {
        self.contact = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contact: {e}"));
        self
    }
}

impl TryFrom<DeleteContactRequest> for super::super::DeleteContactRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: DeleteContactRequest,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self { contact: value.contact? })
    }
}

impl From<super::super::DeleteContactRequest> for DeleteContactRequest {
    fn from(value: super::super::DeleteContactRequest) -> Self {
        Self { contact: Ok(value.contact) }
    }
}
