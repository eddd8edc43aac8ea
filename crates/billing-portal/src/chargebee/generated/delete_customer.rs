// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use chargebee_client::types;
use super::super::DeleteCustomer;
use crate::validate::Invalid;

impl DeleteCustomer {
    /// Whether the customer's payment methods are deleted at the payment gateway, too. The server takes `true` if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/delete-a-customer).
    pub fn delete_payment_method(mut self, delete_payment_method: bool) -> Self {
        self.fields.delete_payment_method = Some(delete_payment_method);
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::DeleteCustomerRequest) -> Result<(), Invalid> {
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
