//! `contacts`: people at a customer's.

use billing_portal::Vendor;
use clap::builder::PossibleValuesParser;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches};

use crate::confirm::confirmed;
use crate::failure::Failure;
use crate::option::{GlobalOptions, vendor_parser};
use crate::report::ContactReport;
use crate::table::table;
use crate::vendor::commands::{ChangedContact, Commands, ContactOption, Contacts, Given, NewContact, Takes};
use crate::{output, vendor, wording};

/// What all vendors take.
const SHARED: [ContactOption; 3] = [
    ("first-name", "First name", Takes::Text("NAME")),
    ("last-name", "Last name", Takes::Text("NAME")),
    ("phone", "Phone number", Takes::Text("NUMBER")),
];

/// Look at and change the contacts of a customer
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Action {
    /// List a customer's contacts
    List(List),
    Add(Box<Add>),
    Update(Box<Update>),
    Delete(Delete),
}

/// Whose contacts.
#[derive(Debug, clap::Args)]
pub(crate) struct Whose {
    #[arg(help = wording::customer())]
    customer: String,

    /// Whose customer; may be left out if only one vendor is configured
    #[arg(long, value_parser = vendor_parser())]
    vendor: Option<Vendor>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct List {
    #[command(flatten)]
    whose: Whose,

    /// Print a line of JSON for each, as `billing-portal schema contact` describes it
    #[arg(long)]
    json: bool,
}

/// Add a contact to a customer
///
/// What only one vendor has is marked. What is left out is not sent.
#[derive(Debug, clap::Args)]
pub(crate) struct Add {
    #[command(flatten)]
    whose: Whose,

    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: String,

    #[command(flatten)]
    options: Options,

    /// Print one line of JSON, as `billing-portal schema contact` describes it
    #[arg(long)]
    json: bool,
}

/// Change a contact of a customer
///
/// What only one vendor has is marked. What is left out stays as it is.
#[derive(Debug, clap::Args)]
pub(crate) struct Update {
    #[command(flatten)]
    whose: Whose,

    /// The contact: its id, as `contacts list` says it
    contact: String,

    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,

    #[command(flatten)]
    options: Changes,

    /// Leave a field without a value; may be repeated
    #[arg(long, value_name = "OPTION", value_parser = PossibleValuesParser::new(texts()))]
    clear: Vec<String>,
}

/// Delete a contact of a customer
#[derive(Debug, clap::Args)]
pub(crate) struct Delete {
    #[command(flatten)]
    whose: Whose,

    /// The contact: its id, as `contacts list` says it
    contact: String,

    /// Do not ask
    #[arg(long)]
    yes: bool,
}

/// The options of a new contact, at all vendors.
#[derive(Debug)]
struct Options(ArgMatches);

/// Those that can be changed.
#[derive(Debug)]
struct Changes(ArgMatches);

/// The options of one vendor only.
fn own(commands: &'static Commands, is_change: bool) -> impl Iterator<Item = &'static ContactOption> {
    let options = commands.contacts.iter().flat_map(|it| it.options.iter().map(|option| (it.changeable, option)));
    options.filter(move |(changeable, (name, ..))| !is_change || changeable.contains(name)).map(|(_, option)| option)
}

/// What a vendor has for contacts.
fn contacts(vendor: Vendor) -> Result<&'static Contacts, Failure> {
    let refused = || {
        let message = format!("{} keeps no contacts of a customer", vendor.facts().title);
        Failure::misused(message).hint("the customer's own e-mail address is shown by `billing-portal customers`")
    };
    vendor::of(vendor)?.contacts.as_ref().ok_or_else(refused)
}

fn args(command: Command, is_change: bool) -> Command {
    let own = vendor::all().flat_map(|commands| own(commands, is_change));
    command.args(SHARED.iter().chain(own).map(|(name, help, takes)| {
        let arg = Arg::new(name).long(name).help(help);
        match takes {
            // With a value only if it is attached, so that what follows is never taken for one.
            Takes::YesNo => arg
                .value_name("true|false")
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("true")
                .action(ArgAction::Set)
                .value_parser(clap::value_parser!(bool)),
            Takes::Text(kind) => arg.value_name(kind),
            Takes::OneOf(values) => arg.value_name(name.to_uppercase()).value_parser(values.to_vec()),
        }
    }))
}

/// The options that take a text, which a change can clear.
fn texts() -> Vec<&'static str> {
    let own = vendor::all().flat_map(|commands| own(commands, true));
    let texts = SHARED.iter().chain(own).filter(|(.., takes)| !matches!(takes, Takes::YesNo));
    texts.map(|(name, ..)| *name).collect()
}

macro_rules! options {
    ($Options:ident, $is_change:literal) => {
        impl FromArgMatches for $Options {
            fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
                Ok(Self(matches.clone()))
            }

            fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
                self.0.clone_from(matches);
                Ok(())
            }
        }

        impl clap::Args for $Options {
            fn augment_args(command: Command) -> Command {
                args(command, $is_change)
            }

            fn augment_args_for_update(command: Command) -> Command {
                args(command, $is_change)
            }
        }
    };
}
options!(Options, false);
options!(Changes, true);

