// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`AddContactFields`](crate::types::AddContactFields).
#[derive(Clone, Debug)]
pub struct AddContactFields {
    email: Result<String, String>,
    enabled: Result<Option<bool>, String>,
    first_name: Result<Option<String>, String>,
    id: Result<Option<String>, String>,
    label: Result<Option<String>, String>,
    last_name: Result<Option<String>, String>,
    phone: Result<Option<String>, String>,
    send_account_email: Result<Option<bool>, String>,
    send_billing_email: Result<Option<bool>, String>,
}

impl Default for AddContactFields {
    fn default() -> Self {
        Self {
            email: Err("no value supplied for email".to_string()),
            enabled: Ok(Default::default()),
            first_name: Ok(Default::default()),
            id: Ok(Default::default()),
            label: Ok(Default::default()),
            last_name: Ok(Default::default()),
            phone: Ok(Default::default()),
            send_account_email: Ok(Default::default()),
            send_billing_email: Ok(Default::default()),
        }
    }
}

impl AddContactFields {
    /// E-mail address, at most 70 characters.
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    /// Whether the contact is in use. The server takes `false` if it is left out.
    pub fn enabled<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.enabled = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for enabled: {e}"));
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
    /// Identifier of the contact, at most 150 characters. The server makes one if left out.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// Label of your own choice, at most 50 characters.
    pub fn label<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.label = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for label: {e}"));
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
    /// Whether the contact receives e-mails about the account. The server takes `false` if it is left out.
    pub fn send_account_email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.send_account_email = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_account_email: {e}")
            });
        self
    }
    /// Whether the contact receives e-mails about billing. The server takes `false` if it is left out.
    pub fn send_billing_email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.send_billing_email = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for send_billing_email: {e}")
            });
        self
    }
}

impl TryFrom<AddContactFields> for super::super::AddContactFields {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: AddContactFields,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            enabled: value.enabled?,
            first_name: value.first_name?,
            id: value.id?,
            label: value.label?,
            last_name: value.last_name?,
            phone: value.phone?,
            send_account_email: value.send_account_email?,
            send_billing_email: value.send_billing_email?,
        })
    }
}

impl From<super::super::AddContactFields> for AddContactFields {
    fn from(value: super::super::AddContactFields) -> Self {
        Self {
            email: Ok(value.email),
            enabled: Ok(value.enabled),
            first_name: Ok(value.first_name),
            id: Ok(value.id),
            label: Ok(value.label),
            last_name: Ok(value.last_name),
            phone: Ok(value.phone),
            send_account_email: Ok(value.send_account_email),
            send_billing_email: Ok(value.send_billing_email),
        }
    }
}
