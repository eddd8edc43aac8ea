//! What a request makes of a field that the vendor may already hold.

use std::collections::BTreeMap;
use std::fmt;

use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::json_text::JsonText;
use crate::secret::Secret;
use crate::timestamp::Timestamp;

/// A new value for a field, or none any more. A field that is left out of a request stays as it is.
///
/// A setter that takes a `Change` takes the value itself, or [`Clear`]:
///
/// ```
/// # use billing_portal_transport::{Change, Clear};
/// fn phone(phone: impl Into<Change<String>>) -> Change<String> {
///     phone.into()
/// }
/// assert_eq!(phone("+44 20 7946 0000"), Change::Set("+44 20 7946 0000".to_owned()));
/// assert_eq!(phone(Clear), Change::Clear);
/// ```
///
/// It is written as its value, or as nothing: `phone=` in a form, `null` in JSON. A value that would be written as nothing
/// is refused: infinity and what is not a number have no other form in JSON, and would clear the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change<T> {
    /// The field gets this value.
    Set(T),
    /// The field loses its value.
    Clear,
}

/// The [`Change`] that clears the field.
///
/// ```
/// use billing_portal_transport::{Change, Clear};
///
/// assert_eq!(Change::<String>::from(Clear), Change::Clear);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Clear;

impl<T> Change<T> {
    /// The new value, if there is one.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Clear => None,
        }
    }
}

impl<T> From<Clear> for Change<T> {
    fn from(Clear: Clear) -> Self {
        Self::Clear
    }
}

impl From<&str> for Change<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

impl From<&String> for Change<String> {
    fn from(value: &String) -> Self {
        Self::Set(value.clone())
    }
}

/// `From<T> for Change<T>` would overlap with `From<Clear>`, so each kind of value has its own.
macro_rules! settable {
    ($($value:ty),+) => {
        $(impl From<$value> for Change<$value> {
            fn from(value: $value) -> Self {
                Self::Set(value)
            }
        })+
    };
}

settable!(String, bool, i32, i64, f64, Timestamp, Secret, BTreeMap<String, String>);

/// Free JSON that travels as text.
impl From<Value> for Change<JsonText<Value>> {
    fn from(value: Value) -> Self {
        Self::Set(JsonText(value))
    }
}

/// The value, or an empty text, which is how a form clears a field.
impl<T: fmt::Display> fmt::Display for Change<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().map_or(Ok(()), |value| value.fmt(f))
    }
}

/// An empty text, which is how a form clears a field.
impl fmt::Display for Clear {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl<T: Serialize> Serialize for Change<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Set(value) if is_null(value) => Err(S::Error::custom("a value that would clear the field")),
            Self::Set(value) => value.serialize(serializer),
            Self::Clear => serializer.serialize_none(),
        }
    }
}

/// Whether JSON writes a value as `null`. Nothing longer is written than fits.
fn is_null<T: Serialize>(value: &T) -> bool {
    let mut text = [0; b"null".len()];
    serde_json::to_writer(&mut text[..], value).is_ok() && text == *b"null"
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Change<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Clear, Self::Set))
    }
}
