//! Seeds: what is in a site when it begins.

mod chargebee;
mod check;
mod day;
mod upflow;

use std::error::Error;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::object::{self, AsObject};

pub(crate) use self::chargebee::{ChargebeeContact, ChargebeeCustomer, Subscription, SubscriptionStatus};
pub(crate) use self::upflow::{Invoice, UpflowContact, UpflowCustomer};

/// The customers that a site begins with, at both vendors.
///
/// It is read from JSON, whose form [`Seed::schema`] describes; members that are not described are refused, and so are
/// ids that are there twice. The default has the [default customers](crate).
///
/// ```
/// use billing_portal_sandbox::{Sandbox, Seed};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let seed = Seed::from_json(
///     r#"{"chargebee": {"customers": [{"id": "cust_1", "email": "joe@example.com"}]},
///         "upflow": {"customers": [{"external_id": "4711", "name": "Initech"}]}}"#,
/// )?;
/// let sandbox = Sandbox::builder().seed(seed).start().await?;
///
/// let error = Seed::from_json(r#"{"chargebee": {"customers": [{"id": "cust_1", "emial": "joe@example.com"}]}}"#);
/// assert!(error.unwrap_err().to_string().starts_with("chargebee.customers[0].emial: unknown field"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct Seed {
    /// The address of this schema, for editors that read it. The sandbox does not.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    schema: Option<String>,
    /// What is in the Chargebee site.
    #[serde(default, deserialize_with = "object::read")]
    pub(crate) chargebee: ChargebeeSeed,
    /// What is in the Upflow organization.
    #[serde(default, deserialize_with = "object::read")]
    pub(crate) upflow: UpflowSeed,
}

/// What is in a Chargebee site.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct ChargebeeSeed {
    #[serde(default, deserialize_with = "object::read_list")]
    pub(crate) customers: Vec<ChargebeeCustomer>,
}

/// What is in an Upflow organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct UpflowSeed {
    #[serde(default, deserialize_with = "object::read_list")]
    pub(crate) customers: Vec<UpflowCustomer>,
}

impl Default for Seed {
    fn default() -> Self {
        Self::from_json(include_str!("default.json")).expect("a test reads it")
    }
}

impl Seed {
    /// No customers at all.
    #[must_use]
    pub fn empty() -> Self {
        Self { schema: None, chargebee: ChargebeeSeed::default(), upflow: UpflowSeed::default() }
    }

    /// Reads the text of a seed file.
    ///
    /// # Errors
    ///
    /// If the text is no JSON, or not a seed: the error names the place and what belongs there.
    pub fn from_json(text: &str) -> Result<Self, SeedError> {
        // Some editors put a byte order mark before what they save as UTF-8.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let deserializer = &mut serde_json::Deserializer::from_str(text);
        let seed: Self = serde_path_to_error::deserialize(AsObject(&mut *deserializer)).map_err(SeedError::shape)?;
        deserializer.end().map_err(|error| SeedError { place: String::new(), why: error.to_string() })?;
        check::check(&seed)?;
        Ok(seed)
    }

    /// Takes a seed that is JSON already, such as a test writes with `serde_json::json!`.
    ///
    /// # Errors
    ///
    /// As [`Seed::from_json`].
    pub fn from_value(value: Value) -> Result<Self, SeedError> {
        let seed: Self = serde_path_to_error::deserialize(AsObject(value)).map_err(SeedError::shape)?;
        check::check(&seed)?;
        Ok(seed)
    }

    /// The JSON Schema (draft 2020-12) of seed files. `GET /_sandbox/seed/schema` answers with the same.
    #[must_use]
    pub fn schema() -> Value {
        schemars::schema_for!(Self).to_value()
    }
}

/// Why a seed was refused. `Display` says where, what is wrong and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedError {
    place: String,
    why: String,
}

impl SeedError {
    /// The JSON has another shape than a seed.
    fn shape(error: serde_path_to_error::Error<serde_json::Error>) -> Self {
        let place = error.path().to_string();
        let why = error.into_inner();
        // Where a text stops being JSON there is a line and a column, but no path yet.
        let has_place = place != "." && !why.is_syntax() && !why.is_eof();
        Self { place: if has_place { place } else { String::new() }, why: why.to_string() }
    }

    /// Where in the seed, such as `chargebee.customers[0].email`; empty if the text as a whole is meant.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }
}

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => f.write_str(&self.why),
            place => write!(f, "{place}: {}", self.why),
        }
    }
}

impl Error for SeedError {}
