//! Stripe: each operation as it goes out, and what its responses mean.

use std::collections::BTreeMap;

use billing_portal::stripe::{AddressFields, AfterFlow, ErrorCode, Flow, PortalLocale, SubscriptionItem, raw};
use billing_portal::{
    ApiKey, BillingPortal, Clear, CustomerSearch, ErrorKind, LinkOption, LinkRequest, Stripe, Timestamp, Vendor,
};
use httpmock::MockServer;
use insta::assert_snapshot;
use serde_json::json;

use crate::support::{KEY, URL, answer, capture};
use crate::wire::{key, only_request, written};

fn stripe(origin: &str) -> Stripe {
    Stripe::builder(ApiKey::new(KEY)).base_url(origin).max_attempts(1).build().unwrap()
}

fn session() -> String {
    json!({
        "id": "bps_1", "object": "billing_portal.session", "configuration": "bpc_1", "created": 1_764_070_200,
        "customer": "cus_42", "customer_account": null, "flow": null, "livemode": false, "locale": null,
        "on_behalf_of": null, "return_url": null, "url": URL,
    })
    .to_string()
}

fn customer(id: &str) -> serde_json::Value {
    json!({"id": id, "object": "customer", "created": 1_764_070_200, "livemode": false, "name": "Ada", "metadata": {}})
}

fn list(ids: &[&str], has_more: bool) -> String {
    let data: Vec<_> = ids.iter().map(|id| customer(id)).collect();
    json!({"object": "list", "url": "/v1/customers", "has_more": has_more, "data": data}).to_string()
}

/// The only request that a call makes.
async fn sent<F: Future>(reply: String, call: impl FnOnce(Stripe) -> F) -> String {
    only_request(reply, stripe, call).await
}

#[tokio::test]
async fn create_portal_session() {
    let minimal = sent(session(), |s| async move { s.portal_link("cus_42").await.unwrap() }).await;
    assert_snapshot!("create_portal_session_minimal", minimal);
    let full = sent(session(), |s| async move {
        let item = SubscriptionItem { id: "si_1".into(), price: Some("price_1".into()), quantity: Some(5) };
        let flow = Flow::SubscriptionUpdateConfirm { subscription: "sub_1".into(), item, discounts: Vec::new() };
        let back = AfterFlow::Redirect { return_url: "https://a.example/?x=1&y=a%20b".into() };
        let link = s.portal_link("cus_42").return_url("https://a.example/").configuration("bpc_1");
        let link = link.locale(PortalLocale::FrCa).on_behalf_of("acct_1").flow_then(flow, back).idempotency_key(key());
        link.renewable_until(Timestamp::from_unix_seconds(1_893_456_000)).await.unwrap()
    });
    assert_snapshot!("create_portal_session_full", full.await);
}

#[tokio::test]
async fn customers() {
    let one = || customer("cus_42").to_string();
    let created = sent(one(), |s| async move {
        let new = s.create_customer().email("ada@acme.example").name("Ada & Co").phone("+44 20 7946 0000");
        let address = AddressFields { city: Some("London".into()), ..Default::default() };
        new.metadata([("plan", "gold")]).address(address).preferred_locales(["en-GB", "fr"]).await.unwrap()
    });
    assert_snapshot!("create_customer", created.await);
    let retrieved = sent(one(), |s| async move { s.retrieve_customer("a b/ü").await.unwrap() });
    assert_snapshot!("retrieve_customer", retrieved.await);
    let updated = sent(one(), |s| async move {
        let metadata = BTreeMap::from([("plan".to_owned(), String::new())]);
        let update = s.update_customer("cus_42").name("Ada").phone(Clear).address(Clear).metadata(metadata);
        update.idempotency_key(key()).await.unwrap()
    });
    assert_snapshot!("update_customer", updated.await);
    let deleted = r#"{"id":"cus_42","object":"customer","deleted":true}"#.to_owned();
    let deleted = sent(deleted, |s| async move { s.delete_customer("cus_42").await.unwrap() });
    assert_snapshot!("delete_customer", deleted.await);
    let listed = sent(list(&[], false), |s| async move {
        let list = s.list_customers().email("ada@acme.example").created_gte(Timestamp::from_unix_seconds(1));
        list.limit(3).starting_after("cus_1").page().await.unwrap()
    });
    assert_snapshot!("list_customers", listed.await);
    let found =
        r#"{"object":"search_result","url":"/v1/customers/search","has_more":false,"data":[],"next_page":null}"#;
    let found = sent(found.to_owned(), |s| async move {
        s.search_customers("name:'Ada' AND metadata['plan']:'gold'").limit(5).with_page("abc+/==").page().await.unwrap()
    });
    assert_snapshot!("search_customers", found.await);
    let configurations = sent(list(&[], false), |s| async move {
        s.list_portal_configurations().is_default(true).active(true).limit(1).page().await.unwrap()
    });
    assert_snapshot!("list_portal_configurations", configurations.await);
}

