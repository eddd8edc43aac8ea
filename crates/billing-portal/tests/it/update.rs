//! What is refused before customers and contacts are changed, and what becomes of changes whose answer is lost.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use billing_portal::chargebee::raw::types::CreateCustomerRequest;
use billing_portal::chargebee::{EntityIdentifierColumns, TaxProvidersFieldColumns};
use billing_portal::{CustomerRef, Error, ErrorKind, Upflow};
use httpmock::{HttpMockRequest, MockServer};

use crate::support::{capture, chargebee, customer, upflow, upflow_builder};

#[tokio::test]
async fn documented_limits_are_checked_before_anything_is_sent() {
    let c = chargebee("http://127.0.0.1:9");
    let u = upflow("http://127.0.0.1:9");
    let erp = || CustomerRef::external("1");
    let problems = [
        c.create_customer().id("../x").send().await.unwrap_err(),
        c.create_customer().id("x".repeat(51)).send().await.unwrap_err(),
        c.create_customer().email("nobody").send().await.unwrap_err(),
        c.create_customer().first_name("x".repeat(151)).send().await.unwrap_err(),
        c.create_customer().custom_field("tier", 1).send().await.unwrap_err(),
        c.create_customer().tax_providers_fields(uneven_fields()).send().await.unwrap_err(),
        c.create_customer().entity_identifiers(uneven_identifiers()).send().await.unwrap_err(),
        c.update_customer("c").custom_field("cf_a]=1&email[x", "").send().await.unwrap_err(),
        c.update_customer("c").invoice_notes("ü".repeat(2001)).send().await.unwrap_err(),
        c.update_customer("c").tax_providers_fields(uneven_fields()).send().await.unwrap_err(),
        c.update_customer("").phone("1").send().await.unwrap_err(),
        c.add_contact("c", "nobody").send().await.unwrap_err(),
        c.update_contact("c", " ").send().await.unwrap_err(),
        c.update_contact("c", "x".repeat(151)).send().await.unwrap_err(),
        c.delete_contact("c", "").await.unwrap_err(),
        c.delete_customer("a\\b").send().await.unwrap_err(),
        u.create_customer("  ").send().await.unwrap_err(),
        u.create_customer("Initech").external_id("").send().await.unwrap_err(),
        u.update_customer(erp()).external_id("../x").send().await.unwrap_err(),
        u.update_customer(erp()).name("").send().await.unwrap_err(),
        u.add_contact(erp(), "nobody").send().await.unwrap_err(),
        u.delete_contact(erp(), "..").await.unwrap_err(),
        u.retrieve_contact(erp(), "").await.unwrap_err(),
        u.update_customer(CustomerRef::id("123")).send().await.unwrap_err(),
    ];
    assert!(problems.iter().all(|error| error.kind() == ErrorKind::Request && error.attempts() == 0), "{problems:?}");
    let lines: Vec<_> = problems.iter().map(Error::to_string).collect();
    insta::assert_snapshot!("refused_changes", lines.join("\n"));
}

#[tokio::test]
async fn a_request_can_be_given_whole() {
    let server = MockServer::start_async().await;
    let requests = capture(&server, &customer());
    let bee = chargebee(&server.base_url());
    let fields = |email: Option<&str>| CreateCustomerRequest { email: email.map(str::to_owned), ..Default::default() };
    bee.create_customer().with_fields(fields(Some("ada@acme.example"))).await.unwrap();
    bee.create_customer().id("c").with_fields(fields(None)).await.unwrap();
    let refused = bee.create_customer().with_fields(fields(Some("nobody"))).await.unwrap_err();
    assert_eq!((refused.kind(), refused.attempts()), (ErrorKind::Request, 0));
    let bodies: Vec<_> = requests.lock().unwrap().iter().map(HttpMockRequest::body_string).collect();
    assert_eq!(bodies, ["email=ada%40acme.example", ""], "all fields are those that are given");
}

/// Of which provider the value is cannot be told.
fn uneven_fields() -> TaxProvidersFieldColumns {
    TaxProvidersFieldColumns {
        provider_name: vec!["avalara".into(), "taxjar".into()],
        field_value: vec!["A".into()],
        ..Default::default()
    }
}

