// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// Form that activates a portal session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ActivatePortalSessionRequest {
    /// The `auth_session_token` that Chargebee appended to the return URL. At most 70 characters. Secret.
    pub token: ::progenitor_client::Secret,
}

impl ActivatePortalSessionRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ActivatePortalSessionRequest {
        Default::default()
    }
}

/// A contact to be added.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AddContactFields {
    /// E-mail address, at most 70 characters.
    pub email: String,
    /// Whether the contact is in use. The server takes `false` if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: Option<bool>,
    /// First name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: Option<String>,
    /// Identifier of the contact, at most 150 characters. The server makes one if left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
    /// Label of your own choice, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: Option<String>,
    /// Last name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<String>,
    /// Phone number, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// Whether the contact receives e-mails about the account. The server takes `false` if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub send_account_email: Option<bool>,
    /// Whether the contact receives e-mails about billing. The server takes `false` if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub send_billing_email: Option<bool>,
}

impl AddContactFields {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::AddContactFields {
        Default::default()
    }
}

/// Form that adds a contact. Consents of the customer come beside the contact; their names start with `cs_`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AddContactRequest {
    /// The contact to add.
    pub contact: AddContactFields,
    /// All other properties, by name.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<String, String>,
}

impl AddContactRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::AddContactRequest {
        Default::default()
    }
}

/// Why a request failed. A body without `message` and `api_error_code` does not come from the API itself but from something in front of it.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiError {
    /// The error's code, to decide by.
    pub api_error_code: ::chargebee_client::open::ApiErrorCode,
    /// Identifier of the cause across payment gateways, such as `gateway.general.decline`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_cause_id: Option<String>,
    /// Older code of the error, replaced by `api_error_code`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_code: Option<String>,
    /// Older name of `message`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_msg: Option<String>,
    /// Older name of `param`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_param: Option<String>,
    /// The HTTP status again. Trust the status line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub http_status_code: Option<i32>,
    /// What went wrong, for developers and not for end users.
    pub message: String,
    /// The parameter that is to blame, such as `contact[email]`: a string, or a list of strings. Absent if an id in the path is unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub param: Option<::serde_json::Value>,
    /// Class of the error. Errors of authentication may come without it.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<::chargebee_client::open::ApiErrorType>,
}

impl ApiError {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ApiError {
        Default::default()
    }
}

/// A billing address.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BillingAddress {
    /// City, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: Option<String>,
    /// Name of the company, at most 250 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: Option<String>,
    /// Country, ISO 3166-1 alpha-2, and `XI` for Northern Ireland on sites that use it. At most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: Option<String>,
    /// E-mail address, at most 70 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// First name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: Option<String>,
    /// Last name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<String>,
    /// First line of the address, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line1: Option<String>,
    /// Second line of the address, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line2: Option<String>,
    /// Third line of the address, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line3: Option<String>,
    /// Type of this object, `billing_address`. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Phone number, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// Name of the state or province, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: Option<String>,
    /// State or province, ISO 3166-2 without the country's prefix, such as `AZ`. At most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state_code: Option<String>,
    /// What the validation of the address found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub validation_status: Option<::chargebee_client::open::ValidationStatus>,
    /// Postal code, at most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip: Option<String>,
}

impl BillingAddress {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::BillingAddress {
        Default::default()
    }
}

/// A billing address to be stored.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BillingAddressFields {
    /// City, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: Option<String>,
    /// Name of the company, at most 250 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: Option<String>,
    /// Country, ISO 3166-1 alpha-2, and `XI` for Northern Ireland on sites that use it. At most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: Option<String>,
    /// E-mail address, at most 70 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// First name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: Option<String>,
    /// Last name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<String>,
    /// First line of the address, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line1: Option<String>,
    /// Second line of the address, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line2: Option<String>,
    /// Third line of the address, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line3: Option<String>,
    /// Phone number, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// Name of the state or province, at most 50 characters. Set by the server where `state_code` is given.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: Option<String>,
    /// State or province, ISO 3166-2 without the country's prefix, such as `AZ`. For the USA, Canada and India. At most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state_code: Option<String>,
    /// What the validation of the address found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub validation_status: Option<::chargebee_client::open::ValidationStatus>,
    /// Postal code, at most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip: Option<String>,
}

impl BillingAddressFields {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::BillingAddressFields {
        Default::default()
    }
}

/// A payment card, its number masked, as free JSON. Cards are not described here.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct Card(pub ::serde_json::Map<String, ::serde_json::Value>);

impl ::std::ops::Deref for Card {
    type Target = ::serde_json::Map<String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
        &self.0
    }
}

impl From<Card> for ::serde_json::Map<String, ::serde_json::Value> {
    fn from(value: Card) -> Self {
        value.0
    }
}

