//! How the facade is used: one program with all of it, and the rules behind its lines.

use std::time::Duration;

use billing_portal::chargebee::Customer;
use billing_portal::{
    Bearing, BillingPortal, Chargebee, CustomerSearch, CustomerSummary, Error, ErrorKind, IdempotencyKey, LinkOption,
    LinkProbe, LinkRequest, Method, PortalLink, Vendor,
};
use billing_portal_sandbox::{Fault, Faults, Stub};
use serde_json::{Value, json};

use crate::environment::{lookup, variables};
use crate::setup::{ACCOUNT, STRIPE_CUSTOMER, Setup, chargebee_builder, session_id};

impl Setup {
    /// A client of each vendor, for code that serves all of them.
    fn portals(&self) -> [BillingPortal; 3] {
        [self.chargebee.clone().into(), self.upflow.clone().into(), self.stripe.clone().into()]
    }
}

#[tokio::test]
async fn a_program() -> Result<(), Error> {
    let setup = Setup::start().await;
    let (path, moved) = ("/api/v2/customers/cust_42/update_billing_info", json!({"customer": {"id": "cust_42"}}));
    setup.sandbox.stub(Stub::new("POST", path).json(moved.clone())).expect("a stub");

    let chargebee =
        Chargebee::builder_from_lookup(lookup(&variables(&setup)))?.timeout(Duration::from_secs(15)).build()?;
    let key = IdempotencyKey::new("order-1")?;
    let link = chargebee.portal_link("cust_42").idempotency_key(key).timeout(Duration::from_secs(5)).await?;
    setup.open(&link).await.shows(200, "customer-id");
    let customer: Customer = chargebee.retrieve_customer("cust_42").await?;
    let (again, info) = chargebee.retrieve_customer("cust_42").send_with_info().await?;
    let (attempts, replayed) = (info.attempts(), info.idempotency_replayed());
    assert_eq!((again.id, attempts, replayed, info.request_id()), (customer.id, 1, false, None));
    let all: Vec<Customer> = chargebee.list_customers().company_starts_with("Acme").stream().try_collect().await?;
    assert_eq!(all.iter().map(|customer| customer.id.as_str()).collect::<Vec<_>>(), ["cust_42"]);
    let raw = chargebee.raw().retrieve_portal_session().portal_session_id(session_id(&link)).send().await?;
    assert_eq!(raw.portal_session.customer_id, "cust_42");
    let any: Value = chargebee
        .request(Method::POST, "/customers/{id}/update_billing_info")
        .path("id", "cust_42")
        .form(&json!({"billing_address": {"city": "Paris"}}))
        .send()
        .await?;
    assert_eq!(any, moved);
    let form = setup.sandbox.requests().pop().and_then(|request| request.form);
    assert_eq!(form, Some(vec![("billing_address[city]".to_owned(), "Paris".to_owned())]));
    let portal = BillingPortal::from(chargebee.clone());
    let link = portal.link_for("cust_42").return_url("https://app.example/account").await?;
    assert_eq!(link.vendor(), Vendor::Chargebee);
    let refused = portal.link_for("cust_42").expires_in(Duration::from_secs(60)).await.unwrap_err();
    assert_eq!(refused.unsupported_option(), Some(LinkOption::ExpiresIn));
    LinkRequest::new("cust_42").return_url("https://app.example/").validate(Vendor::Chargebee)?;
    Ok(())
}

#[tokio::test]
async fn options_are_of_one_request_and_of_no_other() {
    let setup = Setup::start().await;
    let builder = chargebee_builder(&setup.sandbox, setup.sandbox.chargebee().api_key());
    let quick = builder.backoff(Duration::from_millis(1), Duration::from_millis(1)).build().expect("a client");
    let link = quick.clone().portal_link("cust_42");
    let keyed = link.clone().idempotency_key(IdempotencyKey::new("order-1").expect("a key")).max_attempts(1);
    setup.sandbox.script(Faults::in_order(vec![Fault::html(503); 2])).expect("a script");
    assert_eq!(keyed.await.expect_err("one attempt").attempts(), 1);
    assert_eq!(link.await.expect("a retry").info().attempts(), 2);
    setup
        .sandbox
        .script(Faults::in_order([Fault::response().slow_headers(Duration::from_secs(20))]))
        .expect("a script");
    let brief = quick.retrieve_customer("cust_42").timeout(Duration::from_millis(50)).await;
    assert!(brief.expect_err("a fault").is_timeout());
    quick.retrieve_customer("cust_42").await.expect("the client's own timeout");
    let requests = setup.sandbox.requests();
    let keys: Vec<_> = requests.iter().map(|request| request.header("chargebee-idempotency-key")).collect();
    assert!(keys[0] == Some("order-1") && keys[1].is_some_and(|key| key.len() == 36), "{keys:?}");
    assert_eq!((keys[1], &keys[3..]), (keys[2], &[None, None][..]), "a new one for each call, none for what reads");
}

