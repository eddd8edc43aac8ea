// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use chargebee_client::builder;
use super::super::ListContacts;
use crate::validate::{self, Invalid};

/// The query of a `ListContacts`.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListContactsQuery {
    pub(crate) limit: Option<i32>,
    pub(crate) offset: Option<String>,
}

impl ListContactsQuery {
    /// Puts the query into a request.
    pub(crate) fn apply<'a>(
        &self,
        mut call: builder::ListContacts<'a>,
    ) -> builder::ListContacts<'a> {
        if let Some(value) = &self.limit {
            call = call.limit(value.clone());
        }
        if let Some(value) = &self.offset {
            call = call.offset(value.clone());
        }
        call
    }
    /// What is wrong with the first parameter that breaks a documented limit.
    pub(crate) fn check(&self) -> Result<(), Invalid> {
        if let Some(value) = &self.limit {
            validate::range("limit", i64::from(*value), 1, 100)?;
        }
        if let Some(value) = &self.offset {
            validate::length("offset", value, 1000)?;
        }
        Ok(())
    }
}

impl ListContacts {
    /// How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-of-contacts-for-a-customer).
    pub fn limit(mut self, value: i32) -> Self {
        self.query.limit = Some(value);
        self
    }
    /// Where the page begins: the `next_offset` of the page before, as it is. Left out for the first page. At most 1000 characters.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/customers/list-of-contacts-for-a-customer).
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.query.offset = Some(value.into());
        self
    }
}
