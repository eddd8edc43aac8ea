//! `contact add` at Chargebee.

use billing_portal::Chargebee;
use billing_portal::chargebee::AddContact;

use crate::failure::Failure;
use crate::vendor::commands::{Contact, ContactOption, Takes};

pub(super) const OPTIONS: &[ContactOption] = &[
    ("id", "Chargebee: the id that the contact is to have", Takes::Text("ID")),
    ("label", "Chargebee: a label of your own choice", Takes::Text("LABEL")),
    ("enabled", "Chargebee: the contact is in use; without this it is not", Takes::Nothing),
    ("send-account-email", "Chargebee: the contact receives e-mails about the account", Takes::Nothing),
    ("send-billing-email", "Chargebee: the contact receives e-mails about billing", Takes::Nothing),
];

pub(super) async fn add(client: &Chargebee, contact: &Contact) -> Result<Option<String>, Failure> {
    let mut request = client.add_contact(&contact.customer, &contact.email);
    request = contact.with_texts(
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
    request = contact.with_flags(
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
    Ok(match (contact.options.get_one::<String>("id"), same.next(), same.next()) {
        (Some(id), ..) => Some(id.clone()),
        (None, Some(only), None) => Some(only.id),
        _ => None,
    })
}
