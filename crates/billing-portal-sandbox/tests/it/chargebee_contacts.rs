//! Contacts of a customer.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::{START, Setup, pairs, send, text};

const PATH: &str = "/customers/cust_42/add_contact";

#[tokio::test]
async fn a_contact_with_everything() {
    let setup = Setup::start().await;
    setup.sandbox.advance(Duration::from_secs(10));
    let everything = pairs(
        "contact[id]=contact_1; contact[first_name]=Ada; contact[last_name]=Lovelace; \
         contact[email]=ada@acme.example; contact[phone]=+1 (415) 555-0100; contact[label]=billing & more; \
         contact[enabled]=true; contact[send_billing_email]=true; contact[send_account_email]=false",
    );
    let body = setup.post(PATH, &everything).await.json(200);
    let expected = json!({"customer": {
        "id": "cust_42", "first_name": "Ada", "last_name": "Lindgren", "email": "ada@acme.example",
        "company": "Acme Analytics", "auto_collection": "on", "net_term_days": 0, "allow_direct_debit": false,
        "created_at": START, "updated_at": START + 10, "resource_version": (START + 10) * 1_000,
        "taxability": "taxable", "pii_cleared": "active", "card_status": "no_card", "deleted": false,
        "object": "customer", "promotional_credits": 0, "refundable_credits": 0, "excess_payments": 0,
        "unbilled_charges": 0, "preferred_currency_code": "EUR", "channel": "web",
        "contacts": [{
            "id": "contact_1", "first_name": "Ada", "last_name": "Lovelace", "email": "ada@acme.example",
            "phone": "+1 (415) 555-0100", "label": "billing & more", "enabled": true, "send_billing_email": true,
            "send_account_email": false, "object": "contact",
        }],
    }});
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_contact_with_an_email_address_only() {
    let setup = Setup::start().await;
    let body = setup.post(PATH, &[("contact[email]", "ada@acme.example")]).await.json(200);
    let contact = &body["customer"]["contacts"][0];
    let id = text(&contact["id"]);
    assert!(id.starts_with("contact_") && id.len() > 20, "{id}");
    let expected = json!({
        "id": id, "email": "ada@acme.example", "enabled": false, "send_billing_email": false,
        "send_account_email": false, "object": "contact",
    });
    assert_eq!(*contact, expected);
}

#[tokio::test]
async fn a_customer_has_six_contacts_at_most() {
    let setup = Setup::start().await;
    for n in 1..=6 {
        let email = format!("contact{n}@acme.example");
        let body = setup.post(PATH, &[("contact[email]", &email)]).await.json(200);
        assert_eq!(body["customer"]["contacts"].as_array().map(Vec::len), Some(n));
    }
    let seventh = setup.post(PATH, &[("contact[email]", "contact7@acme.example")]).await;
    seventh.error(400, "resource_limit_exceeded", None);
    // Other customers are not concerned.
    setup.post("/customers/cust_7/add_contact", &[("contact[email]", "a@b")]).await.json(200);
}

#[tokio::test]
async fn ids_of_contacts_are_unique_within_a_customer() {
    let setup = Setup::start().await;
    let pairs = [("contact[email]", "a@b"), ("contact[id]", "billing")];
    setup.post(PATH, &pairs).await.json(200);
    setup.post(PATH, &pairs).await.error(400, "duplicate_entry", Some("contact[id]"));
    setup.post("/customers/cust_7/add_contact", &pairs).await.json(200);
}

#[tokio::test]
async fn concurrent_requests_lose_nothing() {
    let setup = Setup::start().await;
    let requests: Vec<_> = (0..10)
        .map(|_| {
            let request = setup.chargebee(Method::POST, PATH).header("content-type", crate::FORM);
            tokio::spawn(send(request.body("contact[email]=a@b")))
        })
        .collect();
    let mut statuses = Vec::new();
    for request in requests {
        statuses.push(request.await.unwrap().status);
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 200, 200, 200, 200, 200, 400, 400, 400, 400]);
    let last = setup.post(PATH, &[("contact[id]", "x"), ("contact[email]", "a@b")]).await;
    assert_eq!(last.json(400)["api_error_code"], Value::from("resource_limit_exceeded"));
}

#[tokio::test]
async fn an_update_sets_clears_and_leaves_alone() {
    let setup = Setup::start().await;
    let (path, id) = ("/customers/cust_42/update_contact", ("contact[id]", "c1"));
    let email = ("contact[email]", "ada@acme.example");
    let pairs = [id, email, ("contact[label]", "billing"), ("contact[phone]", "1"), ("contact[enabled]", "true")];
    setup.post(PATH, &pairs).await.json(200);
    setup.post(PATH, &[("contact[id]", "c2"), email]).await.json(200);
    setup.sandbox.advance(Duration::from_secs(10));

    // As the vendor's Python SDK sends it.
    let pairs = [id, ("contact[label]", ""), ("contact[first_name]", "Ada"), ("contact[send_billing_email]", "true")];
    let customer = setup.post(path, &pairs).await.json(200)["customer"].clone();
    let expected = json!({
        "id": "c1", "email": "ada@acme.example", "first_name": "Ada", "phone": "1", "enabled": true,
        "send_billing_email": true, "send_account_email": false, "object": "contact",
    });
    assert_eq!(customer["contacts"][0], expected);
    assert_eq!(customer["contacts"][1]["id"], "c2");
    assert_eq!(
        (&customer["updated_at"], &customer["resource_version"]),
        (&json!(START + 10), &json!((START + 10) * 1_000))
    );
    let body =
        setup.post(path, &[id, ("contact[email]", "b@acme.example"), ("contact[enabled]", "false")]).await.json(200);
    let contact = &body["customer"]["contacts"][0];
    assert_eq!((&contact["email"], &contact["enabled"]), (&json!("b@acme.example"), &json!(false)));

    for (pairs, param) in [
        (&[][..], "contact[id]"),
        (&[("contact[id]", "")], "contact[id]"),
        (&[id, ("contact[email]", "")], "contact[email]"),
        (&[id, ("contact[email]", "ada")], "contact[email]"),
        (&[id, ("contact[enabled]", "")], "contact[enabled]"),
        (&[id, ("contact[role]", "x")], "contact[role]"),
    ] {
        setup.post(path, pairs).await.wrong(param, pairs);
    }
    setup.post(path, &[("contact[id]", "c3")]).await.error(404, "resource_not_found", Some("contact[id]"));
    setup.post("/customers/cust_7/update_contact", &[id]).await.error(404, "resource_not_found", Some("contact[id]"));
}

#[tokio::test]
async fn a_deleted_contact_makes_room() {
    let setup = Setup::start().await;
    let path = "/customers/cust_42/delete_contact";
    for n in 1..=6 {
        let id = format!("c{n}");
        setup.post(PATH, &[("contact[id]", &*id), ("contact[email]", "a@b")]).await.json(200);
    }
    let pairs = [("contact[id]", "c2")];
    let body = setup.post(path, &pairs).await.json(200);
    let ids: Vec<_> =
        body["customer"]["contacts"].as_array().unwrap().iter().map(|contact| text(&contact["id"])).collect();
    assert_eq!(ids, ["c1", "c3", "c4", "c5", "c6"]);
    setup.post(path, &pairs).await.error(404, "resource_not_found", Some("contact[id]"));
    setup.post(path, &[]).await.blank("contact[id]");
    setup.post(PATH, &[("contact[email]", "a@b")]).await.json(200);
    setup.post(PATH, &[("contact[email]", "a@b")]).await.error(400, "resource_limit_exceeded", None);
}
