//! Each kind of fault, as it is seen from the other end of the connection.

use std::time::{Duration, Instant};

use billing_portal_sandbox::{Fault, Faults, Stub};
use reqwest::Method;
use reqwest::header::CONTENT_LENGTH;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::{Received, Setup, client, form, send, text};

const REPLAYED: &str = "chargebee-idempotency-replayed";

/// So long that no test waits for it.
const FOREVER: Duration = Duration::from_secs(600);
/// Real time that a test does wait.
const MOMENT: Duration = Duration::from_millis(40);

impl Setup {
    async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.sandbox.url().strip_prefix("http://").unwrap()).await.unwrap()
    }

    /// Sends a request for a session without waiting for what comes back.
    async fn send_raw(&self, line: &mut TcpStream, key: &str) {
        let body = form(&[("customer[id]", "cust_42")]);
        let request = format!(
            "POST /api/v2/portal_sessions HTTP/1.1\r\nhost: 127.0.0.1\r\n\
             authorization: Basic dGVzdF9zYW5kYm94X2tleTo=\r\nchargebee-idempotency-key: {key}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        line.write_all(request.as_bytes()).await.unwrap();
    }

    /// Everything that comes back until the connection is closed.
    async fn raw(&self, key: &str) -> String {
        let mut line = self.connect().await;
        self.send_raw(&mut line, key).await;
        rest(&mut line).await
    }

    /// The request again, under the same key: whether the response was replayed.
    async fn again(&self, key: &str) -> bool {
        let response = send(self.create(key)).await;
        response.json(200);
        response.headers.get(REPLAYED).is_some_and(|value| value == "true")
    }
}

async fn rest(line: &mut TcpStream) -> String {
    let mut received = Vec::new();
    timeout(Duration::from_secs(10), line.read_to_end(&mut received)).await.expect("it is closed").unwrap();
    String::from_utf8(received).unwrap()
}

/// Reads until there are this many bytes behind the head; returns head and body.
async fn until(line: &mut TcpStream, body_bytes: usize) -> (String, String) {
    let mut received = String::new();
    loop {
        if let Some((head, body)) = received.split_once("\r\n\r\n")
            && body.len() >= body_bytes
        {
            return (head.to_owned(), body.to_owned());
        }
        let mut buffer = [0; 1024];
        let count = line.read(&mut buffer).await.unwrap();
        assert_ne!(count, 0, "{received}");
        received.push_str(std::str::from_utf8(&buffer[..count]).unwrap());
    }
}

/// What the head of a response says of the length of its body.
fn announced(head: &str) -> usize {
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.unwrap_or_else(|| panic!("{head}")).parse().unwrap()
}

/// How long the response to a request for a session is in this setup.
async fn usual_length(setup: &Setup) -> usize {
    let other = Setup::start().await;
    // The port may have another number of digits there.
    send(other.create("usual")).await.text.len() - other.sandbox.url().len() + setup.sandbox.url().len()
}

#[tokio::test]
async fn a_status_comes_with_the_vendors_error() {
    let setup = Setup::start().await;
    for (status, code, kind) in [
        (400, "invalid_request", "invalid_request"),
        (401, "api_authentication_failed", "untyped"),
        (403, "api_authorization_failed", "untyped"),
        (404, "resource_not_found", "invalid_request"),
        (409, "invalid_state_for_request", "invalid_request"),
        (422, "unable_to_process_request", "invalid_request"),
        (429, "api_request_limit_exceeded", "operation_failed"),
        (500, "internal_error", "operation_failed"),
        (503, "internal_temporary_error", "operation_failed"),
        (599, "internal_error", "operation_failed"),
    ] {
        setup.faults([Fault::status(status), Fault::status(status)]);
        let body = send(setup.create("key")).await.error(status, code, None);
        assert_eq!(body["type"], kind);
        let body = send(setup.portal_url()).await.json(status);
        assert_eq!(body, json!({"message": format!("The sandbox was told to respond with {status}")}));
    }
    assert_eq!(setup.sessions(), 0);
    assert!(!setup.again("key").await);
}

