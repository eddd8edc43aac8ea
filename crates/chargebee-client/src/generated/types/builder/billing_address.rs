// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`BillingAddress`](crate::types::BillingAddress).
#[derive(Clone, Debug)]
pub struct BillingAddress {
    city: Result<Option<String>, String>,
    company: Result<Option<String>, String>,
    country: Result<Option<String>, String>,
    email: Result<Option<String>, String>,
    first_name: Result<Option<String>, String>,
    last_name: Result<Option<String>, String>,
    line1: Result<Option<String>, String>,
    line2: Result<Option<String>, String>,
    line3: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    phone: Result<Option<String>, String>,
    state: Result<Option<String>, String>,
    state_code: Result<Option<String>, String>,
    validation_status: Result<
        Option<::chargebee_client::open::ValidationStatus>,
        String,
    >,
    zip: Result<Option<String>, String>,
}

impl Default for BillingAddress {
    fn default() -> Self {
        Self {
            city: Ok(Default::default()),
            company: Ok(Default::default()),
            country: Ok(Default::default()),
            email: Ok(Default::default()),
            first_name: Ok(Default::default()),
            last_name: Ok(Default::default()),
            line1: Ok(Default::default()),
            line2: Ok(Default::default()),
            line3: Ok(Default::default()),
            object: Ok(Default::default()),
            phone: Ok(Default::default()),
            state: Ok(Default::default()),
            state_code: Ok(Default::default()),
            validation_status: Ok(Default::default()),
            zip: Ok(Default::default()),
        }
    }
}

impl BillingAddress {
    /// City, at most 50 characters.
    pub fn city<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.city = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for city: {e}"));
        self
    }
    /// Name of the company, at most 250 characters.
    pub fn company<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.company = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for company: {e}"));
        self
    }
    /// Country, ISO 3166-1 alpha-2, and `XI` for Northern Ireland on sites that use it. At most 50 characters.
    pub fn country<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.country = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for country: {e}"));
        self
    }
    /// E-mail address, at most 70 characters.
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
    /// First name, at most 150 characters.
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    /// Last name, at most 150 characters.
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    /// First line of the address, at most 150 characters.
    pub fn line1<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.line1 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line1: {e}"));
        self
    }
    /// Second line of the address, at most 150 characters.
    pub fn line2<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.line2 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line2: {e}"));
        self
    }
    /// Third line of the address, at most 150 characters.
    pub fn line3<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.line3 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line3: {e}"));
        self
    }
    /// Type of this object, `billing_address`. On the wire, though in no published specification.
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
    /// Phone number, at most 50 characters.
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phone: {e}"));
        self
    }
    /// Name of the state or province, at most 50 characters.
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
    /// State or province, ISO 3166-2 without the country's prefix, such as `AZ`. At most 50 characters.
    pub fn state_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.state_code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state_code: {e}"));
        self
    }
    /// What the validation of the address found.
    pub fn validation_status<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::ValidationStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.validation_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for validation_status: {e}")
            });
        self
    }
    /// Postal code, at most 20 characters.
    pub fn zip<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.zip = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for zip: {e}"));
        self
    }
}

impl TryFrom<BillingAddress> for super::super::BillingAddress {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: BillingAddress,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            city: value.city?,
            company: value.company?,
            country: value.country?,
            email: value.email?,
            first_name: value.first_name?,
            last_name: value.last_name?,
            line1: value.line1?,
            line2: value.line2?,
            line3: value.line3?,
            object: value.object?,
            phone: value.phone?,
            state: value.state?,
            state_code: value.state_code?,
            validation_status: value.validation_status?,
            zip: value.zip?,
        })
    }
}

impl From<super::super::BillingAddress> for BillingAddress {
    fn from(value: super::super::BillingAddress) -> Self {
        Self {
            city: Ok(value.city),
            company: Ok(value.company),
            country: Ok(value.country),
            email: Ok(value.email),
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            line1: Ok(value.line1),
            line2: Ok(value.line2),
            line3: Ok(value.line3),
            object: Ok(value.object),
            phone: Ok(value.phone),
            state: Ok(value.state),
            state_code: Ok(value.state_code),
            validation_status: Ok(value.validation_status),
            zip: Ok(value.zip),
        }
    }
}
