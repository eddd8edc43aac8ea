//! A customer's life with each vendor: created, changed, listed, linked, deleted; and the contacts that go with it.

use billing_portal::chargebee::{AutoCollection, BillingAddressFields, CustomerSortAttribute};
use billing_portal::upflow::ContactPosition;
use billing_portal::{Clear, CustomerRef, Items, PortalReturn};
use serde_json::json;

use crate::setup::{Setup, at};

async fn all<T: Send + 'static>(mut items: Items<T>) -> Vec<T> {
    let mut found = Vec::new();
    while let Some(item) = items.try_next().await.expect("a page") {
        found.push(item);
    }
    found
}

#[tokio::test]
async fn a_chargebee_customer_from_creation_to_deletion() {
    let setup = Setup::start().await;
    let chargebee = &setup.chargebee;
    let address = BillingAddressFields { country: Some("GB".to_owned()), ..Default::default() };
    let new = chargebee.create_customer().id("cust_zoe").email("zoe@acme.example").first_name("Zoë").phone("555");
    let new = new.meta_data(json!({ "crm": { "ids": [7, null] } })).custom_field("cf_tier", "gold");
    let created = new.billing_address(address).net_term_days(30).send().await.expect("a customer");
    assert_eq!((created.created_at, created.net_term_days, created.deleted), (at(0), 30, false));
    assert_eq!(created.billing_address.as_ref().and_then(|address| address.country.as_deref()), Some("GB"));
    assert_eq!(created.meta_data, Some(json!({ "crm": { "ids": [7, null] } })));

    setup.advance(60);
    let update = chargebee.update_customer("cust_zoe").last_name("Yıldız").phone(Clear).meta_data(Clear);
    let updated =
        update.auto_collection(AutoCollection::Off).custom_field("cf_seats", 12).send().await.expect("changes");
    assert_eq!((updated.first_name.as_deref(), updated.last_name.as_deref()), (Some("Zoë"), Some("Yıldız")));
    assert_eq!((&updated.phone, &updated.meta_data), (&None, &None));
    assert_eq!(updated.auto_collection, AutoCollection::Off);
    assert_eq!((updated.created_at, updated.updated_at), (at(0), Some(at(60))));
    assert_eq!(updated.custom_field("cf_tier").and_then(|tier| tier.as_str()), Some("gold"));
    assert_eq!(updated.custom_field("cf_seats"), Some(&json!("12")));

    for n in 1..=5 {
        let contact = chargebee.add_contact("cust_zoe", format!("c{n}@acme.example")).id(format!("contact_{n}"));
        contact.first_name(format!("Number {n}")).label("billing").send().await.expect("a contact");
    }
    let contacts = all(chargebee.list_contacts("cust_zoe").limit(2).stream()).await;
    let ids: Vec<_> = contacts.iter().map(|contact| contact.id.as_str()).collect();
    assert_eq!(ids, ["contact_1", "contact_2", "contact_3", "contact_4", "contact_5"]);
    let change = chargebee.update_contact("cust_zoe", "contact_2").label(Clear).enabled(true);
    let customer = change.email("two@acme.example").send().await.expect("changes");
    let second = &customer.contacts.as_ref().expect("contacts")[1];
    assert_eq!((second.email.as_str(), second.enabled, &second.label), ("two@acme.example", true, &None));
    assert_eq!(second.first_name.as_deref(), Some("Number 2"), "what is not named stays");
    let customer = chargebee.delete_contact("cust_zoe", "contact_1").await.expect("one contact fewer");
    assert_eq!(customer.contacts.as_ref().map(Vec::len), Some(4));

    let link = chargebee.portal_link("cust_zoe").send().await.expect("a link");
    setup.open(&link).await.shows(200, "logout");

    assert!(chargebee.delete_customer("cust_zoe").send().await.expect("a customer").deleted);
    let error = chargebee.portal_link("cust_zoe").send().await.expect_err("nobody to link to");
    assert!(error.is_not_found(), "{error}");
    assert_eq!(all(chargebee.list_customers().id_is("cust_zoe").stream()).await.len(), 0);
    assert_eq!(all(chargebee.list_customers().id_is("cust_zoe").include_deleted(true).stream()).await.len(), 1);
}

#[tokio::test]
async fn chargebee_lists_by_filter_order_and_page() {
    let setup = Setup::start().await;
    let chargebee = &setup.chargebee;
    for n in 1..=12 {
        setup.advance(10);
        let new = chargebee.create_customer().id(format!("list_{n:02}")).email(format!("l{n}@list.example"));
        let new = if n % 3 == 0 { new.company("Third Ltd") } else { new };
        new.send().await.expect("a customer");
    }
    let ids = async |list: billing_portal::chargebee::ListCustomers| -> Vec<String> {
        all(list.stream()).await.into_iter().map(|customer| customer.id).collect()
    };
    let listed = || chargebee.list_customers().id_starts_with("list_");
    let oldest_first = ids(listed().limit(5).sort_by_asc(CustomerSortAttribute::CreatedAt)).await;
    assert_eq!(oldest_first, (1..=12).map(|n| format!("list_{n:02}")).collect::<Vec<_>>());
    let requests = setup.sandbox.requests();
    let pages = requests.iter().filter(|request| request.operation_id.as_deref() == Some("list_customers"));
    assert_eq!(pages.count(), 3, "five, five, two");

    let sorted = |mut ids: Vec<String>| {
        ids.sort();
        ids
    };
    for (list, expected) in [
        (listed().company_is("Third Ltd"), vec!["list_03", "list_06", "list_09", "list_12"]),
        (listed().company_is_present(true).id_not_in(["list_03", "list_12"]), vec!["list_06", "list_09"]),
        (listed().created_at_after(at(100)), vec!["list_11", "list_12"]),
        (listed().created_at_before(at(20)), vec!["list_01"]),
        (chargebee.list_customers().id_in(["list_05", "cust_42", "no, \"one\""]), vec!["cust_42", "list_05"]),
        (chargebee.list_customers().email_is("l7@list.example"), vec!["list_07"]),
        (listed().company_is_present(false).created_at_after(at(90)), vec!["list_10", "list_11"]),
    ] {
        assert_eq!(sorted(ids(list).await), expected);
    }

    let first = listed().limit(10).page().await.expect("a page");
    assert_eq!(first.len(), 10);
    let offset = first.next_offset().expect("another page").clone();
    let second = listed().limit(10).offset(offset).page().await.expect("a page");
    assert_eq!((second.len(), second.next_offset()), (2, None));
}

