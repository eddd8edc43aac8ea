//! What a subscriber at the highest level sees, of us and of what we are built on: everything but secrets.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use billing_portal::{ApiKey, ApiSecret, Chargebee, CustomerRef, PortalReturn, RequestContext, Upflow};
use httpmock::MockServer;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::support::{KEY, SECRET, TOKEN, URL, answer, customer, portal_url, session};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

const EMAIL: &str = "ada@planted.example";

/// Every operation, whatever comes of it.
async fn every_call(origin: &str) {
    let context = RequestContext::builder().user(EMAIL).build().unwrap();
    let redirect = "https://app.acme.example/account?token=redirect_planted_secret";
    let builder = Chargebee::builder("acme-test", ApiKey::new(KEY)).base_url(origin).redirect_url(redirect);
    let brief = Duration::from_millis(1);
    let chargebee = builder.context(context).max_attempts(2).backoff(brief, brief).build().unwrap();
    let _ = chargebee.portal_link("cust_planted_secret").send().await;
    let _ =
        chargebee.create_portal_session("cust_planted_secret").send().await.map(|session| session.to_browser_json());
    let _ = chargebee.retrieve_portal_session("portal_planted_secret").await;
    let _ = chargebee.activate_portal_session(PortalReturn::new("portal_planted_secret", TOKEN).unwrap()).await;
    let _ = chargebee.logout_portal_session("portal_planted_secret").await;
    let _ = chargebee.add_contact("cust_planted_secret", EMAIL).send().await;
    let pair = Upflow::builder(ApiKey::new(KEY), ApiSecret::new(SECRET)).base_url(origin);
    let upflow = pair.max_attempts(2).backoff(brief, brief).build().unwrap();
    let _ = upflow.portal_link(CustomerRef::external("planted_secret")).send().await;
}

#[tokio::test]
async fn no_level_of_any_crate_shows_a_secret_an_address_or_an_id() {
    // What our dependencies write through `log` arrives as well.
    let _ = tracing_log::LogTracer::init();
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .with_writer(log.clone())
        .finish();
    // A second subscriber keeps tracing from deciding for all threads by what one of them wants.
    let _other = tracing::Dispatch::new(tracing_subscriber::fmt().with_writer(io::sink).finish());
    let guard = tracing::subscriber::set_default(subscriber);

    let quoting =
        format!(r#"{{"message":"{TOKEN} {KEY} {URL} {EMAIL}","api_error_code":"{TOKEN}","param":"{TOKEN}"}}"#);
    let html = format!("<html>{TOKEN} {URL} {EMAIL}</html>");
    let headers = [("x-echo", URL), ("location", URL), ("set-cookie", "c=cookie_planted_secret")];
    for (status, body) in [
        (200, session()),
        (200, customer()),
        (200, portal_url()),
        (200, html.clone()),
        (302, String::new()),
        (400, quoting.clone()),
        (401, quoting.clone()),
        (403, quoting.clone()),
        (404, quoting.clone()),
        (409, quoting.clone()),
        (422, quoting.clone()),
        (429, quoting.clone()),
        (500, quoting.clone()),
        (502, html),
        (503, quoting),
    ] {
        let server = MockServer::start_async().await;
        answer(&server, status, &headers, &body);
        every_call(&server.base_url()).await;
    }
    every_call("http://127.0.0.1:1").await;
    drop(guard);

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for expected in [
        "hyper_util",
        "billing_portal_transport",
        "create_portal_url",
        "the request will be sent again attempt=1 delay_ms=",
        "reason=\"503\"",
    ] {
        assert!(log.contains(expected), "the log is not what this test is about: no {expected}");
    }
    for secret in ["planted", "a2V5X3BsYW50ZWRfc2VjcmV0Og"] {
        let line = log.lines().find(|line| line.contains(secret));
        assert_eq!(line, None);
    }
}
