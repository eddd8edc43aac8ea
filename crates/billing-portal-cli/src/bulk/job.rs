//! What a run is asked to do.

use std::path::PathBuf;

use billing_portal::{LinkOption, Opens, RateLimit, Vendor};
use jiff::civil::Date;

use crate::option::LinkOptions;
use crate::wording;

#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct Job {
    /// The customers
    #[arg(long, value_name = "FILE.csv")]
    pub(super) from: PathBuf,

    /// Where the links go: guard that file, for whoever has a link is let in
    #[arg(long, value_name = "FILE.csv", required_unless_present = "dry_run")]
    pub(super) out: Option<PathBuf>,

    /// Go on with the output of a run that was broken off
    #[arg(long, conflicts_with = "dry_run")]
    pub(super) resume: bool,

    /// Check every row, count them and the minutes needed, and send nothing
    #[arg(long)]
    pub(super) dry_run: bool,

    /// Take the first N rows only
    #[arg(long, value_name = "N")]
    pub(super) limit: Option<u64>,

    /// The column that has the customers
    #[arg(long, value_name = "NAME", default_value = "customer")]
    pub(super) customer_column: String,

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

    #[arg(long, help = short_lived_help())]
    pub(super) short_lived: bool,

    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..),
        help = rate_help("Links a minute", RateLimit::per_minute))]
    pub(super) per_minute: Option<u32>,

    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..),
        help = rate_help("Requests under way at once", RateLimit::at_once))]
    pub(super) at_once: Option<u32>,
}

/// Whether links of a vendor are of little use if they are made in advance.
pub(super) fn is_short_lived(vendor: Vendor) -> bool {
    vendor.facts().opens != Opens::UntilItEnds
}

fn external_help() -> String {
    let owners = wording::titles(|vendor| vendor.facts().external_prefix.is_some());
    format!("{owners}: customers are ids of your own system, to which the vendor's prefix is to be added")
}

fn short_lived_help() -> String {
    format!("{}: yes, links that do not work for long are what is wanted", wording::titles(is_short_lived))
}

fn rate_help(what: &str, rate: fn(RateLimit) -> u32) -> String {
    let usual = |vendor: Vendor| format!("{vendor} {}", rate(vendor.facts().usual_rate));
    format!("{what}, at most what the vendor documents [default: {}]", wording::each(usual, ", "))
}
