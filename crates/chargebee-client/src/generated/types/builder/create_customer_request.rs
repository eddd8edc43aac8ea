// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`CreateCustomerRequest`](crate::types::CreateCustomerRequest).
#[derive(Clone, Debug)]
pub struct CreateCustomerRequest {
    allow_direct_debit: Result<Option<bool>, String>,
    auto_close_invoices: Result<Option<bool>, String>,
    auto_collection: Result<Option<::chargebee_client::open::AutoCollection>, String>,
    billing_address: Result<Option<super::super::BillingAddressFields>, String>,
    brand_id: Result<Option<String>, String>,
    business_customer_without_vat_number: Result<Option<bool>, String>,
    business_entity_id: Result<Option<String>, String>,
    client_profile_id: Result<Option<String>, String>,
    company: Result<Option<String>, String>,
    consolidated_invoicing: Result<Option<bool>, String>,
    created_from_ip: Result<Option<String>, String>,
    customer_type: Result<Option<::chargebee_client::open::CustomerType>, String>,
    einvoicing_method: Result<
        Option<::chargebee_client::open::EinvoicingMethod>,
        String,
    >,
    email: Result<Option<String>, String>,
    entity_code: Result<Option<::chargebee_client::open::EntityCode>, String>,
    entity_identifier_scheme: Result<Option<String>, String>,
    entity_identifier_standard: Result<Option<String>, String>,
    entity_identifiers: Result<Option<super::super::EntityIdentifierColumns>, String>,
    exempt_number: Result<Option<String>, String>,
    exemption_details: Result<
        Option<::progenitor_client::JsonText<::serde_json::Value>>,
        String,
    >,
    first_name: Result<Option<String>, String>,
    id: Result<Option<String>, String>,
    invoice_notes: Result<Option<String>, String>,
    is_einvoice_enabled: Result<Option<bool>, String>,
    last_name: Result<Option<String>, String>,
    locale: Result<Option<String>, String>,
    meta_data: Result<
        Option<::progenitor_client::JsonText<::serde_json::Value>>,
        String,
    >,
    net_term_days: Result<Option<i32>, String>,
    offline_payment_method: Result<
        Option<::chargebee_client::open::OfflinePaymentMethod>,
        String,
    >,
    phone: Result<Option<String>, String>,
    preferred_currency_code: Result<Option<String>, String>,
    registered_for_gst: Result<Option<bool>, String>,
    tax_providers_fields: Result<Option<super::super::TaxProvidersFieldColumns>, String>,
    taxability: Result<Option<::chargebee_client::open::Taxability>, String>,
    taxjar_exemption_category: Result<
        Option<super::super::TaxjarExemptionCategory>,
        String,
    >,
    vat_number: Result<Option<String>, String>,
    vat_number_prefix: Result<Option<String>, String>,
    extra: Result<::std::collections::BTreeMap<String, String>, String>,
}

