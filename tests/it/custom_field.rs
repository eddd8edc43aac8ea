//! Custom fields and consents of Chargebee customers, from the client to the sandbox.

use billing_portal::chargebee::{CustomFieldFilter as Filter, Customer};
use billing_portal::{Error, ErrorKind};
use billing_portal_sandbox::Seed;
use serde_json::{Value, json};

use crate::setup::Setup;

/// Three customers, of whom one has no custom fields.
async fn setup() -> Setup {
    let setup = Setup::start().await;
    let customers = json!([
        {"id": "a", "custom_fields": {"cf_tier": "gold", "cf_seats": 5, "cf_vip": true}},
        {"id": "b", "custom_fields": {"cf_tier": "it's, \"silver\"", "cf_seats": 12, "cf_vip": false}},
        {"id": "c"},
    ]);
    setup.sandbox.load(Seed::from_value(json!({"chargebee": {"customers": customers}})).expect("a seed"));
    setup
}

/// The ids of a list.
fn ids(customers: &[Customer]) -> String {
    customers.iter().map(|customer| customer.id.as_str()).collect()
}

#[tokio::test]
async fn lists_are_filtered_by_custom_fields() {
    let setup = setup().await;
    for (field, filter, sent, expected) in [
        ("cf_tier", Filter::is("gold"), "cf_tier[is]=gold", "a"),
        ("cf_tier", Filter::is_not("gold"), "cf_tier[is_not]=gold", "bc"),
        ("cf_tier", Filter::starts_with("it's"), "cf_tier[starts_with]=it's", "b"),
        (
            "cf_tier",
            Filter::is_one_of(["gold", "it's, \"silver\""]),
            r#"cf_tier[in]=["gold","it's, \"silver\""]"#,
            "ab",
        ),
        ("cf_tier", Filter::is_none_of(["gold".to_owned()]), r#"cf_tier[not_in]=["gold"]"#, "bc"),
        ("cf_tier", Filter::is_present(false), "cf_tier[is_present]=false", "c"),
        ("cf_seats", Filter::is(5), "cf_seats[is]=5", "a"),
        ("cf_seats", Filter::less_than(12), "cf_seats[lt]=12", "a"),
        ("cf_seats", Filter::at_most(12), "cf_seats[lte]=12", "ab"),
        ("cf_seats", Filter::greater_than(5), "cf_seats[gt]=5", "b"),
        ("cf_seats", Filter::at_least(5), "cf_seats[gte]=5", "ab"),
        ("cf_seats", Filter::between(-1, 11), "cf_seats[between]=[-1,11]", "a"),
        ("cf_vip", Filter::is(true), "cf_vip[is]=true", "a"),
    ] {
        let page = setup.chargebee.list_customers().limit(50).custom_field(field, filter).page().await.expect("a page");
        let path = setup.sandbox.requests().pop().expect("a request").path;
        let query = path.split_once('?').expect("a query").1;
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).collect();
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert!(pairs.contains(&sent.to_owned()) && pairs.len() == 2, "{pairs:?}");
        assert_eq!(ids(&page), expected, "{sent}");
    }
    // All hold, on each page.
    let both = setup.chargebee.list_customers().limit(1).custom_field("cf_seats", Filter::at_least(1));
    let both = both.custom_field("cf_tier", Filter::is_present(true)).custom_field("cf_seats", Filter::at_most(50));
    let all: Vec<Customer> = both.stream().try_collect().await.expect("pages");
    assert_eq!(ids(&all), "ab");
}

#[tokio::test]
async fn what_is_no_filter_is_refused_before_it_is_sent() {
    let setup = setup().await;
    let names = ["tier", "cf_", "CF_tier", "cs_tier", "cf_a[is]&id", "cf_a b", "id", ""];
    let filters =
        [Filter::is(" "), Filter::is_one_of::<String>([]), Filter::is_none_of::<String>([]), Filter::starts_with("")];
    let misnamed = names.into_iter().map(|name| (name, Filter::is("planted_5ecret")));
    for (name, filter) in misnamed.chain(filters.into_iter().map(|filter| ("cf_tier", filter))) {
        let list = setup.chargebee.list_customers().custom_field(name, filter.clone());
        let error: Error = list.page().await.expect_err("a refusal");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{name} {filter:?}");
        assert!(!format!("{error} {error:?} {filter:?}").contains("5ecret"));
    }
    assert!(setup.sandbox.requests().is_empty());
}

#[tokio::test]
async fn consents_are_given_with_customers_and_contacts() {
    let setup = setup().await;
    let consents = |customer: &Customer| ["cs_terms", "cs_news"].map(|name| customer.extra.get(name).cloned());
    let created = setup.chargebee.create_customer().id("d").consent("cs_terms", true).custom_field("cf_seats", 7);
    let created = created.await.expect("a customer");
    assert_eq!((consents(&created), &created.extra["cf_seats"]), ([Some(json!(true)), None], &json!(7)));
    let updated = setup.chargebee.update_customer("d").consent("cs_news", false).await.expect("a customer");
    assert_eq!(consents(&updated), [Some(json!(true)), Some(json!(false))]);
    let contact = setup.chargebee.add_contact("d", "ada@acme.example").id("c1").consent("cs_news", true);
    assert_eq!(consents(&contact.await.expect("a customer")), [Some(json!(true)), Some(json!(true))]);
    let contact = setup.chargebee.update_contact("d", "c1").label("x").consent("cs_terms", false);
    assert_eq!(consents(&contact.await.expect("a customer")), [Some(json!(false)), Some(json!(true))]);

    let sent = setup.sandbox.requests().len();
    for name in ["cf_terms", "cs_", "cs_a]", "terms"] {
        let refused: [Result<Value, Error>; 3] = [
            setup.chargebee.update_customer("d").consent(format!("x{name}"), true).await.map(|_| Value::Null),
            setup.chargebee.add_contact("d", "a@b.example").consent(name, true).await.map(|_| Value::Null),
            setup.chargebee.update_contact("d", "c1").consent(name, true).await.map(|_| Value::Null),
        ];
        for error in refused.into_iter().map(|result| result.expect_err("a refusal")) {
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{name}");
        }
    }
    assert_eq!(setup.sandbox.requests().len(), sent);
}
