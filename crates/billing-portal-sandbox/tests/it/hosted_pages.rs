//! What the hosted pages of all vendors have in common: they are whole, accessible, documented and safe to look at.

use std::collections::BTreeSet;
use std::time::Duration;

use billing_portal_sandbox::{Sandbox, Seed};
use serde_json::{Value, json};

use crate::html::Html;
use crate::stripe::{CUSTOMER, SUBSCRIPTION};
use crate::{FORM, START, Setup, form, send, text};

const README: &str = include_str!("../../README.md");

/// What a page must show and not run.
const HOSTILE: &str = "</dd></h1></title></style><script>alert(\"1\")</script><img src=x onerror='alert(2)'>&lt;b&gt;";

/// One page of every kind, as the browser got it.
async fn every_page(setup: &Setup) -> Vec<(&'static str, String)> {
    let site = setup.site().chargebee().portal_url().to_owned();
    let log_in = |more: &str| format!("{site}/portal/login?return_url=https%3A%2F%2Fapp.acme.example%2Fr{more}");
    let customers = ["cust_42", "cust_7"];
    let mut pages = Vec::new();
    for customer in customers {
        let pairs = [("customer[id]", customer), ("redirect_url", "https://app.acme.example/account")];
        let session = setup.post("/portal_sessions", &pairs).await.json(200)["portal_session"].clone();
        pages.push(("portal of Chargebee", setup.open(text(&session["access_url"])).await));
        pages.push(("link expired", setup.open(text(&session["access_url"])).await));
    }
    let session = setup.session(&[]).await;
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    pages.push(("logged out", setup.submit("/portal/logout", &[("token", text(&session["token"]))]).await));
    pages.push(("log-in", setup.open(&log_in("&cancel_url=https%3A%2F%2Fapp.acme.example%2F")).await));
    pages.push(("bad request", setup.open(&log_in("&cancel_url=x")).await));
    let unknown = [("return_url", "https://app.acme.example/"), ("customer_id", "nobody")];
    pages.push(("unknown customer", setup.submit("/portal/login", &unknown).await));
    for customer in ["external:123", "external:portal-disabled"] {
        let link = setup.link(customer, &json!({})).await;
        pages.push(("portal of Upflow", setup.open(&link).await));
        pages.push(("invalid link", setup.open(&format!("{link}x")).await));
    }
    for link in stripe_links(setup).await {
        let post = |pairs: &[(&str, &str)]| send(setup.http.post(&link).header("content-type", FORM).body(form(pairs)));
        pages.push(("portal of Stripe", setup.open(&link).await));
        pages.push(("wrong email address", post(&[("email", "x@acme.example")]).await));
        pages.push(("unknown link", setup.open(&format!("{link}x")).await));
    }
    let no_portal = setup.http.post(format!("{site}/stripe/open")).header("content-type", FORM).body("customer_id=x");
    pages.push(("no portal", send(no_portal).await));
    pages.push(("start", setup.open(&format!("{site}/")).await));
    pages
        .into_iter()
        .map(|(name, response)| (name, response.page(response.status, "sandbox-notice").to_owned()))
        .collect()
}

/// A link that shows the home page, one for each flow, and at last one that has expired.
async fn stripe_links(setup: &Setup) -> Vec<String> {
    let mut links = Vec::new();
    let mut make = async |more: &str| links.push(text(&setup.stripe_session(more).await["url"]).to_owned());
    make("after_expiration[type]=customer_login").await;
    setup.site().set_now(START + 300);
    make("flow_data[type]=payment_method_update&flow_data[after_completion][type]=hosted_confirmation").await;
    make("flow_data[type]=customer_update").await;
    for flow in ["subscription_cancel", "subscription_update", "subscription_pause"] {
        make(&format!("flow_data[type]={flow}&flow_data[{flow}][subscription]={SUBSCRIPTION}")).await;
    }
    let flow = "subscription_update_confirm";
    let items = format!("flow_data[{flow}][subscription]={SUBSCRIPTION}&flow_data[{flow}][items][0][id]=si_1");
    make(&format!("flow_data[type]={flow}&{items}")).await;
    make("return_url=https://app.acme.example/").await;
    links
}

