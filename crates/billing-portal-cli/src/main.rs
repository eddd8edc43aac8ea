//! The command `billing-portal`.

// What is written goes through `output`, which escapes it.
#![warn(clippy::print_stdout, clippy::print_stderr)]

mod cli;
mod command;
mod config;
mod confirm;
mod failure;
mod formula;
mod hint;
mod local_time;
mod option;
mod output;
mod platform;
#[allow(dead_code, reason = "the callers follow")]
mod private_file;
mod report;
mod signal;
mod table;
mod trace;
mod vendor;
mod walk;
mod wording;

use std::env;
use std::iter::successors;
use std::process::ExitCode;

use clap::{ArgMatches, FromArgMatches};

use crate::cli::Cli;
use crate::command::completions;
use crate::failure::{Failure, shown_usage};

fn main() -> ExitCode {
    match completions::complete_if_asked() {
        None => {}
        Some(Ok(())) => return ExitCode::SUCCESS,
        Some(Err(failure)) => return failure.report("", false),
    }
    let parsed = cli::command().try_get_matches().and_then(|matches| Ok((Cli::from_arg_matches(&matches)?, matches)));
    let (cli, matches) = match parsed {
        Ok(parsed) => parsed,
        Err(error) if error.use_stderr() && json_was_asked_for() => return Failure::from(error).report("", true),
        Err(error) => shown_usage(error).exit(),
    };
    trace::start(cli.options.verbose);
    if cli.options.quiet {
        output::be_quiet();
    }
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(&words(&matches), is_json(&matches)),
    }
}

/// The words that choose a command, such as `contacts add`.
fn words(matches: &ArgMatches) -> String {
    let commands = successors(matches.subcommand(), |(_, matches)| matches.subcommand());
    commands.map(|(name, _)| name).collect::<Vec<_>>().join(" ")
}

/// Whether the command that was chosen has `--json`, and was given it.
fn is_json(matches: &ArgMatches) -> bool {
    let chosen = successors(Some(matches), |matches| matches.subcommand().map(|(_, matches)| matches));
    chosen.last().is_some_and(|matches| matches!(matches.try_get_one("json"), Ok(Some(true))))
}

/// Whether a command line that cannot be read has `--json`.
fn json_was_asked_for() -> bool {
    env::args_os().take_while(|word| word != "--").any(|word| word == "--json")
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
