// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`Customer`](crate::types::Customer).
#[derive(Clone, Debug)]
pub struct Customer {
    active_id: Result<Option<String>, String>,
    allow_direct_debit: Result<bool, String>,
    auto_close_invoices: Result<Option<bool>, String>,
    auto_collection: Result<::chargebee_client::open::AutoCollection, String>,
    backup_payment_source_id: Result<Option<String>, String>,
    balances: Result<Option<Vec<super::super::CustomerBalance>>, String>,
    billing_address: Result<Option<super::super::BillingAddress>, String>,
    billing_date: Result<Option<i32>, String>,
    billing_date_mode: Result<Option<::chargebee_client::open::BillingDateMode>, String>,
    billing_day_of_week: Result<
        Option<::chargebee_client::open::BillingDayOfWeek>,
        String,
    >,
    billing_day_of_week_mode: Result<
        Option<::chargebee_client::open::BillingDayOfWeekMode>,
        String,
    >,
    billing_month: Result<Option<i32>, String>,
    brand_id: Result<Option<String>, String>,
    business_customer_without_vat_number: Result<Option<bool>, String>,
    business_entity_id: Result<Option<String>, String>,
    card_status: Result<Option<::chargebee_client::open::CardStatus>, String>,
    channel: Result<Option<::chargebee_client::open::Channel>, String>,
    child_account_access: Result<Option<super::super::ChildAccountAccess>, String>,
    client_profile_id: Result<Option<String>, String>,
    company: Result<Option<String>, String>,
    consolidated_invoicing: Result<Option<bool>, String>,
    contacts: Result<Option<Vec<super::super::Contact>>, String>,
    created_at: Result<::progenitor_client::Timestamp, String>,
    created_from_ip: Result<Option<String>, String>,
    customer_type: Result<Option<::chargebee_client::open::CustomerType>, String>,
    deleted: Result<bool, String>,
    einvoicing_method: Result<
        Option<::chargebee_client::open::EinvoicingMethod>,
        String,
    >,
    email: Result<Option<String>, String>,
    entity_code: Result<Option<::chargebee_client::open::EntityCode>, String>,
    entity_identifier_scheme: Result<Option<String>, String>,
    entity_identifier_standard: Result<Option<String>, String>,
    entity_identifiers: Result<Option<Vec<super::super::EntityIdentifier>>, String>,
    excess_payments: Result<i64, String>,
    exempt_number: Result<Option<String>, String>,
    exemption_details: Result<Option<::serde_json::Value>, String>,
    first_name: Result<Option<String>, String>,
    fraud_flag: Result<Option<::chargebee_client::open::FraudFlag>, String>,
    id: Result<String, String>,
    invoice_notes: Result<Option<String>, String>,
    is_einvoice_enabled: Result<Option<bool>, String>,
    is_location_valid: Result<Option<bool>, String>,
    last_name: Result<Option<String>, String>,
    locale: Result<Option<String>, String>,
    meta_data: Result<Option<::serde_json::Value>, String>,
    net_term_days: Result<i32, String>,
    object: Result<Option<String>, String>,
    offline_payment_method: Result<
        Option<::chargebee_client::open::OfflinePaymentMethod>,
        String,
    >,
    parent_account_access: Result<Option<super::super::ParentAccountAccess>, String>,
    payment_method: Result<Option<super::super::PaymentMethod>, String>,
    phone: Result<Option<String>, String>,
    pii_cleared: Result<Option<::chargebee_client::open::PiiCleared>, String>,
    preferred_currency_code: Result<Option<String>, String>,
    primary_payment_source_id: Result<Option<String>, String>,
    promotional_credits: Result<i64, String>,
    referral_urls: Result<Option<Vec<super::super::ReferralUrl>>, String>,
    refundable_credits: Result<i64, String>,
    registered_for_gst: Result<Option<bool>, String>,
    relationship: Result<Option<super::super::CustomerRelationship>, String>,
    resource_version: Result<Option<i64>, String>,
    tax_providers_fields: Result<Option<Vec<super::super::TaxProvidersField>>, String>,
    taxability: Result<Option<::chargebee_client::open::Taxability>, String>,
    unbilled_charges: Result<i64, String>,
    updated_at: Result<Option<::progenitor_client::Timestamp>, String>,
    use_default_hierarchy_settings: Result<Option<bool>, String>,
    vat_number: Result<Option<String>, String>,
    vat_number_prefix: Result<Option<String>, String>,
    vat_number_status: Result<Option<::chargebee_client::open::VatNumberStatus>, String>,
    vat_number_validated_time: Result<Option<::progenitor_client::Timestamp>, String>,
    extra: Result<::serde_json::Map<String, ::serde_json::Value>, String>,
}

