//! Query parameters of generated operations.

use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A named query parameter. A list repeats the name; an object's members are parameters of their own; `None` is absent.
#[doc(hidden)]
pub struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T> QueryParam<'a, T> {
    /// Pairs the name of a parameter with its value.
    pub fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let pairs = match serde_json::to_value(self.value).map_err(|_| S::Error::custom("not a query value"))? {
            Value::Array(items) => items.into_iter().map(|item| (self.name.to_owned(), item)).collect(),
            Value::Object(members) => members.into_iter().collect(),
            value => vec![(self.name.to_owned(), value)],
        };
        let pairs = pairs.into_iter().filter_map(|(name, value)| match value {
            Value::Null => None,
            Value::String(text) => Some((name, text)),
            other => Some((name, other.to_string())),
        });
        serializer.collect_seq(pairs)
    }
}
