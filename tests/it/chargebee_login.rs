//! Chargebee as the log-in page: there, back, and what the return is worth.

use billing_portal::chargebee::PortalSessionStatus;
use billing_portal::{ApiKey, Chargebee, ErrorKind, PortalReturn, Session};
use url::Url;

use crate::setup::{Setup, assert_hides};

const RETURN: &str = "https://app.acme.example/return?nonce=5f1c";
const CANCEL: &str = "https://app.acme.example/?cancelled=1&by=user";

#[tokio::test]
async fn a_user_who_logs_in_comes_back_as_a_customer() {
    let setup = Setup::start().await;
    let login = setup.chargebee.login_url(RETURN).cancel_url(CANCEL).build().expect("a URL");
    let page = setup.browser.open(&login).await;
    page.shows(200, "log-in-cust_7").shows(200, "cancel");
    assert!(page.text.contains(&CANCEL.replace('&', "&amp;")), "{}", page.text);

    let returned = log_in(&setup, "cust_7").await;
    assert!(returned.as_str().starts_with(RETURN), "the nonce is still there");
    let portal_return = PortalReturn::from_query(returned.query().expect("a query")).expect("a return");
    let session = setup.chargebee.activate_portal_session(portal_return.clone()).await.expect("a session");
    assert_eq!((session.status(), session.customer_id()), (&PortalSessionStatus::Activated, "cust_7"));
    assert_eq!(session.id(), portal_return.session_id());

    let ended = setup.chargebee.logout_portal_session(session.id()).await.expect("a log-out");
    assert_eq!(ended.status(), &PortalSessionStatus::LoggedOut);
}

#[tokio::test]
async fn a_return_is_good_for_one_activation() {
    let setup = Setup::start().await;
    let returned = log_in(&setup, "cust_42").await;
    let portal_return = PortalReturn::from_query(returned.query().expect("a query")).expect("a return");
    let token = query_value(&returned, "auth_session_token");
    setup.chargebee.activate_portal_session(portal_return.clone()).await.expect("a session");

    let error = setup.chargebee.activate_portal_session(portal_return.clone()).await.expect_err("a replay");
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_conflict() && !error.is_retryable(), "{error}");
    assert_hides(&error, &token);
    let session = setup.chargebee.retrieve_portal_session(portal_return.session_id()).await.expect("a session");
    assert_eq!(session.status(), &PortalSessionStatus::Activated, "the replay changed nothing");
}

#[tokio::test]
async fn a_wrong_token_activates_nothing_and_is_not_quoted() {
    let setup = Setup::start().await;
    let returned = log_in(&setup, "cust_42").await;
    let id = query_value(&returned, "auth_session_id");
    let wrong = PortalReturn::new(&*id, "tok_planted_8f31").expect("a return");
    assert!(!format!("{wrong:?}").contains("tok_planted_8f31"));

    let error = setup.chargebee.activate_portal_session(wrong).await.expect_err("a wrong token");
    assert_eq!((error.status().map(u16::from), error.param()), (Some(400), Some("token")));
    assert_hides(&error, "tok_planted_8f31");
    assert_eq!(status(&setup, &id).await.status(), &PortalSessionStatus::NotYetActivated);

    let right = PortalReturn::new(&*id, query_value(&returned, "auth_session_token")).expect("a return");
    assert_eq!(setup.chargebee.activate_portal_session(right).await.expect("a session").customer_id(), "cust_42");
}

#[tokio::test]
async fn a_session_that_never_was_is_not_found() {
    let setup = Setup::start().await;
    let invented = PortalReturn::new("portal_invented", "tok_planted_8f31").expect("a return");
    let error = setup.chargebee.activate_portal_session(invented).await.expect_err("no session");
    assert!(error.is_not_found(), "{error}");
    assert_hides(&error, "tok_planted_8f31");
}

/// Sites of one sandbox share its host and port, so the address of the portal tells them apart.
#[tokio::test]
async fn an_isolated_site_has_a_log_in_page_of_its_own() {
    let setup = Setup::start().await;
    let site = setup.sandbox.site();
    let there = site.chargebee();
    let chargebee = Chargebee::builder(there.site(), ApiKey::new(there.api_key()))
        .base_url(there.base_url())
        .portal_url(there.portal_url())
        .build()
        .expect("a client");
    let login = Url::parse(&chargebee.login_url(RETURN).build().expect("a URL")).expect("a URL");
    assert_eq!(login.path(), "/sites/site-1/portal/login");
    let return_url = query_value(&login, "return_url");
    let page = setup.browser.submit(login.as_str(), &[("return_url", &*return_url), ("customer_id", "cust_42")]).await;
    let returned = Url::parse(page.location()).expect("a URL");
    let portal_return = PortalReturn::from_query(returned.query().expect("a query")).expect("a return");
    let session = chargebee.activate_portal_session(portal_return).await.expect("a session");
    assert_eq!(session.customer_id(), "cust_42");
    assert!(setup.sandbox.chargebee_session_ids().is_empty(), "the default site knows nothing of it");
}

/// Chooses a customer on the log-in page; gives back the URL that the browser is sent to.
async fn log_in(setup: &Setup, customer_id: &str) -> Url {
    let login = Url::parse(&setup.chargebee.login_url(RETURN).build().expect("a URL")).expect("a URL");
    let return_url = query_value(&login, "return_url");
    let fields = [("return_url", &*return_url), ("customer_id", customer_id)];
    let page = setup.browser.submit(login.as_str(), &fields).await;
    Url::parse(page.location()).expect("a URL")
}

async fn status(setup: &Setup, session_id: &str) -> Session {
    setup.chargebee.retrieve_portal_session(session_id).await.expect("a session")
}

#[track_caller]
fn query_value(url: &Url, name: &str) -> String {
    let mut pairs = url.query_pairs();
    pairs.find(|(found, _)| found == name).map(|(_, value)| value.into_owned()).expect("the parameter")
}
