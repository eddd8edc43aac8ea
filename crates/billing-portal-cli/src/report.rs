//! What `--json` prints: one line, whose form `billing-portal schema` describes.
//!
//! The form is stable: members are added, never renamed, removed or given another meaning.

use billing_portal::{PortalLink, Timestamp};
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use crate::command::doctor::Diagnosis;

/// A link to a customer's portal, as `link --json` prints it.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Link")]
pub(crate) struct LinkReport {
    /// The name of the vendor, in lower case.
    vendor: &'static str,
    /// The customer as it was asked for.
    customer: String,
    /// The link. A secret: whoever has it is let in.
    #[schemars(url)]
    url: String,
    /// When the link ends, in UTC; null if the vendor names no end. Where it is computed, it is a lower bound by this
    /// machine's clock.
    expires_at: Option<Time>,
    /// The id of the session behind the link; null where the vendor has no sessions.
    session_id: Option<String>,
}

impl LinkReport {
    pub(crate) fn new(customer: &str, link: &PortalLink) -> Self {
        Self {
            vendor: link.vendor().name(),
            customer: customer.to_owned(),
            url: link.url().to_owned(),
            expires_at: link.expires_at().map(Time::from),
            session_id: link.session_id().map(str::to_owned),
        }
    }
}

/// A contact, as `contacts add --json` and, a line for each, `contacts list --json` print it.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Contact")]
pub(crate) struct ContactReport {
    /// The name of the vendor, in lower case.
    pub(crate) vendor: &'static str,
    /// The customer as it was asked for.
    pub(crate) customer: String,
    /// The id of the contact; null if the vendor's response does not say which contact is the new one.
    pub(crate) contact_id: Option<String>,
    /// The e-mail address; null if the vendor knows none.
    pub(crate) email: Option<String>,
    /// The contact's name, where it is asked for and known.
    pub(crate) name: Option<String>,
}

/// A customer, as `customers … --json` prints it, a line for each.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Customer")]
pub(crate) struct CustomerReport {
    /// The name of the vendor, in lower case.
    pub(crate) vendor: &'static str,
    /// What the vendor calls the customer by, for `link` and the other commands.
    pub(crate) customer: String,
    /// The id in your own system, where the vendor has it.
    pub(crate) external_id: Option<String>,
    /// The company's name, or the person's.
    pub(crate) name: Option<String>,
    /// The e-mail address, where the vendor has one for the customer itself.
    pub(crate) email: Option<String>,
}

/// A time in UTC, such as `2026-01-30T12:00:00Z`.
#[derive(Serialize, JsonSchema)]
#[schemars(inline)]
pub(crate) struct Time(#[schemars(extend("format" = "date-time"))] String);

impl From<Timestamp> for Time {
    fn from(time: Timestamp) -> Self {
        Self(time.to_string())
    }
}

/// A report: its name, and its JSON Schema.
pub(crate) type Report = (&'static str, fn() -> Schema);

/// The reports of all vendors.
pub(crate) const REPORTS: &[Report] = &[
    ("link", schema::<LinkReport>),
    ("contact", schema::<ContactReport>),
    ("customer", schema::<CustomerReport>),
    ("doctor", schema::<Diagnosis>),
];

/// The JSON Schema of a report.
pub(crate) fn schema<T: JsonSchema>() -> Schema {
    schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
