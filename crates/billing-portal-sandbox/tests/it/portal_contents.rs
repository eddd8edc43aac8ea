//! What the portals show of a customer's billing, and why a link does not open.

use std::time::Duration;

use billing_portal_sandbox::{Sandbox, Seed};
use serde_json::{Value, json};

use crate::html::Html;
use crate::{START, Setup, form, send, text};

const DAY: Duration = Duration::from_secs(86_400);

impl Setup {
    async fn chargebee_portal(&self, customer_id: &str) -> Html {
        let session = self.post("/portal_sessions", &[("customer[id]", customer_id)]).await.json(200);
        Html::parse(self.open(text(&session["portal_session"]["access_url"])).await.page(200, "logout"))
    }

    async fn upflow_portal(&self, customer: &str) -> Html {
        let link = self.link(customer, &json!({})).await;
        Html::parse(self.open(&link).await.page(200, "customer-name"))
    }

    /// Why a page of Chargebee's does not open.
    async fn reason(&self, url: &str) -> String {
        Html::parse(self.open(url).await.page(401, "link-expired")).text("reason").to_owned()
    }
}

async fn seeded(seed: Value) -> Setup {
    Setup::from(Sandbox::builder().now(START).seed(Seed::from_value(seed).expect("a seed"))).await
}

#[tokio::test]
async fn subscriptions_are_summed_up() {
    let setup = Setup::start().await;
    let page = setup.chargebee_portal("cust_42").await;
    for (testid, expected) in [
        ("subscription-plan", "Growth, monthly"),
        ("subscription-status", "Active"),
        ("subscription-renewal", "13 Jan 2026"),
        ("subscription-amount", "EUR 249.00"),
        ("customer-id", "cust_42"),
        ("no-contacts", "No contacts yet."),
    ] {
        assert_eq!(page.text(testid), expected, "{testid}");
    }
    let page = setup.chargebee_portal("cust_7").await;
    assert_eq!(page.text("subscription-status"), "In trial");
    // A yen has no hundredths.
    assert_eq!(page.text("subscription-amount"), "JPY 180,000");
}

#[tokio::test]
async fn what_is_not_known_is_not_shown() {
    let subscription = json!({"plan": "Pro", "status": "cancelled", "amount": 0, "currency": "KWD"});
    let setup = seeded(json!({"chargebee": {"customers": [
        {"id": "bare"},
        {"id": "twice", "subscriptions": [subscription, subscription]},
    ]}}))
    .await;
    let page = setup.chargebee_portal("bare").await;
    for testid in ["customer-name", "customer-company", "customer-email", "subscription", "redirect-place", "contacts"]
    {
        assert!(page.all(testid).is_empty(), "{testid}");
    }
    assert_eq!(page.text("no-subscriptions"), "No subscription yet.");
    let page = setup.chargebee_portal("twice").await;
    assert_eq!(page.texts("subscription-amount"), ["KWD 0.000"; 2]);
    assert_eq!(page.texts("subscription-status"), ["Cancelled"; 2]);
    assert!(page.all("subscription-renewal").is_empty());
}

#[tokio::test]
async fn invoices_are_due_until_they_are_overdue() {
    let setup = Setup::start().await;
    let page = setup.upflow_portal("external:123").await;
    assert_eq!(page.texts("invoice-number"), ["INV-1038", "INV-1042", "INV-1047", "INV-1048"]);
    assert_eq!(page.texts("invoice-issued"), ["18 Oct 2025", "20 Nov 2025", "21 Dec 2025", "21 Dec 2025"]);
    assert_eq!(page.texts("invoice-due"), ["17 Nov 2025", "20 Dec 2025", "20 Jan 2026", "20 Jan 2026"]);
    assert_eq!(page.texts("invoice-state"), ["Paid", "Overdue", "Due", "Due"]);
    assert_eq!(page.texts("invoice-amount"), ["EUR 1,180.00", "EUR 2,640.50", "EUR 1,299.00", "JPY 98,000"]);
    assert_eq!(page.texts("amount-due"), ["EUR 3,939.50", "JPY 98,000"]);

    // Due through the whole day, overdue from the next one on.
    setup.sandbox.advance(19 * DAY + Duration::from_secs(86_399));
    let states = |page: Html| page.texts("invoice-state").join(" ");
    assert_eq!(states(setup.upflow_portal("external:123").await), "Paid Overdue Due Due");
    setup.sandbox.advance(Duration::from_secs(1));
    assert_eq!(states(setup.upflow_portal("external:123").await), "Paid Overdue Overdue Overdue");
}

