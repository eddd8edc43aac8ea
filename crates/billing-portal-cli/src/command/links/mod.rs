//! `links`, many links: a row for each customer in, the row with its link out.
//!
//! The input is read twice, a row at a time: once to know its form and what is in it before anything is sent, and once to
//! do it. Results are written in the order of the input as they come, so that the file of results says by itself how far
//! a run has come, whatever ended it.

mod args;
mod cell_checks;
mod columns;
mod csv_dialect;
mod csv_rows;
mod duplicates;
mod file_format;
mod input;
mod input_summary;
mod invisible;
mod letters;
mod link_maker;
mod plan;
mod progress;
mod rates;
mod request_reader;
mod results;
mod run;
mod run_id;
mod source;
mod spreadsheet;
mod table_start;
mod validity;
mod validity_checks;

pub(crate) use self::args::Args;
use self::plan::Plan;
use crate::failure::Failure;
use crate::option::GlobalOptions;

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let settings = global.settings()?;
    let to = args.out.clone().filter(|_| !args.dry_run);
    let (resume, most, yes) = (args.resume, args.limit.unwrap_or(u64::MAX), args.yes);
    let plan = Plan::make(args, &settings)?;
    match to {
        None => plan.tell(),
        Some(to) => {
            // A run that goes on was agreed to when it began.
            if !yes && !resume {
                plan.ask_about_default_ends().await?;
            }
            plan.carry_out(&to, resume, most, &settings).await
        }
    }
}
