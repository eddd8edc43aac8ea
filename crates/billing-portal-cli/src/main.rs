//! The command `billing-portal`.

mod bulk;
mod cli;
mod command;
mod config;
mod failure;
mod hint;
mod option;
mod output;
mod report;
mod signal;
mod trace;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::Cli;
use crate::failure::Failure;

fn main() -> ExitCode {
    let cli = Cli::parse();
    trace::start(cli.options.verbose);
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
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
