//! What the types of a seed do not say: lengths, forms, and ids that are there once.

use std::collections::BTreeSet;

use super::customer::{LONGEST_COMPANY, LONGEST_EMAIL, LONGEST_ID, LONGEST_NAME, MOST_CONTACTS};
use super::{ChargebeeContact, ChargebeeCustomer, Seed, SeedError, UpflowCustomer};

type Checked = Result<(), SeedError>;

/// Finds the first thing in a seed that cannot be.
pub(super) fn check(seed: &Seed) -> Checked {
    let mut ids = BTreeSet::new();
    for (index, customer) in seed.chargebee.customers.iter().enumerate() {
        let place = format!("chargebee.customers[{index}]");
        chargebee_customer(&place, customer)?;
        once(&mut ids, &place, "id", &customer.id)?;
    }
    let (mut ids, mut external_ids) = (BTreeSet::new(), BTreeSet::new());
    for (index, customer) in seed.upflow.customers.iter().enumerate() {
        let place = format!("upflow.customers[{index}]");
        upflow_customer(&place, customer)?;
        if let Some(id) = &customer.id {
            once(&mut ids, &place, "id", id)?;
        }
        if let Some(id) = &customer.external_id {
            once(&mut external_ids, &place, "external_id", id)?;
        }
    }
    Ok(())
}

fn chargebee_customer(place: &str, customer: &ChargebeeCustomer) -> Checked {
    text(place, "id", Some(&customer.id), LONGEST_ID)?;
    text(place, "first_name", customer.first_name.as_ref(), LONGEST_NAME)?;
    text(place, "last_name", customer.last_name.as_ref(), LONGEST_NAME)?;
    email(place, customer.email.as_ref(), LONGEST_EMAIL)?;
    text(place, "company", customer.company.as_ref(), LONGEST_COMPANY)?;
    if customer.contacts.len() > MOST_CONTACTS {
        return wrong(place, "contacts", format!("a customer can have at most {MOST_CONTACTS}: remove the others"));
    }
    let mut ids = BTreeSet::new();
    for (index, contact) in customer.contacts.iter().enumerate() {
        let place = format!("{place}.contacts[{index}]");
        chargebee_contact(&place, contact)?;
        if let Some(id) = &contact.id {
            once(&mut ids, &place, "id", id)?;
        }
    }
    for (index, subscription) in customer.subscriptions.iter().enumerate() {
        let place = format!("{place}.subscriptions[{index}]");
        text(&place, "plan", Some(&subscription.plan), usize::MAX)?;
        currency(&place, &subscription.currency)?;
    }
    Ok(())
}

fn chargebee_contact(place: &str, contact: &ChargebeeContact) -> Checked {
    text(place, "id", contact.id.as_ref(), 150)?;
    text(place, "first_name", contact.first_name.as_ref(), LONGEST_NAME)?;
    text(place, "last_name", contact.last_name.as_ref(), LONGEST_NAME)?;
    email(place, Some(&contact.email), LONGEST_EMAIL)?;
    text(place, "phone", contact.phone.as_ref(), 50)?;
    text(place, "label", contact.label.as_ref(), 50)
}

fn upflow_customer(place: &str, customer: &UpflowCustomer) -> Checked {
    if let Some(id) = &customer.id
        && !is_uuid(id)
    {
        let why = format!("{id:?} is no UUID in lower case: write one, or leave it out and it is made up");
        return wrong(place, "id", why);
    }
    text(place, "external_id", customer.external_id.as_ref(), usize::MAX)?;
    text(place, "name", Some(&customer.name), usize::MAX)?;
    email(place, customer.email.as_ref(), usize::MAX)?;
    for (index, contact) in customer.contacts.iter().enumerate() {
        let place = format!("{place}.contacts[{index}]");
        text(&place, "first_name", contact.first_name.as_ref(), usize::MAX)?;
        text(&place, "last_name", contact.last_name.as_ref(), usize::MAX)?;
        email(&place, Some(&contact.email), usize::MAX)?;
    }
    for (index, invoice) in customer.invoices.iter().enumerate() {
        let place = format!("{place}.invoices[{index}]");
        text(&place, "number", Some(&invoice.number), usize::MAX)?;
        currency(&place, &invoice.currency)?;
    }
    Ok(())
}

fn wrong(place: &str, member: &str, why: String) -> Checked {
    Err(SeedError { place: format!("{place}.{member}"), why })
}

fn once<'a>(seen: &mut BTreeSet<&'a str>, place: &str, member: &str, id: &'a str) -> Checked {
    if seen.insert(id) { Ok(()) } else { wrong(place, member, format!("{id:?} is there twice: give it another one")) }
}

fn text(place: &str, member: &str, text: Option<&String>, longest: usize) -> Checked {
    match text {
        Some(text) if text.trim().is_empty() => {
            wrong(place, member, "is blank: write something, or leave it out".into())
        }
        Some(text) if text.chars().count() > longest => {
            wrong(place, member, format!("is too long: write at most {longest} characters"))
        }
        _ => Ok(()),
    }
}

fn email(place: &str, email: Option<&String>, longest: usize) -> Checked {
    let is_email = |email: &str| {
        let parts = email.split_once('@');
        parts.is_some_and(|(name, domain)| !name.is_empty() && !domain.is_empty() && !domain.contains('@'))
            && !email.contains(char::is_whitespace)
    };
    match email {
        Some(email) if !is_email(email) => {
            wrong(place, "email", format!("{email:?} is no e-mail address: write one such as ada@acme.example"))
        }
        email => text(place, "email", email, longest),
    }
}

fn currency(place: &str, code: &str) -> Checked {
    if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
        Ok(())
    } else {
        wrong(place, "currency", format!("{code:?} is no currency: write a code of three capitals such as EUR"))
    }
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|b| matches!(b, b'-' | b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_in_lower_case() {
        assert!(is_uuid("a123b456-c7d8-4fb3-a3ae-29fd1b4a287e"));
        for text in [
            "",
            "A123b456-c7d8-4fb3-a3ae-29fd1b4a287e",
            "a123b456c7d84fb3a3ae29fd1b4a287e",
            "g123b456-c7d8-4fb3-a3ae-29fd1b4a287e",
        ] {
            assert!(!is_uuid(text), "{text}");
        }
    }
}
