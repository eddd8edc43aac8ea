//! The part of a seed that is about Chargebee.

use std::collections::BTreeSet;

use super::seed::{
    BillingAddress, ChargebeeContact, ChargebeeCustomer, ChargebeeSeed, LONGEST_COMPANY, LONGEST_EMAIL, LONGEST_ID,
    LONGEST_LABEL, LONGEST_LINE, LONGEST_NAME, LONGEST_NOTES, LONGEST_VAT_NUMBER, LONGEST_ZIP, MOST_CONTACTS,
    MOST_DAYS,
};
use crate::seed::check::{Checked, currency, email, once, text, texts, wrong};

pub(super) fn check(seed: &ChargebeeSeed) -> Checked {
    let mut ids = BTreeSet::new();
    for (index, customer) in seed.customers.iter().enumerate() {
        let place = place(index);
        check_customer(&place, customer)?;
        once(&mut ids, &place, "id", &customer.id)?;
    }
    for (index, customer) in seed.customers.iter().enumerate() {
        check_links(&place(index), customer, &ids)?;
    }
    Ok(())
}

fn place(index: usize) -> String {
    format!("chargebee.customers[{index}]")
}

fn check_customer(place: &str, customer: &ChargebeeCustomer) -> Checked {
    text(place, "id", Some(&customer.id), LONGEST_ID)?;
    email(place, customer.email.as_ref(), LONGEST_EMAIL)?;
    texts(
        place,
        [
            ("first_name", &customer.first_name, LONGEST_NAME),
            ("last_name", &customer.last_name, LONGEST_NAME),
            ("company", &customer.company, LONGEST_COMPANY),
            ("phone", &customer.phone, LONGEST_LABEL),
            ("locale", &customer.locale, LONGEST_LABEL),
            ("vat_number", &customer.vat_number, LONGEST_VAT_NUMBER),
            ("invoice_notes", &customer.invoice_notes, LONGEST_NOTES),
            ("business_entity_id", &customer.business_entity_id, LONGEST_LABEL),
        ],
    )?;
    if let Some(code) = &customer.preferred_currency_code {
        currency(place, "preferred_currency_code", code)?;
    }
    if customer.net_term_days.is_some_and(|days| days > MOST_DAYS) {
        return wrong(place, "net_term_days", format!("is too many: write at most {MOST_DAYS}"));
    }
    if let Some(address) = &customer.billing_address {
        check_address(&format!("{place}.billing_address"), address)?;
    }
    for (name, value) in &customer.custom_fields {
        let place = format!("{place}.custom_fields");
        if name.strip_prefix("cf_").is_none_or(|rest| rest.is_empty() || rest.contains(['[', ']'])) {
            return wrong(&place, name, "is no name of a custom field: write one such as cf_tier".to_owned());
        }
        text(&place, name, Some(value), usize::MAX)?;
    }
    check_contacts(place, &customer.contacts)?;
    for (index, subscription) in customer.subscriptions.iter().enumerate() {
        let place = format!("{place}.subscriptions[{index}]");
        text(&place, "plan", Some(&subscription.plan), usize::MAX)?;
        currency(&place, "currency", &subscription.currency)?;
    }
    Ok(())
}

fn check_address(place: &str, address: &BillingAddress) -> Checked {
    email(place, address.email.as_ref(), LONGEST_EMAIL)?;
    texts(
        place,
        [
            ("first_name", &address.first_name, LONGEST_NAME),
            ("last_name", &address.last_name, LONGEST_NAME),
            ("company", &address.company, LONGEST_COMPANY),
            ("phone", &address.phone, LONGEST_LABEL),
            ("line1", &address.line1, LONGEST_LINE),
            ("line2", &address.line2, LONGEST_LINE),
            ("line3", &address.line3, LONGEST_LINE),
            ("city", &address.city, LONGEST_LABEL),
            ("state_code", &address.state_code, LONGEST_LABEL),
            ("state", &address.state, LONGEST_LABEL),
            ("zip", &address.zip, LONGEST_ZIP),
            ("country", &address.country, LONGEST_LABEL),
        ],
    )
}

fn check_contacts(place: &str, contacts: &[ChargebeeContact]) -> Checked {
    if contacts.len() > MOST_CONTACTS {
        return wrong(place, "contacts", format!("a customer can have at most {MOST_CONTACTS}: remove the others"));
    }
    let mut ids = BTreeSet::new();
    for (index, contact) in contacts.iter().enumerate() {
        let place = format!("{place}.contacts[{index}]");
        email(&place, Some(&contact.email), LONGEST_EMAIL)?;
        texts(
            &place,
            [
                ("id", &contact.id, LONGEST_NAME),
                ("first_name", &contact.first_name, LONGEST_NAME),
                ("last_name", &contact.last_name, LONGEST_NAME),
                ("phone", &contact.phone, LONGEST_LABEL),
                ("label", &contact.label, LONGEST_LABEL),
            ],
        )?;
        if let Some(id) = &contact.id {
            once(&mut ids, &place, "id", id)?;
        }
    }
    Ok(())
}

/// Customers are linked to others of the same seed.
fn check_links(place: &str, customer: &ChargebeeCustomer, ids: &BTreeSet<&str>) -> Checked {
    let mut linked = BTreeSet::new();
    for (index, id) in customer.linked_customers.iter().enumerate() {
        let member = format!("linked_customers[{index}]");
        if *id == customer.id || !ids.contains(&**id) {
            return wrong(place, &member, format!("{id:?} is no other customer of this seed: write the id of one"));
        }
        once(&mut linked, place, &member, id)?;
    }
    Ok(())
}
