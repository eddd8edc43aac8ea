//! `links`, many links: a row for each customer in, the row with its link out.
//!
//! The input is read twice, a row at a time: once to know its form and what is in it before anything is sent, and once to
//! do it. Results are written in the order of the input as they come, so that the file of results says by itself how far
//! a run has come, whatever ended it.

mod args;
mod columns;
mod csv_dialect;
mod input;
mod input_summary;
mod link_maker;
mod progress;
mod rates;
mod request_reader;
mod results;
mod run_id;
mod validity;

use std::cell::Cell;
use std::fs::File;
use std::path::Path;

use billing_portal::{LinkOption, Opens, RateLimit, Timestamp, Vendor};
use futures_util::stream::{self, StreamExt};

pub(crate) use self::args::Args;
use self::args::is_short_lived;
use self::columns::Columns;
use self::csv_dialect::CsvDialect;
use self::input::Row;
use self::input_summary::InputSummary;
use self::link_maker::LinkMaker;
use self::progress::Progress;
use self::rates::Pace;
use self::request_reader::{RequestReader, no_external};
use self::results::{Outcome, Results};
use self::run_id::RunId;
use self::validity::Calendar;
use crate::config::{Settings, is_loopback};
use crate::failure::Failure;
use crate::option::GlobalOptions;
use crate::output;
use crate::signal;
use crate::wording;

/// An input that is known, and what it takes.
struct Plan {
    file: File,
    name: String,
    reader: RequestReader,
    summary: InputSummary,
    calendar: Calendar,
    limits: Vec<(Vendor, RateLimit)>,
}

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let settings = global.settings()?;
    let to = args.out.clone().filter(|_| !args.dry_run);
    let (resume, most) = (args.resume, args.limit.unwrap_or(u64::MAX));
    let plan = Plan::make(args, &settings)?;
    match to {
        None => plan.tell(),
        Some(to) => plan.carry_out(&to, resume, most, &settings).await,
    }
}

impl Plan {
    fn make(args: Args, settings: &Settings) -> Result<Self, Failure> {
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
    fn tell(&self) -> Result<(), Failure> {
        output::line(&self.description())?;
        output::line("Dry run: nothing was sent.")?;
        match self.summary.wrong {
            0 => Ok(()),
            wrong => Err(Failure::refused(format!("{} of {} cannot be sent", rows(wrong), self.summary.rows))
                .hint("fix them in the input; a run would give each its error and go on")),
        }
    }

    /// What is in the input and what it takes, a line each.
    fn description(&self) -> String {
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
    fn irrevocable(&self) -> impl Iterator<Item = String> {
        let facts = self.summary.links.iter().map(|(vendor, _)| vendor.facts());
        let facts = facts.filter(|facts| !facts.is_revocable);
        facts.map(|facts| format!("{} documents no way to revoke a link: each works until it ends.", facts.title))
    }

    async fn carry_out(self, to: &Path, resume: bool, most: u64, settings: &Settings) -> Result<(), Failure> {
        let portals = link_maker::portals(settings, &self.limits)?;
        let (header, mut rows) = input::open(&self.file, &self.name, self.reader.dialect)?;
        let mut results = if resume {
            Results::resume(to, &self.reader, &header, &mut rows)?
        } else {
            Results::create(to, &self.reader, &header)?
        };
        let has_keys = |vendor: Vendor| vendor.has_link_option(LinkOption::IdempotencyKey);
        let run_id = self.summary.find(has_keys).map(|_| RunId::of(to, resume)).transpose()?;
        let maker = LinkMaker { portals, run_id };
        output::remark(&self.description());
        let done = results.tally.rows();
        if done > 0 {
            output::remark(&format!("{} already has {}: going on with the next", to.display(), self::rows(done)));
        }
        let left = rows.take(limit(Some(most.saturating_sub(done))));
        let ended = self.make_links(&maker, left, &mut results).await;
        self.summarize(to, &results, maker.run_id, ended)
    }

    /// Makes links row by row, several at once, until the rows or the patience of whoever watches are at an end.
    async fn make_links(
        &self,
        maker: &LinkMaker,
        rows: impl Iterator<Item = Result<Row, Failure>>,
        results: &mut Results,
    ) -> Result<(), Failure> {
        let progress = Progress::start(self.summary.rows, results.tally.rows());
        let stopped = Cell::new(false);
        let stop = async {
            signal::stop().await;
            stopped.set(true);
        };
        let paces = self.limits.iter().map(|(vendor, limit)| (*vendor, Pace::new(*limit))).collect::<Vec<_>>();
        let started = stream::unfold((rows, paces), |(mut rows, mut paces)| async move {
            let task = rows.next()?.map(|row| (self.reader.read(&row.cells), row));
            if let Ok((Ok((vendor, _)), _)) = &task
                && let Some((_, pace)) = paces.iter_mut().find(|(other, _)| other == vendor)
            {
                pace.wait().await;
            }
            Some((task, (rows, paces)))
        });
        let at_once = self.limits.iter().map(|(_, limit)| limit.most_at_once() as usize).sum::<usize>().max(1);
        // Who is told to stop takes up nothing new, and waits for what is under way.
        let made = started.take_until(stop).map(|task| async move {
            let (request, row) = task?;
            let outcome = match request {
                Ok(request) => maker.link(request, row.number, &self.calendar).await?,
                Err(problem) => Outcome::Failed(problem),
            };
            Ok::<_, Failure>((row.cells, outcome))
        });
        let all = async {
            let mut made = std::pin::pin!(made.buffered(at_once));
            while let Some(made) = made.next().await {
                let (cells, outcome) = made?;
                results.append(&cells, &outcome)?;
                progress.step();
            }
            Ok::<_, Failure>(())
        };
        tokio::select! {
            ended = all => ended?,
            // Whoever says so twice does not want to wait.
            () = async { signal::stop().await; signal::stop().await } => stopped.set(true),
        }
        if stopped.get() && results.tally.rows() < self.summary.rows { Err(Failure::interrupted()) } else { Ok(()) }
    }

    /// Says how it went, in the end with how to treat the file.
    fn summarize(
        &self,
        to: &Path,
        results: &Results,
        run_id: Option<RunId>,
        ended: Result<(), Failure>,
    ) -> Result<(), Failure> {
        let (to, tally) = (to.display(), results.tally);
        let left = self.summary.rows.saturating_sub(tally.rows());
        let (linked, failed) = (rows(tally.links), tally.failed);
        output::remark(&format!("{to}: {linked} with a link, {failed} failed, {left} not attempted"));
        if tally.links > 0 {
            output::remark("Keep that file secret: whoever has a link is let in.");
            self.irrevocable().for_each(|remark| output::remark(&remark));
        }
        if ended.is_err() && left > 0 {
            output::remark("To go on with the next row, run the same command with --resume.");
        }
        ended?;
        if let Some(run_id) = run_id {
            run_id.forget();
        }
        match tally.failed {
            0 => Ok(()),
            failed => Err(Failure::refused(format!("{} of {} failed", rows(failed), tally.rows()))
                .hint(format!("the column `error` of {to} says why"))),
        }
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

fn limit(most: Option<u64>) -> usize {
    most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX))
}

fn rows(count: u64) -> String {
    if count == 1 { "1 row".to_owned() } else { format!("{count} rows") }
}