#[tokio::test]
async fn awaiting_a_request_sends_it() {
    let setup = Setup::start().await;
    let link = setup.chargebee.portal_link("cust_42").idempotency_key(IdempotencyKey::new("k").expect("a key"));
    let (sent, awaited) = (link.clone().send().await.expect("a link"), link.await.expect("a link"));
    assert_eq!((sent.url(), awaited.idempotency_replayed()), (awaited.url(), true));
    let customer = setup.upflow.retrieve_customer("external:123");
    let (sent, awaited) = (customer.clone().send().await.expect("one"), customer.clone().await.expect("one"));
    assert_eq!((sent.id, sent.name), (awaited.id, awaited.name));
    assert_eq!(customer.send_with_info().await.expect("one").1.status().as_u16(), 200);
}

#[tokio::test]
async fn a_session_of_somebody_else_is_handed_to_nobody() {
    let setup = Setup::start().await;
    let other = || Fault::response().merge(json!({"portal_session": {"customer_id": "cust_42 "}}));
    setup.sandbox.script(Faults::in_order([other(), other(), other()])).expect("a script");
    for error in [
        setup.chargebee.portal_link("cust_42").await.expect_err("another's"),
        setup.chargebee.create_portal_session("cust_42").await.expect_err("another's"),
        setup.portals()[0].link_for("cust_42").await.expect_err("another's"),
    ] {
        assert_eq!((error.kind(), error.status().map(u16::from)), (ErrorKind::Decode, Some(200)));
        assert!(error.may_have_acted() && error.to_string().ends_with("the session is another customer's"), "{error}");
    }
}

#[tokio::test]
async fn customers_are_found_in_the_same_words_at_each_vendor() {
    let setup = Setup::start().await;
    let names = |found: Vec<CustomerSummary>| found.into_iter().filter_map(|it| it.name).collect::<Vec<_>>();
    let rows = [
        ("Acme Analytics", "Globex Shipping", "Glob"),
        ("Initech Logistics", "Hooli Holdings", "hooLI"),
        ("Ada Lovelace", "Globex Shipping", "Glob"),
    ];
    for (portal, (first, second, begins)) in setup.portals().into_iter().zip(rows) {
        let mut all = names(portal.customers().try_collect().await.expect("customers"));
        all.sort_unstable_by_key(|name| name != first);
        assert_eq!(all, [first, second]);
        let found = |search| portal.find_customers(search).try_collect::<Vec<_>>();
        assert_eq!(names(found(CustomerSearch::name(begins)).await.expect("customers")), [second]);
        assert_eq!(names(found(CustomerSearch::name("Nobody")).await.expect("customers")), [""; 0]);
    }
    let [chargebee, upflow, stripe] = setup.portals();
    let email = || CustomerSearch::email("grace@globex.example");
    let grace: Vec<_> = chargebee.find_customers(email()).try_collect().await.expect("customers");
    assert_eq!((grace[0].id.as_str(), grace.len()), ("cust_7", 1));
    assert_eq!(format!("{:?} {:?}", grace[0], email()), "CustomerSummary { id: \"cust_7\", .. } Email(…)");
    let one = chargebee.customer("cust_7").await.expect("a customer");
    assert_eq!((one.id.as_str(), one.email.as_deref()), ("cust_7", Some("grace@globex.example")));
    let grace: Vec<_> = stripe.find_customers(email()).try_collect().await.expect("customers");
    assert_eq!((grace[0].name.as_deref(), grace.len()), (Some("Globex Shipping"), 1));
    let one = upflow.customer("external:123").await.expect("a customer");
    assert_eq!((one.external_id.as_deref(), one.id.len()), (Some("123"), 36));
    for portal in setup.portals() {
        let unknown = format!("{}nobody", portal.vendor().facts().external_prefix.unwrap_or_default());
        assert!(portal.customer(unknown).await.expect_err("nobody").is_not_found());
    }
    let before = setup.sandbox.requests().len();
    let refused = upflow.find_customers(email()).try_next().await.expect_err("no such search");
    assert_eq!((refused.kind(), refused.vendor()), (ErrorKind::Request, Some(Vendor::Upflow)));
    assert_eq!(setup.sandbox.requests().len(), before);
}

/// What a probe says of a place.
fn said(probe: &LinkProbe, place: &str) -> Option<Bearing> {
    probe.findings().find(|(assumption, _)| assumption.place == place).map(|(_, bearing)| bearing)
}

