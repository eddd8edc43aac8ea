// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use stripe_client::builder;
use super::super::ListPortalConfigurations;
use crate::validate::{self, Invalid};

/// The query of a `ListPortalConfigurations`.
#[derive(Clone, Debug, Default)]
pub(crate) struct ListPortalConfigurationsQuery {
    pub(crate) active: Option<bool>,
    pub(crate) is_default: Option<bool>,
    pub(crate) limit: Option<i32>,
    pub(crate) starting_after: Option<String>,
    pub(crate) ending_before: Option<String>,
}

impl ListPortalConfigurationsQuery {
    /// Puts the query into a request.
    pub(crate) fn apply<'a>(
        &self,
        mut call: builder::ListPortalConfigurations<'a>,
    ) -> builder::ListPortalConfigurations<'a> {
        if let Some(value) = &self.active {
            call = call.active(value.clone());
        }
        if let Some(value) = &self.is_default {
            call = call.is_default(value.clone());
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

impl ListPortalConfigurations {
    /// Only those that are active, or that are not.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/configurations/list).
    pub fn active(mut self, value: bool) -> Self {
        self.query.active = Some(value);
        self
    }
    /// Only the default one, or only the others.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/configurations/list).
    pub fn is_default(mut self, value: bool) -> Self {
        self.query.is_default = Some(value);
        self
    }
    /// How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/configurations/list).
    pub fn limit(mut self, value: i32) -> Self {
        self.query.limit = Some(value);
        self
    }
    /// The id of the item before the page, as a rule the last one of the page before. Not with `ending_before`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/configurations/list).
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.query.starting_after = Some(value.into());
        self
    }
    /// The id of the item after the page, to read backwards. Not with `starting_after`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customer_portal/configurations/list).
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.query.ending_before = Some(value.into());
        self
    }
}
