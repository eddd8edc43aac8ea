//! Seeds: what is in a site when it begins.

pub(crate) mod check;
pub(crate) mod value;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use self::check::SeedError;
use crate::object::AsObject;
use crate::vendors::Seeds;

/// The customers that a site begins with, at all vendors.
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
#[serde(transparent)]
#[schemars(rename = "Seed")]
pub struct Seed(pub(crate) Seeds);

impl Default for Seed {
    fn default() -> Self {
        Self(Seeds::usual())
    }
}

impl Seed {
    /// No customers at all.
    #[must_use]
    pub fn empty() -> Self {
        Self(Seeds::default())
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
        let seeds: Seeds = serde_path_to_error::deserialize(AsObject(&mut *deserializer)).map_err(SeedError::shape)?;
        deserializer.end().map_err(|error| SeedError { place: String::new(), why: error.to_string() })?;
        seeds.check().map(|()| Self(seeds))
    }

    /// Takes a seed that is JSON already, such as a test writes with `serde_json::json!`.
    ///
    /// # Errors
    ///
    /// As [`Seed::from_json`].
    pub fn from_value(value: Value) -> Result<Self, SeedError> {
        let seeds: Seeds = serde_path_to_error::deserialize(AsObject(value)).map_err(SeedError::shape)?;
        seeds.check().map(|()| Self(seeds))
    }

    /// The JSON Schema (draft 2020-12) of seed files. `GET /_sandbox/seed/schema` responds with the same.
    #[must_use]
    pub fn schema() -> Value {
        schemars::schema_for!(Self).to_value()
    }
}
