//! `completions`: what a shell needs to complete our commands, options, values and profiles.
//!
//! The script of each shell calls the command itself, in the environment of [`VARIABLE`], so that candidates are those of
//! this version and this machine. The scripts that clap writes ahead of time know no profiles, and the one for bash fails
//! after the first word, because it spells our name, which has a hyphen, in two ways.
//!
//! PowerShell has the script written ahead of time all the same: the other one would evaluate what has been typed so far, with
//! every command in it, at each Tab.

mod bash;

use std::env;

use clap::builder::PossibleValuesParser;
use clap_complete::env::{CompleteEnv, Elvish, Fish, Shells, Zsh};
use clap_complete::{Shell, generate};

use self::bash::Bash;
use crate::cli;
use crate::failure::Failure;
use crate::output;

/// Its value is the shell that asks for candidates.
const VARIABLE: &str = "BILLING_PORTAL_COMPLETE";
/// As the shell finds it, wherever it is installed.
const NAME: &str = "billing-portal";
const SHELLS: Shells<'_> = Shells(&[&Bash, &Elvish, &Fish, &Zsh]);
const POWERSHELL: &str = "powershell";

/// From a folder of `fpath`, zsh runs the script at the first Tab, which is to complete, too.
const ZSH_AUTOLOAD: &str = "\
if [[ ${funcstack[1]-} == _billing-portal ]]; then
    _clap_dynamic_completer_billing_portal
fi
";

const DETAILS: &str = "\
To install it, for example:
  bash  billing-portal completions bash > \\
          ~/.local/share/bash-completion/completions/billing-portal
  zsh   billing-portal completions zsh > ~/.zfunc/_billing-portal
          in a folder of your fpath, before compinit
  fish  billing-portal completions fish > \\
          ~/.config/fish/completions/billing-portal.fish
Install it again after an update. But for PowerShell, the script asks billing-portal
at each Tab, and completes values and profiles, too.";

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
#[command(after_long_help = DETAILS)]
pub(crate) struct Args {
    /// The shell
    #[arg(value_parser = PossibleValuesParser::new(SHELLS.names().chain([POWERSHELL])))]
    shell: String,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let mut script = Vec::new();
    match SHELLS.completer(&args.shell) {
        Some(shell) => shell.write_registration(VARIABLE, NAME, NAME, NAME, &mut script)?,
        None => generate(Shell::PowerShell, &mut cli::command(), NAME, &mut script),
    }
    if args.shell == "zsh" {
        script.extend_from_slice(ZSH_AUTOLOAD.as_bytes());
    }
    Ok(output::verbatim(&script)?)
}

/// Prints candidates instead of running a command, if a script asks for them.
pub(crate) fn complete_if_asked() -> Option<Result<(), Failure>> {
    let asked = CompleteEnv::with_factory(cli::command).shells(SHELLS).var(VARIABLE).bin(NAME).completer(NAME);
    match asked.try_complete(env::args_os(), env::current_dir().ok().as_deref()) {
        Ok(false) => None,
        Ok(true) => Some(Ok(())),
        Err(error) => Some(Err(Failure::from(error))),
    }
}
