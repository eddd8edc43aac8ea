// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// [`When`](::httpmock::When) and [`Then`](::httpmock::Then)
/// wrappers for each operation. Each can be converted to
/// its inner type with a call to `into_inner()`. This can
/// be used to explicitly deviate from permitted values.
pub mod operations;

/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    /// Mocks the operation `list_portal_configurations`: what to expect of its request, and what to respond with.
    fn list_portal_configurations<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPortalConfigurationsWhen,
            operations::ListPortalConfigurationsThen,
        );
    /// Mocks the operation `create_portal_session`: what to expect of its request, and what to respond with.
    fn create_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePortalSessionWhen,
            operations::CreatePortalSessionThen,
        );
    /// Mocks the operation `list_customers`: what to expect of its request, and what to respond with.
    fn list_customers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCustomersWhen, operations::ListCustomersThen);
    /// Mocks the operation `create_customer`: what to expect of its request, and what to respond with.
    fn create_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateCustomerWhen, operations::CreateCustomerThen);
    /// Mocks the operation `search_customers`: what to expect of its request, and what to respond with.
    fn search_customers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SearchCustomersWhen, operations::SearchCustomersThen);
    /// Mocks the operation `retrieve_customer`: what to expect of its request, and what to respond with.
    fn retrieve_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveCustomerWhen, operations::RetrieveCustomerThen);
    /// Mocks the operation `update_customer`: what to expect of its request, and what to respond with.
    fn update_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateCustomerWhen, operations::UpdateCustomerThen);
    /// Mocks the operation `delete_customer`: what to expect of its request, and what to respond with.
    fn delete_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteCustomerWhen, operations::DeleteCustomerThen);
}

impl MockServerExt for ::httpmock::MockServer {
    fn list_portal_configurations<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ListPortalConfigurationsWhen,
            operations::ListPortalConfigurationsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListPortalConfigurationsWhen::new(when),
                operations::ListPortalConfigurationsThen::new(then),
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
    fn list_customers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCustomersWhen, operations::ListCustomersThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListCustomersWhen::new(when),
                operations::ListCustomersThen::new(then),
            )
        })
    }
    fn create_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateCustomerWhen, operations::CreateCustomerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CreateCustomerWhen::new(when),
                operations::CreateCustomerThen::new(then),
            )
        })
    }
    fn search_customers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SearchCustomersWhen, operations::SearchCustomersThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SearchCustomersWhen::new(when),
                operations::SearchCustomersThen::new(then),
            )
        })
    }
    fn retrieve_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveCustomerWhen, operations::RetrieveCustomerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RetrieveCustomerWhen::new(when),
                operations::RetrieveCustomerThen::new(then),
            )
        })
    }
    fn update_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateCustomerWhen, operations::UpdateCustomerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateCustomerWhen::new(when),
                operations::UpdateCustomerThen::new(then),
            )
        })
    }
    fn delete_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteCustomerWhen, operations::DeleteCustomerThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteCustomerWhen::new(when),
                operations::DeleteCustomerThen::new(then),
            )
        })
    }
}
