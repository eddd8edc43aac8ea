//! Idempotency keys.

use std::time::Duration;

use reqwest::Method;

use crate::{FORM, Received, Setup, form, send, text};

const SESSIONS: &str = "/portal_sessions";
const REPLAYED: &str = "chargebee-idempotency-replayed";

impl Setup {
    async fn post_with_key(&self, key: &str, path: &str, pairs: &[(&str, &str)]) -> Received {
        let request = self.chargebee(Method::POST, path).header("chargebee-idempotency-key", key);
        send(request.header("content-type", FORM).body(form(pairs))).await
    }
}

#[tokio::test]
async fn the_same_request_is_replayed_for_half_an_hour() {
    let setup = Setup::start().await;
    let pairs = [("customer[id]", "cust_42"), ("redirect_url", "https://app.acme.example/")];
    let first = setup.post_with_key("key", SESSIONS, &pairs).await;
    assert_eq!(first.headers.get(REPLAYED), None);
    setup.sandbox.advance(Duration::from_secs(1_799));
    let again = setup.post_with_key("key", SESSIONS, &pairs).await;
    assert_eq!(again.json(200), first.json(200));
    assert_eq!(again.headers[REPLAYED], "true");
    // The order of the parameters is not part of the payload.
    let turned = setup.post_with_key("key", SESSIONS, &[pairs[1], pairs[0]]).await;
    assert_eq!(turned.json(200), first.json(200));

    setup.sandbox.advance(Duration::from_secs(1));
    let later = setup.post_with_key("key", SESSIONS, &pairs).await;
    assert_eq!(later.headers.get(REPLAYED), None);
    assert_ne!(later.json(200)["portal_session"]["id"], first.json(200)["portal_session"]["id"]);
}

#[tokio::test]
async fn another_request_with_the_same_key_is_refused() {
    let setup = Setup::start().await;
    setup.post_with_key("key", SESSIONS, &[("customer[id]", "cust_42")]).await.json(200);
    let refused = "unable_to_process_request";
    let other = [("customer[id]", "cust_7")];
    let body = setup.post_with_key("key", SESSIONS, &other).await.error(422, refused, None);
    assert_eq!(body["type"], "invalid_request");
    let contact = [("contact[email]", "a@b")];
    setup.post_with_key("key", "/customers/cust_42/add_contact", &contact).await.error(422, refused, None);

    setup.post_with_key("other", "/customers/cust_42/add_contact", &contact).await.json(200);
    setup.post_with_key("other", "/customers/cust_7/add_contact", &contact).await.error(422, refused, None);
    let again = setup.post_with_key("other", "/customers/cust_42/add_contact", &contact).await.json(200);
    assert_eq!(again["customer"]["contacts"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn refusals_are_not_stored() {
    let setup = Setup::start().await;
    setup.post_with_key("key", SESSIONS, &[("customer[id]", "nope")]).await.error(
        404,
        "resource_not_found",
        Some("customer[id]"),
    );
    let fixed = setup.post_with_key("key", SESSIONS, &[("customer[id]", "cust_42")]).await;
    fixed.json(200);
    assert_eq!(fixed.headers.get(REPLAYED), None);
}

#[tokio::test]
async fn a_replay_shows_what_was_not_what_is() {
    let setup = Setup::start().await;
    let first = setup.post_with_key("key", SESSIONS, &[("customer[id]", "cust_42")]).await.json(200);
    setup.open(text(&first["portal_session"]["access_url"])).await.page(200, "logout");
    let again = setup.post_with_key("key", SESSIONS, &[("customer[id]", "cust_42")]).await.json(200);
    assert_eq!(again, first);
    assert_eq!(setup.retrieve(&first["portal_session"]).await["status"], "logged_in");
}

#[tokio::test]
async fn keys_have_one_to_a_hundred_characters() {
    let setup = Setup::start().await;
    let customer = [("customer[id]", "cust_42")];
    setup.post_with_key(&"k".repeat(100), SESSIONS, &customer).await.json(200);
    for key in [&*"k".repeat(101), "", "schlüssel"] {
        let response = setup.post_with_key(key, SESSIONS, &customer).await;
        response.error(400, "param_wrong_value", Some("chargebee-idempotency-key"));
    }
}

#[tokio::test]
async fn keys_mean_nothing_on_get() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    let path = format!("{SESSIONS}/{}", text(&session["id"]));
    let get = || send(setup.chargebee(Method::GET, &path).header("chargebee-idempotency-key", "key"));
    get().await.json(200);
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    let response = get().await;
    assert_eq!(response.json(200)["portal_session"]["status"], "logged_in");
    assert_eq!(response.headers.get(REPLAYED), None);
}