impl Default for CreateCustomerRequest {
    fn default() -> Self {
        Self {
            allow_direct_debit: Ok(Default::default()),
            auto_close_invoices: Ok(Default::default()),
            auto_collection: Ok(Default::default()),
            billing_address: Ok(Default::default()),
            brand_id: Ok(Default::default()),
            business_customer_without_vat_number: Ok(Default::default()),
            business_entity_id: Ok(Default::default()),
            client_profile_id: Ok(Default::default()),
            company: Ok(Default::default()),
            consolidated_invoicing: Ok(Default::default()),
            created_from_ip: Ok(Default::default()),
            customer_type: Ok(Default::default()),
            einvoicing_method: Ok(Default::default()),
            email: Ok(Default::default()),
            entity_code: Ok(Default::default()),
            entity_identifier_scheme: Ok(Default::default()),
            entity_identifier_standard: Ok(Default::default()),
            entity_identifiers: Ok(Default::default()),
            exempt_number: Ok(Default::default()),
            exemption_details: Ok(Default::default()),
            first_name: Ok(Default::default()),
            id: Ok(Default::default()),
            invoice_notes: Ok(Default::default()),
            is_einvoice_enabled: Ok(Default::default()),
            last_name: Ok(Default::default()),
            locale: Ok(Default::default()),
            meta_data: Ok(Default::default()),
            net_term_days: Ok(Default::default()),
            offline_payment_method: Ok(Default::default()),
            phone: Ok(Default::default()),
            preferred_currency_code: Ok(Default::default()),
            registered_for_gst: Ok(Default::default()),
            tax_providers_fields: Ok(Default::default()),
            taxability: Ok(Default::default()),
            taxjar_exemption_category: Ok(Default::default()),
            vat_number: Ok(Default::default()),
            vat_number_prefix: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}

impl CreateCustomerRequest {
    /// Whether the customer may pay by direct debit. The server takes `false` if it is left out.
    pub fn allow_direct_debit<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.allow_direct_debit = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for allow_direct_debit: {e}")
            });
        self
    }
    /// Whether invoices are closed automatically, which overrides the site's setting.
    pub fn auto_close_invoices<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_close_invoices = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_close_invoices: {e}")
            });
        self
    }
    /// Whether invoices are charged automatically. The server takes `on` if it is left out.
    pub fn auto_collection<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::AutoCollection>>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_collection = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_collection: {e}")
            });
        self
    }
    /// Billing address of the customer. Taxes depend on it.
    pub fn billing_address<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::BillingAddressFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_address = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_address: {e}")
            });
        self
    }
    /// Identifier of the brand that the customer is to belong to.
    pub fn brand_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.brand_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for brand_id: {e}"));
        self
    }
    /// Whether the customer is a business that has no VAT number.
    pub fn business_customer_without_vat_number<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.business_customer_without_vat_number = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for business_customer_without_vat_number: {e}"
                )
            });
        self
    }
    /// Identifier of the business entity that the customer is to belong to, at most 50 characters. The server takes the site's default one if it is left out.
    pub fn business_entity_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.business_entity_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for business_entity_id: {e}")
            });
        self
    }
    /// Profile of the customer in the AvaTax for Communications integration, at most 50 characters.
    pub fn client_profile_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.client_profile_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for client_profile_id: {e}")
            });
        self
    }
    /// Name of the company, at most 250 characters.
    pub fn company<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.company = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for company: {e}"));
        self
    }
    /// Whether charges of one day share one invoice, which overrides the site's setting.
    pub fn consolidated_invoicing<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.consolidated_invoicing = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for consolidated_invoicing: {e}"
                )
            });
        self
    }
    /// IP address that the customer comes from, at most 50 characters.
    pub fn created_from_ip<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.created_from_ip = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for created_from_ip: {e}")
            });
        self
    }
    /// Kind of customer, for taxes on communication services.
    pub fn customer_type<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::CustomerType>>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_type: {e}")
            });
        self
    }
    /// How electronic invoices are sent.
    pub fn einvoicing_method<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::EinvoicingMethod>>,
        T::Error: ::std::fmt::Display,
    {
        self.einvoicing_method = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for einvoicing_method: {e}")
            });
        self
    }
    /// E-mail address, at most 70 characters. Chargebee sends its e-mails there.
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    /// Why the customer is exempt, in Avalara's code.
    pub fn entity_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::EntityCode>>,
        T::Error: ::std::fmt::Display,
    {
        self.entity_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for entity_code: {e}")
            });
        self
    }
    /// Scheme of the customer's address in electronic invoicing, at most 50 characters.
    pub fn entity_identifier_scheme<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.entity_identifier_scheme = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for entity_identifier_scheme: {e}"
                )
            });
        self
    }
    /// Standard that the scheme belongs to, at most 50 characters.
    pub fn entity_identifier_standard<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.entity_identifier_standard = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for entity_identifier_standard: {e}"
                )
            });
        self
    }
    /// Further addresses of the customer in electronic invoicing. They need the `country` of the billing address. The lists are equally long, but for empty ones.
    pub fn entity_identifiers<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::EntityIdentifierColumns>>,
        T::Error: ::std::fmt::Display,
    {
        self.entity_identifiers = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for entity_identifiers: {e}")
            });
        self
    }
    /// Number of the exemption certificate, at most 100 characters.
    pub fn exempt_number<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.exempt_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for exempt_number: {e}")
            });
        self
    }
    /// Tax exemptions for the AvaTax for Communications integration, as free JSON. The vendor's libraries take a list of objects.
    pub fn exemption_details<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::JsonText<::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.exemption_details = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for exemption_details: {e}")
            });
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
    /// Identifier of the customer, at most 50 characters. The server makes one if it is left out.
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
    /// Note printed on every invoice of the customer, at most 2000 characters.
    pub fn invoice_notes<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.invoice_notes = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for invoice_notes: {e}")
            });
        self
    }
    /// Whether electronic invoices are made for the customer.
    pub fn is_einvoice_enabled<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_einvoice_enabled = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for is_einvoice_enabled: {e}")
            });
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
    /// Language in which the customer is addressed, at most 50 characters.
    pub fn locale<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.locale = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for locale: {e}"));
        self
    }
    /// Data of your own about the customer, as free JSON.
    pub fn meta_data<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::JsonText<::serde_json::Value>>>,
        T::Error: ::std::fmt::Display,
    {
        self.meta_data = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for meta_data: {e}"));
        self
    }
    /// Days between the date of an invoice and its due date.
    pub fn net_term_days<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.net_term_days = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for net_term_days: {e}")
            });
        self
    }
    /// How the customer prefers to pay when invoices are not charged automatically.
    pub fn offline_payment_method<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::OfflinePaymentMethod>>,
        T::Error: ::std::fmt::Display,
    {
        self.offline_payment_method = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for offline_payment_method: {e}"
                )
            });
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
    /// Currency in which the customer prefers to be billed, ISO 4217, three letters.
    pub fn preferred_currency_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.preferred_currency_code = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for preferred_currency_code: {e}"
                )
            });
        self
    }
    /// Whether the customer is registered for GST (Australia).
    pub fn registered_for_gst<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.registered_for_gst = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for registered_for_gst: {e}")
            });
        self
    }
    /// Fields that tax providers want about the customer. The lists are equally long, but for empty ones.
    pub fn tax_providers_fields<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::TaxProvidersFieldColumns>>,
        T::Error: ::std::fmt::Display,
    {
        self.tax_providers_fields = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for tax_providers_fields: {e}")
            });
        self
    }
    /// Whether the customer pays taxes. The server takes `taxable` if it is left out.
    pub fn taxability<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::Taxability>>,
        T::Error: ::std::fmt::Display,
    {
        self.taxability = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for taxability: {e}"));
        self
    }
    /// Why the customer is exempt, for the TaxJar integration.
    pub fn taxjar_exemption_category<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::TaxjarExemptionCategory>>,
        T::Error: ::std::fmt::Display,
    {
        self.taxjar_exemption_category = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for taxjar_exemption_category: {e}"
                )
            });
        self
    }
    /// Number of the VAT or other tax registration, at most 20 characters.
    pub fn vat_number<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.vat_number = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for vat_number: {e}"));
        self
    }
    /// What stands in front of the VAT number instead of the country's two letters, for Northern Ireland. At most 10 characters.
    pub fn vat_number_prefix<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.vat_number_prefix = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for vat_number_prefix: {e}")
            });
        self
    }
    /// Sets `extra`.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: TryInto<::std::collections::BTreeMap<String, String>>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}

