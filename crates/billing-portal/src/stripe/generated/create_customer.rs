// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use stripe_client::types;
use super::super::CreateCustomer;
use crate::validate::{self, Invalid};

impl CreateCustomer {
    /// Postal address.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/create).
    pub fn address(mut self, address: types::AddressFields) -> Self {
        self.fields.address = Some(address);
        self
    }
    /// Words of your own about the customer, at most 5000 characters.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/create).
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.fields.description = Some(description.into());
        self
    }
    /// E-mail address, at most 512 characters.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/create).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.fields.email = Some(email.into());
        self
    }
    /// Data of your own. At most 50 keys of 40 characters, without square brackets, and values of 500 characters.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/create).
    pub fn metadata(
        mut self,
        metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.fields.metadata = metadata
            .into_iter()
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        self
    }
    /// Name of the person or the business, at most 256 characters.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/create).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.fields.name = Some(name.into());
        self
    }
    /// Phone number, at most 20 characters.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/create).
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.fields.phone = Some(phone.into());
        self
    }
    /// The languages that the customer prefers, the first one most.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/create).
    pub fn preferred_locales(
        mut self,
        preferred_locales: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fields.preferred_locales = preferred_locales
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::CreateCustomerRequest) -> Result<(), Invalid> {
        if let Some(value) = &fields.address {
            if let Some(value) = &value.city {
                validate::length("address city", value, 5000)?;
            }
            if let Some(value) = &value.country {
                validate::length("address country", value, 5000)?;
            }
            if let Some(value) = &value.line1 {
                validate::length("address line1", value, 5000)?;
            }
            if let Some(value) = &value.line2 {
                validate::length("address line2", value, 5000)?;
            }
            if let Some(value) = &value.postal_code {
                validate::length("address postal code", value, 5000)?;
            }
            if let Some(value) = &value.state {
                validate::length("address state", value, 5000)?;
            }
        }
        if let Some(value) = &fields.description {
            validate::length("description", value, 5000)?;
        }
        if let Some(value) = &fields.email {
            validate::length("email", value, 512)?;
        }
        validate::map("metadata", &fields.metadata, 50, 500)?;
        if let Some(value) = &fields.name {
            validate::length("name", value, 256)?;
        }
        if let Some(value) = &fields.phone {
            validate::length("phone", value, 20)?;
        }
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
