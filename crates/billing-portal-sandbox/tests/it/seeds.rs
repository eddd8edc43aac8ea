//! Seeds: what a site begins with.

use billing_portal_sandbox::{Sandbox, Seed, SiteOptions};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{START, Setup, send, text};

/// Everything that a seed can say.
fn everything() -> Value {
    json!({
        "$schema": "http://127.0.0.1:8642/_sandbox/seed/schema",
        "chargebee": {"customers": [{
            "id": "cust_1", "first_name": "Joan", "last_name": "Clarke", "email": "joan@hut8.example",
            "company": "Hut 8", "phone": "+44 1908 640404", "locale": "en-GB", "preferred_currency_code": "GBP",
            "auto_collection": "off", "net_term_days": 30, "taxability": "exempt", "vat_number": "GB1",
            "invoice_notes": "Urgent", "business_entity_id": "entity_1",
            "billing_address": {
                "first_name": "Joan", "last_name": "Clarke", "email": "joan@hut8.example", "company": "Hut 8",
                "phone": "1", "line1": "Bletchley Park", "line2": "Sherwood Drive", "line3": "Block B",
                "city": "Milton Keynes", "state_code": "BKM", "state": "Bucks", "zip": "MK3 6EB", "country": "GB",
            },
            "meta_data": {"plan": "gold", "seats": 3},
            "custom_fields": {"cf_tier": "gold"},
            "linked_customers": ["cust_2"],
            "contacts": [{
                "id": "contact_1", "first_name": "Hugh", "last_name": "Alexander", "email": "hugh@hut8.example",
                "phone": "+44 1908 640404", "label": "accounts", "enabled": true,
                "send_account_email": true, "send_billing_email": true,
            }, {"email": "shaun@hut8.example"}],
            "subscriptions": [
                {"plan": "Pro", "status": "in_trial", "amount": 9_900, "currency": "EUR", "next_billing_on": "2026-02-28"},
                {"plan": "Support", "amount": 1_000, "currency": "JPY"},
            ],
        }, {"id": "cust_2"}]},
        "upflow": {"customers": [{
            "id": "0b5c3a52-6f0d-4c1a-9a35-0d7a1f2f7c11", "external_id": "4711", "name": "Hut 6",
            "email": "accounts@hut6.example", "vat_number": "GB6", "accounting_ref": "411",
            "account_manager_id": "m", "dunning_plan_id": "d",
            "address": {"address": "Sherwood Drive", "zipcode": "MK3", "city": "Bletchley", "state": "Bucks", "country": "GB"},
            "parent": {"external_id": "off"},
            "custom_fields": [{"id": "f", "value": "gold"}],
            "portal_enabled": true,
            "contacts": [{
                "id": "1b5c3a52-6f0d-4c1a-9a35-0d7a1f2f7c11", "external_id": "456", "first_name": "Gordon",
                "last_name": "Welchman", "email": "gordon@hut6.example", "phone": "1", "position": "PAYER", "is_main": true,
            }, {"email": "edward@hut6.example"}],
            "invoices": [{"number": "INV-1", "amount": 120_050, "currency": "USD", "due_on": "2026-03-31"}],
        }, {"name": "Hut 3", "external_id": "off", "portal_enabled": false}]},
    })
}

