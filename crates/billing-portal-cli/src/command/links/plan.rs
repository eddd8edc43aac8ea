//! What a run would do: the input as it is, and what it takes.

use std::fs::File;
use std::path::Path;

use billing_portal::{LinkOption, Opens, RateLimit, Timestamp, Vendor};

use super::args::{Args, is_short_lived};
use super::columns::{self, Columns};
use super::csv_dialect::CsvDialect;
use super::input;
use super::input_summary::InputSummary;
use super::rates;
use super::request_reader::{RequestReader, no_external};
use super::validity::Calendar;
use crate::config::{Settings, is_loopback};
use crate::failure::Failure;
use crate::output;
use crate::wording;

/// An input that is known, and what it takes.
pub(super) struct Plan {
    pub(super) file: File,
    pub(super) name: String,
    pub(super) reader: RequestReader,
    pub(super) summary: InputSummary,
    pub(super) calendar: Calendar,
    pub(super) limits: Vec<(Vendor, RateLimit)>,
}

impl Plan {
    pub(super) fn make(args: Args, settings: &Settings) -> Result<Self, Failure> {
        let calendar = Calendar::new(args.time_zone.as_deref(), args.valid_until, Timestamp::now())?;
        let name = args.from.display().to_string();
        let mut file = open(&args.from, &name)?;
        let dialect = CsvDialect::detect(&mut file, &name, |column| columns::is(&args.customer_column, column))?;
        let (header, rows) = input::open(&file, &name, dialect)?;
        let columns = Columns::find(&header, dialect, &args.customer_column)?;
        if args.valid_until.is_some() && columns.has(LinkOption::ExpiresIn) {
            let message = "--valid-until gives all links one end, and the input has a column `expires_in`";
            return Err(Failure::misused(message).hint("leave one of them out"));
        }
        let vendor = match columns.vendor {
            // Each row can have another, and any option be of use.
            Some(_) => settings.vendor(args.options.vendor).ok(),
            None => Some(Self::vendor(&args, settings)?),
        };
        let reader = RequestReader { dialect, columns, vendor, external: args.external, options: args.options };
        let summary = InputSummary::of(rows.take(limit(args.limit)), &reader, &name)?;
        if let Some(vendor) = summary.find(is_short_lived).filter(|_| !args.short_lived) {
            let message = format!("{}: made in advance, most are dead before they are used", short_life(vendor));
            return Err(Failure::misused(message)
                .hint("make each when its customer asks, by `billing-portal link`, or write --short-lived"));
        }
        let has_end = |vendor: Vendor| vendor.has_link_option(LinkOption::ExpiresIn);
        if let Some(vendor) = summary.find(|vendor| !has_end(vendor)).filter(|_| args.valid_until.is_some()) {
            let owners = wording::names(has_end);
            return Err(Failure::misused(format!("--valid-until is for links of {owners}: {}", short_life(vendor))));
        }
        let limits = summary.links.iter().map(|(vendor, _)| {
            // The documented limits are those of the vendor's own hosts, not of the local sandbox.
            let is_local = settings.address(*vendor).as_ref().is_some_and(is_loopback);
            Ok((*vendor, rates::limit(*vendor, args.per_minute, args.at_once, is_local)?))
        });
        let limits = limits.collect::<Result<_, Failure>>()?;
        Ok(Self { file, name, reader, summary, calendar, limits })
    }

    /// The vendor of all rows, where no column says it. What its links lack is refused before they are read.
    fn vendor(args: &Args, settings: &Settings) -> Result<Vendor, Failure> {
        let vendor = settings.vendor(args.options.vendor)?;
        let refused = args.options.request("", |_| true).map_err(Failure::misused)?.validate(vendor).err();
        if let Some(error) = refused.filter(|error| error.unsupported_option().is_some()) {
            return Err(error.into());
        }
        if args.external && vendor.facts().external_prefix.is_none() {
            return Err(Failure::misused(format!("{}, but the vendor is {vendor}", no_external())));
        }
        Ok(vendor)
    }

    /// A dry run: says what would be done.
    pub(super) fn tell(&self) -> Result<(), Failure> {
        output::line(&self.description())?;
        output::line("Dry run: nothing was sent.")?;
        match self.summary.wrong {
            0 => Ok(()),
            wrong => Err(Failure::refused(format!("{} of {} cannot be sent", rows(wrong), self.summary.rows))
                .hint("fix them in the input; a run would give each its error and go on")),
        }
    }

    /// What is in the input and what it takes, a line each.
    pub(super) fn description(&self) -> String {
        let Self { summary, reader, .. } = self;
        let mut lines = vec![format!("{}: {}", self.name, reader.dialect), rows(summary.rows)];
        lines.extend(summary.remarks());
        let mut paced = Vec::new();
        for ((vendor, count), (_, limit)) in summary.links.iter().zip(&self.limits) {
            let (per_minute, at_once) = (limit.per_minute(), limit.most_at_once());
            lines.push(format!("Links of {vendor}: {count}, at most {per_minute} a minute and {at_once} at once"));
            paced.push((*count, *limit));
        }
        lines.push(match rates::minutes(paced) {
            0 => "Minutes needed: less than one".to_owned(),
            minutes => format!("Minutes needed: about {minutes}"),
        });
        lines.push(format!("Days in valid_until end in the time zone {}", self.calendar.zone()));
        lines.extend(self.irrevocable());
        lines.join("\n")
    }

    /// What to know of links that cannot be revoked, a line for each vendor that has any.
    pub(super) fn irrevocable(&self) -> impl Iterator<Item = String> {
        let facts = self.summary.links.iter().map(|(vendor, _)| vendor.facts());
        let facts = facts.filter(|facts| !facts.is_revocable);
        facts.map(|facts| format!("{} documents no way to revoke a link: each works until it ends.", facts.title))
    }
}

fn open(path: &Path, name: &str) -> Result<File, Failure> {
    let file = File::open(path).map_err(|error| Failure::misused(format!("cannot read {name}: {error}")))?;
    // It is read several times over.
    let is_file = file.metadata().is_ok_and(|metadata| metadata.is_file());
    let refused = || Failure::misused(format!("{name} is no file")).hint("save the table to a file first");
    is_file.then_some(file).ok_or_else(refused)
}

/// What becomes of a vendor's links that are made in advance.
fn short_life(vendor: Vendor) -> String {
    let facts = vendor.facts();
    let often = if facts.opens == Opens::Once { "once and " } else { "" };
    format!("{}'s links work {often}for {}", facts.title, wording::validity(facts.default_validity))
}

pub(super) fn limit(most: Option<u64>) -> usize {
    most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX))
}

pub(super) fn rows(count: u64) -> String {
    if count == 1 { "1 row".to_owned() } else { format!("{count} rows") }
}
