// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use super::super::*;

/// What to expect of a request.
pub struct ListPortalConfigurationsWhen(::httpmock::When);

impl ListPortalConfigurationsWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path("/v1/billing_portal/configurations"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `active`; where it is optional, `None` expects that it is absent.
    pub fn active<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("active", value.to_string()))
        } else {
            Self(self.0.query_param_missing("active"))
        }
    }
    /// Expects this `ending_before`; where it is optional, `None` expects that it is absent.
    pub fn ending_before<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("ending_before", value.to_string()))
        } else {
            Self(self.0.query_param_missing("ending_before"))
        }
    }
    /// Expects this `is_default`; where it is optional, `None` expects that it is absent.
    pub fn is_default<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("is_default", value.to_string()))
        } else {
            Self(self.0.query_param_missing("is_default"))
        }
    }
    /// Expects this `limit`; where it is optional, `None` expects that it is absent.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }
    /// Expects this `starting_after`; where it is optional, `None` expects that it is absent.
    pub fn starting_after<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("starting_after", value.to_string()))
        } else {
            Self(self.0.query_param_missing("starting_after"))
        }
    }
    /// Expects this `stripe-account`; where it is optional, `None` expects that it is absent.
    pub fn stripe_account<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-account", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-account"))
        }
    }
    /// Expects this `stripe-context`; where it is optional, `None` expects that it is absent.
    pub fn stripe_context<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-context", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-context"))
        }
    }
    /// Expects this `stripe-version`; where it is optional, `None` expects that it is absent.
    pub fn stripe_version<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-version", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-version"))
        }
    }
}

/// What to respond to a request with.
pub struct ListPortalConfigurationsThen(::httpmock::Then);

impl ListPortalConfigurationsThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(
        self,
        status: u16,
        value: &types::ListPortalConfigurationsResponse,
    ) -> Self {
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
pub struct CreatePortalSessionWhen(::httpmock::When);

impl CreatePortalSessionWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path("/v1/billing_portal/sessions"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("idempotency-key"))
        }
    }
    /// Expects this `stripe-account`; where it is optional, `None` expects that it is absent.
    pub fn stripe_account<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-account", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-account"))
        }
    }
    /// Expects this `stripe-context`; where it is optional, `None` expects that it is absent.
    pub fn stripe_context<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-context", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-context"))
        }
    }
    /// Expects this `stripe-version`; where it is optional, `None` expects that it is absent.
    pub fn stripe_version<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-version", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-version"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::CreatePortalSessionRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
    }
}

/// What to respond to a request with.
pub struct CreatePortalSessionThen(::httpmock::Then);

impl CreatePortalSessionThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::PortalSession) -> Self {
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
    /// Expects this `created[gt]`; where it is optional, `None` expects that it is absent.
    pub fn created_gt<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created[gt]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created[gt]"))
        }
    }
    /// Expects this `created[gte]`; where it is optional, `None` expects that it is absent.
    pub fn created_gte<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created[gte]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created[gte]"))
        }
    }
    /// Expects this `created[lt]`; where it is optional, `None` expects that it is absent.
    pub fn created_lt<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created[lt]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created[lt]"))
        }
    }
    /// Expects this `created[lte]`; where it is optional, `None` expects that it is absent.
    pub fn created_lte<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::progenitor_client::Timestamp>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created[lte]", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created[lte]"))
        }
    }
    /// Expects this `email`; where it is optional, `None` expects that it is absent.
    pub fn email<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email"))
        }
    }
    /// Expects this `ending_before`; where it is optional, `None` expects that it is absent.
    pub fn ending_before<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("ending_before", value.to_string()))
        } else {
            Self(self.0.query_param_missing("ending_before"))
        }
    }
    /// Expects this `limit`; where it is optional, `None` expects that it is absent.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }
    /// Expects this `starting_after`; where it is optional, `None` expects that it is absent.
    pub fn starting_after<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("starting_after", value.to_string()))
        } else {
            Self(self.0.query_param_missing("starting_after"))
        }
    }
    /// Expects this `test_clock`; where it is optional, `None` expects that it is absent.
    pub fn test_clock<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("test_clock", value.to_string()))
        } else {
            Self(self.0.query_param_missing("test_clock"))
        }
    }
    /// Expects this `stripe-account`; where it is optional, `None` expects that it is absent.
    pub fn stripe_account<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-account", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-account"))
        }
    }
    /// Expects this `stripe-context`; where it is optional, `None` expects that it is absent.
    pub fn stripe_context<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-context", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-context"))
        }
    }
    /// Expects this `stripe-version`; where it is optional, `None` expects that it is absent.
    pub fn stripe_version<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-version", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-version"))
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
    /// Expects this `idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("idempotency-key"))
        }
    }
    /// Expects this `stripe-account`; where it is optional, `None` expects that it is absent.
    pub fn stripe_account<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-account", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-account"))
        }
    }
    /// Expects this `stripe-context`; where it is optional, `None` expects that it is absent.
    pub fn stripe_context<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-context", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-context"))
        }
    }
    /// Expects this `stripe-version`; where it is optional, `None` expects that it is absent.
    pub fn stripe_version<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-version", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-version"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::CreateCustomerRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
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
pub struct SearchCustomersWhen(::httpmock::When);