impl TryFrom<CreateCustomerRequest> for super::super::CreateCustomerRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CreateCustomerRequest,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            allow_direct_debit: value.allow_direct_debit?,
            auto_close_invoices: value.auto_close_invoices?,
            auto_collection: value.auto_collection?,
            billing_address: value.billing_address?,
            brand_id: value.brand_id?,
            business_customer_without_vat_number: value
                .business_customer_without_vat_number?,
            business_entity_id: value.business_entity_id?,
            client_profile_id: value.client_profile_id?,
            company: value.company?,
            consolidated_invoicing: value.consolidated_invoicing?,
            created_from_ip: value.created_from_ip?,
            customer_type: value.customer_type?,
            einvoicing_method: value.einvoicing_method?,
            email: value.email?,
            entity_code: value.entity_code?,
            entity_identifier_scheme: value.entity_identifier_scheme?,
            entity_identifier_standard: value.entity_identifier_standard?,
            entity_identifiers: value.entity_identifiers?,
            exempt_number: value.exempt_number?,
            exemption_details: value.exemption_details?,
            first_name: value.first_name?,
            id: value.id?,
            invoice_notes: value.invoice_notes?,
            is_einvoice_enabled: value.is_einvoice_enabled?,
            last_name: value.last_name?,
            locale: value.locale?,
            meta_data: value.meta_data?,
            net_term_days: value.net_term_days?,
            offline_payment_method: value.offline_payment_method?,
            phone: value.phone?,
            preferred_currency_code: value.preferred_currency_code?,
            registered_for_gst: value.registered_for_gst?,
            tax_providers_fields: value.tax_providers_fields?,
            taxability: value.taxability?,
            taxjar_exemption_category: value.taxjar_exemption_category?,
            vat_number: value.vat_number?,
            vat_number_prefix: value.vat_number_prefix?,
            extra: value.extra?,
        })
    }
}

