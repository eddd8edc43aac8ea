//! `contact add` at Upflow.

use billing_portal::upflow::AddContact;
use billing_portal::{CustomerRef, Upflow, Vendor};

use crate::failure::Failure;
use crate::option::own_id;
use crate::vendor::commands::{Contact, ContactOption, Takes};

const POSITIONS: Takes = Takes::OneOf(&["accounting", "sales", "payer", "purchaser"]);

pub(super) const OPTIONS: &[ContactOption] = &[
    ("external-id", "Upflow: the id of the contact in your own system", Takes::Text("ID")),
    ("is-main", "Upflow: this is the customer's main contact", Takes::Nothing),
    ("position", "Upflow: what the contact does at the customer's", POSITIONS),
];

pub(super) async fn add(client: &Upflow, contact: &Contact) -> Result<Option<String>, Failure> {
    let customer: CustomerRef = contact
        .customer
        .parse()
        .map_err(|error| Failure::misused(format!("{}: {error}", Vendor::Upflow)).hint(own_id("external:")))?;
    let request = contact.with_texts(
        client.add_contact(customer, &contact.email),
        &[
            ("first-name", AddContact::first_name),
            ("last-name", AddContact::last_name),
            ("phone", AddContact::phone),
            ("external-id", AddContact::external_id),
            ("position", |contact, position| contact.position(position.to_uppercase().into())),
        ],
    );
    let request = contact.with_flags(request, &[("is-main", AddContact::is_main)]);
    Ok(request.send().await?.id)
}
