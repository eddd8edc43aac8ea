//! Each operation on customers and contacts as it goes out, with as little and as much as it takes.

use billing_portal::chargebee::{
    AutoCollection, BillingAddressFields, CustomerSortAttribute, EntityIdentifierColumns, FraudVerdict,
    TaxProvidersFieldColumns, Taxability,
};
use billing_portal::upflow::{AddressFields, ContactPosition, CustomFieldValue, ParentCustomerFields};
use billing_portal::{Change, Clear, CustomerRef, Timestamp};
use insta::assert_snapshot;
use serde_json::json;

use crate::support::{contacts, customer, customers};
use crate::wire::{everything, key, sent, sent_to_upflow};

const UPFLOW_ID: &str = "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e";

#[tokio::test]
async fn create_customer() {
    let minimal = sent(customer(), |c| async move { c.create_customer().send().await.unwrap() }).await;
    assert_snapshot!("create_customer_minimal", minimal);
    let full = sent(customer(), |c| async move {
        let new = c
            .create_customer()
            .context(&everything())
            .idempotency_key(key())
            .id("cust 42")
            .first_name("Zoë")
            .last_name("O'Neil & Co");
        let new = new.email("zoe+billing@acme.example").phone("").auto_collection(AutoCollection::Off);
        let new = new.allow_direct_debit(false).net_term_days(30).taxability(Taxability::from("half".to_owned()));
        let new = new.meta_data(json!({ "crm": { "id": 7 }, "tags": ["a", null] })).exemption_details(json!([{}]));
        let new =
            new.custom_field("cf_tier", "gold").custom_field("cf_seats", 12).billing_address(BillingAddressFields {
                line1: Some("1 High St".into()),
                country: Some("GB".into()),
                ..Default::default()
            });
        let new = new.entity_identifiers(EntityIdentifierColumns {
            scheme: vec!["iso6523-actorid-upis".into(), "x".into()],
            value: vec!["10101010-STO-10".into(), "y".into()],
            ..Default::default()
        });
        new.send().await.unwrap()
    });
    assert_snapshot!("create_customer_full", full.await);
}

#[tokio::test]
async fn retrieve_customer() {
    let request =
        sent(customer(), |c| async move { c.retrieve_customer("a/b ü").context(&everything()).await.unwrap() }).await;
    assert_snapshot!("retrieve_customer", request);
}

#[tokio::test]
async fn update_customer() {
    let minimal = sent(customer(), |c| async move { c.update_customer("cust_42").send().await.unwrap() }).await;
    assert_snapshot!("update_customer_minimal", minimal);
    let full = sent(customer(), |c| async move {
        let update = c
            .update_customer("cust_42")
            .context(&everything())
            .idempotency_key(key())
            .first_name("Zoë")
            .last_name(Clear)
            .phone("");
        let update = update.net_term_days(Clear).auto_collection(AutoCollection::On).taxability(Clear);
        let update = update.meta_data(Clear).exemption_details(json!([])).fraud_flag(FraudVerdict::Safe);
        let update = update.allow_direct_debit(true).custom_field("cf_tier", "").custom_field("cf_Since", 2026);
        let update = update.custom_field("cf_seats", Clear).custom_field("cf_note", Change::Set("n"));
        let fields = TaxProvidersFieldColumns {
            provider_name: vec!["avalara".into()],
            field_id: vec!["entity_use_code".into()],
            field_value: vec!["A".into()],
        };
        update.tax_providers_fields(fields).send().await.unwrap()
    });
    assert_snapshot!("update_customer_full", full.await);
}

#[tokio::test]
async fn delete_customer() {
    let minimal = sent(customer(), |c| async move { c.delete_customer("cust_42").send().await.unwrap() }).await;
    assert_snapshot!("delete_customer_minimal", minimal);
    let full = sent(customer(), |c| async move {
        c.delete_customer("cust_42")
            .context(&everything())
            .idempotency_key(key())
            .delete_payment_method(false)
            .send()
            .await
            .unwrap()
    });
    assert_snapshot!("delete_customer_full", full.await);
}

