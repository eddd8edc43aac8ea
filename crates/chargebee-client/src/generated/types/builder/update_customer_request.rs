// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`UpdateCustomerRequest`](crate::types::UpdateCustomerRequest).
#[derive(Clone, Debug)]
pub struct UpdateCustomerRequest {
    allow_direct_debit: Result<Option<bool>, String>,
    auto_close_invoices: Result<Option<::progenitor_client::Change<bool>>, String>,
    auto_collection: Result<
        Option<::progenitor_client::Change<::chargebee_client::open::AutoCollection>>,
        String,
    >,
    client_profile_id: Result<Option<::progenitor_client::Change<String>>, String>,
    company: Result<Option<::progenitor_client::Change<String>>, String>,
    consolidated_invoicing: Result<Option<::progenitor_client::Change<bool>>, String>,
    customer_type: Result<
        Option<::progenitor_client::Change<::chargebee_client::open::CustomerType>>,
        String,
    >,
    email: Result<Option<::progenitor_client::Change<String>>, String>,
    entity_code: Result<
        Option<::progenitor_client::Change<::chargebee_client::open::EntityCode>>,
        String,
    >,
    exempt_number: Result<Option<::progenitor_client::Change<String>>, String>,
    exemption_details: Result<
        Option<
            ::progenitor_client::Change<
                ::progenitor_client::JsonText<::serde_json::Value>,
            >,
        >,
        String,
    >,
    first_name: Result<Option<::progenitor_client::Change<String>>, String>,
    fraud_flag: Result<
        Option<::progenitor_client::Change<::chargebee_client::types::FraudVerdict>>,
        String,
    >,
    invoice_notes: Result<Option<::progenitor_client::Change<String>>, String>,
    last_name: Result<Option<::progenitor_client::Change<String>>, String>,
    locale: Result<Option<::progenitor_client::Change<String>>, String>,
    meta_data: Result<
        Option<
            ::progenitor_client::Change<
                ::progenitor_client::JsonText<::serde_json::Value>,
            >,
        >,
        String,
    >,
    net_term_days: Result<Option<::progenitor_client::Change<i32>>, String>,
    offline_payment_method: Result<
        Option<
            ::progenitor_client::Change<::chargebee_client::open::OfflinePaymentMethod>,
        >,
        String,
    >,
    phone: Result<Option<::progenitor_client::Change<String>>, String>,
    preferred_currency_code: Result<Option<::progenitor_client::Change<String>>, String>,
    tax_providers_fields: Result<Option<super::super::TaxProvidersFieldColumns>, String>,
    taxability: Result<
        Option<::progenitor_client::Change<::chargebee_client::open::Taxability>>,
        String,
    >,
    taxjar_exemption_category: Result<
        Option<
            ::progenitor_client::Change<
                ::chargebee_client::types::TaxjarExemptionCategory,
            >,
        >,
        String,
    >,
    extra: Result<::std::collections::BTreeMap<String, String>, String>,
}

