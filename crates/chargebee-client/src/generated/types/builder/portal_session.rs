// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`PortalSession`](crate::types::PortalSession).
#[derive(Clone, Debug)]
pub struct PortalSession {
    access_url: Result<::progenitor_client::Secret, String>,
    created_at: Result<::progenitor_client::Timestamp, String>,
    customer_id: Result<String, String>,
    expires_at: Result<Option<::progenitor_client::Timestamp>, String>,
    id: Result<String, String>,
    linked_customers: Result<Option<Vec<super::super::LinkedCustomer>>, String>,
    login_at: Result<Option<::progenitor_client::Timestamp>, String>,
    login_ipaddress: Result<Option<String>, String>,
    logout_at: Result<Option<::progenitor_client::Timestamp>, String>,
    logout_ipaddress: Result<Option<String>, String>,
    object: Result<Option<String>, String>,
    redirect_url: Result<Option<String>, String>,
    status: Result<::chargebee_client::open::PortalSessionStatus, String>,
    token: Result<::progenitor_client::Secret, String>,
}

impl Default for PortalSession {
    fn default() -> Self {
        Self {
            access_url: Err("no value supplied for access_url".to_string()),
            created_at: Err("no value supplied for created_at".to_string()),
            customer_id: Err("no value supplied for customer_id".to_string()),
            expires_at: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            linked_customers: Ok(Default::default()),
            login_at: Ok(Default::default()),
            login_ipaddress: Ok(Default::default()),
            logout_at: Ok(Default::default()),
            logout_ipaddress: Ok(Default::default()),
            object: Ok(Default::default()),
            redirect_url: Ok(Default::default()),
            status: Err("no value supplied for status".to_string()),
            token: Err("no value supplied for token".to_string()),
        }
    }
}

impl PortalSession {
    /// URL to send the customer to. It works once and until `expires_at`. At most 550 characters. Secret.
    pub fn access_url<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.access_url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for access_url: {e}"));
        self
    }
    /// When the session was created, in seconds since 1970 (UTC).
    pub fn created_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Timestamp>,
        T::Error: ::std::fmt::Display,
    {
        self.created_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for created_at: {e}"));
        self
    }
    /// Identifier of the customer, at most 50 characters.
    pub fn customer_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.customer_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for customer_id: {e}")
            });
        self
    }
    /// Until when `access_url` can be opened, in seconds since 1970 (UTC): one hour after the session was created.
    pub fn expires_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.expires_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for expires_at: {e}"));
        self
    }
    /// Identifier of the session, at most 70 characters.
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    /// The customers that the session gives access to.
    pub fn linked_customers<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<Vec<super::super::LinkedCustomer>>>,
        T::Error: ::std::fmt::Display,
    {
        self.linked_customers = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for linked_customers: {e}")
            });
        self
    }
    /// When `access_url` was opened, in seconds since 1970 (UTC). Absent before.
    pub fn login_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.login_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for login_at: {e}"));
        self
    }
    /// IP address that `access_url` was opened from, at most 50 characters.
    pub fn login_ipaddress<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.login_ipaddress = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for login_ipaddress: {e}")
            });
        self
    }
    /// When the session was logged out, by the user or by API, in seconds since 1970 (UTC). Absent before.
    pub fn logout_at<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::progenitor_client::Timestamp>>,
        T::Error: ::std::fmt::Display,
    {
        self.logout_at = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for logout_at: {e}"));
        self
    }
    /// IP address that the session was logged out from, at most 50 characters.
    pub fn logout_ipaddress<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.logout_ipaddress = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for logout_ipaddress: {e}")
            });
        self
    }
    /// Type of this object, `portal_session`. On the wire, though in no published specification.
    pub fn object<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.object = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for object: {e}"));
        self
    }
    /// Where the user goes after logging out of the portal, at most 250 characters.
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
    /// Where the session stands in its life.
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::PortalSessionStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    /// Token that opens the portal without any further log-in. At most 70 characters. Secret.
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

impl TryFrom<PortalSession> for super::super::PortalSession {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: PortalSession,
    ) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            access_url: value.access_url?,
            created_at: value.created_at?,
            customer_id: value.customer_id?,
            expires_at: value.expires_at?,
            id: value.id?,
            linked_customers: value.linked_customers?,
            login_at: value.login_at?,
            login_ipaddress: value.login_ipaddress?,
            logout_at: value.logout_at?,
            logout_ipaddress: value.logout_ipaddress?,
            object: value.object?,
            redirect_url: value.redirect_url?,
            status: value.status?,
            token: value.token?,
        })
    }
}

impl From<super::super::PortalSession> for PortalSession {
    fn from(value: super::super::PortalSession) -> Self {
        Self {
            access_url: Ok(value.access_url),
            created_at: Ok(value.created_at),
            customer_id: Ok(value.customer_id),
            expires_at: Ok(value.expires_at),
            id: Ok(value.id),
            linked_customers: Ok(value.linked_customers),
            login_at: Ok(value.login_at),
            login_ipaddress: Ok(value.login_ipaddress),
            logout_at: Ok(value.logout_at),
            logout_ipaddress: Ok(value.logout_ipaddress),
            object: Ok(value.object),
            redirect_url: Ok(value.redirect_url),
            status: Ok(value.status),
            token: Ok(value.token),
        }
    }
}
