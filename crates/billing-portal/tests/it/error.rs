//! What each failure of a vendor, a gateway or the network becomes.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

use billing_portal::chargebee::ApiErrorCode;
use billing_portal::{CustomerRef, Error, ErrorKind, Vendor};
use httpmock::MockServer;

use crate::support::{answer, chargebee, chargebee_builder, session, upflow};

/// The error of creating a link when Chargebee answers so.
async fn error_of(status: u16, headers: &[(&str, &str)], body: &str) -> Error {
    let server = MockServer::start_async().await;
    answer(&server, status, headers, body);
    let error = chargebee(&server.base_url()).portal_link("cust_42").send().await.unwrap_err();
    assert_eq!((error.vendor(), error.operation()), (Some(Vendor::Chargebee), Some("create_portal_session")));
    assert_eq!(error.attempts(), 1);
    error
}

fn body(code: &str, kind: &str) -> String {
    format!(r#"{{"message":"cust_42: no","api_error_code":"{code}","type":"{kind}","param":"customer[id]"}}"#)
}

/// The predicates that hold, in words.
fn says(error: &Error) -> Vec<&'static str> {
    [
        (error.is_not_found(), "not found"),
        (error.is_unauthorized(), "unauthorized"),
        (error.is_forbidden(), "forbidden"),
        (error.is_conflict(), "conflict"),
        (error.is_rate_limited(), "rate limited"),
        (error.is_timeout(), "timeout"),
        (error.is_retryable(), "retryable"),
    ]
    .into_iter()
    .filter_map(|(holds, word)| holds.then_some(word))
    .collect()
}

#[tokio::test]
async fn json_errors_keep_status_code_parameter_and_message() {
    let rows: &[(u16, &str, &[&str])] = &[
        (400, "payment_intent_invalid_amount", &[]),
        (400, "configuration_incompatible", &[]),
        (400, "payment_intent_invalid", &[]),
        (400, "invalid_request", &[]),
        (400, "payment_method_verification_failed", &[]),
        (400, "payment_processing_failed", &[]),
        (400, "resource_limit_exhausted", &[]),
        (400, "resource_limit_exceeded", &[]),
        (400, "duplicate_entry", &[]),
        (400, "param_wrong_value", &[]),
        (400, "payment_method_not_present", &[]),
        (400, "payment_gateway_currency_incompatible", &[]),
        (401, "api_authentication_failed", &["unauthorized"]),
        (401, "basic_authentication_failed", &["unauthorized"]),
        (403, "request_blocked", &["forbidden"]),
        (403, "api_authorization_failed", &["forbidden"]),
        (404, "resource_not_found", &["not found"]),
        (404, "site_not_found", &[]),
        (405, "http_method_not_supported", &[]),
        (409, "invalid_state_for_request", &["conflict"]),
        (422, "unable_to_process_request", &[]),
        (429, "api_request_limit_exceeded", &["rate limited", "retryable"]),
        (429, "third_party_api_request_limit_exceeded", &["rate limited", "retryable"]),
        (429, "lock_timeout", &["rate limited", "retryable"]),
        (500, "internal_error", &["retryable"]),
        (503, "db_connection_failure", &["retryable"]),
        (503, "site_read_only_mode", &["retryable"]),
        (503, "site_not_ready", &["retryable"]),
        (503, "internal_temporary_error", &["retryable"]),
        (400, "a_code_of_next_year", &[]),
    ];
    for (status, code, expected) in rows {
        let error = error_of(*status, &[], &body(code, "invalid_request")).await;
        assert_eq!((error.kind(), error.status().map(u16::from)), (ErrorKind::Api, Some(*status)), "{code}");
        assert_eq!((error.code(), error.param()), (Some(*code), Some("customer[id]")));
        assert_eq!(error.code_as(), Some(ApiErrorCode::from(*code)));
        assert_eq!(error.message(), Some("cust_42: no"));
        assert_eq!(says(&error), *expected, "{code}");
        assert_eq!(
            error.to_string(),
            format!("chargebee: create portal session: {status} {code} (customer[id]): cust_42: no")
        );
    }
}

