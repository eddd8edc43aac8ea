//! The part of a seed that is about Upflow.

use std::collections::BTreeSet;

use super::seed::{UpflowContact, UpflowCustomer, UpflowSeed};
use crate::seed::check::{Checked, currency, email, once, text, texts, uuid, wrong};

/// What has to be there once in the whole seed.
#[derive(Default)]
struct Seen<'a> {
    ids: BTreeSet<&'a str>,
    external_ids: BTreeSet<&'a str>,
    contact_ids: BTreeSet<&'a str>,
    /// Of contacts, in lower case.
    emails: BTreeSet<String>,
}

pub(super) fn check(seed: &UpflowSeed) -> Checked {
    let mut once_only = Seen::default();
    for (index, customer) in seed.customers.iter().enumerate() {
        let place = format!("upflow.customers[{index}]");
        check_customer(&place, customer)?;
        if let Some(id) = &customer.id {
            once(&mut once_only.ids, &place, "id", id)?;
        }
        if let Some(id) = &customer.external_id {
            once(&mut once_only.external_ids, &place, "external_id", id)?;
        }
        check_contacts(&place, &customer.contacts, &mut once_only)?;
    }
    Ok(())
}

fn check_customer(place: &str, customer: &UpflowCustomer) -> Checked {
    if let Some(id) = &customer.id {
        uuid(place, id)?;
    }
    text(place, "name", Some(&customer.name), usize::MAX)?;
    email(place, customer.email.as_ref(), usize::MAX)?;
    texts(
        place,
        [
            ("external_id", &customer.external_id, usize::MAX),
            ("vat_number", &customer.vat_number, usize::MAX),
            ("accounting_ref", &customer.accounting_ref, usize::MAX),
            ("account_manager_id", &customer.account_manager_id, usize::MAX),
            ("dunning_plan_id", &customer.dunning_plan_id, usize::MAX),
        ],
    )?;
    if let Some(address) = &customer.address {
        texts(
            &format!("{place}.address"),
            [
                ("address", &address.address, usize::MAX),
                ("zipcode", &address.zipcode, usize::MAX),
                ("city", &address.city, usize::MAX),
                ("state", &address.state, usize::MAX),
                ("country", &address.country, usize::MAX),
            ],
        )?;
    }
    if let Some(parent) = &customer.parent {
        let place = format!("{place}.parent");
        texts(&place, [("id", &parent.id, usize::MAX), ("external_id", &parent.external_id, usize::MAX)])?;
    }
    for (index, field) in customer.custom_fields.iter().enumerate() {
        text(&format!("{place}.custom_fields[{index}]"), "id", Some(&field.id), usize::MAX)?;
    }
    for (index, invoice) in customer.invoices.iter().enumerate() {
        let place = format!("{place}.invoices[{index}]");
        text(&place, "number", Some(&invoice.number), usize::MAX)?;
        currency(&place, "currency", &invoice.currency)?;
    }
    Ok(())
}

fn check_contacts<'a>(place: &str, contacts: &'a [UpflowContact], seen: &mut Seen<'a>) -> Checked {
    let (mut external_ids, mut has_main) = (BTreeSet::new(), false);
    for (index, contact) in contacts.iter().enumerate() {
        let place = format!("{place}.contacts[{index}]");
        email(&place, Some(&contact.email), usize::MAX)?;
        texts(
            &place,
            [
                ("external_id", &contact.external_id, usize::MAX),
                ("first_name", &contact.first_name, usize::MAX),
                ("last_name", &contact.last_name, usize::MAX),
                ("phone", &contact.phone, usize::MAX),
            ],
        )?;
        if let Some(id) = &contact.id {
            uuid(&place, id)?;
            once(&mut seen.contact_ids, &place, "id", id)?;
        }
        if let Some(id) = &contact.external_id {
            once(&mut external_ids, &place, "external_id", id)?;
        }
        if !seen.emails.insert(contact.email.to_ascii_lowercase()) {
            return wrong(&place, "email", format!("{:?} is there twice: give it another one", contact.email));
        }
        if contact.is_main && std::mem::replace(&mut has_main, true) {
            return wrong(&place, "is_main", "another contact is the main one: leave it out here".to_owned());
        }
    }
    Ok(())
}
