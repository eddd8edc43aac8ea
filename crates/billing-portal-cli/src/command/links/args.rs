//! What a run is asked to do, and the help on it.

use std::fmt::Write as _;
use std::path::PathBuf;

use billing_portal::{LinkOption, Opens, RateLimit, Vendor};
use jiff::civil::Date;

use super::run_file::{Options, hash_of};
use super::run_files::Mode;
use crate::option::{self, LinkOptions};
use crate::wording;

/// Make a link for each row of a table of customers
#[derive(Debug, clap::Args)]
#[command(after_long_help = details())]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct Args {
    /// The customers: a CSV file, or a spreadsheet (.xlsx)
    #[arg(long, value_name = "FILE")]
    pub(super) from: PathBuf,

    /// Where the links go: guard that file, for whoever has a link is let in
    #[arg(long, value_name = "FILE.csv", required_unless_present = "dry_run")]
    pub(super) out: Option<PathBuf>,

    /// Go on with the output of a run that ended early: rows without a result
    #[arg(long, conflicts_with = "dry_run")]
    pub(super) resume: bool,

    /// Go on as with --resume, and make the failed rows anew, which may be corrected in the input
    #[arg(long, conflicts_with = "dry_run")]
    pub(super) retry_failed: bool,

    /// Begin anew, in place of the output that is there
    #[arg(long, conflicts_with_all = ["dry_run", "resume", "retry_failed"])]
    pub(super) overwrite: bool,

    /// Leave a vendor alone after so many failures of its own in a row; 0 for never
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub(super) max_failures: u32,

    /// Print a summary as one line of JSON, as `billing-portal schema links` describes it
    #[arg(long)]
    pub(super) json: bool,

    /// Check every row, count them and the minutes needed, and send nothing
    #[arg(long)]
    pub(super) dry_run: bool,

    /// Take the first N rows only
    #[arg(long, value_name = "N")]
    pub(super) limit: Option<u64>,

    /// The column that has the customers
    #[arg(long, value_name = "NAME", default_value = "customer")]
    pub(super) customer_column: String,

    /// The columns are named in this line and not in the first
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(super) header_line: Option<u64>,

    /// The sheet of a spreadsheet that has several
    #[arg(long, value_name = "NAME")]
    pub(super) sheet: Option<String>,

    /// Make one link for a customer that several rows have; the others get the status `skipped`
    #[arg(long)]
    pub(super) skip_duplicates: bool,

    /// Do not ask whether links are to end as soon, or as late, as they do
    #[arg(long)]
    pub(super) yes: bool,

    #[arg(long, help = external_help())]
    pub(super) external: bool,

    #[command(flatten)]
    pub(super) options: LinkOptions,

    #[arg(long, value_name = "DATE", conflicts_with = "expires_in",
        help = wording::help(LinkOption::ExpiresIn, "all links work to the end of this day, such as 2026-03-31"))]
    pub(super) valid_until: Option<Date>,

    /// Where days end, such as Europe/Berlin [default: this machine's]
    #[arg(long, value_name = "ZONE")]
    pub(super) time_zone: Option<String>,

    #[arg(long, help = wording::titles(is_short_lived) + ": yes, links that do not work for long are wanted")]
    pub(super) short_lived: bool,

    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..),
        help = rate_help("Links a minute", RateLimit::per_minute))]
    pub(super) per_minute: Option<u32>,

    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..),
        help = rate_help("Requests under way at once", RateLimit::most_at_once))]
    pub(super) at_once: Option<u32>,
}

impl Args {
    /// What may be done with an output that is there.
    pub(super) fn mode(&self) -> Mode {
        match (self.overwrite, self.resume || self.retry_failed) {
            (true, _) => Mode::Overwrite,
            (_, true) => Mode::Resume { retry_failed: self.retry_failed },
            (_, false) => Mode::New,
        }
    }

    /// What the links depend on, as it was given.
    pub(super) fn identity(&self) -> Options {
        let given = self.options.given().filter_map(|(option, text)| Some((wording::flag(option)?, text.to_owned())));
        let day = self.valid_until.map(|day| ("valid-until".to_owned(), day.to_string()));
        let customer = [("customer-column".to_owned(), self.customer_column.clone())];
        let flags = [("external", self.external), ("skip-duplicates", self.skip_duplicates)];
        let flags =
            flags.into_iter().filter(|(_, is_given)| *is_given).map(|(name, _)| (name.to_owned(), String::new()));
        let all = given.chain(day).chain(customer).chain(flags);
        all.map(|(name, text)| (format!("--{name}"), hash_of([text.as_bytes()]))).collect()
    }
}

