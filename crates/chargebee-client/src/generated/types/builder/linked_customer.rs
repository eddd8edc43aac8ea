// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`LinkedCustomer`](crate::types::LinkedCustomer).
#[derive(Clone, Debug)]
pub struct LinkedCustomer {
    customer_id: Result<String, String>,
    email: Result<Option<String>, String>,
    has_active_subscription: Result<bool, String>,
    has_billing_address: Result<bool, String>,
    has_payment_method: Result<bool, String>,
    object: Result<Option<String>, String>,
}

impl Default for LinkedCustomer {
    fn default() -> Self {
        Self {
            customer_id: Err("no value supplied for customer_id".to_string()),
            email: Ok(Default::default()),
            has_active_subscription: Err(
                "no value supplied for has_active_subscription".to_string(),
            ),
            has_billing_address: Err(
                "no value supplied for has_billing_address".to_string(),
            ),
            has_payment_method: Err(
                "no value supplied for has_payment_method".to_string(),
            ),
            object: Ok(Default::default()),
        }
    }
}

impl LinkedCustomer {
    /// Identifier of the customer, at most 50 characters.
    pub fn customer_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_id: {e}")
            });
        self
    }
    /// E-mail address of the customer, at most 70 characters.
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    /// Whether the customer has at least one active subscription.
    pub fn has_active_subscription<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.has_active_subscription = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for has_active_subscription: {e}"
                )
            });
        self
    }
    /// Whether the customer has a billing address.
    pub fn has_billing_address<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.has_billing_address = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for has_billing_address: {e}")
            });
        self
    }
    /// Whether the customer has a payment method.
    pub fn has_payment_method<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.has_payment_method = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for has_payment_method: {e}")
            });
        self
    }
    /// Type of this object, `linked_customer`. On the wire, though in no published specification.
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
}

impl TryFrom<LinkedCustomer> for super::super::LinkedCustomer {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: LinkedCustomer,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            customer_id: value.customer_id?,
            email: value.email?,
            has_active_subscription: value.has_active_subscription?,
            has_billing_address: value.has_billing_address?,
            has_payment_method: value.has_payment_method?,
            object: value.object?,
        })
    }
}

impl From<super::super::LinkedCustomer> for LinkedCustomer {
    fn from(value: super::super::LinkedCustomer) -> Self {
        Self {
            customer_id: Ok(value.customer_id),
            email: Ok(value.email),
            has_active_subscription: Ok(value.has_active_subscription),
            has_billing_address: Ok(value.has_billing_address),
            has_payment_method: Ok(value.has_payment_method),
            object: Ok(value.object),
        }
    }
}
