//! Custom fields of a site, which no description lists.

use std::fmt;

use serde::de::DeserializeOwned;

use crate::types;

impl types::Customer {
    /// The value of a custom field of the site, by its API name, which begins with `cf_`. A site says which it has.
    #[must_use]
    pub fn custom_field(&self, name: &str) -> Option<&serde_json::Value> {
        self.extra.get(name).filter(|_| name.starts_with("cf_"))
    }

    /// The value of a custom field as a type of yours; `None` where there is none, or nothing in it.
    ///
    /// # Errors
    /// If the value is of another type. The error names the field, and holds no value.
    pub fn custom_field_as<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, CustomFieldError> {
        let value = self.custom_field(name).filter(|value| !value.is_null());
        value.map(|value| T::deserialize(value).map_err(|_| CustomFieldError(name.to_owned()))).transpose()
    }
}

/// A custom field whose value is of another type than was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomFieldError(String);

impl fmt::Display for CustomFieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the custom field `{}` is of another type", self.0)
    }
}

impl std::error::Error for CustomFieldError {}
