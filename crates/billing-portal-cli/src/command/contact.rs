//! `contact`: people at a customer's.

use billing_portal::Vendor;
use clap::parser::ValueSource;
use clap::{ArgMatches, Command, FromArgMatches};

use crate::failure::Failure;
use crate::option::{GlobalOptions, vendor_parser};
use crate::output;
use crate::report::ContactReport;
use crate::vendor;
use crate::vendor::commands::Contact;

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
/// What only one vendor has is marked. What is left out is not sent.
#[derive(Debug, clap::Args)]
struct AddArgs {
    /// Whose customer; may be left out if only one vendor is configured
    #[arg(long, value_parser = vendor_parser())]
    vendor: Option<Vendor>,

    #[command(flatten)]
    contact: Contact,

    #[command(flatten)]
    own: OwnOptions,

    /// Print one line of JSON, as `billing-portal schema contact` describes it
    #[arg(long)]
    json: bool,
}

/// The options that only one vendor has, of all vendors.
#[derive(Debug)]
struct OwnOptions(ArgMatches);

impl FromArgMatches for OwnOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(matches.clone()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.clone_from(matches);
        Ok(())
    }
}

impl clap::Args for OwnOptions {
    fn augment_args(command: Command) -> Command {
        vendor::all().fold(command, |command, commands| (commands.contact_options)(command))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl OwnOptions {
    /// Refuses what only another vendor has.
    fn check(&self, vendor: Vendor) -> Result<(), Failure> {
        for owner in Vendor::ALL.iter().copied().filter(|owner| *owner != vendor) {
            let options = (vendor::of(owner)?.contact_options)(Command::new(""));
            let is_given =
                |arg: &&clap::Arg| self.0.value_source(arg.get_id().as_str()) == Some(ValueSource::CommandLine);
            if let Some(option) = options.get_arguments().find(is_given).and_then(clap::Arg::get_long) {
                let message = format!("--{option} is an option of {owner}, but the vendor is {vendor}");
                return Err(Failure::misused(message).hint(format!("leave it out, or write --vendor {owner}")));
            }
        }
        Ok(())
    }
}

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let Action::Add(args) = args.action;
    let AddArgs { vendor, contact, own, json } = *args;
    let settings = global.settings()?;
    let vendor = settings.vendor(vendor)?;
    own.check(vendor)?;
    let (customer, email) = (contact.customer.clone(), contact.email.clone());
    let portal = settings.builder(vendor)?.build()?;
    let contact_id = (vendor::of(vendor)?.add_contact)(&portal, contact, &own.0).await?;
    if json {
        return Ok(output::json(&ContactReport { vendor: vendor.name(), customer, contact_id, email })?);
    }
    let id = contact_id.map(|id| format!(" It has the id {id}.")).unwrap_or_default();
    Ok(output::line(&format!("Added a contact to {customer} at {vendor}.{id}"))?)
}
