//! What a seed with a mistake in it gets as a response.

use billing_portal_sandbox::Seed;
use serde_json::{Value, json};

#[track_caller]
fn assert_refused(seed: &Value, place: &str, why: &str) {
    for error in [Seed::from_value(seed.clone()), Seed::from_json(&seed.to_string())].map(Result::unwrap_err) {
        assert_eq!(error.place(), place, "{error}");
        assert!(error.to_string().starts_with(&format!("{place}: ")) && error.to_string().contains(why), "{error}");
    }
}

/// A seed whose only Chargebee customer has this more than an id.
fn customer(more: &Value) -> Value {
    let mut customer = json!({"id": "a"});
    customer.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({"chargebee": {"customers": [customer]}})
}

/// Refuses these members of the only Chargebee customer, for what is wrong in a place below it.
#[track_caller]
fn assert_customer_refused(more: &Value, place: &str, why: &str) {
    assert_refused(&customer(more), &format!("chargebee.customers[0].{place}"), why);
}

/// A seed whose second Upflow customer is this.
fn upflow(customer: &Value) -> Value {
    json!({"upflow": {"customers": [{"name": "x"}, customer]}})
}

#[test]
fn members_that_are_wrong() {
    for (more, place, why) in [
        (json!({"emial": "a@b"}), "emial", "expected one of `id`"),
        (json!({"id": " "}), "id", "is blank"),
        (json!({"id": "x".repeat(51)}), "id", "at most 50 characters"),
        (json!({"email": "ada"}), "email", "write one such as ada@acme.example"),
        (json!({"net_term_days": u32::MAX}), "net_term_days", "is too many"),
        (json!({"preferred_currency_code": "eur"}), "preferred_currency_code", "three capitals"),
        (json!({"auto_collection": "yes"}), "auto_collection", "expected `on` or `off`"),
        (json!({"meta_data": "gold"}), "meta_data", "expected a map"),
        (json!({"billing_address": {"zip": "x".repeat(21)}}), "billing_address.zip", "at most 20 characters"),
        (json!({"billing_address": {"street": "x"}}), "billing_address.street", "expected one of `first_name`"),
        (json!({"custom_fields": {"tier": "x"}}), "custom_fields.tier", "such as cf_tier"),
        (json!({"custom_fields": {"cf_": "x"}}), "custom_fields.cf_", "such as cf_tier"),
        (
            json!({"custom_fields": {"cf_x": " "}}),
            "custom_fields.cf_x",
            "text that is not blank, a number, true or false",
        ),
        (json!({"custom_fields": {"cf_x": null}}), "custom_fields.cf_x", "a number, true or false"),
        (json!({"custom_fields": {"cf_x": ["a"]}}), "custom_fields.cf_x", "a number, true or false"),
        (json!({"consent_fields": {"cf_x": true}}), "consent_fields.cf_x", "such as cs_newsletter"),
        (json!({"consent_fields": {"cs_x": 1}}), "consent_fields.cs_x", "write true, false, or the option"),
    ] {
        assert_customer_refused(&more, place, why);
    }
}

#[test]
fn a_custom_field_is_of_one_type_in_all_of_a_seed() {
    let customer = |id: &str, value: serde_json::Value| json!({"id": id, "custom_fields": {"cf_x": value}});
    for (one, other, why) in [
        (json!(1), json!("1"), "is a text, and a number elsewhere: give the field values of one type"),
        (json!("true"), json!(true), "is true or false, and a text elsewhere"),
    ] {
        let seed = json!({"chargebee": {"customers": [customer("a", one), customer("b", other)]}});
        let error = Seed::from_value(seed).unwrap_err();
        assert_eq!(error.place(), "chargebee.customers[1].custom_fields.cf_x");
        assert!(error.to_string().contains(why), "{error}");
    }
}

#[test]
fn parts_of_chargebee_customers_that_are_wrong() {
    let contact = json!({"email": "a@b"});
    for (more, place, why) in [
        (json!({"contacts": vec![&contact; 7]}), "contacts", "at most 6"),
        (
            json!({"contacts": [{"email": "a@b", "id": "c"}, {"email": "a@b", "id": "c"}]}),
            "contacts[1].id",
            "\"c\" is there twice: give it another one",
        ),
        (
            json!({"subscriptions": [{"plan": "x", "amount": 1, "currency": "euro"}]}),
            "subscriptions[0].currency",
            "three capitals such as EUR",
        ),
        (
            json!({"subscriptions": [{"plan": "x", "amount": -1, "currency": "EUR"}]}),
            "subscriptions[0].amount",
            "integer `-1`",
        ),
        (
            json!({"subscriptions": [{"plan": "x", "amount": 1, "currency": "EUR", "status": "dead"}]}),
            "subscriptions[0].status",
            "unknown variant `dead`, expected one of `future`",
        ),
        (json!({"linked_customers": ["b"]}), "linked_customers[0]", "\"b\" is no other customer of this seed"),
        (json!({"linked_customers": ["a"]}), "linked_customers[0]", "no other customer"),
    ] {
        assert_customer_refused(&more, place, why);
    }
}

