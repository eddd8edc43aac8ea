//! Ids that could lead astray, or are none.

use billing_portal::{BillingPortal, CustomerRef, Error, PortalReturn};
use billing_portal_sandbox::{Fault, Faults};

use super::{SECRET, Untouched, refused};
use crate::setup::chargebee_builder;

/// Ids that are refused wherever they travel.
const IDS: [&str; 10] = [
    "",
    " ",
    "\t\n",
    " planted_5ecret",
    "planted_5ecret\u{a0}",
    "planted_5ecret\0",
    "planted_5ecret\nb",
    "planted_5ecret\r\nx-header: y",
    "\u{7f}planted_5ecret",
    "planted_5ecret\u{85}",
];

/// Ids that could lead a path astray: of several segments, too, since a server that decodes `%2F` may follow them.
const PATH_IDS: [&str; 8] = [
    ".",
    "..",
    r"planted_5ecret\b",
    r"..\planted_5ecret",
    "../customers/planted_5ecret",
    "planted_5ecret/..",
    "a/../planted_5ecret",
    "planted_5ecret/./b",
];

#[tokio::test]
async fn ids_that_could_reach_another_endpoint() {
    let setup = Untouched::start().await;
    for id in IDS.into_iter().chain(PATH_IDS) {
        try_in_path(&setup, id).await;
    }
    setup.check().await;
}

#[tokio::test]
async fn an_id_in_a_body_is_refused_only_for_what_no_id_holds() {
    let setup = Untouched::start().await;
    for id in IDS {
        for (place, result) in in_body(&setup, id).await {
            refused(place, id, result);
        }
    }
    setup.check().await;
    // What is sent is read with the right key only.
    let mut setup = Untouched::start().await;
    let key = setup.sandbox.chargebee().api_key();
    setup.chargebee = chargebee_builder(&setup.sandbox, key).build().expect("a client");
    let refusals = PATH_IDS.iter().flat_map(|_| [401; 6].map(Fault::status));
    setup.sandbox.script(Faults::in_order(refusals)).expect("a script");
    for id in PATH_IDS {
        for (place, result) in in_body(&setup, id).await {
            assert!(result.expect_err("a refusal").is_unauthorized(), "{place} with {id:?}");
        }
    }
    let forms: Vec<_> = setup.sandbox.requests().into_iter().map(|request| request.form.expect("a form")).collect();
    let ids = |id| forms.iter().flatten().filter(|(_, value)| value == id).count();
    assert!(PATH_IDS.iter().all(|id| ids(id) == 6), "each is sent as it is");
}

/// What comes of an id wherever one travels in a body alone.
async fn in_body(setup: &Untouched, id: &str) -> [(&'static str, Result<(), Error>); 6] {
    let Untouched { chargebee, .. } = setup;
    let contact = chargebee.add_contact("cust_42", "a@b.example").id(id);
    [
        ("a link", chargebee.portal_link(id).await.map(drop)),
        ("a session", chargebee.create_portal_session(id).await.map(drop)),
        ("a contact", contact.await.map(drop)),
        ("a contact's changes", chargebee.update_contact("cust_42", id).phone("1").await.map(drop)),
        ("a contact's deletion", chargebee.delete_contact("cust_42", id).await.map(drop)),
        ("link_for", BillingPortal::from(chargebee.clone()).link_for(id).await.map(drop)),
    ]
}

/// Tries an id wherever one travels in a path, or could later.
async fn try_in_path(setup: &Untouched, id: &str) {
    let Untouched { chargebee, upflow, .. } = setup;
    refused("a session", id, chargebee.retrieve_portal_session(id).await);
    refused("a log-out", id, chargebee.logout_portal_session(id).await);
    refused("a return", id, PortalReturn::new(id, "tok"));
    refused("a contact's customer", id, chargebee.add_contact(id, "a@b.example").send().await);
    refused("a customer", id, chargebee.retrieve_customer(id).await);
    refused("a new customer", id, chargebee.create_customer().id(id).send().await);
    refused("a customer's changes", id, chargebee.update_customer(id).phone("1").send().await);
    refused("a customer's deletion", id, chargebee.delete_customer(id).send().await);
    refused("contacts", id, chargebee.list_contacts(id).page().await);
    refused("changes of a customer's contact", id, chargebee.update_contact(id, "c").phone("1").send().await);
    refused("deletion of a customer's contact", id, chargebee.delete_contact(id, "c").await);
    let erp = || CustomerRef::external("123");
    for customer in [CustomerRef::id(id), CustomerRef::external(id)] {
        refused("an Upflow customer", id, upflow.retrieve_customer(customer.clone()).await);
        refused("changes in Upflow", id, upflow.update_customer(customer.clone()).name("x").send().await);
        refused("a deletion in Upflow", id, upflow.delete_customer(customer.clone()).await);
        refused("contacts in Upflow", id, upflow.list_contacts(customer.clone()).page().await);
        refused("a contact in Upflow", id, upflow.add_contact(customer.clone(), "a@b.example").send().await);
        refused("a contact of Upflow", id, upflow.retrieve_contact(customer.clone(), "c").await);
        refused("a contact's changes in Upflow", id, upflow.update_contact(customer.clone(), "c").send().await);
        refused("a contact's deletion in Upflow", id, upflow.delete_contact(customer, "c").await);
    }
    refused("a contact by id", id, upflow.retrieve_contact(erp(), id).await);
    refused("changes by contact id", id, upflow.update_contact(erp(), id).send().await);
    refused("a deletion by contact id", id, upflow.delete_contact(erp(), id).await);
    refused("an Upflow link by UUID", id, upflow.portal_link(CustomerRef::id(id)).send().await);
    refused("an Upflow link", id, upflow.portal_link(CustomerRef::external(id)).send().await);
    let external = format!("external:{id}");
    let problem = external.parse::<CustomerRef>().expect_err(&external).to_string();
    assert!(!problem.contains(SECRET), "{problem}");
    refused("Upflow's link_for", id, BillingPortal::from(upflow.clone()).link_for(id).await);
    refused("Upflow's link_for", &external, BillingPortal::from(upflow.clone()).link_for(&external).await);
}