impl From<::serde_json::Map<String, ::serde_json::Value>> for Card {
    fn from(value: ::serde_json::Map<String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}

/// What a child account may do in the portal, and which e-mails it receives.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ChildAccountAccess {
    /// Type of this object. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Whether it may see and download its own invoices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub portal_download_invoices: Option<::chargebee_client::open::PortalAccess>,
    /// Whether it may change its own subscriptions or only see them.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub portal_edit_subscriptions: Option<::chargebee_client::open::PortalEditAccess>,
    /// Whether it receives e-mails about its invoices.
    pub send_invoice_emails: bool,
    /// Whether it receives e-mails about its payments.
    pub send_payment_emails: bool,
    /// Whether it receives e-mails about its subscriptions.
    pub send_subscription_emails: bool,
}

impl ChildAccountAccess {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ChildAccountAccess {
        Default::default()
    }
}

/// A further person of a customer to write to.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Contact {
    /// E-mail address, at most 70 characters.
    pub email: String,
    /// Whether the contact is in use.
    pub enabled: bool,
    /// First name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: Option<String>,
    /// Identifier of the contact, at most 150 characters.
    pub id: String,
    /// Label of your own choice, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: Option<String>,
    /// Last name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<String>,
    /// Type of this object, `contact`. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Phone number, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// Whether the contact receives e-mails about the account.
    pub send_account_email: bool,
    /// Whether the contact receives e-mails about billing.
    pub send_billing_email: bool,
}

impl Contact {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::Contact {
        Default::default()
    }
}

/// A contact in a list.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ContactListEntry {
    /// The contact.
    pub contact: Contact,
}

impl ContactListEntry {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ContactListEntry {
        Default::default()
    }
}

/// Form of a new customer. Custom fields of the site come beside the fields named here; their names start with `cf_`. So do consents, whose names start with `cs_`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreateCustomerRequest {
    /// Whether the customer may pay by direct debit. The server takes `false` if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_direct_debit: Option<bool>,
    /// Whether invoices are closed automatically, which overrides the site's setting.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_close_invoices: Option<bool>,
    /// Whether invoices are charged automatically. The server takes `on` if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_collection: Option<::chargebee_client::open::AutoCollection>,
    /// Billing address of the customer. Taxes depend on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_address: Option<BillingAddressFields>,
    /// Identifier of the brand that the customer is to belong to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub brand_id: Option<String>,
    /// Whether the customer is a business that has no VAT number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub business_customer_without_vat_number: Option<bool>,
    /// Identifier of the business entity that the customer is to belong to, at most 50 characters. The server takes the site's default one if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub business_entity_id: Option<String>,
    /// Profile of the customer in the AvaTax for Communications integration, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_profile_id: Option<String>,
    /// Name of the company, at most 250 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: Option<String>,
    /// Whether charges of one day share one invoice, which overrides the site's setting.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub consolidated_invoicing: Option<bool>,
    /// IP address that the customer comes from, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_from_ip: Option<String>,
    /// Kind of customer, for taxes on communication services.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_type: Option<::chargebee_client::open::CustomerType>,
    /// How electronic invoices are sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub einvoicing_method: Option<::chargebee_client::open::EinvoicingMethod>,
    /// E-mail address, at most 70 characters. Chargebee sends its e-mails there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Why the customer is exempt, in Avalara's code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_code: Option<::chargebee_client::open::EntityCode>,
    /// Scheme of the customer's address in electronic invoicing, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_identifier_scheme: Option<String>,
    /// Standard that the scheme belongs to, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_identifier_standard: Option<String>,
    /// Further addresses of the customer in electronic invoicing. They need the `country` of the billing address. The lists are equally long, but for empty ones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_identifiers: Option<EntityIdentifierColumns>,
    /// Number of the exemption certificate, at most 100 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exempt_number: Option<String>,
    /// Tax exemptions for the AvaTax for Communications integration, as free JSON. The vendor's libraries take a list of objects.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exemption_details: Option<::progenitor_client::JsonText<::serde_json::Value>>,
    /// First name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: Option<String>,
    /// Identifier of the customer, at most 50 characters. The server makes one if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
    /// Note printed on every invoice of the customer, at most 2000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_notes: Option<String>,
    /// Whether electronic invoices are made for the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_einvoice_enabled: Option<bool>,
    /// Last name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<String>,
    /// Language in which the customer is addressed, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locale: Option<String>,
    /// Data of your own about the customer, as free JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta_data: Option<::progenitor_client::JsonText<::serde_json::Value>>,
    /// Days between the date of an invoice and its due date.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub net_term_days: Option<i32>,
    /// How the customer prefers to pay when invoices are not charged automatically.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offline_payment_method: Option<::chargebee_client::open::OfflinePaymentMethod>,
    /// Phone number, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// Currency in which the customer prefers to be billed, ISO 4217, three letters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preferred_currency_code: Option<String>,
    /// Whether the customer is registered for GST (Australia).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub registered_for_gst: Option<bool>,
    /// Fields that tax providers want about the customer. The lists are equally long, but for empty ones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tax_providers_fields: Option<TaxProvidersFieldColumns>,
    /// Whether the customer pays taxes. The server takes `taxable` if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub taxability: Option<::chargebee_client::open::Taxability>,
    /// Why the customer is exempt, for the TaxJar integration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub taxjar_exemption_category: Option<TaxjarExemptionCategory>,
    /// Number of the VAT or other tax registration, at most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vat_number: Option<String>,
    /// What stands in front of the VAT number instead of the country's two letters, for Northern Ireland. At most 10 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vat_number_prefix: Option<String>,
    /// All other properties, by name.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<String, String>,
}

