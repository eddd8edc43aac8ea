// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use chargebee_client::types;
use super::super::CreatePortalSession;
use crate::validate::{self, Invalid};

impl CreatePortalSession {
    /// The fields of a request that says no more than it must.
    pub(crate) fn fields(
        customer: types::CreatePortalSessionCustomer,
    ) -> types::CreatePortalSessionRequest {
        types::CreatePortalSessionRequest {
            customer,
            forward_url: None,
            redirect_url: None,
        }
    }
    /// Where `access_url` leads instead of the portal's home page, at most 250 characters. Not for the in-app portal.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/portal_sessions/create-a-portal-session).
    pub fn forward_url(mut self, forward_url: impl Into<String>) -> Self {
        self.fields.forward_url = Some(forward_url.into());
        self
    }
    /// Where the user goes after logging out of the portal, at most 250 characters. Optional in the vendor's schema, yet asked for by its text: leave it out for the in-app portal only.
    ///
    /// [The vendor's page](https://apidocs.chargebee.com/docs/api/portal_sessions/create-a-portal-session).
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.fields.redirect_url = Some(redirect_url.into());
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(
        fields: &types::CreatePortalSessionRequest,
    ) -> Result<(), Invalid> {
        validate::body_id("customer id", &fields.customer.id)?;
        validate::length("customer id", &fields.customer.id, 50)?;
        if let Some(value) = &fields.forward_url {
            validate::length("forward URL", value, 250)?;
            validate::web_url("forward URL", value)?;
        }
        if let Some(value) = &fields.redirect_url {
            validate::length("redirect URL", value, 250)?;
            validate::web_url("redirect URL", value)?;
        }
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
