// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use billing_portal_transport::Secret;
use chargebee_client::types;
use super::super::ActivatePortalSession;
use crate::validate::{self, Invalid};

impl ActivatePortalSession {
    /// The fields of a request that says no more than it must.
    pub(crate) fn fields(token: Secret) -> types::ActivatePortalSessionRequest {
        types::ActivatePortalSessionRequest {
            token,
        }
    }
    /// What is wrong with the first field that breaks a documented limit.
    pub(crate) fn check(
        fields: &types::ActivatePortalSessionRequest,
    ) -> Result<(), Invalid> {
        validate::length("token", fields.token.expose(), 70)?;
        Ok(())
    }
    pub(crate) fn check_fields(&self) -> Result<(), Invalid> {
        Self::check(&self.fields)
    }
}
