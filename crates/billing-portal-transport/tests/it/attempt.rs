//! What comes of a request, whatever the server does.

use std::error::Error as _;
use std::time::Duration;

use billing_portal_transport::{BaseUrl, ConnectCause, Connection, Error, FailureKind, Timeout};

use crate::client::Client;
use crate::server::{Response, serve, serve_kept_alive};

const STALL: Duration = Duration::from_millis(80);

#[tokio::test]
async fn a_documented_response_is_decoded_and_keeps_status_and_headers() {
    let (url, _) =
        serve(Response::new(200, "x-request: 7\r\n", r#"{"id":"t1","new_member":1,"inner":{"count":2}}"#)).await;
    let thing = Client::once(&url).get_thing("t1", None).await.unwrap();
    assert_eq!((thing.id.as_str(), thing.inner.count), ("t1", 2));
    assert_eq!((thing.status().as_u16(), thing.attempts()), (200, 1));
    assert_eq!(thing.headers()["x-request"], "7");
}

#[tokio::test]
async fn a_documented_error_is_decoded_and_keeps_status_and_headers() {
    let (url, _) = serve(Response::new(429, "retry-after: 3\r\n", r#"{"message":"slow down"}"#)).await;
    let error = Client::once(&url).get_thing("t1", None).await.unwrap_err();
    assert_eq!(error.headers().unwrap()["retry-after"], "3");
    let Error::ErrorResponse(response) = error else { panic!("{error:?}") };
    assert_eq!((response.status().as_u16(), response.message.as_str()), (429, "slow down"));
}

#[tokio::test]
async fn an_html_error_page_keeps_its_status_headers_and_body() {
    let (url, _) = serve(Response::new(502, "x-gateway: g1\r\n", "<html>Bad Gateway</html>")).await;
    let error = Client::once(&url).get_thing("t1", None).await.unwrap_err();
    let Error::UnexpectedResponse(response) = error else { panic!("{error:?}") };
    assert_eq!((response.status().as_u16(), response.attempts()), (502, 1));
    assert_eq!(response.headers()["x-gateway"], "g1");
    assert_eq!(&response.body()[..], b"<html>Bad Gateway</html>");
    assert!(response.decode_error().unwrap().is_syntax());
}

#[tokio::test]
async fn an_empty_error_keeps_its_status() {
    let (url, _) = serve(Response::new(500, "", "")).await;
    assert_eq!(Client::once(&url).get_thing("t1", None).await.unwrap_err().status().unwrap(), 500);
}

#[tokio::test]
async fn a_body_of_another_shape_names_the_place_and_no_value() {
    let (url, _) = serve(Response::json(200, r#"{"id":"t1","inner":{"count":"tok_planted_secret"}}"#)).await;
    let error = Client::once(&url).get_thing("t1", None).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get thing: unexpected response 200: the body is not as expected at `inner.count` (line 1, column 48)"
    );
}

#[tokio::test]
async fn a_body_that_is_encoded_though_nobody_asked_is_named_and_not_read() {
    for (encoding, body, said) in [
        ("gzip", "\u{1f}\u{8b}", Some("`gzip`")),
        ("x-gzip, br", "\u{1f}", Some("`unknown`")),
        ("\u{7f}planted", "\u{1f}", None),
        ("gzip", r#"{"id":"t1"}"#, None),
        ("Identity", r#"{"id":"t1"}"#, None),
        ("identity", "<", Some("not JSON")),
    ] {
        for status in [200, 400] {
            let (url, mut requests) =
                serve(Response::new(status, &format!("content-encoding: {encoding}\r\n"), body)).await;
            let result = Client::once(&url).get_thing("t1", None).await;
            assert!(requests.recv().await.unwrap().contains("accept-encoding: identity\r\n"));
            let Some(said) = said else { continue };
            let error = result.unwrap_err().to_string();
            assert!(error.contains(said) && !error.contains("planted"), "{error}");
            assert_eq!(said.starts_with('`'), error.ends_with("a proxy may have compressed it"), "{error}");
        }
    }
}

#[tokio::test]
async fn what_follows_a_whole_value_is_an_error() {
    let (url, _) = serve(Response::json(200, r#"{"id":"t1"} trailing"#)).await;
    let error = Client::once(&url).get_thing("t1", None).await.unwrap_err();
    assert_eq!(error.to_string(), "get thing: unexpected response 200: the body is not JSON (line 1, column 13)");
}

#[tokio::test]
async fn a_request_s_id_and_a_replay_are_told_of_results_and_of_errors_of_each_kind() {
    let headers = "x-request: req_7\r\nx-replayed: true\r\n";
    for (status, body) in [(200, r#"{"id":"t1"}"#), (404, r#"{"message":"none"}"#), (404, "<html>"), (200, "<html>")] {
        let (url, _) = serve(Response::new(status, headers, body)).await;
        let told = match Client::once(&url).get_thing("t1", None).await {
            Ok(thing) => (thing.request_id().map(str::to_owned), thing.idempotency_replayed()),
            Err(error) => (error.request_id().map(str::to_owned), error.idempotency_replayed()),
        };
        assert_eq!(told, (Some("req_7".to_owned()), true), "{status} {body}");
    }
    let (url, _) = serve(Response::Bytes(String::new())).await;
    let error = Client::once(&url).get_thing("t1", None).await.unwrap_err();
    assert_eq!((error.request_id(), error.idempotency_replayed(), error.is_retryable()), (None, false, true));
    let (url, _) = serve(Response::new(200, headers, r#"{"id":"t1"}"#)).await;
    let keyless = Client::keyless(&url).get_thing("t1", None).await.unwrap();
    assert_eq!((keyless.request_id(), keyless.idempotency_replayed()), (None, false), "the API has no such headers");
}

#[tokio::test]
async fn a_request_s_id_is_short_and_printable_or_none() {
    for (value, id) in [
        ("r".repeat(128), Some("r".repeat(128))),
        ("r".repeat(129), None),
        (String::new(), None),
        ("req 7".to_owned(), None),
        ("req_\u{1b}[31m".to_owned(), None),
        ("réq".to_owned(), None),
    ] {
        let (url, _) = serve(Response::new(200, &format!("x-request: {value}\r\n"), r#"{"id":"t1"}"#)).await;
        let Ok(thing) = Client::once(&url).get_thing("t1", None).await else {
            assert!(value.contains('\u{1b}'), "the HTTP library refuses {value:?}");
            continue;
        };
        assert_eq!(thing.request_id(), id.as_deref(), "{value:?}");
        let (url, _) = serve(Response::new(200, &format!("x-replayed: {value}\r\n"), r#"{"id":"t1"}"#)).await;
        assert!(!Client::once(&url).get_thing("t1", None).await.unwrap().idempotency_replayed(), "{value:?}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (elsewhere, mut requests) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
    let (url, _) = serve(Response::new(302, &format!("location: {elsewhere}/things/t1\r\n"), "")).await;
    let error = Client::once(&url).get_thing("t1", None).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert!(requests.try_recv().is_err(), "the other host saw a request");
}

#[tokio::test]
async fn a_cut_body_is_a_failure() {
    let (url, _) = serve(Response::Bytes("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":".into())).await;
    assert_eq!(failure(Client::once(&url).get_thing("t1", None).await), FailureKind::Body);
}

#[tokio::test]
async fn a_success_whose_body_is_cut_slow_or_too_long_keeps_its_status_and_headers() {
    let head = "HTTP/1.1 201 X\r\nx-request: req_7\r\ncontent-length: 100\r\n\r\n{";
    let too_long = format!("HTTP/1.1 201 X\r\nx-request: req_7\r\nconnection: close\r\n\r\n{}", "x".repeat(2000));
    for (response, kind) in [
        (Response::Bytes(head.into()), FailureKind::Body),
        (Response::Stall(head.into()), FailureKind::Timeout(Timeout::Attempt(STALL))),
        (Response::Bytes(too_long), FailureKind::TooLarge(1000)),
    ] {
        let (url, _) = serve(response).await;
        let client = Client::once(&url).with(|options| _ = options.attempt_timeout(STALL).max_response_bytes(1000));
        let error = client.get_thing("t1", None).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (201, Some("req_7")), "{kind:?}");
        assert!(error.may_have_acted() && error.headers().is_some());
        assert_eq!((error.attempts(), failure::<(), _>(Err(error))), (1, kind));
    }
}

#[tokio::test]
async fn an_error_whose_body_cannot_be_had_is_still_that_error() {
    let head = "HTTP/1.1 503 X\r\nretry-after: 9\r\ncontent-length: 100\r\n\r\n{";
    for response in [Response::Bytes(head.into()), Response::Stall(head.into())] {
        let (url, _) = serve(response).await;
        let client = Client::once(&url).with(|options| {
            options.attempt_timeout(STALL);
        });
        let error = client.get_thing("t1", None).await.unwrap_err();
        assert_eq!(
            (error.status().unwrap().as_u16(), &error.headers().unwrap()["retry-after"]),
            (503, &"9".parse().unwrap())
        );
    }
}

#[tokio::test]
async fn a_connection_closed_before_the_response_is_a_failure() {
    let (url, _) = serve(Response::Bytes(String::new())).await;
    assert_eq!(failure(Client::once(&url).get_thing("t1", None).await), FailureKind::Send);
}

#[tokio::test]
async fn a_refused_connection_is_a_failure() {
    let url = {
        let port = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        format!("http://{}/api", port.local_addr().unwrap())
    };
    let error = Client::once(&url).get_thing("t1", None).await.unwrap_err();
    assert!(error.is_connect() && error.source().is_none(), "{error:?}");
    assert_eq!(error.to_string(), "get thing: could not connect: connection refused");
    assert_eq!(failure::<(), _>(Err(error)), FailureKind::Connect(ConnectCause::Refused));
}

#[tokio::test]
async fn a_name_that_leads_nowhere_is_a_failure() {
    let base_url = BaseUrl::new_allowing_http_host("http://vendor.invalid/api", "vendor.invalid").unwrap();
    let connection = Connection::builder().no_proxy().build().unwrap();
    let client = Client::over(&connection, &base_url).with(|options| _ = options.max_attempts(1));
    let error = client.get_thing("t1", None).await.unwrap_err();
    assert_eq!(error.to_string(), "get thing: could not connect: the host's name could not be resolved");
}

#[tokio::test]
async fn a_stalled_body_ends_with_the_attempt() {
    let (url, _) = serve(Response::Stall("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".into())).await;
    let client = Client::once(&url).with(|options| {
        options.attempt_timeout(STALL);
    });
    assert_eq!(failure(client.get_thing("t1", None).await), FailureKind::Timeout(Timeout::Attempt(STALL)));
}

#[tokio::test]
async fn a_server_that_does_not_respond_ends_with_the_call() {
    let (url, _) = serve(Response::Stall(String::new())).await;
    let client = Client::once(&url).with(|options| {
        options.timeout(STALL);
    });
    assert_eq!(failure(client.get_thing("t1", None).await), FailureKind::Timeout(Timeout::Total(STALL)));
}

#[tokio::test]
async fn limits_longer_than_clocks_count_are_no_limits() {
    let (url, _) = serve(Response::json(200, r#"{"id":"t1"}"#)).await;
    let client = Client::once(&url).with(|options| {
        options.timeout(Duration::MAX).attempt_timeout(Duration::MAX).max_response_bytes(usize::MAX);
    });
    assert!(client.get_thing("t1", None).await.is_ok());
}

#[tokio::test]
async fn an_oversized_body_is_refused_whether_announced_or_not() {
    let body = format!(r#"{{"id":"{}"}}"#, "x".repeat(2000));
    let unannounced = Response::Bytes(format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{body}"));
    for response in [Response::json(200, &body), unannounced] {
        let (url, _) = serve(response).await;
        let client = Client::once(&url);
        let bounded = client.with(|options| {
            options.max_response_bytes(1000);
        });
        assert_eq!(failure(bounded.get_thing("t1", None).await), FailureKind::TooLarge(1000));
        assert!(client.get_thing("t1", None).await.is_ok(), "the bound is the only obstacle");
    }
}

/// Behind a whole response, another one: of a server that is broken, or of somebody who has a word in its responses.
#[tokio::test]
async fn surplus_bytes_are_no_response_to_the_next_request() {
    let response = |id: &str| {
        let body = format!(r#"{{"id":"{id}"}}"#);
        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}", body.len())
    };
    for surplus in [response("forged"), "x".to_owned(), "\r\n".to_owned(), String::new()] {
        let is_clean = surplus.is_empty();
        let (url, mut connections) = serve_kept_alive(response("real") + &surplus).await;
        let client = Client::once(&url);
        for _ in 0..20 {
            assert_eq!(client.get_thing("t1", None).await.unwrap().id, "real", "{surplus:?}");
        }
        let opened = std::iter::from_fn(|| connections.try_recv().ok()).count();
        assert_eq!(
            opened,
            if is_clean { 1 } else { 20 },
            "{surplus:?}: a connection is used again if nothing is left on it"
        );
    }
}

fn failure<T: std::fmt::Debug, E>(result: Result<T, Error<E>>) -> FailureKind {
    match result.unwrap_err() {
        Error::Failure(failure) => {
            assert_eq!(failure.attempts(), 1);
            failure.kind()
        }
        other => panic!("{other:?}"),
    }
}
