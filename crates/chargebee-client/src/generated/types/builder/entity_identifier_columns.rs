// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`EntityIdentifierColumns`](crate::types::EntityIdentifierColumns).
#[derive(Clone, Debug)]
pub struct EntityIdentifierColumns {
    id: Result<Vec<String>, String>,
    scheme: Result<Vec<String>, String>,
    standard: Result<Vec<String>, String>,
    value: Result<Vec<String>, String>,
}

impl Default for EntityIdentifierColumns {
    fn default() -> Self {
        Self {
            id: Ok(Default::default()),
            scheme: Ok(Default::default()),
            standard: Ok(Default::default()),
            value: Ok(Default::default()),
        }
    }
}

impl EntityIdentifierColumns {
    /// Identifiers of the entries, each at most 40 characters.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// Schemes that the addresses follow, each at most 50 characters.
    pub fn scheme<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.scheme = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scheme: {e}"));
        self
    }
    /// Standards that the schemes belong to, each at most 50 characters.
    pub fn standard<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.standard = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for standard: {e}"));
        self
    }
    /// The addresses themselves, each at most 50 characters.
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}

impl TryFrom<EntityIdentifierColumns> for super::super::EntityIdentifierColumns {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: EntityIdentifierColumns,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            id: value.id?,
            scheme: value.scheme?,
            standard: value.standard?,
            value: value.value?,
        })
    }
}

impl From<super::super::EntityIdentifierColumns> for EntityIdentifierColumns {
    fn from(value: super::super::EntityIdentifierColumns) -> Self {
        Self {
            id: Ok(value.id),
            scheme: Ok(value.scheme),
            standard: Ok(value.standard),
            value: Ok(value.value),
        }
    }
}
