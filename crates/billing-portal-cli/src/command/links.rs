//! `links`: a link for each row of a file.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::bulk::{self, Job};
use crate::failure::Failure;
use crate::option::{GlobalOptions, LinkOptions};

const DETAILS: &str = "\
Input:
  A CSV file whose first line names its columns: UTF-8 or Windows-1252, with or without BOM,
  separated by commas, semicolons or tabs. All of that is found out and said.
    customer          as for `link`; --customer-column takes another column
    vendor            chargebee or upflow, instead of --vendor
    redirect_url      Chargebee: instead of the option
    forward_url       Chargebee: instead of the option
    expires_in        Upflow: instead of the option
    frame_ancestors   Upflow: instead of the options, separated by spaces
  Only `customer` is needed; an empty cell counts as none. Other columns are carried through.

Output:
  The columns of the input and five more, in the same form. One row for each row of the input,
  in the same order, written as they come.
    url           the link: a secret, for whoever has it is let in
    expires_at    when it ends, in UTC; it may work moments longer
    valid_until   the last day that it works to the end of, in --time-zone
    status        ok or failed
    error         what went wrong
  The file is created for its owner alone. Upflow documents no way to revoke a link.

A run that ends early, by Ctrl-C or a lost connection, goes on with --resume, after the last
complete row. For Chargebee the file OUT.run is kept meanwhile, by which no session is made twice.

Rates:
  300 links a minute and 5 at once for Upflow, half of what it documents; 100 and 5 for Chargebee,
  where the limit depends on the plan.

Exit status:
  0 all rows have a link, 1 some have not or the run broke off, 2 wrong use or configuration,
  130 after Ctrl-C.";

/// Make a link for each row of a CSV file
#[derive(Debug, clap::Args)]
#[command(after_long_help = DETAILS)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct Args {
    /// The customers
    #[arg(long, value_name = "FILE.csv")]
    from: PathBuf,

    /// Where the links go: guard that file, for whoever has a link is let in
    #[arg(long, value_name = "FILE.csv", required_unless_present = "dry_run")]
    out: Option<PathBuf>,

    /// Go on with the output of a run that was broken off
    #[arg(long, conflicts_with = "dry_run")]
    resume: bool,

    /// Check every row, count them and the minutes needed, and send nothing
    #[arg(long)]
    dry_run: bool,

    /// Take the first N rows only
    #[arg(long, value_name = "N")]
    limit: Option<u64>,

    /// The column that has the customers
    #[arg(long, value_name = "NAME", default_value = "customer")]
    customer_column: String,

    /// Upflow: customers are ids of your own system, to which `external:` is to be added
    #[arg(long)]
    external: bool,

    #[command(flatten)]
    options: LinkOptions,

    /// Upflow: all links work to the end of this day, such as 2026-03-31
    #[arg(long, value_name = "DATE", conflicts_with = "expires_in")]
    valid_until: Option<Date>,

    /// Where days end, such as Europe/Berlin [default: this machine's]
    #[arg(long, value_name = "ZONE")]
    time_zone: Option<String>,

    /// Chargebee: yes, links that work once and for one hour are what is wanted
    #[arg(long)]
    short_lived: bool,

    /// Links a minute, at most what the vendor documents [default: upflow 300, chargebee 100]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    per_minute: Option<u32>,

    /// Requests under way at once, at most what the vendor documents [default: 5]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    at_once: Option<u32>,
}

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let settings = global.settings()?;
    let job = Job {
        from: args.from,
        to: args.out.filter(|_| !args.dry_run),
        resume: args.resume,
        customer_column: args.customer_column,
        external: args.external,
        options: args.options,
        valid_until: args.valid_until,
        time_zone: args.time_zone,
        short_lived: args.short_lived,
        limit: args.limit,
        per_minute: args.per_minute,
        at_once: args.at_once,
    };
    bulk::run(job, &settings).await
}
