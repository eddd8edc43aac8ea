// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use upflow_client::{open, types};
use super::super::AddContact;
use crate::validate::{self, Invalid};

impl AddContact {
    /// The fields of a request that says no more than it must.
    pub(crate) fn fields(email: String) -> types::AddContactRequest {
        types::AddContactRequest {
            email,
            external_id: None,
            first_name: None,
            is_main: None,
            last_name: None,
            phone: None,
            position: None,
        }
    }
    /// Identifier of the contact in the system that Upflow is fed from.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.fields.external_id = Some(external_id.into());
        self
    }
    /// First name.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
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
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.fields.last_name = Some(last_name.into());
        self
    }
    /// Phone number.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.fields.phone = Some(phone.into());
        self
    }
    /// What the contact does at the customer's.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn position(mut self, position: open::ContactPosition) -> Self {
        self.fields.position = Some(position);
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::AddContactRequest) -> Result<(), Invalid> {
        validate::email("email", &fields.email)?;
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
