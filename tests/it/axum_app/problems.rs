//! What customers are told when billing does not work, and the form for contacts.

use billing_portal_sandbox::{Fault, Faults};

use super::Running;
use super::visitor::Visitor;
use crate::browser::{Browser, Page};

/// Clicks on "Manage billing" with Chargebee responding as told.
async fn click_with(fault: Fault) -> Page {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    running.sandbox.script(Faults::in_order([fault])).expect("a script");
    let page = ada.post("/billing", &[]).await;
    assert_eq!(page.headers["cache-control"], "no-store");
    for secret in [running.sandbox.chargebee().api_key(), running.sandbox.url(), "cust_42"] {
        assert!(!page.text.contains(secret), "{}", page.text);
    }
    page
}

#[tokio::test]
async fn who_has_no_billing_account_is_told_so() {
    let page = click_with(Fault::status(404)).await;
    assert!(page.shows(404, "problem").text.contains("No billing account yet"), "{}", page.text);
}

#[tokio::test]
async fn what_may_work_later_is_to_be_tried_again() {
    let page = click_with(Fault::status(503)).await;
    assert!(page.shows(503, "problem").text.contains("Please try again"), "{}", page.text);
    let page = click_with(Fault::status(429).header("retry-after", "90")).await;
    let page = page.shows(503, "problem");
    assert_eq!(page.headers["retry-after"], "90");
    assert!(page.text.contains("Please try again in 90 seconds."), "{}", page.text);
    let page = click_with(Fault::status(429).header("retry-after", "3600")).await;
    assert!(page.shows(503, "problem").text.contains("Please try again in 60 minutes."), "{}", page.text);
    click_with(Fault::drop_before()).await.shows(503, "problem");
}

#[tokio::test]
async fn anything_else_comes_with_a_reference() {
    let mut references = Vec::new();
    for status in [401, 403, 400] {
        let page = click_with(Fault::status(status)).await;
        let (_, reference) = page.shows(502, "problem").text.split_once("this reference: ").expect("a reference");
        references.push(reference[..32].to_owned());
    }
    assert!(references.iter().all(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit())), "{references:?}");
    assert_ne!(references[0], references[1]);
}

/// The id of the form on the account page.
async fn form_id(visitor: &mut Visitor) -> String {
    let page = visitor.get("/").await;
    let (_, rest) = page.text.split_once("name=\"form_id\" value=\"").expect("the form");
    rest.split_once('"').expect("an end").0.to_owned()
}

#[tokio::test]
async fn a_contact_that_is_sent_twice_is_added_once() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    let id = form_id(&mut ada).await;
    assert_ne!(id, form_id(&mut ada).await);
    let contact = [("email", "<b>books</b>@acme.example"), ("first_name", "Bo & Co"), ("form_id", &*id)];
    for _ in 0..2 {
        assert_eq!(ada.post("/billing/contacts", &contact).await.location(), "/");
        let page = ada.get("/").await;
        assert!(page.shows(200, "notice").text.contains("&lt;b&gt;books&lt;/b&gt;@acme.example"), "{}", page.text);
    }
    let requests = running.requests_for("add_contact");
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|request| request.path == "/api/v2/customers/cust_42/add_contact"), "{requests:?}");

    let link = ada.post("/billing", &[]).await;
    let portal = Browser::new().open(link.location()).await;
    assert_eq!(portal.text.matches("&lt;b&gt;books&lt;/b&gt;@acme.example").count(), 1, "{}", portal.text);
}

#[tokio::test]
async fn the_form_of_one_customer_is_not_that_of_another() {
    let running = Running::start().await;
    let (mut ada, mut grace) = (running.signed_in("ada").await, running.signed_in("grace").await);
    let contact = [("email", "books@example.com"), ("first_name", ""), ("form_id", "1")];
    assert_eq!(ada.post("/billing/contacts", &contact).await.location(), "/");
    assert_eq!(grace.post("/billing/contacts", &contact).await.location(), "/");
    let keys: Vec<_> = running.requests_for("add_contact");
    let keys: Vec<_> = keys.iter().map(|request| request.header("chargebee-idempotency-key")).collect();
    assert_eq!(keys, [Some("cust_42-1"), Some("cust_7-1")]);
}

#[tokio::test]
async fn a_contact_that_is_not_accepted_can_be_mended() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    for email in ["", "nobody", "a@b@c d"] {
        let fields = [("email", email), ("first_name", ""), ("form_id", "1")];
        ada.post("/billing/contacts", &fields).await.shows(422, "problem");
    }
    assert!(running.requests_for("add_contact").iter().all(|request| request.status == Some(400)));
    running.sandbox.script(Faults::in_order([Fault::status(503)])).expect("a script");
    let fields = [("email", "books@acme.example"), ("first_name", "Bo"), ("form_id", "2")];
    ada.post("/billing/contacts", &fields).await.shows(503, "problem");
}
