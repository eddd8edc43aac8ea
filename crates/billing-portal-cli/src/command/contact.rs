//! `contact`: people at a customer's.

use billing_portal::upflow::ContactPosition;
use billing_portal::{Vendor, chargebee, upflow};

use crate::config::{Overrides, Settings};
use crate::failure::Failure;
use crate::option::{GlobalOptions, check_owners, customer_ref, vendor_parser};
use crate::output;
use crate::report::ContactReport;

/// Add a contact to a customer
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    Add(Box<AddArgs>),
}

/// Add a contact to a customer
///
/// Chargebee takes all of its nine fields, Upflow seven; what only one of them has is marked. What is left out is not
/// sent.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
struct AddArgs {
    /// The customer: Chargebee's customer id; Upflow's UUID, or external:ID by the id in your own system
    customer: String,

    /// Whose customer; may be left out if only one vendor is configured
    #[arg(long, value_parser = vendor_parser())]
    vendor: Option<Vendor>,

    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: String,

    /// First name
    #[arg(long, value_name = "NAME")]
    first_name: Option<String>,

    /// Last name
    #[arg(long, value_name = "NAME")]
    last_name: Option<String>,

    /// Phone number
    #[arg(long, value_name = "NUMBER")]
    phone: Option<String>,

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

    /// Upflow: the id of the contact in your own system
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,

    /// Upflow: this is the customer's main contact
    #[arg(long)]
    is_main: bool,

    /// Upflow: what the contact does at the customer's
    #[arg(long, value_enum)]
    position: Option<Position>,

    /// Print one line of JSON, as `billing-portal schema contact` describes it
    #[arg(long)]
    json: bool,
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

impl AddArgs {
    /// The options that one vendor has, and whether each was given.
    fn given(&self) -> [(&'static str, Vendor, bool); 8] {
        [
            ("--id", Vendor::Chargebee, self.id.is_some()),
            ("--label", Vendor::Chargebee, self.label.is_some()),
            ("--enabled", Vendor::Chargebee, self.enabled),
            ("--send-account-email", Vendor::Chargebee, self.send_account_email),
            ("--send-billing-email", Vendor::Chargebee, self.send_billing_email),
            ("--external-id", Vendor::Upflow, self.external_id.is_some()),
            ("--is-main", Vendor::Upflow, self.is_main),
            ("--position", Vendor::Upflow, self.position.is_some()),
        ]
    }
}

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let Action::Add(args) = args.action;
    let settings = global.settings()?;
    let vendor = settings.vendor(args.vendor)?;
    check_owners(vendor, args.given())?;
    let (customer, email, json) = (args.customer.clone(), args.email.clone(), args.json);
    let contact_id = match vendor {
        Vendor::Chargebee => at_chargebee(&settings, *args).await?,
        Vendor::Upflow => at_upflow(&settings, *args).await?,
        vendor => return Err(Failure::misused(format!("this command adds no contacts at {vendor}"))),
    };
    if json {
        return output::json(&ContactReport { vendor: vendor.name(), customer, contact_id, email });
    }
    let id = contact_id.map(|id| format!(" It has the id {id}.")).unwrap_or_default();
    output::line(&format!("Added a contact to {customer} at {vendor}.{id}"))
}

async fn at_chargebee(settings: &Settings, args: AddArgs) -> Result<Option<String>, Failure> {
    let mut contact = settings.chargebee(&Overrides::default())?.add_contact(args.customer, &args.email);
    for (value, set) in [
        (args.first_name, chargebee::AddContact::first_name as fn(_, String) -> _),
        (args.last_name, chargebee::AddContact::last_name),
        (args.phone, chargebee::AddContact::phone),
        (args.id.clone(), chargebee::AddContact::id),
        (args.label, chargebee::AddContact::label),
    ] {
        if let Some(value) = value {
            contact = set(contact, value);
        }
    }
    // Chargebee takes an absent one for false.
    if args.enabled {
        contact = contact.enabled(true);
    }
    if args.send_account_email {
        contact = contact.send_account_email(true);
    }
    if args.send_billing_email {
        contact = contact.send_billing_email(true);
    }
    let customer = contact.send().await?.into_inner();
    // The answer is the whole customer; only an address that no other contact has tells which one is new.
    let contacts = customer.contacts.unwrap_or_default();
    let mut same = contacts.into_iter().filter(|contact| contact.email == args.email);
    Ok(match (args.id, same.next(), same.next()) {
        (Some(id), ..) => Some(id),
        (None, Some(only), None) => Some(only.id),
        _ => None,
    })
}

async fn at_upflow(settings: &Settings, args: AddArgs) -> Result<Option<String>, Failure> {
    let customer = customer_ref(&args.customer)?;
    let mut contact = settings.upflow(&Overrides::default())?.add_contact(customer, args.email);
    for (value, set) in [
        (args.first_name, upflow::AddContact::first_name as fn(_, String) -> _),
        (args.last_name, upflow::AddContact::last_name),
        (args.phone, upflow::AddContact::phone),
        (args.external_id, upflow::AddContact::external_id),
    ] {
        if let Some(value) = value {
            contact = set(contact, value);
        }
    }
    if args.is_main {
        contact = contact.is_main(true);
    }
    if let Some(position) = args.position {
        contact = contact.position(position.into());
    }
    Ok(contact.send().await?.into_inner().id)
}