#[tokio::test]
async fn a_probe_tells_what_of_the_assumptions_holds_and_no_value() {
    let setup = Setup::start().await;
    let [chargebee, upflow, stripe] = setup.portals();
    let probe = chargebee.probe_link(LinkRequest::new("cust_42")).await.expect("a link");
    assert_eq!((probe.operation(), probe.status().as_u16()), ("create_portal_session", 200));
    assert!(probe.members().contains(&("/portal_session/access_url".to_owned(), "string")), "{probe:?}");
    assert!(probe.headers().iter().any(|name| name == "content-type"), "{probe:?}");
    assert_eq!(said(&probe, "PortalSession.linked_customers"), Some(Bearing::Unseen));
    assert_eq!(said(&probe, "IdempotencyKey"), Some(Bearing::Unseen));

    let probe = stripe.probe_link(LinkRequest::new(STRIPE_CUSTOMER)).await.expect("a link");
    assert!(probe.members().contains(&("/url".to_owned(), "string")), "{probe:?}");
    assert_eq!(said(&probe, "FlowData.after_completion"), Some(Bearing::Unseen));

    let link = || upflow.probe_link(LinkRequest::new("external:123").expires_in(Duration::from_secs(60)));
    let probe = link().await.expect("a link");
    assert_eq!(probe.members(), [("/url".to_owned(), "string")]);
    for (place, bearing) in [
        ("PortalUrl.url", Bearing::Confirmed),
        ("response PortalUrl", Bearing::Confirmed),
        ("create_portal_url", Bearing::Unseen),
        ("CreatePortalUrlRequest.expiresIn", Bearing::Unseen),
    ] {
        assert_eq!(said(&probe, place), Some(bearing), "{place}");
    }
    assert_eq!(said(&probe, "list_contacts"), None, "what bears on other operations is left out");
    let requests = setup.sandbox.requests();
    let path = "/upflow/v1/customers/external:123/portal";
    assert_eq!((requests.len(), &*requests[2].path, &requests[2].json), (3, path, &Some(json!({"expiresIn": 60}))));

    // Another name, status and form.
    let response = json!({"link": {"tok_1": "https://app.upflow.io/customers/planted"}});
    setup.sandbox.stub(Stub::new("POST", path).status(201).json(response)).expect("a stub");
    let probe = link().await.expect("a link");
    assert_eq!(probe.members(), [("/link".to_owned(), "object"), ("/link/?".to_owned(), "string")]);
    assert_eq!(said(&probe, "PortalUrl.url"), Some(Bearing::Refuted));
    assert_eq!(said(&probe, "response PortalUrl"), Some(Bearing::Refuted));
    assert!(!format!("{probe:?}").contains("planted"), "{probe:?}");

    let unknown = upflow.probe_link(LinkRequest::new("external:nobody")).await.expect_err("nobody");
    assert!(unknown.is_not_found(), "{unknown}");
    let refused = upflow.probe_link(LinkRequest::new("nobody")).await.expect_err("no customer");
    assert_eq!((refused.kind(), refused.attempts()), (ErrorKind::Request, 0));
}

#[tokio::test]
async fn what_a_vendor_lacks_is_refused_and_not_left_out() {
    let setup = Setup::start().await;
    let [chargebee, upflow, stripe] = setup.portals();
    let key = || IdempotencyKey::new("k").expect("a key");
    let minute = Duration::from_secs(60);
    for (result, option) in [
        (chargebee.link_for("cust_42").expires_in(minute).await, LinkOption::ExpiresIn),
        (chargebee.link_for("cust_42").frame_ancestors(["app.example"]).await, LinkOption::FrameAncestors),
        (upflow.link_for("external:123").return_url(ACCOUNT).await, LinkOption::ReturnUrl),
        (upflow.link_for("external:123").idempotency_key(key()).await, LinkOption::IdempotencyKey),
        (stripe.link_for(STRIPE_CUSTOMER).expires_in(minute).await, LinkOption::ExpiresIn),
        (stripe.link_for(STRIPE_CUSTOMER).own_option("forward_url", ACCOUNT).await, LinkOption::Own("forward_url")),
        (upflow.link_for("external:123").own_option("forward_url", ACCOUNT).await, LinkOption::Own("forward_url")),
    ] {
        let error = result.expect_err("a vendor that lacks it");
        assert_eq!((error.kind(), error.unsupported_option(), error.attempts()), (ErrorKind::Request, Some(option), 0));
    }
    let refused = upflow.logout("portal_1").await.expect_err("no sessions");
    assert_eq!((refused.kind(), upflow.vendor().facts().is_revocable), (ErrorKind::Request, false));
    assert_eq!(setup.sandbox.requests(), []);

    let mut links: Vec<PortalLink> = Vec::new();
    for (portal, customer) in setup.portals().into_iter().zip(["cust_42", "external:123", STRIPE_CUSTOMER]) {
        let link = portal.link_for(customer).return_url_if_supported("https://app.example/neutral");
        links.push(link.max_attempts(1).timeout(minute).await.expect("a link"));
    }
    let bodies: Vec<_> = setup.sandbox.requests().iter().map(|request| format!("{:?}", request.form)).collect();
    assert!(bodies[0].contains("https://app.example/neutral") && !bodies[1].contains("neutral"), "{bodies:?}");
    assert!(bodies[2].contains("https://app.example/neutral"), "{bodies:?}");
    let refused = stripe.logout("bps_1").await.expect_err("no log-out");
    assert_eq!((refused.kind(), refused.vendor()), (ErrorKind::Request, Some(Vendor::Stripe)));
    chargebee.logout(session_id(&links[0])).await.expect("a log-out");
    setup.open(&links[0]).await.shows(401, "link-expired");
    assert!(chargebee.logout("nobody").await.expect_err("no such session").is_not_found());
    assert!(chargebee.as_chargebee().is_some() && chargebee.as_upflow().is_none() && upflow.as_upflow().is_some());
    assert!(stripe.as_stripe().is_some() && stripe.as_upflow().is_none());
}
