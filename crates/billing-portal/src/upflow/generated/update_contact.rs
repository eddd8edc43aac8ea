// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use billing_portal_transport::Change;
use upflow_client::{open, types};
use super::super::UpdateContact;
use crate::validate::{self, Invalid};

impl UpdateContact {
    /// E-mail address, which no other contact of the organization has.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.fields.email = Some(email.into());
        self
    }
    /// Identifier of the contact in the system that Upflow is fed from.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn external_id(mut self, external_id: impl Into<Change<String>>) -> Self {
        self.fields.external_id = Some(external_id.into());
        self
    }
    /// First name.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn first_name(mut self, first_name: impl Into<Change<String>>) -> Self {
        self.fields.first_name = Some(first_name.into());
        self
    }
    /// Whether this is the customer's main contact.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn is_main(mut self, is_main: bool) -> Self {
        self.fields.is_main = Some(is_main);
        self
    }
    /// Last name.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn last_name(mut self, last_name: impl Into<Change<String>>) -> Self {
        self.fields.last_name = Some(last_name.into());
        self
    }
    /// Phone number.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn phone(mut self, phone: impl Into<Change<String>>) -> Self {
        self.fields.phone = Some(phone.into());
        self
    }
    /// What the contact does at the customer's.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn position(
        mut self,
        position: impl Into<Change<open::ContactPosition>>,
    ) -> Self {
        self.fields.position = Some(position.into());
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::UpdateContactRequest) -> Result<(), Invalid> {
        if let Some(value) = &fields.email {
            validate::email("email", value)?;
        }
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
