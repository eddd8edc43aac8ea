// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`DeleteCustomerRequest`](crate::types::DeleteCustomerRequest).
#[derive(Clone, Debug)]
pub struct DeleteCustomerRequest {
    delete_payment_method: Result<Option<bool>, String>,
}

impl Default for DeleteCustomerRequest {
    fn default() -> Self {
        Self {
            delete_payment_method: Ok(Default::default()),
        }
    }
}

impl DeleteCustomerRequest {
    /// Whether the customer's payment methods are deleted at the payment gateway, too. The server takes `true` if it is left out.
    pub fn delete_payment_method<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.delete_payment_method = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for delete_payment_method: {e}")
            });
        self
    }
}

impl TryFrom<DeleteCustomerRequest> for super::super::DeleteCustomerRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: DeleteCustomerRequest,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            delete_payment_method: value.delete_payment_method?,
        })
    }
}

impl From<super::super::DeleteCustomerRequest> for DeleteCustomerRequest {
    fn from(value: super::super::DeleteCustomerRequest) -> Self {
        Self {
            delete_payment_method: Ok(value.delete_payment_method),
        }
    }
}
