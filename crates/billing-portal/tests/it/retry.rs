//! The facade's own part in retries: defaults, options, and what results say.

use std::time::Duration;

use billing_portal::{
    ApiKey, ApiSecret, Chargebee, CustomerRef, ErrorKind, Limiter, NoRoom, Permitting, RateLimit, Upflow,
};
use httpmock::MockServer;

use crate::support::{answer, chargebee_builder, customer, portal_url, session, upflow_builder};

fn chargebee(origin: &str) -> Chargebee {
    let builder = chargebee_builder(origin).max_attempts(4);
    builder.backoff(Duration::from_millis(1), Duration::from_millis(2)).build().unwrap()
}

#[tokio::test]
async fn every_call_is_made_up_to_four_times_unless_told_otherwise() {
    let server = MockServer::start_async().await;
    let mock = answer(&server, 503, &[], "");
    let bee = chargebee(&server.base_url());
    let error = bee.portal_link("cust_42").send().await.unwrap_err();
    assert_eq!((error.attempts(), mock.calls_async().await), (4, 4));
    assert!(error.is_retryable() && error.kind() == ErrorKind::Api);
    assert_eq!(bee.retrieve_portal_session("portal_1").max_attempts(2).await.unwrap_err().attempts(), 2);
    assert_eq!(mock.calls_async().await, 6);
}

#[tokio::test]
async fn what_the_vendor_refuses_is_not_repeated() {
    for status in [400, 401, 403, 404, 405, 409, 422] {
        let server = MockServer::start_async().await;
        let mock = answer(&server, status, &[], r#"{"message":"no","api_error_code":"invalid_request"}"#);
        let error = chargebee(&server.base_url()).logout_portal_session("portal_1").await.unwrap_err();
        assert_eq!((error.attempts(), mock.calls_async().await), (1, 1), "{status}");
    }
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_the_caller_s_to_wait() {
    let server = MockServer::start_async().await;
    let mock = answer(&server, 429, &[("retry-after", "3600")], "");
    let error = chargebee(&server.base_url()).portal_link("cust_42").send().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!((error.attempts(), mock.calls_async().await), (1, 1));
}

#[tokio::test]
async fn results_say_how_often_they_were_asked_for_and_whether_from_memory() {
    let server = MockServer::start_async().await;
    let mock = answer(&server, 200, &[("chargebee-idempotency-replayed", "true")], &session());
    let bee = chargebee(&server.base_url());
    let link = bee.portal_link("cust_42").send().await.unwrap();
    assert_eq!((link.info().attempts(), link.idempotency_replayed()), (1, true));
    let session = bee.logout_portal_session("portal_1").await.unwrap();
    assert_eq!((session.info().attempts(), session.info().idempotency_replayed()), (1, true));
    mock.delete_async().await;
    let mock = answer(&server, 200, &[], &customer());
    let (customer, info) = bee.add_contact("cust_42", "ada@acme.example").send_with_info().await.unwrap();
    assert_eq!((info.attempts(), info.idempotency_replayed(), customer.id.as_str()), (1, false, "cust_42"));
    mock.delete_async().await;
    answer(&server, 200, &[], &portal_url());
    let upflow = Upflow::builder(ApiKey::new("key"), ApiSecret::new("secret")).base_url(server.base_url());
    let link = upflow.build().unwrap().portal_link(CustomerRef::external("1")).send().await.unwrap();
    assert_eq!((link.info().attempts(), link.idempotency_replayed()), (1, false));
}

#[tokio::test]
async fn limits_are_on_for_upflow_and_off_for_chargebee_unless_told() {
    let pair = || Upflow::builder(ApiKey::new("key"), ApiSecret::new("secret"));
    assert!(format!("{:?}", pair().build().unwrap().raw()).contains("requests: 600, period: 60s"));
    assert!(format!("{:?}", pair().rate_limit(None).build().unwrap().raw()).contains("limiter: None"));
    let builder = || Chargebee::builder("acme-test", ApiKey::new("key"));
    assert!(format!("{:?}", builder().build().unwrap().raw()).contains("limiter: None"));

    let server = MockServer::start_async().await;
    let mock = answer(&server, 200, &[], &session());
    let limited = builder()
        .base_url(server.base_url())
        .rate_limit(RateLimit::per(2, Duration::from_secs(60)).at_once(1))
        .timeout(Duration::from_millis(200))
        .build()
        .unwrap();
    assert!(
        limited.retrieve_portal_session("portal_1").await.is_ok()
            && limited.clone().retrieve_portal_session("portal_1").await.is_ok()
    );
    let error = limited.retrieve_portal_session("portal_1").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_acted()), (ErrorKind::RateLimited, 0, false));
    assert!(error.is_rate_limited() && error.is_retryable() && error.retry_after() > Some(Duration::from_secs(50)));
    assert_eq!(mock.calls_async().await, 2, "the third would have been too many in a minute");
}

/// Has no room for anybody.
#[derive(Debug)]
struct Closed;

impl Limiter for Closed {
    fn permit(&self, _within: Duration) -> Permitting<'_> {
        Box::pin(async { Err(NoRoom::For(Duration::from_secs(7))) })
    }
}

#[tokio::test]
async fn a_limiter_of_one_s_own_is_asked_by_each_vendor_s_client() {
    let (bee, flow) = (chargebee_builder("http://127.0.0.1:9"), upflow_builder("http://127.0.0.1:9"));
    let (bee, flow) = (bee.limiter(Closed).build().unwrap(), flow.limiter(Closed).build().unwrap());
    for error in [bee.portal_link("c").await.unwrap_err(), flow.portal_link("external:1").await.unwrap_err()] {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 0));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    }
}

#[test]
#[should_panic(expected = "reactor")]
fn a_call_outside_of_a_runtime_panics() {
    let call = chargebee("http://127.0.0.1:9").portal_link("cust_42").into_future();
    let _ = std::pin::pin!(call).poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
}