#[tokio::test]
async fn totals_hold_whatever_is_seeded() {
    let invoice = |amount: u64, paid: bool| json!({"number": "1", "amount": amount, "currency": "USD", "due_on": "9999-12-31", "paid": paid});
    let setup = seeded(json!({"upflow": {"customers": [
        {"external_id": "rich", "name": "x", "invoices": [invoice(u64::MAX, false), invoice(u64::MAX, false)]},
        {"external_id": "paid", "name": "x", "invoices": [invoice(1, true)]},
        {"external_id": "none", "name": "x"},
    ]}}))
    .await;
    let page = setup.upflow_portal("external:rich").await;
    assert_eq!(page.text("amount-due"), "USD 368,934,881,474,191,032.30");
    assert_eq!(page.texts("invoice-issued"), ["–", "–"]);
    let page = setup.upflow_portal("external:paid").await;
    assert_eq!((page.text("nothing-due"), page.text("invoice-state")), ("Nothing is due.", "Paid"));
    let page = setup.upflow_portal("external:none").await;
    assert_eq!(page.text("no-invoices"), "No invoices yet.");
}

#[tokio::test]
async fn a_page_tells_developers_why_a_link_does_not_open() {
    let setup = Setup::start().await;
    let link = |session: &Value| text(&session["access_url"]).to_owned();
    let used = setup.session(&[]).await;
    setup.open(&link(&used)).await.page(200, "logout");
    assert_eq!(setup.reason(&link(&used)).await, "The link was opened before; it works once.");
    let ended = setup.session(&[]).await;
    setup.post(&format!("/portal_sessions/{}/logout", text(&ended["id"])), &[]).await.json(200);
    assert_eq!(setup.reason(&link(&ended)).await, "The session was logged out.");
    let old = setup.session(&[]).await;
    setup.sandbox.advance(Duration::from_secs(3_600));
    assert_eq!(
        setup.reason(&link(&old)).await,
        "The link was valid until 2026-01-01T01:00:00Z by the sandbox’s clock."
    );
    assert_eq!(setup.reason(&format!("{}x", link(&old))).await, "No portal session of this site has this token.");

    let link = setup.link("external:123", &json!({"expiresIn": 60})).await;
    setup.sandbox.advance(Duration::from_secs(60));
    let page = Html::parse(setup.open(&link).await.page(404, "invalid-link")).text("reason").to_owned();
    assert_eq!(page, "It was valid until 2026-01-01T01:01:00Z by the sandbox’s clock.");
}

#[tokio::test]
async fn a_long_log_in_page_has_a_field_for_the_others() {
    let customers: Vec<Value> = (0..51).map(|number| json!({"id": format!("c{number:02}")})).collect();
    let setup = seeded(json!({"chargebee": {"customers": customers}})).await;
    let query = form(&[("return_url", "https://app.acme.example/return")]);
    let page = setup.open(&format!("{}/portal/login?{query}", setup.sandbox.url())).await;
    let page = Html::parse(page.page(200, "customer-id-field"));
    assert_eq!((page.all("log-in-c49").len(), page.all("log-in-c50").len()), (1, 0));
    assert_eq!(page.one("customer-id-field").attribute("name"), Some("customer_id"));
    let pairs = [("return_url", "https://app.acme.example/return"), ("customer_id", "c50")];
    let response = setup.submit("/portal/login", &pairs).await;
    assert!(response.redirect().starts_with("https://app.acme.example/return?auth_session_id=portal_"));

    let short = Setup::start().await;
    let page = send(short.http.get(format!("{}/portal/login?{query}", short.sandbox.url()))).await;
    assert!(Html::parse(page.page(200, "log-in-cust_7")).all("customer-id-field").is_empty());
}
