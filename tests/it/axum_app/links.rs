//! Links to the portal: when they are made, and that they end with the session.

use billing_portal::chargebee::PortalSessionStatus;
use billing_portal_sandbox::{Fault, Faults};

use super::Running;
use super::visitor::set_cookie;
use crate::browser::Browser;

#[tokio::test]
async fn no_page_asks_a_vendor_anything() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    for path in ["/sign-in", "/", "/invoices"] {
        let page = ada.get(path).await;
        page.shows(200, "title");
        assert_eq!(page.headers["cache-control"], "no-store", "{path}");
        assert!(!page.text.contains(running.sandbox.url()), "{path} holds no link: {}", page.text);
    }
    for path in ["/billing", "/billing/log-in", "/billing/contacts", "/sign-out"] {
        assert_eq!(ada.get(path).await.status, 405, "{path} is for forms");
    }
    assert!(running.sandbox.requests().is_empty(), "{:?}", running.sandbox.requests());
}

#[tokio::test]
async fn a_click_makes_one_link_and_redirects_at_once() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    let page = ada.post("/billing", &[("customer_id", "cust_7")]).await;
    assert_eq!(page.headers["cache-control"], "no-store");

    let requests = running.sandbox.requests();
    assert_eq!(running.operations(), ["create_portal_session"]);
    let home = format!("{}/", running.origin);
    let form = requests[0].form.as_deref().expect("a form");
    // Whose portal it is, the session says and not the form.
    for (name, value) in [("customer[id]", "cust_42"), ("redirect_url", &*home)] {
        assert!(form.contains(&(name.to_owned(), value.to_owned())), "{form:?}");
    }

    let browser = Browser::new();
    let portal = browser.open(page.location()).await;
    portal.shows(200, "customer-id");
    assert!(portal.text.contains("cust_42"), "{}", portal.text);
    browser.open(page.location()).await.shows(401, "link-expired");

    let second = ada.post("/billing", &[]).await;
    assert_ne!(second.location(), page.location(), "each click has its own link");
}

#[tokio::test]
async fn who_is_not_signed_in_gets_no_link() {
    let running = Running::start().await;
    let mut visitor = running.visitor();
    for cookie in [None, Some("session="), Some("session=5f1c"), Some("other=5f1c")] {
        visitor.cookie = cookie.map(str::to_owned);
        for path in ["/billing", "/billing/log-in"] {
            assert_eq!(visitor.post(path, &[]).await.location(), "/sign-in", "{path} with {cookie:?}");
        }
        for path in ["/", "/invoices", "/billing/return?nonce=5f1c"] {
            assert_eq!(visitor.get(path).await.location(), "/sign-in", "{path} with {cookie:?}");
        }
        assert_eq!(visitor.fetch("/invoices/frame", "same-origin", "iframe").await.location(), "/sign-in");
    }
    assert!(running.sandbox.requests().is_empty(), "{:?}", running.sandbox.requests());
}

#[tokio::test]
async fn a_session_is_a_random_id_that_scripts_and_other_sites_do_not_get() {
    let running = Running::start().await;
    let mut visitor = running.visitor();
    let page = visitor.post("/sign-in", &[("login", "ada")]).await;
    let (pair, attributes) = set_cookie(&page.headers).and_then(|it| it.split_once("; ")).expect("a cookie");
    assert_eq!(attributes, "Path=/; HttpOnly; SameSite=Lax");
    let id = pair.strip_prefix("session=").expect("its name");
    assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");

    let first = visitor.cookie.clone();
    visitor.post("/sign-in", &[("login", "ada")]).await.location();
    assert_ne!(visitor.cookie, first, "a new one each time");
    visitor.cookie = first;
    assert_eq!(visitor.get("/").await.location(), "/sign-in", "and the old one has ended");
}

#[tokio::test]
async fn signing_out_ends_the_portal_as_well() {
    let running = Running::start().await;
    let browser = Browser::new();
    let mut ada = running.signed_in("ada").await;
    let cookie = ada.cookie.clone();
    let opened = ada.post("/billing", &[]).await;
    browser.open(opened.location()).await.shows(200, "customer-id");
    let unopened = ada.post("/billing", &[]).await;

    assert_eq!(ada.post("/sign-out", &[]).await.location(), "/sign-in");
    assert_eq!(ada.cookie, None);
    assert_eq!(running.requests_for("logout_portal_session").len(), 2);
    for id in running.sandbox.chargebee_session_ids() {
        let session = running.chargebee.retrieve_portal_session(id).await.expect("a session");
        assert_eq!(session.status(), &PortalSessionStatus::LoggedOut);
    }
    browser.open(unopened.location()).await.shows(401, "link-expired");

    ada.cookie = cookie;
    assert_eq!(ada.get("/").await.location(), "/sign-in", "who kept the cookie has nothing");
    assert_eq!(ada.post("/sign-out", &[]).await.location(), "/sign-in", "twice is no error");
}

#[tokio::test]
async fn the_next_user_of_a_browser_finds_no_portal_open() {
    let running = Running::start().await;
    let mut visitor = running.signed_in("ada").await;
    let link = visitor.post("/billing", &[]).await;
    assert_eq!(visitor.post("/sign-in", &[("login", "grace")]).await.location(), "/");
    Browser::new().open(link.location()).await.shows(401, "link-expired");
}

#[tokio::test]
async fn signing_out_does_not_depend_on_the_vendor() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    let cookie = ada.cookie.clone();
    ada.post("/billing", &[]).await.location();
    ada.post("/billing", &[]).await.location();
    let failure = Faults::in_order([Fault::status(500)]).on("logout_portal_session");
    running.sandbox.script(failure).expect("a script");

    let page = ada.post("/sign-out", &[]).await;
    page.shows(502, "problem");
    assert!(page.text.contains("may still be open"), "{}", page.text);
    assert_eq!(running.requests_for("logout_portal_session").len(), 2, "the other one is ended all the same");
    assert_eq!(ada.cookie, None);
    ada.cookie = cookie;
    assert_eq!(ada.get("/").await.location(), "/sign-in");
}
