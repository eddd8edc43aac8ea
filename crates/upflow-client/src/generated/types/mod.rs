// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// A contact to be added.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AddContactRequest {
    /// E-mail address, which no other contact of the organization has.
    pub email: String,
    /// Identifier of the contact in the system that Upflow is fed from.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: Option<String>,
    /// First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: Option<String>,
    /// Whether this is the customer's main contact.
    #[serde(rename = "isMain", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_main: Option<bool>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<String>,
    /// Phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// What the contact does at the customer's.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub position: Option<::upflow_client::open::ContactPosition>,
}

impl AddContactRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::AddContactRequest {
        Default::default()
    }
}

/// A postal address.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Address {
    /// Street and number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<String>,
    /// City.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: Option<String>,
    /// Country.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: Option<String>,
    /// State or province.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zipcode: Option<String>,
}

impl Address {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::Address {
        Default::default()
    }
}

/// A postal address to be stored.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AddressFields {
    /// Street and number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<String>,
    /// City.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: Option<String>,
    /// Country.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: Option<String>,
    /// State or province.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zipcode: Option<String>,
}

impl From<AddressFields> for ::progenitor_client::Change<AddressFields> {
    fn from(value: AddressFields) -> Self {
        Self::Set(value)
    }
}

impl AddressFields {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::AddressFields {
        Default::default()
    }
}

/// Why a request failed.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiError {
    /// Code of the error, as a rule a text or a number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: Option<::serde_json::Value>,
    /// What went wrong, or the name of it, as a rule a text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: Option<::serde_json::Value>,
    /// What went wrong, as a rule a text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: Option<::serde_json::Value>,
}

impl ApiError {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ApiError {
        Default::default()
    }
}

/// A person at the customer's whom Upflow writes to.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Contact {
    /// E-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Identifier of the contact in the system that Upflow is fed from.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: Option<String>,
    /// First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: Option<String>,
    /// Upflow's identifier of the contact, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
    /// Whether this is the customer's main contact.
    #[serde(rename = "isMain", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_main: Option<bool>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<String>,
    /// Phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<String>,
    /// What the contact does at the customer's.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub position: Option<::upflow_client::open::ContactPosition>,
}

impl Contact {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::Contact {
        Default::default()
    }
}

/// A customer to be created, or changed if there is one with the same `externalId`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateCustomerRequest {
    /// Identifier of the user who looks after the customer.
    #[serde(
        rename = "accountManagerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_manager_id: Option<String>,
    /// Reference of the customer's account in the books.
    #[serde(
        rename = "accountingRef",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub accounting_ref: Option<String>,
    /// Postal address of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<AddressFields>,
    /// Values of custom fields of the organization.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: Vec<CustomFieldValue>,
    /// Identifier of the workflow that reminds the customer to pay.
    #[serde(
        rename = "dunningPlanId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub dunning_plan_id: Option<String>,
    /// Identifier of the customer in the system that Upflow is fed from.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: Option<String>,
    /// Name of the customer, as a rule of a company.
    pub name: String,
    /// The customer that this one belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent: Option<ParentCustomerFields>,
    /// Number of the VAT registration.
    #[serde(
        rename = "vatNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vat_number: Option<String>,
}

impl CreateCustomerRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CreateCustomerRequest {
        Default::default()
    }
}

/// What the link is to be like. Both properties may be left out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreatePortalUrlRequest {
    /// For how many seconds the link works, whatever the organization's own setting is. The server takes 86400 (one day) if it is left out. The vendor's examples are 86400 and 5184000 (60 days).
    #[serde(
        rename = "expiresIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_in: Option<i64>,
    /// Who may show the portal in an iframe: fully qualified domain names in one string, with a space between them. Left out, the portal cannot be embedded.
    #[serde(
        rename = "frameAncestors",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub frame_ancestors: Option<String>,
}

impl CreatePortalUrlRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CreatePortalUrlRequest {
        Default::default()
    }
}

/// A custom field of the organization, with its value for one customer.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CustomField {
    /// Identifier of the custom field in the system that Upflow is fed from.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: Option<String>,
    /// Upflow's identifier of the custom field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
    /// Where the custom field comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: Option<String>,
    /// The value, as a rule a text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: Option<::serde_json::Value>,
}

impl CustomField {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CustomField {
        Default::default()
    }
}

/// A value to be stored in a custom field.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomFieldValue {
    /// Upflow's identifier of the custom field.
    pub id: String,
    /// The value, as a rule a text.
    pub value: ::serde_json::Value,
}

impl CustomFieldValue {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CustomFieldValue {
        Default::default()
    }
}

/// A customer.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Customer {
    /// Identifier of the user who looks after the customer.
    #[serde(
        rename = "accountManagerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_manager_id: Option<String>,
    /// Reference of the customer's account in the books.
    #[serde(
        rename = "accountingRef",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub accounting_ref: Option<String>,
    /// Postal address of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<Address>,
    /// What the customer owes, in the currency's minor unit (cents).
    #[serde(
        rename = "amountDue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub amount_due: Option<i64>,
    /// How much of that is late, in the currency's minor unit (cents).
    #[serde(
        rename = "amountOverdue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub amount_overdue: Option<i64>,
    /// How many invoices the customer has to pay.
    #[serde(
        rename = "countInvoicesDue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub count_invoices_due: Option<i64>,
    /// How many of them are late.
    #[serde(
        rename = "countInvoicesOverdue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub count_invoices_overdue: Option<i64>,
    /// Currency of the amounts, ISO 4217, three letters.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: Option<String>,
    /// Values of custom fields of the organization.
    #[serde(
        rename = "customFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_fields: Option<Vec<CustomField>>,
    /// The customer's page in Upflow's application, for staff, behind a log-in. Not the portal.
    #[serde(
        rename = "directUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub direct_url: Option<String>,
    /// Identifier of the workflow that reminds the customer to pay.
    #[serde(
        rename = "dunningPlanId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub dunning_plan_id: Option<String>,
    /// Identifier of the customer in the system that Upflow is fed from.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: Option<String>,
    /// Upflow's identifier of the customer, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
    /// Name of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// The customer that this one belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent: Option<ParentCustomer>,
    /// Number of the VAT registration.
    #[serde(
        rename = "vatNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vat_number: Option<String>,
}

