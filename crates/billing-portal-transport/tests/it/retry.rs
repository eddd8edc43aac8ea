//! Retried requests over real sockets, with tiny pauses.

use std::sync::Arc;
use std::time::Duration;

use billing_portal_transport::{
    CallOptions, Error, FailureKind, Limiter, NoRoom, Permit, Permitting, RateLimit, header,
};
use tokio::sync::Semaphore;

use crate::client::Client;
use crate::server::{Response, serve, serve_script};

fn quick(base_url: &str) -> Client {
    Client::new(base_url).with(|options| {
        options.backoff(Duration::from_millis(1), Duration::from_millis(2)).attempt_timeout(Duration::from_millis(200));
    })
}

fn good() -> Response {
    Response::json(200, r#"{"id":"t1"}"#)
}

/// The value of a header in a request as it was received.
fn header_of<'a>(request: &'a str, name: &str) -> Option<&'a str> {
    request.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

#[tokio::test]
async fn whatever_may_pass_is_survived_and_the_result_says_how_often_it_took() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";
    for (name, bad) in [
        ("an html page", Response::new(502, "content-type: text/html\r\n", "<html>")),
        ("an empty error", Response::new(500, "", "")),
        ("a json error", Response::json(503, r#"{"message":"later"}"#)),
        ("too many requests", Response::new(429, "retry-after: 0\r\n", "")),
        ("a cut body", Response::Bytes(head.into())),
        ("a stalled body", Response::Stall(head.into())),
        ("a closed connection", Response::Bytes(String::new())),
        ("silence", Response::Stall(String::new())),
    ] {
        let (url, mut requests) = serve_script(vec![bad.clone(), bad, good()]).await;
        let thing = quick(&url).post_empty().await.unwrap();
        assert_eq!((thing.id.as_str(), thing.attempts()), ("t1", 3), "{name}");
        let mut keys = Vec::new();
        while let Ok(request) = requests.try_recv() {
            keys.push(header_of(&request, "x-key").unwrap().to_owned());
        }
        assert_eq!(keys.len(), 3, "{name}");
        keys.dedup();
        assert_eq!(keys.len(), 1, "{name}: one key for all attempts of a call");
        assert_eq!(keys[0].len(), 36, "a UUID: {}", keys[0]);
    }
}

#[tokio::test]
async fn each_call_has_a_key_of_its_own_unless_the_caller_gives_one_and_a_get_has_none() {
    let (url, mut requests) = serve(good()).await;
    let client = quick(&url);
    client.post_empty().await.unwrap();
    client.post_form(&serde_json::json!({ "a": "b" })).await.unwrap();
    let key = |request: Option<String>| header_of(&request.unwrap(), "x-key").map(str::to_owned);
    let (one, other) = (key(requests.recv().await), key(requests.recv().await));
    assert!(one.is_some() && other.is_some() && one != other);
    let own = client.with(|options| _ = options.idempotency_key(header::HeaderValue::from_static("job-7")));
    own.post_empty().await.unwrap();
    assert_eq!(key(requests.recv().await).as_deref(), Some("job-7"));
    own.get_thing("t1", None).await.unwrap();
    assert_eq!(key(requests.recv().await), None);
}

#[tokio::test]
async fn a_key_is_as_long_as_the_vendor_allows_and_no_longer() {
    let (url, mut requests) = serve(good()).await;
    let with_key =
        |length| quick(&url).with(|options| _ = options.idempotency_key("k".repeat(length).parse().unwrap()));
    with_key(100).post_empty().await.unwrap();
    assert!(requests.recv().await.is_some());
    let error = with_key(101).post_empty().await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)) && error.attempts() == 0, "{error:?}");
    let key = |options: &mut CallOptions| _ = options.idempotency_key(header::HeaderValue::from_static("job-7"));
    let error = Client::keyless(&url).with(key).post_empty().await.unwrap_err();
    assert!(error.to_string().ends_with("the vendor knows no idempotency keys"), "{error}");
    assert!(requests.try_recv().is_err(), "something was sent");
}

#[tokio::test]
async fn the_profile_s_verdict_decides_on_retrying_and_on_what_is_retryable() {
    let no = Response::new(503, "x-retry: no\r\nretry-after: 0\r\n", r#"{"message":"never"}"#);
    let (url, _) = serve(no).await;
    let error = quick(&url).get_thing("t1", None).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
    let yes = Response::new(409, "x-retry: yes\r\n", r#"{"message":"busy"}"#);
    let (url, _) = serve_script(vec![yes.clone(), good()]).await;
    assert_eq!(quick(&url).post_empty().await.unwrap().attempts(), 2);
    let (url, _) = serve(yes).await;
    let error = quick(&url).post_empty().await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (4, true));
}

#[tokio::test]
async fn a_form_is_sent_again_as_it_was() {
    let (url, mut requests) = serve_script(vec![Response::new(503, "", ""), good()]).await;
    quick(&url).post_form(&serde_json::json!({ "a": "b c&d" })).await.unwrap();
    let body = |request: String| request.split_once("\r\n\r\n").unwrap().1.to_owned();
    let (first, second) = (body(requests.recv().await.unwrap()), body(requests.recv().await.unwrap()));
    assert!(!first.is_empty() && first == second, "{first} {second}");
}

#[tokio::test]
async fn what_goes_on_ends_with_the_last_real_outcome_and_the_number_of_attempts() {
    let (url, _) = serve(Response::new(502, "x-gateway: g1\r\n", "<html>")).await;
    let error = quick(&url).get_thing("t1", None).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (502, 4));
    assert_eq!(error.headers().unwrap()["x-gateway"], "g1");
    let (url, _) = serve(Response::Bytes(String::new())).await;
    let error = quick(&url).get_thing("t1", None).await.unwrap_err();
    let Error::Failure(failure) = error else { panic!("{error:?}") };
    assert_eq!((failure.kind(), failure.attempts()), (FailureKind::Send, 4));
}

