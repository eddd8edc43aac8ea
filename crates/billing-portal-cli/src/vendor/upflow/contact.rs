//! `contact add` at Upflow.

use billing_portal::upflow::ContactPosition;
use billing_portal::{CustomerRef, Upflow, Vendor, upflow};
use clap::{ArgMatches, FromArgMatches};

use crate::failure::Failure;
use crate::vendor::commands::Contact;

#[derive(Debug, clap::Args)]
#[group(skip)]
pub(super) struct Options {
    /// Upflow: the id of the contact in your own system
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,

    /// Upflow: this is the customer's main contact
    #[arg(long)]
    is_main: bool,

    /// Upflow: what the contact does at the customer's
    #[arg(long, value_enum)]
    position: Option<Position>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Position {
    Accounting,
    Sales,
    Payer,
    Purchaser,
}

impl From<Position> for ContactPosition {
    fn from(position: Position) -> Self {
        match position {
            Position::Accounting => Self::Accounting,
            Position::Sales => Self::Sales,
            Position::Payer => Self::Payer,
            Position::Purchaser => Self::Purchaser,
        }
    }
}

pub(super) async fn add(client: &Upflow, contact: Contact, matches: &ArgMatches) -> Result<Option<String>, Failure> {
    let Options { external_id, is_main, position } =
        Options::from_arg_matches(matches).unwrap_or_else(|error| error.exit());
    let Contact { customer, email, first_name, last_name, phone } = contact;
    let customer: CustomerRef = customer.parse().map_err(|error| {
        Failure::misused(format!("{}: {error}", Vendor::Upflow))
            .hint("an id of your own system is written `external:ID`")
    })?;
    let mut contact = client.add_contact(customer, email);
    for (value, set) in [
        (first_name, upflow::AddContact::first_name as fn(_, String) -> _),
        (last_name, upflow::AddContact::last_name),
        (phone, upflow::AddContact::phone),
        (external_id, upflow::AddContact::external_id),
    ] {
        if let Some(value) = value {
            contact = set(contact, value);
        }
    }
    if is_main {
        contact = contact.is_main(true);
    }
    if let Some(position) = position {
        contact = contact.position(position.into());
    }
    Ok(contact.send().await?.into_inner().id)
}
