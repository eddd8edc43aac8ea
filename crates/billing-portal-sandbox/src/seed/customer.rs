//! What a seed says of a customer.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::day::Day;

/// The longest id of a Chargebee customer, in characters.
pub(super) const LONGEST_ID: usize = 50;
/// The longest first or last name at Chargebee.
pub(super) const LONGEST_NAME: usize = 150;
/// The longest e-mail address at Chargebee.
pub(super) const LONGEST_EMAIL: usize = 70;
/// The longest name of a company at Chargebee.
pub(super) const LONGEST_COMPANY: usize = 250;
/// How many contacts a Chargebee customer can have.
pub(super) const MOST_CONTACTS: usize = 6;

/// A customer at Chargebee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = MOST_CONTACTS))]
    pub(crate) contacts: Vec<ChargebeeContact>,
    /// What the portal shows; the API of the sandbox does not know it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) subscriptions: Vec<Subscription>,
}

/// A contact of a customer at Chargebee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChargebeeContact {
    /// Made up if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 150))]
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
    #[schemars(length(min = 1, max = 50))]
    pub(crate) phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 50))]
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
#[serde(deny_unknown_fields)]
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

/// A customer at Upflow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UpflowCustomer {
    /// A UUID in lower case; made up if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "uuid"))]
    pub(crate) id: Option<String>,
    /// The customer's id in the system that it was imported from: 123 for `external:123`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) external_id: Option<String>,
    #[schemars(length(min = 1))]
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(email)]
    pub(crate) email: Option<String>,
    /// Whether the customer has a portal; if not, links lead to "Customer portal not found".
    #[serde(default = "yes")]
    pub(crate) portal_enabled: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) contacts: Vec<UpflowContact>,
    /// What the portal shows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) invoices: Vec<Invoice>,
}

fn yes() -> bool {
    true
}

/// A contact of a customer at Upflow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UpflowContact {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) last_name: Option<String>,
    #[schemars(email)]
    pub(crate) email: String,
}

/// An invoice to a customer at Upflow, as the portal shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Invoice {
    #[schemars(length(min = 1))]
    pub(crate) number: String,
    /// What it is over, in the smallest unit of the currency: cents, for most.
    pub(crate) amount: u64,
    /// An ISO 4217 code, such as EUR.
    #[schemars(regex(pattern = "^[A-Z]{3}$"))]
    pub(crate) currency: String,
    /// The day on which it was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) issued_on: Option<Day>,
    /// The day until which it is to be paid; from the next one on it is overdue.
    pub(crate) due_on: Day,
    /// Whether it was paid, and nothing is due any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) paid: bool,
}
