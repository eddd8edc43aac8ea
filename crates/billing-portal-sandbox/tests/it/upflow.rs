//! The Upflow API and the portal that its links lead to.

use std::time::Duration;

use billing_portal_sandbox::{Mode, SiteOptions};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::{Received, Setup, send, text};

const UUID: &str = "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e";
const POLICY: &str = "content-security-policy";

/// The policy of a page that these may show in a frame.
fn policy(frame_ancestors: &str) -> String {
    format!("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors {frame_ancestors}")
}

impl Setup {
    /// A request to the Upflow API, with credentials.
    pub(crate) fn upflow(&self, method: Method, path: &str) -> RequestBuilder {
        let upflow = self.site().upflow();
        let request = self.http.request(method, format!("{}{path}", upflow.base_url()));
        request.header("x-api-key", upflow.api_key()).header("x-api-secret", upflow.api_secret())
    }

    async fn portal(&self, customer: &str, body: &Value) -> Received {
        send(self.upflow(Method::POST, &format!("/customers/{customer}/portal")).json(body)).await
    }

    pub(crate) async fn link(&self, customer: &str, body: &Value) -> String {
        let response = self.portal(customer, body).await.json(200);
        assert_eq!(response.as_object().map(serde_json::Map::len), Some(1));
        text(&response["url"]).to_owned()
    }
}

impl Received {
    #[track_caller]
    pub(crate) fn message(&self, status: u16) -> String {
        let body = self.json(status);
        assert_eq!(body.as_object().map(serde_json::Map::len), Some(1));
        text(&body["message"]).to_owned()
    }
}

#[tokio::test]
async fn links_by_uuid_and_by_external_id() {
    let setup = Setup::start().await;
    let prefix = format!("{}/upflow/customers/{UUID}?token=", setup.sandbox.url());
    let mut links = Vec::new();
    for customer in [UUID, &UUID.to_uppercase(), "external:123", "external%3A123", "external:%31%32%33"] {
        let link = setup.link(customer, &json!({})).await;
        assert!(link.starts_with(&prefix) && link.len() >= prefix.len() + 40, "{link}");
        links.push(link);
    }
    links.sort();
    links.dedup();
    assert_eq!(links.len(), 5);
    for link in &links {
        let response = setup.open(link).await;
        assert!(response.page(200, "customer-name").contains("Initech Logistics"));
        assert!(response.text.contains("<title>Customer portal</title>"));
    }
}

#[tokio::test]
async fn credentials_are_checked() {
    let setup = Setup::start().await;
    let upflow = setup.sandbox.upflow();
    let (key, secret) = (upflow.api_key(), upflow.api_secret());
    let url = format!("{}/customers/{UUID}/portal", upflow.base_url());
    for headers in [
        &[][..],
        &[("x-api-key", key)],
        &[("x-api-secret", secret)],
        &[("x-api-key", key), ("x-api-secret", "other")],
        &[("x-api-key", "other"), ("x-api-secret", secret)],
        &[("x-api-key", secret), ("x-api-secret", key)],
    ] {
        let request = setup.http.post(&url).json(&json!({}));
        send(headers.iter().fold(request, |request, (name, value)| request.header(*name, *value))).await.message(401);
    }
}

#[tokio::test]
async fn unknown_customers_are_not_found() {
    let setup = Setup::start().await;
    let unknown =
        ["b123b456-c7d8-4fb3-a3ae-29fd1b4a287e", "external:124", "external:", "123", "external:a%2Fb", "EXTERNAL:123"];
    for customer in unknown {
        setup.portal(customer, &json!({})).await.message(404);
    }
}