impl Customer {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::Customer {
        Default::default()
    }
}

/// A customer in a list, in short.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CustomerListItem {
    /// What the customer owes, in the currency's minor unit (cents).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub balance: Option<i64>,
    /// How many invoices the customer has to pay.
    #[serde(
        rename = "countInvoicesDue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub count_invoices_due: Option<i64>,
    /// The customer's page in Upflow's application, for staff, behind a log-in. Not the portal.
    #[serde(
        rename = "directUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub direct_url: Option<String>,
    /// Identifier of the workflow that reminds the customer to pay, if there is one.
    #[serde(
        rename = "dunningPlanId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub dunning_plan_id: Option<String>,
    /// Upflow's identifier of the customer, a UUID.
    pub id: String,
    /// Name of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
}

impl CustomerListItem {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CustomerListItem {
        Default::default()
    }
}

/// A page of contacts.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ListContactsResponse {
    /// The contacts of the page.
    pub contacts: Vec<Contact>,
    /// How many contacts the page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: Option<i64>,
    /// How many contacts were skipped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: Option<i64>,
    /// How many contacts there are in all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: Option<i64>,
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
    /// The customers of the page.
    pub customers: Vec<CustomerListItem>,
    /// How many customers the page holds at most.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub limit: Option<i64>,
    /// How many customers were skipped.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub offset: Option<i64>,
    /// How many customers there are in all.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: Option<i64>,
}

impl ListCustomersResponse {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ListCustomersResponse {
        Default::default()
    }
}

/// The customer that another one belongs to.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParentCustomer {
    /// Identifier of the parent customer in the system that Upflow is fed from.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: Option<String>,
    /// Upflow's identifier of the parent customer, a UUID.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
}

impl ParentCustomer {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ParentCustomer {
        Default::default()
    }
}

/// The customer that another one belongs to, by one of the two.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ParentCustomerFields {
    /// Identifier of the parent customer in the system that Upflow is fed from.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: Option<String>,
    /// Upflow's identifier of the parent customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
}

impl From<ParentCustomerFields> for ::progenitor_client::Change<ParentCustomerFields> {
    fn from(value: ParentCustomerFields) -> Self {
        Self::Set(value)
    }
}

impl ParentCustomerFields {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ParentCustomerFields {
        Default::default()
    }
}

/// A link to the portal of one customer.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PortalUrl {
    /// The link to give to the customer, on any host, for it may be the organization's own domain. Whoever has it can open the portal. Secret.
    pub url: ::progenitor_client::Secret,
}

impl PortalUrl {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::PortalUrl {
        Default::default()
    }
}

/// The changes to a contact.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateContactRequest {
    /// E-mail address, which no other contact of the organization has.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Identifier of the contact in the system that Upflow is fed from.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: Option<::progenitor_client::Change<String>>,
    /// First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: Option<::progenitor_client::Change<String>>,
    /// Whether this is the customer's main contact.
    #[serde(rename = "isMain", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_main: Option<bool>,
    /// Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: Option<::progenitor_client::Change<String>>,
    /// Phone number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: Option<::progenitor_client::Change<String>>,
    /// What the contact does at the customer's.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub position: Option<
        ::progenitor_client::Change<::upflow_client::open::ContactPosition>,
    >,
}

impl UpdateContactRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::UpdateContactRequest {
        Default::default()
    }
}

/// The changes to a customer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateCustomerRequest {
    /// Identifier of the user who looks after the customer.
    #[serde(
        rename = "accountManagerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_manager_id: Option<::progenitor_client::Change<String>>,
    /// Reference of the customer's account in the books.
    #[serde(
        rename = "accountingRef",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub accounting_ref: Option<::progenitor_client::Change<String>>,
    /// Postal address of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: Option<
        ::progenitor_client::Change<::upflow_client::types::AddressFields>,
    >,
    /// Values of custom fields of the organization. An empty list is not sent and clears nothing: how a value is cleared is not documented.
    #[serde(
        rename = "customFields",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub custom_fields: Vec<CustomFieldValue>,
    /// Identifier of the workflow that reminds the customer to pay.
    #[serde(
        rename = "dunningPlanId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub dunning_plan_id: Option<::progenitor_client::Change<String>>,
    /// Identifier of the customer in the system that Upflow is fed from.
    #[serde(
        rename = "externalId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub external_id: Option<::progenitor_client::Change<String>>,
    /// Name of the customer, as a rule of a company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// The customer that this one belongs to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent: Option<
        ::progenitor_client::Change<::upflow_client::types::ParentCustomerFields>,
    >,
    /// Number of the VAT registration.
    #[serde(
        rename = "vatNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vat_number: Option<::progenitor_client::Change<String>>,
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
