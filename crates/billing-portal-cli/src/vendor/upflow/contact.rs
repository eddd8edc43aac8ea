//! `contacts` at Upflow.

use billing_portal::upflow::{AddContact, UpdateContact};
use billing_portal::{Change, CustomerRef, Upflow, Vendor};

use super::client;
use crate::failure::Failure;
use crate::option::own_id;
use crate::vendor::commands::{ChangedContact, ContactOption, Contacts, KnownContact, NewContact, Takes};

const POSITIONS: Takes = Takes::OneOf(&["accounting", "sales", "payer", "purchaser"]);

const OPTIONS: &[ContactOption] = &[
    ("external-id", "Upflow: the id of the contact in your own system", Takes::Text("ID")),
    ("is-main", "Upflow: this is the customer's main contact", Takes::YesNo),
    ("position", "Upflow: what the contact does at the customer's", POSITIONS),
];

pub(super) const CONTACTS: Contacts = Contacts {
    options: OPTIONS,
    changeable: &["external-id", "is-main", "position"],
    list: |portal, customer| Box::pin(async move { list(client(portal)?, customer).await }),
    add: |portal, contact| Box::pin(async move { add(client(portal)?, contact).await }),
    update: |portal, contact| Box::pin(async move { update(client(portal)?, contact).await }),
    delete: |portal, customer, contact| {
        Box::pin(async move { Ok(client(portal)?.delete_contact(of(customer)?, contact).send().await?) })
    },
};

fn of(customer: &str) -> Result<CustomerRef, Failure> {
    customer.parse().map_err(|error| Failure::misused(format!("{}: {error}", Vendor::Upflow)).hint(own_id("external:")))
}

async fn list(client: &Upflow, customer: &str) -> Result<Vec<KnownContact>, Failure> {
    let mut contacts = client.list_contacts(of(customer)?).stream();
    let mut known = Vec::new();
    while let Some(contact) = contacts.try_next().await? {
        known.push(KnownContact::new(contact.id, [contact.first_name, contact.last_name], contact.email));
    }
    Ok(known)
}

async fn add(client: &Upflow, contact: &NewContact) -> Result<Option<String>, Failure> {
    let given = &contact.given;
    let request = given.with_texts(
        client.add_contact(of(&contact.customer)?, &contact.email),
        &[
            ("first-name", AddContact::first_name),
            ("last-name", AddContact::last_name),
            ("phone", AddContact::phone),
            ("external-id", AddContact::external_id),
            ("position", |contact, position| contact.position(position.to_uppercase().into())),
        ],
    );
    let request = given.with_flags(request, &[("is-main", AddContact::is_main)]);
    Ok(request.send().await?.id)
}

async fn update(client: &Upflow, contact: &ChangedContact) -> Result<(), Failure> {
    let mut request = client.update_contact(of(&contact.customer)?, &contact.id);
    if let Some(email) = &contact.email {
        request = request.email(email);
    }
    request = contact.with_texts(
        request,
        &[
            ("first-name", UpdateContact::first_name),
            ("last-name", UpdateContact::last_name),
            ("phone", UpdateContact::phone),
            ("external-id", UpdateContact::external_id),
            ("position", |request, position| match position {
                Change::Set(position) => request.position(Change::Set(position.to_uppercase().into())),
                Change::Clear => request.position(Change::Clear),
            }),
        ],
    );
    request = contact.given.with_flags(request, &[("is-main", UpdateContact::is_main)]);
    request.send().await?;
    Ok(())
}
