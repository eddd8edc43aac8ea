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
    /// Mocks the operation `list_customers`: what to expect of its request, and what to respond with.
    fn list_customers<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCustomersWhen, operations::ListCustomersThen);
    /// Mocks the operation `create_customer`: what to expect of its request, and what to respond with.
    fn create_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CreateCustomerWhen, operations::CreateCustomerThen);
    /// Mocks the operation `retrieve_customer`: what to expect of its request, and what to respond with.
    fn retrieve_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RetrieveCustomerWhen, operations::RetrieveCustomerThen);
    /// Mocks the operation `update_customer`: what to expect of its request, and what to respond with.
    fn update_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateCustomerWhen, operations::UpdateCustomerThen);
    /// Mocks the operation `add_contact`: what to expect of its request, and what to respond with.
    fn add_contact<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddContactWhen, operations::AddContactThen);
    /// Mocks the operation `list_contacts`: what to expect of its request, and what to respond with.
    fn list_contacts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListContactsWhen, operations::ListContactsThen);
    /// Mocks the operation `delete_customer`: what to expect of its request, and what to respond with.
    fn delete_customer<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteCustomerWhen, operations::DeleteCustomerThen);
    /// Mocks the operation `delete_contact`: what to expect of its request, and what to respond with.
    fn delete_contact<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteContactWhen, operations::DeleteContactThen);
    /// Mocks the operation `update_contact`: what to expect of its request, and what to respond with.
    fn update_contact<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateContactWhen, operations::UpdateContactThen);
    /// Mocks the operation `create_portal_session`: what to expect of its request, and what to respond with.
    fn create_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CreatePortalSessionWhen,
            operations::CreatePortalSessionThen,
        );
    /// Mocks the operation `retrieve_portal_session`: what to expect of its request, and what to respond with.
    fn retrieve_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::RetrievePortalSessionWhen,
            operations::RetrievePortalSessionThen,
        );
    /// Mocks the operation `activate_portal_session`: what to expect of its request, and what to respond with.
    fn activate_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ActivatePortalSessionWhen,
            operations::ActivatePortalSessionThen,
        );
    /// Mocks the operation `logout_portal_session`: what to expect of its request, and what to respond with.
    fn logout_portal_session<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::LogoutPortalSessionWhen,
            operations::LogoutPortalSessionThen,
        );
}

impl MockServerExt for ::httpmock::MockServer {
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
    fn list_contacts<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListContactsWhen, operations::ListContactsThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListContactsWhen::new(when),
                operations::ListContactsThen::new(then),
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
    fn delete_contact<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteContactWhen, operations::DeleteContactThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteContactWhen::new(when),
                operations::DeleteContactThen::new(then),
            )
        })
    }
    fn update_contact<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UpdateContactWhen, operations::UpdateContactThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UpdateContactWhen::new(when),
                operations::UpdateContactThen::new(then),
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
