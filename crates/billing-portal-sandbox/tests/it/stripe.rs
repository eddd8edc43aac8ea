//! The Stripe API: keys, forms, headers, and the form of its errors.

use billing_portal_sandbox::Fault;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::{FORM, Received, Setup, send, text};

/// The default customer who has a subscription.
pub(crate) const CUSTOMER: &str = "cus_NffrFeUfNV2Hib";
pub(crate) const SUBSCRIPTION: &str = "sub_1MowQVLkdIwHu7ix";
/// The other one.
pub(crate) const OTHER: &str = "cus_9s6XKzkNRiz8i3";

impl Setup {
    /// A request to the Stripe API, with the key.
    pub(crate) fn stripe(&self, method: Method, path: &str) -> RequestBuilder {
        let stripe = self.site().stripe();
        self.http.request(method, format!("{}{path}", stripe.base_url())).bearer_auth(stripe.api_key())
    }

    pub(crate) fn stripe_form(&self, path: &str, body: &str) -> RequestBuilder {
        self.stripe(Method::POST, path).header("content-type", FORM).body(body.to_owned())
    }

    pub(crate) async fn stripe_post(&self, path: &str, body: &str) -> Received {
        send(self.stripe_form(path, body)).await
    }

    pub(crate) async fn stripe_get(&self, path: &str) -> Received {
        send(self.stripe(Method::GET, path)).await
    }

    pub(crate) async fn stripe_delete(&self, path: &str) -> Received {
        send(self.stripe(Method::DELETE, path)).await
    }

    /// A new portal session of the customer with a subscription.
    pub(crate) async fn stripe_session(&self, more: &str) -> Value {
        self.stripe_post("/billing_portal/sessions", &format!("customer={CUSTOMER}&{more}")).await.json(200)
    }
}

impl Received {
    /// Checks for an error of Stripe's, by its code and parameter, `-` for none, and returns what it says.
    #[track_caller]
    pub(crate) fn stripe_error(&self, status: u16, code: &str, param: &str) -> Value {
        let body = self.json(status);
        let error = &body["error"];
        let some = |text: &str| (text != "-").then(|| text.to_owned());
        let of = |name: &str| error[name].as_str().map(str::to_owned);
        assert_eq!((of("code"), of("param")), (some(code), some(param)), "{body}");
        let page = some(code).map(|code| format!("https://stripe.com/docs/error-codes/{}", code.replace('_', "-")));
        assert_eq!(of("doc_url"), page, "{body}");
        assert!(!text(&error["message"]).is_empty() && error["type"].is_string(), "{body}");
        assert!(self.header("request-id").starts_with("req_"));
        error.clone()
    }

    /// A header; empty if there is none.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }
}

#[tokio::test]
async fn keys_are_bearer_tokens_or_user_names() {
    let setup = Setup::start().await;
    let (url, stripe) = (format!("{}/customers", setup.sandbox.stripe().base_url()), setup.sandbox.stripe());
    let get = || setup.http.get(&url);
    let (key, restricted) = (stripe.api_key(), stripe.restricted_key());
    send(get().bearer_auth(key)).await.json(200);
    send(get().bearer_auth(restricted)).await.json(200);
    send(get().basic_auth(key, Some(""))).await.json(200);
    let missing = send(get()).await.stripe_error(401, "-", "-");
    assert!(text(&missing["message"]).contains("did not provide"), "{missing}");
    for wrong in ["sk_test_4eC39HqLyjWDarjtT1zdp7dc", "pk_test_sandbox_key", "x"] {
        let response = send(get().bearer_auth(wrong)).await;
        let error = response.stripe_error(401, "-", "-");
        assert_eq!(error["type"], "invalid_request_error");
        assert!(!text(&error["message"]).contains("4eC39"), "{error}");
        assert_eq!(response.header("stripe-should-retry"), "false");
    }
    send(get().basic_auth(key, Some("x"))).await.stripe_error(401, "-", "-");
    let mut ids: Vec<_> = Vec::new();
    for _ in 0..3 {
        ids.push(send(get()).await.header("request-id").to_owned());
    }
    ids.dedup();
    assert_eq!(ids.len(), 3, "{ids:?}");
}

#[tokio::test]
async fn a_restricted_key_makes_no_sessions() {
    let setup = Setup::start().await;
    let stripe = setup.sandbox.stripe();
    let post = |path: &str, body: String| {
        let request = setup.http.post(format!("{}{path}", stripe.base_url())).bearer_auth(stripe.restricted_key());
        send(request.header("content-type", FORM).body(body))
    };
    let refused = post("/billing_portal/sessions", format!("customer={CUSTOMER}")).await;
    let error = refused.stripe_error(403, "-", "-");
    assert!(text(&error["message"]).contains("rak_customer_portal_write"), "{error}");
    assert!(!text(&error["message"]).contains(stripe.restricted_key()), "{error}");
    post("/customers", "name=Ada".to_owned()).await.json(200);
    assert_eq!(setup.sandbox.requests().len(), 2);
}