#[tokio::test]
async fn a_connected_account_is_named_with_every_call() {
    let server = MockServer::start_async().await;
    let requests = capture(&server, &customer("cus_42").to_string());
    let builder = Stripe::builder(ApiKey::new(KEY)).base_url(server.base_url()).account("acct_1");
    builder.build().unwrap().retrieve_customer("cus_42").await.unwrap();
    assert!(written(&requests.lock().unwrap()[0]).contains("\nstripe-account: acct_1\n"));
}

#[test]
fn what_cannot_be_meant_is_refused() {
    for key in ["pk_test_1", "pk_live_1"] {
        let error = Stripe::builder(ApiKey::new(key)).build().unwrap_err();
        assert!(error.to_string().contains("publishable") && !error.to_string().contains(key), "{error}");
    }
    let live = Stripe::builder(ApiKey::new("sk_live_1")).base_url("http://sandbox").allow_http_host("sandbox");
    assert!(live.build().unwrap_err().to_string().contains("looks live"));
    let expires = LinkRequest::new("cus_42").expires_in(std::time::Duration::from_secs(60));
    assert_eq!(expires.validate(Vendor::Stripe).unwrap_err().unsupported_option(), Some(LinkOption::ExpiresIn));
    for request in [LinkRequest::new(" cus_42"), LinkRequest::new(""), LinkRequest::new("cus_42").return_url("account")]
    {
        assert_eq!(request.validate(Vendor::Stripe).unwrap_err().kind(), ErrorKind::Request);
    }
}

#[tokio::test]
async fn maps_with_names_that_set_something_else_are_refused() {
    let stripe = stripe("http://127.0.0.1:9");
    let many = (0..51).map(|n| (n.to_string(), "x".to_owned()));
    let long = "x".repeat(501);
    let refused = [
        stripe.create_customer().metadata([("a[b]", "x")]).send().await.unwrap_err(),
        stripe.create_customer().metadata([("", "x")]).send().await.unwrap_err(),
        stripe.create_customer().metadata(many).send().await.unwrap_err(),
        stripe.update_customer("cus_42").metadata(BTreeMap::from([("a".to_owned(), long)])).send().await.unwrap_err(),
    ];
    assert!(refused.iter().all(|error| error.kind() == ErrorKind::Request && error.attempts() == 0), "{refused:?}");
}

/// The error of a call that gets this response.
async fn failed(status: u16, headers: &[(&str, &str)], error: serde_json::Value) -> billing_portal::Error {
    let server = MockServer::start_async().await;
    answer(&server, status, headers, &json!({ "error": error }).to_string());
    stripe(&server.base_url()).portal_link("cus_42").send().await.unwrap_err()
}

