//! The command line as a whole; each command's arguments stand in the command's module.

use clap::{Parser, Subcommand};

use crate::command::{completions, contact, demo, doctor, link, links, sandbox, schema, session};
use crate::option::GlobalOptions;

const EXAMPLES: &str = "\
The three commonest tasks:
  A link for sixty days at Upflow, by the customer's id in your ERP:
    billing-portal link external:123 --vendor upflow --expires-in 60d

  A link to a customer's portal at Chargebee, which works once, for an hour:
    billing-portal link cust_42 --redirect-url https://app.acme.example/account

  Links for all customers of a spreadsheet, saved as CSV:
    billing-portal links --from customers.csv --out links.csv --vendor upflow

To begin, `billing-portal demo` shows both vendors offline, and `billing-portal doctor` says what is configured.
Keys come from environment variables or a profile, never from options: see `billing-portal link --help`.";

/// Links to the billing portals that Chargebee and Upflow host
#[derive(Debug, Parser)]
#[command(name = "billing-portal", version, after_help = EXAMPLES, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,

    #[command(flatten)]
    pub(crate) options: GlobalOptions,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Link(link::Args),
    Links(links::Args),
    Session(session::Args),
    Contact(contact::Args),
    Doctor(doctor::Args),
    Sandbox(sandbox::Args),
    Demo(demo::Args),
    Schema(schema::Args),
    Completions(completions::Args),
}
