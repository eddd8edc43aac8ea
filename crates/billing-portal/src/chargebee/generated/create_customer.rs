// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use billing_portal_transport::JsonText;
use chargebee_client::{open, types};
use serde_json::Value;
use super::super::CreateCustomer;
use crate::validate::{self, Invalid};

impl CreateCustomer {
    /// Whether the customer may pay by direct debit. The server takes `false` if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn allow_direct_debit(mut self, allow_direct_debit: bool) -> Self {
        self.fields.allow_direct_debit = Some(allow_direct_debit);
        self
    }
    /// Whether invoices are closed automatically, which overrides the site's setting.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn auto_close_invoices(mut self, auto_close_invoices: bool) -> Self {
        self.fields.auto_close_invoices = Some(auto_close_invoices);
        self
    }
    /// Whether invoices are charged automatically. The server takes `on` if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn auto_collection(mut self, auto_collection: open::AutoCollection) -> Self {
        self.fields.auto_collection = Some(auto_collection);
        self
    }
    /// Billing address of the customer. Taxes depend on it.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn billing_address(
        mut self,
        billing_address: types::BillingAddressFields,
    ) -> Self {
        self.fields.billing_address = Some(billing_address);
        self
    }
    /// Identifier of the brand that the customer is to belong to.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.fields.brand_id = Some(brand_id.into());
        self
    }
    /// Whether the customer is a business that has no VAT number.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn business_customer_without_vat_number(
        mut self,
        business_customer_without_vat_number: bool,
    ) -> Self {
        self.fields.business_customer_without_vat_number = Some(
            business_customer_without_vat_number,
        );
        self
    }
    /// Identifier of the business entity that the customer is to belong to, at most 50 characters. The server takes the site's default one if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn business_entity_id(mut self, business_entity_id: impl Into<String>) -> Self {
        self.fields.business_entity_id = Some(business_entity_id.into());
        self
    }
    /// Profile of the customer in the AvaTax for Communications integration, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn client_profile_id(mut self, client_profile_id: impl Into<String>) -> Self {
        self.fields.client_profile_id = Some(client_profile_id.into());
        self
    }
    /// Name of the company, at most 250 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.fields.company = Some(company.into());
        self
    }
    /// Whether charges of one day share one invoice, which overrides the site's setting.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn consolidated_invoicing(mut self, consolidated_invoicing: bool) -> Self {
        self.fields.consolidated_invoicing = Some(consolidated_invoicing);
        self
    }
    /// IP address that the customer comes from, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn created_from_ip(mut self, created_from_ip: impl Into<String>) -> Self {
        self.fields.created_from_ip = Some(created_from_ip.into());
        self
    }
    /// Kind of customer, for taxes on communication services.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn customer_type(mut self, customer_type: open::CustomerType) -> Self {
        self.fields.customer_type = Some(customer_type);
        self
    }
    /// How electronic invoices are sent.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn einvoicing_method(
        mut self,
        einvoicing_method: open::EinvoicingMethod,
    ) -> Self {
        self.fields.einvoicing_method = Some(einvoicing_method);
        self
    }
    /// E-mail address, at most 70 characters. Chargebee sends its e-mails there.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.fields.email = Some(email.into());
        self
    }
    /// Why the customer is exempt, in Avalara's code.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn entity_code(mut self, entity_code: open::EntityCode) -> Self {
        self.fields.entity_code = Some(entity_code);
        self
    }
    /// Scheme of the customer's address in electronic invoicing, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn entity_identifier_scheme(
        mut self,
        entity_identifier_scheme: impl Into<String>,
    ) -> Self {
        self.fields.entity_identifier_scheme = Some(entity_identifier_scheme.into());
        self
    }
    /// Standard that the scheme belongs to, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn entity_identifier_standard(
        mut self,
        entity_identifier_standard: impl Into<String>,
    ) -> Self {
        self.fields.entity_identifier_standard = Some(entity_identifier_standard.into());
        self
    }
    /// Further addresses of the customer in electronic invoicing. They need the `country` of the billing address. The lists are equally long, but for empty ones.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn entity_identifiers(
        mut self,
        entity_identifiers: types::EntityIdentifierColumns,
    ) -> Self {
        self.fields.entity_identifiers = Some(entity_identifiers);
        self
    }
    /// Number of the exemption certificate, at most 100 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn exempt_number(mut self, exempt_number: impl Into<String>) -> Self {
        self.fields.exempt_number = Some(exempt_number.into());
        self
    }
    /// Tax exemptions for the AvaTax for Communications integration, as free JSON. The vendor's libraries take a list of objects.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn exemption_details(mut self, exemption_details: impl Into<Value>) -> Self {
        self.fields.exemption_details = Some(JsonText(exemption_details.into()));
        self
    }
    /// First name, at most 150 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.fields.first_name = Some(first_name.into());
        self
    }
    /// Identifier of the customer, at most 50 characters. The server makes one if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.fields.id = Some(id.into());
        self
    }
    /// Note printed on every invoice of the customer, at most 2000 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn invoice_notes(mut self, invoice_notes: impl Into<String>) -> Self {
        self.fields.invoice_notes = Some(invoice_notes.into());
        self
    }
    /// Whether electronic invoices are made for the customer.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn is_einvoice_enabled(mut self, is_einvoice_enabled: bool) -> Self {
        self.fields.is_einvoice_enabled = Some(is_einvoice_enabled);
        self
    }
    /// Last name, at most 150 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.fields.last_name = Some(last_name.into());
        self
    }
    /// Language in which the customer is addressed, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.fields.locale = Some(locale.into());
        self
    }
    /// Data of your own about the customer, as free JSON.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn meta_data(mut self, meta_data: impl Into<Value>) -> Self {
        self.fields.meta_data = Some(JsonText(meta_data.into()));
        self
    }
    /// Days between the date of an invoice and its due date.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn net_term_days(mut self, net_term_days: i32) -> Self {
        self.fields.net_term_days = Some(net_term_days);
        self
    }
    /// How the customer prefers to pay when invoices are not charged automatically.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn offline_payment_method(
        mut self,
        offline_payment_method: open::OfflinePaymentMethod,
    ) -> Self {
        self.fields.offline_payment_method = Some(offline_payment_method);
        self
    }
    /// Phone number, at most 50 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.fields.phone = Some(phone.into());
        self
    }
    /// Currency in which the customer prefers to be billed, ISO 4217, three letters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn preferred_currency_code(
        mut self,
        preferred_currency_code: impl Into<String>,
    ) -> Self {
        self.fields.preferred_currency_code = Some(preferred_currency_code.into());
        self
    }
    /// Whether the customer is registered for GST (Australia).
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn registered_for_gst(mut self, registered_for_gst: bool) -> Self {
        self.fields.registered_for_gst = Some(registered_for_gst);
        self
    }
    /// Fields that tax providers want about the customer. The lists are equally long, but for empty ones.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn tax_providers_fields(
        mut self,
        tax_providers_fields: types::TaxProvidersFieldColumns,
    ) -> Self {
        self.fields.tax_providers_fields = Some(tax_providers_fields);
        self
    }
    /// Whether the customer pays taxes. The server takes `taxable` if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn taxability(mut self, taxability: open::Taxability) -> Self {
        self.fields.taxability = Some(taxability);
        self
    }
    /// Why the customer is exempt, for the TaxJar integration.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn taxjar_exemption_category(
        mut self,
        taxjar_exemption_category: types::TaxjarExemptionCategory,
    ) -> Self {
        self.fields.taxjar_exemption_category = Some(taxjar_exemption_category);
        self
    }
    /// Number of the VAT or other tax registration, at most 20 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn vat_number(mut self, vat_number: impl Into<String>) -> Self {
        self.fields.vat_number = Some(vat_number.into());
        self
    }
    /// What stands in front of the VAT number instead of the country's two letters, for Northern Ireland. At most 10 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/create-a-customer).
    pub fn vat_number_prefix(mut self, vat_number_prefix: impl Into<String>) -> Self {
        self.fields.vat_number_prefix = Some(vat_number_prefix.into());
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::CreateCustomerRequest) -> Result<(), Invalid> {
        if let Some(value) = &fields.billing_address {
            if let Some(value) = &value.city {
                validate::length("billing address city", value, 50)?;
            }
            if let Some(value) = &value.company {
                validate::length("billing address company", value, 250)?;
            }
            if let Some(value) = &value.country {
                validate::length("billing address country", value, 50)?;
            }
            if let Some(value) = &value.email {
                validate::length("billing address email", value, 70)?;
                validate::email("billing address email", value)?;
            }
            if let Some(value) = &value.first_name {
                validate::length("billing address first name", value, 150)?;
            }
            if let Some(value) = &value.last_name {
                validate::length("billing address last name", value, 150)?;
            }
            if let Some(value) = &value.line1 {
                validate::length("billing address line1", value, 150)?;
            }
            if let Some(value) = &value.line2 {
                validate::length("billing address line2", value, 150)?;
            }
            if let Some(value) = &value.line3 {
                validate::length("billing address line3", value, 150)?;
            }
            if let Some(value) = &value.phone {
                validate::length("billing address phone", value, 50)?;
            }
            if let Some(value) = &value.state {
                validate::length("billing address state", value, 50)?;
            }
            if let Some(value) = &value.state_code {
                validate::length("billing address state code", value, 50)?;
            }
            if let Some(value) = &value.zip {
                validate::length("billing address zip", value, 20)?;
            }
        }
        if let Some(value) = &fields.business_entity_id {
            validate::length("business entity id", value, 50)?;
        }
        if let Some(value) = &fields.client_profile_id {
            validate::length("client profile id", value, 50)?;
        }
        if let Some(value) = &fields.company {
            validate::length("company", value, 250)?;
        }
        if let Some(value) = &fields.created_from_ip {
            validate::length("created from ip", value, 50)?;
        }
        if let Some(value) = &fields.email {
            validate::length("email", value, 70)?;
            validate::email("email", value)?;
        }
        if let Some(value) = &fields.entity_identifier_scheme {
            validate::length("entity identifier scheme", value, 50)?;
        }
        if let Some(value) = &fields.entity_identifier_standard {
            validate::length("entity identifier standard", value, 50)?;
        }
        if let Some(value) = &fields.entity_identifiers {
            validate::columns(
                "entity identifiers",
                &[
                    value.id.len(),
                    value.scheme.len(),
                    value.standard.len(),
                    value.value.len(),
                ],
            )?;
            for value in &value.id {
                validate::length("entity identifiers id", value, 40)?;
            }
            for value in &value.scheme {
                validate::length("entity identifiers scheme", value, 50)?;
            }
            for value in &value.standard {
                validate::length("entity identifiers standard", value, 50)?;
            }
            for value in &value.value {
                validate::length("entity identifiers value", value, 50)?;
            }
        }
        if let Some(value) = &fields.exempt_number {
            validate::length("exempt number", value, 100)?;
        }
        if let Some(value) = &fields.first_name {
            validate::length("first name", value, 150)?;
        }
        if let Some(value) = &fields.id {
            validate::body_id("customer id", value)?;
            validate::length("customer id", value, 50)?;
        }
        if let Some(value) = &fields.invoice_notes {
            validate::length("invoice notes", value, 2000)?;
        }
        if let Some(value) = &fields.last_name {
            validate::length("last name", value, 150)?;
        }
        if let Some(value) = &fields.locale {
            validate::length("locale", value, 50)?;
        }
        if let Some(value) = &fields.phone {
            validate::length("phone", value, 50)?;
        }
        if let Some(value) = &fields.preferred_currency_code {
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
        if let Some(value) = &fields.vat_number {
            validate::length("vat number", value, 20)?;
        }
        if let Some(value) = &fields.vat_number_prefix {
            validate::length("vat number prefix", value, 10)?;
        }
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
