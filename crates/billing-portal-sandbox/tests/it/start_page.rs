//! The start page: what is in a site, and how to point a client at it.

use std::time::Duration;

use billing_portal_sandbox::{Sandbox, Seed, SiteOptions};
use serde_json::{Value, json};

use crate::html::Html;
use crate::{START, Setup, text};

impl Setup {
    async fn start_page(&self) -> Html {
        let url = format!("{}/", self.site().chargebee().portal_url());
        Html::parse(self.open(&url).await.page(200, "parts"))
    }
}

#[tokio::test]
async fn it_counts_what_was_made_and_tells_no_secrets() {
    let setup = Setup::start().await;
    let page = setup.start_page().await;
    for (testid, expected) in [
        ("clock", "2026-01-01T00:00:00Z"),
        ("site", "default"),
        ("request-count", "0"),
        ("chargebee-customer-count", "2"),
        ("chargebee-session-count", "0"),
        ("upflow-customer-count", "2"),
        ("upflow-link-count", "0"),
    ] {
        assert_eq!(page.text(testid), expected, "{testid}");
    }
    assert_eq!(page.texts("chargebee-customer"), ["Acme Analytics cust_42", "Globex Shipping cust_7"]);
    let upflow = ["Initech Logistics external:123", "Hooli Holdings portal off external:portal-disabled"];
    assert_eq!(page.texts("upflow-customer"), upflow);

    let session = setup.session(&[]).await;
    let link = setup.link("external:123", &json!({})).await;
    setup.link("external:123", &json!({})).await;
    setup.sandbox.advance(Duration::from_secs(3_661));
    let response = setup.open(&format!("{}/", setup.sandbox.url())).await;
    let page = Html::parse(&response.text);
    for (testid, expected) in [
        ("clock", "2026-01-01T01:01:01Z"),
        ("request-count", "3"),
        ("chargebee-session-count", "1"),
        ("upflow-link-count", "2"),
    ] {
        assert_eq!(page.text(testid), expected, "{testid}");
    }
    let (_, token) = link.split_once("token=").unwrap();
    for secret in [text(&session["id"]), text(&session["token"]), token] {
        assert!(!response.text.contains(secret));
    }
}

#[tokio::test]
async fn snippets_have_what_the_client_needs() {
    let setup = Setup::start().await;
    let page = setup.start_page().await;
    let port = setup.sandbox.url().rsplit(':').next().unwrap();
    let url = setup.sandbox.url();
    let snippet = |name: &str| page.text(&format!("snippet-{name}")).to_owned();
    let python =
        format!("api_key=\"test_sandbox_key\", site=\"127\", chargebee_domain=\"0.0.1:{port}\", protocol=\"http\",");
    assert!(snippet("chargebee-python").contains(&python), "{}", snippet("chargebee-python"));
    let node = format!("site: \"127\", hostSuffix: \".0.0.1\", protocol: \"http\", port: {port},");
    assert!(snippet("chargebee-node").contains(&node), "{}", snippet("chargebee-node"));
    for (name, expected) in [
        ("chargebee-rust", "Chargebee::builder(\"acme-test\", ApiKey::new(\"test_sandbox_key\"))"),
        ("chargebee-rust", &format!(".base_url(\"{url}/api/v2\") .redirect_url(")),
        ("upflow-rust", "(ApiKey::new(\"upflow_sandbox_key\"), ApiSecret::new(\"upflow_sandbox_secret\"))"),
        ("upflow-rust", &format!(".base_url(\"{url}/upflow/v1\") .build()?;")),
        (
            "chargebee-curl",
            &format!("curl {url}/api/v2/portal_sessions -u test_sandbox_key: -d 'customer[id]=cust_42'"),
        ),
        ("upflow-curl", &format!("curl {url}/upflow/v1/customers/external:123/portal")),
        ("upflow-curl", "-H 'X-Api-Key: upflow_sandbox_key' -H 'X-Api-Secret: upflow_sandbox_secret'"),
    ] {
        assert!(snippet(name).contains(expected), "{expected}: {}", snippet(name));
    }
}

#[tokio::test]
async fn its_links_work() {
    let setup = Setup::start().await;
    for setup in [Setup::start().await, setup.on_site(SiteOptions::default())] {
        let page = setup.start_page().await;
        let links: Vec<_> = page.0.iter().filter(|element| element.tag == "a").collect();
        assert_eq!(links.len(), 6);
        for link in links {
            let url = link.attribute("href").unwrap();
            assert!(url.starts_with(setup.site().control_url()), "{url}");
            setup.open(url).await.json(200);
        }
        assert_eq!(page.one("link-requests").text, "Journal");
        assert_eq!(page.one("link-health").text, "Health");
    }
}

#[tokio::test]
async fn an_isolated_site_has_its_own() {
    let options = SiteOptions::default().now(START + 60);
    let setup = Setup::start().await.on_site(options);
    let page = setup.start_page().await;
    assert_eq!(page.text("site"), "site-1");
    assert_eq!(page.text("clock"), "2026-01-01T00:01:00Z");
    let (chargebee, upflow) = (setup.site().chargebee(), setup.site().upflow());
    for language in ["python", "node", "rust", "curl"] {
        let snippet = page.text(&format!("snippet-chargebee-{language}"));
        assert!(snippet.contains(chargebee.api_key()) && !snippet.contains("test_sandbox_key"), "{snippet}");
    }
    assert!(page.text("snippet-upflow-curl").contains(upflow.api_secret()));
}

#[tokio::test]
async fn long_lists_are_cut() {
    let customers =
        |member: &str| -> Vec<Value> { (0..13).map(|number| json!({member: format!("c{number}")})).collect() };
    let seed = json!({"chargebee": {"customers": customers("id")}, "upflow": {"customers": customers("name")}});
    let setup = Setup::from(Sandbox::builder().seed(Seed::from_value(seed).unwrap())).await;
    let page = setup.start_page().await;
    assert_eq!((page.all("chargebee-customer").len(), page.all("upflow-customer").len()), (10, 10));
    assert_eq!(page.texts("others"), ["and 3 others", "and 3 others"]);
    assert_eq!(page.text("upflow-customer-count"), "13");
}

#[tokio::test]
async fn it_follows_the_public_url() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let setup = Setup::from(Sandbox::builder().port(port).public_url("http://sandbox:8080")).await;
    let response = setup.open(&format!("http://127.0.0.1:{port}/")).await;
    let page = Html::parse(response.page(200, "no-sdk"));
    assert!(page.all("snippet-chargebee-python").is_empty() && page.all("snippet-chargebee-node").is_empty());
    for rust in ["snippet-chargebee-rust", "snippet-upflow-rust"] {
        assert!(page.text(rust).contains(".allow_http_host(\"sandbox\")"), "{rust}");
    }
    assert!(page.text("snippet-upflow-curl").contains("curl http://sandbox:8080/upflow/v1/customers/"));
}