#[tokio::test]
async fn a_status_can_have_headers_and_any_body() {
    let setup = Setup::start().await;
    let text = Fault::status(429).header("Retry-After", "7").header("content-type", "text/plain").body("slow down");
    setup.faults([text, Fault::status(204), Fault::status(302).header("location", "/elsewhere")]);
    let response = send(setup.create("key")).await;
    assert_eq!((response.status, &*response.text), (429, "slow down"));
    assert_eq!(
        (&response.headers["retry-after"], &response.headers["content-type"]),
        (&"7".parse().unwrap(), &"text/plain".parse().unwrap())
    );
    assert_eq!(response.headers.get_all("content-type").iter().count(), 1);
    let empty = send(setup.create("key")).await;
    assert_eq!((empty.status, &*empty.text), (204, ""));
    let redirect = send(setup.create("key")).await;
    assert_eq!((redirect.status, &redirect.headers["location"]), (302, &"/elsewhere".parse().unwrap()));
    assert_eq!(setup.sessions(), 0);
}

#[tokio::test]
async fn a_status_may_lie_about_what_was_done() {
    let setup = Setup::start().await;
    setup.faults([Fault::status(500).processed()]);
    send(setup.create("key")).await.error(500, "internal_error", None);
    assert_eq!(setup.sessions(), 1);
    assert!(setup.again("key").await);
    assert_eq!(setup.sessions(), 1);
}

#[tokio::test]
async fn gateways_answer_in_html() {
    let setup = Setup::start().await;
    setup.faults([Fault::html(502), Fault::html(503), Fault::html(504).processed()]);
    for (status, sessions, words) in
        [(502, 0, "502 Bad Gateway"), (503, 0, "503 Service Unavailable"), (504, 1, "504 Gateway Timeout")]
    {
        let response = send(setup.create("key")).await;
        assert_eq!((response.status, setup.sessions()), (status, sessions));
        assert_eq!(response.headers["content-type"], "text/html; charset=utf-8");
        assert!(response.text.starts_with("<!DOCTYPE html>"), "{}", response.text);
        // The Python SDK looks for the status in the text of what is no JSON.
        for element in ["title", "h1"] {
            assert!(response.text.contains(&format!("<{element}>{words}</{element}>")), "{}", response.text);
        }
    }
}

#[tokio::test]
async fn a_drop_before_leaves_nothing_behind() {
    let setup = Setup::start().await;
    setup.faults([Fault::drop_before()]);
    assert_eq!(setup.raw("key").await, "");
    assert_eq!(setup.sessions(), 0);
    assert!(!setup.again("key").await);
    assert_eq!(setup.sessions(), 1);
}

#[tokio::test]
async fn a_drop_after_has_changed_the_state_once() {
    let setup = Setup::start().await;
    setup.faults([Fault::drop_after()]);
    assert_eq!(setup.raw("key").await, "");
    let ids = setup.sandbox.chargebee_session_ids();
    assert_eq!(ids.len(), 1);
    let response = send(setup.create("key")).await;
    assert_eq!(response.headers[REPLAYED], "true");
    assert_eq!(response.json(200)["portal_session"]["id"], ids[0]);
    assert_eq!(setup.sandbox.chargebee_session_ids(), ids);
}

#[tokio::test]
async fn a_drop_ends_a_connection_that_was_in_use_and_no_other() {
    let setup = Setup::start().await;
    let (mut one, mut other) = (setup.connect().await, setup.connect().await);
    for line in [&mut one, &mut other] {
        setup.send_raw(line, "first").await;
        let (head, _) = until(line, 2).await;
        assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    }
    setup.faults([Fault::drop_after()]);
    setup.send_raw(&mut one, "second").await;
    assert!(!rest(&mut one).await.contains("HTTP/1.1"));
    setup.send_raw(&mut other, "second").await;
    let (head, _) = until(&mut other, 2).await;
    assert!(head.contains(REPLAYED), "{head}");
}