impl CreateCustomerRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CreateCustomerRequest {
        Default::default()
    }
}

/// The customer of a new portal session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreatePortalSessionCustomer {
    /// Identifier of the customer, who must exist. At most 50 characters.
    pub id: String,
}

impl CreatePortalSessionCustomer {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CreatePortalSessionCustomer {
        Default::default()
    }
}

/// Form of a new portal session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreatePortalSessionRequest {
    /// The customer to open the portal for.
    pub customer: CreatePortalSessionCustomer,
    /// Where `access_url` leads instead of the portal's home page, at most 250 characters. Not for the in-app portal.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub forward_url: Option<String>,
    /// Where the user goes after logging out of the portal, at most 250 characters. Optional in the vendor's schema, yet asked for by its text: leave it out for the in-app portal only.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redirect_url: Option<String>,
}

impl CreatePortalSessionRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CreatePortalSessionRequest {
        Default::default()
    }
}

/// Filters by custom fields, each under the name of the field and, in brackets, the operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct CustomFieldFilters(pub ::std::collections::BTreeMap<String, String>);

impl ::std::ops::Deref for CustomFieldFilters {
    type Target = ::std::collections::BTreeMap<String, String>;
    fn deref(&self) -> &::std::collections::BTreeMap<String, String> {
        &self.0
    }
}

impl From<CustomFieldFilters> for ::std::collections::BTreeMap<String, String> {
    fn from(value: CustomFieldFilters) -> Self {
        value.0
    }
}

impl From<::std::collections::BTreeMap<String, String>> for CustomFieldFilters {
    fn from(value: ::std::collections::BTreeMap<String, String>) -> Self {
        Self(value)
    }
}

