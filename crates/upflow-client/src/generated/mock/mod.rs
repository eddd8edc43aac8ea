// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
/// wrappers for each operation. Each can be converted to
/// its inner type with a call to `into_inner()`. This can
/// be used to explicitly deviate from permitted values.
pub mod operations;

/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    /// Mocks the operation `create_portal_url`: what to expect of its request, and what to answer.
    fn create_portal_url<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreatePortalUrlWhen, operations::CreatePortalUrlThen);
}

impl MockServerExt for ::httpmock::MockServer {
    fn create_portal_url<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreatePortalUrlWhen, operations::CreatePortalUrlThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePortalUrlWhen::new(when),
                operations::CreatePortalUrlThen::new(then),
            )
        })
    }
}
