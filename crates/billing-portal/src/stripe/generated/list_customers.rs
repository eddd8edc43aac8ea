// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use billing_portal_transport::Timestamp;
use stripe_client::builder;
use super::super::ListCustomers;
use crate::validate::{self, Invalid};

/// The query of a `ListCustomers`.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListCustomersQuery {
    pub(crate) email: Option<String>,
    pub(crate) created_gt: Option<Timestamp>,
    pub(crate) created_gte: Option<Timestamp>,
    pub(crate) created_lt: Option<Timestamp>,
    pub(crate) created_lte: Option<Timestamp>,
    pub(crate) test_clock: Option<String>,
    pub(crate) limit: Option<i32>,
    pub(crate) starting_after: Option<String>,
    pub(crate) ending_before: Option<String>,
}

impl ListCustomersQuery {
    /// Puts the query into a request.
    pub(crate) fn apply<'a>(
        &self,
        mut call: builder::ListCustomers<'a>,
    ) -> builder::ListCustomers<'a> {
        if let Some(value) = &self.email {
            call = call.email(value.clone());
        }
        if let Some(value) = &self.created_gt {
            call = call.created_gt(value.clone());
        }
        if let Some(value) = &self.created_gte {
            call = call.created_gte(value.clone());
        }
        if let Some(value) = &self.created_lt {
            call = call.created_lt(value.clone());
        }
        if let Some(value) = &self.created_lte {
            call = call.created_lte(value.clone());
        }
        if let Some(value) = &self.test_clock {
            call = call.test_clock(value.clone());
        }
        if let Some(value) = &self.limit {
            call = call.limit(value.clone());
        }
        if let Some(value) = &self.starting_after {
            call = call.starting_after(value.clone());
        }
        if let Some(value) = &self.ending_before {
            call = call.ending_before(value.clone());
        }
        call
    }
    /// What is wrong with the first parameter that breaks a documented limit.
    pub(crate) fn check(&self) -> Result<(), Invalid> {
        if let Some(value) = &self.email {
            validate::length("email", value, 512)?;
        }
        if let Some(value) = &self.test_clock {
            validate::length("test clock", value, 5000)?;
        }
        if let Some(value) = &self.limit {
            validate::range("limit", i64::from(*value), 1, 100)?;
        }
        if let Some(value) = &self.starting_after {
            validate::length("starting after", value, 5000)?;
        }
        if let Some(value) = &self.ending_before {
            validate::length("ending before", value, 5000)?;
        }
        Ok(())
    }
}

impl ListCustomers {
    /// Only customers with this e-mail address, letter by letter; case counts.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list).
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.query.email = Some(value.into());
        self
    }
    /// Later than.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list).
    pub fn created_gt(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.created_gt = Some(value.into());
        self
    }
    /// At, or later than.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list).
    pub fn created_gte(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.created_gte = Some(value.into());
        self
    }
    /// Earlier than.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list).
    pub fn created_lt(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.created_lt = Some(value.into());
        self
    }
    /// At, or earlier than.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list).
    pub fn created_lte(mut self, value: impl Into<Timestamp>) -> Self {
        self.query.created_lte = Some(value.into());
        self
    }
    /// Only customers of this test clock.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list).
    pub fn test_clock(mut self, value: impl Into<String>) -> Self {
        self.query.test_clock = Some(value.into());
        self
    }
    /// How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list).
    pub fn limit(mut self, value: i32) -> Self {
        self.query.limit = Some(value);
        self
    }
    /// The id of the item before the page, as a rule the last one of the page before. Not with `ending_before`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list).
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.query.starting_after = Some(value.into());
        self
    }
    /// The id of the item after the page, to read backwards. Not with `starting_after`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list).
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.query.ending_before = Some(value.into());
        self
    }
}
