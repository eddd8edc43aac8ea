// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
/// wrappers for each operation. Each can be converted to
/// its inner type with a call to `into_inner()`. This can
/// be used to explicitly deviate from permitted values.
pub mod operations;

/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    /// Mocks the operation `add_contact`: what to expect of its request, and what to answer.
    fn add_contact<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddContactWhen, operations::AddContactThen);
    /// Mocks the operation `create_portal_session`: what to expect of its request, and what to answer.
    fn create_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePortalSessionWhen,
            operations::CreatePortalSessionThen,
        );
    /// Mocks the operation `retrieve_portal_session`: what to expect of its request, and what to answer.
    fn retrieve_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrievePortalSessionWhen,
            operations::RetrievePortalSessionThen,
        );
    /// Mocks the operation `activate_portal_session`: what to expect of its request, and what to answer.
    fn activate_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActivatePortalSessionWhen,
            operations::ActivatePortalSessionThen,
        );
    /// Mocks the operation `logout_portal_session`: what to expect of its request, and what to answer.
    fn logout_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::LogoutPortalSessionWhen,
            operations::LogoutPortalSessionThen,
        );
}

impl MockServerExt for ::httpmock::MockServer {
    fn add_contact<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddContactWhen, operations::AddContactThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AddContactWhen::new(when),
                operations::AddContactThen::new(then),
            )
        })
    }
    fn create_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePortalSessionWhen,
            operations::CreatePortalSessionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreatePortalSessionWhen::new(when),
                operations::CreatePortalSessionThen::new(then),
            )
        })
    }
    fn retrieve_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrievePortalSessionWhen,
            operations::RetrievePortalSessionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrievePortalSessionWhen::new(when),
                operations::RetrievePortalSessionThen::new(then),
            )
        })
    }
    fn activate_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActivatePortalSessionWhen,
            operations::ActivatePortalSessionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActivatePortalSessionWhen::new(when),
                operations::ActivatePortalSessionThen::new(then),
            )
        })
    }
    fn logout_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::LogoutPortalSessionWhen,
            operations::LogoutPortalSessionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::LogoutPortalSessionWhen::new(when),
                operations::LogoutPortalSessionThen::new(then),
            )
        })
    }
}