/// Customers that have more than the default ones, under their ids; `marked` is how their texts are written.
fn rich(marked: impl Fn(&str) -> String) -> Seed {
    let customer = |id: &str| {
        json!({
            "id": id, "first_name": marked("Ada"), "last_name": marked("Lindgren"), "email": "ada@acme.example",
            "company": marked("Acme"),
            "contacts": [
                {"email": "ines@acme.example", "first_name": marked("Ines"), "label": "Accounting"},
                {"email": "invoices@acme.example"},
            ],
            "subscriptions": [
                {"plan": marked("Growth"), "amount": 24_900, "currency": "EUR", "next_billing_on": 12},
                {"plan": marked("Fleet"), "status": "cancelled", "amount": 180_000, "currency": "JPY"},
            ],
        })
    };
    // The hostile texts are longer than a label or an e-mail address may be.
    let mut customers: Vec<Value> = ["cust_42", "cust_7"].map(customer).into();
    customers.extend((0..60).map(|number| json!({"id": format!("c{number:02}\"'><i>")})));
    let invoice = json!({"number": marked("INV-1"), "amount": 1, "currency": "EUR", "due_on": 0});
    let mut upflow = vec![
        json!({
            "external_id": "123", "name": marked("Initech"), "email": "accounts@initech.example",
            "contacts": [{"email": "joe@initech.example", "first_name": marked("Joe")}], "invoices": [invoice],
        }),
        json!({"external_id": "portal-disabled", "name": marked("Hooli"), "portal_enabled": false}),
    ];
    upflow.extend((0..20).map(|number| json!({"external_id": marked(&number.to_string()), "name": "x"})));
    let plan = json!({"id": SUBSCRIPTION, "plan": marked("Growth"), "amount": 24_900, "currency": "EUR"});
    let mut stripe = vec![json!({
        "id": CUSTOMER, "name": marked("Acme"), "email": "ada@acme.example", "subscriptions": [plan],
    })];
    stripe.extend((0..20).map(|number| json!({"id": marked(&number.to_string())})));
    stripe.reverse();
    let stripe = json!({"customers": stripe});
    let seed = json!({"chargebee": {"customers": customers}, "stripe": stripe, "upflow": {"customers": upflow}});
    Seed::from_value(seed).expect("a seed")
}

async fn rich_world(marked: impl Fn(&str) -> String) -> Setup {
    Setup::from(Sandbox::builder().now(START).seed(rich(marked))).await
}

#[tokio::test]
async fn pages_are_whole_and_accessible() {
    for setup in [Setup::start().await, rich_world(str::to_owned).await] {
        for (name, page) in every_page(&setup).await {
            let html = Html::parse(&page);
            let tags = |tag: &str| html.0.iter().filter(|element| element.tag == tag).collect::<Vec<_>>();
            assert_eq!(tags("html")[0].attribute("lang"), Some("en"), "{name}");
            assert!(tags("meta").iter().any(|meta| meta.attribute("name") == Some("viewport")), "{name}");
            for tag in ["title", "style", "header", "main", "h1"] {
                assert_eq!(tags(tag).len(), 1, "{name}: {tag}");
            }
            assert_eq!(tags("title")[0].text, html.text("title"), "{name}");
            assert!(html.text("sandbox-notice").starts_with("Sandbox "), "{name}");
            assert!(html.text("sandbox-notice").contains("nothing"), "{name}");

            // Headings go down by one level at a time.
            let levels: Vec<u32> =
                html.0.iter().filter_map(|element| element.tag.strip_prefix('h')?.parse().ok()).collect();
            assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");

            let ids: Vec<_> = html.0.iter().filter_map(|element| element.attribute("id")).collect();
            let unique: BTreeSet<_> = ids.iter().collect();
            assert_eq!(unique.len(), ids.len(), "{name}: {ids:?}");
            for element in &html.0 {
                let label = element.attribute("aria-labelledby").or(element.attribute("for"));
                assert!(label.is_none_or(|id| unique.contains(&id)), "{name}: {element:?}");
                let is_named = match element.tag.as_str() {
                    "button" | "a" => !element.text.is_empty(),
                    "section" => {
                        element.attribute("aria-label").or(label).is_some()
                            || element.attribute("class") == Some("message")
                    }
                    "input" => {
                        let id = element.attribute("id");
                        let is_labelled = || tags("label").iter().any(|label| label.attribute("for") == id);
                        element.attribute("type") == Some("hidden") || id.is_some() && is_labelled()
                    }
                    _ => true,
                };
                assert!(is_named, "{name}: {element:?}");
            }
        }
    }
}

