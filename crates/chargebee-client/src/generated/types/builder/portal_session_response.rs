// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`PortalSessionResponse`](crate::types::PortalSessionResponse).
#[derive(Clone, Debug)]
pub struct PortalSessionResponse {
    portal_session: Result<super::super::PortalSession, String>,
}

impl Default for PortalSessionResponse {
    fn default() -> Self {
        Self {
            portal_session: Err("no value supplied for portal_session".to_string()),
        }
    }
}

impl PortalSessionResponse {
    /// The portal session.
    pub fn portal_session<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::super::PortalSession>,
        T::Error: ::std::fmt::Display,
    {
        self.portal_session = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for portal_session: {e}")
            });
        self
    }
}

impl TryFrom<PortalSessionResponse> for super::super::PortalSessionResponse {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: PortalSessionResponse,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            portal_session: value.portal_session?,
        })
    }
}

impl From<super::super::PortalSessionResponse> for PortalSessionResponse {
    fn from(value: super::super::PortalSessionResponse) -> Self {
        Self {
            portal_session: Ok(value.portal_session),
        }
    }
}
