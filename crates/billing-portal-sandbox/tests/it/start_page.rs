//! The start page: what is in a site, and how to point a client at it.

use std::time::Duration;

use billing_portal_sandbox::{Fault, Sandbox, Seed, SiteOptions};
use serde_json::{Value, json};

use crate::html::Html;
use crate::{START, Setup, send, text};

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
    assert_eq!(
        page.texts("chargebee-customer"),
        ["Acme Analytics cust_42 Open portal", "Globex Shipping cust_7 Open portal"]
    );
    let upflow = [
        "Initech Logistics external:123 Open portal",
        "Hooli Holdings portal off external:portal-disabled Open portal",
    ];
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
    for language in ["python", "python-3-0", "python-2", "node", "node-2", "php", "ruby", "java", "go"] {
        let code = snippet(&format!("chargebee-{language}"));
        assert!(code.contains("\"test_sandbox_key\"") && code.contains(port), "{code}");
    }
    let (checked, tabs): (Vec<_>, Vec<_>) = page
        .0
        .iter()
        .filter(|element| element.attribute("type") == Some("radio"))
        .partition(|tab| tab.attribute("checked").is_some());
    let checked: Vec<_> = checked.iter().filter_map(|tab| tab.attribute("data-testid")).collect();
    assert_eq!((checked, tabs.len()), (vec!["tab-chargebee-python", "tab-stripe-python", "tab-upflow-rust"], 14));
    for (name, expected) in [
        ("chargebee-rust", "Chargebee::builder(\"acme-test\", ApiKey::new(\"test_sandbox_key\"))"),
        ("chargebee-rust", &format!(".base_url(\"{url}/api/v2\") .redirect_url(")),
        ("upflow-rust", "(ApiKey::new(\"upflow_sandbox_key\"), ApiSecret::new(\"upflow_sandbox_secret\"))"),
        ("upflow-rust", &format!(".base_url(\"{url}/upflow/v1\") .build()?;")),
        (
            "chargebee-curl",
            &format!("curl {url}/api/v2/portal_sessions -u test_sandbox_key: -d 'customer[id]=cust_42'"),
        ),
        ("stripe-python", &format!("(\"sk_test_sandbox_key\", base_addresses={{\"api\":\"{url}\"}})")),
        (
            "stripe-node",
            &format!("(\"sk_test_sandbox_key\", {{\"host\":\"127.0.0.1\",\"port\":{port},\"protocol\":\"http\"}})"),
        ),
        ("stripe-rust", &format!("ApiKey::new(\"sk_test_sandbox_key\")) .base_url(\"{url}/v1\") .build()?;")),
        ("stripe-curl", &format!("curl {url}/v1/billing_portal/sessions -u sk_test_sandbox_key: -d customer=cus_")),
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
        assert_eq!(links.len(), 6 + page.all("site-row").len());
        for link in links {
            let url = link.attribute("href").unwrap();
            match link.attribute("data-testid") {
                Some(_) => {
                    assert!(url.starts_with(setup.site().control_url()), "{url}");
                    setup.open(url).await.json(200);
                }
                None => assert_eq!(setup.open(url).await.status, 200, "{url}"),
            }
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
    for language in ["python", "python-3-0", "python-2", "php", "ruby", "go"] {
        assert!(page.all(&format!("snippet-chargebee-{language}")).is_empty(), "{language}");
    }
    assert!(page.text("snippet-chargebee-node").contains("site: \"sandbox\", hostSuffix: \"\","));
    assert!(page.text("snippet-chargebee-java").contains(".endpoint(\"http://sandbox:8080/api/v2\")"));
    for rust in ["snippet-chargebee-rust", "snippet-stripe-rust", "snippet-upflow-rust"] {
        assert!(page.text(rust).contains(".allow_http_host(\"sandbox\")"), "{rust}");
    }
    assert!(page.text("snippet-upflow-curl").contains("curl http://sandbox:8080/upflow/v1/customers/"));
}

#[tokio::test]
async fn its_buttons_open_the_portals() {
    for setup in [Setup::start().await, Setup::start().await.on_site(SiteOptions::default())] {
        let own = setup.sandbox.url().to_owned();
        let start = format!("{}/", setup.site().chargebee().portal_url());
        let page = setup.start_page().await;
        let forms: Vec<_> = page.0.iter().filter(|element| element.tag == "form").collect();
        let actions: Vec<_> = forms.iter().filter_map(|form| form.attribute("action")).collect();
        assert_eq!(actions, ["portal/open", "portal/open", "stripe/open", "stripe/open", "upflow/open", "upflow/open"]);
        let buttons: Vec<_> = page.0.iter().filter(|element| element.tag == "button").collect();
        let press = |index: usize| {
            let customer = buttons[index].attribute("value").unwrap();
            let url = format!("{start}{}", actions[index]);
            let body = crate::form(&[("customer_id", customer)]);
            send(setup.http.post(url).header("origin", &own).header("content-type", crate::FORM).body(body))
        };
        let portal = press(0).await;
        let portal = setup.open(portal.redirect()).await;
        let portal = Html::parse(portal.page(200, "logout"));
        assert_eq!(portal.text("customer-id"), "cust_42");
        // Logging out leads back.
        let token = portal.0.iter().find(|element| element.attribute("name") == Some("token")).unwrap();
        let out = setup.submit("/portal/logout", &[("token", token.attribute("value").unwrap())]).await;
        assert_eq!(out.redirect(), start);

        let home = press(2).await;
        let home = setup.open(home.redirect()).await;
        let home = Html::parse(home.page(200, "subscription"));
        assert_eq!(home.text("customer-id"), "cus_NffrFeUfNV2Hib");
        assert_eq!(home.one("return").attribute("href"), Some(&*start));
        let invoices = press(4).await;
        setup.open(invoices.redirect()).await.page(200, "amounts-due");
        let off = press(5).await;
        setup.open(off.redirect()).await.page(404, "portal-not-found");
        for (path, testid) in
            [("portal/open", "unknown-customer"), ("stripe/open", "no-portal"), ("upflow/open", "portal-not-found")]
        {
            let request = setup.http.post(format!("{start}{path}")).header("content-type", crate::FORM);
            send(request.body("customer_id=nobody_s")).await.page(404, testid);
        }
        // It is no call of the API.
        assert!(setup.site().requests().is_empty());
    }
}

#[tokio::test]
async fn it_shows_journal_faults_and_sites() {
    let setup = Setup::start().await;
    let page = setup.start_page().await;
    assert_eq!((page.text("no-requests"), page.text("no-faults")), ("None yet.", "None."));
    assert_eq!(page.texts("site-row"), ["default Open"]);

    let _isolated = setup.sandbox.site_with(SiteOptions::default().id("checkout-7"));
    setup.faults([Fault::status(503)]);
    setup.get("/customers/cust_42").await.json(503);
    setup.get("/nothing?<b>").await;
    setup.session(&[]).await;
    let page = setup.start_page().await;
    let rows = page.texts("journal-row");
    assert_eq!(rows.len(), 3, "{rows:?}");
    assert!(rows[0].starts_with("2026-01-01T00:00:00Z") && rows[0].contains("create_portal_session"), "{rows:?}");
    assert!(rows[1].ends_with("GET /api/v2/nothing?%3Cb%3E Chargebee 404"), "{rows:?}");
    assert!(rows[2].ends_with("retrieve_customer fault Chargebee 503"), "{rows:?}");
    assert_eq!(page.texts("site-row"), ["checkout-7 Open", "default Open"]);
    setup.faults([Fault::status(500)]);
    let page = setup.start_page().await;
    assert!(page.texts("fault-row")[0].contains("\"status\":500"), "{:?}", page.texts("fault-row"));
}

#[tokio::test]
async fn pages_that_say_one_thing_lead_back() {
    for setup in [Setup::start().await, Setup::start().await.on_site(SiteOptions::default())] {
        let start = format!("{}/", setup.site().chargebee().portal_url());
        for path in ["portal/v2/authenticate?token=x", "portal/login", "upflow/customers/x?token=y"] {
            let url = format!("{start}{path}");
            let page = Html::parse(&setup.open(&url).await.text);
            let back = page.one("start").attribute("href").unwrap().to_owned();
            let back = reqwest::Url::parse(&url).unwrap().join(&back).unwrap();
            assert_eq!(back.as_str(), start, "{path}");
        }
        // As browsers ask, and as programs do.
        let nowhere = format!("{start}nowhere/<b>");
        assert_eq!(setup.open(&nowhere).await.text, "Not found\n");
        let nowhere = send(setup.http.get(nowhere).header("accept", "text/html,*/*;q=0.8")).await;
        assert_eq!(Html::parse(nowhere.page(404, "not-found")).one("start").attribute("href"), Some("/"));
    }
}
