//! Custom fields and consents: their types, and filters by them.

use billing_portal_sandbox::{Sandbox, Seed};
use serde_json::{Value, json};

use crate::{START, Setup, form, text};

/// A site whose custom fields have types, and three customers with them.
async fn setup() -> Setup {
    let customer = |id: &str, fields: Value| json!({"id": id, "custom_fields": fields});
    let customers = [
        customer("a", json!({"cf_tier": "gold", "cf_seats": 5, "cf_vip": true, "cf_code": "7"})),
        customer("b", json!({"cf_tier": "silver", "cf_seats": 12.5, "cf_vip": false})),
        customer("c", json!({})),
    ];
    let seed = Seed::from_value(json!({"chargebee": {"customers": customers}})).expect("a seed");
    Setup::from(Sandbox::builder().now(START).seed(seed)).await
}

#[tokio::test]
async fn custom_fields_keep_their_types() {
    let setup = setup().await;
    let customer = setup.get("/customers/a").await.json(200)["customer"].clone();
    for (name, value) in
        [("cf_tier", json!("gold")), ("cf_seats", json!(5)), ("cf_vip", json!(true)), ("cf_code", json!("7"))]
    {
        assert_eq!(customer[name], value);
    }
    let given = [("cf_seats", "7"), ("cf_vip", "false"), ("cf_code", "8"), ("cf_new", "9"), ("cf_tier", "")];
    let changed = setup.post("/customers/a", &given).await.json(200)["customer"].clone();
    assert_eq!((&changed["cf_seats"], &changed["cf_vip"]), (&json!(7), &json!(false)));
    // A field that no seed has is a text.
    assert_eq!((&changed["cf_code"], &changed["cf_new"], changed.get("cf_tier")), (&json!("8"), &json!("9"), None));
    for wrong in [("cf_seats", "seven"), ("cf_seats", "7 seats"), ("cf_vip", "yes"), ("cf_vip", "1")] {
        setup.post("/customers/a", &[wrong]).await.wrong(wrong.0, &[wrong]);
        setup.post("/customers", &[wrong]).await.wrong(wrong.0, &[wrong]);
    }
    let new = setup.post("/customers", &[("cf_seats", "-2.5"), ("cf_vip", "true")]).await.json(200);
    assert_eq!((&new["customer"]["cf_seats"], &new["customer"]["cf_vip"]), (&json!(-2.5), &json!(true)));
}

