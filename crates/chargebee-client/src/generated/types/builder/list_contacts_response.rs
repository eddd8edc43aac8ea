// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`ListContactsResponse`](crate::types::ListContactsResponse).
#[derive(Clone, Debug)]
pub struct ListContactsResponse {
    list: Result<Vec<super::super::ContactListEntry>, String>,
    next_offset: Result<Option<String>, String>,
}

impl Default for ListContactsResponse {
    fn default() -> Self {
        Self {
            list: Err("no value supplied for list".to_string()),
            next_offset: Ok(Default::default()),
        }
    }
}

impl ListContactsResponse {
    /// The contacts of the page.
    pub fn list<T>(mut self, value: T) -> Self
    where
        T: TryInto<Vec<super::super::ContactListEntry>>,
        T::Error: ::std::fmt::Display,
    {
        self.list = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for list: {e}"));
        self
    }
    /// The `offset` of the next page, at most 1000 characters. Absent from the last page. Not to be read, only to be sent back.
    pub fn next_offset<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.next_offset = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for next_offset: {e}")
            });
        self
    }
}

impl TryFrom<ListContactsResponse> for super::super::ListContactsResponse {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ListContactsResponse,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            list: value.list?,
            next_offset: value.next_offset?,
        })
    }
}

impl From<super::super::ListContactsResponse> for ListContactsResponse {
    fn from(value: super::super::ListContactsResponse) -> Self {
        Self {
            list: Ok(value.list),
            next_offset: Ok(value.next_offset),
        }
    }
}