#[tokio::test]
async fn a_seed_is_what_api_and_pages_show() {
    let seed = Seed::from_value(everything()).unwrap();
    let setup = Setup::from(Sandbox::builder().now(START).seed(seed)).await;
    setup.post("/portal_sessions", &[("customer[id]", "cust_42")]).await.error(
        404,
        "resource_not_found",
        Some("customer[id]"),
    );
    let session = setup.post("/portal_sessions", &[("customer[id]", "cust_1")]).await.json(200);
    let page = setup.open(text(&session["portal_session"]["access_url"])).await;
    let page = page.page(200, "subscription");
    let shown = "Joan Clarke, Hut 8, Hugh Alexander, hugh@hut8.example, shaun@hut8.example, Pro, EUR 99.00, 28 Feb 2026, \
                 JPY 1,000";
    for shown in shown.split(", ") {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    let added = setup.post("/customers/cust_1/add_contact", &[("contact[email]", "a@b")]).await.json(200);
    let contacts = &added["customer"]["contacts"];
    assert_eq!(
        contacts[0],
        json!({
            "id": "contact_1", "first_name": "Hugh", "last_name": "Alexander", "email": "hugh@hut8.example",
            "phone": "+44 1908 640404", "label": "accounts", "enabled": true,
            "send_account_email": true, "send_billing_email": true, "object": "contact",
        })
    );
    let ids: Vec<_> = contacts.as_array().unwrap().iter().map(|contact| text(&contact["id"])).collect();
    assert!(ids.len() == 3 && ids[1] != ids[2] && ids[1].starts_with("contact_"), "{ids:?}");

    let mut expected = everything()["chargebee"]["customers"][0].clone();
    for member in ["contacts", "subscriptions", "linked_customers", "custom_fields"] {
        expected.as_object_mut().unwrap().remove(member);
    }
    expected["cf_tier"] = json!("gold");
    expected["billing_address"]["validation_status"] = json!("not_validated");
    expected["billing_address"]["object"] = json!("billing_address");
    for (member, value) in expected.as_object().unwrap() {
        assert_eq!(&added["customer"][member], value, "{member}");
    }

    // A customer of whom only the id is known.
    let bare = setup.post("/customers/cust_2/add_contact", &[("contact[email]", "a@b")]).await.json(200);
    assert!(
        ["first_name", "last_name", "email", "company"].iter().all(|member| bare["customer"].get(member).is_none())
    );
    let session = setup.post("/portal_sessions", &[("customer[id]", "cust_2")]).await.json(200);
    setup.open(text(&session["portal_session"]["access_url"])).await.page(200, "no-subscriptions");

    let link = setup.link("external:4711", &json!({})).await;
    assert!(link.contains("/customers/0b5c3a52-6f0d-4c1a-9a35-0d7a1f2f7c11?"), "{link}");
    let page = setup.open(&link).await;
    let page = page.page(200, "invoice");
    for shown in ["Hut 6", "Gordon Welchman", "gordon@hut6.example", "INV-1", "USD 1,200.50", "31 Mar 2026"] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    let customer = send(setup.upflow(Method::GET, "/customers/external:4711")).await.json(200);
    assert_eq!(
        customer,
        json!({
            "id": "0b5c3a52-6f0d-4c1a-9a35-0d7a1f2f7c11", "externalId": "4711", "name": "Hut 6", "vatNumber": "GB6",
            "accountingRef": "411", "accountManagerId": "m", "dunningPlanId": "d", "parent": {"externalId": "off"},
            "address": {"address": "Sherwood Drive", "zipcode": "MK3", "city": "Bletchley", "state": "Bucks", "country": "GB"},
            "customFields": [{"id": "f", "value": "gold", "source": "USER_DEFINED"}],
            "countInvoicesDue": 1, "countInvoicesOverdue": 0, "amountDue": 120_050, "amountOverdue": 0, "currency": "USD",
        })
    );
    let contacts = send(setup.upflow(Method::GET, "/customers/external:4711/contacts")).await.json(200);
    assert_eq!(
        contacts["contacts"][0],
        json!({
            "id": "1b5c3a52-6f0d-4c1a-9a35-0d7a1f2f7c11", "externalId": "456", "firstName": "Gordon",
            "lastName": "Welchman", "email": "gordon@hut6.example", "phone": "1", "position": "PAYER", "isMain": true,
        })
    );
    assert_eq!(contacts["contacts"][1]["isMain"], false);
    let link = setup.link("external:off", &json!({})).await;
    setup.open(&link).await.page(404, "portal-not-found");
    assert!(text(&session["portal_session"]["customer_id"]) == "cust_2");
}

#[test]
fn the_schema_describes_seeds() {
    let validator = jsonschema::draft202012::options().should_validate_formats(true).build(&Seed::schema()).unwrap();
    let default = serde_json::to_value(Seed::default()).unwrap();
    assert_eq!(default["chargebee"]["customers"][0]["id"], "cust_42");
    for seed in [json!({}), default, everything(), serde_json::to_value(Seed::empty()).unwrap()] {
        let errors: Vec<_> = validator.iter_errors(&seed).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
        let read = Seed::from_value(seed.clone()).unwrap();
        assert_eq!(Seed::from_value(serde_json::to_value(&read).unwrap()), Ok(read));
    }
    for (pointer, wrong) in [
        ("/chargebee/customers/0/id", json!("x".repeat(51))),
        ("/chargebee/customers/0/email", json!("ada")),
        ("/chargebee/customers/0/contacts", json!(vec![json!({"email": "a@b.example"}); 7])),
        ("/chargebee/customers/0/subscriptions/0/status", json!("dead")),
        ("/chargebee/customers/0/subscriptions/0/currency", json!("euro")),
        ("/chargebee/customers/0/net_term_days", json!(u32::MAX)),
        ("/chargebee/customers/0/preferred_currency_code", json!("euro")),
        ("/chargebee/customers/0/billing_address/zip", json!("x".repeat(21))),
        ("/chargebee/customers/0/custom_fields", json!({"tier": "gold"})),
        ("/chargebee/customers/0/meta_data", json!("gold")),
        ("/upflow/customers/0/contacts/0/position", json!("CEO")),
        ("/upflow/customers/0/custom_fields/0", json!({"id": "f"})),
        ("/upflow/customers/0/id", json!("123")),
        ("/upflow/customers/0/invoices/0/due_on", json!("31.3.")),
        ("/upflow/customers/0", json!({"name": "x", "other": 1})),
    ] {
        let mut seed = everything();
        *seed.pointer_mut(pointer).unwrap() = wrong;
        assert!(!validator.is_valid(&seed), "{pointer}");
        assert!(Seed::from_value(seed).is_err(), "{pointer}");
    }
}

#[tokio::test]
async fn a_seed_is_loaded_over_http_and_stays_for_resets() {
    let setup = Setup::start().await;
    setup.session(&[]).await;
    setup.sandbox.set_now(1);
    let seed = |method: Method| setup.at_control(method, "/seed");
    let loaded = send(seed(Method::POST).json(&everything())).await.json(200);
    assert_eq!(loaded, json!({"status": "ok", "now": START}));
    assert!(setup.sandbox.requests().is_empty());
    let stays = send(seed(Method::GET)).await.json(200);
    assert_eq!(stays, serde_json::to_value(setup.sandbox.seed()).unwrap());
    for _ in 0..2 {
        setup.post("/portal_sessions", &[("customer[id]", "cust_1")]).await.json(200);
        setup.post("/portal_sessions", &[("customer[id]", "cust_42")]).await.json(404);
        setup.sandbox.reset();
    }
    let error = send(seed(Method::POST).body("{\"chargebee\": {\"customers\": [{\"id\": 1}]}}")).await.json(400);
    assert!(text(&error["error"]).starts_with("chargebee.customers[0].id: invalid type: integer `1`"), "{error}");
    assert_eq!(send(seed(Method::GET)).await.json(200), stays);
    setup.sandbox.load(Seed::empty());
    setup.post("/portal_sessions", &[("customer[id]", "cust_1")]).await.json(404);

    let schema = send(setup.at_control(Method::GET, "/seed/schema")).await.json(200);
    assert_eq!(schema, Seed::schema());
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
}

#[test]
fn the_seed_in_the_readme_is_one() {
    let readme = include_str!("../../README.md");
    let (_, rest) = readme.split_once("```json\n{\n  \"$schema\"").expect("a seed");
    let (rest, _) = rest.split_once("```").expect("its end");
    let seed = Seed::from_json(&format!("{{\"$schema\"{rest}")).unwrap();
    assert_ne!(seed, Seed::empty());
}

#[tokio::test]
async fn made_up_ids_are_none_that_were_given() {
    // What is made up first, in any sandbox.
    let empty = || Sandbox::builder().now(START).seed(Seed::empty());
    let first = Setup::from(empty()).await;
    let customer = first.post("/customers", &[]).await.json(200)["customer"]["id"].clone();
    let path = format!("/customers/{}/add_contact", text(&customer));
    let contact = &first.post(&path, &[("contact[email]", "a@b")]).await.json(200)["customer"]["contacts"][0];
    let make = |setup: &Setup, path: &str, body: Value| send(setup.upflow(Method::POST, path).json(&body));
    let upflow = make(&first, "/customers", json!({"name": "x"})).await.json(200)["id"].clone();
    let contacts = format!("/customers/{}/contacts", text(&upflow));
    let person = make(&first, &contacts, json!({"email": "a@b"})).await.json(200)["id"].clone();

    // Given by a seed, and drawn by the seed itself or by requests.
    let seed = json!({
        "chargebee": {"customers": [
            {"id": customer, "contacts": [{"email": "c@d"}, {"email": "a@b", "id": contact["id"]}]},
        ]},
        "upflow": {"customers": [
            {"name": "made up", "contacts": [{"email": "c@d"}]},
            {"name": "x", "id": upflow, "contacts": [{"email": "a@b", "id": person}]},
        ]},
    });
    let setup = Setup::from(Sandbox::builder().now(START).seed(Seed::from_value(seed).unwrap())).await;
    let drawn = setup.post("/customers", &[]).await.json(200);
    assert_ne!(drawn["customer"]["id"], customer);
    let kept = setup.get(&format!("/customers/{}", text(&customer))).await.json(200);
    assert_ne!(kept["customer"]["contacts"][0]["id"], contact["id"]);
    assert_eq!(kept["customer"]["contacts"][1]["id"], contact["id"]);
    let listed = send(setup.upflow(Method::GET, "/customers")).await.json(200);
    let is_given = |customer: &&Value| customer["id"] == upflow;
    assert_eq!(listed["customers"].as_array().unwrap().iter().filter(is_given).count(), 1, "{listed}");
    let people =
        send(setup.upflow(Method::GET, &format!("/customers/{}/contacts", text(&listed["customers"][0]["id"]))));
    assert_ne!(people.await.json(200)["contacts"][0]["id"], person);

    // Given by requests.
    let setup = Setup::from(empty()).await;
    setup.post("/customers", &[("id", text(&customer)), ("first_name", "Ada")]).await.json(200);
    let drawn = setup.post("/customers", &[]).await.json(200);
    assert_ne!(drawn["customer"]["id"], customer);
    let given = [("contact[email]", "a@b"), ("contact[id]", text(&contact["id"]))];
    setup.post(&path, &given).await.json(200);
    let both = setup.post(&path, &[("contact[email]", "c@d")]).await.json(200);
    assert_ne!(both["customer"]["contacts"][1]["id"], contact["id"], "{both}");

    // Given by a seed, and drawn by requests alone.
    let seed =
        json!({"upflow": {"customers": [{"name": "x", "id": upflow, "contacts": [{"email": "a@b", "id": person}]}]}});
    let setup = Setup::from(Sandbox::builder().now(START).seed(Seed::from_value(seed).unwrap())).await;
    assert_ne!(make(&setup, "/customers", json!({"name": "y"})).await.json(200)["id"], upflow);
    assert_ne!(make(&setup, &contacts, json!({"email": "c@d"})).await.json(200)["id"], person);
}

#[tokio::test]
async fn a_site_is_exported_as_a_seed_for_who_has_its_key() {
    let setup = Setup::start().await.on_site(SiteOptions::default());
    let pairs = [
        ("id", "ada"),
        ("email", "ada@acme.example"),
        ("cf_tier", "gold"),
        ("cs_terms", "true"),
        ("cs_channel", "post"),
        ("billing_address[city]", "Berlin"),
        ("meta_data", r#"{"a":[1]}"#),
        ("net_term_days", "30"),
        ("entity_identifiers[scheme][0]", "DE:VAT"),
    ];
    setup.customer(&pairs).await;
    let contact = [("contact[id]", "c1"), ("contact[email]", "a@b"), ("contact[enabled]", "true")];
    setup.post("/customers/ada/add_contact", &contact).await.json(200);
    setup.post("/customers/cust_7/delete", &[]).await.json(200);
    let upflow = |path: &str, body: Value| {
        let request = setup.http.post(format!("{}{path}", setup.site().upflow().base_url()));
        send(setup.with_all_keys(request).json(&body))
    };
    let customer = json!({"name": "Tyrell", "externalId": "erp", "dunningPlanId": "4", "address": {"city": "x"},
        "parent": {"externalId": "123"}, "customFields": [{"id": "f", "value": "gold"}]});
    upflow("/customers", customer).await.json(200);
    upflow("/customers/external:erp/contacts", json!({"email": "x@y", "position": "PAYER"})).await.json(200);

    let export = || setup.at_control(Method::GET, "/export");
    let refused = send(export()).await.json(401);
    assert!(text(&refused["error"]).contains("key"), "{refused}");
    send(export().basic_auth(setup.sandbox.chargebee().api_key(), Some(""))).await.json(401);
    let exported = send(export().basic_auth(setup.site().chargebee().api_key(), Some(""))).await.json(200);
    let keys = setup.site().upflow();
    let by_other = export().header("x-api-key", keys.api_key()).header("x-api-secret", keys.api_secret());
    assert_eq!(send(by_other).await.json(200), exported);
    assert_eq!(serde_json::to_value(setup.site().export().unwrap()).unwrap(), exported);

    // Loaded again, it is the same site, but for what a seed cannot hold.
    let all = async |setup: &Setup| {
        let mut chargebee = setup.get("/customers?limit=100").await.json(200)["list"].clone();
        for entry in chargebee.as_array_mut().unwrap() {
            let customer = entry["customer"].as_object_mut().unwrap();
            for name in ["entity_identifiers", "created_at", "updated_at", "resource_version"] {
                customer.remove(name);
            }
        }
        let get = setup.http.get(format!("{}/customers/external:erp", setup.site().upflow().base_url()));
        let contacts = setup.http.get(format!("{}/customers/external:erp/contacts", setup.site().upflow().base_url()));
        let upflow = send(setup.with_all_keys(get)).await.json(200);
        (chargebee, upflow, send(setup.with_all_keys(contacts)).await.json(200))
    };
    let before = all(&setup).await;
    assert_eq!(before.0.as_array().map(Vec::len), Some(2));
    setup.site().load(Seed::from_value(exported.clone()).unwrap());
    assert_eq!(all(&setup).await, before);
    assert_eq!(serde_json::to_value(setup.site().export().unwrap()).unwrap(), exported);
    assert_eq!(exported["chargebee"]["customers"][0]["subscriptions"][0]["plan"], "Growth, monthly");

    setup.post("/customers/ada", &[("preferred_currency_code", "eur")]).await.json(200);
    let error = send(export().basic_auth(setup.site().chargebee().api_key(), Some(""))).await.json(409);
    assert!(text(&error["error"]).contains("chargebee.customers[1].preferred_currency_code"), "{error}");
}
