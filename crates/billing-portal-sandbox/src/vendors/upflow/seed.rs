//! What a seed says of a customer at Upflow.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::object;
use crate::seed::day::Day;

/// What is in an Upflow organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct UpflowSeed {
    #[serde(default, deserialize_with = "object::read_list")]
    pub(crate) customers: Vec<UpflowCustomer>,
}

/// A customer at Upflow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
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
    #[schemars(length(min = 1))]
    pub(crate) vat_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) accounting_ref: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) account_manager_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) dunning_plan_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "object::read_optional")]
    pub(crate) address: Option<UpflowAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "object::read_optional")]
    pub(crate) parent: Option<UpflowParent>,
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
    pub(crate) custom_fields: Vec<UpflowCustomField>,
    /// What the portal shows; the API of the sandbox knows only the addresses of contacts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(email)]
    pub(crate) email: Option<String>,
    /// Whether the customer has a portal; if not, links lead to "Customer portal not found".
    #[serde(default = "yes")]
    pub(crate) portal_enabled: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
    pub(crate) contacts: Vec<UpflowContact>,
    /// What the portal shows.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
    pub(crate) invoices: Vec<Invoice>,
}

fn yes() -> bool {
    true
}

/// A contact of a customer at Upflow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct UpflowContact {
    /// A UUID in lower case; made up if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "uuid"))]
    pub(crate) id: Option<String>,
    /// The contact's id in the system that it was imported from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) external_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) first_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) last_name: Option<String>,
    /// No two contacts of a seed have the same.
    #[schemars(email)]
    pub(crate) email: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) position: Option<Position>,
    /// Whether it is the customer's main contact; one at most is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_main: bool,
}

/// What a contact does, by Upflow's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[schemars(inline)]
pub(crate) enum Position {
    Accounting,
    Sales,
    Payer,
    Purchaser,
}

/// The address of a customer at Upflow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct UpflowAddress {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) address: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) zipcode: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) city: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) state: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) country: Option<String>,
}

/// The customer that a customer at Upflow belongs to; kept as it is given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct UpflowParent {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1))]
    pub(crate) external_id: Option<String>,
}

/// A custom field of a customer at Upflow.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct UpflowCustomField {
    #[schemars(length(min = 1))]
    pub(crate) id: String,
    pub(crate) value: Value,
}

/// An invoice to a customer at Upflow, as the portal shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
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
