//! Places in a specification.

use std::fmt;

/// A place in a specification, in the words of its author: an operation or a component, then ever narrower parts of
/// it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(Vec<String>);

impl Place {
    /// The document as a whole.
    #[must_use]
    pub fn document() -> Self {
        Self(vec!["document".to_owned()])
    }

    /// An operation, by its `operationId`.
    #[must_use]
    pub fn operation(id: &str) -> Self {
        Self(vec![format!("operation `{id}`")])
    }

    /// An operation that has no usable `operationId`.
    #[must_use]
    pub fn route(method: &str, path: &str) -> Self {
        Self(vec![format!("operation {} {path}", method.to_uppercase())])
    }

    /// A component: its kind, such as `schema`, and its name.
    #[must_use]
    pub fn component(kind: &str, name: &str) -> Self {
        Self(vec![format!("{kind} `{name}`")])
    }

    /// A part of this place, in words.
    #[must_use]
    pub fn at(&self, part: &str) -> Self {
        let mut parts = self.0.clone();
        parts.push(part.to_owned());
        Self(parts)
    }

    /// A property of this place.
    #[must_use]
    pub fn property(&self, name: &str) -> Self {
        self.at(&format!("property `{name}`"))
    }

    /// A parameter of this place.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Self {
        self.at(&format!("parameter `{name}`"))
    }

    /// The name of the narrowest part; empty if it has none.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.last().and_then(|part| part.split('`').nth(1)).unwrap_or_default().to_owned()
    }

    /// How many parts lead here.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.0.len()
    }

    /// Whether this place is `other` or a part of it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}