/// A customer. Custom fields of the site come beside the fields named here, as JSON of their type; their names start with `cf_`. So do consents, `true`, `false` or one of several options; their names start with `cs_`. Amounts are in the minor unit of their currency (cents).
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Customer {
    /// Identifier of the active version of this customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub active_id: Option<String>,
    /// Whether the customer may pay by direct debit.
    pub allow_direct_debit: bool,
    /// Whether invoices are closed automatically, which overrides the site's setting.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_close_invoices: Option<bool>,
    /// Whether invoices are charged automatically.
    pub auto_collection: ::chargebee_client::open::AutoCollection,
    /// Identifier of the payment source that is charged if the first one fails.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub backup_payment_source_id: Option<String>,
    /// The four balances by currency.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub balances: Option<Vec<CustomerBalance>>,
    /// Billing address of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_address: Option<BillingAddress>,
    /// Day of the month on which calendar billing renews, for a month's or a year's period.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_date: Option<i32>,
    /// Where `billing_date` comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_date_mode: Option<::chargebee_client::open::BillingDateMode>,
    /// Day of the week on which calendar billing renews, for a week's period.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_day_of_week: Option<::chargebee_client::open::BillingDayOfWeek>,
    /// Where `billing_day_of_week` comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_day_of_week_mode: Option<::chargebee_client::open::BillingDayOfWeekMode>,
    /// Month, from 1, in which calendar billing renews, for a year's period.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_month: Option<i32>,
    /// Identifier of the brand that the customer belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub brand_id: Option<String>,
    /// Whether the customer is a business that has no VAT number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub business_customer_without_vat_number: Option<bool>,
    /// Identifier of the customer's business entity, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub business_entity_id: Option<String>,
    /// State of the customer's card.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub card_status: Option<::chargebee_client::open::CardStatus>,
    /// Where the customer was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub channel: Option<::chargebee_client::open::Channel>,
    /// What this customer may do and is told as a child account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub child_account_access: Option<ChildAccountAccess>,
    /// Profile of the customer in the AvaTax for Communications integration, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_profile_id: Option<String>,
    /// Name of the company, at most 250 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: Option<String>,
    /// Whether charges of one day share one invoice, which overrides the site's setting.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub consolidated_invoicing: Option<bool>,
    /// Contacts of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub contacts: Option<Vec<Contact>>,
    /// When the customer was created, in seconds since 1970 (UTC).
    pub created_at: ::progenitor_client::Timestamp,
    /// IP address that the customer was created from, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_from_ip: Option<String>,
    /// Kind of customer, for taxes on communication services.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_type: Option<::chargebee_client::open::CustomerType>,
    /// Whether the customer was deleted.
    pub deleted: bool,
    /// How electronic invoices are sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub einvoicing_method: Option<::chargebee_client::open::EinvoicingMethod>,
    /// E-mail address, at most 70 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Why the customer is exempt, in Avalara's code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_code: Option<::chargebee_client::open::EntityCode>,
    /// Scheme of the customer's address in electronic invoicing, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_identifier_scheme: Option<String>,
    /// Standard that the scheme belongs to, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_identifier_standard: Option<String>,
    /// Further addresses of the customer in electronic invoicing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_identifiers: Option<Vec<EntityIdentifier>>,
    /// Payments that no invoice has used, in the currency's minor unit.
    pub excess_payments: i64,
    /// Number of the exemption certificate, at most 100 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exempt_number: Option<String>,
    /// Tax exemptions for the AvaTax for Communications integration, as free JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exemption_details: Option<::serde_json::Value>,
    /// First name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: Option<String>,
    /// How far the customer is suspected of fraud.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fraud_flag: Option<::chargebee_client::open::FraudFlag>,
    /// Identifier of the customer, at most 50 characters.
    pub id: String,
    /// Note printed on every invoice of the customer, at most 2000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_notes: Option<String>,
    /// Whether electronic invoices are made for the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_einvoice_enabled: Option<bool>,
    /// Whether the customer's location was found valid for taxes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_location_valid: Option<bool>,
    /// Last name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<String>,
    /// Language in which the customer is addressed, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locale: Option<String>,
    /// Data of your own about the customer, as free JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta_data: Option<::serde_json::Value>,
    /// Days between the date of an invoice and its due date.
    pub net_term_days: i32,
    /// Type of this object, `customer`. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// How the customer prefers to pay when invoices are not charged automatically.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offline_payment_method: Option<::chargebee_client::open::OfflinePaymentMethod>,
    /// What the parent account may do and is told about this customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_account_access: Option<ParentAccountAccess>,
    /// The customer's primary payment method.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payment_method: Option<PaymentMethod>,
    /// Phone number, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// Whether the personal data of the customer was cleared.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pii_cleared: Option<::chargebee_client::open::PiiCleared>,
    /// Currency in which the customer prefers to be billed, ISO 4217, three letters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preferred_currency_code: Option<String>,
    /// Identifier of the payment source that is charged first.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub primary_payment_source_id: Option<String>,
    /// Balance of promotional credits, in the currency's minor unit.
    pub promotional_credits: i64,
    /// URLs by which the customer refers others.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub referral_urls: Option<Vec<ReferralUrl>>,
    /// Balance of refundable credits, in the currency's minor unit.
    pub refundable_credits: i64,
    /// Whether the customer is registered for GST (Australia).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub registered_for_gst: Option<bool>,
    /// Place of the customer in an account hierarchy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub relationship: Option<CustomerRelationship>,
    /// Version of this resource, in milliseconds since 1970 (UTC), unlike every other time here. A larger one is newer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub resource_version: Option<i64>,
    /// Fields that tax providers want about the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tax_providers_fields: Option<Vec<TaxProvidersField>>,
    /// Whether the customer pays taxes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub taxability: Option<::chargebee_client::open::Taxability>,
    /// Charges that are not invoiced yet, in the currency's minor unit.
    pub unbilled_charges: i64,
    /// When the customer was last changed, in seconds since 1970 (UTC).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub updated_at: Option<::progenitor_client::Timestamp>,
    /// Whether the site's settings for account hierarchies hold for this customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub use_default_hierarchy_settings: Option<bool>,
    /// Number of the VAT or other tax registration, at most 20 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vat_number: Option<String>,
    /// What stands in front of the VAT number instead of the country's two letters, for Northern Ireland. At most 10 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vat_number_prefix: Option<String>,
    /// What the last validation of the VAT number found.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vat_number_status: Option<::chargebee_client::open::VatNumberStatus>,
    /// When the VAT number was last validated, in seconds since 1970 (UTC).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub vat_number_validated_time: Option<::progenitor_client::Timestamp>,
    /// All other properties, by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl Customer {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::Customer {
        Default::default()
    }
}

