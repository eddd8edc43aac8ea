// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`CustomerRelationship`](crate::types::CustomerRelationship).
#[derive(Clone, Debug)]
pub struct CustomerRelationship {
    invoice_owner_id: Result<String, String>,
    object: Result<Option<String>, String>,
    parent_id: Result<Option<String>, String>,
    payment_owner_id: Result<String, String>,
}

impl Default for CustomerRelationship {
    fn default() -> Self {
        Self {
            invoice_owner_id: Err("no value supplied for invoice_owner_id".to_string()),
            object: Ok(Default::default()),
            parent_id: Ok(Default::default()),
            payment_owner_id: Err("no value supplied for payment_owner_id".to_string()),
        }
    }
}

impl CustomerRelationship {
    /// Identifier of the customer who receives the invoices.
    pub fn invoice_owner_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.invoice_owner_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for invoice_owner_id: {e}")
            });
        self
    }
    /// Type of this object. On the wire, though in no published specification.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// Identifier of the parent customer.
    pub fn parent_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.parent_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for parent_id: {e}"));
        self
    }
    /// Identifier of the customer who pays.
    pub fn payment_owner_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.payment_owner_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for payment_owner_id: {e}")
            });
        self
    }
}

impl TryFrom<CustomerRelationship> for super::super::CustomerRelationship {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CustomerRelationship,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            invoice_owner_id: value.invoice_owner_id?,
            object: value.object?,
            parent_id: value.parent_id?,
            payment_owner_id: value.payment_owner_id?,
        })
    }
}

impl From<super::super::CustomerRelationship> for CustomerRelationship {
    fn from(value: super::super::CustomerRelationship) -> Self {
        Self {
            invoice_owner_id: Ok(value.invoice_owner_id),
            object: Ok(value.object),
            parent_id: Ok(value.parent_id),
            payment_owner_id: Ok(value.payment_owner_id),
        }
    }
}
