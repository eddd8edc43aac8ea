//! Many links: a row for each customer in, the row with its link out.
//!
//! The input is read twice, a row at a time: once to know its form and what is in it before anything is sent, and once to
//! do it. Results are written in the order of the input as they come, so that the file of results says by itself how far
//! a run has come, whatever ended it.

mod columns;
mod form;
mod input;
mod mint;
mod order;
mod progress;
mod rates;
mod results;
mod run_id;
mod survey;
mod validity;

use std::cell::Cell;
use std::fs::File;
use std::path::{Path, PathBuf};

use billing_portal::{IdempotencyKey, RateLimit, Timestamp, Vendor};
use csv::ByteRecord;
use futures_util::stream::{self, StreamExt};
use jiff::civil::Date;

use self::columns::Columns;
use self::form::Form;
use self::input::Row;
use self::mint::Mint;
use self::order::{Defaults, Order, Orders};
use self::progress::Progress;
use self::rates::Pace;
use self::results::{Outcome, Results};
use self::run_id::RunId;
use self::survey::Survey;
use self::validity::Calendar;
use crate::config::Settings;
use crate::failure::Failure;
use crate::option::LinkOptions;
use crate::output;
use crate::signal;

/// What is to be done.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) from: PathBuf,
    /// None for a dry run.
    pub(crate) to: Option<PathBuf>,
    pub(crate) resume: bool,
    pub(crate) customer_column: String,
    /// Whether customers are ids of another system, without the prefix that says so.
    pub(crate) external: bool,
    pub(crate) options: LinkOptions,
    pub(crate) valid_until: Option<Date>,
    pub(crate) time_zone: Option<String>,
    pub(crate) short_lived: bool,
    pub(crate) limit: Option<u64>,
    pub(crate) per_minute: Option<u32>,
    pub(crate) at_once: Option<u32>,
}

/// An input that is known, and what it takes.
struct Plan {
    file: File,
    name: String,
    orders: Orders,
    survey: Survey,
    calendar: Calendar,
    limits: Vec<(Vendor, RateLimit)>,
}

pub(crate) async fn run(job: Job, settings: &Settings) -> Result<(), Failure> {
    let to = job.to.clone();
    let (resume, most) = (job.resume, job.limit.unwrap_or(u64::MAX));
    let plan = Plan::make(job, settings)?;
    match to {
        None => plan.tell(),
        Some(to) => plan.carry_out(&to, resume, most, settings).await,
    }
}

impl Plan {
    fn make(job: Job, settings: &Settings) -> Result<Self, Failure> {
        let calendar = Calendar::new(job.time_zone.as_deref(), job.valid_until, Timestamp::now())?;
        let name = job.from.display().to_string();
        let mut file = open(&job.from, &name)?;
        let form = Form::detect(&mut file, &name, |column| columns::is(&job.customer_column, column))?;
        let (header, rows) = input::open(&file, &name, form)?;
        let columns = Columns::find(&header, form, &job.customer_column)?;
        if job.valid_until.is_some() && columns.expires_in.is_some() {
            return Err(Failure::misused(
                "--valid-until gives all links one end, and the input has a column `expires_in`",
            )
            .hint("leave one of them out"));
        }
        let vendor = match columns.vendor {
            Some(_) => job.options.usual_vendor(settings),
            None => Some(job.options.vendor(settings)?),
        };
        if job.external && vendor == Some(Vendor::Chargebee) && columns.vendor.is_none() {
            return Err(Failure::misused("--external is for customers at upflow, but the vendor is chargebee"));
        }
        let orders = Orders { form, columns, defaults: Defaults::new(vendor, job.external, job.options) };
        let survey = Survey::of(rows.take(limit(job.limit)), &orders, &name)?;
        if survey.chargebee > 0 && !job.short_lived {
            return Err(Failure::misused(
                "Chargebee's links work once and for one hour: made in advance, most are dead before they are used",
            )
            .hint("make each when its customer asks, by `billing-portal link`, or write --short-lived"));
        }
        if survey.chargebee > 0 && job.valid_until.is_some() {
            return Err(Failure::misused("--valid-until is for links of upflow; those of chargebee work for an hour"));
        }
        let limits = survey.vendors().map(|(vendor, _)| {
            let limit = rates::limit(vendor, job.per_minute, job.at_once, is_local(vendor, settings))?;
            Ok((vendor, limit))
        });
        let limits = limits.collect::<Result<_, Failure>>()?;
        Ok(Self { file, name, orders, survey, calendar, limits })
    }

    /// A dry run: says what would be done.
    fn tell(&self) -> Result<(), Failure> {
        output::line(&self.description())?;
        output::line("Dry run: nothing was sent.")?;
        match self.survey.wrong {
            0 => Ok(()),
            wrong => Err(Failure::refused(format!("{} of {} cannot be sent", rows(wrong), self.survey.rows))
                .hint("mend them in the input; a run would give each its error and go on")),
        }
    }

    /// What is in the input and what it takes, a line each.
    fn description(&self) -> String {
        let Self { survey, orders, .. } = self;
        let mut lines = vec![format!("{}: {}", self.name, orders.form), rows(survey.rows)];
        lines.extend(survey.remarks());
        let mut paced = Vec::new();
        for ((vendor, count), (_, limit)) in survey.vendors().zip(&self.limits) {
            let (per_minute, at_once) = (limit.per_minute(), limit.most_at_once());
            lines.push(format!("Links of {vendor}: {count}, at most {per_minute} a minute and {at_once} at once"));
            paced.push((count, *limit));
        }
        lines.push(match rates::minutes(paced) {
            0 => "Minutes needed: less than one".to_owned(),
            minutes => format!("Minutes needed: about {minutes}"),
        });
        lines.push(format!("Days in valid_until end in the time zone {}", self.calendar.zone()));
        if survey.upflow > 0 {
            lines.push(IRREVOCABLE.to_owned());
        }
        lines.join("\n")
    }

