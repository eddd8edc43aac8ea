//! The life cycle of portal sessions, as the API shows it.

use std::time::Duration;

use billing_portal_sandbox::{Sandbox, Seed};
use serde_json::{Value, json};

use crate::{START, Setup, text};

#[tokio::test]
async fn a_new_session() {
    let setup = Setup::start().await;
    let urls = [("redirect_url", "https://app.acme.example/account"), ("forward_url", "https://pay.acme.example/")];
    let session = setup.session(&urls).await;
    let (id, token) = (text(&session["id"]), text(&session["token"]));
    assert!(id.starts_with("portal_") && id.len() <= 70);
    assert!(token.len() >= 40 && token.len() <= 70);
    let access_url = format!("{}/portal/v2/authenticate?token={token}", setup.sandbox.url());
    let expected = json!({
        "id": id, "token": token, "access_url": access_url, "object": "portal_session", "customer_id": "cust_42",
        "redirect_url": "https://app.acme.example/account", "status": "created",
        "created_at": START, "expires_at": START + 3_600,
    });
    assert_eq!(session, expected);
    assert_eq!(setup.retrieve(&session).await, session);
    let other = setup.session(&[]).await;
    assert_ne!(other["id"], session["id"]);
    assert_ne!(other["token"], session["token"]);
}

#[tokio::test]
async fn an_access_url_opens_once() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    setup.sandbox.advance(Duration::from_secs(3_599));
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    let opened = setup.retrieve(&session).await;
    assert_eq!(opened["status"], "logged_in");
    assert_eq!(opened["login_at"], START + 3_599);
    assert_eq!(opened["login_ipaddress"], "127.0.0.1");
    assert_eq!(opened.get("logout_at"), None);
    setup.open(text(&session["access_url"])).await.page(401, "link-expired");
    assert_eq!(setup.retrieve(&session).await, opened);
}

#[tokio::test]
async fn an_access_url_expires_after_an_hour() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    setup.sandbox.advance(Duration::from_secs(3_600));
    setup.open(text(&session["access_url"])).await.page(401, "link-expired");
    // There is no status for that.
    assert_eq!(setup.retrieve(&session).await, session);
}

#[tokio::test]
async fn logging_out_a_session_that_was_never_opened_kills_its_link() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    setup.sandbox.advance(Duration::from_secs(5));
    let ended = log_out(&setup, &session).await;
    assert_eq!(ended["status"], "logged_out");
    assert_eq!(ended["logout_at"], START + 5);
    assert_eq!(ended.get("logout_ipaddress"), None);
    assert_eq!(ended.get("login_at"), None);
    setup.open(text(&session["access_url"])).await.page(401, "link-expired");
    assert_eq!(setup.retrieve(&session).await, ended);
}

#[tokio::test]
async fn logging_out_twice_changes_nothing() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    let ended = log_out(&setup, &session).await;
    assert_eq!(ended["status"], "logged_out");
    assert_eq!(ended["login_at"], START);
    setup.sandbox.advance(Duration::from_secs(60));
    assert_eq!(log_out(&setup, &session).await, ended);
}

#[tokio::test]
async fn a_session_of_the_log_in_page_is_activated_once() {
    let setup = Setup::start().await;
    let (id, token) = log_in(&setup).await;
    let path = format!("/portal_sessions/{id}");
    let session = &setup.get(&path).await.json(200)["portal_session"];
    assert_eq!(session["status"], "not_yet_activated");
    assert_eq!(session["customer_id"], "cust_7");
    assert_eq!(session["login_at"], START);
    assert_eq!(session["login_ipaddress"], "127.0.0.1");
    assert_eq!(session["token"], *token);

    // Neither its access URL nor a log-out means anything yet.
    setup.open(text(&session["access_url"])).await.page(401, "link-expired");
    setup.post(&format!("{path}/logout"), &[]).await.error(409, "invalid_state_for_request", None);

    let activate = format!("{path}/activate");
    let wrong = [("token", "wrong")];
    setup.post(&activate, &wrong).await.error(400, "param_wrong_value", Some("token"));
    let right = [("token", &*token)];
    assert_eq!(setup.post(&activate, &right).await.json(200)["portal_session"]["status"], "activated");
    setup.post(&activate, &right).await.error(409, "invalid_state_for_request", None);
    setup.post(&activate, &wrong).await.error(409, "invalid_state_for_request", None);

    let session = &setup.post(&format!("{path}/logout"), &[]).await.json(200)["portal_session"];
    assert_eq!(session["status"], "logged_out");
    setup.post(&activate, &right).await.error(409, "invalid_state_for_request", None);
}

