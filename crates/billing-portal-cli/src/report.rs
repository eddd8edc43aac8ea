//! What `--json` prints: one line, whose form `billing-portal schema` describes.
//!
//! The form is stable: members are added, never renamed, removed or given another meaning.

use billing_portal::{PortalLink, Session, Timestamp};
use schemars::{JsonSchema, Schema};
use serde::Serialize;

/// A link to a customer's portal, as `link --json` prints it.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Link")]
pub(crate) struct LinkReport {
    /// `chargebee` or `upflow`.
    vendor: &'static str,
    /// The customer as it was asked for.
    customer: String,
    /// The link. A secret: whoever has it is let in.
    #[schemars(url)]
    url: String,
    /// When the link ends, in UTC; null if the vendor names no end. Upflow's is a lower bound by this machine's clock.
    expires_at: Option<Time>,
    /// Chargebee's id of the session behind the link; null at Upflow.
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

/// A portal session, as `session … --json` prints it. It holds neither its token nor its link.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Session")]
pub(crate) struct SessionReport {
    /// `chargebee`, which alone has sessions.
    vendor: &'static str,
    /// The id of the session.
    id: String,
    /// Chargebee's id of the customer.
    customer: String,
    /// `created`, `logged_in`, `logged_out` or `not_yet_activated`; Chargebee may add others.
    status: String,
    /// When the session was made, in UTC.
    created_at: Time,
    /// Until when its link can be opened, in UTC.
    expires_at: Option<Time>,
    /// When the customer logged in, in UTC.
    login_at: Option<Time>,
    /// When the session was logged out, in UTC.
    logout_at: Option<Time>,
}

impl SessionReport {
    pub(crate) fn new(session: &Session) -> Self {
        let details = session.details();
        Self {
            vendor: "chargebee",
            id: session.id().to_owned(),
            customer: session.customer_id().to_owned(),
            status: session.status().to_string(),
            created_at: details.created_at.into(),
            expires_at: session.expires_at().map(Time::from),
            login_at: details.login_at.map(Time::from),
            logout_at: details.logout_at.map(Time::from),
        }
    }
}

/// A contact that was added, as `contact add --json` prints it.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Contact")]
pub(crate) struct ContactReport {
    /// `chargebee` or `upflow`.
    pub(crate) vendor: &'static str,
    /// The customer as it was asked for.
    pub(crate) customer: String,
    /// The id of the contact; null if the vendor's answer does not say which contact is the new one.
    pub(crate) contact_id: Option<String>,
    /// The e-mail address that was given.
    pub(crate) email: String,
}

/// A time in UTC, such as `2026-01-30T12:00:00Z`.
#[derive(Serialize, JsonSchema)]
#[schemars(inline)]
struct Time(#[schemars(extend("format" = "date-time"))] String);

impl From<Timestamp> for Time {
    fn from(time: Timestamp) -> Self {
        Self(time.to_string())
    }
}

/// The reports.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Report {
    Link,
    Session,
    Contact,
}

impl Report {
    /// The JSON Schema of the report.
    pub(crate) fn schema(self) -> Schema {
        let generator = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator();
        match self {
            Self::Link => generator.into_root_schema_for::<LinkReport>(),
            Self::Session => generator.into_root_schema_for::<SessionReport>(),
            Self::Contact => generator.into_root_schema_for::<ContactReport>(),
        }
    }
}
