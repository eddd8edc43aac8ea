//! The typed helpers for `httpmock` that are generated with each client.

use billing_portal::{ApiKey, ApiSecret, Chargebee, CustomerRef, Upflow};
use chargebee_client::mock::MockServerExt as _;
use chargebee_client::{Secret, Timestamp, open, types};
use httpmock::MockServer;
use upflow_client::mock::MockServerExt as _;

fn session(id: &str) -> types::PortalSessionResponse {
    let session = types::PortalSession::builder()
        .id(id)
        .token("tok_1")
        .access_url(Secret::from("https://acme-test.chargebeeportal.com/portal/access/1"))
        .status(open::PortalSessionStatus::Created)
        .created_at(Timestamp::from_unix_seconds(1_764_070_200))
        .customer_id("cust_42");
    types::PortalSessionResponse::builder().portal_session(session).try_into().unwrap()
}

fn chargebee(server: &MockServer) -> Chargebee {
    let builder = Chargebee::builder("acme-test", ApiKey::new("key")).base_url(server.base_url());
    builder.redirect_url("https://app.example/").build().unwrap()
}

#[tokio::test]
async fn a_form_is_matched_by_its_content() {
    let server = MockServer::start_async().await;
    let form: types::CreatePortalSessionRequest = types::CreatePortalSessionRequest::builder()
        .customer(types::CreatePortalSessionCustomer { id: "cust 42&é".to_owned() })
        .redirect_url("https://app.example/".to_owned())
        .try_into()
        .unwrap();
    let mock = server.create_portal_session(|when, then| {
        when.body(&form).chargebee_event_email(None);
        let mut created = session("portal_1");
        created.portal_session.customer_id = form.customer.id.clone();
        then.success(200, &created);
    });
    let link = chargebee(&server).portal_link("cust 42&é").send().await.unwrap();
    assert_eq!(link.session_id(), Some("portal_1"));
    let other = chargebee(&server).portal_link("cust_43").send().await.unwrap_err();
    assert_eq!((other.status().map(u16::from), mock.calls_async().await), (Some(404), 1), "another form is no match");
}

#[tokio::test]
async fn ids_are_matched_as_text_and_not_as_patterns() {
    let server = MockServer::start_async().await;
    for id in ["p.1+", "a/b", "ü ?"] {
        server.logout_portal_session(|when, then| {
            when.portal_session_id(id);
            then.success(200, &session(id));
        });
    }
    for id in ["p.1+", "a/b", "ü ?"] {
        assert_eq!(chargebee(&server).logout_portal_session(id).await.unwrap().id(), id);
    }
    assert_eq!(
        chargebee(&server).logout_portal_session("pX111").await.unwrap_err().status().map(u16::from),
        Some(404),
        "no pattern matches"
    );
}

#[tokio::test]
async fn errors_are_answered_as_documented() {
    let server = MockServer::start_async().await;
    let error: types::ApiError = types::ApiError::builder()
        .message("wrong state")
        .api_error_code(open::ApiErrorCode::InvalidStateForRequest)
        .try_into()
        .unwrap();
    server.retrieve_portal_session(|_, then| {
        then.client_error(409, &error);
    });
    let error = chargebee(&server).retrieve_portal_session("portal_1").await.unwrap_err();
    assert!(error.is_conflict());
    assert_eq!(error.code(), Some("invalid_state_for_request"));
}

#[tokio::test]
async fn json_bodies_and_external_ids_are_matched() {
    let server = MockServer::start_async().await;
    let body = upflow_client::types::CreatePortalUrlRequest { expires_in: Some(60), frame_ancestors: None };
    server.create_portal_url(|when, then| {
        when.customer_id("external:123").body(&body);
        then.success(201, &upflow_client::types::PortalUrl::builder().url("https://u.example/1").try_into().unwrap());
    });
    let upflow = Upflow::builder(ApiKey::new("key"), ApiSecret::new("secret")).base_url(server.base_url());
    let link = upflow.build().unwrap().portal_link(CustomerRef::external("123"));
    let link = link.expires_in(std::time::Duration::from_secs(60)).send().await.unwrap();
    assert_eq!(link.url(), "https://u.example/1");
}