impl Default for Customer {
    fn default() -> Self {
        Self {
            active_id: Ok(Default::default()),
            allow_direct_debit: Err(
                "no value supplied for allow_direct_debit".to_string(),
            ),
            auto_close_invoices: Ok(Default::default()),
            auto_collection: Err("no value supplied for auto_collection".to_string()),
            backup_payment_source_id: Ok(Default::default()),
            balances: Ok(Default::default()),
            billing_address: Ok(Default::default()),
            billing_date: Ok(Default::default()),
            billing_date_mode: Ok(Default::default()),
            billing_day_of_week: Ok(Default::default()),
            billing_day_of_week_mode: Ok(Default::default()),
            billing_month: Ok(Default::default()),
            brand_id: Ok(Default::default()),
            business_customer_without_vat_number: Ok(Default::default()),
            business_entity_id: Ok(Default::default()),
            card_status: Ok(Default::default()),
            channel: Ok(Default::default()),
            child_account_access: Ok(Default::default()),
            client_profile_id: Ok(Default::default()),
            company: Ok(Default::default()),
            consolidated_invoicing: Ok(Default::default()),
            contacts: Ok(Default::default()),
            created_at: Err("no value supplied for created_at".to_string()),
            created_from_ip: Ok(Default::default()),
            customer_type: Ok(Default::default()),
            deleted: Err("no value supplied for deleted".to_string()),
            einvoicing_method: Ok(Default::default()),
            email: Ok(Default::default()),
            entity_code: Ok(Default::default()),
            entity_identifier_scheme: Ok(Default::default()),
            entity_identifier_standard: Ok(Default::default()),
            entity_identifiers: Ok(Default::default()),
            excess_payments: Err("no value supplied for excess_payments".to_string()),
            exempt_number: Ok(Default::default()),
            exemption_details: Ok(Default::default()),
            first_name: Ok(Default::default()),
            fraud_flag: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            invoice_notes: Ok(Default::default()),
            is_einvoice_enabled: Ok(Default::default()),
            is_location_valid: Ok(Default::default()),
            last_name: Ok(Default::default()),
            locale: Ok(Default::default()),
            meta_data: Ok(Default::default()),
            net_term_days: Err("no value supplied for net_term_days".to_string()),
            object: Ok(Default::default()),
            offline_payment_method: Ok(Default::default()),
            parent_account_access: Ok(Default::default()),
            payment_method: Ok(Default::default()),
            phone: Ok(Default::default()),
            pii_cleared: Ok(Default::default()),
            preferred_currency_code: Ok(Default::default()),
            primary_payment_source_id: Ok(Default::default()),
            promotional_credits: Err(
                "no value supplied for promotional_credits".to_string(),
            ),
            referral_urls: Ok(Default::default()),
            refundable_credits: Err(
                "no value supplied for refundable_credits".to_string(),
            ),
            registered_for_gst: Ok(Default::default()),
            relationship: Ok(Default::default()),
            resource_version: Ok(Default::default()),
            tax_providers_fields: Ok(Default::default()),
            taxability: Ok(Default::default()),
            unbilled_charges: Err("no value supplied for unbilled_charges".to_string()),
            updated_at: Ok(Default::default()),
            use_default_hierarchy_settings: Ok(Default::default()),
            vat_number: Ok(Default::default()),
            vat_number_prefix: Ok(Default::default()),
            vat_number_status: Ok(Default::default()),
            vat_number_validated_time: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}

impl Customer {
    /// Identifier of the active version of this customer.
    pub fn active_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.active_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for active_id: {e}"));
        self
    }
    /// Whether the customer may pay by direct debit.
    pub fn allow_direct_debit<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
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
    /// Whether invoices are charged automatically.
    pub fn auto_collection<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::AutoCollection>,
        T::Error: ::std::fmt::Display,
    {
        self.auto_collection = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for auto_collection: {e}")
            });
        self
    }
    /// Identifier of the payment source that is charged if the first one fails.
    pub fn backup_payment_source_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.backup_payment_source_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for backup_payment_source_id: {e}"
                )
            });
        self
    }
    /// The four balances by currency.
    pub fn balances<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::super::CustomerBalance>>>,
        T::Error: ::std::fmt::Display,
    {
        self.balances = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for balances: {e}"));
        self
    }
    /// Billing address of the customer.
    pub fn billing_address<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::BillingAddress>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_address = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_address: {e}")
            });
        self
    }
    /// Day of the month on which calendar billing renews, for a month's or a year's period.
    pub fn billing_date<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_date = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_date: {e}")
            });
        self
    }
    /// Where `billing_date` comes from.
    pub fn billing_date_mode<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::BillingDateMode>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_date_mode = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_date_mode: {e}")
            });
        self
    }
    /// Day of the week on which calendar billing renews, for a week's period.
    pub fn billing_day_of_week<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::BillingDayOfWeek>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_day_of_week = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_day_of_week: {e}")
            });
        self
    }
    /// Where `billing_day_of_week` comes from.
    pub fn billing_day_of_week_mode<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::BillingDayOfWeekMode>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_day_of_week_mode = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for billing_day_of_week_mode: {e}"
                )
            });
        self
    }
    /// Month, from 1, in which calendar billing renews, for a year's period.
    pub fn billing_month<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_month = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_month: {e}")
            });
        self
    }
    /// Identifier of the brand that the customer belongs to.
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
    /// Identifier of the customer's business entity, at most 50 characters.
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
    /// State of the customer's card.
    pub fn card_status<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::CardStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.card_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for card_status: {e}")
            });
        self
    }
    /// Where the customer was created.
    pub fn channel<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::Channel>>,
        T::Error: ::std::fmt::Display,
    {
        self.channel = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for channel: {e}"));
        self
    }
    /// What this customer may do and is told as a child account.
    pub fn child_account_access<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::ChildAccountAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.child_account_access = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for child_account_access: {e}")
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
    /// Contacts of the customer.
    pub fn contacts<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::super::Contact>>>,
        T::Error: ::std::fmt::Display,
    {
        self.contacts = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for contacts: {e}"));
        self
    }
    /// When the customer was created, in seconds since 1970 (UTC).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created_at: {e}"));
        self
    }
    /// IP address that the customer was created from, at most 50 characters.
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
    /// Whether the customer was deleted.
    pub fn deleted<T>(mut self, value: T) -> Self
    where
        T: TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.deleted = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for deleted: {e}"));
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
    /// E-mail address, at most 70 characters.
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
    /// Further addresses of the customer in electronic invoicing.
    pub fn entity_identifiers<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::super::EntityIdentifier>>>,
        T::Error: ::std::fmt::Display,
    {
        self.entity_identifiers = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for entity_identifiers: {e}")
            });
        self
    }
    /// Payments that no invoice has used, in the currency's minor unit.
    pub fn excess_payments<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.excess_payments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for excess_payments: {e}")
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
    /// Tax exemptions for the AvaTax for Communications integration, as free JSON.
    pub fn exemption_details<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
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
    /// How far the customer is suspected of fraud.
    pub fn fraud_flag<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::FraudFlag>>,
        T::Error: ::std::fmt::Display,
    {
        self.fraud_flag = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for fraud_flag: {e}"));
        self
    }
    /// Identifier of the customer, at most 50 characters.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
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
    /// Whether the customer's location was found valid for taxes.
    pub fn is_location_valid<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_location_valid = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for is_location_valid: {e}")
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
        T: TryInto<Option<::serde_json::Value>>,
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
        T: TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.net_term_days = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for net_term_days: {e}")
            });
        self
    }
    /// Type of this object, `customer`. On the wire, though in no published specification.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
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
    /// What the parent account may do and is told about this customer.
    pub fn parent_account_access<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::ParentAccountAccess>>,
        T::Error: ::std::fmt::Display,
    {
        self.parent_account_access = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for parent_account_access: {e}")
            });
        self
    }
    /// The customer's primary payment method.
    pub fn payment_method<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::PaymentMethod>>,
        T::Error: ::std::fmt::Display,
    {
        self.payment_method = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for payment_method: {e}")
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
    /// Whether the personal data of the customer was cleared.
    pub fn pii_cleared<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::PiiCleared>>,
        T::Error: ::std::fmt::Display,
    {
        self.pii_cleared = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for pii_cleared: {e}")
            });
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
    /// Identifier of the payment source that is charged first.
    pub fn primary_payment_source_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.primary_payment_source_id = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for primary_payment_source_id: {e}"
                )
            });
        self
    }
    /// Balance of promotional credits, in the currency's minor unit.
    pub fn promotional_credits<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.promotional_credits = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for promotional_credits: {e}")
            });
        self
    }
    /// URLs by which the customer refers others.
    pub fn referral_urls<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::super::ReferralUrl>>>,
        T::Error: ::std::fmt::Display,
    {
        self.referral_urls = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for referral_urls: {e}")
            });
        self
    }
    /// Balance of refundable credits, in the currency's minor unit.
    pub fn refundable_credits<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.refundable_credits = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for refundable_credits: {e}")
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
    /// Place of the customer in an account hierarchy.
    pub fn relationship<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<super::super::CustomerRelationship>>,
        T::Error: ::std::fmt::Display,
    {
        self.relationship = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for relationship: {e}")
            });
        self
    }
    /// Version of this resource, in milliseconds since 1970 (UTC), unlike every other time here. A larger one is newer.
    pub fn resource_version<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.resource_version = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for resource_version: {e}")
            });
        self
    }
    /// Fields that tax providers want about the customer.
    pub fn tax_providers_fields<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::super::TaxProvidersField>>>,
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
        T: TryInto<Option<::chargebee_client::open::Taxability>>,
        T::Error: ::std::fmt::Display,
    {
        self.taxability = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for taxability: {e}"));
        self
    }
    /// Charges that are not invoiced yet, in the currency's minor unit.
    pub fn unbilled_charges<T>(mut self, value: T) -> Self
    where
        T: TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.unbilled_charges = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for unbilled_charges: {e}")
            });
        self
    }
    /// When the customer was last changed, in seconds since 1970 (UTC).
    pub fn updated_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.updated_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for updated_at: {e}"));
        self
    }
    /// Whether the site's settings for account hierarchies hold for this customer.
    pub fn use_default_hierarchy_settings<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.use_default_hierarchy_settings = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for use_default_hierarchy_settings: {e}"
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
    /// What the last validation of the VAT number found.
    pub fn vat_number_status<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::VatNumberStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.vat_number_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for vat_number_status: {e}")
            });
        self
    }
    /// When the VAT number was last validated, in seconds since 1970 (UTC).
    pub fn vat_number_validated_time<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.vat_number_validated_time = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for vat_number_validated_time: {e}"
                )
            });
        self
    }
    /// Sets `extra`.
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}