#[tokio::test]
async fn list_customers() {
    let minimal = sent(customers(&[], None), |c| async move { c.list_customers().page().await.unwrap() }).await;
    assert_snapshot!("list_customers_minimal", minimal);
    let at = Timestamp::from_unix_seconds;
    let full = sent(customers(&["cust_1"], None), |c| async move {
        let list = c
            .list_customers()
            .context(&everything())
            .limit(100)
            .offset(r#"["1517505731000","1"]"#)
            .include_deleted(false);
        let list = list.email_is("john+x@example.com").id_in(["cust_1", "cust 2"]).id_is_not("\"x\"");
        let list = list.created_at_between(at(1_500_000_000), at(1_600_000_000)).updated_at_after(at(1_700_000_000));
        let list = list.first_name_starts_with("Jo hn").last_name_is_present(true).auto_close_invoices_is(false);
        let list = list.auto_collection_in([AutoCollection::On, AutoCollection::Off]).taxability_is(Taxability::Exempt);
        let list = list.relationship_parent_id_is("parent_1").business_entity_id_is("be_1");
        list.sort_by_asc(CustomerSortAttribute::CreatedAt).page().await.unwrap()
    });
    assert_snapshot!("list_customers_full", full.await);
}

#[tokio::test]
async fn add_contact() {
    let minimal =
        sent(customer(), |c| async move { c.add_contact("cust_42", "ada@acme.example").send().await.unwrap() });
    assert_snapshot!("add_contact_minimal", minimal.await);
    let full = sent(customer(), |c| async move {
        let contact = c
            .add_contact("cust_42", "ada+billing@acme.example")
            .context(&everything())
            .idempotency_key(key())
            .id("contact_1");
        let contact = contact.first_name("Ada").last_name("").phone("+44 20 7946 0000").label("Accounts & more");
        contact.enabled(true).send_billing_email(true).send_account_email(false).send().await.unwrap()
    });
    assert_snapshot!("add_contact_full", full.await);
}

#[tokio::test]
async fn update_contact() {
    let full = sent(customer(), |c| async move {
        let contact = c
            .update_contact("cust_42", "contact_1")
            .context(&everything())
            .idempotency_key(key())
            .label(Clear)
            .phone("")
            .first_name("Ada");
        contact.email("ada@acme.example").enabled(true).send_billing_email(false).send().await.unwrap()
    });
    assert_snapshot!("update_contact", full.await);
}

#[tokio::test]
async fn delete_contact() {
    let request = sent(customer(), |c| async move { c.delete_contact("cust_42", "contact/1").await.unwrap() }).await;
    assert_snapshot!("delete_contact", request);
}

#[tokio::test]
async fn list_contacts() {
    let full = sent(contacts(), |c| async move {
        c.list_contacts("cust 42").context(&everything()).limit(1).offset("[\"1\"]").page().await.unwrap()
    });
    assert_snapshot!("list_contacts", full.await);
}

fn upflow_customer() -> String {
    format!(r#"{{"id":"{UPFLOW_ID}","name":"Initech","externalId":"123","dunningPlanId":null}}"#)
}

#[tokio::test]
async fn upflow_customers() {
    let list = |items: &str| format!(r#"{{"customers":[{items}],"offset":200,"limit":50,"total":201}}"#);
    let item = format!(r#"{{"id":"{UPFLOW_ID}","name":"Initech","balance":1200,"directUrl":null}}"#);
    let created = sent_to_upflow(upflow_customer(), |u| async move {
        let new = u.create_customer("Initech").external_id("123").vat_number("FR123").dunning_plan_id("plan_1");
        let new = new.address(AddressFields { city: Some("Paris".into()), ..Default::default() });
        let new = new.parent(ParentCustomerFields { external_id: Some("9".into()), ..Default::default() });
        let fields = vec![CustomFieldValue { id: "field_1".into(), value: json!("gold") }];
        new.custom_fields(fields).send().await.unwrap()
    });
    let minimal = sent_to_upflow(upflow_customer(), |u| async move { u.create_customer("X").send().await.unwrap() });
    let retrieved = sent_to_upflow(upflow_customer(), |u| async move {
        u.retrieve_customer(CustomerRef::external("a b")).await.unwrap()
    });
    let updated = sent_to_upflow(upflow_customer(), |u| async move {
        let update = u.update_customer(CustomerRef::id(UPFLOW_ID)).dunning_plan_id(Clear).name("Initech SA");
        let update = update.address(AddressFields { city: Some("Lyon".into()), ..Default::default() });
        update.parent(Clear).custom_fields([]).send().await.unwrap()
    });
    let homeless = sent_to_upflow(upflow_customer(), |u| async move {
        u.update_customer(CustomerRef::id(UPFLOW_ID)).address(Clear).send().await.unwrap()
    });
    let deleted = sent_to_upflow(String::new(), |u| async move {
        u.delete_customer(CustomerRef::external("123")).await.unwrap();
    });
    let listed = sent_to_upflow(list(&item), |u| async move {
        let page = u.list_customers().offset(200).limit(50).page().await.unwrap();
        assert_eq!((page.len(), page[0].balance, page.next_offset()), (1, Some(1200), None));
    });
    assert_snapshot!("upflow_create_customer", created.await);
    assert_snapshot!("upflow_create_customer_minimal", minimal.await);
    assert_snapshot!("upflow_retrieve_customer", retrieved.await);
    assert_snapshot!("upflow_update_customer", updated.await);
    assert!(homeless.await.ends_with("\n{\"address\":null}"));
    assert_snapshot!("upflow_delete_customer", deleted.await);
    assert_snapshot!("upflow_list_customers", listed.await);
}

#[tokio::test]
async fn upflow_contacts() {
    let contact = || r#"{"id":"c1","email":"ada@acme.example","position":"CHIEF"}"#.to_owned();
    let customer = || CustomerRef::external("123");
    let added = sent_to_upflow(contact(), |u| async move {
        let new = u.add_contact(customer(), "ada@acme.example").first_name("Ada").last_name("Lovelace").is_main(true);
        let new = new.position(ContactPosition::Accounting).phone("+33 1").external_id("c-1");
        new.send().await.unwrap()
    });
    let retrieved = sent_to_upflow(contact(), |u| async move { u.retrieve_contact(customer(), "c 1").await.unwrap() });
    let updated = sent_to_upflow(contact(), |u| async move {
        let update = u.update_contact(customer(), "c1").phone(Clear).position(ContactPosition::Payer);
        update.email("ada@acme.example").send().await.unwrap()
    });
    let deleted = sent_to_upflow(String::new(), |u| async move { u.delete_contact(customer(), "c1").await.unwrap() });
    let listed = sent_to_upflow(format!(r#"{{"contacts":[{}]}}"#, contact()), |u| async move {
        let page = u.list_contacts(customer()).page().await.unwrap();
        assert_eq!(page[0].position.as_ref().unwrap().to_string(), "CHIEF");
    });
    assert_snapshot!("upflow_add_contact", added.await);
    assert_snapshot!("upflow_retrieve_contact", retrieved.await);
    assert_snapshot!("upflow_update_contact", updated.await);
    assert_snapshot!("upflow_delete_contact", deleted.await);
    assert_snapshot!("upflow_list_contacts", listed.await);
}
