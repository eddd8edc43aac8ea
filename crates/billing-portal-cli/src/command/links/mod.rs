//! `links`, many links: a row for each customer in, the row with its link out.
//!
//! The input is read several times over, a row at a time: to know its form and what is in it before anything is sent, to
//! compare it with what an earlier run has left, and to do it.
//!
//! # The state of a row
//!
//! A row of the input is *unreached* until the output has a row for it, which is `ok`, `failed` or `pending`. It is `failed` if
//! the row itself is at fault (it cannot be sent, or the vendor says so), and `pending` if there is no result for another
//! reason: an outage, wrong credentials. Rows are written in the order of the input, so that the output is always a
//! beginning of what it will be.
//!
//! | | unreached | pending | failed | ok |
//! |---|---|---|---|---|
//! | `--resume` | makes | makes | keeps | keeps |
//! | `--retry-failed` | makes | makes | makes | keeps |
//!
//! # The files of a run
//!
//! | file | what it is | how long |
//! |---|---|---|
//! | `OUT` | the results | |
//! | `OUT.run` | for each row a hash of the input and one of the result, whether it was sent, and by which key | until all rows of the input are `ok` |
//! | `OUT.part` | the output anew, in order, while rows before its end are made again | until it is complete and takes the output's place |
//! | `OUT.lock` | held while a run goes on | stays |
//!
//! If all that is to be made comes after the end of the output, it is appended. Otherwise a *phase* begins: `OUT.part` gets
//! all rows in order, those that are kept as copies. Its rows count instead of the output's as far as it goes. A run that
//! ends by itself, by an outage or by the first Ctrl-C completes the part by taking over the rest as it is; only a kill, a
//! second Ctrl-C or a full disk leave one, and the next run continues it.
//!
//! # What is recorded when
//!
//! 1. Before a row is sent, `OUT.run` gets the phase, the attempt, and that the row has no result.
//! 2. The result is written to the target, by one write.
//! 3. `OUT.run` gets the result's hash.
//!
//! So a row that was sent in the phase and is not in the target was *under way* when the run ended: whether it has a link is
//! not known. It is made with the same key again, and is counted. A row that is in the target without a hash can only be the
//! last one. A row with a hash that is nowhere, a hash of a row or a result that is another: somebody changed a file, and the
//! run is refused with the place. A redone row gets a new key, unless it has had no result by the old one; and then as well
//! where links open for moments only, and the old key gives one that nobody has seen and that is dead by now.
//!
//! All of that survives the end of the process at any moment, not a loss of power.

mod args;
mod cell_checks;
mod columns;
mod csv_dialect;
mod csv_rows;
mod duplicates;
mod earlier_run;
mod file_format;
mod input;
mod input_summary;
mod invisible;
mod letters;
mod link_maker;
mod outage;
mod plan;
mod progress;
mod rates;
mod request_reader;
mod result_file;
mod results;
mod row_maker;
mod row_ranges;
mod run;
mod run_file;
mod run_files;
mod run_lock;
mod source;
mod spreadsheet;
mod table_start;
pub(crate) mod validity;
mod validity_checks;

pub(crate) use self::args::Args;
use self::plan::Plan;
use self::run::Wishes;
use self::run_files::Mode;
use crate::failure::Failure;
use crate::option::GlobalOptions;
use crate::output;
use crate::report::LinksReport;

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let settings = global.settings()?;
    let to = args.out.clone().filter(|_| !args.dry_run);
    let wishes = Wishes {
        mode: args.mode(),
        is_limited: args.limit.is_some(),
        max_failures: args.max_failures,
        json: args.json,
        options: args.identity(),
    };
    // A run that goes on was agreed to when it began.
    let asks = !args.yes && !matches!(wishes.mode, Mode::Resume { .. });
    let plan = Plan::make(args, &settings)?;
    match to {
        None => {
            let told = plan.tell();
            if wishes.json {
                output::json(&LinksReport::of_dry_run(plan.summary.rows, plan.summary.wrong))?;
            }
            told
        }
        Some(to) => {
            if asks {
                plan.ask_about_default_ends().await?;
            }
            plan.carry_out(&to, wishes, &settings).await
        }
    }
}

#[cfg(test)]
mod tests;
