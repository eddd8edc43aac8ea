//! What a seed with a mistake in it is answered.

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

/// A seed whose second Upflow customer is this.
fn upflow(customer: &Value) -> Value {
    json!({"upflow": {"customers": [{"name": "x"}, customer]}})
}

#[test]
fn members_that_are_wrong() {
    for (seed, place, why) in [
        (json!({"no-such-vendor": {}}), "no-such-vendor", "unknown field `no-such-vendor`, expected one of"),
        (customer(&json!({"emial": "a@b"})), "chargebee.customers[0].emial", "expected one of `id`"),
        (customer(&json!({"id": " "})), "chargebee.customers[0].id", "is blank"),
        (customer(&json!({"id": "x".repeat(51)})), "chargebee.customers[0].id", "at most 50 characters"),
        (customer(&json!({"email": "ada"})), "chargebee.customers[0].email", "write one such as ada@acme.example"),
        (customer(&json!({"net_term_days": u32::MAX})), "chargebee.customers[0].net_term_days", "is too many"),
        (
            customer(&json!({"preferred_currency_code": "eur"})),
            "chargebee.customers[0].preferred_currency_code",
            "three capitals",
        ),
        (
            customer(&json!({"auto_collection": "yes"})),
            "chargebee.customers[0].auto_collection",
            "expected `on` or `off`",
        ),
        (customer(&json!({"meta_data": "gold"})), "chargebee.customers[0].meta_data", "expected a map"),
        (
            customer(&json!({"billing_address": {"zip": "x".repeat(21)}})),
            "chargebee.customers[0].billing_address.zip",
            "at most 20 characters",
        ),
        (
            customer(&json!({"billing_address": {"street": "x"}})),
            "chargebee.customers[0].billing_address.street",
            "expected one of `first_name`",
        ),
        (
            customer(&json!({"custom_fields": {"tier": "x"}})),
            "chargebee.customers[0].custom_fields.tier",
            "such as cf_tier",
        ),
        (
            customer(&json!({"custom_fields": {"cf_": "x"}})),
            "chargebee.customers[0].custom_fields.cf_",
            "such as cf_tier",
        ),
        (customer(&json!({"custom_fields": {"cf_x": " "}})), "chargebee.customers[0].custom_fields.cf_x", "is blank"),
    ] {
        assert_refused(&seed, place, why);
    }
}

#[test]
fn parts_of_chargebee_customers_that_are_wrong() {
    let contact = json!({"email": "a@b"});
    for (seed, place, why) in [
        (json!({"chargebee": {"customers": {}}}), "chargebee.customers", "expected a sequence"),
        (json!({"chargebee": {"customers": [{}]}}), "chargebee.customers[0]", "missing field `id`"),
        (customer(&json!({"contacts": vec![&contact; 7]})), "chargebee.customers[0].contacts", "at most 6"),
        (
            customer(&json!({"contacts": [{"email": "a@b", "id": "c"}, {"email": "a@b", "id": "c"}]})),
            "chargebee.customers[0].contacts[1].id",
            "\"c\" is there twice: give it another one",
        ),
        (
            customer(&json!({"subscriptions": [{"plan": "x", "amount": 1, "currency": "euro"}]})),
            "chargebee.customers[0].subscriptions[0].currency",
            "three capitals such as EUR",
        ),
        (
            customer(&json!({"subscriptions": [{"plan": "x", "amount": -1, "currency": "EUR"}]})),
            "chargebee.customers[0].subscriptions[0].amount",
            "integer `-1`",
        ),
        (
            customer(&json!({"subscriptions": [{"plan": "x", "amount": 1, "currency": "EUR", "status": "dead"}]})),
            "chargebee.customers[0].subscriptions[0].status",
            "unknown variant `dead`, expected one of `future`",
        ),
        (
            json!({"chargebee": {"customers": [{"id": "a"}, {"id": "a"}]}}),
            "chargebee.customers[1].id",
            "is there twice",
        ),
        (
            customer(&json!({"linked_customers": ["b"]})),
            "chargebee.customers[0].linked_customers[0]",
            "\"b\" is no other customer of this seed",
        ),
        (
            customer(&json!({"linked_customers": ["a"]})),
            "chargebee.customers[0].linked_customers[0]",
            "no other customer",
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
    for (seed, place, why) in [
        (upflow(&json!({"name": "x", "dunning_plan_id": ""})), "upflow.customers[1].dunning_plan_id", "is blank"),
        (upflow(&json!({"name": "x", "address": {"city": " "}})), "upflow.customers[1].address.city", "is blank"),
        (
            upflow(&json!({"name": "x", "custom_fields": [{"id": "f"}]})),
            "upflow.customers[1].custom_fields[0]",
            "missing field `value`",
        ),
        (
            upflow(&json!({"name": "x", "contacts": [{"email": "a@b"}, {"email": "A@b"}]})),
            "upflow.customers[1].contacts[1].email",
            "\"A@b\" is there twice",
        ),
        (
            upflow(
                &json!({"name": "x", "contacts": [{"email": "a@b", "external_id": "1"}, {"email": "c@d", "external_id": "1"}]}),
            ),
            "upflow.customers[1].contacts[1].external_id",
            "is there twice",
        ),
        (
            upflow(
                &json!({"name": "x", "contacts": [{"email": "a@b", "is_main": true}, {"email": "c@d", "is_main": true}]}),
            ),
            "upflow.customers[1].contacts[1].is_main",
            "leave it out here",
        ),
        (
            upflow(&json!({"name": "x", "contacts": [{"email": "a@b", "position": "CEO"}]})),
            "upflow.customers[1].contacts[0].position",
            "expected one of `ACCOUNTING`",
        ),
        (upflow(&json!({"name": "x", "id": "123"})), "upflow.customers[1].id", "no UUID in lower case"),
        (upflow(&json!({"name": ""})), "upflow.customers[1].name", "is blank"),
        (
            upflow(
                &json!({"name": "x", "invoices": [{"number": "1", "amount": 1, "currency": "EUR", "due_on": "31.3."}]}),
            ),
            "upflow.customers[1].invoices[0].due_on",
            "write one such as \"2026-02-28\"",
        ),
    ] {
        assert_refused(&seed, place, why);
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