    async fn carry_out(self, to: &Path, resume: bool, most: u64, settings: &Settings) -> Result<(), Failure> {
        let mint = Mint::new(settings, &self.limits)?;
        let (header, mut rows) = input::open(&self.file, &self.name, self.orders.form)?;
        let mut results = if resume {
            Results::resume(to, &self.orders, &header, &mut rows)?
        } else {
            Results::create(to, &self.orders, &header)?
        };
        let run_id = if self.survey.chargebee > 0 { Some(RunId::of(to, resume)?) } else { None };
        output::remark(&self.description());
        let done = results.tally.rows();
        if done > 0 {
            output::remark(&format!("{} already has {}: going on with the next", to.display(), self::rows(done)));
        }
        let left = rows.take(limit(Some(most.saturating_sub(done))));
        let ended = self.make_links(&mint, left, run_id.as_ref(), &mut results).await;
        self.summarize(to, &results, run_id, ended)
    }

    /// Makes links row by row, several at once, until the rows or the patience of whoever watches are at an end.
    async fn make_links(
        &self,
        mint: &Mint,
        rows: impl Iterator<Item = Result<Row, Failure>>,
        run_id: Option<&RunId>,
        results: &mut Results,
    ) -> Result<(), Failure> {
        let progress = Progress::start(self.survey.rows, results.tally.rows());
        let stopped = Cell::new(false);
        let stop = async {
            signal::stop().await;
            stopped.set(true);
        };
        let paces = self.limits.iter().map(|(vendor, limit)| (*vendor, Pace::new(*limit))).collect::<Vec<_>>();
        let started = stream::unfold((rows, paces), |(mut rows, mut paces)| async move {
            let task = rows.next()?.and_then(|row| self.task(row, run_id));
            let vendor = task.as_ref().ok().and_then(|task| Some(task.order.as_ref().ok()?.vendor()));
            if let Some((_, pace)) = paces.iter_mut().find(|(other, _)| Some(*other) == vendor) {
                pace.wait().await;
            }
            Some((task, (rows, paces)))
        });
        let at_once = self.limits.iter().map(|(_, limit)| limit.most_at_once() as usize).sum::<usize>().max(1);
        // Who is told to stop takes up nothing new, and waits for what is under way.
        let made = started.take_until(stop).map(|task| self.finish(mint, task)).buffered(at_once);
        let all = async {
            let mut made = std::pin::pin!(made);
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
        if stopped.get() && results.tally.rows() < self.survey.rows { Err(Failure::interrupted()) } else { Ok(()) }
    }

    fn task(&self, row: Row, run_id: Option<&RunId>) -> Result<Task, Failure> {
        let order = self.orders.read(&row.cells);
        let key = match (&order, run_id) {
            (Ok(Order::Chargebee { .. }), Some(run_id)) => Some(run_id.key(row.number)?),
            _ => None,
        };
        Ok(Task { cells: row.cells, order, key })
    }

    async fn finish(&self, mint: &Mint, task: Result<Task, Failure>) -> Result<(ByteRecord, Outcome), Failure> {
        let Task { cells, order, key } = task?;
        let outcome = match order {
            Ok(order) => mint.link(order, key, &self.calendar).await?,
            Err(problem) => Outcome::Failed(problem),
        };
        Ok((cells, outcome))
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
        let left = self.survey.rows.saturating_sub(tally.rows());
        output::remark(&format!(
            "{to}: {} with a link, {} failed, {left} not attempted",
            rows(tally.links),
            tally.failed
        ));
        if tally.links > 0 {
            output::remark("Keep that file secret: whoever has a link is let in.");
        }
        if tally.links > 0 && self.survey.upflow > 0 {
            output::remark(IRREVOCABLE);
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

const IRREVOCABLE: &str = "Upflow documents no way to revoke a link: each works until it ends.";

/// A row that is being worked on.
struct Task {
    cells: ByteRecord,
    order: Result<Order, String>,
    key: Option<IdempotencyKey>,
}

fn open(path: &Path, name: &str) -> Result<File, Failure> {
    let file = File::open(path).map_err(|error| Failure::misused(format!("cannot read {name}: {error}")))?;
    // It is read several times over.
    if file.metadata().is_ok_and(|metadata| metadata.is_file()) {
        Ok(file)
    } else {
        Err(Failure::misused(format!("{name} is no file")).hint("save the table to a file first"))
    }
}

/// The vendor's documented limits are those of its own hosts, not of the sandbox on this machine.
fn is_local(vendor: Vendor, settings: &Settings) -> bool {
    let variable = match vendor {
        Vendor::Chargebee => "CHARGEBEE_BASE_URL",
        _ => "UPFLOW_BASE_URL",
    };
    let url = settings.get(variable).and_then(|value| url::Url::parse(value.text()).ok());
    url.is_some_and(|url| match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    })
}

fn limit(most: Option<u64>) -> usize {
    most.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX))
}

fn rows(count: u64) -> String {
    if count == 1 { "1 row".to_owned() } else { format!("{count} rows") }
}
