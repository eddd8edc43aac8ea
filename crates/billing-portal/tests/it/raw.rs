//! The low-level client behind the facade, and requests that no operation wraps.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use billing_portal::chargebee::raw::types;
use billing_portal::upflow::Environment;
use billing_portal::{Error, ErrorKind, IdempotencyKey, Method};
use httpmock::{HttpMockRequest, MockServer};
use serde_json::{Value, json};

use crate::support::{KEY, URL, answer, chargebee, chargebee_builder, session, upflow, upflow_builder};

#[tokio::test]
async fn it_shares_configuration_and_guards_paths_by_itself() {
    let server = MockServer::start_async().await;
    let mock = answer(&server, 200, &[], &session());
    let chargebee = chargebee(&server.base_url());
    for id in ["", ".", ".."] {
        let error = chargebee.raw().logout_portal_session().portal_session_id(id).send().await.unwrap_err();
        assert!(error.to_string().starts_with("logout portal session: invalid request: "), "{error}");
    }
    let missing = chargebee.raw().create_portal_session().send().await.unwrap_err();
    assert!(missing.to_string().starts_with("create portal session: invalid request: "), "{missing}");
    assert_eq!(mock.calls_async().await, 0, "something was sent");
    let customer = types::CreatePortalSessionCustomer { id: "cust_42".to_owned() };
    let form = types::CreatePortalSessionRequest { customer, redirect_url: None, forward_url: None };
    let reply = chargebee.raw().create_portal_session().body(form).send().await.unwrap();
    assert_eq!((reply.status().as_u16(), reply.portal_session.customer_id.as_str()), (200, "cust_42"));
}

/// What a failure says, beside the name of the operation.
fn said(error: &Error) -> (String, Option<&str>, Option<&str>, ErrorKind, u32, [bool; 3]) {
    let line = error.to_string();
    let (_, rest) = line.split_once(": ").and_then(|(_, rest)| rest.split_once(": ")).unwrap();
    let is = [error.is_not_found(), error.is_retryable(), error.may_have_acted()];
    (rest.to_owned(), error.code(), error.message(), error.kind(), error.attempts(), is)
}

#[tokio::test]
async fn a_failure_reads_the_same_whichever_way_the_call_is_made() {
    let quoting = format!(r#"{{"message":"{KEY} of {URL}","api_error_code":"resource_not_found","code":"gone"}}"#);
    for (status, body) in [(404, &*quoting), (503, &quoting), (404, "<html>"), (200, "<html>"), (302, "")] {
        let server = MockServer::start_async().await;
        answer(&server, status, &[], body);
        let (bee, flow) = (chargebee(&server.base_url()), upflow(&server.base_url()));
        let by_path = bee.request(Method::GET, "/customers/{id}").path("id", "c").send::<Value>();
        let by_path_too = flow.request(Method::GET, "/customers/{id}").path("id", "external:1").send::<Value>();
        for [typed, raw, by_path] in [
            [
                bee.retrieve_customer("c").await.unwrap_err(),
                bee.raw().retrieve_customer().customer_id("c").send().await.unwrap_err().into(),
                by_path.await.unwrap_err(),
            ],
            [
                flow.retrieve_customer("external:1").await.unwrap_err(),
                flow.raw().retrieve_customer().customer_id("external:1").send().await.unwrap_err().into(),
                by_path_too.await.unwrap_err(),
            ],
        ] {
            assert_eq!((said(&typed), said(&raw)), (said(&raw), said(&by_path)));
            assert!([&typed, &raw, &by_path].iter().all(|error| error.vendor() == typed.vendor()));
            assert_eq!((typed.operation(), raw.operation()), (Some("retrieve_customer"), Some("retrieve_customer")));
            assert_eq!(by_path.operation(), Some("/customers/{id}"));
            let printed = format!("{typed} {typed:?} {raw} {raw:?} {by_path} {by_path:?}");
            assert!(!printed.contains("planted"), "{printed}");
        }
    }
}

/// Fails the first request, after which nobody knows what was done, and gives an empty success to the others.
async fn lossy() -> (MockServer, Arc<Mutex<Vec<HttpMockRequest>>>) {
    let server = MockServer::start_async().await;
    let requests = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&requests);
    server.mock(|when, then| {
        when.is_true(move |request| {
            let mut kept = kept.lock().unwrap();
            kept.push(request.clone());
            kept.len() == 1
        });
        then.status(502);
    });
    server.mock(|when, then| {
        when.is_true(|_| true);
        then.status(200);
    });
    (server, requests)
}

