//! One pool of connections for many clients, each with credentials of its own.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use billing_portal::{ApiKey, ApiSecret, Chargebee, Connection, CustomerRef, Upflow};

use crate::capture::Capture;
use crate::setup::{Setup, chargebee_builder, upflow_builder};

#[tokio::test]
async fn clients_of_one_connection_keep_their_credentials_apart() {
    let setup = Setup::start().await;
    let connection = Connection::default();
    let chargebee = |key| chargebee_builder(&setup.sandbox, key).connection(&connection).build().expect("a client");
    let upflow = |secret| upflow_builder(&setup.sandbox, secret).connection(&connection).build().expect("a client");
    let (ours, theirs) = (chargebee(setup.sandbox.chargebee().api_key()), chargebee("key_of_another_site"));
    let (paid, unpaid) = (upflow(setup.sandbox.upflow().api_secret()), upflow("secret_of_another_organization"));
    for _ in 0..3 {
        ours.portal_link("cust_42").send().await.expect("a link");
        assert!(theirs.portal_link("cust_42").send().await.expect_err("a wrong key").is_unauthorized());
        paid.portal_link(CustomerRef::external("123")).send().await.expect("a link");
        let error = unpaid.portal_link(CustomerRef::external("123")).send().await.expect_err("a wrong secret");
        assert!(error.is_unauthorized(), "{error}");
    }
}

#[tokio::test]
async fn no_client_sends_the_credentials_of_another() {
    let capture = Capture::start().await;
    alternate(&capture, &Connection::default(), &Connection::default()).await;
    for request in capture.take() {
        let sent = ["authorization", "x-api-key", "x-api-secret"].map(|name| request.header(name).join(", "));
        let sent = sent.each_ref().map(String::as_str);
        match request.target.split('/').nth(1) {
            Some("v1") => assert_eq!(sent, ["", "upflow_key", "upflow_secret"]),
            Some("api") => assert_eq!(sent, ["Basic Y2hhcmdlYmVlX2tleTo=", "", ""]),
            _ => panic!("{}", request.target),
        }
    }
}

#[tokio::test]
async fn vendors_share_connections_if_they_are_told_to() {
    let capture = Capture::start().await;
    let shared = Connection::default();
    alternate(&capture, &shared, &shared).await;
    assert!(used_by_both(&capture), "no connection carried requests to both vendors");

    alternate(&capture, &Connection::default(), &Connection::default()).await;
    assert!(!used_by_both(&capture), "a pool was shared that nobody shared");
}

/// Makes links of the two vendors by turns.
async fn alternate(capture: &Capture, for_chargebee: &Connection, for_upflow: &Connection) {
    let chargebee = Chargebee::builder("acme-test", ApiKey::new("chargebee_key")).base_url(capture.origin());
    let chargebee = chargebee.redirect_url("https://app.acme.example/").connection(for_chargebee).build();
    let chargebee = chargebee.expect("a client");
    let upflow = Upflow::builder(ApiKey::new("upflow_key"), ApiSecret::new("upflow_secret"));
    let upflow = upflow.base_url(capture.origin()).connection(for_upflow).build().expect("a client");
    // A connection goes back to its pool in the background, so one or the other may be opened anew.
    for _ in 0..20 {
        chargebee.portal_link("cust_1").send().await.expect("a link");
        upflow.portal_link(CustomerRef::external("1")).send().await.expect("a link");
    }
}

/// Whether a connection carried requests to both vendors.
fn used_by_both(capture: &Capture) -> bool {
    let (upflow, chargebee): (Vec<_>, Vec<_>) =
        capture.take().into_iter().partition(|request| request.target.starts_with("/v1/"));
    let peers = |requests: &[crate::capture::Captured]| -> BTreeSet<SocketAddr> {
        requests.iter().map(|request| request.peer).collect()
    };
    assert_eq!((upflow.len(), chargebee.len()), (20, 20));
    !peers(&upflow).is_disjoint(&peers(&chargebee))
}
