// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`ActivatePortalSessionRequest`](crate::types::ActivatePortalSessionRequest).
#[derive(Clone, Debug)]
pub struct ActivatePortalSessionRequest {
    token: Result<::progenitor_client::Secret, String>,
}

impl Default for ActivatePortalSessionRequest {
    fn default() -> Self {
        Self {
            token: Err("no value supplied for token".to_string()),
        }
    }
}

impl ActivatePortalSessionRequest {
    /// The `auth_session_token` that Chargebee appended to the return URL. At most 70 characters. Secret.
    pub fn token<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.token = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for token: {e}"));
        self
    }
}

impl TryFrom<ActivatePortalSessionRequest>
for super::super::ActivatePortalSessionRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ActivatePortalSessionRequest,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self { token: value.token? })
    }
}

impl From<super::super::ActivatePortalSessionRequest> for ActivatePortalSessionRequest {
    fn from(value: super::super::ActivatePortalSessionRequest) -> Self {
        Self { token: Ok(value.token) }
    }
}
