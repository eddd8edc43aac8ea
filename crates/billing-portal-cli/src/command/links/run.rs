//! Carrying out a plan: links row by row, and how it went.

use std::cell::Cell;
use std::path::Path;

use billing_portal::{LinkOption, Vendor};
use futures_util::stream::{self, StreamExt};

use super::input::{self, Row};
use super::link_maker::{self, LinkMaker};
use super::plan::{self, Plan, limit};
use super::progress::Progress;
use super::rates::Pace;
use super::results::{Outcome, Results};
use super::run_id::RunId;
use crate::config::Settings;
use crate::failure::Failure;
use crate::output;
use crate::signal;

impl Plan {
    pub(super) async fn carry_out(
        self,
        to: &Path,
        resume: bool,
        most: u64,
        settings: &Settings,
    ) -> Result<(), Failure> {
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
            output::remark(&format!("{} already has {}: going on with the next", to.display(), plan::rows(done)));
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
        let (linked, failed) = (plan::rows(tally.links), tally.failed);
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
            failed => Err(Failure::refused(format!("{} of {} failed", plan::rows(failed), tally.rows()))
                .hint(format!("the column `error` of {to} says why"))),
        }
    }
}
