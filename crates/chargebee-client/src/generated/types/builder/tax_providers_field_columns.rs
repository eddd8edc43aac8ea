// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`TaxProvidersFieldColumns`](crate::types::TaxProvidersFieldColumns).
#[derive(Clone, Debug)]
pub struct TaxProvidersFieldColumns {
    field_id: Result<Vec<String>, String>,
    field_value: Result<Vec<String>, String>,
    provider_name: Result<Vec<String>, String>,
}

impl Default for TaxProvidersFieldColumns {
    fn default() -> Self {
        Self {
            field_id: Ok(Default::default()),
            field_value: Ok(Default::default()),
            provider_name: Ok(Default::default()),
        }
    }
}

impl TaxProvidersFieldColumns {
    /// Identifiers of the fields, each at most 50 characters.
    pub fn field_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.field_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for field_id: {e}"));
        self
    }
    /// Values of the fields, each at most 50 characters.
    pub fn field_value<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.field_value = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for field_value: {e}")
            });
        self
    }
    /// Names of the tax providers, each at most 50 characters.
    pub fn provider_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.provider_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for provider_name: {e}")
            });
        self
    }
}

impl TryFrom<TaxProvidersFieldColumns> for super::super::TaxProvidersFieldColumns {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: TaxProvidersFieldColumns,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            field_id: value.field_id?,
            field_value: value.field_value?,
            provider_name: value.provider_name?,
        })
    }
}

impl From<super::super::TaxProvidersFieldColumns> for TaxProvidersFieldColumns {
    fn from(value: super::super::TaxProvidersFieldColumns) -> Self {
        Self {
            field_id: Ok(value.field_id),
            field_value: Ok(value.field_value),
            provider_name: Ok(value.provider_name),
        }
    }
}
