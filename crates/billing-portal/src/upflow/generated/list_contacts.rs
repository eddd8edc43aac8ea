// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use upflow_client::builder;
use super::super::ListContacts;
use crate::validate::Invalid;

/// The query of a `ListContacts`.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListContactsQuery {
    pub(crate) offset: Option<i64>,
    pub(crate) limit: Option<i64>,
}

impl ListContactsQuery {
    /// Puts the query into a request.
    pub(crate) fn apply<'a>(
        &self,
        mut call: builder::ListContacts<'a>,
    ) -> builder::ListContacts<'a> {
        if let Some(value) = &self.offset {
            call = call.offset(value.clone());
        }
        if let Some(value) = &self.limit {
            call = call.limit(value.clone());
        }
        call
    }
    /// What is wrong with the first parameter that breaks a documented limit.
    pub(crate) fn check(&self) -> Result<(), Invalid> {
        Ok(())
    }
}

impl ListContacts {
    /// How many items to skip. 0 gives the first page.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn offset(mut self, value: i64) -> Self {
        self.query.offset = Some(value);
        self
    }
    /// How many items a page holds at most.
    ///
    /// [The vendor's page](https://developer.upflow.io).
    pub fn limit(mut self, value: i64) -> Self {
        self.query.limit = Some(value);
        self
    }
}