impl Default for UpdateCustomerRequest {
    fn default() -> Self {
        Self {
            allow_direct_debit: Ok(Default::default()),
            auto_close_invoices: Ok(Default::default()),
            auto_collection: Ok(Default::default()),
            client_profile_id: Ok(Default::default()),
            company: Ok(Default::default()),
            consolidated_invoicing: Ok(Default::default()),
            customer_type: Ok(Default::default()),
            email: Ok(Default::default()),
            entity_code: Ok(Default::default()),
            exempt_number: Ok(Default::default()),
            exemption_details: Ok(Default::default()),
            first_name: Ok(Default::default()),
            fraud_flag: Ok(Default::default()),
            invoice_notes: Ok(Default::default()),
            last_name: Ok(Default::default()),
            locale: Ok(Default::default()),
            meta_data: Ok(Default::default()),
            net_term_days: Ok(Default::default()),
            offline_payment_method: Ok(Default::default()),
            phone: Ok(Default::default()),
            preferred_currency_code: Ok(Default::default()),
            tax_providers_fields: Ok(Default::default()),
            taxability: Ok(Default::default()),
            taxjar_exemption_category: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}

impl UpdateCustomerRequest {
    /// Whether the customer may pay by direct debit.
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
    /// Whether invoices are closed automatically, which overrides the site's setting. Clearing it makes the setting of the site hold again.
    pub fn auto_close_invoices<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<bool>>>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_close_invoices = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_close_invoices: {e}")
            });
        self
    }
    /// Whether invoices are charged automatically.
    pub fn auto_collection<T>(mut self, value: T) -> Self
    where
        T: TryInto<
            Option<::progenitor_client::Change<::chargebee_client::open::AutoCollection>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.auto_collection = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_collection: {e}")
            });
        self
    }
    /// Profile of the customer in the AvaTax for Communications integration, at most 50 characters.
    pub fn client_profile_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
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
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.company = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for company: {e}"));
        self
    }
    /// Whether charges of one day share one invoice, which overrides the site's setting. Clearing it makes the setting of the site hold again.
    pub fn consolidated_invoicing<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<bool>>>,
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
    /// Kind of customer, for taxes on communication services.
    pub fn customer_type<T>(mut self, value: T) -> Self
    where
        T: TryInto<
            Option<::progenitor_client::Change<::chargebee_client::open::CustomerType>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.customer_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_type: {e}")
            });
        self
    }
    /// E-mail address, at most 70 characters. Chargebee sends its e-mails there.
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
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
        T: TryInto<
            Option<::progenitor_client::Change<::chargebee_client::open::EntityCode>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.entity_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for entity_code: {e}")
            });
        self
    }
    /// Number of the exemption certificate, at most 100 characters.
    pub fn exempt_number<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
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
        T: TryInto<
            Option<
                ::progenitor_client::Change<
                    ::progenitor_client::JsonText<::serde_json::Value>,
                >,
            >,
        >,
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
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    /// Whether the customer is known to be safe or fraudulent.
    pub fn fraud_flag<T>(mut self, value: T) -> Self
    where
        T: TryInto<
            Option<::progenitor_client::Change<::chargebee_client::types::FraudVerdict>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.fraud_flag = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for fraud_flag: {e}"));
        self
    }
    /// Note printed on every invoice of the customer, at most 2000 characters.
    pub fn invoice_notes<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
        T::Error: ::std::fmt::Display,
    {
        self.invoice_notes = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for invoice_notes: {e}")
            });
        self
    }
    /// Last name, at most 150 characters.
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Change<String>>>,
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
        T: TryInto<Option<::progenitor_client::Change<String>>>,
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
        T: TryInto<
            Option<
                ::progenitor_client::Change<
                    ::progenitor_client::JsonText<::serde_json::Value>,
                >,
            >,
        >,
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
        T: TryInto<Option<::progenitor_client::Change<i32>>>,
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
        T: TryInto<
            Option<
                ::progenitor_client::Change<
                    ::chargebee_client::open::OfflinePaymentMethod,
                >,
            >,
        >,
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
        T: TryInto<Option<::progenitor_client::Change<String>>>,
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
        T: TryInto<Option<::progenitor_client::Change<String>>>,
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
    /// Fields that tax providers want about the customer. The lists are equally long, but for empty ones. Empty ones are not sent and clear nothing: how such fields are cleared is not documented.
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
    /// Whether the customer pays taxes.
    pub fn taxability<T>(mut self, value: T) -> Self
    where
        T: TryInto<
            Option<::progenitor_client::Change<::chargebee_client::open::Taxability>>,
        >,
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
        T: TryInto<
            Option<
                ::progenitor_client::Change<
                    ::chargebee_client::types::TaxjarExemptionCategory,
                >,
            >,
        >,
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

impl TryFrom<UpdateCustomerRequest> for super::super::UpdateCustomerRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UpdateCustomerRequest,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            allow_direct_debit: value.allow_direct_debit?,
            auto_close_invoices: value.auto_close_invoices?,
            auto_collection: value.auto_collection?,
            client_profile_id: value.client_profile_id?,
            company: value.company?,
            consolidated_invoicing: value.consolidated_invoicing?,
            customer_type: value.customer_type?,
            email: value.email?,
            entity_code: value.entity_code?,
            exempt_number: value.exempt_number?,
            exemption_details: value.exemption_details?,
            first_name: value.first_name?,
            fraud_flag: value.fraud_flag?,
            invoice_notes: value.invoice_notes?,
            last_name: value.last_name?,
            locale: value.locale?,
            meta_data: value.meta_data?,
            net_term_days: value.net_term_days?,
            offline_payment_method: value.offline_payment_method?,
            phone: value.phone?,
            preferred_currency_code: value.preferred_currency_code?,
            tax_providers_fields: value.tax_providers_fields?,
            taxability: value.taxability?,
            taxjar_exemption_category: value.taxjar_exemption_category?,
            extra: value.extra?,
        })
    }
}

impl From<super::super::UpdateCustomerRequest> for UpdateCustomerRequest {
    fn from(value: super::super::UpdateCustomerRequest) -> Self {
        Self {
            allow_direct_debit: Ok(value.allow_direct_debit),
            auto_close_invoices: Ok(value.auto_close_invoices),
            auto_collection: Ok(value.auto_collection),
            client_profile_id: Ok(value.client_profile_id),
            company: Ok(value.company),
            consolidated_invoicing: Ok(value.consolidated_invoicing),
            customer_type: Ok(value.customer_type),
            email: Ok(value.email),
            entity_code: Ok(value.entity_code),
            exempt_number: Ok(value.exempt_number),
            exemption_details: Ok(value.exemption_details),
            first_name: Ok(value.first_name),
            fraud_flag: Ok(value.fraud_flag),
            invoice_notes: Ok(value.invoice_notes),
            last_name: Ok(value.last_name),
            locale: Ok(value.locale),
            meta_data: Ok(value.meta_data),
            net_term_days: Ok(value.net_term_days),
            offline_payment_method: Ok(value.offline_payment_method),
            phone: Ok(value.phone),
            preferred_currency_code: Ok(value.preferred_currency_code),
            tax_providers_fields: Ok(value.tax_providers_fields),
            taxability: Ok(value.taxability),
            taxjar_exemption_category: Ok(value.taxjar_exemption_category),
            extra: Ok(value.extra),
        }
    }
}
