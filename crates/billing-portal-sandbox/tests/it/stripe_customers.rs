//! Customers at Stripe: their life, lists and searches.

use std::time::Duration;

use billing_portal_sandbox::{Seed, SiteOptions};
use serde_json::{Value, json};

use crate::stripe::{CUSTOMER, OTHER};
use crate::{START, Setup, text};

impl Setup {
    /// The names of the customers of a list.
    async fn names(&self, query: &str) -> Vec<String> {
        let page = self.stripe_get(&format!("/customers{query}")).await.json(200);
        page["data"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|it| it["name"].as_str().unwrap_or("-").to_owned())
            .collect()
    }
}

/// An account with customers of these names, each made a second after the one before.
async fn with(names: &[&str]) -> Setup {
    let setup = Setup::start().await.on_site(SiteOptions::default().empty());
    for name in names {
        setup.stripe_post("/customers", &format!("name={name}&email={name}@acme.example")).await.json(200);
        setup.site().advance(Duration::from_secs(1));
    }
    setup
}

#[tokio::test]
async fn a_customer_is_made_changed_and_deleted() {
    let setup = Setup::start().await;
    let body = "email=a@b&name=Ada&phone=1&description=d&address[city]=London&metadata[plan]=gold&metadata[team]=x\
        &preferred_locales[0]=en";
    let made = setup.stripe_post("/customers", body).await.json(200);
    let path = format!("/customers/{}", text(&made["id"]));
    let address =
        json!({"city": "London", "country": null, "line1": null, "line2": null, "postal_code": null, "state": null});
    let mut expected = json!({
        "id": made["id"], "object": "customer", "created": START, "livemode": false, "email": "a@b", "name": "Ada",
        "phone": "1", "description": "d", "address": address, "metadata": {"plan": "gold", "team": "x"},
        "preferred_locales": ["en"],
    });
    assert_eq!(made, expected);
    assert!(text(&made["id"]).starts_with("cus_") && text(&made["id"]).len() == 18, "{made}");
    assert_eq!(setup.stripe_get(&path).await.json(200), expected);
    // What is left out stays; metadata and addresses are merged; an empty text unsets.
    let changed =
        setup.stripe_post(&path, "metadata[plan]=silver&metadata[team]=&address[line1]=x&phone=").await.json(200);
    expected["metadata"] = json!({"plan": "silver"});
    expected["address"]["line1"] = json!("x");
    expected["phone"] = Value::Null;
    assert_eq!(changed, expected);
    let cleared = setup.stripe_post(&path, "metadata=&address=&email=&name=&preferred_locales=").await.json(200);
    assert_eq!(
        (&cleared["metadata"], &cleared["address"], &cleared["email"]),
        (&json!({}), &Value::Null, &Value::Null)
    );
    assert_eq!(cleared["description"], "d");

    let gone = json!({"id": made["id"], "object": "customer", "deleted": true});
    assert_eq!(setup.stripe_delete(&path).await.json(200), gone);
    assert_eq!(setup.stripe_get(&path).await.json(200), gone);
    setup.stripe_delete(&path).await.stripe_error(404, "resource_missing", "id");
    setup.stripe_post(&path, "name=x").await.stripe_error(400, "resource_missing", "id");
    assert_eq!(setup.names("").await, ["Ada Lovelace", "Globex Shipping"]);
}

#[tokio::test]
async fn a_customer_of_whom_nothing_is_said() {
    let setup = Setup::start().await;
    let made = setup.stripe_post("/customers", "").await.json(200);
    for name in ["email", "name", "phone", "description", "address"] {
        assert_eq!(made[name], Value::Null, "{name}");
    }
    assert_eq!((&made["metadata"], &made["preferred_locales"]), (&json!({}), &json!([])));
    let other = setup.stripe_post("/customers", "").await.json(200);
    assert_ne!(made["id"], other["id"]);
}

#[tokio::test]
async fn ids_that_nobody_has_are_missing() {
    let setup = Setup::start().await;
    let message = setup.stripe_get("/customers/cus_x").await.stripe_error(404, "resource_missing", "id");
    assert_eq!(message["message"], "No such customer: 'cus_x'");
    setup.stripe_delete("/customers/cus_x").await.stripe_error(404, "resource_missing", "id");
    // By a POST it is a bad request.
    setup.stripe_post("/customers/cus_x", "name=x").await.stripe_error(400, "resource_missing", "id");
    setup.stripe_get("/customers/%20cus_NffrFeUfNV2Hib").await.stripe_error(404, "resource_missing", "id");
}

