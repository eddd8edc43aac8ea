//! `links`: a link for each row of a file.

use std::fmt::Write as _;

use billing_portal::{LinkOption, Vendor};

use crate::bulk::{self, Job, columns};
use crate::failure::Failure;
use crate::option::GlobalOptions;
use crate::wording;

/// What the help says after the options.
fn details() -> String {
    let mut options = String::new();
    for option in columns::options() {
        let list = if option == LinkOption::FrameAncestors { ", separated by spaces" } else { "" };
        let help = wording::help(option, "instead of the option");
        let _ = writeln!(options, "    {:<17} {help}{list}", option.name());
    }
    let unlimited = |limit: u32| if limit == u32::MAX { "what your plan allows".to_owned() } else { limit.to_string() };
    let rates = |vendor: Vendor| {
        let facts = vendor.facts();
        let (usual, most) = (facts.usual_rate, facts.highest_rate);
        format!(
            "  {:<15} {} links a minute and {} at once; at most {} and {}",
            facts.title,
            usual.per_minute(),
            usual.at_once(),
            unlimited(most.per_minute()),
            unlimited(most.at_once())
        )
    };
    let names = wording::names(|_| true);
    let irrevocable = wording::titles(|vendor| !vendor.facts().is_revocable);
    let keyed = wording::titles(|vendor| vendor.has_link_option(LinkOption::IdempotencyKey));
    format!(
        "Input:
  A CSV file whose first line names its columns: UTF-8 or Windows-1252, with or without BOM,
  separated by commas, semicolons or tabs. All of that is found out and said.
    customer          as for `link`; --customer-column takes another column
    vendor            {names}, instead of --vendor
{options}  Only `customer` is needed; an empty cell counts as none. Other columns are carried through.

Output:
  The columns of the input and five more, in the same form. One row for each row of the input,
  in the same order, written as they come.
    url           the link: a secret, for whoever has it is let in
    expires_at    when it ends, in UTC; it may work moments longer
    valid_until   the last day that it works to the end of, in --time-zone
    status        ok or failed
    error         what went wrong
  The file is created for its owner alone. There is no documented way to revoke a link of
  {irrevocable}.

A run that ends early, by Ctrl-C or a lost connection, goes on with --resume, after the last
complete row. For {keyed} the file OUT.run is kept meanwhile, by which no session is made twice.

Rates:
{}
  Other programs with the same key share the vendor's limit.

Exit status:
  0 all rows have a link, 1 some have not or the run broke off, 2 wrong use or configuration,
  130 after Ctrl-C.",
        wording::each(rates, "\n")
    )
}

/// Make a link for each row of a CSV file
#[derive(Debug, clap::Args)]
#[command(after_long_help = details())]
pub(crate) struct Args {
    #[command(flatten)]
    job: Job,
}

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    bulk::run(args.job, &global.settings()?).await
}
