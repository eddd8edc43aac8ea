// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use billing_portal_transport::{Change, JsonText};
use chargebee_client::{open, types};
use serde_json::Value;
use super::super::UpdateCustomer;
use crate::validate::{self, Invalid};

impl UpdateCustomer {
    /// Whether the customer may pay by direct debit.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn allow_direct_debit(mut self, allow_direct_debit: bool) -> Self {
        self.fields.allow_direct_debit = Some(allow_direct_debit);
        self
    }
    /// Whether invoices are closed automatically, which overrides the site's setting. Clearing it makes the setting of the site hold again.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn auto_close_invoices(
        mut self,
        auto_close_invoices: impl Into<Change<bool>>,
    ) -> Self {
        self.fields.auto_close_invoices = Some(auto_close_invoices.into());
        self
    }
    /// Whether invoices are charged automatically.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn auto_collection(
        mut self,
        auto_collection: impl Into<Change<open::AutoCollection>>,
    ) -> Self {
        self.fields.auto_collection = Some(auto_collection.into());
        self
    }
    /// Profile of the customer in the AvaTax for Communications integration, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn client_profile_id(
        mut self,
        client_profile_id: impl Into<Change<String>>,
    ) -> Self {
        self.fields.client_profile_id = Some(client_profile_id.into());
        self
    }
    /// Name of the company, at most 250 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn company(mut self, company: impl Into<Change<String>>) -> Self {
        self.fields.company = Some(company.into());
        self
    }
    /// Whether charges of one day share one invoice, which overrides the site's setting. Clearing it makes the setting of the site hold again.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn consolidated_invoicing(
        mut self,
        consolidated_invoicing: impl Into<Change<bool>>,
    ) -> Self {
        self.fields.consolidated_invoicing = Some(consolidated_invoicing.into());
        self
    }
    /// Kind of customer, for taxes on communication services.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn customer_type(
        mut self,
        customer_type: impl Into<Change<open::CustomerType>>,
    ) -> Self {
        self.fields.customer_type = Some(customer_type.into());
        self
    }
    /// E-mail address, at most 70 characters. Chargebee sends its e-mails there.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn email(mut self, email: impl Into<Change<String>>) -> Self {
        self.fields.email = Some(email.into());
        self
    }
    /// Why the customer is exempt, in Avalara's code.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn entity_code(
        mut self,
        entity_code: impl Into<Change<open::EntityCode>>,
    ) -> Self {
        self.fields.entity_code = Some(entity_code.into());
        self
    }
    /// Number of the exemption certificate, at most 100 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn exempt_number(mut self, exempt_number: impl Into<Change<String>>) -> Self {
        self.fields.exempt_number = Some(exempt_number.into());
        self
    }
    /// Tax exemptions for the AvaTax for Communications integration, as free JSON. The vendor's libraries take a list of objects.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn exemption_details(
        mut self,
        exemption_details: impl Into<Change<JsonText<Value>>>,
    ) -> Self {
        self.fields.exemption_details = Some(exemption_details.into());
        self
    }
    /// First name, at most 150 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn first_name(mut self, first_name: impl Into<Change<String>>) -> Self {
        self.fields.first_name = Some(first_name.into());
        self
    }
    /// Whether the customer is known to be safe or fraudulent.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn fraud_flag(
        mut self,
        fraud_flag: impl Into<Change<types::FraudVerdict>>,
    ) -> Self {
        self.fields.fraud_flag = Some(fraud_flag.into());
        self
    }
    /// Note printed on every invoice of the customer, at most 2000 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn invoice_notes(mut self, invoice_notes: impl Into<Change<String>>) -> Self {
        self.fields.invoice_notes = Some(invoice_notes.into());
        self
    }
    /// Last name, at most 150 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn last_name(mut self, last_name: impl Into<Change<String>>) -> Self {
        self.fields.last_name = Some(last_name.into());
        self
    }
    /// Language in which the customer is addressed, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn locale(mut self, locale: impl Into<Change<String>>) -> Self {
        self.fields.locale = Some(locale.into());
        self
    }
    /// Data of your own about the customer, as free JSON.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn meta_data(mut self, meta_data: impl Into<Change<JsonText<Value>>>) -> Self {
        self.fields.meta_data = Some(meta_data.into());
        self
    }
    /// Days between the date of an invoice and its due date.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn net_term_days(mut self, net_term_days: impl Into<Change<i32>>) -> Self {
        self.fields.net_term_days = Some(net_term_days.into());
        self
    }
    /// How the customer prefers to pay when invoices are not charged automatically.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn offline_payment_method(
        mut self,
        offline_payment_method: impl Into<Change<open::OfflinePaymentMethod>>,
    ) -> Self {
        self.fields.offline_payment_method = Some(offline_payment_method.into());
        self
    }
    /// Phone number, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn phone(mut self, phone: impl Into<Change<String>>) -> Self {
        self.fields.phone = Some(phone.into());
        self
    }
    /// Currency in which the customer prefers to be billed, ISO 4217, three letters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn preferred_currency_code(
        mut self,
        preferred_currency_code: impl Into<Change<String>>,
    ) -> Self {
        self.fields.preferred_currency_code = Some(preferred_currency_code.into());
        self
    }
    /// Fields that tax providers want about the customer. The lists are equally long, but for empty ones. Empty ones are not sent and clear nothing: how such fields are cleared is not documented.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn tax_providers_fields(
        mut self,
        tax_providers_fields: types::TaxProvidersFieldColumns,
    ) -> Self {
        self.fields.tax_providers_fields = Some(tax_providers_fields);
        self
    }
    /// Whether the customer pays taxes.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn taxability(
        mut self,
        taxability: impl Into<Change<open::Taxability>>,
    ) -> Self {
        self.fields.taxability = Some(taxability.into());
        self
    }
    /// Why the customer is exempt, for the TaxJar integration.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/update-a-customer).
    pub fn taxjar_exemption_category(
        mut self,
        taxjar_exemption_category: impl Into<Change<types::TaxjarExemptionCategory>>,
    ) -> Self {
        self.fields.taxjar_exemption_category = Some(taxjar_exemption_category.into());
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::UpdateCustomerRequest) -> Result<(), Invalid> {
        if let Some(Change::Set(value)) = &fields.client_profile_id {
            validate::length("client profile id", value, 50)?;
        }
        if let Some(Change::Set(value)) = &fields.company {
            validate::length("company", value, 250)?;
        }
        if let Some(Change::Set(value)) = &fields.email {
            validate::length("email", value, 70)?;
            if !value.is_empty() {
                validate::email("email", value)?;
            }
        }
        if let Some(Change::Set(value)) = &fields.exempt_number {
            validate::length("exempt number", value, 100)?;
        }
        if let Some(Change::Set(value)) = &fields.first_name {
            validate::length("first name", value, 150)?;
        }
        if let Some(Change::Set(value)) = &fields.invoice_notes {
            validate::length("invoice notes", value, 2000)?;
        }
        if let Some(Change::Set(value)) = &fields.last_name {
            validate::length("last name", value, 150)?;
        }
        if let Some(Change::Set(value)) = &fields.locale {
            validate::length("locale", value, 50)?;
        }
        if let Some(Change::Set(value)) = &fields.phone {
            validate::length("phone", value, 50)?;
        }
        if let Some(Change::Set(value)) = &fields.preferred_currency_code {
            validate::length("preferred currency code", value, 3)?;
        }
        if let Some(value) = &fields.tax_providers_fields {
            validate::columns(
                "tax providers fields",
                &[
                    value.field_id.len(),
                    value.field_value.len(),
                    value.provider_name.len(),
                ],
            )?;
            for value in &value.field_id {
                validate::length("tax providers fields field id", value, 50)?;
            }
            for value in &value.field_value {
                validate::length("tax providers fields field value", value, 50)?;
            }
            for value in &value.provider_name {
                validate::length("tax providers fields provider name", value, 50)?;
            }
        }
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