#[tokio::test]
async fn texts_have_their_lengths() {
    let setup = Setup::start().await;
    for (name, max) in [("email", 512), ("name", 256), ("phone", 20), ("description", 5_000), ("metadata[k]", 500)] {
        // Characters, not bytes.
        let body = |length: usize| format!("{name}={}", "ü".repeat(length));
        setup.stripe_post("/customers", &body(max)).await.json(200);
        let error = setup.stripe_post("/customers", &body(max + 1)).await.stripe_error(400, "-", name);
        assert!(text(&error["message"]).contains(&format!(" {max} ")), "{error}");
    }
    let key = |length: usize| format!("metadata[{}]=x", "k".repeat(length));
    setup.stripe_post("/customers", &key(40)).await.json(200);
    setup.stripe_post("/customers", &key(41)).await.stripe_error(400, "-", "metadata");
    let keys = |range: std::ops::Range<usize>| range.map(|n| format!("metadata[{n}]=x")).collect::<Vec<_>>().join("&");
    let full = setup.stripe_post("/customers", &keys(0..50)).await.json(200);
    let path = format!("/customers/{}", text(&full["id"]));
    setup.stripe_post(&path, "metadata[more]=x").await.stripe_error(400, "-", "metadata");
    setup.stripe_post(&path, "metadata[more]=x&metadata[1]=").await.json(200);
    setup.stripe_post("/customers", &keys(0..51)).await.stripe_error(400, "-", "metadata");
}