#[tokio::test]
async fn every_test_id_is_in_the_readme() {
    let mut seen = BTreeSet::new();
    for setup in [Setup::start().await, rich_world(str::to_owned).await] {
        for (_, page) in every_page(&setup).await {
            let html = Html::parse(&page);
            seen.extend(html.0.iter().filter_map(|element| element.attribute("data-testid")).map(str::to_owned));
        }
    }
    let empty = Setup::from(Sandbox::builder().seed(Seed::empty())).await;
    let log_in = format!("{}/portal/login?return_url=https%3A%2F%2Fa.example", empty.sandbox.url());
    empty.open(&log_in).await.page(200, "no-customers");
    seen.insert("no-customers".to_owned());
    for testid in seen {
        let kinds = [("log-in-", "log-in-{id}"), ("open-", "open-{id}"), ("tab-", "tab-{vendor}-{language}")];
        let kinds = kinds.into_iter().chain([("snippet-", "snippet-{vendor}-{language}"), ("flow-", "flow-{type}")]);
        let testid = kinds.into_iter().find(|(start, _)| testid.starts_with(start)).map_or(&*testid, |(_, kind)| kind);
        assert!(README.contains(&format!("`{testid}`")), "{testid}");
    }
}

#[tokio::test]
async fn hostile_names_are_shown_and_not_run() {
    let setup = rich_world(|text| format!("{text}{HOSTILE}")).await;
    for (name, page) in every_page(&setup).await {
        for tag in ["<script", "<img", "<i>", "<b>", "onerror='"] {
            assert!(!page.contains(tag) || tag == "onerror='" && page.contains("&lt;img"), "{name}: {tag}");
        }
        // What is not text stays within the tag it is in: else this panics.
        let html = Html::parse(&page);
        assert!(html.0.iter().all(|element| element.attributes.iter().all(|(name, _)| !name.starts_with("on"))));
        let shown = |testid: &str, text: &str| {
            assert!(html.texts(testid).iter().any(|shown| *shown == format!("{text}{HOSTILE}")), "{name}: {testid}");
        };
        match name {
            "portal of Chargebee" => {
                shown("customer-company", "Acme");
                shown("subscription-plan", "Growth");
                assert_eq!(html.text("customer-name"), format!("Ada{HOSTILE} Lindgren{HOSTILE}"));
                assert_eq!(html.texts("contact")[0], format!("Ines{HOSTILE} Accounting ines@acme.example"));
            }
            "portal of Stripe" if page.contains("customer-name") => {
                shown("customer-name", "Acme");
                shown("subscription-plan", "Growth");
            }
            "portal of Upflow" if page.contains("customer-name") => {
                shown("customer-name", "Initech");
                shown("invoice-number", "INV-1");
            }
            "log-in" => {
                let button = html.one("log-in-c07\"'><i>");
                assert_eq!(button.attribute("value"), Some("c07\"'><i>"));
                assert!(button.text.starts_with("c07\"'><i>"), "{}", button.text);
            }
            _ => {}
        }
    }
}

#[tokio::test]
async fn hostile_urls_lead_where_they_say_or_nowhere() {
    let setup = Setup::start().await;
    let log_in = |url: &str| {
        let query = form(&[("return_url", url), ("cancel_url", url)]);
        format!("{}/portal/login?{query}", setup.sandbox.url())
    };
    // People see the host that a browser would go to, not one that is made to look like another.
    for (url, place, href) in [
        ("https://chargebee.example@evil.example/", "evil.example", "https://chargebee.example@evil.example/"),
        ("http://localhost:3000", "localhost:3000", "http://localhost:3000/"),
        ("https://a.example:443/\"><script>", "a.example", "https://a.example/%22%3E%3Cscript%3E"),
        ("https://b\u{fc}cher.example/", "xn--bcher-kva.example", "https://xn--bcher-kva.example/"),
        ("https:\\\\evil.example\\x", "evil.example", "https://evil.example/x"),
    ] {
        let response = setup.open(&log_in(url)).await;
        let html = Html::parse(response.page(200, "cancel"));
        assert_eq!(html.text("return-place"), format!("You then go back to {place}."));
        assert_eq!(html.one("cancel").attribute("href"), Some(href));
        let hidden = html.0.iter().find(|element| element.attribute("name") == Some("return_url"));
        assert_eq!(hidden.and_then(|input| input.attribute("value")), Some(url));
    }
    // The log-out leads to the URL that the API was given, whatever else the form says.
    let session = setup.session(&[("redirect_url", "https://app.acme.example/")]).await;
    setup.open(text(&session["access_url"])).await.page(200, "logout");
    let pairs = [("token", text(&session["token"])), ("redirect_url", "https://evil.example/")];
    assert_eq!(setup.submit("/portal/logout", &pairs).await.redirect(), "https://app.acme.example/");
    let url = format!("{}&redirect_url=https://evil.example/", text(&session["access_url"]));
    setup.sandbox.advance(Duration::from_secs(1));
    setup.open(&url).await.page(401, "link-expired");
}
