//! `contact`: people at a customer's.

use billing_portal::Vendor;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches};

use crate::failure::Failure;
use crate::option::{GlobalOptions, vendor_parser};
use crate::report::ContactReport;
use crate::vendor::commands::{Contact, ContactOption, Takes};
use crate::{output, vendor, wording};

/// What all vendors take.
const SHARED: [ContactOption; 3] = [
    ("first-name", "First name", Takes::Text("NAME")),
    ("last-name", "Last name", Takes::Text("NAME")),
    ("phone", "Phone number", Takes::Text("NUMBER")),
];

/// Add a contact to a customer
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Action {
    Add(Box<Args>),
}

/// Add a contact to a customer
///
/// What only one vendor has is marked. What is left out is not sent.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[arg(help = wording::customer())]
    customer: String,

    /// Whose customer; may be left out if only one vendor is configured
    #[arg(long, value_parser = vendor_parser())]
    vendor: Option<Vendor>,

    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    email: String,

    #[command(flatten)]
    options: Options,

    /// Print one line of JSON, as `billing-portal schema contact` describes it
    #[arg(long)]
    json: bool,
}

/// The options of all vendors.
#[derive(Debug)]
struct Options(ArgMatches);

impl FromArgMatches for Options {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(matches.clone()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.clone_from(matches);
        Ok(())
    }
}

impl clap::Args for Options {
    fn augment_args(command: Command) -> Command {
        let own = vendor::all().flat_map(|commands| commands.contact_options);
        command.args(SHARED.iter().chain(own).map(|(name, help, takes)| match takes {
            Takes::Nothing => Arg::new(name).long(name).help(help).action(ArgAction::SetTrue),
            Takes::Text(kind) => Arg::new(name).long(name).help(help).value_name(kind),
            Takes::OneOf(values) => {
                let arg = Arg::new(name).long(name).help(help).value_name(name.to_uppercase());
                arg.value_parser(values.to_vec())
            }
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl Options {
    /// Refuses what only another vendor has.
    fn check(&self, vendor: Vendor) -> Result<(), Failure> {
        let is_given = |name| self.0.value_source(name) == Some(ValueSource::CommandLine);
        for owner in wording::vendors(|owner| owner != vendor) {
            if let Some((name, ..)) = vendor::of(owner)?.contact_options.iter().find(|(name, ..)| is_given(name)) {
                let message = format!("--{name} is an option of {owner}, but the vendor is {vendor}");
                return Err(Failure::misused(message).hint(format!("leave it out, or write --vendor {owner}")));
            }
        }
        Ok(())
    }
}

pub(crate) async fn run(action: Action, global: &GlobalOptions) -> Result<(), Failure> {
    let Action::Add(args) = action;
    let settings = global.settings()?;
    let vendor = settings.vendor(args.vendor)?;
    args.options.check(vendor)?;
    let Args { customer, email, options: Options(options), json, .. } = *args;
    let portal = settings.builder(vendor)?.build()?;
    let contact = Contact { customer, email, options };
    let contact_id = (vendor::of(vendor)?.add_contact)(&portal, &contact).await?;
    let Contact { customer, email, .. } = contact;
    if json {
        return Ok(output::json(&ContactReport { vendor: vendor.name(), customer, contact_id, email })?);
    }
    let id = contact_id.map(|id| format!(" It has the id {id}.")).unwrap_or_default();
    Ok(output::line(&format!("Added a contact to {customer} at {vendor}.{id}"))?)
}
