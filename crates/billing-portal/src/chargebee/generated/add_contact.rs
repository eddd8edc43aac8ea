// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use chargebee_client::types;
use super::super::AddContact;
use crate::validate::{self, Invalid};

impl AddContact {
    /// The fields of a request that says no more than it must.
    pub(crate) fn fields(email: String) -> types::AddContactFields {
        types::AddContactFields {
            email,
            enabled: None,
            first_name: None,
            id: None,
            label: None,
            last_name: None,
            phone: None,
            send_account_email: None,
            send_billing_email: None,
        }
    }
    /// Whether the contact is in use. The server takes `false` if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/add-contacts-to-a-customer).
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.fields.enabled = Some(enabled);
        self
    }
    /// First name, at most 150 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/add-contacts-to-a-customer).
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.fields.first_name = Some(first_name.into());
        self
    }
    /// Identifier of the contact, at most 150 characters. The server makes one if left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/add-contacts-to-a-customer).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.fields.id = Some(id.into());
        self
    }
    /// Label of your own choice, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/add-contacts-to-a-customer).
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.fields.label = Some(label.into());
        self
    }
    /// Last name, at most 150 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/add-contacts-to-a-customer).
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.fields.last_name = Some(last_name.into());
        self
    }
    /// Phone number, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/add-contacts-to-a-customer).
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.fields.phone = Some(phone.into());
        self
    }
    /// Whether the contact receives e-mails about the account. The server takes `false` if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/add-contacts-to-a-customer).
    pub fn send_account_email(mut self, send_account_email: bool) -> Self {
        self.fields.send_account_email = Some(send_account_email);
        self
    }
    /// Whether the contact receives e-mails about billing. The server takes `false` if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/add-contacts-to-a-customer).
    pub fn send_billing_email(mut self, send_billing_email: bool) -> Self {
        self.fields.send_billing_email = Some(send_billing_email);
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::AddContactFields) -> Result<(), Invalid> {
        validate::length("email", &fields.email, 70)?;
        validate::email("email", &fields.email)?;
        if let Some(value) = &fields.first_name {
            validate::length("first name", value, 150)?;
        }
        if let Some(value) = &fields.id {
            validate::body_id("contact id", value)?;
            validate::length("contact id", value, 150)?;
        }
        if let Some(value) = &fields.label {
            validate::length("label", value, 50)?;
        }
        if let Some(value) = &fields.last_name {
            validate::length("last name", value, 150)?;
        }
        if let Some(value) = &fields.phone {
            validate::length("phone", value, 50)?;
        }
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