fn uneven_identifiers() -> EntityIdentifierColumns {
    EntityIdentifierColumns { scheme: vec!["x".into()], value: vec!["1".into(), "2".into()], ..Default::default() }
}

#[tokio::test]
async fn custom_fields_of_a_customer_can_be_read() {
    let server = MockServer::start_async().await;
    capture(&server, &customer());
    let customer = chargebee(&server.base_url()).retrieve_customer("cust_42").await.unwrap();
    assert_eq!(customer.custom_field("cf_tier").and_then(|value| value.as_str()), Some("gold"));
    assert_eq!((customer.custom_field("cf_none"), customer.custom_field("object")), (None, None));
    assert_eq!(customer.custom_field_as("cf_tier"), Ok(Some("gold".to_owned())));
    assert_eq!(customer.custom_field_as::<u32>("cf_none"), Ok(None));
    let error = customer.custom_field_as::<u32>("cf_tier").unwrap_err();
    assert_eq!(error.to_string(), "the custom field `cf_tier` is of another type");
}

fn quick(server: &MockServer) -> Upflow {
    let builder = upflow_builder(&server.base_url()).max_attempts(3);
    builder.backoff(Duration::from_millis(1), Duration::from_millis(2)).build().unwrap()
}

/// Answers the first request with 502, after which nobody knows what was done, and the next ones as told.
async fn after_a_lost_answer(status: u16, body: &str) -> MockServer {
    let server = MockServer::start_async().await;
    let requests = AtomicU32::new(0);
    server.mock(|when, then| {
        when.is_true(move |_| requests.fetch_add(1, Ordering::Relaxed) == 0);
        then.status(502);
    });
    server.mock(|when, then| {
        when.is_true(|_| true);
        then.status(status).body(body);
    });
    server
}

#[tokio::test]
async fn upflow_s_changes_are_repeated_only_where_that_makes_nothing_twice() {
    const CUSTOMER: &str = r#"{"id":"a123b456-c7d8-4fb3-a3ae-29fd1b4a287e"}"#;
    const CONTACT: &str = r#"{"id":"c1"}"#;
    let erp = || CustomerRef::external("1");

    let server = after_a_lost_answer(200, CUSTOMER).await;
    let error = quick(&server).create_customer("Initech").send().await.unwrap_err();
    assert_eq!((error.status().map(u16::from), error.attempts(), error.may_have_acted()), (Some(502), 1, true));

    let server = after_a_lost_answer(200, CUSTOMER).await;
    let (_, info) = quick(&server).create_customer("Initech").external_id("1").send_with_info().await.unwrap();
    assert_eq!(info.attempts(), 2, "an upsert can be repeated");

    let server = after_a_lost_answer(200, CUSTOMER).await;
    let (_, info) = quick(&server).update_customer(erp()).name("x").send_with_info().await.unwrap();
    assert_eq!(info.attempts(), 2);

    let server = after_a_lost_answer(200, CONTACT).await;
    let error = quick(&server).add_contact(erp(), "ada@acme.example").send().await.unwrap_err();
    assert_eq!((error.attempts(), error.may_have_acted()), (1, true));
}

#[tokio::test]
async fn what_an_earlier_attempt_may_have_deleted_is_deleted() {
    let erp = || CustomerRef::external("1");
    let server = after_a_lost_answer(404, r#"{"message":"not found"}"#).await;
    let ((), info) = quick(&server).delete_customer(erp()).send_with_info().await.unwrap();
    assert_eq!((info.attempts(), info.was_deleted_before(), info.status().as_u16()), (2, true, 404));

    let server = after_a_lost_answer(404, "").await;
    let ((), info) = quick(&server).delete_contact(erp(), "c1").send_with_info().await.unwrap();
    assert_eq!((info.attempts(), info.was_deleted_before()), (2, true));

    let server = MockServer::start_async().await;
    server.mock(|when, then| {
        when.is_true(|_| true);
        then.status(404);
    });
    let ended = quick(&server).delete_customer(erp()).await;
    assert!(ended.unwrap_err().is_not_found(), "nothing was there to begin with");
}