#[tokio::test]
async fn bodies_are_checked() {
    let setup = Setup::start().await;
    for body in [
        json!({"expiresIn": 0}),
        json!({"expiresIn": u64::try_from(i64::MAX).unwrap() + 1}),
        json!({"expiresIn": u64::MAX}),
        json!({"expiresIn": -1}),
        json!({"expiresIn": 1.5}),
        json!({"expiresIn": "60"}),
        json!({"expiresIn": null}),
        json!({"frameAncestors": ["extranet.merchant.example"]}),
        json!({"frameAncestors": ""}),
        json!({"frameAncestors": "  "}),
        json!({"frameAncestors": "a.example; script-src *"}),
        json!({"frameAncestors": "a.example,b.example"}),
        json!({"frameAncestors": "'self'"}),
        json!({"frameAncestors": "\"a.example\""}),
        json!({"frameAncestors": "a.example\r\nset-cookie: a=b"}),
        json!({"frameAncestors": "bücher.example"}),
        json!({"returnUrl": "https://app.acme.example/"}),
        json!([]),
        json!("text"),
        json!(null),
    ] {
        setup.portal(UUID, &body).await.message(400);
    }
    let message = setup.portal(UUID, &json!({"expires_in": 60})).await.message(400);
    assert!(message.contains("expires_in"), "{message}");
    let raw = |content_type: &'static str, body: &'static str| {
        let request = setup.upflow(Method::POST, &format!("/customers/{UUID}/portal"));
        send(request.header("content-type", content_type).body(body))
    };
    raw("application/json", "").await.message(400);
    raw("application/json", "{").await.message(400);
    raw("text/plain", "{}").await.message(415);
    raw("application/x-www-form-urlencoded", "expiresIn=60").await.message(415);
    raw("application/json; charset=utf-8", "{}").await.json(200);
    send(setup.upflow(Method::POST, &format!("/customers/{UUID}/portal"))).await.message(400);
    assert_eq!(setup.sandbox.requests().iter().filter(|request| request.status == Some(200)).count(), 1);
}

#[tokio::test]
async fn links_expire_by_the_clock() {
    let setup = Setup::start().await;
    let minute = setup.link(UUID, &json!({"expiresIn": 60})).await;
    let day = setup.link(UUID, &json!({})).await;
    let months = setup.link("external:123", &json!({"expiresIn": 5_184_000})).await;
    let forever = setup.link(UUID, &json!({"expiresIn": i64::MAX})).await;
    let open = async |link: &str| {
        let response = setup.open(link).await;
        match response.status {
            200 => response.page(200, "customer-name").contains("Initech Logistics"),
            _ => !response.page(404, "invalid-link").contains("<title>Invalid link</title>"),
        }
    };
    setup.sandbox.advance(Duration::from_secs(59));
    assert!(open(&minute).await && open(&minute).await && open(&day).await);
    setup.sandbox.advance(Duration::from_secs(1));
    assert!(!open(&minute).await);
    setup.sandbox.advance(Duration::from_secs(86_339));
    assert!(open(&day).await);
    setup.sandbox.advance(Duration::from_secs(1));
    assert!(!open(&day).await);
    setup.sandbox.advance(Duration::from_secs(5_184_000 - 86_400 - 1));
    assert!(open(&months).await);
    setup.sandbox.advance(Duration::from_secs(1));
    assert!(!open(&months).await);
    assert!(open(&forever).await);
}

#[tokio::test]
async fn the_page_may_be_framed_by_frame_ancestors_only() {
    let setup = Setup::start().await;
    let link =
        setup.link(UUID, &json!({"frameAncestors": " extranet.merchant.example  https://app.example:8443 "})).await;
    let own = policy("extranet.merchant.example https://app.example:8443");
    assert_eq!(setup.open(&link).await.headers[POLICY], own);
    setup.sandbox.advance(Duration::from_secs(86_400));
    let expired = setup.open(&link).await;
    expired.page(404, "invalid-link");
    assert_eq!(expired.headers[POLICY], own);

    let link = setup.link(UUID, &json!({})).await;
    assert_eq!(setup.open(&link).await.headers[POLICY], policy("'none'"));
}

#[tokio::test]
async fn links_that_never_were_are_invalid() {
    let setup = Setup::start().await;
    let link = setup.link(UUID, &json!({})).await;
    let (base, token) = link.split_once("?token=").unwrap();
    let other = format!("{}/upflow/customers/d15ab1ed-0000-4000-8000-000000000000?token={token}", setup.sandbox.url());
    let not_utf8 = format!("{}/upflow/customers/%ff?token={token}", setup.sandbox.url());
    for bad in [base, &format!("{base}?token="), &format!("{base}?token=x{token}"), &other, &not_utf8] {
        let response = setup.open(bad).await;
        response.page(404, "invalid-link");
        assert_eq!(response.headers[POLICY], policy("'none'"));
    }
}