#[tokio::test]
async fn a_session_of_the_api_cannot_be_activated() {
    let setup = Setup::start().await;
    let session = setup.session(&[]).await;
    let activate = format!("/portal_sessions/{}/activate", text(&session["id"]));
    let right = [("token", text(&session["token"]))];
    let body = setup.post(&activate, &right).await.error(409, "invalid_state_for_request", None);
    assert_eq!(body["type"], "invalid_request");
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    setup.post(&activate, &right).await.error(409, "invalid_state_for_request", None);
}

async fn log_out(setup: &Setup, session: &Value) -> Value {
    let path = format!("/portal_sessions/{}/logout", text(&session["id"]));
    setup.post(&path, &[]).await.json(200)["portal_session"].clone()
}

/// Walks through the log-in page; returns the id and token that come back.
async fn log_in(setup: &Setup) -> (String, String) {
    let pairs = [("return_url", "https://app.acme.example/return"), ("customer_id", "cust_7")];
    let response = setup.submit("/portal/login", &pairs).await;
    let url = url::Url::parse(response.redirect()).unwrap();
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    match &pairs[..] {
        [(id_name, id), (token_name, token)] if id_name == "auth_session_id" && token_name == "auth_session_token" => {
            (id.clone(), token.clone())
        }
        _ => panic!("{url}"),
    }
}

#[tokio::test]
async fn a_session_names_the_customers_linked_to_its_own() {
    let seed = json!({"chargebee": {"customers": [
        {"id": "parent", "linked_customers": ["full", "bare", "deleted"]},
        {
            "id": "full", "email": "ada@acme.example", "billing_address": {"city": "London"},
            "subscriptions": [{"plan": "Pro", "amount": 1, "currency": "EUR", "status": "non_renewing"}],
        },
        {"id": "bare", "subscriptions": [{"plan": "Pro", "amount": 1, "currency": "EUR", "status": "cancelled"}]},
        {"id": "deleted"},
    ]}});
    let setup = Setup::from(Sandbox::builder().now(START).seed(Seed::from_value(seed).expect("a seed"))).await;
    setup.post("/customers/deleted/delete", &[]).await.json(200);
    let session = async |id: &str| {
        setup.post("/portal_sessions", &[("customer[id]", id)]).await.json(200)["portal_session"].clone()
    };
    let parent = session("parent").await;
    let linked = json!([
        {
            "customer_id": "full", "email": "ada@acme.example", "has_billing_address": true,
            "has_payment_method": false, "has_active_subscription": true, "object": "linked_customer",
        },
        {
            "customer_id": "bare", "has_billing_address": false, "has_payment_method": false,
            "has_active_subscription": false, "object": "linked_customer",
        },
    ]);
    assert_eq!(parent["linked_customers"], linked);
    assert_eq!(session("full").await.get("linked_customers"), None);

    // They stay as they were.
    setup.post("/customers/full", &[("email", "grace@acme.example")]).await.json(200);
    assert_eq!(setup.retrieve(&parent).await["linked_customers"], linked);
    assert_eq!(session("parent").await["linked_customers"][0]["email"], "grace@acme.example");
}
