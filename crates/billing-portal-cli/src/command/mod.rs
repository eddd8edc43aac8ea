//! The commands, one module each: its arguments, its help and what it does.

pub(crate) mod completions;
pub(crate) mod contact;
pub(crate) mod demo;
pub(crate) mod doctor;
pub(crate) mod link;
pub(crate) mod links;
pub(crate) mod man;
pub(crate) mod sandbox;
pub(crate) mod schema;

use crate::cli::Command;
use crate::failure::Failure;
use crate::option::GlobalOptions;
use crate::signal;

/// Runs a command to its end. Ctrl-C ends every command; it is the usual end of `sandbox` only.
pub(crate) async fn run(command: Command, options: &GlobalOptions) -> Result<(), Failure> {
    match command {
        Command::Link(args) => interruptible(link::run(args, options)).await,
        // It ends by itself on Ctrl-C, with what is under way.
        Command::Links(args) => Box::pin(links::run(args, options)).await,
        Command::Own(command) => interruptible(command.run(options)).await,
        Command::Contact(action) => interruptible(contact::run(action, options)).await,
        Command::Doctor(args) => interruptible(Box::pin(doctor::run(args, options))).await,
        Command::Sandbox(args) => sandbox::run(args).await,
        Command::Demo(args) => interruptible(Box::pin(demo::run(args))).await,
        Command::Schema(args) => schema::run(&args),
        Command::Completions(args) => completions::run(&args),
        Command::Man(args) => man::run(&args),
    }
}

async fn interruptible(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tokio::select! {
        // The signal is polled first, so that it is listened for before anything is sent.
        biased;
        () = signal::ctrl_c() => Err(Failure::interrupted()),
        result = work => result,
    }
}