#[tokio::test]
async fn a_disabled_portal_is_not_found() {
    let setup = Setup::start().await;
    let link = setup.link("external:portal-disabled", &json!({})).await;
    let page = setup.open(&link).await;
    assert!(page.page(404, "portal-not-found").contains("<title>Customer portal not found</title>"));
}

#[tokio::test]
async fn other_methods_and_operations_are_refused() {
    let setup = Setup::start().await;
    let response = send(setup.upflow(Method::GET, &format!("/customers/{UUID}/portal"))).await;
    response.message(405);
    assert_eq!(response.headers["allow"], "POST");
    for path in ["/invoices", "/customers/", "/customers//portal", "/customers/a/b/portal", "/", ""] {
        let message = send(setup.upflow(Method::POST, path).json(&json!({}))).await.message(404);
        assert!(message.starts_with(&format!("POST /upflow/v1{path} ")), "{message}");
    }
    assert!(setup.sandbox.requests().iter().all(|request| request.operation_id.is_none()));
    let big = json!({"x": "x".repeat(900_000)});
    setup.portal(UUID, &big).await.message(400);
}

/// One rule: strict mode refuses what the operation does not know, and what is there twice; vendor mode ignores it.
#[tokio::test]
async fn what_is_unknown_or_there_twice_depends_on_the_mode() {
    let strict = Setup::start().await;
    let vendor = Setup::start().await.on_site(SiteOptions::default().mode(Mode::Vendor));
    let send_to = async |setup: &Setup, method: &Method, path: &str, body: &str| {
        let upflow = setup.site().upflow();
        let request = setup.http.request(method.clone(), format!("{}{path}", upflow.base_url()));
        let request = setup.with_all_keys(request).header("content-type", "application/json").body(body.to_owned());
        send(request).await
    };
    let portal = "/customers/external:123/portal";
    for (method, path, body, named) in [
        (Method::POST, portal, r#"{"expiresIn":60,"validFor":60}"#, "validFor"),
        (Method::POST, portal, r#"{"expiresIn":60,"expiresIn":600}"#, "expiresIn"),
        (Method::POST, &format!("{portal}?expiresIn=60"), "{}", "expiresIn"),
        (Method::GET, "/customers?state=DUE", "", "state"),
        (Method::GET, "/customers?limit=1&limit=2", "", "limit"),
        (Method::GET, "/customers/external:123?expand=1", "", "expand"),
        (Method::PUT, "/customers/external:123", r#"{"address":{"city":"x","town":"y"}}"#, "town"),
        (Method::PUT, "/customers/external:123", r#"{"customFields":[{"id":"a","value":{"b":1,"b":2}}]}"#, "b"),
    ] {
        let refused = send_to(&strict, &method, path, body).await;
        let message = refused.message(400);
        assert!(message.starts_with(&format!("{named} ")), "{message}");
        assert_eq!(send_to(&vendor, &method, path, body).await.status, 200, "{path} {body}");
    }
    let customer = send_to(&vendor, &Method::GET, "/customers/external:123", "").await.json(200);
    assert_eq!(customer["address"], json!({"city": "x"}));
    // Of two the last counts.
    let link = send_to(&vendor, &Method::POST, portal, r#"{"expiresIn":60,"expiresIn":600}"#).await.json(200);
    vendor.site().advance(Duration::from_secs(599));
    vendor.open(text(&link["url"])).await.page(200, "customer-name");
    // What is known is checked all the same, and has to be there.
    send_to(&vendor, &Method::POST, portal, r#"{"expiresIn":0}"#).await.message(400);
    send_to(&vendor, &Method::POST, "/customers", r#"{"nom":"x"}"#).await.message(400);
}

#[tokio::test]
async fn a_whole_number_is_one_however_it_is_written() {
    let setup = Setup::start().await;
    let upflow = setup.sandbox.upflow();
    let url = format!("{}/customers/external:123/portal", upflow.base_url());
    let create = |seconds: &str| {
        let request = setup.with_all_keys(setup.http.post(&url)).header("content-type", "application/json");
        send(request.body(format!("{{\"expiresIn\":{seconds}}}")))
    };
    for seconds in ["60", "60.0", "6e1", "600e-1", "1.0e3"] {
        create(seconds).await.json(200);
    }
    for seconds in ["60.5", "0.0", "-60.0", "1e300", "9.3e18", "\"60\"", "true"] {
        create(seconds).await.message(400);
    }
}
