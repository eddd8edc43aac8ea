//! Values that travel as JSON inside of one text: `id[in]=["cust_1","cust_2"]`.

use std::fmt;
use std::str::FromStr;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that is sent as JSON text in one parameter or field, such as the list of a filter or free JSON in a form.
///
/// ```
/// # use billing_portal_transport::JsonText;
/// let ids = JsonText(vec!["cust_1", "cust 2"]);
/// assert_eq!(ids.to_string(), r#"["cust_1","cust 2"]"#);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct JsonText<T>(pub T);

impl<T> From<T> for JsonText<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

/// The JSON text.
impl<T: Serialize> fmt::Display for JsonText<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(&self.0).map_err(|_| fmt::Error)?)
    }
}

impl<T: DeserializeOwned> FromStr for JsonText<T> {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        serde_json::from_str(text).map(Self)
    }
}

impl<T: Serialize> Serialize for JsonText<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // The cause is dropped: its text may quote the value.
        let text = serde_json::to_string(&self.0).map_err(|_| serde::ser::Error::custom("no JSON value"))?;
        serializer.serialize_str(&text)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for JsonText<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        serde_json::from_str(&text).map(Self).map_err(|_| D::Error::custom("no JSON text"))
    }
}
