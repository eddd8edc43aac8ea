// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`CreatePortalSessionRequest`](crate::types::CreatePortalSessionRequest).
#[derive(Clone, Debug)]
pub struct CreatePortalSessionRequest {
    customer: Result<super::super::CreatePortalSessionCustomer, String>,
    forward_url: Result<Option<String>, String>,
    redirect_url: Result<Option<String>, String>,
}

impl Default for CreatePortalSessionRequest {
    fn default() -> Self {
        Self {
            customer: Err("no value supplied for customer".to_string()),
            forward_url: Ok(Default::default()),
            redirect_url: Ok(Default::default()),
        }
    }
}

impl CreatePortalSessionRequest {
    /// The customer to open the portal for.
    pub fn customer<T>(mut self, value: T) -> Self
    where
        T: TryInto<super::super::CreatePortalSessionCustomer>,
        T::Error: ::std::fmt::Display,
    {
        self.customer = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for customer: {e}"));
        self
    }
    /// Where `access_url` leads instead of the portal's home page, at most 250 characters. Not for the in-app portal.
    pub fn forward_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.forward_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for forward_url: {e}")
            });
        self
    }
    /// Where the user goes after logging out of the portal, at most 250 characters. Optional in the vendor's schema, yet asked for by its text: leave it out for the in-app portal only.
    pub fn redirect_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.redirect_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for redirect_url: {e}")
            });
        self
    }
}

impl TryFrom<CreatePortalSessionRequest> for super::super::CreatePortalSessionRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CreatePortalSessionRequest,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            customer: value.customer?,
            forward_url: value.forward_url?,
            redirect_url: value.redirect_url?,
        })
    }
}

impl From<super::super::CreatePortalSessionRequest> for CreatePortalSessionRequest {
    fn from(value: super::super::CreatePortalSessionRequest) -> Self {
        Self {
            customer: Ok(value.customer),
            forward_url: Ok(value.forward_url),
            redirect_url: Ok(value.redirect_url),
        }
    }
}
