// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`CustomerListEntry`](crate::types::CustomerListEntry).
#[derive(Clone, Debug)]
pub struct CustomerListEntry {
    card: Result<Option<super::super::Card>, String>,
    customer: Result<super::super::Customer, String>,
}

impl Default for CustomerListEntry {
    fn default() -> Self {
        Self {
            card: Ok(Default::default()),
            customer: Err("no value supplied for customer".to_string()),
        }
    }
}

impl CustomerListEntry {
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

impl TryFrom<CustomerListEntry> for super::super::CustomerListEntry {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CustomerListEntry,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            card: value.card?,
            customer: value.customer?,
        })
    }
}

impl From<super::super::CustomerListEntry> for CustomerListEntry {
    fn from(value: super::super::CustomerListEntry) -> Self {
        Self {
            card: Ok(value.card),
            customer: Ok(value.customer),
        }
    }
}
