//! What a seed says of a customer at Chargebee.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::object::{self, Object};
use crate::seed::day::Day;

/// The longest id of a customer, in characters.
pub(super) const LONGEST_ID: usize = 50;
/// The longest first or last name.
pub(super) const LONGEST_NAME: usize = 150;
/// The longest e-mail address.
pub(super) const LONGEST_EMAIL: usize = 70;
/// The longest name of a company.
pub(super) const LONGEST_COMPANY: usize = 250;
/// How many contacts a customer can have.
pub(super) const MOST_CONTACTS: usize = 6;
/// The longest of most other texts: phone numbers, labels, locales, cities, countries.
pub(super) const LONGEST_LABEL: usize = 50;
/// The longest line of an address.
pub(super) const LONGEST_LINE: usize = 150;
/// The longest postal code.
pub(super) const LONGEST_ZIP: usize = 20;
/// The longest VAT number.
pub(super) const LONGEST_VAT_NUMBER: usize = 20;
/// The longest notes on invoices.
pub(super) const LONGEST_NOTES: usize = 2_000;
/// The greatest number of days to pay.
pub(super) const MOST_DAYS: u32 = i32::MAX.unsigned_abs();

/// What is in a Chargebee site.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct ChargebeeSeed {
    #[serde(default, deserialize_with = "object::read_list")]
    pub(crate) customers: Vec<ChargebeeCustomer>,
}

/// A customer at Chargebee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct ChargebeeCustomer {
    #[schemars(length(min = 1, max = LONGEST_ID))]
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_NAME))]
    pub(crate) first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_NAME))]
    pub(crate) last_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(email, length(max = LONGEST_EMAIL))]
    pub(crate) email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_COMPANY))]
    pub(crate) company: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) locale: Option<String>,
    /// An ISO 4217 code, such as EUR, which it is by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = "^[A-Z]{3}$"))]
    pub(crate) preferred_currency_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) auto_collection: Option<AutoCollection>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(max = MOST_DAYS))]
    pub(crate) net_term_days: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) taxability: Option<Taxability>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_VAT_NUMBER))]
    pub(crate) vat_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_NOTES))]
    pub(crate) invoice_notes: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) business_entity_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "object::read_optional")]
    pub(crate) billing_address: Option<BillingAddress>,
    /// Whatever the application keeps with the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) meta_data: Option<Object>,
    /// By name; a name begins with `cf_`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(extend("propertyNames" = {"pattern": "^cf_[^\\[\\]]+$"}))]
    pub(crate) custom_fields: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
    #[schemars(length(max = MOST_CONTACTS))]
    pub(crate) contacts: Vec<ChargebeeContact>,
    /// The ids of other customers of this seed, which portal sessions of this one name as linked to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) linked_customers: Vec<String>,
    /// What the portal shows; the API of the sandbox does not know it.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
    pub(crate) subscriptions: Vec<Subscription>,
}

/// Whether the customer's payments are collected automatically.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum AutoCollection {
    On,
    Off,
}

/// Whether the customer pays taxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum Taxability {
    Taxable,
    Exempt,
}

/// The billing address of a customer at Chargebee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct BillingAddress {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_NAME))]
    pub(crate) first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_NAME))]
    pub(crate) last_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(email, length(max = LONGEST_EMAIL))]
    pub(crate) email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_COMPANY))]
    pub(crate) company: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LINE))]
    pub(crate) line1: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LINE))]
    pub(crate) line2: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LINE))]
    pub(crate) line3: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) state_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_ZIP))]
    pub(crate) zip: Option<String>,
    /// A code of two letters, such as DE.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) country: Option<String>,
}

/// A contact of a customer at Chargebee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct ChargebeeContact {
    /// Made up if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_NAME))]
    pub(crate) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_NAME))]
    pub(crate) first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_NAME))]
    pub(crate) last_name: Option<String>,
    #[schemars(email, length(max = LONGEST_EMAIL))]
    pub(crate) email: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = LONGEST_LABEL))]
    pub(crate) label: Option<String>,
    #[serde(default)]
    pub(crate) enabled: bool,
    #[serde(default)]
    pub(crate) send_account_email: bool,
    #[serde(default)]
    pub(crate) send_billing_email: bool,
}

/// A subscription of a customer at Chargebee, as the portal shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct Subscription {
    /// The name of the plan.
    #[schemars(length(min = 1))]
    pub(crate) plan: String,
    #[serde(default)]
    pub(crate) status: SubscriptionStatus,
    /// What a period costs, in the smallest unit of the currency: cents, for most.
    pub(crate) amount: u64,
    /// An ISO 4217 code, such as EUR.
    #[schemars(regex(pattern = "^[A-Z]{3}$"))]
    pub(crate) currency: String,
    /// The day of the next invoice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next_billing_on: Option<Day>,
}

/// The status of a subscription, by Chargebee's names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum SubscriptionStatus {
    Future,
    InTrial,
    #[default]
    Active,
    NonRenewing,
    Paused,
    Cancelled,
}
