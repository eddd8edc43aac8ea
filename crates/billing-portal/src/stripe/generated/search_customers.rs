// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use stripe_client::builder;
use super::super::SearchCustomers;
use crate::validate::{self, Invalid};

/// The query of a `SearchCustomers`.
#[derive(Clone, Debug, Default)]
pub(crate) struct SearchCustomersQuery {
    pub(crate) query: Option<String>,
    pub(crate) limit: Option<i32>,
    pub(crate) page: Option<String>,
}

impl SearchCustomersQuery {
    /// Puts the query into a request.
    pub(crate) fn apply<'a>(
        &self,
        mut call: builder::SearchCustomers<'a>,
    ) -> builder::SearchCustomers<'a> {
        if let Some(value) = &self.query {
            call = call.query(value.clone());
        }
        if let Some(value) = &self.limit {
            call = call.limit(value.clone());
        }
        if let Some(value) = &self.page {
            call = call.page(value.clone());
        }
        call
    }
    /// What is wrong with the first parameter that breaks a documented limit.
    pub(crate) fn check(&self) -> Result<(), Invalid> {
        if let Some(value) = &self.query {
            validate::length("query", value, 5000)?;
        }
        if let Some(value) = &self.limit {
            validate::range("limit", i64::from(*value), 1, 100)?;
        }
        Ok(())
    }
}

impl SearchCustomers {
    /// How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/search).
    pub fn limit(mut self, value: i32) -> Self {
        self.query.limit = Some(value);
        self
    }
    /// Where the page begins: the `next_page` of the page before, as it is. Left out for the first page.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/search).
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        self.query.page = Some(value.into());
        self
    }
}
