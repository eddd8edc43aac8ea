//! `contacts` at Chargebee.

use billing_portal::Chargebee;
use billing_portal::chargebee::{AddContact, UpdateContact};

use super::client;
use crate::failure::Failure;
use crate::vendor::commands::{ChangedContact, ContactOption, Contacts, KnownContact, NewContact, Takes};

const OPTIONS: &[ContactOption] = &[
    ("id", "Chargebee: the id that the contact is to have", Takes::Text("ID")),
    ("label", "Chargebee: a label of your own choice", Takes::Text("LABEL")),
    ("enabled", "Chargebee: the contact is in use; a new one without this is not", Takes::YesNo),
    ("send-account-email", "Chargebee: the contact receives e-mails about the account", Takes::YesNo),
    ("send-billing-email", "Chargebee: the contact receives e-mails about billing", Takes::YesNo),
];

pub(super) const CONTACTS: Contacts = Contacts {
    options: OPTIONS,
    changeable: &["label", "enabled", "send-account-email", "send-billing-email"],
    list: |portal, customer| Box::pin(async move { list(client(portal)?, customer).await }),
    add: |portal, contact| Box::pin(async move { add(client(portal)?, contact).await }),
    update: |portal, contact| Box::pin(async move { update(client(portal)?, contact).await }),
    delete: |portal, customer, contact| {
        Box::pin(async move {
            client(portal)?.delete_contact(customer, contact).send().await?;
            Ok(())
        })
    },
};

async fn list(client: &Chargebee, customer: &str) -> Result<Vec<KnownContact>, Failure> {
    let mut contacts = client.list_contacts(customer).stream();
    let mut known = Vec::new();
    while let Some(contact) = contacts.try_next().await? {
        let names = [contact.first_name, contact.last_name];
        known.push(KnownContact::new(Some(contact.id), names, Some(contact.email)));
    }
    Ok(known)
}

async fn add(client: &Chargebee, contact: &NewContact) -> Result<Option<String>, Failure> {
    let given = &contact.given;
    let mut request = client.add_contact(&contact.customer, &contact.email);
    request = given.with_texts(
        request,
        &[
            ("first-name", AddContact::first_name),
            ("last-name", AddContact::last_name),
            ("phone", AddContact::phone),
            ("id", AddContact::id),
            ("label", AddContact::label),
        ],
    );
    // Chargebee takes an absent one for false.
    request = given.with_flags(
        request,
        &[
            ("enabled", AddContact::enabled),
            ("send-account-email", AddContact::send_account_email),
            ("send-billing-email", AddContact::send_billing_email),
        ],
    );
    let customer = request.send().await?;
    // The response is the whole customer; only an address that no other contact has tells which one is new.
    let contacts = customer.contacts.unwrap_or_default();
    let mut same = contacts.into_iter().filter(|other| other.email == contact.email);
    Ok(match (given.text("id"), same.next(), same.next()) {
        (Some(id), ..) => Some(id.clone()),
        (None, Some(only), None) => Some(only.id),
        _ => None,
    })
}

async fn update(client: &Chargebee, contact: &ChangedContact) -> Result<(), Failure> {
    let mut request = client.update_contact(&contact.customer, &contact.id);
    if let Some(email) = &contact.email {
        request = request.email(email);
    }
    request = contact.with_texts(
        request,
        &[
            ("first-name", UpdateContact::first_name),
            ("last-name", UpdateContact::last_name),
            ("phone", UpdateContact::phone),
            ("label", UpdateContact::label),
        ],
    );
    request = contact.given.with_flags(
        request,
        &[
            ("enabled", UpdateContact::enabled),
            ("send-account-email", UpdateContact::send_account_email),
            ("send-billing-email", UpdateContact::send_billing_email),
        ],
    );
    request.send().await?;
    Ok(())
}
