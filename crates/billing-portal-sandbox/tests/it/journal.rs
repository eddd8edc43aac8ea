//! The journal of requests.

use std::time::Duration;

use billing_portal_sandbox::{RequestFilter, Vendor};
use reqwest::Method;
use serde_json::json;

use crate::{START, Setup, send, text};

#[tokio::test]
async fn requests_are_recorded_as_they_came() {
    let setup = Setup::start().await;
    let request = setup.chargebee(Method::POST, "/customers/cust%5F42/add_contact");
    let request =
        request.header("Chargebee-Idempotency-Key", "key-1").header("chargebee-request-origin-ip", "192.0.2.1");
    let request = request.header("content-type", crate::FORM);
    send(request.body("contact%5Bemail%5D=a%40b&contact%5Blabel%5D=two+words")).await.json(200);
    setup.get("/nope?x=1%202").await.json(404);

    let requests = setup.sandbox.requests();
    assert_eq!(requests.len(), 2);
    let first = &requests[0];
    assert_eq!((first.vendor, first.operation_id.as_deref()), (Vendor::Chargebee, Some("add_contact")));
    assert_eq!((&*first.method, &*first.path), ("POST", "/api/v2/customers/cust%5F42/add_contact"));
    assert_eq!((first.status, first.at, &first.fault), (Some(200), START, &None));
    assert_eq!(first.header("chargebee-idempotency-key"), Some("key-1"));
    assert_eq!(first.header("Chargebee-Request-Origin-IP"), Some("192.0.2.1"));
    assert_eq!(first.header("chargebee-brand-id"), None);
    let pairs = [("contact[email]", "a@b"), ("contact[label]", "two words")];
    assert_eq!(first.form, Some(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()));
    assert_eq!(first.json, None);

    let second = &requests[1];
    assert_eq!((second.operation_id.as_deref(), second.status), (None, Some(404)));
    assert_eq!(second.path, "/api/v2/nope?x=1%202");
    assert_eq!((&second.form, &second.json), (&None, &None));
}

#[tokio::test]
async fn json_bodies_are_recorded() {
    let setup = Setup::start().await;
    let upflow = setup.sandbox.upflow();
    let url = format!("{}/customers/external:123/portal", upflow.base_url());
    let body = json!({"expiresIn": 60, "frameAncestors": "a.example"});
    let request =
        setup.http.post(&url).header("x-api-key", upflow.api_key()).header("x-api-secret", upflow.api_secret());
    send(request.json(&body)).await.json(200);
    let request = &setup.sandbox.requests()[0];
    assert_eq!((request.vendor, request.operation_id.as_deref()), (Vendor::Upflow, Some("create_portal_url")));
    assert_eq!(request.path, "/upflow/v1/customers/external:123/portal");
    assert_eq!(request.json, Some(body));
}

#[tokio::test]
async fn requests_are_filtered() {
    let setup = Setup::start().await;
    setup.session(&[]).await;
    setup.post("/portal_sessions", &[("customer[id]", "nope")]).await.json(404);
    setup.sandbox.advance(Duration::from_secs(10));
    send(setup.portal_url()).await.json(200);
    setup.post("/customers/cust_42/add_contact", &[("contact[email]", "a@b")]).await.json(200);

    let all = RequestFilter::default;
    let late = START + 10;
    for (query, filter, expected) in [
        ("", all(), &[0, 1, 2, 3][..]),
        ("?operation_id=create_portal_session", all().operation_id("create_portal_session"), &[0, 1]),
        ("?vendor=upflow", all().vendor(Vendor::Upflow), &[2]),
        ("?status=200", all().status(200), &[0, 2, 3]),
        (&*format!("?since={late}"), all().since(late), &[2, 3]),
        (&*format!("?since={}", late + 1), all().since(late + 1), &[]),
        ("?vendor=chargebee&status=404&since=0", all().vendor(Vendor::Chargebee).status(404).since(0), &[1]),
    ] {
        let requests = setup.sandbox.requests();
        let expected: Vec<_> = expected.iter().map(|index| requests[*index].clone()).collect();
        assert_eq!(setup.sandbox.requests_matching(&filter), expected, "{query}");
        let response = send(setup.at_control(Method::GET, &format!("/requests{query}"))).await.json(200);
        assert_eq!(response, json!({ "requests": expected }), "{query}");
    }
    let lacking = "?vendor=chargebee&operation_id=create_portal_url";
    for bad in ["?operation=x", "?operation_id=nope", lacking, "?vendor=no-such-vendor", "?status=OK", "?since=1-1"] {
        let response = send(setup.at_control(Method::GET, &format!("/requests{bad}"))).await.json(400);
        assert!(response["error"].is_string(), "{bad}");
    }
}

#[tokio::test]
async fn credentials_and_tokens_are_redacted() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    let token = text(&session["token"]);
    let path = format!("/portal_sessions/{}/activate", text(&session["id"]));
    setup.post(&path, &[("token", token)]).await.json(409);
    setup.get(&format!("/portal_sessions/x?auth_session_token={token}&y=1")).await.json(400);
    let upflow = setup.sandbox.upflow();
    let url = format!("{}/customers/external:123/portal", upflow.base_url());
    let request =
        setup.http.post(url).header("x-api-key", upflow.api_key()).header("x-api-secret", upflow.api_secret());
    let body = json!({"nested": [{"Token": token}], "apiSecret": {"inner": token}});
    send(request.header("cookie", token).json(&body)).await.json(400);

    let requests = setup.sandbox.requests();
    assert_eq!(requests[0].header("authorization"), Some("[redacted]"));
    assert_eq!(requests[1].form, Some(vec![("token".to_owned(), "[redacted]".to_owned())]));
    assert_eq!(requests[2].path, "/api/v2/portal_sessions/x?auth_session_token=%5Bredacted%5D&y=1");
    assert_eq!(requests[3].json, Some(json!({"nested": [{"Token": "[redacted]"}], "apiSecret": "[redacted]"})));

    let over_http = setup.open(&format!("{}/requests", setup.sandbox.control_url())).await.text;
    let debug = format!("{requests:?}");
    let basic = "dGVzdF9zYW5kYm94X2tleTo=";
    for secret in [token, basic, setup.sandbox.chargebee().api_key(), upflow.api_key(), upflow.api_secret()] {
        assert!(!over_http.contains(secret) && !debug.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn payment_details_are_redacted_wherever_they_are() {
    let setup = Setup::start().await;
    let number = "4111111111111111";
    let json = json!({"card": {"number": number}, "payment_methods": [number], "a": [{"bank_account": number}]});
    send(setup.upflow(Method::POST, "/customers").json(&json)).await.json(400);
    let inside = json.to_string();
    setup.post("/customers", &[("card[number]", number), ("payment_intent", number), ("meta_data", &inside)]).await;
    setup.get(&format!("/customers?{}", crate::form(&[("x", &inside), ("y", "{\"b\": 1}")]))).await;
    let requests = setup.sandbox.requests();
    let redacted =
        json!({"card": "[redacted]", "payment_methods": "[redacted]", "a": [{"bank_account": "[redacted]"}]});
    assert_eq!(requests[0].json, Some(redacted.clone()));
    let form = requests[1].form.as_ref().unwrap();
    assert_eq!((&*form[0].1, &*form[1].1), ("[redacted]", "[redacted]"));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&form[2].1).unwrap(), redacted);
    assert!(requests[2].path.ends_with("&y=%7B%22b%22%3A+1%7D"), "{}", requests[2].path);
    assert!(!format!("{requests:?}").contains(number));
}
