//! What Stripe's links show, for how long, and what comes after a flow.

use std::time::Duration;

use billing_portal_sandbox::{Seed, SiteOptions};
use serde_json::{Value, json};

use crate::html::Html;
use crate::stripe::{CUSTOMER, SUBSCRIPTION};
use crate::{FORM, Received, Setup, form, send, text};

impl Setup {
    async fn stripe_link(&self, more: &str) -> String {
        text(&self.stripe_session(more).await["url"]).to_owned()
    }

    async fn submit_to(&self, link: &str, pairs: &[(&str, &str)]) -> Received {
        send(self.http.post(link).header("content-type", FORM).body(form(pairs))).await
    }
}

/// A site whose links live as these members of a seed say.
async fn with(members: Value) -> Setup {
    let mut stripe = json!({"customers": [{"id": CUSTOMER, "name": "Ada", "email": "ada@acme.example"}]});
    stripe.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    let seed = Seed::from_value(json!({ "stripe": stripe })).unwrap();
    Setup::start().await.on_site(SiteOptions::default().seed(seed))
}

#[tokio::test]
async fn the_home_page_shows_the_customer_and_leads_back() {
    let setup = Setup::start().await;
    let link = setup.stripe_link("return_url=https://app.acme.example/account").await;
    let page = Html::parse(setup.open(&link).await.page(200, "customer-name"));
    assert_eq!((page.text("title"), page.text("customer-name")), ("Customer portal", "Ada Lovelace"));
    assert_eq!((page.text("customer-email"), page.text("customer-id")), ("ada@acme.example", CUSTOMER));
    assert_eq!((page.text("subscription-plan"), page.text("subscription-amount")), ("Growth, monthly", "EUR 249.00"));
    assert_eq!(page.one("return").attribute("href"), Some("https://app.acme.example/account"));
    let bare = setup.open(&setup.stripe_link("").await).await;
    assert!(!bare.page(200, "customer-name").contains("data-testid=\"return\""));
}

#[tokio::test]
async fn each_flow_has_its_first_page() {
    let setup = Setup::start().await;
    for (flow, title) in [
        ("payment_method_update", "Update your payment method"),
        ("customer_update", "Update your billing information"),
        ("subscription_cancel", "Cancel your subscription"),
        ("subscription_update", "Update your subscription"),
        ("subscription_update_confirm", "Confirm your updates"),
        ("subscription_pause", "Pause your subscription"),
    ] {
        let mut members = vec![format!("[type]={flow}")];
        if flow.starts_with("subscription_") {
            members.push(format!("[{flow}][subscription]={SUBSCRIPTION}"));
        }
        if flow.ends_with("_confirm") {
            members.push(format!("[{flow}][items][0][id]=si_1"));
        }
        let body = members.iter().map(|member| format!("flow_data{member}")).collect::<Vec<_>>().join("&");
        let response = setup.open(&setup.stripe_link(&body).await).await;
        let page = Html::parse(response.page(200, &format!("flow-{flow}")));
        assert_eq!(page.text("title"), title);
    }
}

#[tokio::test]
async fn what_comes_after_a_flow() {
    let setup = Setup::start().await;
    let link = async |more: &str| setup.stripe_link(&format!("flow_data[type]=customer_update&{more}")).await;
    let after = "flow_data[after_completion]";
    let home = setup.submit_to(&link("").await, &[]).await;
    assert_eq!(Html::parse(home.page(200, "customer-name")).text("title"), "Customer portal");
    let away = link(&format!("{after}[type]=redirect&{after}[redirect][return_url]=https://a.example/done")).await;
    assert_eq!(
        setup.submit_to(&away, &[("return_url", "https://evil.example/")]).await.redirect(),
        "https://a.example/done"
    );
    let confirmed = format!("{after}[type]=hosted_confirmation&{after}[hosted_confirmation][custom_message]=See+you");
    let page = setup.submit_to(&link(&confirmed).await, &[]).await;
    assert_eq!(Html::parse(page.page(200, "confirmation")).text("confirmation"), "See you");
}