impl From<super::super::CreateCustomerRequest> for CreateCustomerRequest {
    fn from(value: super::super::CreateCustomerRequest) -> Self {
        Self {
            allow_direct_debit: Ok(value.allow_direct_debit),
            auto_close_invoices: Ok(value.auto_close_invoices),
            auto_collection: Ok(value.auto_collection),
            billing_address: Ok(value.billing_address),
            brand_id: Ok(value.brand_id),
            business_customer_without_vat_number: Ok(
                value.business_customer_without_vat_number,
            ),
            business_entity_id: Ok(value.business_entity_id),
            client_profile_id: Ok(value.client_profile_id),
            company: Ok(value.company),
            consolidated_invoicing: Ok(value.consolidated_invoicing),
            created_from_ip: Ok(value.created_from_ip),
            customer_type: Ok(value.customer_type),
            einvoicing_method: Ok(value.einvoicing_method),
            email: Ok(value.email),
            entity_code: Ok(value.entity_code),
            entity_identifier_scheme: Ok(value.entity_identifier_scheme),
            entity_identifier_standard: Ok(value.entity_identifier_standard),
            entity_identifiers: Ok(value.entity_identifiers),
            exempt_number: Ok(value.exempt_number),
            exemption_details: Ok(value.exemption_details),
            first_name: Ok(value.first_name),
            id: Ok(value.id),
            invoice_notes: Ok(value.invoice_notes),
            is_einvoice_enabled: Ok(value.is_einvoice_enabled),
            last_name: Ok(value.last_name),
            locale: Ok(value.locale),
            meta_data: Ok(value.meta_data),
            net_term_days: Ok(value.net_term_days),
            offline_payment_method: Ok(value.offline_payment_method),
            phone: Ok(value.phone),
            preferred_currency_code: Ok(value.preferred_currency_code),
            registered_for_gst: Ok(value.registered_for_gst),
            tax_providers_fields: Ok(value.tax_providers_fields),
            taxability: Ok(value.taxability),
            taxjar_exemption_category: Ok(value.taxjar_exemption_category),
            vat_number: Ok(value.vat_number),
            vat_number_prefix: Ok(value.vat_number_prefix),
            extra: Ok(value.extra),
        }
    }
}