#[tokio::test]
async fn the_deadline_cuts_the_last_attempt_short() {
    let (url, _) = serve(Response::Stall(String::new())).await;
    let client = quick(&url).with(|options| {
        options.attempt_timeout(Duration::from_millis(80)).timeout(Duration::from_millis(120));
    });
    let error = client.get_thing("t1", None).await.unwrap_err();
    assert!(error.to_string().contains("120ms"), "{error}");
    assert_eq!(error.attempts(), 2);
}

#[tokio::test]
async fn clones_share_a_limit_and_each_attempt_counts() {
    let (url, _) = serve_script(vec![Response::new(503, "", ""), Response::new(503, "", ""), good()]).await;
    let client = quick(&url).limited(RateLimit::per(3, Duration::from_secs(60)).at_once(1)).with(|options| {
        options.timeout(Duration::from_millis(500));
    });
    assert_eq!(client.get_thing("t1", None).await.unwrap().attempts(), 3);
    let error = client.clone().get_thing("t1", None).await.unwrap_err();
    let Error::Failure(failure) = error else { panic!("{error:?}") };
    assert_eq!((failure.kind().name(), failure.attempts()), ("rate_limited", 0), "nothing is left of the minute");
}

/// Has room for two requests, and says how many have it.
#[derive(Clone, Debug)]
struct Two(Arc<Semaphore>);

impl Limiter for Two {
    fn permit(&self, _: Duration) -> Permitting<'_> {
        Box::pin(async { self.0.try_acquire().map(Permit::holding).map_err(|_| NoRoom::For(Duration::from_secs(7))) })
    }
}

#[tokio::test]
async fn a_limiter_of_one_s_own_is_asked_before_each_attempt_and_gets_back_what_it_gave() {
    let two = Two(Arc::new(Semaphore::new(2)));
    let (url, mut requests) =
        serve_script(vec![Response::new(503, "", ""), good(), Response::Stall(String::new())]).await;
    let client = quick(&url).limiter(Arc::new(two.clone()));
    assert_eq!(client.get_thing("t1", None).await.unwrap().attempts(), 2);
    assert_eq!(two.0.available_permits(), 2);
    let other = client.clone();
    let call = tokio::spawn(async move { other.get_thing("t1", None).await.is_ok() });
    for _ in 0..3 {
        requests.recv().await.unwrap();
    }
    assert_eq!(two.0.available_permits(), 1, "one is under way");
    let _held = two.0.try_acquire().unwrap();
    let error = client.get_thing("t1", None).await.unwrap_err();
    let Error::Failure(failure) = error else { panic!("{error:?}") };
    assert_eq!(failure.kind(), FailureKind::RateLimited(Duration::from_secs(7)));
    call.abort();
    assert!(call.await.is_err());
    assert_eq!(two.0.available_permits(), 1, "who drops a call gives back its permit");
}

#[test]
fn a_limit_says_what_it_comes_to_in_a_minute() {
    let millis = Duration::from_millis;
    for (requests, period, per_minute) in [
        (600, millis(60_000), 600),
        (10, millis(1_000), 600),
        (100, millis(3_600_000), 1),
        (7, millis(120_000), 3),
        (0, millis(60_000), 1),
        (u32::MAX, millis(1), u32::MAX),
        (1, Duration::ZERO, u32::MAX),
        (1, Duration::MAX, 1),
    ] {
        let limit = RateLimit::per(requests, period);
        assert_eq!((limit.per_minute(), limit.most_at_once()), (per_minute, u32::MAX), "{limit:?}");
    }
    assert_eq!(RateLimit::per(1, millis(1)).at_once(0).most_at_once(), 1);
}

#[tokio::test]
async fn without_keys_a_post_is_retried_if_it_is_idempotent_or_nothing_was_done() {
    use reqwest::Method;
    for (method, operation, lost, idempotent, attempts) in [
        (Method::POST, "make_link", Response::Bytes(String::new()), false, Some(2)),
        (Method::POST, "make_thing", Response::Bytes(String::new()), false, None),
        (Method::POST, "make_thing", Response::new(502, "", ""), false, None),
        (Method::POST, "make_thing", Response::Bytes(String::new()), true, Some(2)),
        (Method::POST, "make_thing", Response::new(429, "retry-after: 0\r\n", ""), false, Some(2)),
        (Method::PUT, "change_thing", Response::Bytes(String::new()), false, Some(2)),
        (Method::DELETE, "delete_thing", Response::new(502, "", ""), false, Some(2)),
    ] {
        let (url, _) = serve_script(vec![lost, good()]).await;
        let client = Client::keyless(&url).with(|options| {
            options.backoff(Duration::from_millis(1), Duration::from_millis(2)).idempotent(idempotent);
        });
        let result = client.request(method.clone(), operation).await;
        match (&result, attempts) {
            (Ok(thing), Some(attempts)) => assert_eq!(thing.attempts(), attempts, "{method} {operation}"),
            (Err(error), None) => {
                assert_eq!((error.attempts(), error.may_have_acted()), (1, true), "{method} {operation}: {error}");
            }
            _ => panic!("{method} {operation}: {result:?}"),
        }
    }
}