#[tokio::test]
async fn links_expire_by_the_clock() {
    let setup = Setup::start().await;
    let (unseen, seen) = (setup.stripe_link("").await, setup.stripe_link("").await);
    setup.sandbox.advance(Duration::from_secs(299));
    // A preview by HEAD is no visit.
    assert_eq!(send(setup.http.head(&unseen)).await.status, 200);
    setup.open(&seen).await.page(200, "customer-name");
    setup.sandbox.advance(Duration::from_secs(1));
    let expired = setup.open(&unseen).await;
    assert!(expired.page(404, "session-expired").contains("It was valid until"), "{}", expired.text);
    setup.open(&seen).await.page(200, "customer-name");
    setup.sandbox.advance(Duration::from_secs(3_598));
    setup.open(&seen).await.page(200, "customer-name");
    setup.sandbox.advance(Duration::from_secs(1));
    setup.open(&seen).await.page(404, "session-expired");
    setup.submit_to(&seen, &[]).await.page(404, "session-expired");
    setup.open(&format!("{seen}x")).await.page(404, "session-expired");
}

#[tokio::test]
async fn a_seed_says_how_long_links_live() {
    let setup = with(json!({"link_seconds": 10, "visit_seconds": 20})).await;
    let link = setup.stripe_link("").await;
    setup.site().advance(Duration::from_secs(9));
    setup.open(&link).await.page(200, "customer-name");
    setup.site().advance(Duration::from_secs(19));
    setup.open(&link).await.page(200, "customer-name");
    setup.site().advance(Duration::from_secs(1));
    setup.open(&link).await.page(404, "session-expired");

    let once = with(json!({"opens_once": true})).await;
    let link = once.stripe_link("flow_data[type]=customer_update").await;
    once.open(&link).await.page(200, "flow-customer_update");
    once.open(&link).await.page(404, "session-expired");
    // The visit goes on.
    once.submit_to(&link, &[]).await.page(200, "customer-name");
}

#[tokio::test]
async fn an_expired_link_may_let_the_customer_log_in() {
    let setup = Setup::start().await;
    let until = setup.sandbox.now() + 400;
    let login = "after_expiration[type]=customer_login";
    let limited = format!("{login}&after_expiration[customer_login][expires_at]={until}");
    let (open, limited) = (setup.stripe_link(&format!("{login}&locale=de")).await, setup.stripe_link(&limited).await);
    setup.sandbox.advance(Duration::from_secs(300));
    for link in [&open, &limited] {
        setup.open(link).await.page(200, "log-in-again");
        setup.submit_to(link, &[("email", "eve@acme.example")]).await.page(200, "wrong-email");
        setup.submit_to(link, &[("email", "")]).await.page(200, "wrong-email");
        let renewed = setup.submit_to(link, &[("email", "ada@acme.example")]).await.redirect().to_owned();
        assert_ne!(&renewed, link);
        setup.open(&renewed).await.page(200, "customer-name");
    }
    setup.sandbox.advance(Duration::from_secs(100));
    setup.open(&limited).await.page(404, "session-expired");
    setup.open(&open).await.page(200, "log-in-again");
    // Nobody proves an address that the customer has not.
    setup.stripe_post(&format!("/customers/{CUSTOMER}"), "email=").await.json(200);
    setup.submit_to(&open, &[("email", "")]).await.page(200, "wrong-email");
}

#[tokio::test]
async fn links_of_a_deleted_customer_are_closed() {
    let setup = Setup::start().await;
    let link = setup.stripe_link("after_expiration[type]=customer_login").await;
    setup.stripe_delete(&format!("/customers/{CUSTOMER}")).await.json(200);
    setup.open(&link).await.page(404, "session-expired");
}
