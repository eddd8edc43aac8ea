// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use billing_portal_transport::Change;
use chargebee_client::types;
use super::super::UpdateContact;
use crate::validate::{self, Invalid};

impl UpdateContact {
    /// The fields of a request that says no more than it must.
    pub(crate) fn fields(id: String) -> types::UpdateContactFields {
        types::UpdateContactFields {
            email: None,
            enabled: None,
            first_name: None,
            id,
            label: None,
            last_name: None,
            phone: None,
            send_account_email: None,
            send_billing_email: None,
        }
    }
    /// E-mail address, at most 70 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-contacts-for-a-customer).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.fields.email = Some(email.into());
        self
    }
    /// Whether the contact is in use.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-contacts-for-a-customer).
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.fields.enabled = Some(enabled);
        self
    }
    /// First name, at most 150 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-contacts-for-a-customer).
    pub fn first_name(mut self, first_name: impl Into<Change<String>>) -> Self {
        self.fields.first_name = Some(first_name.into());
        self
    }
    /// Label of your own choice, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-contacts-for-a-customer).
    pub fn label(mut self, label: impl Into<Change<String>>) -> Self {
        self.fields.label = Some(label.into());
        self
    }
    /// Last name, at most 150 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-contacts-for-a-customer).
    pub fn last_name(mut self, last_name: impl Into<Change<String>>) -> Self {
        self.fields.last_name = Some(last_name.into());
        self
    }
    /// Phone number, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-contacts-for-a-customer).
    pub fn phone(mut self, phone: impl Into<Change<String>>) -> Self {
        self.fields.phone = Some(phone.into());
        self
    }
    /// Whether the contact receives e-mails about the account.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-contacts-for-a-customer).
    pub fn send_account_email(mut self, send_account_email: bool) -> Self {
        self.fields.send_account_email = Some(send_account_email);
        self
    }
    /// Whether the contact receives e-mails about billing.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-contacts-for-a-customer).
    pub fn send_billing_email(mut self, send_billing_email: bool) -> Self {
        self.fields.send_billing_email = Some(send_billing_email);
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::UpdateContactFields) -> Result<(), Invalid> {
        if let Some(value) = &fields.email {
            validate::length("email", value, 70)?;
            validate::email("email", value)?;
        }
        if let Some(Change::Set(value)) = &fields.first_name {
            validate::length("first name", value, 150)?;
        }
        validate::body_id("contact id", &fields.id)?;
        validate::length("contact id", &fields.id, 150)?;
        if let Some(Change::Set(value)) = &fields.label {
            validate::length("label", value, 50)?;
        }
        if let Some(Change::Set(value)) = &fields.last_name {
            validate::length("last name", value, 150)?;
        }
        if let Some(Change::Set(value)) = &fields.phone {
            validate::length("phone", value, 50)?;
        }
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
