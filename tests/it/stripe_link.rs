//! The life of a Stripe link, and of a customer, through the facade.

use std::time::Duration;

use billing_portal::stripe::{AfterFlow, Customer, Flow};
use billing_portal::{BillingPortal, Clear, CustomerSearch, ErrorKind, IdempotencyKey, Vendor};
use billing_portal_sandbox::{Fault, Faults, Seed};
use serde_json::json;

use crate::setup::{ACCOUNT, STRIPE_CUSTOMER, Setup, assert_hides};

fn subscription() -> String {
    "sub_1MowQVLkdIwHu7ix".to_owned()
}

#[tokio::test]
async fn opens_for_a_short_while() {
    let setup = Setup::start().await;
    let link = setup.stripe.portal_link(STRIPE_CUSTOMER).return_url(ACCOUNT).await.expect("a link");
    assert_eq!((link.vendor(), link.session_id(), link.expires_at()), (Vendor::Stripe, None, None));
    assert!(link.info().request_id().is_some_and(|id| id.starts_with("req_")));
    setup.open(&link).await.shows(200, "return");
    setup.advance(2 * 60 * 60);
    setup.open(&link).await.shows(404, "session-expired");
    let never_opened = setup.stripe.portal_link(STRIPE_CUSTOMER).renewable_until(None).await.expect("a link");
    setup.advance(2 * 60 * 60);
    setup.open(&never_opened).await.shows(200, "log-in-again");
}

#[tokio::test]
async fn leads_to_each_flow_and_back() {
    let setup = Setup::start().await;
    let back = || AfterFlow::Redirect { return_url: ACCOUNT.to_owned() };
    for (flow, button) in [
        (Flow::PaymentMethodUpdate, "flow-payment_method_update"),
        (Flow::CustomerUpdate, "flow-customer_update"),
        (Flow::SubscriptionCancel { subscription: subscription(), retention: None }, "flow-subscription_cancel"),
        (Flow::SubscriptionUpdate { subscription: subscription() }, "flow-subscription_update"),
        (Flow::SubscriptionPause { subscription: subscription() }, "flow-subscription_pause"),
    ] {
        let link = setup.stripe.portal_link(STRIPE_CUSTOMER).flow_then(flow, back()).await.expect("a link");
        setup.open(&link).await.shows(200, button);
        assert_eq!(setup.browser.submit(link.url(), &[]).await.location(), ACCOUNT);
    }
    let nobodys = Flow::SubscriptionPause { subscription: "sub_nobody".to_owned() };
    let error = setup.stripe.portal_link(STRIPE_CUSTOMER).flow(nobodys).await.expect_err("no such subscription");
    assert!(error.code() == Some("resource_missing") && !error.is_not_found(), "{error}");
}

#[tokio::test]
async fn a_key_makes_one_link_and_a_lost_response_too() {
    let setup = Setup::start().await;
    let key = || IdempotencyKey::new("order-1").expect("a key");
    let first = setup.stripe.portal_link(STRIPE_CUSTOMER).idempotency_key(key()).await.expect("a link");
    let again = setup.stripe.portal_link(STRIPE_CUSTOMER).idempotency_key(key()).await.expect("the same link");
    assert_eq!((first.url(), first.idempotency_replayed(), again.idempotency_replayed()), (again.url(), false, true));
    let other = setup.stripe.portal_link(STRIPE_CUSTOMER).return_url(ACCOUNT).idempotency_key(key()).await;
    let other = other.expect_err("another request");
    assert_eq!((other.status().map(u16::from), other.is_retryable()), (Some(400), false));
    assert_hides(&other, first.url());

    setup.sandbox.script(Faults::in_order([Fault::html(503), Fault::drop_after()])).expect("a script");
    let quick = setup.stripe.portal_link(STRIPE_CUSTOMER).await.expect("a link after two attempts that failed");
    assert_eq!((quick.info().attempts(), quick.idempotency_replayed()), (3, true));
}

#[tokio::test]
async fn customers_from_first_to_last() {
    let setup = Setup::start().await;
    let new = setup.stripe.create_customer().email("new@acme.example").name("New \"Acme\" Ltd").phone("1");
    let new = new.metadata([("plan", "gold"), ("seats", "5")]).await.expect("a customer");
    let update = setup.stripe.update_customer(&new.id).phone(Clear);
    let changed = update.metadata(std::collections::BTreeMap::from([("seats".to_owned(), String::new())])).await;
    let changed = changed.expect("the changes");
    assert_eq!((changed.phone, changed.metadata.map(|it| it.len()), changed.name), (None, Some(1), new.name));

    let listed: Vec<Customer> = setup.stripe.list_customers().limit(1).stream().try_collect().await.expect("all");
    assert_eq!((listed.len(), &listed[0].id), (3, &new.id), "the newest first, over three pages");
    let portal = BillingPortal::from(setup.stripe.clone());
    for search in [CustomerSearch::email("new@acme.example"), CustomerSearch::name("w \"acme\" l")] {
        let found: Vec<_> = portal.find_customers(search).try_collect().await.expect("customers");
        assert_eq!(found.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), [new.id.as_str()]);
    }

    setup.stripe.delete_customer(&new.id).await.expect("a deletion");
    assert_eq!(setup.stripe.retrieve_customer(&new.id).await.expect("what is left").deleted, Some(true));
    assert_eq!(portal.customer(&new.id).await.expect_err("deleted").kind(), ErrorKind::Request);
    assert!(setup.stripe.delete_customer(&new.id).await.expect_err("deleted before").is_not_found());
    assert!(setup.stripe.portal_link(&new.id).await.expect_err("deleted").is_not_found());
    assert!(setup.stripe.update_customer("cus_nobody").name("x").await.expect_err("nobody").is_not_found());
}

#[tokio::test]
async fn a_deletion_whose_response_is_lost_is_done() {
    let setup = Setup::start().await;
    setup.sandbox.script(Faults::in_order([Fault::drop_after()])).expect("a script");
    let ((), info) = setup.stripe.delete_customer(STRIPE_CUSTOMER).send_with_info().await.expect("a deletion");
    assert_eq!((info.attempts(), info.was_deleted_before()), (2, true));
}

#[tokio::test]
async fn keys_are_checked_without_making_anything() {
    let setup = Setup::start().await;
    let check = |key: &str| BillingPortal::from(setup.stripe_with(key, Duration::ZERO));
    check(setup.sandbox.stripe().api_key()).check().await.expect("a key that works");
    let restricted = check(setup.sandbox.stripe().restricted_key());
    restricted.check().await.expect("a key that may read");
    let error = restricted.link_for(STRIPE_CUSTOMER).await.expect_err("a key that may not make links");
    assert!(error.is_forbidden() && error.concerns_all_calls(), "{error}");
    let unsaved = json!({"stripe": {"default_configuration": false, "customers": [{"id": STRIPE_CUSTOMER}]}});
    setup.sandbox.load(Seed::from_value(unsaved).expect("a seed"));
    let error = check(setup.sandbox.stripe().api_key()).check().await.expect_err("a portal without settings");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("no settings yet"), "{error}");
    let error = setup.stripe.portal_link(STRIPE_CUSTOMER).await.expect_err("a portal without settings");
    assert!(error.concerns_all_calls() && error.advice().is_some_and(|it| it.contains("save the settings")), "{error}");
    let error = check("sk_test_planted").check().await.expect_err("another key");
    assert!(error.is_unauthorized());
    assert_hides(&error, "sk_test_planted");
}
