//! Each operation as it goes out, with as little and as much as it takes.

use std::fmt::Write;
use std::time::Duration;

use billing_portal::chargebee::EventControl;
use billing_portal::{Chargebee, CustomerRef, IdempotencyKey, PortalReturn, RequestContext, Upflow};
use httpmock::{HttpMockRequest, MockServer};
use insta::assert_snapshot;

use crate::support::{TOKEN, capture, chargebee, chargebee_builder, portal_url, session, upflow};

/// Method, path, decoded query, headers and decoded body, without what differs from run to run.
pub(crate) fn written(request: &HttpMockRequest) -> String {
    let mut text = format!("{} {}\n", request.method_str(), request.uri().path());
    for (name, value) in url::form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()) {
        writeln!(text, "  {name} = {value}").unwrap();
    }
    let mut headers = request.headers_vec().clone();
    headers.retain(|(name, _)| name != "host");
    headers.sort();
    for (name, value) in headers {
        let is_uuid = value.len() == 36 && value.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
        let value = if is_uuid { "UUID".to_owned() } else { value.replace(env!("CARGO_PKG_VERSION"), "VERSION") };
        writeln!(text, "{name}: {value}").unwrap();
    }
    text.push('\n');
    let body = request.body_string();
    if body.starts_with('{') {
        text.push_str(&body);
    } else {
        for (name, value) in url::form_urlencoded::parse(body.as_bytes()) {
            writeln!(text, "{name} = {value}").unwrap();
        }
    }
    text
}

/// Everything that a context can say.
pub(crate) fn everything() -> RequestContext {
    RequestContext::builder()
        .user("ada@acme.example")
        .ip("192.0.2.7")
        .device("Firefox on Linux")
        .business_entity_id("be_1")
        .event_email(EventControl::AllDisabled)
        .event_webhook(EventControl::AllDisabled)
        .event_actions(EventControl::AllDisabled)
        .build()
        .unwrap()
}

pub(crate) fn key() -> IdempotencyKey {
    IdempotencyKey::new("key-1").unwrap()
}

/// The only request that a call makes, by a client of a server with this address.
pub(crate) async fn only_request<C, F: Future>(
    reply: String,
    client: fn(&str) -> C,
    call: impl FnOnce(C) -> F,
) -> String {
    let server = MockServer::start_async().await;
    let requests = capture(&server, &reply);
    call(client(&server.base_url())).await;
    let requests = requests.lock().unwrap();
    assert_eq!(requests.len(), 1);
    written(&requests[0])
}

/// The only request that a call of Chargebee's makes.
pub(crate) async fn sent<F: Future>(reply: String, call: impl FnOnce(Chargebee) -> F) -> String {
    only_request(reply, chargebee, call).await
}

/// The only request that a call of Upflow's makes.
pub(crate) async fn sent_to_upflow<F: Future>(reply: String, call: impl FnOnce(Upflow) -> F) -> String {
    only_request(reply, upflow, call).await
}

#[tokio::test]
async fn create_portal_session() {
    let minimal = sent(session(), |c| async move { c.portal_link("cust_42").send().await.unwrap() }).await;
    assert_snapshot!("create_portal_session_minimal", minimal);
    let reply = session().replace("cust_42", "cust 42/é");
    let full = sent(reply, |c| async move {
        let link = c.portal_link("cust 42/é").context(&everything()).idempotency_key(key());
        link.redirect_url("https://a.example/?x=1&y=a b").forward_url("https://b.example/#f").send().await.unwrap()
    });
    assert_snapshot!("create_portal_session_full", full.await);
}

#[tokio::test]
async fn create_in_app_session() {
    let full = sent(session(), |c| async move { c.create_portal_session("cust_42").send().await.unwrap() });
    assert_snapshot!("create_in_app_session", full.await);
}

#[tokio::test]
async fn retrieve_portal_session() {
    let minimal = sent(session(), |c| async move { c.retrieve_portal_session("portal_1").await.unwrap() }).await;
    assert_snapshot!("retrieve_portal_session_minimal", minimal);
    let full =
        sent(session(), |c| async move { c.retrieve_portal_session("a b/ü?#%").context(&everything()).await.unwrap() })
            .await;
    assert_snapshot!("retrieve_portal_session_full", full);
}

#[tokio::test]
async fn activate_portal_session() {
    let claim = || PortalReturn::new("portal_1", TOKEN).unwrap();
    let minimal = sent(session(), |c| async move { c.activate_portal_session(claim()).await.unwrap() }).await;
    assert_snapshot!("activate_portal_session_minimal", minimal);
    let full = sent(session(), |c| async move {
        c.activate_portal_session(claim()).context(&everything()).idempotency_key(key()).await.unwrap()
    })
    .await;
    assert_snapshot!("activate_portal_session_full", full);
}

#[tokio::test]
async fn logout_portal_session() {
    let minimal = sent(session(), |c| async move { c.logout_portal_session("portal_1").await.unwrap() }).await;
    assert_snapshot!("logout_portal_session_minimal", minimal);
    let full = sent(session(), |c| async move {
        c.logout_portal_session("portal_1").context(&everything()).idempotency_key(key()).await.unwrap()
    })
    .await;
    assert_snapshot!("logout_portal_session_full", full);
}

#[tokio::test]
async fn create_portal_url() {
    let minimal =
        sent_to_upflow(
            portal_url(),
            |u| async move { u.portal_link(CustomerRef::external("123")).send().await.unwrap() },
        )
        .await;
    assert_snapshot!("create_portal_url_minimal", minimal);
    let full = sent_to_upflow(portal_url(), |u| async move {
        let link = u.portal_link(CustomerRef::id("a123b456-c7d8-4fb3-a3ae-29fd1b4a287e"));
        let link = link.expires_in(Duration::from_secs(5_184_000));
        link.frame_ancestors(["extranet.merchant.com", "localhost:3000"]).send().await.unwrap()
    });
    assert_snapshot!("create_portal_url_full", full.await);
}

#[tokio::test]
async fn a_user_beyond_ascii_goes_out_encoded() {
    let context = RequestContext::builder().user("zoë@acme.example").build().unwrap();
    let request =
        sent(session(), |c| async move { c.logout_portal_session("portal_1").context(&context).await.unwrap() }).await;
    assert!(request.contains("chargebee-request-origin-user-encoded: em/Dq0BhY21lLmV4YW1wbGU=\n"), "{request}");
    assert!(!request.contains("chargebee-request-origin-user: "), "{request}");
}

#[tokio::test]
async fn a_call_s_user_takes_the_place_of_the_client_s() {
    let zoe = RequestContext::builder().user("zoë@acme.example").device("Phone").build().unwrap();
    let ada = RequestContext::builder().user("ada@acme.example").build().unwrap();
    let server = MockServer::start_async().await;
    let requests = capture(&server, &session());
    let bee = chargebee_builder(&server.base_url()).context(zoe).build().unwrap();
    bee.logout_portal_session("portal_1").context(&ada).await.unwrap();
    let call = bee.raw().logout_portal_session().portal_session_id("portal_1");
    call.chargebee_request_origin_user("ada@acme.example").send().await.unwrap();
    for request in requests.lock().unwrap().iter().map(written) {
        assert!(request.contains("chargebee-request-origin-user: ada@acme.example\n"), "{request}");
        assert!(!request.contains("origin-user-encoded"), "the encoded one would win: {request}");
        assert!(request.contains("chargebee-request-origin-device: Phone\n"), "{request}");
    }
}
