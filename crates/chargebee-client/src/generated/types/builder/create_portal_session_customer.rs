// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`CreatePortalSessionCustomer`](crate::types::CreatePortalSessionCustomer).
#[derive(Clone, Debug)]
pub struct CreatePortalSessionCustomer {
    id: Result<String, String>,
}

impl Default for CreatePortalSessionCustomer {
    fn default() -> Self {
        Self {
            id: Err("no value supplied for id".to_string()),
        }
    }
}

impl CreatePortalSessionCustomer {
    /// Identifier of the customer, who must exist. At most 50 characters.
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

impl TryFrom<CreatePortalSessionCustomer> for super::super::CreatePortalSessionCustomer {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CreatePortalSessionCustomer,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self { id: value.id? })
    }
}

impl From<super::super::CreatePortalSessionCustomer> for CreatePortalSessionCustomer {
    fn from(value: super::super::CreatePortalSessionCustomer) -> Self {
        Self { id: Ok(value.id) }
    }
}
