//! The parts of a call that need no server: what is sent, and what comes back.

use chargebee_client::types::{
    BillingAddressFields, CreateCustomerRequest, CreatePortalSessionCustomer, CreatePortalSessionRequest,
};

use crate::opponent::FIELDS;

/// The form of a portal session.
#[must_use]
pub fn session_form() -> CreatePortalSessionRequest {
    CreatePortalSessionRequest {
        customer: CreatePortalSessionCustomer { id: "cust_42".to_owned() },
        redirect_url: Some("https://app.acme.example/account".to_owned()),
        forward_url: None,
    }
}

/// The form of a customer with the fields that a sign-up page knows.
#[must_use]
pub fn customer_form() -> CreateCustomerRequest {
    let value = |name: &str| FIELDS.iter().find(|(field, _)| *field == name).map(|(_, value)| (*value).to_owned());
    let address = BillingAddressFields {
        city: value("billing_address[city]"),
        country: value("billing_address[country]"),
        line1: value("billing_address[line1]"),
        zip: value("billing_address[zip]"),
        ..BillingAddressFields::default()
    };
    CreateCustomerRequest {
        billing_address: Some(address),
        company: value("company"),
        email: value("email"),
        first_name: value("first_name"),
        id: value("id"),
        last_name: value("last_name"),
        locale: value("locale"),
        phone: value("phone"),
        ..CreateCustomerRequest::default()
    }
}

/// A page of so many customers as Chargebee answers it.
#[must_use]
pub fn customers(count: usize) -> String {
    let customer = |n: usize| {
        serde_json::json!({ "customer": {
            "id": format!("cust_{n}"), "first_name": "Ada", "last_name": "Lovelace", "email": format!("ada{n}@acme.example"),
            "company": "Acme & Töchter AG", "phone": "+41 44 123 45 67", "auto_collection": "on", "net_term_days": 0,
            "allow_direct_debit": false, "created_at": 1_780_000_000, "taxability": "taxable",
            "updated_at": 1_780_000_100, "locale": "de-CH", "resource_version": 1_780_000_100_123_i64, "deleted": false,
            "object": "customer", "card_status": "no_card", "promotional_credits": 0, "refundable_credits": 0,
            "excess_payments": 0, "unbilled_charges": 0, "preferred_currency_code": "CHF", "cf_tier": "gold",
            "billing_address": { "line1": "Bahnhofstrasse 1", "city": "Zürich", "zip": "8001", "country": "CH",
                "validation_status": "not_validated", "object": "billing_address" },
        } })
    };
    serde_json::json!({ "list": (0..count).map(customer).collect::<Vec<_>>(), "next_offset": "[\"1780000000\"]" })
        .to_string()
}

#[cfg(test)]
mod tests {
    use billing_portal_transport::form_body;
    use chargebee_client::types::ListCustomersResponse;

    use super::*;
    use crate::opponent::customer_by_hand;

    #[test]
    fn both_ways_write_the_same_form() {
        assert_eq!(form_body(&customer_form()).unwrap(), customer_by_hand());
    }

    #[test]
    fn a_page_is_as_documented() {
        let page: ListCustomersResponse = serde_json::from_str(&customers(100)).unwrap();
        assert_eq!((page.list.len(), page.list[99].customer.id.as_str()), (100, "cust_99"));
        assert_eq!(page.list[0].customer.custom_field("cf_tier").unwrap(), "gold");
    }
}
