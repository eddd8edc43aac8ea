// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`PaymentMethod`](crate::types::PaymentMethod).
#[derive(Clone, Debug)]
pub struct PaymentMethod {
    gateway: Result<::chargebee_client::open::Gateway, String>,
    gateway_account_id: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    reference_id: Result<String, String>,
    status: Result<::chargebee_client::open::PaymentMethodStatus, String>,
    type_: Result<::chargebee_client::open::PaymentMethodType, String>,
}

impl Default for PaymentMethod {
    fn default() -> Self {
        Self {
            gateway: Err("no value supplied for gateway".to_string()),
            gateway_account_id: Ok(Default::default()),
            object: Ok(Default::default()),
            reference_id: Err("no value supplied for reference_id".to_string()),
            status: Err("no value supplied for status".to_string()),
            type_: Err("no value supplied for type_".to_string()),
        }
    }
}

impl PaymentMethod {
    /// Gateway that charges it.
    pub fn gateway<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::Gateway>,
        T::Error: ::std::fmt::Display,
    {
        self.gateway = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for gateway: {e}"));
        self
    }
    /// Identifier of the gateway account that it belongs to, at most 50 characters.
    pub fn gateway_account_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.gateway_account_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for gateway_account_id: {e}")
            });
        self
    }
    /// Type of this object, `payment_method`. On the wire, though in no published specification.
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
    /// Its identifier at the gateway: a billing agreement, a mandate, or a card in the vault. At most 200 characters.
    pub fn reference_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.reference_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for reference_id: {e}")
            });
        self
    }
    /// Whether it can be charged.
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::PaymentMethodStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    /// Kind of payment method.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::PaymentMethodType>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<PaymentMethod> for super::super::PaymentMethod {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: PaymentMethod,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            gateway: value.gateway?,
            gateway_account_id: value.gateway_account_id?,
            object: value.object?,
            reference_id: value.reference_id?,
            status: value.status?,
            type_: value.type_?,
        })
    }
}

impl From<super::super::PaymentMethod> for PaymentMethod {
    fn from(value: super::super::PaymentMethod) -> Self {
        Self {
            gateway: Ok(value.gateway),
            gateway_account_id: Ok(value.gateway_account_id),
            object: Ok(value.object),
            reference_id: Ok(value.reference_id),
            status: Ok(value.status),
            type_: Ok(value.type_),
        }
    }
}
