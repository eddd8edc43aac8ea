//! The low-level client behind the facade.

use billing_portal::chargebee::raw::types;
use billing_portal::upflow;
use httpmock::MockServer;

use crate::support::{answer, chargebee, session};

#[tokio::test]
async fn it_shares_configuration_and_guards_paths_by_itself() {
    let server = MockServer::start_async().await;
    let mock = answer(&server, 200, &[], &session());
    let chargebee = chargebee(&server.base_url());
    for id in ["", ".", ".."] {
        let error = chargebee.raw().logout_portal_session().portal_session_id(id).send().await.unwrap_err();
        assert!(error.to_string().starts_with("logout portal session: invalid request: "), "{error}");
    }
    let missing = chargebee.raw().create_portal_session().send().await.unwrap_err();
    assert!(missing.to_string().starts_with("create portal session: invalid request: "), "{missing}");
    assert_eq!(mock.calls_async().await, 0, "something was sent");
    let customer = types::CreatePortalSessionCustomer { id: "cust_42".to_owned() };
    let form = types::CreatePortalSessionRequest { customer, redirect_url: None, forward_url: None };
    let reply = chargebee.raw().create_portal_session().body(form).send().await.unwrap();
    assert_eq!((reply.status().as_u16(), reply.portal_session.customer_id.as_str()), (200, "cust_42"));
}

#[test]
fn names_of_environments_are_parsed() {
    assert_eq!("sandbox".parse(), Ok(upflow::Environment::Sandbox));
    assert!("staging".parse::<upflow::Environment>().is_err());
}
