//! `completions`: what a shell needs to complete our commands and options.

use clap_complete::Shell;

use crate::failure::Failure;
use crate::output;

const DETAILS: &str = "\
To install it, for example:
  bash  billing-portal completions bash > ~/.local/share/bash-completion/completions/billing-portal
  zsh   billing-portal completions zsh > ~/.zfunc/_billing-portal   (a folder of your fpath)
  fish  billing-portal completions fish > ~/.config/fish/completions/billing-portal.fish";

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
#[command(after_long_help = DETAILS)]
pub(crate) struct Args {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

/// `command` is the whole command line.
pub(crate) fn run(args: &Args, mut command: clap::Command) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "billing-portal", &mut script);
    Ok(output::verbatim(&script)?)
}
