//! The life of a Chargebee portal session that begins with a link.

use billing_portal::chargebee::PortalSessionStatus;
use billing_portal::{PortalLink, Vendor};

use crate::setup::{ACCOUNT, Setup, at, session_id};

#[tokio::test]
async fn lives_from_the_link_to_the_log_out() {
    let setup = Setup::start().await;
    let link = setup.link().await;
    assert_eq!((link.vendor(), link.expires_at()), (Vendor::Chargebee, Some(at(3600))));
    assert!(!format!("{link:?}").contains(link.url()));
    let created = setup.session(&link).await;
    assert_eq!((created.status(), created.customer_id()), (&PortalSessionStatus::Created, "cust_42"));
    assert_eq!(created.details().created_at, at(0));
    assert_eq!(created.details().login_at, None);

    setup.advance(60);
    setup.open(&link).await.shows(200, "customer-id");
    let opened = setup.session(&link).await;
    assert_eq!((opened.status(), opened.details().login_at), (&PortalSessionStatus::LoggedIn, Some(at(60))));

    setup.advance(60);
    setup.open(&link).await.shows(401, "link-expired");
    let still = setup.session(&link).await;
    assert_eq!(still.to_browser_json(), opened.to_browser_json(), "a second try changes nothing");

    // The session goes on after the hour in which the link could be opened.
    setup.advance(7200);
    let ended = setup.chargebee.logout_portal_session(session_id(&link)).await.expect("a log-out");
    assert_eq!((ended.status(), ended.details().logout_at), (&PortalSessionStatus::LoggedOut, Some(at(7320))));

    setup.advance(60);
    let again = setup.chargebee.logout_portal_session(session_id(&link)).await.expect("no error");
    assert_eq!(again.to_browser_json(), ended.to_browser_json(), "a second log-out changes nothing");
}

#[tokio::test]
async fn a_link_can_be_opened_within_the_hour_and_not_after() {
    let setup = Setup::start().await;
    let (in_time, late) = (setup.link().await, setup.link().await);
    assert_ne!(in_time.session_id(), late.session_id());
    setup.advance(3599);
    setup.open(&in_time).await.shows(200, "customer-id");
    setup.advance(1);
    setup.open(&late).await.shows(401, "link-expired");
    let session = setup.session(&late).await;
    assert_eq!(session.status(), &PortalSessionStatus::Created, "there is no status for it: the time tells");
    assert_eq!(session.expires_at(), Some(at(3600)));
}

#[tokio::test]
async fn logging_out_before_the_link_was_opened_kills_it() {
    let setup = Setup::start().await;
    let link = setup.link().await;
    let ended = setup.chargebee.logout_portal_session(session_id(&link)).await.expect("a log-out");
    assert_eq!((ended.status(), ended.details().login_at), (&PortalSessionStatus::LoggedOut, None));
    setup.open(&link).await.shows(401, "link-expired");
}

#[tokio::test]
async fn the_portals_own_log_out_leads_to_the_redirect_url() {
    let setup = Setup::start().await;
    let invoices = "https://app.acme.example/invoices?tab=1#open";
    for (link, expected) in [
        (setup.link().await, ACCOUNT),
        (setup.chargebee.portal_link("cust_42").redirect_url(invoices).send().await.expect("a link"), invoices),
    ] {
        setup.open(&link).await.shows(200, "logout");
        let returned = log_out_on_the_page(&setup, &link).await;
        assert_eq!(returned, expected);
        assert_eq!(setup.session(&link).await.status(), &PortalSessionStatus::LoggedOut);
    }
}

/// What the button on the portal's page does; gives back where it leads.
async fn log_out_on_the_page(setup: &Setup, link: &PortalLink) -> String {
    let session = setup.session(link).await;
    let fields = [("token", session.details().token.expose())];
    let page = setup.browser.submit(&format!("{}/portal/logout", setup.sandbox.url()), &fields).await;
    page.location().to_owned()
}

#[tokio::test]
async fn a_forward_url_is_where_the_link_leads() {
    let setup = Setup::start().await;
    let target = "https://pay.acme.example/methods?x=1&y=2";
    let link = setup.chargebee.portal_link("cust_42").forward_url(target).send().await.expect("a link");
    assert_eq!(setup.open(&link).await.location(), target);
    assert_eq!(setup.session(&link).await.status(), &PortalSessionStatus::LoggedIn);
}

#[tokio::test]
async fn an_in_app_session_goes_to_the_browser_whole() {
    let setup = Setup::start().await;
    let session = setup.chargebee.create_portal_session("cust_7").send().await.expect("a session");
    let token = session.details().token.expose();
    let json: serde_json::Value = serde_json::from_str(&session.to_browser_json()).expect("JSON");
    assert!(!token.is_empty());
    assert_eq!(json["token"], token);
    assert_eq!(json["access_url"], session.details().access_url.expose());
    assert_eq!((&json["id"], &json["customer_id"]), (&session.id().into(), &"cust_7".into()));
    assert_eq!((&json["object"], &json["status"]), (&"portal_session".into(), &"created".into()));
    assert!(!format!("{session:?}").contains(token), "the JSON is the one way out");
}