/// Whether links of a vendor are of little use if they are made in advance.
pub(super) fn is_short_lived(vendor: Vendor) -> bool {
    vendor.facts().opens != Opens::UntilItEnds
}

fn external_help() -> String {
    let owners = wording::titles(|vendor| vendor.facts().external_prefix.is_some());
    let prefixes = Vendor::ALL.iter().filter_map(|vendor| vendor.facts().external_prefix);
    let prefixes = wording::list(prefixes.map(|prefix| format!("`{prefix}`")), "or");
    format!("{owners}: customers are ids of your own system, to which {prefixes} is to be added")
}

fn rate_help(what: &str, rate: fn(RateLimit) -> u32) -> String {
    let usual = |vendor: Vendor| format!("{vendor} {}", rate(vendor.facts().usual_rate));
    format!("{what}, at most what the vendor documents [default: {}]", wording::each(usual, ", "))
}

/// What the help says after the options.
fn details() -> String {
    let mut options = String::new();
    for option in option::link_options() {
        let more = match option {
            LinkOption::FrameAncestors => ", separated by spaces",
            LinkOption::ReturnUrl => "; it may be called redirect_url",
            _ => "",
        };
        let help = wording::help(option, "instead of the option");
        let _ = writeln!(options, "    {:<17} {help}{more}", option.name());
    }
    let unlimited = |limit: u32| if limit == u32::MAX { "what your plan allows".to_owned() } else { limit.to_string() };
    let rates = |vendor: Vendor| {
        let facts = vendor.facts();
        let (usual, most) = (facts.usual_rate, facts.highest_rate);
        format!(
            "  {:<15} {} links a minute and {} at once; at most {} and {}",
            facts.title,
            usual.per_minute(),
            usual.most_at_once(),
            unlimited(most.per_minute()),
            unlimited(most.most_at_once())
        )
    };
    let names = wording::names(|_| true);
    let irrevocable = wording::titles(|vendor| !vendor.facts().is_revocable);
    let keyed = wording::titles(|vendor| vendor.has_link_option(LinkOption::IdempotencyKey));
    format!(
        "Input:
  A CSV file whose first line names its columns: UTF-8, UTF-16 or Windows-1252, with or without
  BOM, separated by commas, semicolons, tabs or bars. All of that is found out and said, and so
  is Excel's line `sep=;`. Or a spreadsheet (.xlsx); of several sheets --sheet names one. Lines
  before the header that are not empty are passed over by --header-line. Rows without content
  are none. A dry run says what a spreadsheet may have done to the ids.
    customer          as for `link`; --customer-column takes another column
    vendor            {names}, instead of --vendor
{options}  Only `customer` is needed; an empty cell counts as none. Other columns are carried through
  by their values: formats and formulas are not.

Output:
  The columns of the input and six more, in the same form; CSV in UTF-8 if the input is UTF-16
  or a spreadsheet. One row for each row of the input, in the same order, written as they come.
    url           the link: a secret, for whoever has it is let in
    expires_at    when it ends, in UTC; it may work moments longer
    valid_until   the last day that it works to the end of, in --time-zone
    status        ok, failed, skipped, or pending: no result yet, for a reason that is not the row's
    error         what went wrong, or why the row was skipped
    session_id    the session behind the link, where a vendor has sessions: it can be ended
  A column that the input has already is called link_NAME in the output.
  The file is created for its owner alone. Links of {irrevocable} cannot be revoked.

A run that ends early, by Ctrl-C, a closed terminal, a kill or an outage, goes on with --resume
and the same files and options: a change of either is refused, and named. What that needs is kept
in OUT.run until all rows have a link; for {keyed} it also keeps links from being made twice.
Where earlier rows are made anew, OUT.part grows beside the output, and takes its place when it is
complete. OUT.lock keeps a second run away. After --max-failures failures in a row that are the
vendor's and not the row's, its rows stay pending; links under way are still written.

Rates:
{}
  Other programs with the same key share the vendor's limit.

Exit status:
  0 all rows have a link, 1 some have not or the run ended early, 2 wrong use or configuration,
  130 after Ctrl-C.",
        wording::each(rates, "\n")
    )
}
