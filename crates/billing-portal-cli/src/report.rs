//! What `--json` prints: one line, whose form `billing-portal schema` describes.
//!
//! The form is stable: members are added, never renamed, removed or given another meaning.

use std::path::Path;

use billing_portal::{PortalLink, Timestamp};
use schemars::{JsonSchema, Schema};
use serde::Serialize;

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

/// A contact that was added, as `contact add --json` prints it.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Contact")]
pub(crate) struct ContactReport {
    /// The name of the vendor, in lower case.
    pub(crate) vendor: &'static str,
    /// The customer as it was asked for.
    pub(crate) customer: String,
    /// The id of the contact; null if the vendor's response does not say which contact is the new one.
    pub(crate) contact_id: Option<String>,
    /// The e-mail address that was given.
    pub(crate) email: String,
}

/// How a run of many links went, as `links --json` prints it.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Links")]
pub(crate) struct LinksReport {
    /// The file of results; null for a dry run.
    output: Option<String>,
    /// The rows of the input that were to be taken.
    rows: u64,
    /// Rows with a link, those of earlier runs among them.
    links: u64,
    /// Rows that are themselves at fault, or that the vendor refused. In a dry run, those that cannot be sent.
    failed: u64,
    /// Rows without a result, for another reason; `--resume` makes them.
    pending: u64,
    /// Rows that were not reached; `--resume` makes them.
    not_attempted: u64,
    /// At most so many links exist that are in no file: their rows were under way when a run ended.
    under_way: u64,
}

impl LinksReport {
    pub(crate) fn new(output: &Path, rows: u64, links: u64, failed: u64, pending: u64, under_way: u64) -> Self {
        let output = Some(output.display().to_string());
        let not_attempted = rows.saturating_sub(links + failed + pending);
        Self { output, rows, links, failed, pending, not_attempted, under_way }
    }

    pub(crate) fn of_dry_run(rows: u64, failed: u64) -> Self {
        Self { output: None, rows, links: 0, failed, pending: 0, not_attempted: rows - failed, under_way: 0 }
    }
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
pub(crate) const REPORTS: &[Report] =
    &[("link", schema::<LinkReport>), ("links", schema::<LinksReport>), ("contact", schema::<ContactReport>)];

/// The JSON Schema of a report.
pub(crate) fn schema<T: JsonSchema>() -> Schema {
    schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