/// The balances of a customer in one currency. Amounts are in that currency's minor unit.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomerBalance {
    /// Currency code, ISO 4217, three letters.
    pub balance_currency_code: String,
    /// Identifier of the business entity that the balances belong to, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub business_entity_id: Option<String>,
    /// Currency of the balances, ISO 4217, three letters.
    pub currency_code: String,
    /// Payments that no invoice has used, in the currency's minor unit.
    pub excess_payments: i64,
    /// Type of this object. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Balance of promotional credits, in the currency's minor unit.
    pub promotional_credits: i64,
    /// Balance of refundable credits, in the currency's minor unit.
    pub refundable_credits: i64,
    /// Charges that are not invoiced yet, in the currency's minor unit.
    pub unbilled_charges: i64,
}

impl CustomerBalance {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CustomerBalance {
        Default::default()
    }
}

/// A customer in a list and, if there is one, the card of the customer.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomerListEntry {
    /// The customer's primary card, if it is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub card: Option<Card>,
    /// The customer.
    pub customer: Customer,
}

impl CustomerListEntry {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CustomerListEntry {
        Default::default()
    }
}

/// Place of a customer in an account hierarchy.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomerRelationship {
    /// Identifier of the customer who receives the invoices.
    pub invoice_owner_id: String,
    /// Type of this object. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Identifier of the parent customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: Option<String>,
    /// Identifier of the customer who pays.
    pub payment_owner_id: String,
}

impl CustomerRelationship {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CustomerRelationship {
        Default::default()
    }
}

/// Response that holds a customer and, if there is one, the card of the customer.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomerResponse {
    /// The customer's primary card, if it is one.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub card: Option<Card>,
    /// The customer.
    pub customer: Customer,
}

impl CustomerResponse {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CustomerResponse {
        Default::default()
    }
}

/// An attribute by which customers can be sorted.
#[non_exhaustive]
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum CustomerSortAttribute {
    /// `created_at`.
    #[serde(rename = "created_at")]
    CreatedAt,
    /// `updated_at`.
    #[serde(rename = "updated_at")]
    UpdatedAt,
}

impl ::std::fmt::Display for CustomerSortAttribute {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CreatedAt => f.write_str("created_at"),
            Self::UpdatedAt => f.write_str("updated_at"),
        }
    }
}

impl ::std::str::FromStr for CustomerSortAttribute {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "created_at" => Ok(Self::CreatedAt),
            "updated_at" => Ok(Self::UpdatedAt),
            _ => Err("invalid value".into()),
        }
    }
}

impl TryFrom<&str> for CustomerSortAttribute {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl TryFrom<String> for CustomerSortAttribute {
    type Error = self::error::ConversionError;
    fn try_from(value: String) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// A contact to be deleted.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DeleteContactFields {
    /// Identifier of the contact, at most 150 characters.
    pub id: String,
}

impl DeleteContactFields {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::DeleteContactFields {
        Default::default()
    }
}

/// Form that deletes a contact.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct DeleteContactRequest {
    /// The contact to delete.
    pub contact: DeleteContactFields,
}

impl DeleteContactRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::DeleteContactRequest {
        Default::default()
    }
}

/// Form that deletes a customer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DeleteCustomerRequest {
    /// Whether the customer's payment methods are deleted at the payment gateway, too. The server takes `true` if it is left out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub delete_payment_method: Option<bool>,
}

impl DeleteCustomerRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::DeleteCustomerRequest {
        Default::default()
    }
}

/// An address of a customer in electronic invoicing.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct EntityIdentifier {
    /// Identifier of this entry, at most 40 characters.
    pub id: String,
    /// Type of this object. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Scheme that the address follows, at most 50 characters.
    pub scheme: String,
    /// Standard that the scheme belongs to, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub standard: Option<String>,
    /// The address itself, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: Option<String>,
}

impl EntityIdentifier {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::EntityIdentifier {
        Default::default()
    }
}

/// Addresses in electronic invoicing, by column: what has the same place in each list belongs together. A list is as long as the others, or empty.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct EntityIdentifierColumns {
    /// Identifiers of the entries, each at most 40 characters.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub id: Vec<String>,
    /// Schemes that the addresses follow, each at most 50 characters.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub scheme: Vec<String>,
    /// Standards that the schemes belong to, each at most 50 characters.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub standard: Vec<String>,
    /// The addresses themselves, each at most 50 characters.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub value: Vec<String>,
}

impl EntityIdentifierColumns {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::EntityIdentifierColumns {
        Default::default()
    }
}

/// What the events of a request may trigger.
#[non_exhaustive]
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum EventControl {
    /// `all-disabled`.
    #[serde(rename = "all-disabled")]
    AllDisabled,
}

impl ::std::fmt::Display for EventControl {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::AllDisabled => f.write_str("all-disabled"),
        }
    }
}

