//! Contacts of Chargebee customers.

use billing_portal::chargebee::Customer;

use crate::setup::Setup;

#[tokio::test]
async fn all_nine_fields_arrive_as_they_were_given() {
    let setup = Setup::start().await;
    let contact = setup.chargebee.add_contact("cust_42", "zoë+billing@acme.example");
    let contact = contact.id("contact_zoe").first_name("Zoë & Co").last_name("d'Été=100%");
    let contact = contact.phone("+1 (415) 555-0100").label("billing [EU]");
    let customer = contact.enabled(true).send_billing_email(true).send_account_email(false).send().await;

    let mut form = setup.only_request().form.expect("a form");
    form.sort();
    let pairs: Vec<_> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        pairs,
        [
            ("contact[email]", "zoë+billing@acme.example"),
            ("contact[enabled]", "true"),
            ("contact[first_name]", "Zoë & Co"),
            ("contact[id]", "contact_zoe"),
            ("contact[label]", "billing [EU]"),
            ("contact[last_name]", "d'Été=100%"),
            ("contact[phone]", "+1 (415) 555-0100"),
            ("contact[send_account_email]", "false"),
            ("contact[send_billing_email]", "true"),
        ]
    );

    let customer = customer.expect("a customer");
    assert_eq!(customer.id, "cust_42");
    let contact = &customer.contacts.as_deref().expect("contacts")[0];
    assert_eq!((&*contact.id, &*contact.email), ("contact_zoe", "zoë+billing@acme.example"));
    assert_eq!(contact.first_name.as_deref(), Some("Zoë & Co"));
    assert_eq!(contact.last_name.as_deref(), Some("d'Été=100%"));
    assert_eq!(contact.phone.as_deref(), Some("+1 (415) 555-0100"));
    assert_eq!(contact.label.as_deref(), Some("billing [EU]"));
    assert_eq!((contact.enabled, contact.send_billing_email, contact.send_account_email), (true, true, false));
}

#[tokio::test]
async fn a_customer_has_six_contacts_at_most() {
    let setup = Setup::start().await;
    for n in 1..=6 {
        let customer = add(&setup, n).await.expect("room for six");
        assert_eq!(customer.contacts.as_ref().map_or(0, Vec::len), n);
    }
    let error = add(&setup, 7).await.expect_err("no room");
    assert_eq!((error.status().map(u16::from), error.code()), (Some(400), Some("resource_limit_exceeded")));
    assert!(!error.is_retryable(), "{error}");
    let other = setup.chargebee.add_contact("cust_7", "ada@globex.example").send().await;
    let other = other.expect("each customer has room of its own");
    assert_eq!(other.contacts.as_ref().map(Vec::len), Some(1));
}

#[tokio::test]
async fn an_id_can_be_taken_once() {
    let setup = Setup::start().await;
    let contact = setup.chargebee.add_contact("cust_42", "ada@acme.example").id("contact_ada");
    contact.clone().send().await.expect("a customer");
    let error = contact.send().await.expect_err("the id is taken");
    assert_eq!((error.code(), error.param()), (Some("duplicate_entry"), Some("contact[id]")));
}

async fn add(setup: &Setup, n: usize) -> Result<Customer, billing_portal::Error> {
    setup.chargebee.add_contact("cust_42", format!("c{n}@acme.example")).send().await
}
