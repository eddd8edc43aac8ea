//! What travels with Chargebee calls: on whose behalf they are made, and keys that make them safe to retry.

use billing_portal::chargebee::EventControl;
use billing_portal::{ErrorKind, IdempotencyKey, RequestContext};
use billing_portal_sandbox::RecordedRequest;

use crate::setup::Setup;

const KEY: &str = "8d7e3f0a-1111-4222-8333-444455556666";

/// The headers of a context that are not about the user's address.
const OF_EVERY_CALL: [(&str, &str); 3] = [
    ("chargebee-business-entity-id", "be_1"),
    ("chargebee-request-origin-device", "Firefox on Linux"),
    ("chargebee-request-origin-ip", "2001:db8::7"),
];
const OF_CHANGES: [(&str, &str); 3] = [
    ("chargebee-event-actions", "all-disabled"),
    ("chargebee-event-email", "all-disabled"),
    ("chargebee-event-webhook", "all-disabled"),
];

#[tokio::test]
async fn a_context_arrives_in_eight_headers() {
    let setup = Setup::start().await;
    for (user, header) in [
        ("ada@acme.example", ("chargebee-request-origin-user", "ada@acme.example")),
        ("zoë@acme.example", ("chargebee-request-origin-user-encoded", "em/Dq0BhY21lLmV4YW1wbGU=")),
    ] {
        let builder = crate::setup::chargebee_builder(&setup.sandbox, setup.sandbox.chargebee().api_key());
        let chargebee = builder.context(context(user)).build().expect("a client");
        let link = chargebee.portal_link("cust_42").send().await.expect("a link");
        chargebee.retrieve_portal_session(link.session_id().expect("an id")).await.expect("a session");
        chargebee.logout_portal_session(link.session_id().expect("an id")).await.expect("a log-out");
        chargebee.add_contact("cust_42", "grace@acme.example").send().await.expect("a customer");

        let requests = setup.sandbox.requests();
        for request in &requests[requests.len() - 4..] {
            let mut expected = OF_EVERY_CALL.to_vec();
            expected.push(header);
            if request.method == "POST" {
                expected.extend(OF_CHANGES);
            }
            expected.sort_unstable();
            assert_eq!(context_headers(request), expected, "{} for {user}", request.path);
        }
    }
}

#[tokio::test]
async fn a_context_stays_with_its_request() {
    let setup = Setup::start().await;
    let ada = context("ada@acme.example");
    setup.chargebee.portal_link("cust_42").context(&ada).await.expect("a link");
    setup.link().await;
    let requests = setup.sandbox.requests();
    assert_eq!(requests.iter().map(|request| context_headers(request).len()).collect::<Vec<_>>(), [7, 0]);
}

#[tokio::test]
async fn a_client_can_have_a_context_from_the_start() {
    let setup = Setup::start().await;
    let builder = crate::setup::chargebee_builder(&setup.sandbox, setup.sandbox.chargebee().api_key());
    let chargebee = builder.context(context("ada@acme.example")).build().expect("a client");
    chargebee.create_portal_session("cust_42").send().await.expect("a session");
    assert_eq!(context_headers(&setup.only_request()).len(), 7);
}

fn context(user: &str) -> RequestContext {
    RequestContext::builder()
        .user(user)
        .ip("2001:db8::7")
        .device("Firefox on Linux")
        .business_entity_id("be_1")
        .event_email(EventControl::AllDisabled)
        .event_webhook(EventControl::AllDisabled)
        .event_actions(EventControl::AllDisabled)
        .build()
        .expect("a context")
}

/// The `chargebee-*` headers of a request but the idempotency key, sorted.
fn context_headers(request: &RecordedRequest) -> Vec<(&str, &str)> {
    let mut headers: Vec<_> = request
        .headers
        .iter()
        .filter(|(name, _)| name.starts_with("chargebee-") && name != "chargebee-idempotency-key")
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    headers.sort_unstable();
    headers
}

#[tokio::test]
async fn the_same_key_gives_the_same_session() {
    let setup = Setup::start().await;
    let link = |id: &str, key| setup.chargebee.portal_link(id).idempotency_key(key);
    let first = link("cust_42", key(KEY)).send().await.expect("a link");
    let again = link("cust_42", key(KEY)).send().await.expect("the stored response");
    assert_eq!((again.session_id(), again.url()), (first.session_id(), first.url()));
    let keys: Vec<_> = setup.sandbox.requests().iter().map(|request| key_of(request).map(str::to_owned)).collect();
    assert_eq!(keys, vec![Some(KEY.to_owned()); 2], "both calls were sent");

    let other_key = link("cust_42", key("another-key")).send().await.expect("a link");
    assert_ne!(other_key.session_id(), first.session_id());
    setup.advance(30 * 60);
    let later = link("cust_42", key(KEY)).send().await.expect("a link");
    assert_ne!(later.session_id(), first.session_id(), "responses are stored for half an hour");
}

#[tokio::test]
async fn the_same_key_with_another_payload_is_refused() {
    let setup = Setup::start().await;
    setup.chargebee.portal_link("cust_42").idempotency_key(key(KEY)).await.expect("a link");
    let error =
        setup.chargebee.portal_link("cust_7").idempotency_key(key(KEY)).send().await.expect_err("another payload");
    assert_eq!((error.kind(), error.status().map(u16::from)), (ErrorKind::Api, Some(422)));
    assert_eq!(error.code(), Some("unable_to_process_request"));
    assert!(!error.is_retryable(), "{error}");
}

#[tokio::test]
async fn a_contact_is_not_added_twice_under_one_key() {
    let setup = Setup::start().await;
    let contact = setup.chargebee.add_contact("cust_42", "ada@acme.example");
    for _ in 0..2 {
        let customer = contact.clone().idempotency_key(key(KEY)).await.expect("a customer");
        assert_eq!(customer.contacts.as_ref().map(Vec::len), Some(1));
    }
    let customer = contact.await.expect("a customer");
    assert_eq!(customer.contacts.as_ref().map(Vec::len), Some(2), "without it, it is");
}

fn key(key: &str) -> IdempotencyKey {
    IdempotencyKey::new(key).expect("a key")
}

fn key_of(request: &RecordedRequest) -> Option<&str> {
    request.header("chargebee-idempotency-key")
}