#[tokio::test]
async fn a_dropped_stream_makes_no_request_nobody_asked_for() {
    let setup = Setup::start().await;
    let mut customers = setup.chargebee.list_customers().limit(1).stream();
    assert_eq!(setup.sandbox.requests().len(), 0);
    customers.try_next().await.expect("a page").expect("a customer");
    drop(customers);
    setup.chargebee.retrieve_customer("cust_7").await.expect("a customer");
    let operations: Vec<_> = setup.sandbox.requests().into_iter().map(|request| request.operation_id).collect();
    assert_eq!(operations, [Some("list_customers".to_owned()), Some("retrieve_customer".to_owned())]);
}

#[tokio::test]
async fn chargebee_s_log_in_works_for_customers_that_a_test_creates() {
    let setup = Setup::start().await;
    setup.chargebee.create_customer().id("cust_new").email("new@acme.example").send().await.expect("a customer");
    let form = [("return_url", "https://app.acme.example/return"), ("customer_id", "cust_new")];
    let page = setup.browser.submit(&format!("{}/portal/login", setup.sandbox.url()), &form).await;
    let session =
        setup.chargebee.activate_portal_session(PortalReturn::from_query(page.location()).expect("a return")).await;
    assert_eq!(session.expect("a session").customer_id(), "cust_new");
}

#[tokio::test]
async fn an_upflow_customer_from_creation_to_deletion() {
    let setup = Setup::start().await;
    let upflow = &setup.upflow;
    let erp = || CustomerRef::external("erp-9");
    let created = upflow.create_customer("Tyrell").external_id("erp-9").vat_number("FR1").send().await;
    let created = created.expect("a customer");
    let id = created.id.clone().expect("an id");
    let again = upflow.create_customer("Tyrell Corp").external_id("erp-9").send().await.expect("the same customer");
    assert_eq!((again.id.as_ref(), again.name.as_deref()), (Some(&id), Some("Tyrell Corp")));

    let updated = upflow.update_customer(erp()).vat_number(Clear).accounting_ref("411").send().await.expect("changes");
    assert_eq!((updated.vat_number.as_deref(), updated.accounting_ref.as_deref()), (None, Some("411")));
    assert_eq!(updated.name.as_deref(), Some("Tyrell Corp"), "what is not named stays");

    for n in 1..=5 {
        let contact = upflow.add_contact(erp(), format!("c{n}@tyrell.example")).position(ContactPosition::Accounting);
        contact.first_name(format!("Number {n}")).is_main(n == 1).send().await.expect("a contact");
    }
    let contacts = all(upflow.list_contacts(erp()).limit(2).stream()).await;
    let emails: Vec<_> = contacts.iter().map(|contact| contact.email.as_deref().unwrap_or_default()).collect();
    assert_eq!(
        emails,
        ["c1@tyrell.example", "c2@tyrell.example", "c3@tyrell.example", "c4@tyrell.example", "c5@tyrell.example"]
    );
    let contact_id = contacts[0].id.clone().expect("an id");
    let change = upflow.update_contact(erp(), &contact_id).first_name(Clear).phone("555");
    let contact = change.send().await.expect("changes");
    assert_eq!((contact.first_name.as_deref(), contact.phone.as_deref()), (None, Some("555")));
    assert_eq!(
        upflow.retrieve_contact(CustomerRef::id(&id), &contact_id).await.expect("a contact").phone.as_deref(),
        Some("555")
    );
    upflow.delete_contact(erp(), &contact_id).await.expect("one contact fewer");
    assert!(upflow.retrieve_contact(erp(), &contact_id).await.expect_err("deleted").is_not_found());
    let taken = upflow.add_contact(CustomerRef::external("123"), "c2@tyrell.example").send().await;
    assert_eq!(taken.expect_err("one address, one contact").status().map(u16::from), Some(400));

    let names: Vec<_> =
        all(upflow.list_customers().limit(1).stream()).await.into_iter().map(|customer| customer.name).collect();
    assert!(names.len() == 3 && names.contains(&Some("Tyrell Corp".to_owned())), "{names:?}");

    let link = upflow.portal_link(erp()).send().await.expect("a link");
    assert_eq!(setup.open(&link).await.status, 200);
    upflow.delete_customer(erp()).await.expect("one customer fewer");
    assert!(upflow.retrieve_customer(CustomerRef::id(&id)).await.expect_err("deleted").is_not_found());
    assert_eq!(setup.open(&link).await.status, 404);
    assert!(upflow.portal_link(erp()).send().await.expect_err("nobody to link to").is_not_found());
}
