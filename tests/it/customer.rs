//! Customers that do not exist and credentials that do not fit, with any vendor.

use billing_portal::{CustomerRef, Error, ErrorKind, Vendor};

use crate::setup::{Setup, UPFLOW_CUSTOMER, assert_hides, chargebee_builder, upflow_builder};

#[tokio::test]
async fn unknown_customers_and_sessions_are_not_found() {
    let setup = Setup::start().await;
    let chargebee = &setup.chargebee;
    let stranger = "d15ab1ed-0000-4000-8000-0000000000ff";
    for (vendor, operation, error) in [
        (Vendor::Chargebee, "create_portal_session", failure(chargebee.portal_link("nobody").send().await)),
        (Vendor::Chargebee, "create_portal_session", failure(chargebee.create_portal_session("nobody").send().await)),
        (Vendor::Chargebee, "retrieve_portal_session", failure(chargebee.retrieve_portal_session("nobody").await)),
        (Vendor::Chargebee, "logout_portal_session", failure(chargebee.logout_portal_session("nobody").await)),
        (Vendor::Chargebee, "add_contact", failure(chargebee.add_contact("nobody", "a@b.example").send().await)),
        (
            Vendor::Upflow,
            "create_portal_url",
            failure(setup.upflow.portal_link(CustomerRef::id(stranger)).send().await),
        ),
        (
            Vendor::Upflow,
            "create_portal_url",
            failure(setup.upflow.portal_link(CustomerRef::external("nobody")).send().await),
        ),
    ] {
        assert!(error.is_not_found() && !error.is_retryable(), "{error}");
        assert_eq!(
            (error.kind(), error.status().map(u16::from), error.attempts()),
            (ErrorKind::Api, Some(404), 1),
            "{error}"
        );
        assert_eq!((error.vendor(), error.operation()), (Some(vendor), Some(operation)));
        let start = format!("{vendor}: {}: 404", operation.replace('_', " "));
        assert!(error.to_string().starts_with(&start) && !error.to_string().contains('\n'), "{error}");
    }
}

#[tokio::test]
async fn chargebee_says_which_parameter_named_nobody() {
    let setup = Setup::start().await;
    let error = failure(setup.chargebee.portal_link("nobody").send().await);
    assert_eq!((error.code(), error.param()), (Some("resource_not_found"), Some("customer[id]")));
    let error = failure(setup.chargebee.retrieve_portal_session("nobody").await);
    assert_eq!((error.code(), error.param()), (Some("resource_not_found"), None));
}

#[tokio::test]
async fn wrong_credentials_are_unauthorized() {
    let setup = Setup::start().await;
    let chargebee = chargebee_builder(&setup.sandbox, "planted_5ecret").build().expect("a client");
    let upflow = upflow_builder(&setup.sandbox, "planted_5ecret").build().expect("a client");
    let by_id = CustomerRef::id(UPFLOW_CUSTOMER);
    for error in [
        failure(chargebee.portal_link("cust_42").send().await),
        failure(chargebee.retrieve_portal_session("portal_1").await),
        failure(chargebee.logout_portal_session("portal_1").await),
        failure(chargebee.add_contact("cust_42", "a@b.example").send().await),
        failure(upflow.portal_link(by_id).send().await),
    ] {
        assert!(error.is_unauthorized() && !error.is_retryable() && !error.is_not_found(), "{error}");
        assert_hides(&error, "planted_5ecret");
    }
}

#[track_caller]
fn failure<T: std::fmt::Debug>(result: Result<T, Error>) -> Error {
    result.expect_err("there is no such thing")
}
