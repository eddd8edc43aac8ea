// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use super::super::*;

/// What to expect of a request.
pub struct ListCustomersWhen(::httpmock::When);

impl ListCustomersWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path("/v1/customers"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `limit`; where it is optional, `None` expects that it is absent.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }
    /// Expects this `offset`; where it is optional, `None` expects that it is absent.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }
}

/// What to respond to a request with.
pub struct ListCustomersThen(::httpmock::Then);

impl ListCustomersThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::ListCustomersResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct CreateCustomerWhen(::httpmock::When);

impl CreateCustomerWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path("/v1/customers"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::CreateCustomerRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What to respond to a request with.
pub struct CreateCustomerThen(::httpmock::Then);

impl CreateCustomerThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::Customer) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct RetrieveCustomerWhen(::httpmock::When);

impl RetrieveCustomerWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches("^/v1/customers/[^/]+$"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customerId`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/v1/customers/{}", progenitor_client::encode_path(& value.to_string())
        );
        Self(self.0.path(path))
    }
}

/// What to respond to a request with.
pub struct RetrieveCustomerThen(::httpmock::Then);

impl RetrieveCustomerThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::Customer) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct UpdateCustomerWhen(::httpmock::When);

impl UpdateCustomerWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PUT).path_matches("^/v1/customers/[^/]+$"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customerId`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/v1/customers/{}", progenitor_client::encode_path(& value.to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::UpdateCustomerRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What to respond to a request with.
pub struct UpdateCustomerThen(::httpmock::Then);

impl UpdateCustomerThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::Customer) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct DeleteCustomerWhen(::httpmock::When);

impl DeleteCustomerWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v1/customers/[^/]+$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customerId`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/v1/customers/{}", progenitor_client::encode_path(& value.to_string())
        );
        Self(self.0.path(path))
    }
}

/// What to respond to a request with.
pub struct DeleteCustomerThen(::httpmock::Then);

impl DeleteCustomerThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(self.0.status(status))
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct ListContactsWhen(::httpmock::When);

impl ListContactsWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/customers/[^/]+/contacts$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customerId`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/v1/customers/{}/contacts", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `limit`; where it is optional, `None` expects that it is absent.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }
    /// Expects this `offset`; where it is optional, `None` expects that it is absent.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }
}

/// What to respond to a request with.
pub struct ListContactsThen(::httpmock::Then);

impl ListContactsThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::ListContactsResponse) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct AddContactWhen(::httpmock::When);

impl AddContactWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/customers/[^/]+/contacts$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customerId`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/v1/customers/{}/contacts", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::AddContactRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What to respond to a request with.
pub struct AddContactThen(::httpmock::Then);

impl AddContactThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::Contact) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct RetrieveContactWhen(::httpmock::When);

impl RetrieveContactWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches("^/v1/customers/[^/]+/contacts/[^/]+$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customerId`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let segment = format!("{}", progenitor_client::encode_path(& value.to_string()));
        Self(
            self
                .0
                .is_true(move |request| {
                    request.uri().path().split('/').nth(3usize) == Some(segment.as_str())
                }),
        )
    }
    /// Expects this `contactId`; where it is optional, `None` expects that it is absent.
    pub fn contact_id(self, value: &str) -> Self {
        let segment = format!("{}", progenitor_client::encode_path(& value.to_string()));
        Self(
            self
                .0
                .is_true(move |request| {
                    request.uri().path().split('/').nth(5usize) == Some(segment.as_str())
                }),
        )
    }
}

/// What to respond to a request with.
pub struct RetrieveContactThen(::httpmock::Then);

impl RetrieveContactThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::Contact) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct UpdateContactWhen(::httpmock::When);

impl UpdateContactWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches("^/v1/customers/[^/]+/contacts/[^/]+$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customerId`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let segment = format!("{}", progenitor_client::encode_path(& value.to_string()));
        Self(
            self
                .0
                .is_true(move |request| {
                    request.uri().path().split('/').nth(3usize) == Some(segment.as_str())
                }),
        )
    }
    /// Expects this `contactId`; where it is optional, `None` expects that it is absent.
    pub fn contact_id(self, value: &str) -> Self {
        let segment = format!("{}", progenitor_client::encode_path(& value.to_string()));
        Self(
            self
                .0
                .is_true(move |request| {
                    request.uri().path().split('/').nth(5usize) == Some(segment.as_str())
                }),
        )
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::UpdateContactRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What to respond to a request with.
pub struct UpdateContactThen(::httpmock::Then);

impl UpdateContactThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::Contact) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct DeleteContactWhen(::httpmock::When);

impl DeleteContactWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches("^/v1/customers/[^/]+/contacts/[^/]+$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customerId`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let segment = format!("{}", progenitor_client::encode_path(& value.to_string()));
        Self(
            self
                .0
                .is_true(move |request| {
                    request.uri().path().split('/').nth(3usize) == Some(segment.as_str())
                }),
        )
    }
    /// Expects this `contactId`; where it is optional, `None` expects that it is absent.
    pub fn contact_id(self, value: &str) -> Self {
        let segment = format!("{}", progenitor_client::encode_path(& value.to_string()));
        Self(
            self
                .0
                .is_true(move |request| {
                    request.uri().path().split('/').nth(5usize) == Some(segment.as_str())
                }),
        )
    }
}

/// What to respond to a request with.
pub struct DeleteContactThen(::httpmock::Then);

impl DeleteContactThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(self.0.status(status))
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
pub struct CreatePortalUrlWhen(::httpmock::When);

impl CreatePortalUrlWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches("^/v1/customers/[^/]+/portal$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customerId`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/v1/customers/{}/portal", progenitor_client::encode_path(& value
            .to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::CreatePortalUrlRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What to respond to a request with.
pub struct CreatePortalUrlThen(::httpmock::Then);

impl CreatePortalUrlThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalUrl) -> Self {
        assert_eq!(status / 100u16, 2u16);
        Self(
            self
                .0
                .status(status)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
    /// Responds with the documented body of a client error.
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
    /// Responds with the documented body of a server error.
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