#[tokio::test]
async fn a_client_of_its_own_sees_a_drop_as_an_error() {
    let setup = Setup::start().await;
    for fault in [Fault::drop_before(), Fault::drop_after()] {
        setup.faults([fault]);
        let error = setup.create("key").send().await.unwrap_err();
        assert!(error.is_request() && error.status().is_none(), "{error:?}");
        // A client that tried again by itself would have met no fault.
        assert!(setup.sandbox.faults().is_empty());
    }
    assert_eq!(setup.sandbox.requests().len(), 2);
    assert_eq!(setup.sessions(), 1);
}

#[tokio::test]
async fn slow_headers_come_after_the_request_was_processed() {
    let setup = Setup::start().await;
    setup.faults([Fault::response().slow_headers(FOREVER), Fault::response().slow_headers(MOMENT)]);
    let mut line = setup.connect().await;
    setup.send_raw(&mut line, "key").await;
    let mut byte = [0];
    while setup.sessions() == 0 {
        tokio::task::yield_now().await;
    }
    timeout(MOMENT, line.read(&mut byte)).await.expect_err("nothing comes");
    drop(line);
    let began = Instant::now();
    assert!(setup.again("key").await);
    assert!(began.elapsed() >= MOMENT);
    assert_eq!(setup.sessions(), 1);
}

#[tokio::test]
async fn slow_failures_and_slow_drops() {
    let setup = Setup::start().await;
    setup.faults([Fault::status(503).slow_headers(MOMENT), Fault::drop_before().slow_headers(MOMENT)]);
    let began = Instant::now();
    send(setup.create("key")).await.error(503, "internal_temporary_error", None);
    assert!(began.elapsed() >= MOMENT);
    let began = Instant::now();
    assert_eq!(setup.raw("key").await, "");
    assert!(began.elapsed() >= MOMENT);
    assert_eq!(setup.sessions(), 0);
}

#[tokio::test]
async fn a_slow_body_stops_half_way() {
    let setup = Setup::start().await;
    setup.faults([Fault::response().slow_body(FOREVER), Fault::response().slow_body(MOMENT)]);
    let mut line = setup.connect().await;
    setup.send_raw(&mut line, "key").await;
    let half = usual_length(&setup).await / 2;
    let (head, body) = until(&mut line, half).await;
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    assert_eq!((announced(&head) / 2, body.len()), (half, half));
    timeout(MOMENT, line.read(&mut [0])).await.expect_err("no more comes");
    drop(line);

    let began = Instant::now();
    assert!(setup.again("key").await);
    assert!(began.elapsed() >= MOMENT);
}

#[tokio::test]
async fn a_cut_body_is_announced_whole() {
    let setup = Setup::start().await;
    let whole = usual_length(&setup).await;
    for (cut, sent) in [(0, 0), (10, 10), (whole as u64 - 1, whole - 1), (u64::MAX, whole - 1)] {
        setup.faults([Fault::response().cut_body(cut)]);
        let key = format!("cut at {cut}");
        let received = setup.raw(&key).await;
        let (head, body) = received.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
        assert_eq!((announced(head), body.len()), (whole, sent));
        assert!(setup.again(&key).await);
    }
    setup.faults([Fault::status(500).cut_body(5)]);
    let error = setup.create("key").send().await.unwrap().text().await.unwrap_err();
    assert!(error.is_body() || error.is_decode(), "{error:?}");
}

#[tokio::test]
async fn a_reply_can_have_what_nobody_knows_yet() {
    let setup = Setup::start().await;
    let patch = json!({"portal_session": {"status": "frozen", "new_member": 1, "expires_at": null}, "new": {"a": [1]}});
    setup.faults([Fault::response().merge(patch).header("x-new", "1")]);
    let first = send(setup.create("key")).await;
    let again = send(setup.create("key")).await;
    let (changed, mut expected) = (first.json(200), again.json(200));
    let session = expected["portal_session"].as_object_mut().unwrap();
    session.insert("status".to_owned(), json!("frozen"));
    session.insert("new_member".to_owned(), json!(1));
    session.remove("expires_at").unwrap();
    expected["new"] = json!({"a": [1]});
    assert_eq!(changed, expected);
    assert_eq!((&first.headers["x-new"], again.headers.get("x-new")), (&"1".parse().unwrap(), None));

    setup.faults([Fault::status(400).merge(json!({"param": "customer[id]", "api_error_code": "brand_new"}))]);
    let error = send(setup.create("key")).await.json(400);
    assert_eq!((text(&error["param"]), text(&error["api_error_code"])), ("customer[id]", "brand_new"));
}