/// Refuses what only another vendor has.
fn check(vendor: Vendor, is_change: bool, is_given: impl Fn(&str) -> bool) -> Result<(), Failure> {
    for owner in wording::vendors(|owner| owner != vendor) {
        if let Some((name, ..)) = own(vendor::of(owner)?, is_change).find(|(name, ..)| is_given(name)) {
            let message = format!("--{name} is an option of {owner}, but the vendor is {vendor}");
            return Err(Failure::misused(message).hint(format!("leave it out, or write --vendor {owner}")));
        }
    }
    Ok(())
}

fn is_given(matches: &ArgMatches, name: &str) -> bool {
    matches.value_source(name) == Some(ValueSource::CommandLine)
}

pub(crate) async fn run(action: Action, global: &GlobalOptions) -> Result<(), Failure> {
    match action {
        Action::List(args) => list(args, global).await,
        Action::Add(args) => add(*args, global).await,
        Action::Update(args) => update(*args, global).await,
        Action::Delete(args) => delete(args, global).await,
    }
}

async fn list(args: List, global: &GlobalOptions) -> Result<(), Failure> {
    let List { whose: Whose { customer, vendor }, json } = args;
    let settings = global.settings()?;
    let vendor = settings.vendor(vendor)?;
    let list = contacts(vendor)?.list;
    let portal = settings.builder(vendor)?.build()?;
    let contacts = list(&portal, &customer).await?;
    for contact in contacts.iter().filter(|_| json) {
        let (contact_id, email) = (contact.id.clone(), contact.email.clone());
        let (customer, name) = (customer.clone(), contact.name.clone());
        output::json(&ContactReport { vendor: vendor.name(), customer, contact_id, email, name })?;
    }
    if json {
        return Ok(());
    }
    let rows: Vec<_> = contacts
        .iter()
        .map(|contact| [&contact.id, &contact.email, &contact.name].map(|it| it.as_deref().unwrap_or_default()))
        .collect();
    if !rows.is_empty() {
        output::lines(&table(["CONTACT", "E-MAIL", "NAME"], &rows, 1))?;
    }
    output::remark(&format!(
        "{} of {customer} at {}.",
        wording::count(rows.len() as u64, "contact"),
        settings.used(vendor)
    ));
    Ok(())
}

async fn add(args: Add, global: &GlobalOptions) -> Result<(), Failure> {
    let Add { whose: Whose { customer, vendor }, email, options: Options(options), json } = args;
    let settings = global.settings()?;
    let vendor = settings.vendor(vendor)?;
    let add = contacts(vendor)?.add;
    check(vendor, false, |name| is_given(&options, name))?;
    let portal = settings.builder(vendor)?.build()?;
    let contact = NewContact { customer, email, given: Given(options) };
    let contact_id = add(&portal, &contact).await?;
    let NewContact { customer, email, .. } = contact;
    if json {
        let (vendor, email) = (vendor.name(), Some(email));
        return Ok(output::json(&ContactReport { vendor, customer, contact_id, email, name: None })?);
    }
    let id = contact_id.map(|id| format!(" It has the id {id}.")).unwrap_or_default();
    Ok(output::line(&format!("Added a contact to {customer} at {}.{id}", settings.used(vendor)))?)
}

async fn update(args: Update, global: &GlobalOptions) -> Result<(), Failure> {
    let Update { whose: Whose { customer, vendor }, contact: id, email, options: Changes(options), clear } = args;
    let settings = global.settings()?;
    let vendor = settings.vendor(vendor)?;
    let update = contacts(vendor)?.update;
    check(vendor, true, |name| is_given(&options, name) || clear.iter().any(|cleared| cleared == name))?;
    let named = SHARED.iter().chain(own(vendor::of(vendor)?, true)).map(|(name, ..)| *name);
    let given: Vec<_> = named.filter(|name| is_given(&options, name)).collect();
    if let Some(name) = given.iter().find(|name| clear.iter().any(|cleared| cleared == *name)) {
        return Err(Failure::misused(format!("--{name} is both set and cleared")).hint("leave one of the two out"));
    }
    if given.is_empty() && clear.is_empty() && email.is_none() {
        return Err(Failure::misused("there is nothing to change")
            .hint("`billing-portal contacts update --help` lists what can be changed"));
    }
    let portal = settings.builder(vendor)?.build()?;
    let contact = ChangedContact { customer, id, email, given: Given(options), cleared: clear };
    update(&portal, &contact).await?;
    let ChangedContact { customer, id, .. } = contact;
    Ok(output::line(&format!("Changed the contact {id} of {customer} at {}.", settings.used(vendor)))?)
}

async fn delete(args: Delete, global: &GlobalOptions) -> Result<(), Failure> {
    let Delete { whose: Whose { customer, vendor }, contact, yes } = args;
    let settings = global.settings()?;
    let vendor = settings.vendor(vendor)?;
    let delete = contacts(vendor)?.delete;
    let portal = settings.builder(vendor)?.build()?;
    let whose = format!("the contact {contact} of {customer} at {}", settings.used(vendor));
    confirmed(&format!("Delete {whose}?"), yes).await?;
    delete(&portal, &customer, &contact).await?;
    Ok(output::line(&format!("Deleted {whose}."))?)
}
