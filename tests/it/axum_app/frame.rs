//! Upflow's portal in a frame.

use super::Running;
use crate::browser::Browser;

const FRAME: &str = "/invoices/frame";

#[tokio::test]
async fn each_load_of_the_frame_makes_a_link() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    assert!(ada.get("/invoices").await.text.contains(&format!("<iframe src=\"{FRAME}\"")));
    assert!(running.sandbox.requests().is_empty(), "the page around it made none");

    let first = ada.fetch(FRAME, "same-origin", "iframe").await;
    let second = ada.fetch(FRAME, "same-origin", "iframe").await;
    assert_ne!(first.location(), second.location());
    assert_eq!(running.requests_for("create_portal_url").len(), 2);
    let host = running.origin.strip_prefix("http://").expect("plain http");
    for page in [first, second] {
        assert_eq!(page.headers["cache-control"], "no-store");
        let portal = Browser::new().open(page.location()).await;
        assert_eq!(portal.shows(200, "customer-name").framed_by(), format!("frame-ancestors {host}"));
    }
}

#[tokio::test]
async fn a_page_that_stays_open_gets_a_new_link_before_the_old_one_ends() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    let reload = ada.get("/invoices").await.headers["refresh"].to_str().expect("ASCII").parse::<u64>();
    ada.fetch(FRAME, "same-origin", "iframe").await.location();
    let request = running.requests_for("create_portal_url").remove(0);
    let validity = request.json.expect("JSON")["expiresIn"].as_u64().expect("seconds");
    let reload = reload.expect("seconds");
    assert!(0 < reload && reload + 60 <= validity, "{reload} of {validity} seconds");
}

#[tokio::test]
async fn only_a_frame_on_our_own_page_gets_a_link() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    for (site, dest) in [
        ("cross-site", "iframe"),
        ("same-site", "iframe"),
        ("none", "iframe"),
        ("same-origin", "document"),
        ("same-origin", "image"),
        ("same-origin", "empty"),
        ("none", "document"),
    ] {
        ada.fetch(FRAME, site, dest).await.shows(403, "problem");
    }
    ada.get(FRAME).await.shows(403, "problem");
    assert!(running.sandbox.requests().is_empty(), "{:?}", running.sandbox.requests());
}

#[tokio::test]
async fn who_has_no_invoices_yet_is_told_so() {
    let running = Running::start().await;
    let mut grace = running.signed_in("grace").await;
    let page = grace.fetch(FRAME, "same-origin", "iframe").await;
    assert!(page.shows(404, "problem").text.contains("No billing account yet"), "{}", page.text);
    assert_eq!(page.framed_by(), "frame-ancestors 'self'", "it is shown in our own frame");
}