#[tokio::test]
async fn errors_are_told_apart_by_code_and_param() {
    let missing = |param: &str| json!({"type": "invalid_request_error", "code": "resource_missing", "param": param, "message": "No such"});
    let error = failed(400, &[("request-id", "req_1")], missing("customer")).await;
    assert!(error.is_not_found() && !error.concerns_all_calls() && error.request_id() == Some("req_1"), "{error}");
    assert_eq!((error.code(), error.param()), (Some("resource_missing"), Some("customer")));
    assert_eq!(error.code_as::<ErrorCode>(), Some(ErrorCode::ResourceMissing));
    for param in ["configuration", "starting_after", "flow_data[subscription_cancel][subscription]"] {
        assert!(!failed(400, &[], missing(param)).await.is_not_found(), "{param}");
    }
    assert!(failed(404, &[], missing("id")).await.is_not_found());
    let unrecognized = json!({"type": "invalid_request_error", "message": "Unrecognized request URL (POST: /v1/x)."});
    assert!(!failed(404, &[], unrecognized).await.is_not_found());

    let unsaved = "You can't create a portal session in test mode until you save your customer portal settings at \
                   https://dashboard.stripe.com/test/settings/billing/portal.";
    let error = failed(400, &[], json!({"type": "invalid_request_error", "message": unsaved})).await;
    assert!(error.concerns_all_calls() && !error.is_not_found());
    assert!(error.advice().is_some_and(|advice| advice.contains("save the settings")));
    for (status, advice) in [(401, "STRIPE_API_KEY"), (403, "rak_customer_portal_write")] {
        let error = failed(status, &[], json!({"type": "invalid_request_error", "message": "no"})).await;
        assert!(error.concerns_all_calls() && error.advice().is_some_and(|it| it.contains(advice)), "{error}");
    }
}

#[tokio::test]
async fn what_is_retried_the_header_says_before_the_status() {
    let of = |code: &str| json!({"type": "invalid_request_error", "code": code, "message": "no"});
    for (status, header, is_retryable) in [
        (409, None, true),
        (409, Some("false"), false),
        (400, None, false),
        (400, Some("true"), true),
        (500, None, true),
        (500, Some("false"), false),
        (429, None, true),
        (424, None, false),
    ] {
        let headers: Vec<_> = header.map(|value| ("stripe-should-retry", value)).into_iter().collect();
        let error = failed(status, &headers, of("x")).await;
        assert_eq!(error.is_retryable(), is_retryable, "{status} {header:?}");
    }
}

#[tokio::test]
async fn a_request_that_is_under_way_is_sent_again_with_its_key() {
    let server = MockServer::start_async().await;
    let in_use = json!({"error": {"type": "idempotency_error", "code": "idempotency_key_in_use", "message": "wait"}});
    let first = server.mock(|when, then| {
        when.is_true(|_| true);
        then.status(409).body(in_use.to_string());
    });
    let client = Stripe::builder(ApiKey::new(KEY)).base_url(server.base_url());
    let client = client.max_attempts(3).backoff(std::time::Duration::ZERO, std::time::Duration::ZERO).build().unwrap();
    let error = client.portal_link("cus_42").send().await.unwrap_err();
    assert_eq!((first.calls(), error.attempts(), error.code()), (3, 3, Some("idempotency_key_in_use")));
}

#[tokio::test]
async fn a_stored_response_is_known_as_one() {
    let server = MockServer::start_async().await;
    answer(&server, 200, &[("idempotent-replayed", "true"), ("request-id", "req_7")], &session());
    let link = stripe(&server.base_url()).portal_link("cus_42").idempotency_key(key()).await.unwrap();
    assert!(link.idempotency_replayed() && link.info().request_id() == Some("req_7"));
    assert_eq!((link.url(), link.expires_at(), link.session_id(), link.vendor()), (URL, None, None, Vendor::Stripe));
    assert!(!format!("{link:?}").contains("url_planted_secret"));
}

#[tokio::test]
async fn a_session_of_somebody_else_is_no_link() {
    for reply in [session().replace("cus_42", "cus_7"), session().replace("https://", "javascript:")] {
        let server = MockServer::start_async().await;
        answer(&server, 200, &[], &reply);
        let error = stripe(&server.base_url()).portal_link("cus_42").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(!error.to_string().contains("url_planted_secret"), "{error}");
    }
}

#[tokio::test]
async fn configurations_come_as_ids_or_whole() {
    let whole = json!({"id": "bpc_1", "object": "billing_portal.configuration", "active": true, "is_default": true, "livemode": false});
    for (configuration, is_whole) in [(json!("bpc_1"), false), (whole, true)] {
        let mut reply: serde_json::Value = serde_json::from_str(&session()).unwrap();
        reply["configuration"] = configuration;
        let server = MockServer::start_async().await;
        answer(&server, 200, &[], &reply.to_string());
        let client = stripe(&server.base_url());
        let body = raw::types::CreatePortalSessionRequest { customer: Some("cus_42".into()), ..Default::default() };
        let session = client.raw().create_portal_session().body(body).send().await.unwrap().into_inner();
        assert_eq!(
            matches!(session.configuration, raw::open::ExpandableConfiguration::PortalConfiguration(_)),
            is_whole
        );
    }
}