#[tokio::test]
async fn a_request_by_its_path_has_what_each_call_has() {
    let (server, requests) = lossy().await;
    let brief = Duration::from_millis(1);
    let bee = chargebee_builder(&server.base_url()).backoff(brief, brief).build().unwrap();
    let call = bee.request(Method::POST, "/customers/{id}/merge").path("id", "a/b ü").header("x-note", "n");
    let call = call.query(&json!({"dry": true})).form(&json!({"to": {"id": "c"}})).max_attempts(2);
    let ((), info) = call.send_with_info().await.unwrap();
    assert_eq!((info.attempts(), info.status().as_u16()), (2, 200), "an empty body is nothing");
    let key = IdempotencyKey::new("key-1").unwrap();
    let nothing: Value = bee.request(Method::POST, "/x").idempotency_key(key).send().await.unwrap();
    assert_eq!(nothing, Value::Null);
    let requests = requests.lock().unwrap();
    let header = |at: usize, name: &str| {
        let headers: &HttpMockRequest = &requests[at];
        headers.headers_vec().iter().find(|(it, _)| it == name).map(|(_, value)| value.clone())
    };
    assert_eq!(requests[1].uri().path_and_query().unwrap().as_str(), "/api/v2/customers/a%2Fb%20%C3%BC/merge?dry=true");
    assert_eq!((requests[1].body_string(), header(1, "x-note")), ("to%5Bid%5D=c".to_owned(), Some("n".to_owned())));
    let keys = [0, 1, 2].map(|at| header(at, "chargebee-idempotency-key").unwrap());
    assert_eq!((&keys[0], keys[0].len(), &*keys[2]), (&keys[1], 36, "key-1"));
    assert!(header(1, "authorization").is_some_and(|value| value.starts_with("Basic ")));
}

#[tokio::test]
async fn without_keys_a_request_by_its_path_is_retried_only_where_it_does_no_harm() {
    for (method, template, is_retried) in [
        (Method::POST, "/customers/{customerId}/portal", true),
        (Method::POST, "/customers/{customerId}/archive", false),
        (Method::PUT, "/customers/{customerId}/archive", true),
    ] {
        let (server, requests) = lossy().await;
        let brief = Duration::from_millis(1);
        let flow = upflow_builder(&server.base_url()).backoff(brief, brief).max_attempts(2).build().unwrap();
        let sent = flow.request(method, template).path("customerId", "external:1").json(&json!({})).send::<Value>();
        match sent.await {
            Ok(_) => assert!(is_retried, "{template}"),
            Err(error) => assert!(!is_retried && error.may_have_acted(), "{template}: {error}"),
        }
        assert_eq!(requests.lock().unwrap().len(), 1 + usize::from(is_retried), "{template}");
    }
}

#[tokio::test]
async fn a_request_by_its_path_sets_no_header_of_the_client_s() {
    let (bee, flow) = (chargebee("http://127.0.0.1:9"), upflow("http://127.0.0.1:9"));
    let names = ["authorization", "chargebee-idempotency-key", "host", "content-length", "cookie"];
    let mut results = Vec::new();
    for name in names {
        results.push(bee.request(Method::GET, "/x").header(name, "planted").send::<Value>().await);
    }
    results.push(flow.request(Method::GET, "/x").header("x-api-secret", "planted").send::<Value>().await);
    results.push(flow.request(Method::GET, "/x/{id}").path("id", "planted/..").send::<Value>().await);
    results.push(flow.request(Method::GET, "/x/{id}").send::<Value>().await);
    for error in results.into_iter().map(Result::unwrap_err) {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{error}");
        assert!(!format!("{error} {error:?}").contains("planted"), "{error:?}");
    }
}

#[test]
fn names_of_environments_are_parsed() {
    assert_eq!("sandbox".parse(), Ok(Environment::Sandbox));
    assert!("staging".parse::<Environment>().is_err());
}
