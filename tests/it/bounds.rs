//! What the compiler must accept: clients are shared between threads, calls are spawned.

use std::time::Duration;

use billing_portal::chargebee::{AddContact, CreatePortalLink, CreatePortalSession, EventControl};
use billing_portal::{
    BillingPortal, Chargebee, Connection, CustomerRef, Error, IdempotencyKey, PortalLink, PortalReturn, RequestContext,
    Secret, Session, Upflow, upflow,
};

use crate::setup::Setup;

fn shared<T: Clone + Send + Sync + 'static>() {}
fn boxable<T: std::error::Error + Send + Sync + 'static>() {}
fn movable<T: Send + 'static>(_: &T) {}
fn sendable<T: Send>(_: &T) {}

#[test]
fn clients_and_what_they_give_can_be_shared() {
    shared::<Chargebee>();
    shared::<Upflow>();
    shared::<BillingPortal>();
    shared::<Connection>();
    shared::<chargebee_client::Client>();
    shared::<CreatePortalLink>();
    shared::<CreatePortalSession>();
    shared::<AddContact>();
    shared::<upflow::CreatePortalLink>();
    shared::<PortalLink>();
    shared::<PortalReturn>();
    shared::<Session>();
    shared::<RequestContext>();
    shared::<IdempotencyKey>();
    shared::<Secret>();
    shared::<EventControl>();
    boxable::<Error>();
}

#[tokio::test]
async fn calls_can_be_spawned() {
    let Setup { chargebee, upflow, sandbox: _sandbox, .. } = Setup::start().await;
    // A call that is built owns its client.
    movable(&chargebee.portal_link("cust_42").send());
    movable(&chargebee.create_portal_session("cust_42").send());
    movable(&chargebee.add_contact("cust_42", "ada@acme.example").send());
    movable(&upflow.portal_link(CustomerRef::external("123")).send());
    let id = spawn(chargebee.portal_link("cust_42").send()).await.session_id().expect("an id").to_owned();
    assert_eq!(spawn(chargebee.retrieve_portal_session(&id).send()).await.id(), id);
    assert_eq!(spawn(chargebee.logout_portal_session(id).into_future()).await.customer_id(), "cust_42");
    let client = chargebee.clone();
    let invented = PortalReturn::new("portal_1", "tok").expect("a return");
    let activation = async move { client.activate_portal_session(invented).await.expect_err("no such session") };
    assert!(tokio::spawn(activation).await.expect("no panic").is_not_found());
    let portal = BillingPortal::from(upflow);
    spawn(async move { portal.link_for("external:123").await }).await;
    sendable(&chargebee.raw().logout_portal_session().portal_session_id("portal_1").send());
}

/// Runs a call on another thread, in the time of a test.
async fn spawn<T: Send + 'static>(call: impl Future<Output = Result<T, Error>> + Send + 'static) -> T {
    let call = tokio::time::timeout(Duration::from_secs(30), tokio::spawn(call));
    call.await.expect("a response in time").expect("no panic").expect("a success")
}