/// A server whose list has two pages, forwards and backwards, and the ids that a stream of it gives.
#[tokio::test]
async fn lists_go_on_at_the_last_id_in_both_directions() {
    let server = MockServer::start_async().await;
    let page = |parameter: &'static str, id: &'static str, reply: String| {
        server.mock(|when, then| {
            when.method("GET").path("/v1/customers").query_param(parameter, id).query_param("limit", "2");
            then.status(200).body(reply);
        })
    };
    let second = page("starting_after", "cus_b", list(&["cus_c"], false));
    let back = page("ending_before", "cus_9", list(&["cus_a", "cus_b"], true));
    let further_back = page("ending_before", "cus_a", list(&["cus_c"], false));
    let first = server.mock(|when, then| {
        when.method("GET").path("/v1/customers").query_param("limit", "2");
        then.status(200).body(list(&["cus_a", "cus_b"], true));
    });
    let client = stripe(&server.base_url());
    let ids = |customers: Vec<raw::types::Customer>| customers.into_iter().map(|it| it.id).collect::<Vec<_>>();
    let forwards = client.list_customers().limit(2).stream().try_collect().await.unwrap();
    assert_eq!(ids(forwards), ["cus_a", "cus_b", "cus_c"]);
    let backwards = client.list_customers().limit(2).ending_before("cus_9").stream().try_collect().await.unwrap();
    assert_eq!(ids(backwards), ["cus_b", "cus_a", "cus_c"], "as the official library gives them");
    assert_eq!((first.calls(), second.calls(), back.calls(), further_back.calls()), (1, 1, 1, 1));
    let both = client.list_customers().starting_after("cus_1").ending_before("cus_2").page().await.unwrap_err();
    assert_eq!(both.kind(), ErrorKind::Request);
}

#[tokio::test]
async fn a_list_that_does_not_say_how_it_goes_on_is_an_error() {
    for (reply, from) in [(list(&[], true), None), (list(&["cus_1"], true), Some("cus_1"))] {
        let server = MockServer::start_async().await;
        answer(&server, 200, &[], &reply);
        let list = stripe(&server.base_url()).list_customers();
        let list = if let Some(id) = from { list.starting_after(id) } else { list };
        assert_eq!(list.page().await.unwrap_err().kind(), ErrorKind::Decode);
    }
    let server = MockServer::start_async().await;
    answer(&server, 200, &[], r#"{"object":"search_result","data":[],"has_more":true,"next_page":null}"#);
    let found = stripe(&server.base_url()).search_customers("name:'x'").page().await;
    assert_eq!(found.unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_deleted_customer_is_told_apart() {
    let server = MockServer::start_async().await;
    answer(&server, 200, &[], r#"{"id":"cus_42","object":"customer","deleted":true}"#);
    let client = stripe(&server.base_url());
    assert_eq!(client.retrieve_customer("cus_42").await.unwrap().deleted, Some(true));
    let error = BillingPortal::from(client).customer("cus_42").await.unwrap_err();
    assert!(error.to_string().contains("has been deleted"), "{error}");
}

#[tokio::test]
async fn names_are_searched_for_as_texts() {
    for (name, query) in [("Acme", r#"name~"Acme""#), ("Ac", r#"name:"Ac""#), (r#"A "b" \c"#, r#"name~"A \"b\" \\c""#)]
    {
        let server = MockServer::start_async().await;
        let requests = capture(&server, r#"{"object":"search_result","data":[],"has_more":false}"#);
        let portal = BillingPortal::from(stripe(&server.base_url()));
        let found: Vec<_> = portal.find_customers(CustomerSearch::name(name)).try_collect().await.unwrap();
        assert!(found.is_empty());
        let request = written(&requests.lock().unwrap()[0]);
        assert!(request.contains(&format!("  query = {query}\n")), "{request}");
    }
}
