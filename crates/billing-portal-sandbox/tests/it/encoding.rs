//! How bodies travel: compressed, in chunks, and left out for HEAD.

use std::io::{Read, Write};

use billing_portal_sandbox::{Fault, Stub};
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use reqwest::{Method, Response};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::{FORM, Setup, send};

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).expect("memory");
    encoder.finish().expect("memory")
}

/// The JSON of a compressed response.
async fn expand(response: Response) -> Value {
    assert_eq!(response.headers()["content-encoding"], "gzip");
    assert_eq!(response.headers()["vary"], "accept-encoding");
    assert_eq!(response.headers()["content-type"], "application/json");
    let body = response.bytes().await.expect("a body");
    let mut text = String::new();
    GzDecoder::new(&*body).read_to_string(&mut text).expect("gzip");
    serde_json::from_str(&text).expect("JSON")
}

#[tokio::test]
async fn responses_are_compressed_for_who_accepts_it() {
    let setup = Setup::start().await;
    let get =
        |accepted: &'static str| setup.chargebee(Method::GET, "/customers/cust_42").header("accept-encoding", accepted);
    let plain = send(get("identity")).await;
    assert_eq!(plain.headers.get("content-encoding"), None);
    let plain = plain.json(200);
    assert_eq!(expand(get("gzip, deflate").send().await.unwrap()).await, plain);
    assert_eq!(send(get("br, gzip;q=0")).await.json(200), plain);
    // Errors as well, and links; what a stub has encoded itself is left alone.
    let missing = setup.chargebee(Method::GET, "/customers/x").header("accept-encoding", "gzip").send().await.unwrap();
    assert_eq!(
        (missing.status().as_u16(), &expand(missing).await["api_error_code"]),
        (404, &json!("resource_not_found"))
    );
    let link = setup.portal_url().header("accept-encoding", "gzip").send().await.unwrap();
    assert!(expand(link).await["url"].is_string());
    setup.sandbox.stub(Stub::new("GET", "/api/v2/x").header("content-encoding", "x").body("y").times(1)).unwrap();
    let stub = send(setup.chargebee(Method::GET, "/x").header("accept-encoding", "gzip")).await;
    assert_eq!((stub.headers["content-encoding"].to_str().unwrap(), &*stub.text), ("x", "y"));
}

#[tokio::test]
async fn a_fault_compresses_for_who_did_not_ask() {
    let setup = Setup::start().await;
    let faults = [Fault::response().gzip(), Fault::status(503).gzip(), Fault::response().gzip().cut_body(12)];
    setup.faults(faults.clone());
    let request = || setup.chargebee(Method::GET, "/customers/cust_42");
    assert_eq!(expand(request().send().await.unwrap()).await["customer"]["id"], "cust_42");
    assert_eq!(expand(request().send().await.unwrap()).await["http_status_code"], 503);
    request().send().await.unwrap().bytes().await.unwrap_err();
    assert_eq!(serde_json::to_value(&faults[0]).unwrap(), json!({"gzip": true}));
    for wrong in [json!({"gzip": true, "padded_to": 9}), json!({"gzip": true, "status": 204})] {
        let script = setup.at_control(Method::POST, "/faults").json(&json!({"faults": [wrong]}));
        send(script).await.json(400);
    }
}

#[tokio::test]
async fn requests_may_be_compressed_or_come_in_chunks() {
    let setup = Setup::start().await;
    let create = || setup.chargebee(Method::POST, "/portal_sessions").header("content-type", FORM);
    let text = b"customer[id]=cust_42";
    let compressed = || create().header("content-encoding", "gzip");
    send(compressed().body(gzip(text))).await.json(200);
    let recorded = setup.sandbox.requests().pop().unwrap();
    assert_eq!(recorded.form.unwrap(), [("customer[id]".to_owned(), "cust_42".to_owned())]);
    let address = setup.sandbox.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let chunked = format!(
        "POST /api/v2/portal_sessions HTTP/1.1\r\nHost: {address}\r\nAuthorization: Basic dGVzdF9zYW5kYm94X2tleTo=\r\n\
         Content-Type: {FORM}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n\
         5\r\ncusto\r\n1\r\nm\r\nE\r\ner[id]=cust_42\r\n0\r\n\r\n"
    );
    stream.write_all(chunked.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 200 ") && response.contains("\"customer_id\":\"cust_42\""), "{response}");

    for (encoding, body) in [("gzip", text.to_vec()), ("gzip", gzip(text)[..15].to_vec()), ("br", text.to_vec())] {
        let request = create().header("content-encoding", encoding).body(body.clone());
        send(request).await.error(400, "invalid_request", None);
        let upflow = setup.portal_url().header("content-encoding", encoding).body(body);
        send(upflow).await.message(400);
    }
    // Nothing is expanded without bound.
    send(compressed().body(gzip(&vec![b'x'; (1 << 20) + 1]))).await.error(413, "invalid_request", None);
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let setup = Setup::start().await;
    let chargebee = setup.chargebee(Method::GET, "/customers/cust_42").send().await.unwrap();
    for (path, status) in
        [("/customers/cust_42", 200), ("/customers?limit=1", 200), ("/customers/x", 404), ("/customers?limit=0", 400)]
    {
        let head = send(setup.chargebee(Method::HEAD, path)).await;
        assert_eq!((head.status, &*head.text), (status, ""), "{path}");
        assert_eq!(head.headers["content-type"], "application/json");
    }
    let head = send(setup.chargebee(Method::HEAD, "/customers/cust_42")).await;
    assert_eq!(head.headers["content-length"], chargebee.headers()["content-length"]);
    let last = setup.sandbox.requests().pop().unwrap();
    assert_eq!((&*last.method, last.operation_id.as_deref()), ("HEAD", Some("retrieve_customer")));
    send(setup.chargebee(Method::HEAD, "/portal_sessions")).await.headers["allow"].to_str().unwrap();
    let upflow = setup.http.head(format!("{}/customers/external:123", setup.sandbox.upflow().base_url()));
    assert_eq!(send(setup.with_all_keys(upflow)).await.status, 200);
    assert_eq!(send(setup.http.head(format!("{}/customers", setup.sandbox.upflow().base_url()))).await.status, 401);
}
