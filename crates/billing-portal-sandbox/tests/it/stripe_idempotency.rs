//! Stripe's idempotency keys: which responses are kept, for whom, and for how long.

use std::time::Duration;

use billing_portal_sandbox::{Fault, Seed};
use reqwest::Method;
use serde_json::json;

use crate::stripe::CUSTOMER;
use crate::{FORM, Received, Setup, send, text};

impl Setup {
    async fn keyed(&self, path: &str, key: &str, body: &str) -> Received {
        send(self.stripe_form(path, body).header("idempotency-key", key)).await
    }

    async fn count(&self) -> usize {
        self.stripe_get("/customers?limit=100").await.json(200)["data"].as_array().map_or(0, Vec::len)
    }
}

#[tokio::test]
async fn the_same_key_gets_the_same_response() {
    let setup = Setup::start().await;
    let first = setup.keyed("/customers", "k", "name=Ada&metadata[a]=1").await;
    let again = setup.keyed("/customers", "k", "metadata[a]=1&name=Ada").await;
    assert_eq!((first.json(200), again.header("idempotent-replayed")), (again.json(200), "true"));
    assert_eq!(again.header("original-request"), first.header("request-id"));
    assert_ne!(again.header("request-id"), first.header("request-id"));
    assert_eq!(setup.count().await, 3);
    // A replayed link is the same link, which may have expired by now.
    let link = async || setup.keyed("/billing_portal/sessions", "l", &format!("customer={CUSTOMER}")).await.json(200);
    let session = link().await;
    setup.sandbox.advance(Duration::from_secs(3_600));
    assert_eq!(link().await, session);
    setup.open(text(&session["url"])).await.page(404, "session-expired");
}

#[tokio::test]
async fn another_request_under_the_key_is_refused() {
    let setup = Setup::start().await;
    setup.keyed("/customers", "k", "name=Ada").await.json(200);
    for (path, body) in
        [("/customers", "name=Bea"), ("/customers", ""), (&*format!("/customers/{CUSTOMER}"), "name=Ada")]
    {
        let error = setup.keyed(path, "k", body).await.stripe_error(400, "-", "-");
        assert_eq!(error["type"], "idempotency_error");
        assert!(text(&error["message"]).contains("'k'"), "{error}");
    }
    assert_eq!(setup.count().await, 3);
}

#[tokio::test]
async fn a_key_is_new_again_after_a_day() {
    let setup = Setup::start().await;
    let name = async |body| setup.keyed("/customers", "k", body).await.json(200)["name"].clone();
    assert_eq!(name("name=Ada").await, "Ada");
    setup.sandbox.advance(Duration::from_secs(24 * 60 * 60 - 1));
    assert_eq!(name("name=Ada").await, "Ada");
    assert_eq!(setup.count().await, 3);
    setup.sandbox.advance(Duration::from_secs(1));
    assert_eq!(name("name=Bea").await, "Bea");
    assert_eq!(setup.count().await, 4);
}

#[tokio::test]
async fn what_never_began_is_not_kept() {
    let setup = Setup::start().await;
    let refused = setup.keyed("/customers", "k", "emial=x").await;
    refused.stripe_error(400, "parameter_unknown", "emial");
    assert_eq!((refused.header("idempotency-key"), refused.header("original-request")), ("k", ""));
    setup.keyed("/customers", "k", "email=x").await.json(200);
    // Neither is what the key must not do.
    let stripe = setup.sandbox.stripe();
    let make = |key: &str| {
        let request = setup.http.post(format!("{}/billing_portal/sessions", stripe.base_url())).bearer_auth(key);
        let request = request.header("content-type", FORM).header("idempotency-key", "r");
        send(request.body(format!("customer={CUSTOMER}")))
    };
    make(stripe.restricted_key()).await.stripe_error(403, "-", "-");
    make(stripe.api_key()).await.json(200);
    // A fault in place of the operation is not kept either, one after it leaves the response for the next request.
    setup.faults([Fault::status(503), Fault::response().merge(json!({"id": "cut"}))]);
    setup.keyed("/customers", "l", "").await.stripe_error(503, "-", "-");
    assert_eq!(setup.keyed("/customers", "l", "").await.json(200)["id"], "cut");
    let kept = setup.keyed("/customers", "l", "").await;
    assert_eq!((kept.json(200)["id"] != "cut", kept.header("idempotent-replayed")), (true, "true"));
}

#[tokio::test]
async fn failures_of_an_operation_are_kept() {
    let seed = json!({"stripe": {"customers": [{"id": CUSTOMER}], "default_configuration": false}});
    let setup = Setup::start().await;
    setup.sandbox.load(Seed::from_value(seed).unwrap());
    let make = async |key| setup.keyed("/billing_portal/sessions", key, &format!("customer={CUSTOMER}")).await;
    let first = make("k").await;
    first.stripe_error(400, "-", "-");
    assert_eq!(first.header("original-request"), first.header("request-id"));
    assert_eq!(first.header("stripe-should-retry"), "false");
    let again = make("k").await;
    assert_eq!((again.text.as_str(), again.header("idempotent-replayed")), (first.text.as_str(), "true"));
    let missing = async || setup.keyed("/billing_portal/sessions", "m", "customer=cus_x").await;
    missing().await.stripe_error(400, "resource_missing", "customer");
    assert_eq!(missing().await.header("idempotent-replayed"), "true");
}

#[tokio::test]
async fn keys_have_255_characters_and_mean_something_on_post_alone() {
    let setup = Setup::start().await;
    setup.keyed("/customers", &"k".repeat(255), "").await.json(200);
    let error = setup.keyed("/customers", &"k".repeat(256), "").await.stripe_error(400, "-", "-");
    assert!(text(&error["message"]).contains("255"), "{error}");
    setup.keyed("/customers", "", "name=Ada").await.json(200);
    setup.keyed("/customers", "", "name=Bea").await.json(200);
    let path = format!("/customers/{CUSTOMER}");
    let with_key = |method: Method| send(setup.stripe(method, &path).header("idempotency-key", "k"));
    let read = with_key(Method::GET).await;
    assert_eq!((read.status, read.header("idempotency-key"), read.header("original-request")), (200, "", ""));
    with_key(Method::DELETE).await.json(200);
    with_key(Method::DELETE).await.stripe_error(404, "resource_missing", "id");
}
