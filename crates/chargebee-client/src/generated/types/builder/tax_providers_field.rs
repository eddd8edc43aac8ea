// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`TaxProvidersField`](crate::types::TaxProvidersField).
#[derive(Clone, Debug)]
pub struct TaxProvidersField {
    field_id: Result<String, String>,
    field_value: Result<String, String>,
    object: Result<Option<String>, String>,
    provider_name: Result<String, String>,
}

impl Default for TaxProvidersField {
    fn default() -> Self {
        Self {
            field_id: Err("no value supplied for field_id".to_string()),
            field_value: Err("no value supplied for field_value".to_string()),
            object: Ok(Default::default()),
            provider_name: Err("no value supplied for provider_name".to_string()),
        }
    }
}

impl TaxProvidersField {
    /// Identifier of the field, at most 50 characters.
    pub fn field_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.field_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for field_id: {e}"));
        self
    }
    /// Value of the field, at most 50 characters.
    pub fn field_value<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.field_value = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for field_value: {e}")
            });
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
    /// Name of the tax provider, at most 50 characters.
    pub fn provider_name<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
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

impl TryFrom<TaxProvidersField> for super::super::TaxProvidersField {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: TaxProvidersField,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            field_id: value.field_id?,
            field_value: value.field_value?,
            object: value.object?,
            provider_name: value.provider_name?,
        })
    }
}

impl From<super::super::TaxProvidersField> for TaxProvidersField {
    fn from(value: super::super::TaxProvidersField) -> Self {
        Self {
            field_id: Ok(value.field_id),
            field_value: Ok(value.field_value),
            object: Ok(value.object),
            provider_name: Ok(value.provider_name),
        }
    }
}