impl SearchCustomersWhen {
    /// Expects a request of this operation, whatever its parameters.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path("/v1/customers/search"))
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `limit`; where it is optional, `None` expects that it is absent.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i32>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }
    /// Expects this `page`; where it is optional, `None` expects that it is absent.
    pub fn page<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
        }
    }
    /// Expects this `query`; where it is optional, `None` expects that it is absent.
    pub fn query(self, value: &str) -> Self {
        Self(self.0.query_param("query", value.to_string()))
    }
    /// Expects this `stripe-account`; where it is optional, `None` expects that it is absent.
    pub fn stripe_account<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-account", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-account"))
        }
    }
    /// Expects this `stripe-context`; where it is optional, `None` expects that it is absent.
    pub fn stripe_context<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-context", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-context"))
        }
    }
    /// Expects this `stripe-version`; where it is optional, `None` expects that it is absent.
    pub fn stripe_version<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-version", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-version"))
        }
    }
}

/// What to respond to a request with.
pub struct SearchCustomersThen(::httpmock::Then);

impl SearchCustomersThen {
    /// Responds to a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The response without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Responds with the documented body of a success.
    pub fn success(self, status: u16, value: &types::SearchCustomersResponse) -> Self {
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
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/v1/customers/{}", progenitor_client::encode_path(& value.to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `stripe-account`; where it is optional, `None` expects that it is absent.
    pub fn stripe_account<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-account", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-account"))
        }
    }
    /// Expects this `stripe-context`; where it is optional, `None` expects that it is absent.
    pub fn stripe_context<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-context", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-context"))
        }
    }
    /// Expects this `stripe-version`; where it is optional, `None` expects that it is absent.
    pub fn stripe_version<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-version", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-version"))
        }
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
        Self(
            inner.method(::httpmock::Method::POST).path_matches("^/v1/customers/[^/]+$"),
        )
    }
    /// The conditions without types, to add others.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/v1/customers/{}", progenitor_client::encode_path(& value.to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `idempotency-key`; where it is optional, `None` expects that it is absent.
    pub fn idempotency_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("idempotency-key", value.to_string()))
        } else {
            Self(self.0.header_missing("idempotency-key"))
        }
    }
    /// Expects this `stripe-account`; where it is optional, `None` expects that it is absent.
    pub fn stripe_account<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-account", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-account"))
        }
    }
    /// Expects this `stripe-context`; where it is optional, `None` expects that it is absent.
    pub fn stripe_context<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-context", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-context"))
        }
    }
    /// Expects this `stripe-version`; where it is optional, `None` expects that it is absent.
    pub fn stripe_version<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-version", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-version"))
        }
    }
    /// Expects exactly this body.
    pub fn body(self, value: &types::UpdateCustomerRequest) -> Self {
        let body = progenitor_client::form_body(value)
            .expect("a body of this type is a form");
        Self(self.0.header("content-type", progenitor_client::FORM).body(body))
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
    /// Expects this `customer-id`; where it is optional, `None` expects that it is absent.
    pub fn customer_id(self, value: &str) -> Self {
        let path = format!(
            "/v1/customers/{}", progenitor_client::encode_path(& value.to_string())
        );
        Self(self.0.path(path))
    }
    /// Expects this `stripe-account`; where it is optional, `None` expects that it is absent.
    pub fn stripe_account<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-account", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-account"))
        }
    }
    /// Expects this `stripe-context`; where it is optional, `None` expects that it is absent.
    pub fn stripe_context<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-context", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-context"))
        }
    }
    /// Expects this `stripe-version`; where it is optional, `None` expects that it is absent.
    pub fn stripe_version<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.header("stripe-version", value.to_string()))
        } else {
            Self(self.0.header_missing("stripe-version"))
        }
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
    pub fn success(self, status: u16, value: &types::DeletedCustomer) -> Self {
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