impl TryFrom<Customer> for super::super::Customer {
    type Error = super::super::error::ConversionError;
    fn try_from(value: Customer) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            active_id: value.active_id?,
            allow_direct_debit: value.allow_direct_debit?,
            auto_close_invoices: value.auto_close_invoices?,
            auto_collection: value.auto_collection?,
            backup_payment_source_id: value.backup_payment_source_id?,
            balances: value.balances?,
            billing_address: value.billing_address?,
            billing_date: value.billing_date?,
            billing_date_mode: value.billing_date_mode?,
            billing_day_of_week: value.billing_day_of_week?,
            billing_day_of_week_mode: value.billing_day_of_week_mode?,
            billing_month: value.billing_month?,
            brand_id: value.brand_id?,
            business_customer_without_vat_number: value
                .business_customer_without_vat_number?,
            business_entity_id: value.business_entity_id?,
            card_status: value.card_status?,
            channel: value.channel?,
            child_account_access: value.child_account_access?,
            client_profile_id: value.client_profile_id?,
            company: value.company?,
            consolidated_invoicing: value.consolidated_invoicing?,
            contacts: value.contacts?,
            created_at: value.created_at?,
            created_from_ip: value.created_from_ip?,
            customer_type: value.customer_type?,
            deleted: value.deleted?,
            einvoicing_method: value.einvoicing_method?,
            email: value.email?,
            entity_code: value.entity_code?,
            entity_identifier_scheme: value.entity_identifier_scheme?,
            entity_identifier_standard: value.entity_identifier_standard?,
            entity_identifiers: value.entity_identifiers?,
            excess_payments: value.excess_payments?,
            exempt_number: value.exempt_number?,
            exemption_details: value.exemption_details?,
            first_name: value.first_name?,
            fraud_flag: value.fraud_flag?,
            id: value.id?,
            invoice_notes: value.invoice_notes?,
            is_einvoice_enabled: value.is_einvoice_enabled?,
            is_location_valid: value.is_location_valid?,
            last_name: value.last_name?,
            locale: value.locale?,
            meta_data: value.meta_data?,
            net_term_days: value.net_term_days?,
            object: value.object?,
            offline_payment_method: value.offline_payment_method?,
            parent_account_access: value.parent_account_access?,
            payment_method: value.payment_method?,
            phone: value.phone?,
            pii_cleared: value.pii_cleared?,
            preferred_currency_code: value.preferred_currency_code?,
            primary_payment_source_id: value.primary_payment_source_id?,
            promotional_credits: value.promotional_credits?,
            referral_urls: value.referral_urls?,
            refundable_credits: value.refundable_credits?,
            registered_for_gst: value.registered_for_gst?,
            relationship: value.relationship?,
            resource_version: value.resource_version?,
            tax_providers_fields: value.tax_providers_fields?,
            taxability: value.taxability?,
            unbilled_charges: value.unbilled_charges?,
            updated_at: value.updated_at?,
            use_default_hierarchy_settings: value.use_default_hierarchy_settings?,
            vat_number: value.vat_number?,
            vat_number_prefix: value.vat_number_prefix?,
            vat_number_status: value.vat_number_status?,
            vat_number_validated_time: value.vat_number_validated_time?,
            extra: value.extra?,
        })
    }
}

