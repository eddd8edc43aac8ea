//! Clients configured by the names of environment variables.

use billing_portal::{BillingPortal, Chargebee, Error, ErrorKind, Upflow, Vendor};

use crate::capture::Capture;
use crate::setup::{ACCOUNT, Setup, assert_hides};

pub(crate) type Variable = (&'static str, String);

/// A way to configure a client.
type Configure = fn(&[Variable]) -> Result<(), Error>;

/// Every documented variable but the choice of the vendor, as it must be set to reach the sandbox.
pub(crate) fn variables(setup: &Setup) -> Vec<Variable> {
    let names = ["CHARGEBEE_SITE", "CHARGEBEE_API_KEY", "CHARGEBEE_BASE_URL", "UPFLOW_API_KEY", "UPFLOW_API_SECRET"];
    let of_sandbox = names.into_iter().chain(["UPFLOW_BASE_URL"]);
    let mut variables: Vec<_> = of_sandbox.map(|name| (name, setup.sandbox.variable(name).expect(name))).collect();
    variables.extend([("CHARGEBEE_REDIRECT_URL", ACCOUNT.into()), ("UPFLOW_ENVIRONMENT", "sandbox".into())]);
    assert!(["UPFLOW_ENVIRONMENT", "CHARGEBEE_", "PATH", ""].iter().all(|name| setup.sandbox.variable(name).is_none()));
    variables
}

/// Looks a name up; of two with this name the last one counts.
pub(crate) fn lookup(variables: &[Variable]) -> impl Fn(&str) -> Option<String> {
    |name| variables.iter().rev().find(|(found, _)| *found == name).map(|(_, value)| value.clone())
}

/// The variables with one of them set to something else; empty is what unsets one.
fn with(setup: &Setup, name: &'static str, value: &str) -> Vec<Variable> {
    let mut variables = variables(setup);
    variables.push((name, value.to_owned()));
    variables
}

#[tokio::test]
async fn the_vendor_can_be_named() {
    let setup = Setup::start().await;
    let chargebee = with(&setup, "BILLING_PORTAL_VENDOR", "chargebee");
    let portal = BillingPortal::from_lookup(lookup(&chargebee)).expect("a client");
    let link = portal.link_for("cust_42").await.expect("a link");
    assert_eq!((portal.vendor(), link.vendor()), (Vendor::Chargebee, Vendor::Chargebee));
    setup.open(&link).await.shows(200, "customer-id");
    let form = setup.only_request().form.expect("a form");
    assert!(form.contains(&("redirect_url".to_owned(), ACCOUNT.to_owned())), "{form:?}");

    let upflow = with(&setup, "BILLING_PORTAL_VENDOR", "upflow");
    let portal = BillingPortal::from_lookup(lookup(&upflow)).expect("a client");
    let link = portal.link_for("external:123").await.expect("a link");
    assert_eq!((portal.vendor(), link.vendor()), (Vendor::Upflow, Vendor::Upflow));
    setup.open(&link).await.shows(200, "customer-name");
    assert!(portal.link_for("external:nobody").await.expect_err("nobody").is_not_found());
}

#[tokio::test]
async fn the_only_vendor_with_credentials_needs_no_name() {
    let setup = Setup::start().await;
    for (unset, vendor) in [("UPFLOW_API_KEY", Vendor::Chargebee), ("CHARGEBEE_API_KEY", Vendor::Upflow)] {
        let portal = BillingPortal::from_lookup(lookup(&with(&setup, unset, ""))).expect("a client");
        assert_eq!(portal.vendor(), vendor);
    }
    let error = BillingPortal::from_lookup(lookup(&variables(&setup))).expect_err("two vendors");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("BILLING_PORTAL_VENDOR"), "{error}");
    let error = BillingPortal::from_lookup(|_| None).expect_err("no vendor");
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[tokio::test]
async fn an_address_needs_no_path() {
    let setup = Setup::start().await;
    let origin = setup.sandbox.url();
    let chargebee = Chargebee::from_lookup(lookup(&with(&setup, "CHARGEBEE_BASE_URL", origin))).expect("a client");
    chargebee.portal_link("cust_42").send().await.expect("a link");
    // The sandbox has Upflow's API at another path than the vendor, so here is a server that takes any.
    let capture = Capture::start().await;
    let upflow = Upflow::from_lookup(lookup(&with(&setup, "UPFLOW_BASE_URL", capture.origin()))).expect("a client");
    upflow.portal_link("external:123").send().await.expect("a link");
    assert_eq!(capture.take()[0].target, "/v1/customers/external:123/portal");
}

#[tokio::test]
async fn what_is_missing_or_wrong_is_named_and_nothing_is_sent() {
    let setup = Setup::start().await;
    let chargebee: Configure = |variables| Chargebee::from_lookup(lookup(variables)).map(drop);
    let upflow: Configure = |variables| Upflow::from_lookup(lookup(variables)).map(drop);
    let portal: Configure = |variables| BillingPortal::from_lookup(lookup(variables)).map(drop);
    for (configure, name, value, expected) in [
        (chargebee, "CHARGEBEE_SITE", "", "CHARGEBEE_SITE is not set"),
        (chargebee, "CHARGEBEE_API_KEY", "", "CHARGEBEE_API_KEY is not set"),
        (chargebee, "CHARGEBEE_SITE", "planted.5ecret/", "site"),
        (chargebee, "CHARGEBEE_API_KEY", "planted 5ecret", "API key"),
        (chargebee, "CHARGEBEE_BASE_URL", "http://planted-5ecret.example/api/v2", "base URL"),
        (chargebee, "CHARGEBEE_REDIRECT_URL", "planted-5ecret", "redirect URL"),
        (upflow, "UPFLOW_API_KEY", "", "UPFLOW_API_KEY is not set"),
        (upflow, "UPFLOW_API_SECRET", "", "UPFLOW_API_SECRET is not set"),
        (upflow, "UPFLOW_API_SECRET", "planted 5ecret", "API secret"),
        (upflow, "UPFLOW_ENVIRONMENT", "planted 5ecret", "UPFLOW_ENVIRONMENT"),
        (upflow, "UPFLOW_BASE_URL", "https://user:planted-5ecret@api.upflow.io/v1", "base URL"),
        (portal, "BILLING_PORTAL_VENDOR", "planted 5ecret", "BILLING_PORTAL_VENDOR"),
    ] {
        let error = configure(&with(&setup, name, value)).expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Config, "{name}: {error}");
        assert!(error.to_string().contains(expected), "{name}: {error}");
        assert_hides(&error, "5ecret");
    }
    assert!(setup.sandbox.requests().is_empty());
}
