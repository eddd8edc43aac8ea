// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use super::super::*;

/// What to expect of a request.
pub struct AddContactWhen(::httpmock::When);

impl AddContactWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/customers/[^/]+/add_contact$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/customers/{}/add_contact", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::AddContactRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to answer to a request.
pub struct AddContactThen(::httpmock::Then);

impl AddContactThen {
    /// Answers a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The answer without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Answers with the documented body of a success.
    pub fn success(self, status: u16, value: &types::CustomerResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct CreatePortalSessionWhen(::httpmock::When);

impl CreatePortalSessionWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path("/api/v2/portal_sessions"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::CreatePortalSessionRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to answer to a request.
pub struct CreatePortalSessionThen(::httpmock::Then);

impl CreatePortalSessionThen {
    /// Answers a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The answer without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Answers with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalSessionResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct RetrievePortalSessionWhen(::httpmock::When);

impl RetrievePortalSessionWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/api/v2/portal_sessions/[^/]+$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `portal-session-id`; where it is optional, `None` expects that it is absent.
    pub fn portal_session_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/portal_sessions/{}", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
}

/// What to answer to a request.
pub struct RetrievePortalSessionThen(::httpmock::Then);

impl RetrievePortalSessionThen {
    /// Answers a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The answer without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Answers with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalSessionResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct ActivatePortalSessionWhen(::httpmock::When);

impl ActivatePortalSessionWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/portal_sessions/[^/]+/activate$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `portal-session-id`; where it is optional, `None` expects that it is absent.
    pub fn portal_session_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/portal_sessions/{}/activate", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::ActivatePortalSessionRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to answer to a request.
pub struct ActivatePortalSessionThen(::httpmock::Then);

impl ActivatePortalSessionThen {
    /// Answers a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The answer without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Answers with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalSessionResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

/// What to expect of a request.
pub struct LogoutPortalSessionWhen(::httpmock::When);

impl LogoutPortalSessionWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/api/v2/portal_sessions/[^/]+/logout$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `portal-session-id`; where it is optional, `None` expects that it is absent.
    pub fn portal_session_id(self, value: &str) -> Self {
        let path = format!(
            "/api/v2/portal_sessions/{}/logout", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `chargebee-business-entity-id`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_business_entity_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-business-entity-id", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-business-entity-id"))
        }
    }
    /// Expects this `chargebee-event-actions`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_actions<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-actions", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-actions"))
        }
    }
    /// Expects this `chargebee-event-email`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_email<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-email", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-email"))
        }
    }
    /// Expects this `chargebee-event-webhook`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_event_webhook<T>(self, value: T) -> Self
    where
        T: Into<Option<types::EventControl>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-event-webhook", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-event-webhook"))
        }
    }
    /// Expects this `chargebee-idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-idempotency-key"))
        }
    }
    /// Expects this `chargebee-request-origin-device`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_device<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-device", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-device"))
        }
    }
    /// Expects this `chargebee-request-origin-ip`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-ip", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-ip"))
        }
    }
    /// Expects this `chargebee-request-origin-user`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("chargebee-request-origin-user", value.to_string()))
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user"))
        }
    }
    /// Expects this `chargebee-request-origin-user-encoded`; where it is optional, `None` expects that it is absent.
    pub fn chargebee_request_origin_user_encoded<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0.header("chargebee-request-origin-user-encoded", value.to_string()),
            )
        } else {
            Self(self.0.header_missing("chargebee-request-origin-user-encoded"))
        }
    }
}

/// What to answer to a request.
pub struct LogoutPortalSessionThen(::httpmock::Then);

impl LogoutPortalSessionThen {
    /// Answers a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The answer without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Answers with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalSessionResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a client error.
    pub fn client_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 4u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Answers with the documented body of a server error.
    pub fn server_error(self, status: u16, value: &types::ApiError) -> Self {
        assert_eq!(status / 100u16, 5u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
