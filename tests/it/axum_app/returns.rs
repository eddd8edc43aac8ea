//! The return from Chargebee's log-in page, honest and otherwise.

use billing_portal::chargebee::PortalSessionStatus;
use url::Url;

use super::Running;
use super::visitor::Visitor;
use crate::browser::Browser;

/// Begins a log-in; gives back where Chargebee's log-in page is to send the browser, nonce and all.
async fn begin(visitor: &mut Visitor) -> String {
    let page = visitor.post("/billing/log-in", &[]).await;
    assert_eq!(page.headers["cache-control"], "no-store");
    let login = Url::parse(page.location()).expect("a URL");
    query_value(&login, "return_url")
}

/// Logs in on Chargebee's page; gives back where it sends the browser.
async fn log_in(running: &Running, return_url: &str, customer_id: &str) -> Url {
    let login = format!("{}/portal/login", running.sandbox.url());
    let fields = [("return_url", return_url), ("customer_id", customer_id)];
    Url::parse(Browser::new().submit(&login, &fields).await.location()).expect("a URL")
}

fn query_value(url: &Url, name: &str) -> String {
    let mut pairs = url.query_pairs();
    pairs.find(|(found, _)| found == name).map(|(_, value)| value.into_owned()).expect("the parameter")
}

/// The same address without a parameter.
fn without(url: &Url, name: &str) -> Url {
    let pairs: Vec<_> = url.query_pairs().into_owned().filter(|(found, _)| found != name).collect();
    let mut url = url.clone();
    url.query_pairs_mut().clear().extend_pairs(pairs);
    url
}

/// The same address with another value.
fn with(url: &Url, name: &str, value: &str) -> Url {
    let mut url = without(url, name);
    url.query_pairs_mut().append_pair(name, value);
    url
}

/// Opens an address of the application and checks that nothing came of it.
async fn is_refused(visitor: &mut Visitor, url: &Url) {
    let page = visitor.get(url.as_str()).await;
    page.shows(403, "problem");
    for secret in ["auth_session_id", "auth_session_token"] {
        let value = url.query_pairs().find(|(name, _)| name == secret).map(|(_, value)| value.into_owned());
        assert!(value.is_none_or(|value| value.is_empty() || !page.text.contains(&value)), "{}", page.text);
    }
    assert!(!visitor.get("/").await.text.contains("Chargebee has confirmed"));
}

#[tokio::test]
async fn a_log_in_comes_back_once() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    let return_url = begin(&mut ada).await;
    assert!(running.sandbox.requests().is_empty(), "the address of the log-in page costs no call");
    let returned = log_in(&running, &return_url, "cust_42").await;

    let page = ada.get(returned.as_str()).await;
    assert_eq!((page.location(), &*running.operations()), ("/", &["activate_portal_session".to_owned()][..]));
    assert_eq!(page.headers["cache-control"], "no-store");
    assert!(ada.get("/").await.shows(200, "notice").text.contains("Chargebee has confirmed"));
    assert!(!ada.get("/").await.text.contains("Chargebee has confirmed"), "it is said once");

    is_refused(&mut ada, &returned).await;
    assert_eq!(running.operations().len(), 1, "a used nonce does not reach Chargebee");

    ada.post("/sign-out", &[]).await.location();
    let ended = running.requests_for("logout_portal_session").remove(0);
    assert!(ended.path.contains(&query_value(&returned, "auth_session_id")), "signing out ends this session, too");
}

#[tokio::test]
async fn the_return_of_another_browser_is_refused() {
    let running = Running::start().await;
    let (mut ada, mut grace) = (running.signed_in("ada").await, running.signed_in("grace").await);
    let return_url = begin(&mut ada).await;
    let returned = log_in(&running, &return_url, "cust_42").await;

    is_refused(&mut grace, &returned).await;
    let _ = begin(&mut grace).await;
    is_refused(&mut grace, &returned).await;
    // Not even in another browser of her own.
    is_refused(&mut running.signed_in("ada").await, &returned).await;
    assert!(running.sandbox.requests().is_empty(), "{:?}", running.sandbox.requests());
    assert_eq!(ada.get(returned.as_str()).await.location(), "/", "and hers still works");
}

#[tokio::test]
async fn another_customers_log_in_is_refused_and_ended() {
    let running = Running::start().await;
    let (mut ada, mut grace) = (running.signed_in("ada").await, running.signed_in("grace").await);
    let hers = begin(&mut ada).await;
    let adas = log_in(&running, &hers, "cust_42").await;

    // Grace's own nonce, which is awaited, with what Chargebee said of Ada.
    let mut replayed = Url::parse(&begin(&mut grace).await).expect("a URL");
    for name in ["auth_session_id", "auth_session_token"] {
        replayed.query_pairs_mut().append_pair(name, &query_value(&adas, name));
    }
    is_refused(&mut grace, &replayed).await;
    assert_eq!(running.operations(), ["activate_portal_session", "logout_portal_session"]);

    let session =
        running.chargebee.retrieve_portal_session(query_value(&adas, "auth_session_id")).await.expect("a session");
    assert_eq!((session.customer_id(), session.status()), ("cust_42", &PortalSessionStatus::LoggedOut));
    grace.post("/sign-out", &[]).await.location();
    assert_eq!(running.requests_for("logout_portal_session").len(), 1, "it never became a part of her session");
}

#[tokio::test]
async fn a_return_without_the_right_nonce_is_refused() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    // One that she did not ask for.
    let unasked = format!("{}/billing/return", running.origin);
    is_refused(&mut ada, &log_in(&running, &unasked, "cust_42").await).await;
    is_refused(&mut ada, &log_in(&running, &format!("{unasked}?nonce="), "cust_42").await).await;

    let return_url = begin(&mut ada).await;
    let returned = log_in(&running, &return_url, "cust_42").await;
    let nonce = query_value(&returned, "nonce");
    assert!(nonce.len() >= 32, "{nonce}");
    let mut twice = returned.clone();
    twice.query_pairs_mut().append_pair("nonce", &nonce);
    for url in [
        without(&returned, "nonce"),
        with(&returned, "nonce", ""),
        with(&returned, "nonce", &nonce.to_uppercase().replace('0', "1")),
        with(&returned, "nonce", &nonce[1..]),
        twice,
    ] {
        is_refused(&mut ada, &url).await;
    }
    assert!(running.sandbox.requests().is_empty(), "{:?}", running.sandbox.requests());
    assert_eq!(ada.get(returned.as_str()).await.location(), "/", "the right one is still awaited");
}

#[tokio::test]
async fn a_new_log_in_makes_an_older_one_worthless() {
    let running = Running::start().await;
    let mut ada = running.signed_in("ada").await;
    let (first, second) = (begin(&mut ada).await, begin(&mut ada).await);
    assert_ne!(first, second);
    is_refused(&mut ada, &log_in(&running, &first, "cust_42").await).await;
    let returned = log_in(&running, &second, "cust_42").await;
    assert_eq!(ada.get(returned.as_str()).await.location(), "/");
}

#[tokio::test]
async fn what_chargebee_does_not_confirm_is_refused() {
    let running = Running::start().await;
    for (name, value) in [
        ("auth_session_token", "tok_invented"),
        ("auth_session_token", ""),
        ("auth_session_id", "portal_invented"),
        ("auth_session_id", "../customers/cust_42"),
    ] {
        let mut ada = running.signed_in("ada").await;
        let return_url = begin(&mut ada).await;
        let returned = log_in(&running, &return_url, "cust_42").await;
        is_refused(&mut ada, &with(&returned, name, value)).await;
        is_refused(&mut ada, &returned).await;
    }
}