#[tokio::test]
async fn lists_are_newest_first_and_page_by_cursors() {
    let names: Vec<String> = (0..12).map(|n| format!("c{n:02}")).collect();
    let setup = with(&names.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let page = setup.stripe_get("/customers").await.json(200);
    assert_eq!(
        (&page["object"], &page["url"], &page["has_more"]),
        (&json!("list"), &json!("/v1/customers"), &json!(true))
    );
    let newest: Vec<_> = names.iter().rev().cloned().collect();
    assert_eq!(setup.names("").await, newest[..10]);
    assert_eq!(setup.names("?limit=100").await, newest);
    let id = |index: usize| text(&page["data"][index]["id"]).to_owned();
    let rest = setup.stripe_get(&format!("/customers?starting_after={}", id(9))).await.json(200);
    assert_eq!((rest["data"].as_array().map(Vec::len), &rest["has_more"]), (Some(2), &json!(false)));
    assert_eq!(setup.names(&format!("?limit=2&starting_after={}", id(3))).await, newest[4..6]);
    assert_eq!(setup.names(&format!("?limit=2&ending_before={}", id(4))).await, newest[2..4]);
    let first = setup.stripe_get(&format!("/customers?limit=4&ending_before={}", id(4))).await.json(200);
    assert_eq!((&first["data"][0]["name"], &first["has_more"]), (&json!("c11"), &json!(false)));
    // A cursor holds when its customer is deleted, and what comes in later is not in the way.
    setup.stripe_delete(&format!("/customers/{}", id(3))).await.json(200);
    setup.stripe_post("/customers", "name=late").await.json(200);
    assert_eq!(setup.names(&format!("?limit=2&starting_after={}", id(3))).await, newest[4..6]);
    for (query, code, param) in [
        ("limit=0", "-", "limit"),
        ("limit=101", "-", "limit"),
        ("limit=x", "-", "limit"),
        ("limit=", "parameter_invalid_empty", "limit"),
        ("starting_after=cus_x", "resource_missing", "starting_after"),
        ("ending_before=cus_x", "resource_missing", "ending_before"),
        (&format!("starting_after={0}&ending_before={0}", id(1)), "-", "ending_before"),
    ] {
        setup.stripe_get(&format!("/customers?{query}")).await.stripe_error(400, code, param);
    }
}

#[tokio::test]
async fn lists_are_filtered() {
    let setup = with(&["a", "b", "c"]).await;
    let at = |seconds: u64| START + seconds;
    for (query, expected) in [
        ("email=b@acme.example".to_owned(), &["b"][..]),
        ("email=B@acme.example".to_owned(), &[]),
        ("email=b".to_owned(), &[]),
        (format!("created={}", at(1)), &["b"]),
        (format!("created[gt]={}", at(0)), &["c", "b"]),
        (format!("created%5Bgte%5D={}", at(1)), &["c", "b"]),
        (format!("created[lt]={}", at(1)), &["a"]),
        (format!("created[gte]={}&created[lte]={}", at(1), at(1)), &["b"]),
        ("test_clock=clock_1".to_owned(), &[]),
    ] {
        assert_eq!(setup.names(&format!("?{query}")).await, expected, "{query}");
    }
    setup.stripe_get("/customers?created[gt]=x").await.stripe_error(400, "-", "created[gt]");
    setup.stripe_get("/customers?created[after]=1").await.stripe_error(400, "parameter_unknown", "created[after]");
}

#[tokio::test]
async fn searches_find_by_clauses() {
    let setup = with(&["ada", "adam", "bea"]).await;
    setup.stripe_post("/customers", "name=Cem&phone=%2B49&metadata[plan]=gold&metadata[a+b]=c").await.json(200);
    let search = |query: &str| format!("/search?{}", crate::form(&[("query", query)]));
    for (query, expected) in [
        (r#"name:"ada""#, &["ada"][..]),
        ("name:'ADA'", &["ada"]),
        ("name~'ad'", &["adam", "ada"]),
        ("email:'bea@acme.example'", &["bea"]),
        ("email~'acme' AND name~'a' AND name:'bea'", &["bea"]),
        ("metadata['plan']:'gold'", &["Cem"]),
        (r#"metadata["plan"]:"gold" AND phone:'+49'"#, &["Cem"]),
        ("metadata['a b']:'c'", &["Cem"]),
        ("metadata['plan']:'silver'", &[]),
        ("name:''", &[]),
    ] {
        assert_eq!(setup.names(&search(query)).await, expected, "{query}");
    }
    let found = setup.stripe_get(&format!("/customers{}&limit=1", search("name~'ad'"))).await.json(200);
    assert_eq!((&found["object"], &found["has_more"]), (&json!("search_result"), &json!(true)));
    assert_eq!(found["url"], "/v1/customers/search");
    let next = text(&found["next_page"]);
    let last = setup.stripe_get(&format!("/customers{}&limit=1&page={next}", search("name~'ad'"))).await.json(200);
    assert_eq!((&last["data"][0]["name"], &last["has_more"]), (&json!("ada"), &json!(false)));
    assert_eq!(last["next_page"], Value::Null);
    for query in [
        "",
        "ada",
        "name",
        "name:ada",
        "name:'ada",
        "nmae:'ada'",
        "name:'a' OR name:'b'",
        "name:'a' AND",
        "-name:'a'",
        "created>1",
    ] {
        let code = if query.is_empty() { "parameter_invalid_empty" } else { "-" };
        setup.stripe_get(&format!("/customers{}", search(query))).await.stripe_error(400, code, "query");
    }
    setup.stripe_get("/customers/search").await.stripe_error(400, "parameter_missing", "query");
    setup.stripe_get(&format!("/customers{}&page=x", search("name:'a'"))).await.stripe_error(
        400,
        "resource_missing",
        "page",
    );
}

#[tokio::test]
async fn a_seed_has_customers_and_comes_back() {
    let seed = json!({"stripe": {
        "customers": [
            {"id": "cus_1", "email": "a@b", "name": "Ada", "phone": "1", "description": "d", "address": {"city": "Rome"},
             "metadata": {"plan": "gold"}, "preferred_locales": ["it"],
             "subscriptions": [{"id": "sub_1", "plan": "Growth", "amount": 1, "currency": "EUR"}]},
            {"name": "no id"},
        ],
        "default_configuration": false, "link_seconds": 60, "visit_seconds": 5, "opens_once": true,
    }});
    let setup = Setup::start().await.on_site(SiteOptions::default().seed(Seed::from_value(seed.clone()).unwrap()));
    assert_eq!(setup.names("").await, ["no id", "Ada"]);
    let mut exported = serde_json::to_value(setup.site().export().unwrap()).unwrap()["stripe"].clone();
    let drawn = exported["customers"][1]["id"].take();
    assert!(text(&drawn).starts_with("cus_"), "{drawn}");
    exported["customers"][1].as_object_mut().unwrap().remove("id");
    assert_eq!(exported, seed["stripe"]);
    setup.stripe_delete("/customers/cus_1").await.json(200);
    let left = serde_json::to_value(setup.site().export().unwrap()).unwrap();
    assert_eq!(left["stripe"]["customers"].as_array().map(Vec::len), Some(1));
    for (customers, place) in [
        (json!([{"id": "cus_1"}, {"id": "cus_1"}]), "stripe.customers[1].id"),
        (json!([{"name": ""}]), "stripe.customers[0].name"),
        (json!([{"metadata": {"a[b]": "c"}}]), "stripe.customers[0].metadata"),
        (json!([{"nmae": "x"}]), "stripe.customers[0].nmae"),
    ] {
        let error = Seed::from_value(json!({"stripe": {"customers": customers}})).unwrap_err();
        assert_eq!(error.place(), place, "{error}");
    }
    assert_eq!(Setup::start().await.names("").await.len(), [CUSTOMER, OTHER].len());
}
