// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`CustomerResponse`](crate::types::CustomerResponse).
#[derive(Clone, Debug)]
pub struct CustomerResponse {
    card: Result<Option<super::super::Card>, String>,
    customer: Result<super::super::Customer, String>,
}

impl Default for CustomerResponse {
    fn default() -> Self {
        Self {
            card: Ok(Default::default()),
            customer: Err("no value supplied for customer".to_string()),
        }
    }
}

impl CustomerResponse {
    /// The customer's primary card, if it is one.
    pub fn card<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::Card>>,
        T::Error: ::std::fmt::Display,
    {
        self.card = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for card: {e}"));
        self
    }
    /// The customer.
    pub fn customer<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::super::Customer>,
        T::Error: ::std::fmt::Display,
    {
        self.customer = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for customer: {e}"));
        self
    }
}

impl TryFrom<CustomerResponse> for super::super::CustomerResponse {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CustomerResponse,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            card: value.card?,
            customer: value.customer?,
        })
    }
}

impl From<super::super::CustomerResponse> for CustomerResponse {
    fn from(value: super::super::CustomerResponse) -> Self {
        Self {
            card: Ok(value.card),
            customer: Ok(value.customer),
        }
    }
}
