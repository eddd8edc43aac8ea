//! Clients of the vendors, pointed at a mock server, and the replies of a healthy vendor.

use std::sync::{Arc, Mutex};

use billing_portal::chargebee::ChargebeeBuilder;
use billing_portal::upflow::UpflowBuilder;
use billing_portal::{ApiKey, ApiSecret, Chargebee, Upflow};
use httpmock::{HttpMockRequest, Mock, MockServer};

pub(crate) const KEY: &str = "key_planted_secret";
pub(crate) const SECRET: &str = "pair_planted_secret";
pub(crate) const TOKEN: &str = "tok_planted_secret";
pub(crate) const URL: &str = "https://acme-test.chargebeeportal.com/portal/access/url_planted_secret";

/// What `Chargebee` answers to each of its session operations.
pub(crate) fn session() -> String {
    format!(
        r#"{{"portal_session":{{"id":"portal_1","token":"{TOKEN}","access_url":"{URL}","status":"created",
        "created_at":1764070200,"expires_at":1764073800,"customer_id":"cust_42","object":"portal_session"}}}}"#
    )
}

pub(crate) fn customer() -> String {
    r#"{"customer":{"id":"cust_42","auto_collection":"on","net_term_days":0,"allow_direct_debit":false,
    "created_at":1764070200,"promotional_credits":0,"unbilled_charges":0,"refundable_credits":0,"excess_payments":0,
    "deleted":false,"object":"customer","cf_tier":"gold","contacts":[{"id":"contact_1","email":"ada@acme.example",
    "enabled":true,"send_account_email":false,"send_billing_email":true,"object":"contact"}]}}"#
        .to_owned()
}

/// A page of customers: their ids, and where the next one begins.
pub(crate) fn customers(ids: &[&str], next_offset: Option<&str>) -> String {
    let customer: serde_json::Value = serde_json::from_str(&customer()).unwrap();
    let entry = |id: &&str| {
        let mut entry = customer.clone();
        entry["customer"]["id"] = serde_json::json!(id);
        entry
    };
    let mut page = serde_json::json!({ "list": ids.iter().map(entry).collect::<Vec<_>>() });
    if let Some(offset) = next_offset {
        page["next_offset"] = serde_json::json!(offset);
    }
    page.to_string()
}

pub(crate) fn contacts() -> String {
    r#"{"list":[{"contact":{"id":"contact_1","email":"ada@acme.example","enabled":true,"send_account_email":false,
    "send_billing_email":true,"object":"contact"}}]}"#
        .to_owned()
}

pub(crate) fn portal_url() -> String {
    format!(r#"{{"url":"{URL}"}}"#)
}

/// Of clients that send each request once: retries have tests of their own.
pub(crate) fn chargebee_builder(origin: &str) -> ChargebeeBuilder {
    let builder = Chargebee::builder("acme-test", ApiKey::new(KEY)).base_url(origin).max_attempts(1);
    builder.redirect_url("https://app.acme.example/account")
}

pub(crate) fn upflow_builder(origin: &str) -> UpflowBuilder {
    Upflow::builder(ApiKey::new(KEY), ApiSecret::new(SECRET)).base_url(origin).max_attempts(1)
}

pub(crate) fn chargebee(origin: &str) -> Chargebee {
    chargebee_builder(origin).build().unwrap()
}

pub(crate) fn upflow(origin: &str) -> Upflow {
    upflow_builder(origin).build().unwrap()
}

/// Answers every request with the given status, headers and body.
pub(crate) fn answer<'a>(server: &'a MockServer, status: u16, headers: &[(&str, &str)], body: &str) -> Mock<'a> {
    server.mock(|when, then| {
        when.is_true(|_| true);
        let then = then.status(status).body(body);
        headers.iter().fold(then, |then, (name, value)| then.header(*name, *value));
    })
}

/// Answers every request with a body and keeps the requests.
pub(crate) fn capture(server: &MockServer, body: &str) -> Arc<Mutex<Vec<HttpMockRequest>>> {
    let requests = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&requests);
    server.mock(|when, then| {
        when.is_true(move |request| {
            kept.lock().unwrap().push(request.clone());
            true
        });
        then.status(200).header("content-type", "application/json").body(body);
    });
    requests
}
