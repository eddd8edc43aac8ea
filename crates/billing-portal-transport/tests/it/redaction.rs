//! Nothing that a developer prints holds a secret.

use std::io;
use std::sync::{Arc, Mutex};

use billing_portal_transport::{BaseUrl, Connection, Credentials, Secret, header};
use tracing_subscriber::fmt::MakeWriter;

use crate::client::{Client, KEY};
use crate::server::{Response, serve};

#[test]
fn debug_of_secrets_credentials_and_clients_is_redacted() {
    let secret = Secret::from("hunter2");
    let name = header::HeaderName::from_static("x-api-secret");
    let credentials = Credentials::default().header(name, "API secret", &secret).unwrap();
    let client = Client::new("http://127.0.0.1:1");
    let printed = format!("{secret:?} {secret:#?} {credentials:?} {client:?} {client:#?}");
    assert!(!printed.contains("hunter2") && !printed.contains(KEY), "{printed}");
    assert!(printed.contains("x-api-secret"), "the name of the header is worth printing: {printed}");
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn traces_name_operation_and_template_and_hold_no_id_key_or_body() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    // While there is one subscriber in the process, tracing lets the first thread that reaches a call site decide for
    // all, and the other tests' threads have none. With two it asks both.
    let _second = tracing::Dispatch::new(tracing::subscriber::NoSubscriber::default());
    let guard = tracing::subscriber::set_default(subscriber);
    let elsewhere = BaseUrl::new_allowing_http_host("http://sandbox:8642/v1", "sandbox").unwrap();
    assert!(Connection::default().http_client(&elsewhere).is_ok());
    let (url, _) = serve(Response::json(404, r#"{"message":"body_planted_secret"}"#)).await;
    let error = Client::new(&url).get_thing("id_planted_secret", None).await.unwrap_err();
    drop(guard);
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("WARN") && log.contains("plain http") && log.contains("sandbox"), "{log}");
    for expected in ["get_thing", "/things/{id}", "acme", "404", "127.0.0.1"] {
        assert!(log.contains(expected), "{expected} is missing: {log}");
    }
    let printed = format!("{log} {error} {error:?}");
    assert!(!printed.contains("planted_secret"), "{printed}");
}

#[tokio::test]
async fn an_error_of_each_kind_names_its_operation_and_the_vendor_s_code() {
    let json = |status, body| Response::json(status, body);
    for (response, expected) in [
        (json(404, r#"{"message":"none","code":"thing_not_found"}"#), "post form: error response 404 thing_not_found"),
        (json(404, r#"{"message":"none"}"#), "post form: error response 404"),
        // No word, or one that quotes what was sent.
        (json(404, r#"{"message":"none","code":"no such\nthing"}"#), "post form: error response 404"),
        (json(404, &format!(r#"{{"message":"none","code":"x_{KEY}"}}"#)), "post form: error response 404"),
        (json(404, r#"{"message":"none","code":"tok_planted_secret"}"#), "post form: error response 404"),
        (Response::new(302, "", ""), "post form: unexpected response 302"),
        (Response::Bytes(String::new()), "post form: the connection was lost before the response"),
    ] {
        let (url, _) = serve(response).await;
        let form = serde_json::json!({ "session": { "token": "tok_planted_secret" } });
        let error = Client::once(&url).post_form(&form).await.unwrap_err();
        assert_eq!((error.to_string().as_str(), error.operation()), (expected, Some("post_form")));
        assert_eq!(error.code(), expected.strip_prefix("post form: error response 404 "));
    }
    let client = Client::new("http://127.0.0.1:1");
    for (error, expected) in [
        (client.get_thing("..", None).await.unwrap_err(), "get thing: invalid request: an id in the path"),
        (client.post_form(&"text").await.unwrap_err(), "post form: invalid request: the request body"),
    ] {
        assert!(error.to_string().starts_with(expected), "{error}");
    }
}

#[tokio::test]
async fn an_error_has_the_vendor_s_message_without_the_secrets_of_its_request() {
    let long = format!(r#"{{"message":"{}"}}"#, "long ".repeat(1000));
    for (body, expected) in [
        (r#"{"message":"no such thing"}"#, Some("no such thing")),
        (r#"{"message":"outer","error":{"message":"inner"}}"#, Some("inner")),
        (r#"{"message":"outer","errors":[{"message":"first"}]}"#, Some("first")),
        (r#"{"message":"tok_planted_secret is no token"}"#, Some("[secret] is no token")),
        (r#"{"message":""}"#, None),
        (r#"{"message":{"text":"no"}}"#, None),
        ("<html>no</html>", None),
        (&long, Some(&long[12..2012])),
    ] {
        let (url, _) = serve(Response::json(404, body)).await;
        let form = serde_json::json!({ "session": { "token": "tok_planted_secret" } });
        let error = Client::once(&url).post_form(&form).await.unwrap_err();
        assert_eq!(error.message(), expected, "{body}");
        assert!(!format!("{error} {error:?}").contains("no such thing"));
    }
    assert_eq!(Client::new("http://127.0.0.1:1").get_thing("..", None).await.unwrap_err().message(), None);
}

#[tokio::test]
async fn an_error_knows_the_secrets_that_its_request_carried() {
    let (url, _) = serve(Response::json(400, r#"{"message":"no"}"#)).await;
    let form = serde_json::json!({ "token": "t1", "a": [{ "token": "t2" }], "token_type": "t3", "b": { "token": "" } });
    let client = Client::once(&url);
    let json = reqwest::Client::new().post(format!("{url}/things")).json(&form);
    for error in [client.post_form(&form).await.unwrap_err(), client.call(json, "post_json").await.unwrap_err()] {
        let secrets: Vec<_> = error.secrets().iter().map(Secret::expose).collect();
        assert_eq!(&secrets[..2], [KEY, "a2V5X3BsYW50ZWRfc2VjcmV0Og=="], "plain, and as it travels");
        assert!(secrets.len() == 4 && secrets.contains(&"t1") && secrets.contains(&"t2"), "{secrets:?}");
    }
}
