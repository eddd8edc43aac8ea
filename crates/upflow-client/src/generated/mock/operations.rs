// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use super::super::*;

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

/// What to answer to a request.
pub struct CreatePortalUrlThen(::httpmock::Then);

impl CreatePortalUrlThen {
    /// Answers a request of this operation.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }
    /// The answer without types, to change it in ways that the vendor does not document.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }
    /// Answers with the documented body of a success.
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
