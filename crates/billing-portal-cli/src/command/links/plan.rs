//! What a run would do: the input as it is, and what it takes.

use std::path::Path;

use billing_portal::{LinkOption, LinkRequest, Opens, RateLimit, Timestamp, Vendor};

use super::args::{Args, is_short_lived};
use super::columns::Columns;
use super::duplicates::COMPARED;
use super::input::{Input, InputOptions, Row};
use super::input_summary::InputSummary;
use super::rates;
use super::request_reader::{RequestReader, no_external};
use super::results::Outcome;
use super::validity::Calendar;
use super::validity_checks;
use crate::config::{Settings, is_loopback};
use crate::failure::Failure;
use crate::output;
use crate::wording;

/// An input that is known, and what it takes.
pub(super) struct Plan {
    pub(super) input: Input,
    pub(super) reader: RequestReader,
    pub(super) summary: InputSummary,
    pub(super) calendar: Calendar,
    pub(super) limits: Vec<(Vendor, RateLimit)>,
    skips_duplicates: bool,
}

impl Plan {
    pub(super) fn make(args: Args, settings: &Settings) -> Result<Self, Failure> {
        let calendar = Calendar::new(args.time_zone.as_deref(), args.valid_until, Timestamp::now())?;
        if let Some(out) = args.out.as_ref().filter(|out| is_of_spreadsheets(out)) {
            return Err(Failure::misused(format!(
                "{} has the name of a spreadsheet, and results are CSV",
                out.display()
            ))
            .hint("choose a name that ends in .csv: spreadsheet programs open it"));
        }
        let options = InputOptions {
            customer_column: &args.customer_column,
            header_line: args.header_line,
            sheet: args.sheet.as_deref(),
        };
        let input = Input::open(&args.from, options)?;
        let dialect = input.dialect;
        let columns = Columns::find(input.header(), dialect, &args.customer_column)?;
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
        let summary = InputSummary::of(&input, limit(args.limit), &reader, args.skip_duplicates)?;
        if args.skip_duplicates && summary.duplicates.is_partial {
            return Err(Failure::misused(format!(
                "--skip-duplicates compares {COMPARED} rows, and the input has more"
            ))
            .hint("split the input"));
        }
        if let Some(vendor) = summary.find(is_short_lived).filter(|_| !args.short_lived) {
            let message = format!("{}: made in advance, most end before they are used", short_life(vendor));
            return Err(Failure::misused(message)
                .hint("make each when its customer asks, by `billing-portal link`, or write --short-lived"));
        }
        let has_end = |vendor: Vendor| vendor.has_link_option(LinkOption::ExpiresIn);
        if let Some(vendor) = summary.find(|vendor| !has_end(vendor)).filter(|_| args.valid_until.is_some()) {
            let owners = wording::names(has_end);
            return Err(Failure::misused(format!("--valid-until is for links of {owners}: {}", short_life(vendor))));
        }
        if !args.yes {
            validity_checks::refuse_long_ones(&summary, &calendar, input.unit())?;
        }
        let limits = summary.links.iter().map(|links| {
            let vendor = links.vendor;
            // The documented limits are those of the vendor's own hosts, not of the local sandbox.
            let is_local = settings.address(vendor).as_ref().is_some_and(is_loopback);
            Ok((vendor, rates::limit(vendor, args.per_minute, args.at_once, is_local)?))
        });
        let limits = limits.collect::<Result<_, Failure>>()?;
        Ok(Self { input, reader, summary, calendar, limits, skips_duplicates: args.skip_duplicates })
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

    /// What is to be sent for a row, or what becomes of it without.
    pub(super) fn read(&self, row: &Row) -> Result<(Vendor, LinkRequest), Outcome> {
        let request = self.reader.read(&row.cells).map_err(Outcome::Failed)?;
        match self.summary.duplicates.first_of(row.line).filter(|_| self.skips_duplicates) {
            Some(first) => Err(Outcome::Skipped(format!("the customer is that of {} {first}", self.input.unit()))),
            None => Ok(request),
        }
    }

    /// A dry run: says what would be done.
    pub(super) fn tell(&self) -> Result<(), Failure> {
        output::lines(&self.description())?;
        if let Some(said) = validity_checks::default_end(&self.summary, &self.calendar) {
            output::line(&said)?;
        }
        output::line("Dry run: nothing was sent.")?;
        match self.summary.wrong {
            0 => Ok(()),
            wrong => Err(Failure::refused(format!("{} of {} cannot be sent", rows(wrong), self.summary.rows))
                .hint("fix them in the input; a run would give each its error and go on")),
        }
    }

    /// What is in the input and what it takes, a line each.
    pub(super) fn description(&self) -> String {
        let summary = &self.summary;
        let mut lines = vec![self.input.description(), rows(summary.rows)];
        for (usual, name) in self.reader.columns.renamed() {
            lines.push(format!("The column `{usual}` of the results is called `{name}`: the input has a `{usual}`"));
        }
        lines.extend(summary.remarks(self.input.unit()));
        let mut paced = Vec::new();
        for (links, (vendor, limit)) in summary.links.iter().zip(&self.limits) {
            let (count, per_minute, at_once) = (links.count, limit.per_minute(), limit.most_at_once());
            lines.push(format!("Links of {vendor}: {count}, at most {per_minute} a minute and {at_once} at once"));
            paced.push((count, *limit));
        }
        lines.push(match rates::minutes(paced) {
            0 => "Minutes needed: less than one".to_owned(),
            minutes => format!("Minutes needed: about {minutes}"),
        });
        lines.extend(validity_checks::ends(summary, &self.calendar, Timestamp::now()));
        lines.push(format!("Days in valid_until end in the time zone {}", self.calendar.zone()));
        lines.extend(self.irrevocable());
        lines.join("\n")
    }

    /// What to know of links that cannot be revoked, a line for each vendor that has any.
    pub(super) fn irrevocable(&self) -> impl Iterator<Item = String> {
        let facts = self.summary.links.iter().map(|links| links.vendor.facts());
        let facts = facts.filter(|facts| !facts.is_revocable);
        facts.map(|facts| format!("{} documents no way to revoke a link: each works until it ends.", facts.title))
    }
}

/// Whether spreadsheet programs would take a file for one of theirs, and refuse it.
fn is_of_spreadsheets(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_ascii_lowercase();
    ["xlsx", "xlsm", "xlsb", "xls", "ods", "numbers"].iter().any(|other| extension == *other)
}

/// What becomes of a vendor's links that are made in advance.
fn short_life(vendor: Vendor) -> String {
    let facts = vendor.facts();
    let often = if facts.opens == Opens::Once { "once and " } else { "" };
    let long = facts.default_validity.map_or_else(|| "a short while".to_owned(), wording::validity);
    format!("{}'s links work {often}for {long}", facts.title)
}

pub(super) fn limit(most: Option<u64>) -> usize {
    most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX))
}

pub(super) fn rows(count: u64) -> String {
    if count == 1 { "1 row".to_owned() } else { format!("{count} rows") }
}

/// Such as `1 failed row`.
pub(super) fn rows_that_are(count: u64, what: &str) -> String {
    if count == 1 { format!("1 {what} row") } else { format!("{count} {what} rows") }
}