#[tokio::test]
async fn lists_are_filtered_by_custom_fields() {
    let setup = setup().await;
    let listed = async |pairs: &[(&str, &str)]| {
        let list = setup.get(&format!("/customers?{}", form(pairs))).await.json(200)["list"].clone();
        let ids = list.as_array().unwrap().iter().map(|entry| text(&entry["customer"]["id"]));
        ids.collect::<String>()
    };
    for (name, value, expected) in [
        ("cf_tier[is]", "gold", "a"),
        ("cf_tier[is]", "Gold", ""),
        ("cf_tier[is_not]", "gold", "bc"),
        ("cf_tier[starts_with]", "s", "b"),
        ("cf_tier[in]", r#"["gold","silver"]"#, "ab"),
        ("cf_tier[in]", "[gold,bronze]", "a"),
        ("cf_tier[not_in]", "['gold']", "bc"),
        ("cf_tier[is_present]", "true", "ab"),
        ("cf_tier[is_present]", "false", "c"),
        ("cf_seats[is]", "5", "a"),
        ("cf_seats[is]", "5.0", "a"),
        ("cf_seats[is_not]", "5", "bc"),
        ("cf_seats[gt]", "5", "b"),
        ("cf_seats[gte]", "5", "ab"),
        ("cf_seats[lt]", "12.5", "a"),
        ("cf_seats[lte]", "12.5", "ab"),
        ("cf_seats[between]", "[5,12]", "a"),
        ("cf_seats[is_present]", "false", "c"),
        ("cf_vip[is]", "true", "a"),
        ("cf_vip[is]", "false", "b"),
        ("cf_vip[is_present]", "true", "ab"),
        // A text that looks like a number is none.
        ("cf_code[is]", "7", "a"),
        ("cf_code[is]", "7.0", ""),
        ("cf_unknown[is]", "x", ""),
        ("cf_unknown[is_not]", "x", "abc"),
    ] {
        assert_eq!(listed(&[(name, value)]).await, expected, "{name}={value}");
    }
    assert_eq!(listed(&[("cf_seats[gte]", "5"), ("cf_seats[lt]", "6"), ("cf_vip[is]", "true")]).await, "a");
    for (name, value) in [
        ("cf_seats[is]", "five"),
        ("cf_seats[starts_with]", "5"),
        ("cf_seats[in]", "[5]"),
        ("cf_seats[between]", "[5]"),
        ("cf_seats[between]", "[5,x]"),
        ("cf_vip[is]", "yes"),
        ("cf_vip[is_not]", "true"),
        ("cf_tier[gt]", "gold"),
        ("cf_tier[between]", "[a,b]"),
        ("cf_tier[is_present]", "1"),
        ("cf_tier[in]", "gold"),
        ("cf_tier[is]", " "),
    ] {
        setup.get(&format!("/customers?{}", form(&[(name, value)]))).await.wrong(name, &[(name, value)]);
    }
}

#[tokio::test]
async fn consents_are_the_customers() {
    let seed = json!({"chargebee": {"customers": [{"id": "a", "consent_fields": {"cs_terms": true}}]}});
    let seed = Seed::from_value(seed).expect("a seed");
    let setup = Setup::from(Sandbox::builder().now(START).seed(seed)).await;
    let changed = setup.post("/customers/a", &[("cs_news", "false"), ("cs_channel", "post")]).await.json(200);
    let consents = |body: &Value| ["cs_terms", "cs_news", "cs_channel"].map(|name| body["customer"][name].clone());
    assert_eq!(consents(&changed), [json!(true), json!(false), json!("post")]);
    let pairs = [("contact[email]", "a@b"), ("contact[id]", "c1"), ("cs_news", "true")];
    let added = setup.post("/customers/a/add_contact", &pairs).await.json(200);
    assert_eq!(consents(&added), [json!(true), json!(true), json!("post")]);
    assert_eq!(added["customer"]["contacts"][0].get("cs_news"), None);
    let pairs = [("contact[id]", "c1"), ("cs_terms", ""), ("cs_channel", "")];
    let updated = setup.post("/customers/a/update_contact", &pairs).await.json(200);
    assert_eq!(consents(&updated), [Value::Null, json!(true), Value::Null]);
    let created = setup.post("/customers", &[("cs_terms", "true")]).await.json(200);
    assert_eq!(created["customer"]["cs_terms"], json!(true));
    setup.post("/customers/a", &[("cs_", "true")]).await.wrong("cs_", &[("cs_", "true")]);
    let in_contact = [("contact[id]", "c1"), ("contact[cs_news]", "true")];
    setup.post("/customers/a/update_contact", &in_contact).await.wrong("contact[cs_news]", &in_contact);
}

#[tokio::test]
async fn what_pays_is_checked_and_forgotten() {
    let setup = Setup::start().await;
    let long = "x".repeat(301);
    for (name, value) in [
        ("token_id", &long[..41]),
        ("card[tmp_token]", &long),
        ("card[expiry_month]", "13"),
        ("card[preferred_scheme]", "diners"),
        ("card[gateway]", "gocardless"),
        ("card[pin]", "1234"),
        ("bank_account[iban]", "DE89"),
        ("bank_account[account_number]", "123"),
        ("bank_account[email]", "ada"),
        ("bank_account[account_type]", "giro"),
        ("payment_method[type]", "barter"),
        ("payment_method[additional_information]", "{'a': 1}"),
        ("payment_intent[payment_method_type]", "generic"),
        ("payment_intent", "x"),
    ] {
        setup.post("/customers", &[(name, value)]).await.wrong(name, &[(name, value)]);
    }
    let good = [
        ("token_id", "tok_1"),
        ("card[number]", "4111111111111111"),
        ("card[expiry_month]", "12"),
        ("card[expiry_year]", "2030"),
        ("card[gateway]", "stripe"),
        ("bank_account[iban]", "DE89370400440532013000"),
        ("payment_method[type]", "direct_debit"),
        ("payment_method[gateway]", "gocardless"),
        ("payment_intent[additional_information]", "{}"),
    ];
    let customer = setup.post("/customers", &good).await.json(200)["customer"].clone();
    assert_eq!(customer["card_status"], "no_card");
    assert!(good.iter().all(|(name, _)| customer.get(name.split('[').next().unwrap()).is_none()), "{customer}");
}