#[tokio::test]
async fn every_response_has_its_headers() {
    let setup = Setup::start().await;
    let made = send(setup.stripe_form("/customers", "").header("idempotency-key", "k-1")).await;
    made.json(200);
    assert!(made.header("request-id").starts_with("req_"));
    assert_eq!(made.header("stripe-version"), "2026-10-28.endive");
    assert_eq!(made.header("idempotency-key"), "k-1");
    assert_eq!(made.header("original-request"), made.header("request-id"));
    assert_eq!((made.header("idempotent-replayed"), made.header("stripe-should-retry")), ("", ""));
    let listed = send(setup.stripe(Method::GET, "/customers").header("stripe-version", "2024-06-20")).await;
    assert_eq!(listed.header("stripe-version"), "2024-06-20");
    assert_eq!((listed.header("idempotency-key"), listed.header("original-request")), ("", ""));
    assert_ne!(listed.header("request-id"), made.header("request-id"));
    let missing = setup.stripe_get("/customers/cus_x").await;
    assert_eq!(missing.header("stripe-should-retry"), "false");
    let parts = ["request-id", "stripe-version"];
    for (fault, status) in [(Fault::status(503), 503), (Fault::status(429), 429), (Fault::status(409), 409)] {
        setup.faults([fault]);
        let response = setup.stripe_get("/customers").await;
        assert_eq!((response.status, response.header("stripe-should-retry")), (status, ""));
        assert!(parts.iter().all(|name| !response.header(name).is_empty()), "{status}");
    }
    setup.faults([Fault::status(500).header("stripe-should-retry", "false").header("request-id", "req_mine")]);
    let told = setup.stripe_get("/customers").await;
    assert_eq!((told.header("stripe-should-retry"), told.header("request-id")), ("false", "req_mine"));
}

#[tokio::test]
async fn errors_are_in_the_vendors_form_whatever_made_them() {
    let setup = Setup::start().await;
    let types = [
        (401, "-", "invalid_request_error"),
        (402, "card_declined", "card_error"),
        (403, "-", "invalid_request_error"),
        (409, "idempotency_key_in_use", "idempotency_error"),
        (424, "-", "api_error"),
        (429, "rate_limit", "invalid_request_error"),
        (500, "-", "api_error"),
        (503, "-", "api_error"),
    ];
    for (status, code, kind) in types {
        setup.faults([Fault::status(status)]);
        assert_eq!(setup.stripe_get("/customers").await.stripe_error(status, code, "-")["type"], kind);
    }
    let message = |response: Received| text(&response.stripe_error(404, "-", "-")["message"]).to_owned();
    let unknown = message(setup.stripe_get("/invoices").await);
    assert_eq!(unknown, "Unrecognized request URL (GET: /v1/invoices).");
    message(send(setup.stripe(Method::PUT, "/customers")).await);
    assert!(message(setup.stripe_get("/customers/").await).contains("slash"));
    assert!(message(setup.stripe_post("/billing_portal/sessions/", "").await).contains("slash"));
    setup.stripe_post("/customers", &"x".repeat(1 << 20 | 1)).await.stripe_error(413, "-", "-");
    let garbled = send(setup.stripe_form("/customers", "x").header("content-encoding", "gzip")).await;
    garbled.stripe_error(400, "-", "-");
    let limited = setup.at_control(Method::POST, "/limits").json(&json!({"stripe": [{"requests": 1, "seconds": 60}]}));
    send(limited).await.json(200);
    setup.stripe_get("/customers").await.json(200);
    setup.stripe_get("/customers").await.stripe_error(429, "rate_limit", "-");
}

#[tokio::test]
async fn forms_are_read_as_the_libraries_write_them() {
    let setup = Setup::start().await;
    let locales = async |body: &str| setup.stripe_post("/customers", body).await.json(200)["preferred_locales"].clone();
    assert_eq!(locales("preferred_locales[0]=en&preferred_locales[1]=fr").await, json!(["en", "fr"]));
    assert_eq!(locales("preferred_locales[]=en&preferred_locales[]=fr").await, json!(["en", "fr"]));
    assert_eq!(locales("preferred_locales%5B0%5D=en").await, json!(["en"]));
    let created =
        setup.stripe_post("/customers", "name=Ada+%C3%BC%20B&metadata[a.b]=1&metadata%5Bc%5D=%5B%5D").await.json(200);
    assert_eq!((&created["name"], &created["metadata"]), (&json!("Ada ü B"), &json!({"a.b": "1", "c": "[]"})));
    for (body, code, param) in [
        ("nmae=x", "parameter_unknown", "nmae"),
        ("a[b]=x", "parameter_unknown", "a[b]"),
        ("address[street]=x", "parameter_unknown", "address[street]"),
        ("preferred_locales[x]=en", "parameter_unknown", "preferred_locales[x]"),
        ("metadata[a[0]]=x", "-", "metadata"),
        ("metadata[a]x=x", "parameter_unknown", "metadata[a]x"),
        ("name=Ada&email[0]=x", "parameter_unknown", "email[0]"),
    ] {
        setup.stripe_post("/customers", body).await.stripe_error(400, code, param);
    }
    let json = setup.stripe(Method::POST, "/customers").json(&json!({"name": "Ada"}));
    send(json).await.stripe_error(400, "-", "-");
    setup.stripe_get("/customers?emial=x").await.stripe_error(400, "parameter_unknown", "emial");
}

#[tokio::test]
async fn what_stripe_mock_leaves_out_is_here() {
    let setup = Setup::start().await;
    let made = setup.stripe_post("/customers", "name=Ada").await.json(200);
    let path = format!("/customers/{}", text(&made["id"]));
    assert_eq!(setup.stripe_get(&path).await.json(200), made);
    setup.stripe_get("/customers/cus_none").await.stripe_error(404, "resource_missing", "id");
    let keyed = |body: &str| send(setup.stripe_form("/customers", body).header("idempotency-key", "k"));
    let first = keyed("name=Bea").await.json(200);
    assert_eq!(keyed("name=Bea").await.json(200), first);
    setup.faults([Fault::status(500)]);
    setup.stripe_get(&path).await.stripe_error(500, "-", "-");
    let (one, other) = (setup.stripe_get(&path).await, setup.stripe_get(&path).await);
    assert_ne!(one.header("request-id"), other.header("request-id"));
    let session = setup.stripe_session("").await;
    setup.open(text(&session["url"])).await.page(200, "customer-name");
}