impl ::std::str::FromStr for EventControl {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "all-disabled" => Ok(Self::AllDisabled),
            _ => Err("invalid value".into()),
        }
    }
}

impl TryFrom<&str> for EventControl {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl TryFrom<String> for EventControl {
    type Error = self::error::ConversionError;
    fn try_from(value: String) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Whether a customer is known to be safe or fraudulent.
#[non_exhaustive]
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum FraudVerdict {
    /// `safe`.
    #[serde(rename = "safe")]
    Safe,
    /// `fraudulent`.
    #[serde(rename = "fraudulent")]
    Fraudulent,
}

impl From<FraudVerdict> for ::progenitor_client::Change<FraudVerdict> {
    fn from(value: FraudVerdict) -> Self {
        Self::Set(value)
    }
}

impl ::std::fmt::Display for FraudVerdict {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Safe => f.write_str("safe"),
            Self::Fraudulent => f.write_str("fraudulent"),
        }
    }
}

impl ::std::str::FromStr for FraudVerdict {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "safe" => Ok(Self::Safe),
            "fraudulent" => Ok(Self::Fraudulent),
            _ => Err("invalid value".into()),
        }
    }
}

impl TryFrom<&str> for FraudVerdict {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl TryFrom<String> for FraudVerdict {
    type Error = self::error::ConversionError;
    fn try_from(value: String) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// A customer that a portal session gives access to.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LinkedCustomer {
    /// Identifier of the customer, at most 50 characters.
    pub customer_id: String,
    /// E-mail address of the customer, at most 70 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Whether the customer has at least one active subscription.
    pub has_active_subscription: bool,
    /// Whether the customer has a billing address.
    pub has_billing_address: bool,
    /// Whether the customer has a payment method.
    pub has_payment_method: bool,
    /// Type of this object, `linked_customer`. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
}

impl LinkedCustomer {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::LinkedCustomer {
        Default::default()
    }
}

/// A page of contacts.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ListContactsResponse {
    /// The contacts of the page.
    pub list: Vec<ContactListEntry>,
    /// The `offset` of the next page, at most 1000 characters. Absent from the last page. Not to be read, only to be sent back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_offset: Option<String>,
}

impl ListContactsResponse {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ListContactsResponse {
        Default::default()
    }
}

/// A page of customers.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ListCustomersResponse {
    /// The customers of the page, each with their card if there is one.
    pub list: Vec<CustomerListEntry>,
    /// The `offset` of the next page, at most 1000 characters. Absent from the last page. Not to be read, only to be sent back.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_offset: Option<String>,
}

impl ListCustomersResponse {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ListCustomersResponse {
        Default::default()
    }
}

/// What a parent account may do in the portal, and which e-mails it receives.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ParentAccountAccess {
    /// Type of this object. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Whether it may see and download the child's invoices.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub portal_download_child_invoices: Option<::chargebee_client::open::PortalAccess>,
    /// Whether it may see and change the child's subscriptions.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub portal_edit_child_subscriptions: Option<::chargebee_client::open::PortalAccess>,
    /// Whether it receives e-mails about the child's invoices.
    pub send_invoice_emails: bool,
    /// Whether it receives e-mails about the child's payments.
    pub send_payment_emails: bool,
    /// Whether it receives e-mails about the child's subscriptions.
    pub send_subscription_emails: bool,
}

impl ParentAccountAccess {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ParentAccountAccess {
        Default::default()
    }
}

/// A payment method of a customer.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PaymentMethod {
    /// Gateway that charges it.
    pub gateway: ::chargebee_client::open::Gateway,
    /// Identifier of the gateway account that it belongs to, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub gateway_account_id: Option<String>,
    /// Type of this object, `payment_method`. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Its identifier at the gateway: a billing agreement, a mandate, or a card in the vault. At most 200 characters.
    pub reference_id: String,
    /// Whether it can be charged.
    pub status: ::chargebee_client::open::PaymentMethodStatus,
    /// Kind of payment method.
    #[serde(rename = "type")]
    pub type_: ::chargebee_client::open::PaymentMethodType,
}

impl PaymentMethod {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::PaymentMethod {
        Default::default()
    }
}

