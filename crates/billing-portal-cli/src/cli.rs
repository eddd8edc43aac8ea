//! The command line as a whole; each command's arguments stand in the command's module.

use clap::{Parser, Subcommand};

use crate::command::{completions, config, contacts, customers, demo, doctor, link, links, sandbox, schema};
use crate::option::GlobalOptions;
use crate::{vendor, wording};

/// The commonest tasks.
fn examples() -> String {
    let links =
        ("Links for all customers of a spreadsheet, saved as CSV", "links --from customers.csv --out links.csv");
    let examples = vendor::all().map(|commands| commands.example).chain([links]);
    let examples: Vec<_> = examples.map(|(what, words)| format!("  {what}:\n    billing-portal {words}\n")).collect();
    format!(
        "The commonest tasks:\n{}\n\
         To begin, `billing-portal demo` shows all vendors offline, and `billing-portal doctor` says what is configured.\n\
         Keys come from environment variables or a profile, never from options: see `billing-portal link --help`.",
        examples.join("\n")
    )
}

#[derive(Debug, Parser)]
#[command(name = "billing-portal", version, after_help = examples(), arg_required_else_help = true)]
#[command(about = format!("Links to the billing portals that {} host", wording::titles(|_| true)))]
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
    #[command(flatten)]
    Own(vendor::OwnCommand),
    #[command(subcommand)]
    Customers(customers::Action),
    #[command(subcommand)]
    Contacts(contacts::Action),
    #[command(subcommand)]
    Config(config::Action),
    Doctor(doctor::Args),
    Sandbox(sandbox::Args),
    Demo(demo::Args),
    Schema(schema::Args),
    Completions(completions::Args),
}