#[tokio::test]
async fn a_real_status_can_come_with_another_body() {
    let setup = Setup::start().await;
    setup.faults([Fault::response().body("[1"), Fault::status(200).body("{}")]);
    let response = send(setup.create("key")).await;
    assert_eq!((response.status, &*response.text, setup.sessions()), (200, "[1", 1));
    assert_eq!(send(setup.create("other")).await.json(200), json!({}));
    assert_eq!(setup.sessions(), 1);
}

#[tokio::test]
async fn a_padded_reply_has_exactly_so_many_bytes_and_the_same_meaning() {
    const NINE_MEGABYTES: u64 = 9_000_000;
    let setup = Setup::start().await;
    setup.faults([Fault::response().padded_to(NINE_MEGABYTES), Fault::response().padded_to(1)]);
    let padded: Received = send(setup.create("key")).await;
    assert_eq!(padded.text.len() as u64, NINE_MEGABYTES);
    assert_eq!(padded.headers[CONTENT_LENGTH], "9000000");
    let plain = send(setup.create("key")).await;
    assert_eq!(padded.json(200), plain.json(200));
    assert_eq!(setup.sessions(), 1);

    // One that no memory could hold is announced at once, and sent as far as somebody reads.
    setup.faults([Fault::html(502).padded_to(u64::MAX / 2)]);
    let mut response = client().execute(setup.create("key").build().unwrap()).await.unwrap();
    assert_eq!(response.content_length(), Some(u64::MAX / 2));
    let mut received = 0;
    while received < NINE_MEGABYTES {
        received += response.chunk().await.unwrap().unwrap().len() as u64;
    }
}

#[tokio::test]
async fn faults_can_be_combined() {
    let setup = Setup::start().await;
    let fault = Fault::status(200).body("{}").padded_to(1_000).slow_headers(MOMENT).slow_body(MOMENT).cut_body(500);
    setup.faults([fault]);
    let began = Instant::now();
    let received = setup.raw("key").await;
    assert!(began.elapsed() >= 2 * MOMENT);
    let (head, body) = received.split_once("\r\n\r\n").unwrap();
    assert_eq!((announced(head), body.len()), (1_000, 500));
    assert_eq!(serde_json::from_str::<Value>(body).unwrap(), json!({}));
}

#[tokio::test]
async fn answers_without_a_body_announce_none() {
    let setup = Setup::start().await;
    for status in [204, 304] {
        setup.sandbox.stub(Stub::new("GET", "/empty").status(status)).unwrap();
        let response = setup.open(&format!("{}/empty", setup.sandbox.url())).await;
        assert_eq!((response.status, response.headers.get("content-length")), (status, None));
        setup.faults([Fault::status(status)]);
        let response = setup.get("/customers").await;
        assert_eq!((response.status, response.headers.get("content-length")), (status, None));
    }
    for status in [204, 205, 304] {
        for fault in [
            Fault::status(status).body("x"),
            Fault::status(status).padded_to(9),
            Fault::status(status).cut_body(1),
            Fault::status(status).slow_body(Duration::from_millis(1)),
            Fault::html(status),
        ] {
            let error = setup.sandbox.script(Faults::in_order([fault])).unwrap_err();
            assert!(error.to_string().contains("has no body"), "{error}");
        }
    }
    // The vendor's own response may be one of these, too.
    let customer = send(setup.upflow(Method::POST, "/customers").json(&json!({"name": "x"}))).await.json(200);
    setup.faults([Fault::response().padded_to(9).cut_body(3)]);
    let path = format!("/customers/{}", customer["id"].as_str().unwrap());
    let response = send(setup.upflow(Method::DELETE, &path)).await;
    assert_eq!((response.status, response.headers.get("content-length")), (204, None));
}