#[test]
fn wholes_that_are_wrong() {
    for (seed, place, why) in [
        (json!({"no_such_vendor": {}}), "no_such_vendor", "unknown field `no_such_vendor`, expected one of"),
        (json!({"chargebee": {"customers": {}}}), "chargebee.customers", "expected a sequence"),
        (json!({"chargebee": {"customers": [{}]}}), "chargebee.customers[0]", "missing field `id`"),
        (
            json!({"chargebee": {"customers": [{"id": "a"}, {"id": "a"}]}}),
            "chargebee.customers[1].id",
            "is there twice",
        ),
        (
            json!({"chargebee": {"customers": [{"id": "a", "linked_customers": ["b", "b"]}, {"id": "b"}]}}),
            "chargebee.customers[0].linked_customers[1]",
            "is there twice",
        ),
    ] {
        assert_refused(&seed, place, why);
    }
}

#[test]
fn upflow_customers_that_are_wrong() {
    for (customer, place, why) in [
        (json!({"name": "x", "dunning_plan_id": ""}), "dunning_plan_id", "is blank"),
        (json!({"name": "x", "address": {"city": " "}}), "address.city", "is blank"),
        (json!({"name": "x", "custom_fields": [{"id": "f"}]}), "custom_fields[0]", "missing field `value`"),
        (
            json!({"name": "x", "contacts": [{"email": "a@b"}, {"email": "A@b"}]}),
            "contacts[1].email",
            "\"A@b\" is there twice",
        ),
        (
            json!({"name": "x", "contacts": [{"email": "a@b", "external_id": "1"}, {"email": "c@d", "external_id": "1"}]}),
            "contacts[1].external_id",
            "is there twice",
        ),
        (
            json!({"name": "x", "contacts": [{"email": "a@b", "is_main": true}, {"email": "c@d", "is_main": true}]}),
            "contacts[1].is_main",
            "leave it out here",
        ),
        (
            json!({"name": "x", "contacts": [{"email": "a@b", "position": "CEO"}]}),
            "contacts[0].position",
            "expected one of `ACCOUNTING`",
        ),
        (json!({"name": "x", "id": "123"}), "id", "no UUID in lower case"),
        (json!({"name": ""}), "name", "is blank"),
        (
            json!({"name": "x", "invoices": [{"number": "1", "amount": 1, "currency": "EUR", "due_on": "31.3."}]}),
            "invoices[0].due_on",
            "write one such as \"2026-02-28\"",
        ),
    ] {
        assert_refused(&upflow(&customer), &format!("upflow.customers[1].{place}"), why);
    }
}

#[test]
fn lists_in_the_place_of_objects() {
    for text in ["[]", "[[],[]]", "[null, {}, {}]", "[{\"customers\": []}]"] {
        for error in [Seed::from_json(text), Seed::from_value(serde_json::from_str(text).unwrap())] {
            let error = error.unwrap_err();
            assert!(error.to_string().contains("invalid type: sequence, expected an object"), "{text}: {error}");
        }
    }
    let invoice = json!(["1", 1, "EUR", "2026-02-28"]);
    for (seed, place) in [
        (json!({"chargebee": []}), "chargebee"),
        (json!({"upflow": [[]]}), "upflow"),
        (json!({"chargebee": {"customers": [["a"]]}}), "chargebee.customers[0]"),
        (customer(&json!({"contacts": [["c", "a@b"]]})), "chargebee.customers[0].contacts[0]"),
        (customer(&json!({"billing_address": []})), "chargebee.customers[0].billing_address"),
        (upflow(&json!([])), "upflow.customers[1]"),
        (upflow(&json!({"name": "x", "address": []})), "upflow.customers[1].address"),
        (upflow(&json!({"name": "x", "invoices": [invoice]})), "upflow.customers[1].invoices[0]"),
    ] {
        assert_refused(&seed, place, "expected an object");
    }
}

#[test]
fn a_byte_order_mark_is_no_mistake() {
    assert_eq!(Seed::from_json("\u{feff}{}").unwrap(), Seed::empty());
}

#[test]
fn texts_that_are_no_json() {
    for text in ["", "{", "{} {}", "1", "{\"chargebee\": {,}}"] {
        let error = Seed::from_json(text).unwrap_err();
        assert_eq!(error.place(), "", "{error}");
        assert!(error.to_string().contains("line 1 column"), "{error}");
    }
}
