// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`DeleteContactFields`](crate::types::DeleteContactFields).
#[derive(Clone, Debug)]
pub struct DeleteContactFields {
    id: Result<String, String>,
}

impl Default for DeleteContactFields {
    fn default() -> Self {
        Self {
            id: Err("no value supplied for id".to_string()),
        }
    }
}

impl DeleteContactFields {
    /// Identifier of the contact, at most 150 characters.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
}

impl TryFrom<DeleteContactFields> for super::super::DeleteContactFields {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: DeleteContactFields,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self { id: value.id? })
    }
}

impl From<super::super::DeleteContactFields> for DeleteContactFields {
    fn from(value: super::super::DeleteContactFields) -> Self {
        Self { id: Ok(value.id) }
    }
}
