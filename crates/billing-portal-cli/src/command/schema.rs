//! `schema`: what `--json` prints, described for programs.

use clap::builder::PossibleValuesParser;

use crate::failure::Failure;
use crate::output;
use crate::report::{REPORTS, Report};
use crate::vendor;

/// Print the JSON Schema of what `--json` prints
///
/// The form is stable: later versions add members, and neither rename, remove nor change one. `error` is what any command
/// with `--json` prints, as the last line of standard error, if it fails.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Whose output
    #[arg(default_value = "link", value_parser = PossibleValuesParser::new(reports().map(|(name, _)| name)))]
    report: String,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    for (_, schema) in reports().filter(|(name, _)| *name == args.report) {
        output::lines(&format!("{:#}", schema().as_value()))?;
    }
    Ok(())
}

fn reports() -> impl Iterator<Item = Report> {
    REPORTS.iter().chain(vendor::all().flat_map(|commands| commands.reports)).copied()
}
