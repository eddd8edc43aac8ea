// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use upflow_client::types;
use super::super::CreatePortalUrl;
use crate::validate::Invalid;

impl CreatePortalUrl {
    /// For how many seconds the link works, whatever the organization's own setting is. The server takes 86400 (one day) if it is left out. The vendor's examples are 86400 and 5184000 (60 days).
    ///
    /// [The vendor's page](https://docs.upflow.io/en-us/customer-portal/branded-portal/generate-portal-url-via-api).
    pub fn expires_in(mut self, expires_in: i64) -> Self {
        self.fields.expires_in = Some(expires_in);
        self
    }
    /// Who may show the portal in an iframe: fully qualified domain names in one string, with a space between them. Left out, the portal cannot be embedded.
    ///
    /// [The vendor's page](https://docs.upflow.io/en-us/customer-portal/branded-portal/generate-portal-url-via-api).
    pub fn frame_ancestors(mut self, frame_ancestors: impl Into<String>) -> Self {
        self.fields.frame_ancestors = Some(frame_ancestors.into());
        self
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(fields: &types::CreatePortalUrlRequest) -> Result<(), Invalid> {
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