#[tokio::test]
async fn errors_that_are_not_the_vendor_s_keep_their_status() {
    let html = "<html><body>Bad Gateway url_planted_secret</body></html>";
    for (status, body, expected) in [
        (502, html, &["retryable"][..]),
        (503, html, &["retryable"]),
        (504, "", &["retryable"]),
        (500, "", &["retryable"]),
        (408, "", &["retryable"]),
        (401, "", &["unauthorized"]),
        (403, html, &["forbidden"]),
        (404, html, &[]),
        (429, "slow down", &["rate limited", "retryable"]),
        (413, "[]", &[]),
        (400, r#"{"message":"no code"}"#, &[]),
    ] {
        let error = error_of(status, &[], body).await;
        assert_eq!((error.kind(), error.status().map(u16::from)), (ErrorKind::Api, Some(status)));
        assert_eq!((error.code(), error.message(), error.code_as::<ApiErrorCode>()), (None, None, None));
        assert_eq!(says(&error), expected, "{status}");
        let printed = format!("{error} {error:?}");
        assert!(printed.contains(&status.to_string()) && !printed.contains("planted"), "{printed}");
    }
}

#[tokio::test]
async fn success_that_is_not_as_documented_is_a_decode_error() {
    for body in ["<html>Log in</html>", "", "null", "{}", r#"{"portal_session":{"id":7}}"#, "{\"portal_session\":"] {
        let error = error_of(200, &[], body).await;
        assert_eq!((error.kind(), error.status().map(u16::from)), (ErrorKind::Decode, Some(200)), "{body}");
        assert_eq!(says(&error), [""; 0], "{body}");
    }
    let error = error_of(200, &[], r#"{"portal_session":{"id":7}}"#).await;
    assert_eq!(
        error.to_string(),
        "chargebee: create portal session: 200: the body is not as expected at `portal_session.id` (line 1, column 25)"
    );
}

#[tokio::test]
async fn redirects_are_answers_and_are_not_followed() {
    let elsewhere = MockServer::start_async().await;
    let never = answer(&elsewhere, 200, &[], &session());
    let error = error_of(302, &[("location", &elsewhere.url("/api/v2/portal_sessions"))], "").await;
    assert_eq!((error.kind(), error.status().map(u16::from), says(&error)), (ErrorKind::Api, Some(302), vec![]));
    assert_eq!(never.calls_async().await, 0);
}

#[tokio::test]
async fn retry_after_is_read_as_seconds_and_as_a_date() {
    let limited = body("api_request_limit_exceeded", "operation_failed");
    let after = |value: String| {
        let limited = limited.clone();
        async move { error_of(429, &[("retry-after", &value)], &limited).await.retry_after() }
    };
    assert_eq!(after("7".into()).await, Some(Duration::from_secs(7)));
    assert_eq!(after("0".into()).await, Some(Duration::ZERO));
    assert_eq!(after("Wed, 21 Oct 2015 07:28:00 GMT".into()).await, Some(Duration::ZERO));
    let in_a_minute = httpdate::fmt_http_date(std::time::SystemTime::now() + Duration::from_secs(60));
    let wait = after(in_a_minute).await.unwrap();
    assert!((50..=60).contains(&wait.as_secs()), "{wait:?}");
    assert_eq!(after("1.5".into()).await, Some(Duration::from_secs(2)));
    for nonsense in ["soon", "-1", ""] {
        assert_eq!(after(nonsense.into()).await, None, "{nonsense}");
    }
    assert_eq!(error_of(429, &[], &limited).await.retry_after(), None);
}

#[tokio::test]
async fn upflow_s_undocumented_errors_are_read_as_far_as_they_go() {
    for (body, message) in [
        (r#"{"message":"Customer not found"}"#, Some("Customer not found")),
        (r#"{"error":"Not Found"}"#, Some("Not Found")),
        (r#"{"message":["no such customer"],"statusCode":404}"#, Some("no such customer")),
        (r#"{"error":{"message":"unknown"},"code":404}"#, Some("unknown")),
        ("{}", None),
        ("Not Found", None),
    ] {
        let server = MockServer::start_async().await;
        answer(&server, 404, &[], body);
        let call = upflow(&server.base_url()).portal_link(CustomerRef::external("123"));
        let error = call.send().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.status().map(u16::from), error.message()),
            (ErrorKind::Api, Some(404), message)
        );
        assert!(error.is_not_found() && error.to_string().starts_with("upflow: create portal url: 404"), "{error}");
    }
}

/// A server that reads a request, answers with these bytes and then closes the connection, or holds it.
fn serve(bytes: &'static str, hold: bool) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(bytes.as_bytes());
            if hold {
                open.push(stream);
            }
        }
    });
    origin
}

async fn failure(origin: &str) -> Error {
    let builder = chargebee_builder(origin).attempt_timeout(Duration::from_millis(100)).max_response_bytes(1000);
    builder.build().unwrap().portal_link("cust_42").send().await.unwrap_err()
}

#[tokio::test]
async fn an_error_whose_body_cannot_be_had_keeps_its_status_and_headers() {
    let cut = "HTTP/1.1 429 X\r\nretry-after: 7\r\ncontent-length: 900\r\n\r\n{";
    let oversized = "HTTP/1.1 503 X\r\nretry-after: 7\r\ncontent-length: 1001\r\n\r\n{";
    for (origin, status) in [(serve(cut, false), 429), (serve(cut, true), 429), (serve(oversized, true), 503)] {
        let error = failure(&origin).await;
        assert_eq!((error.kind(), error.status().map(u16::from)), (ErrorKind::Api, Some(status)), "{error:?}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn the_network_s_failures_have_kinds_of_their_own() {
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let cut = serve("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{\"portal_session\":", false);
    let silent = serve("", false);
    let stalled = serve("HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{", true);
    let oversized = serve("HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n{", true);
    for (origin, kind, status, expected, line) in [
        (closed, ErrorKind::Connect, None, &["retryable"][..], "could not connect: connection refused"),
        (cut, ErrorKind::ConnectionLost, Some(200), &["retryable"], "200: the response broke off"),
        (silent, ErrorKind::ConnectionLost, None, &["retryable"], "the connection was lost before the response"),
        (stalled, ErrorKind::Timeout, Some(200), &["timeout", "retryable"], "200: no whole response within 100ms"),
        (oversized, ErrorKind::Decode, Some(200), &[], "200: the response is longer than 1000 bytes"),
    ] {
        let error = failure(&origin).await;
        assert_eq!((error.kind(), error.status().map(u16::from), error.attempts()), (kind, status, 1), "{error:?}");
        assert_eq!(says(&error), expected, "{error:?}");
        assert_eq!(error.to_string(), format!("chargebee: create portal session: {line}"));
        assert_eq!(error.is_connect(), kind == ErrorKind::Connect);
        let cause = std::error::Error::source(&error).map(ToString::to_string);
        assert!(cause.is_none_or(|cause| !error.to_string().contains(&cause)), "said twice: {error:?}");
    }
}

#[cfg(feature = "test-util")]
#[test]
fn errors_made_by_hand_are_as_those_of_calls() {
    use billing_portal::{StatusCode, test_util};
    let body = serde_json::from_str(&body("resource_not_found", "invalid_request")).unwrap();
    for (status, expected) in [(404, &["not found"][..]), (409, &["conflict"]), (429, &["rate limited", "retryable"])] {
        let status = StatusCode::from_u16(status).unwrap();
        let error = test_util::error_response(Vendor::Chargebee, status, &body);
        assert_eq!(
            (error.code(), error.status(), says(&error)),
            (Some("resource_not_found"), Some(status), expected.to_vec())
        );
        assert!(error.to_string().ends_with("resource_not_found (customer[id]): cust_42: no"), "{error}");
    }
    let html = test_util::error_response(Vendor::Upflow, StatusCode::BAD_GATEWAY, &"<html>".into());
    assert_eq!((html.code(), says(&html), html.may_have_acted()), (None, vec!["retryable"], true));
    let lost = test_util::error(Vendor::Upflow, ErrorKind::ConnectionLost);
    assert_eq!((lost.kind(), lost.is_retryable(), lost.may_have_acted()), (ErrorKind::ConnectionLost, true, true));
}

#[tokio::test]
async fn a_web_page_speaks_of_no_customer_and_of_no_key() {
    let html = [("content-type", "text/html; charset=utf-8")];
    for (status, headers, body) in [
        (404, &html[..], "<h1>planted</h1>"),
        (404, &[], " \n<!DOCTYPE HTML><title>planted</title>"),
        (200, &html[..], "planted"),
        (401, &[("content-type", "TEXT/HTML")], ""),
        (403, &[], "<html lang='en'>planted"),
    ] {
        let server = MockServer::start_async().await;
        answer(&server, status, headers, body);
        for error in [
            chargebee(&server.base_url()).portal_link("cust_42").send().await.unwrap_err(),
            upflow(&server.base_url()).portal_link(CustomerRef::external("123")).send().await.unwrap_err(),
        ] {
            assert!(error.is_web_page() && !error.is_not_found(), "{error}");
            assert_eq!((error.advice(), error.status().map(u16::from)), (None, Some(status)));
            assert!(
                error.to_string().ends_with(&format!("{status}: a web page came, and no response of the API")),
                "{error}"
            );
        }
    }
    // A body that is none, and JSON that quotes one, are no pages.
    for body in ["", r#"{"message":"<html>"}"#] {
        let server = MockServer::start_async().await;
        answer(&server, 404, &[], body);
        let error = upflow(&server.base_url()).portal_link(CustomerRef::external("123")).send().await.unwrap_err();
        assert!(error.is_not_found() && !error.is_web_page(), "{error}");
    }
}
