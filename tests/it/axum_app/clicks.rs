//! The application as its customers see it: in Chromium, by clicking.

use axum::Router;
use axum::response::Html;
use axum::routing::get;

use super::chromium::{Chromium, in_chromium};
use super::{Running, listen};

#[tokio::test]
#[ignore = "needs chromium"]
async fn there_and_back_and_out() {
    let running = Running::start().await;
    in_chromium(async |chromium| {
        sign_in(&chromium, &running, "ada").await;
        chromium.click("manage-billing").await;
        assert_eq!(chromium.text("customer-id").await, "cust_42");
        let link = chromium.address().await;
        assert!(link.starts_with(running.sandbox.url()), "{link}");

        chromium.click("logout").await;
        assert_eq!(chromium.text("user").await, "Ada Lindgren");
        assert_eq!(chromium.address().await, format!("{}/", running.origin), "back, and still signed in here");

        chromium.open(&link).await;
        assert!(!chromium.text("link-expired").await.is_empty());
        assert!(!chromium.has("customer-id").await, "a used link shows nobody's portal");

        chromium.open(&running.origin).await;
        chromium.click("manage-billing").await;
        assert_eq!(chromium.text("customer-id").await, "cust_42", "a new click has a new link");
        chromium.open(&running.origin).await;
        chromium.click("sign-out").await;
        chromium.text("sign-in-ada").await;
        assert_eq!(chromium.address().await, format!("{}/sign-in", running.origin));
        assert_eq!(running.requests_for("logout_portal_session").len(), 2, "of both sessions");
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn logging_in_through_chargebee() {
    let running = Running::start().await;
    in_chromium(async |chromium| {
        sign_in(&chromium, &running, "ada").await;
        chromium.click("log-in-through-chargebee").await;
        chromium.click("log-in-cust_42").await;
        assert!(chromium.text("notice").await.contains("Chargebee has confirmed"));
        assert_eq!(chromium.address().await, format!("{}/", running.origin), "the token is not in the address");

        // As somebody else there than here.
        chromium.click("log-in-through-chargebee").await;
        chromium.click("log-in-cust_7").await;
        assert!(!chromium.text("problem").await.is_empty());
        let refused = chromium.address().await;
        chromium.open(&refused).await;
        assert!(!chromium.text("problem").await.is_empty(), "nor does it work the second time");

        // Giving up leads back.
        chromium.open(&running.origin).await;
        chromium.click("log-in-through-chargebee").await;
        chromium.click("cancel").await;
        assert_eq!(chromium.text("user").await, "Ada Lindgren");
        assert!(!chromium.has("notice").await);
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn adding_a_contact() {
    let running = Running::start().await;
    in_chromium(async |chromium| {
        sign_in(&chromium, &running, "ada").await;
        chromium.type_into("contact-email", "books@acme.example").await;
        chromium.type_into("contact-first-name", "Bo").await;
        chromium.click("add-contact").await;
        assert!(chromium.text("notice").await.contains("books@acme.example"));
        chromium.click("manage-billing").await;
        assert!(chromium.text("contacts").await.contains("books@acme.example"));
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn the_frame_is_shown_on_our_page_and_blocked_elsewhere() {
    let running = Running::start().await;
    in_chromium(async |chromium| {
        sign_in(&chromium, &running, "ada").await;
        chromium.click("invoices").await;
        chromium.enter_frame("portal").await;
        assert_eq!(chromium.text("customer-name").await, "Initech Logistics");
        let first = chromium.document_address().await;
        assert!(first.starts_with(running.sandbox.url()), "{first}");
        chromium.leave_frame().await;
        assert_eq!(refusals(&chromium).await, 0);

        // Loaded anew, with a link of its own.
        chromium.reload().await;
        chromium.enter_frame("portal").await;
        assert_eq!(chromium.text("customer-name").await, "Initech Logistics");
        assert_ne!(chromium.document_address().await, first);
        chromium.leave_frame().await;

        // The same page at an address that is not in `frameAncestors`. Cookies do not depend on the port, so she is signed
        // in here, and a link is made; but what it leads to may not be shown on this page.
        let made = running.requests_for("create_portal_url").len();
        chromium.open(&format!("{}/invoices", running.elsewhere)).await;
        chromium.enter_frame("portal").await;
        assert!(!chromium.has("customer-name").await);
        assert_eq!(chromium.document_address().await, "chrome-error://chromewebdata/");
        chromium.leave_frame().await;
        assert_eq!(refusals(&chromium).await, 1);
        assert_eq!(running.requests_for("create_portal_url").len(), made + 1);
    })
    .await;
}

#[tokio::test]
#[ignore = "needs chromium"]
async fn another_page_gets_neither_the_frame_nor_the_buttons() {
    let running = Running::start().await;
    let page = format!(
        r#"<form method="post" action="{origin}/billing"><button data-testid="forged">Win!</button></form>
        <iframe src="{origin}/invoices/frame" data-testid="frame"></iframe>
        <iframe src="{origin}/" data-testid="account"></iframe>"#,
        origin = running.origin
    );
    let (listener, evil) = listen().await;
    let router = Router::new().route("/", get(async || Html(page)));
    tokio::spawn(async move { axum::serve(listener, router).await });

    in_chromium(async |chromium| {
        sign_in(&chromium, &running, "ada").await;
        chromium.open(&evil).await;
        for frame in ["frame", "account"] {
            chromium.enter_frame(frame).await;
            assert_eq!(chromium.document_address().await, "chrome-error://chromewebdata/", "{frame}");
            chromium.leave_frame().await;
        }
        chromium.click("forged").await;
        assert!(chromium.text("problem").await.contains("not sent from one of our pages"));
        assert!(running.sandbox.requests().is_empty(), "{:?}", running.sandbox.requests());
    })
    .await;
}

async fn sign_in(chromium: &Chromium, running: &Running, login: &str) {
    chromium.open(&running.origin).await;
    chromium.click(&format!("sign-in-{login}")).await;
    chromium.text("user").await;
}

/// How many frames the browser has refused to show since it was last asked.
async fn refusals(chromium: &Chromium) -> usize {
    let console = chromium.console().await;
    console.iter().filter(|line| line.contains("frame-ancestors")).count()
}