impl From<super::super::Customer> for Customer {
    fn from(value: super::super::Customer) -> Self {
        Self {
            active_id: Ok(value.active_id),
            allow_direct_debit: Ok(value.allow_direct_debit),
            auto_close_invoices: Ok(value.auto_close_invoices),
            auto_collection: Ok(value.auto_collection),
            backup_payment_source_id: Ok(value.backup_payment_source_id),
            balances: Ok(value.balances),
            billing_address: Ok(value.billing_address),
            billing_date: Ok(value.billing_date),
            billing_date_mode: Ok(value.billing_date_mode),
            billing_day_of_week: Ok(value.billing_day_of_week),
            billing_day_of_week_mode: Ok(value.billing_day_of_week_mode),
            billing_month: Ok(value.billing_month),
            brand_id: Ok(value.brand_id),
            business_customer_without_vat_number: Ok(
                value.business_customer_without_vat_number,
            ),
            business_entity_id: Ok(value.business_entity_id),
            card_status: Ok(value.card_status),
            channel: Ok(value.channel),
            child_account_access: Ok(value.child_account_access),
            client_profile_id: Ok(value.client_profile_id),
            company: Ok(value.company),
            consolidated_invoicing: Ok(value.consolidated_invoicing),
            contacts: Ok(value.contacts),
            created_at: Ok(value.created_at),
            created_from_ip: Ok(value.created_from_ip),
            customer_type: Ok(value.customer_type),
            deleted: Ok(value.deleted),
            einvoicing_method: Ok(value.einvoicing_method),
            email: Ok(value.email),
            entity_code: Ok(value.entity_code),
            entity_identifier_scheme: Ok(value.entity_identifier_scheme),
            entity_identifier_standard: Ok(value.entity_identifier_standard),
            entity_identifiers: Ok(value.entity_identifiers),
            excess_payments: Ok(value.excess_payments),
            exempt_number: Ok(value.exempt_number),
            exemption_details: Ok(value.exemption_details),
            first_name: Ok(value.first_name),
            fraud_flag: Ok(value.fraud_flag),
            id: Ok(value.id),
            invoice_notes: Ok(value.invoice_notes),
            is_einvoice_enabled: Ok(value.is_einvoice_enabled),
            is_location_valid: Ok(value.is_location_valid),
            last_name: Ok(value.last_name),
            locale: Ok(value.locale),
            meta_data: Ok(value.meta_data),
            net_term_days: Ok(value.net_term_days),
            object: Ok(value.object),
            offline_payment_method: Ok(value.offline_payment_method),
            parent_account_access: Ok(value.parent_account_access),
            payment_method: Ok(value.payment_method),
            phone: Ok(value.phone),
            pii_cleared: Ok(value.pii_cleared),
            preferred_currency_code: Ok(value.preferred_currency_code),
            primary_payment_source_id: Ok(value.primary_payment_source_id),
            promotional_credits: Ok(value.promotional_credits),
            referral_urls: Ok(value.referral_urls),
            refundable_credits: Ok(value.refundable_credits),
            registered_for_gst: Ok(value.registered_for_gst),
            relationship: Ok(value.relationship),
            resource_version: Ok(value.resource_version),
            tax_providers_fields: Ok(value.tax_providers_fields),
            taxability: Ok(value.taxability),
            unbilled_charges: Ok(value.unbilled_charges),
            updated_at: Ok(value.updated_at),
            use_default_hierarchy_settings: Ok(value.use_default_hierarchy_settings),
            vat_number: Ok(value.vat_number),
            vat_number_prefix: Ok(value.vat_number_prefix),
            vat_number_status: Ok(value.vat_number_status),
            vat_number_validated_time: Ok(value.vat_number_validated_time),
            extra: Ok(value.extra),
        }
    }
}