/// A session of the self-service portal. There is no status for a session that was never opened within its hour: compare `expires_at`. It has no custom fields.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PortalSession {
    /// URL to send the customer to. It works once and until `expires_at`. At most 550 characters. Secret.
    pub access_url: ::progenitor_client::Secret,
    /// When the session was created, in seconds since 1970 (UTC).
    pub created_at: ::progenitor_client::Timestamp,
    /// Identifier of the customer, at most 50 characters.
    pub customer_id: String,
    /// Until when `access_url` can be opened, in seconds since 1970 (UTC): one hour after the session was created.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_at: Option<::progenitor_client::Timestamp>,
    /// Identifier of the session, at most 70 characters.
    pub id: String,
    /// The customers that the session gives access to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub linked_customers: Option<Vec<LinkedCustomer>>,
    /// When `access_url` was opened, in seconds since 1970 (UTC). Absent before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login_at: Option<::progenitor_client::Timestamp>,
    /// IP address that `access_url` was opened from, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub login_ipaddress: Option<String>,
    /// When the session was logged out, by the user or by API, in seconds since 1970 (UTC). Absent before.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logout_at: Option<::progenitor_client::Timestamp>,
    /// IP address that the session was logged out from, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logout_ipaddress: Option<String>,
    /// Type of this object, `portal_session`. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Where the user goes after logging out of the portal, at most 250 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub redirect_url: Option<String>,
    /// Where the session stands in its life.
    pub status: ::chargebee_client::open::PortalSessionStatus,
    /// Token that opens the portal without any further log-in. At most 70 characters. Secret.
    pub token: ::progenitor_client::Secret,
}

impl PortalSession {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::PortalSession {
        Default::default()
    }
}

/// Response that holds a portal session.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PortalSessionResponse {
    /// The portal session.
    pub portal_session: PortalSession,
}

impl PortalSessionResponse {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::PortalSessionResponse {
        Default::default()
    }
}

/// A URL by which a customer refers others.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ReferralUrl {
    /// When the URL was created, in seconds since 1970 (UTC).
    pub created_at: ::progenitor_client::Timestamp,
    /// Identifier of the customer in the referral system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_customer_id: Option<String>,
    /// Type of this object. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Identifier of the account in the referral system.
    pub referral_account_id: String,
    /// Identifier of the campaign.
    pub referral_campaign_id: String,
    /// Identifier of the campaign in the referral system.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub referral_external_campaign_id: Option<String>,
    /// The URL to share.
    pub referral_sharing_url: String,
    /// The referral system.
    pub referral_system: ::chargebee_client::open::ReferralSystem,
    /// When the URL was last changed, in seconds since 1970 (UTC).
    pub updated_at: ::progenitor_client::Timestamp,
}

impl ReferralUrl {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ReferralUrl {
        Default::default()
    }
}

/// A field that a tax provider wants about a customer.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TaxProvidersField {
    /// Identifier of the field, at most 50 characters.
    pub field_id: String,
    /// Value of the field, at most 50 characters.
    pub field_value: String,
    /// Type of this object. On the wire, though in no published specification.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: Option<String>,
    /// Name of the tax provider, at most 50 characters.
    pub provider_name: String,
}

impl TaxProvidersField {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::TaxProvidersField {
        Default::default()
    }
}

/// Fields that tax providers want, by column: what has the same place in each list belongs together. A list is as long as the others, or empty.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TaxProvidersFieldColumns {
    /// Identifiers of the fields, each at most 50 characters.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub field_id: Vec<String>,
    /// Values of the fields, each at most 50 characters.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub field_value: Vec<String>,
    /// Names of the tax providers, each at most 50 characters.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub provider_name: Vec<String>,
}

impl TaxProvidersFieldColumns {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::TaxProvidersFieldColumns {
        Default::default()
    }
}

/// Why a customer is exempt from taxes, for the TaxJar integration.
#[non_exhaustive]
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum TaxjarExemptionCategory {
    /// `wholesale`.
    #[serde(rename = "wholesale")]
    Wholesale,
    /// `government`.
    #[serde(rename = "government")]
    Government,
    /// `other`.
    #[serde(rename = "other")]
    Other,
}

impl From<TaxjarExemptionCategory>
for ::progenitor_client::Change<TaxjarExemptionCategory> {
    fn from(value: TaxjarExemptionCategory) -> Self {
        Self::Set(value)
    }
}

impl ::std::fmt::Display for TaxjarExemptionCategory {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Wholesale => f.write_str("wholesale"),
            Self::Government => f.write_str("government"),
            Self::Other => f.write_str("other"),
        }
    }
}

impl ::std::str::FromStr for TaxjarExemptionCategory {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "wholesale" => Ok(Self::Wholesale),
            "government" => Ok(Self::Government),
            "other" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}

