//! What `--json` prints: one line, whose form `billing-portal schema` describes.
//!
//! The form is stable: members are added, never renamed, removed or given another meaning.

use std::path::Path;

use billing_portal::{Error, ErrorKind, PortalLink, Timestamp, Vendor};
use schemars::{JsonSchema, Schema};
use serde::Serialize;

use crate::command::doctor::Diagnosis;
use crate::hint;

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
    /// Rows that were not to be sent, such as duplicates.
    skipped: u64,
    /// Rows without a result, for another reason; `--resume` makes them.
    pending: u64,
    /// Rows that were not reached; `--resume` makes them.
    not_attempted: u64,
    /// At most so many links exist that are in no file: their rows were under way when a run ended.
    under_way: u64,
}

impl LinksReport {
    pub(crate) fn new(output: &Path, rows: u64, done: LinksTally, under_way: u64) -> Self {
        let LinksTally { links, failed, skipped, pending } = done;
        let output = Some(output.display().to_string());
        let not_attempted = rows.saturating_sub(links + failed + skipped + pending);
        Self { output, rows, links, failed, skipped, pending, not_attempted, under_way }
    }

    pub(crate) fn of_dry_run(rows: u64, failed: u64) -> Self {
        let not_attempted = rows.saturating_sub(failed);
        Self { output: None, rows, links: 0, failed, skipped: 0, pending: 0, not_attempted, under_way: 0 }
    }
}

/// How many rows of a file of results have which status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct LinksTally {
    pub(crate) links: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
    pub(crate) pending: u64,
}

/// Why a command failed, as any command with `--json` prints it: one line, the last one of standard error.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Error")]
pub(crate) struct ErrorReport {
    /// What kind of thing went wrong.
    pub(crate) kind: Kind,
    /// What happened, in one sentence. Its wording may change.
    pub(crate) message: String,
    /// What to do next, if there is more to say.
    pub(crate) hint: Option<String>,
    /// The exit status: 1 if the vendor, the network or this machine said no, 2 for wrong use or configuration.
    pub(crate) exit_status: u8,
    #[serde(flatten)]
    pub(crate) call: FailedCall,
}

/// What kind of thing went wrong. Later versions may add kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// The command line is wrong, or a file that it names.
    Usage,
    /// A setting is missing or wrong. Nothing was sent.
    Config,
    /// An argument was refused. Nothing was sent.
    Request,
    /// No connection was made. Nothing was sent.
    Connect,
    /// A timeout ended the call.
    Timeout,
    /// Our own rate limit had no room for the call. Nothing was sent.
    RateLimited,
    /// The connection broke.
    ConnectionLost,
    /// The vendor, or a gateway before it, responded with an error.
    Api,
    /// The response was not as documented.
    Decode,
    /// This machine said no, or a part of the work failed.
    Refused,
}

impl From<ErrorKind> for Kind {
    fn from(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::Config => Self::Config,
            ErrorKind::Request => Self::Request,
            ErrorKind::Connect => Self::Connect,
            ErrorKind::Timeout => Self::Timeout,
            ErrorKind::RateLimited => Self::RateLimited,
            ErrorKind::ConnectionLost => Self::ConnectionLost,
            ErrorKind::Api => Self::Api,
            ErrorKind::Decode => Self::Decode,
            _ => Self::Refused,
        }
    }
}

/// What is known of a call that failed; nothing if none was made.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(crate) struct FailedCall {
    /// The name of the vendor, in lower case; null if none was chosen yet.
    vendor: Option<&'static str>,
    /// The operation as the vendor's specification names it.
    operation: Option<&'static str>,
    /// The HTTP status, if a response came.
    status: Option<u16>,
    /// The vendor's code for the error, where it has codes.
    code: Option<String>,
    /// The vendor's id of the request, for its support.
    request_id: Option<String>,
    /// How many seconds to wait before trying again, if the vendor or our own rate limit says so.
    retry_after: Option<u64>,
    /// Whether the same command may succeed later.
    is_retryable: bool,
    /// Whether the vendor may have done what was asked.
    may_have_acted: bool,
    /// How many times the request was sent, or tried to be.
    attempts: u32,
}

impl From<&Error> for FailedCall {
    fn from(error: &Error) -> Self {
        Self {
            vendor: error.vendor().map(Vendor::name),
            operation: error.operation(),
            status: error.status().map(|status| status.as_u16()),
            code: error.code().map(str::to_owned),
            request_id: error.request_id().map(str::to_owned),
            retry_after: error.retry_after().map(hint::whole_seconds),
            is_retryable: error.is_retryable(),
            may_have_acted: error.may_have_acted(),
            attempts: error.attempts(),
        }
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
pub(crate) const REPORTS: &[Report] = &[
    ("link", schema::<LinkReport>),
    ("links", schema::<LinksReport>),
    ("contact", schema::<ContactReport>),
    ("customer", schema::<CustomerReport>),
    ("doctor", schema::<Diagnosis>),
    ("error", schema::<ErrorReport>),
];

/// The JSON Schema of a report.
pub(crate) fn schema<T: JsonSchema>() -> Schema {
    schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<T>()
}
