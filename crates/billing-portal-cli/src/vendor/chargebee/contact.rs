//! `contact add` at Chargebee.

use billing_portal::{Chargebee, chargebee};
use clap::{ArgMatches, FromArgMatches};

use crate::failure::Failure;
use crate::vendor::commands::Contact;

#[derive(Debug, clap::Args)]
#[group(skip)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(super) struct Options {
    /// Chargebee: the id that the contact is to have
    #[arg(long)]
    id: Option<String>,

    /// Chargebee: a label of your own choice
    #[arg(long)]
    label: Option<String>,

    /// Chargebee: the contact is in use; without this it is not
    #[arg(long)]
    enabled: bool,

    /// Chargebee: the contact receives e-mails about the account
    #[arg(long)]
    send_account_email: bool,

    /// Chargebee: the contact receives e-mails about billing
    #[arg(long)]
    send_billing_email: bool,
}

pub(super) async fn add(client: &Chargebee, contact: Contact, matches: &ArgMatches) -> Result<Option<String>, Failure> {
    let options = Options::from_arg_matches(matches).unwrap_or_else(|error| error.exit());
    let Contact { customer, email, first_name, last_name, phone } = contact;
    let mut contact = client.add_contact(customer, &email);
    for (value, set) in [
        (first_name, chargebee::AddContact::first_name as fn(_, String) -> _),
        (last_name, chargebee::AddContact::last_name),
        (phone, chargebee::AddContact::phone),
        (options.id.clone(), chargebee::AddContact::id),
        (options.label, chargebee::AddContact::label),
    ] {
        if let Some(value) = value {
            contact = set(contact, value);
        }
    }
    // Chargebee takes an absent one for false.
    for (is_given, set) in [
        (options.enabled, chargebee::AddContact::enabled as fn(_, bool) -> _),
        (options.send_account_email, chargebee::AddContact::send_account_email),
        (options.send_billing_email, chargebee::AddContact::send_billing_email),
    ] {
        if is_given {
            contact = set(contact, true);
        }
    }
    let customer = contact.send().await?.into_inner();
    // The response is the whole customer; only an address that no other contact has tells which one is new.
    let contacts = customer.contacts.unwrap_or_default();
    let mut same = contacts.into_iter().filter(|contact| contact.email == email);
    Ok(match (options.id, same.next(), same.next()) {
        (Some(id), ..) => Some(id),
        (None, Some(only), None) => Some(only.id),
        _ => None,
    })
}
