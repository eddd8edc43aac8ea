//! The command `billing-portal`.

mod cli;
mod command;
mod config;
mod failure;
mod hint;
mod option;
mod output;
#[allow(dead_code, reason = "what reads the configuration is to use it, too")]
mod private_file;
mod report;
mod signal;
mod trace;
mod vendor;
mod walk;
mod wording;

use std::iter::successors;
use std::process::ExitCode;

use clap::{ArgMatches, CommandFactory, FromArgMatches};

use crate::cli::Cli;
use crate::failure::Failure;

fn main() -> ExitCode {
    let matches = Cli::command().get_matches();
    let cli = Cli::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    trace::start(cli.options.verbose);
    if cli.options.quiet {
        output::be_quiet();
    }
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(&words(&matches)),
    }
}

/// The words that choose a command, such as `contact add`.
fn words(matches: &ArgMatches) -> String {
    let commands = successors(matches.subcommand(), |(_, matches)| matches.subcommand());
    commands.map(|(name, _)| name).collect::<Vec<_>>().join(" ")
}

fn run(cli: Cli) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::refused(format!("cannot start: {error}")))?;
    let result = runtime.block_on(command::run(cli.command, &cli.options));
    // A thread may still wait for standard input, after Ctrl-C.
    runtime.shutdown_background();
    result
}
