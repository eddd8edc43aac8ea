//! What a vendor adds to the command.

use billing_portal::BillingPortal;
use billing_portal_sandbox::Sandbox;
use clap::{ArgMatches, Command};
use futures_util::future::LocalBoxFuture;

use crate::failure::Failure;
use crate::option::GlobalOptions;
use crate::report::Report;
use crate::walk::{Browser, Steps, Stopped};

/// What the command has for one vendor only.
pub(crate) struct Commands {
    /// A link that is often wanted, and the arguments of `billing-portal` that make it.
    pub(crate) example: (&'static str, &'static str),
    /// The commands that only this vendor has.
    pub(crate) own: &'static [OwnCommand],
    /// What those print with `--json`.
    pub(crate) reports: &'static [Report],
    /// The options of `contact add` that only this vendor has.
    pub(crate) contact_options: fn(Command) -> Command,
    /// Adds a contact, with those options. The contact's id, if the vendor's response tells it.
    pub(crate) add_contact:
        for<'a> fn(&'a BillingPortal, Contact, &'a ArgMatches) -> LocalBoxFuture<'a, Result<Option<String>, Failure>>,
    /// The vendor's part of `demo`.
    pub(crate) demo:
        for<'a, 'p> fn(&'a Sandbox, &'a Browser, &'a mut Steps<'p>) -> LocalBoxFuture<'a, Result<(), Stopped>>,
}

/// A command that only one vendor has.
#[derive(Debug)]
pub(crate) struct OwnCommand {
    pub(crate) name: &'static str,
    /// Adds its arguments and its help.
    pub(crate) arguments: fn(Command) -> Command,
    pub(crate) run: for<'a> fn(&'a ArgMatches, &'a GlobalOptions) -> LocalBoxFuture<'a, Result<(), Failure>>,
}

/// What all vendors take of a contact.
#[derive(Debug, clap::Args)]
pub(crate) struct Contact {
    #[arg(help = crate::wording::customer())]
    pub(crate) customer: String,

    /// E-mail address
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) email: String,

    /// First name
    #[arg(long, value_name = "NAME")]
    pub(crate) first_name: Option<String>,

    /// Last name
    #[arg(long, value_name = "NAME")]
    pub(crate) last_name: Option<String>,

    /// Phone number
    #[arg(long, value_name = "NUMBER")]
    pub(crate) phone: Option<String>,
}
