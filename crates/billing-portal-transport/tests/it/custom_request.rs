//! Requests that no operation wraps.

use std::time::Duration;

use billing_portal_transport::{CustomRequest, Error, Method, ResponseValue};
use serde_json::{Value, json};

use crate::client::{ApiError, Client, Thing};
use crate::server::{Response, serve, serve_script};

const TEMPLATE: &str = "/things/{id}/parts/{part}";

async fn sent(client: &Client, request: CustomRequest) -> Result<ResponseValue<Value>, Error<ApiError>> {
    request.send(client).await
}

#[tokio::test]
async fn it_goes_out_as_the_calls_of_operations_do() {
    let good = Response::json(200, r#"{"id":"t1"}"#);
    let post = || CustomRequest::new(Method::POST, TEMPLATE).path("id", "a/b ü").path("part", 7);
    let get = |template| CustomRequest::new(Method::GET, template);
    for (request, line, expected, body) in [
        (post(), "POST /api/things/a%2Fb%20%C3%BC/parts/7", "content-length: 0", ""),
        (
            post().form(&json!({ "a": { "b": ["c d"] }, "e": null })),
            "POST",
            "x-www-form-urlencoded",
            "a%5Bb%5D%5B0%5D=c+d&e=",
        ),
        (post().json(&json!({ "a": 1 })).header("x-user", "ada"), "POST", "x-user: ada", r#"{"a":1}"#),
        (post().json(&1).header("content-type", "application/patch"), "POST", "content-type: application/patch", "1"),
        (get("/things").query(&[("limit", "2"), ("a&", "=")]), "GET /api/things?limit=2&a%26=%3D ", "", ""),
        (
            get("/things").query(&json!({ "id": ["x", "y"], "name": { "is": true }, "none": null })).query(&json!({})),
            "GET /api/things?id=x&id=y&name%5Bis%5D=true ",
            "",
            "",
        ),
        (CustomRequest::new(Method::DELETE, "/").query(&json!({})), "DELETE /api/ ", "", ""),
    ] {
        let (url, mut requests) = serve(good.clone()).await;
        let thing: ResponseValue<Thing> = request.send::<_, ApiError>(&Client::once(&url)).await.unwrap();
        assert_eq!((thing.id.as_str(), thing.attempts()), ("t1", 1));
        let seen = requests.recv().await.unwrap();
        let (head, seen_body) = seen.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with(line) && head.contains(expected), "{line} {expected}: {head}");
        assert!(head.contains("\r\nauthorization: Basic ") && head.contains("\r\naccept: application/json"), "{head}");
        assert_eq!((seen_body, head.contains("\r\nx-key: ")), (body, line.starts_with("POST")), "{head}");
    }
}

#[tokio::test]
async fn what_is_refused_is_not_sent_and_not_quoted() {
    let (url, mut requests) = serve(Response::json(200, "{}")).await;
    let get = |template| CustomRequest::new(Method::GET, template);
    let thing = || get("/things/{id}").path("id", "t1");
    let reserved = ["authorization", "Authorization", "host", "content-length", "transfer-encoding", "x-key", "cookie"];
    let mut cases = vec![
        (get("/things/{id}"), "no value for `id`"),
        (thing().path("part", "planted"), "no place for `part`"),
        (thing().path("id", "planted"), "no place for `id`"),
        (get("things"), "no template"),
        (get("/things/../x"), "no template"),
        (get("/things?a=b"), "no template"),
        (get("/things/%2e%2e"), "no template"),
        (get("/things/{id"), "brace"),
        (thing().query(&"planted"), "the query is"),
        (thing().query(&["planted"]), "the query is"),
        (thing().form(&["planted"]), "cannot be written as a form"),
        (thing().json(&std::collections::BTreeMap::from([((), "planted")])), "cannot be written as JSON"),
        (thing().header("a b", "planted"), "a header has"),
        (thing().header("x-a", "planted\r\nb: c"), "a header has"),
    ];
    cases.extend(
        ["", ".", "..", "planted/../x", r"..\planted"].map(|id| (get("/things/{id}").path("id", id), "an id in the")),
    );
    cases.extend(reserved.map(|name| (thing().header(name, "planted"), "not the request's to set")));
    for (request, expected) in cases {
        let error = sent(&Client::once(&url), request).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
        assert!(error.to_string().contains(expected) && !format!("{error} {error:?}").contains("planted"), "{error}");
    }
    assert!(requests.try_recv().is_err(), "something was sent");
}

#[tokio::test]
async fn an_empty_body_is_null_and_an_error_names_the_template() {
    let request = || CustomRequest::new(Method::POST, TEMPLATE).path("id", "id_planted").path("part", 1);
    let (url, _) = serve(Response::new(204, "x-request: req_7\r\n", "")).await;
    let nothing = sent(&Client::once(&url), request()).await.unwrap();
    assert_eq!((&*nothing, nothing.request_id()), (&Value::Null, Some("req_7")));
    for (response, expected) in [
        (Response::json(409, r#"{"message":"m","code":"busy"}"#), "error response 409 busy"),
        (Response::new(503, "", "<html>"), "unexpected response 503: the body is not JSON (line 1, column 1)"),
        (Response::new(302, "", ""), "unexpected response 302"),
        (Response::Bytes(String::new()), "the connection was lost before the response"),
    ] {
        let (url, _) = serve(response).await;
        let error = sent(&Client::once(&url), request()).await.unwrap_err();
        assert_eq!((error.to_string(), error.operation()), (format!("{TEMPLATE}: {expected}"), Some(TEMPLATE)));
    }
}

#[tokio::test]
async fn it_is_retried_as_the_operation_that_it_is() {
    // `make_link` is idempotent. Of another POST nobody knows.
    for (method, template, retried) in [
        (Method::POST, "/things/{thing_id}/link", true),
        (Method::POST, "/things/{thing_id}/links", false),
        (Method::POST, "/things/link/{thing_id}", false),
        (Method::PATCH, "/things/{thing_id}/link", false),
        (Method::PUT, "/things/{thing_id}/links", true),
    ] {
        let (url, _) = serve_script(vec![Response::Bytes(String::new()), Response::json(200, "1")]).await;
        let client = Client::keyless(&url).with(|options| _ = options.backoff(Duration::ZERO, Duration::ZERO));
        let result = sent(&client, CustomRequest::new(method.clone(), template).path("thing_id", 1)).await;
        assert_eq!(result.is_ok(), retried, "{method} {template}: {result:?}");
    }
    let (url, _) = serve_script(vec![Response::new(500, "", ""), Response::json(200, "1")]).await;
    let client = Client::new(&url).with(|options| _ = options.backoff(Duration::ZERO, Duration::ZERO));
    let one = sent(&client, CustomRequest::new(Method::POST, "/any")).await.unwrap();
    assert_eq!(one.attempts(), 2, "with a key each POST is retried");
}
