// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`EntityIdentifier`](crate::types::EntityIdentifier).
#[derive(Clone, Debug)]
pub struct EntityIdentifier {
    id: Result<String, String>,
    object: Result<Option<String>, String>,
    scheme: Result<String, String>,
    standard: Result<Option<String>, String>,
    value: Result<Option<String>, String>,
}

impl Default for EntityIdentifier {
    fn default() -> Self {
        Self {
            id: Err("no value supplied for id".to_string()),
            object: Ok(Default::default()),
            scheme: Err("no value supplied for scheme".to_string()),
            standard: Ok(Default::default()),
            value: Ok(Default::default()),
        }
    }
}

impl EntityIdentifier {
    /// Identifier of this entry, at most 40 characters.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// Type of this object. On the wire, though in no published specification.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// Scheme that the address follows, at most 50 characters.
    pub fn scheme<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.scheme = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scheme: {e}"));
        self
    }
    /// Standard that the scheme belongs to, at most 50 characters.
    pub fn standard<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.standard = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for standard: {e}"));
        self
    }
    /// The address itself, at most 50 characters.
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}

impl TryFrom<EntityIdentifier> for super::super::EntityIdentifier {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: EntityIdentifier,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            id: value.id?,
            object: value.object?,
            scheme: value.scheme?,
            standard: value.standard?,
            value: value.value?,
        })
    }
}

impl From<super::super::EntityIdentifier> for EntityIdentifier {
    fn from(value: super::super::EntityIdentifier) -> Self {
        Self {
            id: Ok(value.id),
            object: Ok(value.object),
            scheme: Ok(value.scheme),
            standard: Ok(value.standard),
            value: Ok(value.value),
        }
    }
}
