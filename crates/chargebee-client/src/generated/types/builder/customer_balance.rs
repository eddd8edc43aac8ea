// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`CustomerBalance`](crate::types::CustomerBalance).
#[derive(Clone, Debug)]
pub struct CustomerBalance {
    balance_currency_code: Result<String, String>,
    business_entity_id: Result<Option<String>, String>,
    currency_code: Result<String, String>,
    excess_payments: Result<i64, String>,
    object: Result<Option<String>, String>,
    promotional_credits: Result<i64, String>,
    refundable_credits: Result<i64, String>,
    unbilled_charges: Result<i64, String>,
}

impl Default for CustomerBalance {
    fn default() -> Self {
        Self {
            balance_currency_code: Err(
                "no value supplied for balance_currency_code".to_string(),
            ),
            business_entity_id: Ok(Default::default()),
            currency_code: Err("no value supplied for currency_code".to_string()),
            excess_payments: Err("no value supplied for excess_payments".to_string()),
            object: Ok(Default::default()),
            promotional_credits: Err(
                "no value supplied for promotional_credits".to_string(),
            ),
            refundable_credits: Err(
                "no value supplied for refundable_credits".to_string(),
            ),
            unbilled_charges: Err("no value supplied for unbilled_charges".to_string()),
        }
    }
}

impl CustomerBalance {
    /// Currency code, ISO 4217, three letters.
    pub fn balance_currency_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.balance_currency_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for balance_currency_code: {e}")
            });
        self
    }
    /// Identifier of the business entity that the balances belong to, at most 50 characters.
    pub fn business_entity_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.business_entity_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for business_entity_id: {e}")
            });
        self
    }
    /// Currency of the balances, ISO 4217, three letters.
    pub fn currency_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.currency_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for currency_code: {e}")
            });
        self
    }
    /// Payments that no invoice has used, in the currency's minor unit.
    pub fn excess_payments<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.excess_payments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for excess_payments: {e}")
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
    /// Balance of promotional credits, in the currency's minor unit.
    pub fn promotional_credits<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.promotional_credits = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for promotional_credits: {e}")
            });
        self
    }
    /// Balance of refundable credits, in the currency's minor unit.
    pub fn refundable_credits<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.refundable_credits = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for refundable_credits: {e}")
            });
        self
    }
    /// Charges that are not invoiced yet, in the currency's minor unit.
    pub fn unbilled_charges<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.unbilled_charges = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for unbilled_charges: {e}")
            });
        self
    }
}

impl TryFrom<CustomerBalance> for super::super::CustomerBalance {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CustomerBalance,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            balance_currency_code: value.balance_currency_code?,
            business_entity_id: value.business_entity_id?,
            currency_code: value.currency_code?,
            excess_payments: value.excess_payments?,
            object: value.object?,
            promotional_credits: value.promotional_credits?,
            refundable_credits: value.refundable_credits?,
            unbilled_charges: value.unbilled_charges?,
        })
    }
}

impl From<super::super::CustomerBalance> for CustomerBalance {
    fn from(value: super::super::CustomerBalance) -> Self {
        Self {
            balance_currency_code: Ok(value.balance_currency_code),
            business_entity_id: Ok(value.business_entity_id),
            currency_code: Ok(value.currency_code),
            excess_payments: Ok(value.excess_payments),
            object: Ok(value.object),
            promotional_credits: Ok(value.promotional_credits),
            refundable_credits: Ok(value.refundable_credits),
            unbilled_charges: Ok(value.unbilled_charges),
        }
    }
}
