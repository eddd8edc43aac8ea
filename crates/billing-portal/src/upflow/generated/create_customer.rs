// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use upflow_client::types;
use super::super::CreateCustomer;
use crate::validate::{self, Invalid};

impl CreateCustomer {
    /// The fields of a request that says no more than it must.
    pub(crate) fn fields(name: String) -> types::CreateCustomerRequest {
        types::CreateCustomerRequest {
            account_manager_id: None,
            accounting_ref: None,
            address: None,
            custom_fields: Default::default(),
            dunning_plan_id: None,
            external_id: None,
            name,
            parent: None,
            vat_number: None,
        }
    }
    /// Identifier of the user who looks after the customer.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn account_manager_id(mut self, account_manager_id: impl Into<String>) -> Self {
        self.fields.account_manager_id = Some(account_manager_id.into());
        self
    }
    /// Reference of the customer's account in the books.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn accounting_ref(mut self, accounting_ref: impl Into<String>) -> Self {
        self.fields.accounting_ref = Some(accounting_ref.into());
        self
    }
    /// Postal address of the customer.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn address(mut self, address: types::AddressFields) -> Self {
        self.fields.address = Some(address);
        self
    }
    /// Values of custom fields of the organization.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn custom_fields(
        mut self,
        custom_fields: impl IntoIterator<Item = types::CustomFieldValue>,
    ) -> Self {
        self.fields.custom_fields = custom_fields.into_iter().collect();
        self
    }
    /// Identifier of the workflow that reminds the customer to pay.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn dunning_plan_id(mut self, dunning_plan_id: impl Into<String>) -> Self {
        self.fields.dunning_plan_id = Some(dunning_plan_id.into());
        self
    }
    /// Identifier of the customer in the system that Upflow is fed from.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.fields.external_id = Some(external_id.into());
        self
    }
    /// The customer that this one belongs to.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn parent(mut self, parent: types::ParentCustomerFields) -> Self {
        self.fields.parent = Some(parent);
        self
    }
    /// Number of the VAT registration.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn vat_number(mut self, vat_number: impl Into<String>) -> Self {
        self.fields.vat_number = Some(vat_number.into());
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::CreateCustomerRequest) -> Result<(), Invalid> {
        for value in &fields.custom_fields {
            validate::body_id("custom fields id", &value.id)?;
        }
        if let Some(value) = &fields.parent {
            if let Some(value) = &value.id {
                validate::body_id("parent id", value)?;
            }
        }
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