impl TryFrom<&str> for TaxjarExemptionCategory {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl TryFrom<String> for TaxjarExemptionCategory {
    type Error = self::error::ConversionError;
    fn try_from(value: String) -> Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// A contact and the changes to it. A null stands for an empty value, which clears a field.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateContactFields {
    /// E-mail address, at most 70 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Whether the contact is in use.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: Option<bool>,
    /// First name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: Option<::progenitor_client::Change<String>>,
    /// Identifier of the contact, who must exist. At most 150 characters.
    pub id: String,
    /// Label of your own choice, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: Option<::progenitor_client::Change<String>>,
    /// Last name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<::progenitor_client::Change<String>>,
    /// Phone number, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<::progenitor_client::Change<String>>,
    /// Whether the contact receives e-mails about the account.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub send_account_email: Option<bool>,
    /// Whether the contact receives e-mails about billing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub send_billing_email: Option<bool>,
}

impl UpdateContactFields {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::UpdateContactFields {
        Default::default()
    }
}

/// Form that changes a contact. Consents of the customer come beside the contact; their names start with `cs_`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct UpdateContactRequest {
    /// The contact with the changes to it.
    pub contact: UpdateContactFields,
    /// All other properties, by name.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<String, String>,
}

impl UpdateContactRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::UpdateContactRequest {
        Default::default()
    }
}

/// Form that changes a customer. A null stands for an empty value, which clears a field. Custom fields of the site come beside the fields named here; their names start with `cf_`, and an empty text clears them. So do consents, whose names start with `cs_`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateCustomerRequest {
    /// Whether the customer may pay by direct debit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allow_direct_debit: Option<bool>,
    /// Whether invoices are closed automatically, which overrides the site's setting. Clearing it makes the setting of the site hold again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_close_invoices: Option<::progenitor_client::Change<bool>>,
    /// Whether invoices are charged automatically.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auto_collection: Option<
        ::progenitor_client::Change<::chargebee_client::open::AutoCollection>,
    >,
    /// Profile of the customer in the AvaTax for Communications integration, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client_profile_id: Option<::progenitor_client::Change<String>>,
    /// Name of the company, at most 250 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub company: Option<::progenitor_client::Change<String>>,
    /// Whether charges of one day share one invoice, which overrides the site's setting. Clearing it makes the setting of the site hold again.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub consolidated_invoicing: Option<::progenitor_client::Change<bool>>,
    /// Kind of customer, for taxes on communication services.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_type: Option<
        ::progenitor_client::Change<::chargebee_client::open::CustomerType>,
    >,
    /// E-mail address, at most 70 characters. Chargebee sends its e-mails there.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<::progenitor_client::Change<String>>,
    /// Why the customer is exempt, in Avalara's code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_code: Option<
        ::progenitor_client::Change<::chargebee_client::open::EntityCode>,
    >,
    /// Number of the exemption certificate, at most 100 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exempt_number: Option<::progenitor_client::Change<String>>,
    /// Tax exemptions for the AvaTax for Communications integration, as free JSON. The vendor's libraries take a list of objects.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exemption_details: Option<
        ::progenitor_client::Change<::progenitor_client::JsonText<::serde_json::Value>>,
    >,
    /// First name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first_name: Option<::progenitor_client::Change<String>>,
    /// Whether the customer is known to be safe or fraudulent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fraud_flag: Option<
        ::progenitor_client::Change<::chargebee_client::types::FraudVerdict>,
    >,
    /// Note printed on every invoice of the customer, at most 2000 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_notes: Option<::progenitor_client::Change<String>>,
    /// Last name, at most 150 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<::progenitor_client::Change<String>>,
    /// Language in which the customer is addressed, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub locale: Option<::progenitor_client::Change<String>>,
    /// Data of your own about the customer, as free JSON.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub meta_data: Option<
        ::progenitor_client::Change<::progenitor_client::JsonText<::serde_json::Value>>,
    >,
    /// Days between the date of an invoice and its due date.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub net_term_days: Option<::progenitor_client::Change<i32>>,
    /// How the customer prefers to pay when invoices are not charged automatically.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offline_payment_method: Option<
        ::progenitor_client::Change<::chargebee_client::open::OfflinePaymentMethod>,
    >,
    /// Phone number, at most 50 characters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<::progenitor_client::Change<String>>,
    /// Currency in which the customer prefers to be billed, ISO 4217, three letters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub preferred_currency_code: Option<::progenitor_client::Change<String>>,
    /// Fields that tax providers want about the customer. The lists are equally long, but for empty ones. Empty ones are not sent and clear nothing: how such fields are cleared is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tax_providers_fields: Option<TaxProvidersFieldColumns>,
    /// Whether the customer pays taxes.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub taxability: Option<
        ::progenitor_client::Change<::chargebee_client::open::Taxability>,
    >,
    /// Why the customer is exempt, for the TaxJar integration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub taxjar_exemption_category: Option<
        ::progenitor_client::Change<::chargebee_client::types::TaxjarExemptionCategory>,
    >,
    /// All other properties, by name.
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<String, String>,
}

impl UpdateCustomerRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::UpdateCustomerRequest {
        Default::default()
    }
}

/// Types for composing complex structures.
pub mod builder;
/// Error types.
pub mod error;
