//! `schema`: what `--json` prints, described for programs.

use crate::failure::Failure;
use crate::output;
use crate::report::Report;

/// Print the JSON Schema of what `--json` prints
///
/// The form is stable: later versions add members, and neither rename, remove nor change one.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Whose output
    #[arg(value_enum, default_value_t = Report::Link)]
    report: Report,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(&args.report.schema());
    output::line(&text.map_err(|error| Failure::refused(format!("cannot write JSON: {error}")))?)
}
