//! Carrying out a plan: taking up what earlier runs have left, and how it went.

use std::path::Path;

use billing_portal::{RateLimit, Vendor};

use super::earlier_run::{EarlierRun, Found};
use super::link_maker::link_makers;
use super::plan::{self, Plan};
use super::results::{Layout, Tally};
use super::row_maker::{Ended, RowMaker};
use super::run_file::{NewRunFile, Options};
use super::run_files::{Left, Mode, Paths, RunFiles, overwrite};
use super::run_lock::RunLock;
use crate::config::Settings;
use crate::failure::Failure;
use crate::output;
use crate::report::LinksReport;

/// What is asked of a run, beside what its links are like.
pub(super) struct Wishes {
    pub(super) mode: Mode,
    /// Whether the run takes the first rows only.
    pub(super) is_limited: bool,
    pub(super) max_failures: u32,
    pub(super) json: bool,
    pub(super) options: Options,
}

impl Plan {
    pub(super) async fn carry_out(self, to: &Path, wishes: Wishes, settings: &Settings) -> Result<(), Failure> {
        let paths = Paths::of(to);
        let (header, rows) = (self.input.header(), self.input.rows()?);
        let layout = Layout::new(&self.reader, header);
        let options = self.options(&wishes, header, settings);
        let is_there = paths.check_output(wishes.mode)?;
        if self.summary.links.is_empty() && (!is_there || wishes.mode == Mode::Overwrite) {
            return Err(self.nothing_to_send());
        }
        let _lock = RunLock::take(&paths.lock)?;
        let mut left = Left::open(&paths, wishes.mode, &layout, &self.input.source.file)?;

        let mut draft = match left.run {
            Some(_) => None,
            None => Some(NewRunFile::create(&paths.run, options.clone(), wishes.is_limited)?),
        };
        let retry_failed = wishes.mode == Mode::Resume { retry_failed: true };
        let earlier = EarlierRun {
            reader: &self.reader,
            layout: &layout,
            name: self.input.name(),
            unit: self.input.unit(),
            rows: self.summary.rows,
            is_limited: wishes.is_limited,
            retry_failed,
            output: left.output.as_ref(),
            part: left.part.as_ref(),
            is_rewritten: left.is_rewritten(),
            run: left.run.as_ref(),
        };
        let mut new_rows = Vec::new();
        let found = earlier.look(rows, |record| {
            if let Some(draft) = &mut draft {
                return draft.add(record);
            }
            new_rows.push(record);
            Ok(())
        })?;
        if let Some(run) = &left.run {
            run.check_options(&options)?;
        }
        let (is_resumed, has_run_file) = (left.output.is_some(), left.run.is_some());
        let report = Report { to, total: self.summary.rows, json: wishes.json, is_resumed, has_run_file };
        if found.todo == 0 && !left.is_rewritten() {
            return report.nothing_to_do(&found, left);
        }

        let makers = link_makers(settings, &self.limits, wishes.max_failures, &found.succeeded)?;
        if wishes.mode == Mode::Overwrite {
            overwrite(&paths)?;
        }
        if let Some(run) = &mut left.run {
            run.add_rows(&new_rows, wishes.is_limited)?;
        }
        let (files, old) = RunFiles::begin(left, draft, &found, &paths, &layout)?;
        self.description().lines().for_each(output::remark);
        let used = self.limits.iter().map(|(vendor, _)| settings.used(*vendor));
        used.for_each(|account| output::remark(&format!("Links are made at {account}")));
        report.found(&found);
        let mut maker = RowMaker::new(&self, makers, layout, files, &found, retry_failed);
        let ended = maker.make_all(old.as_ref(), found.todo).await;
        report.ended(&self, maker, ended, &found, &paths)
    }

    /// What the links of a run depend on, beside the rows.
    fn options(&self, wishes: &Wishes, header: &csv::ByteRecord, settings: &Settings) -> Options {
        use super::run_file::{hash, hash_of};

        let mut options = wishes.options.clone();
        options.insert("the first line of the input".to_owned(), hash(header));
        options.insert("--vendor".to_owned(), hash_of(self.reader.vendor.map(|vendor| vendor.name().as_bytes())));
        options.insert("--time-zone".to_owned(), hash_of([self.calendar.zone().as_bytes()]));
        let settings_of = |(vendor, _): &(Vendor, RateLimit)| {
            let set = vendor.settings().iter().filter(|setting| !setting.is_secret);
            let set = set.filter_map(|setting| Some((setting.variable, settings.get(setting.variable)?)));
            set.map(|(variable, value)| (variable.to_owned(), hash_of([value.text().as_bytes()]))).collect::<Vec<_>>()
        };
        options.extend(self.limits.iter().flat_map(settings_of));
        options
    }

    /// No row can be sent. An output would only say so once more.
    fn nothing_to_send(&self) -> Failure {
        match self.summary.examples.first() {
            None => Failure::misused(format!("{} has no rows", self.input.name())),
            Some((line, problem)) => {
                let (name, unit) = (self.input.name(), self.input.unit());
                Failure::misused(format!("no row of {name} can be sent; {unit} {line}: {problem}"))
                    .hint("nothing was written; --dry-run shows more of what is wrong")
            }
        }
    }
}

/// Says how it went.
struct Report<'a> {
    to: &'a Path,
    total: u64,
    json: bool,
    is_resumed: bool,
    has_run_file: bool,
}

impl Report<'_> {
    /// All rows that can be done are done.
    fn nothing_to_do(&self, found: &Found, left: Left) -> Result<(), Failure> {
        let Tally { failed, pending, .. } = found.tally;
        if let Some(run) = left.run
            && failed + pending == 0
            && !found.has_more
        {
            run.remove()?;
        }
        self.print(found.tally, 0)?;
        if failed + pending == 0 {
            output::remark(&format!("{}: nothing left to do", self.to.display()));
            return Ok(());
        }
        // Rows that are pending are beyond --limit.
        let (count, what) = if failed > 0 { (failed, "failed") } else { (pending, "pending") };
        let (rows, stay) = (plan::rows_that_are(count, what), if count == 1 { "stays" } else { "stay" });
        Err(Failure::refused(format!("{}: nothing left to do; {rows} {stay}", self.to.display()))
            .hint("the column `error` says why; --retry-failed makes those rows anew"))
    }

    /// What an earlier run has left.
    fn found(&self, found: &Found) {
        let to = self.to.display();
        if self.is_resumed {
            let (rows, todo) = (plan::rows(found.tally.rows()), plan::rows(found.todo));
            output::remark(&format!("{to} already has {rows}: {todo} to be done"));
            if found.tally.rows() > 0 && !self.has_run_file {
                let unknown = "whether the options are those of the run, and which rows were under way, is not known";
                output::warning(&format!("there is no {to}.run: {unknown}"));
            }
        }
        if found.under_way.count > 0 {
            let at_most = match (found.lost, found.under_way.count - found.lost) {
                (0, _) => "their vendor gives the links back for the same keys, if it still knows them".to_owned(),
                (lost, _) => format!("at most {} that nobody has", links(lost)),
            };
            let were = if found.under_way.count == 1 { "was" } else { "were" };
            output::warning(&format!("{} {were} under way when the last run ended: {at_most}", found.under_way));
        }
    }

    fn print(&self, tally: Tally, lost: u64) -> Result<(), Failure> {
        if self.json {
            output::json(&LinksReport::new(self.to, self.total, tally, lost))?;
        }
        Ok(())
    }

    /// Says how it went, in the end with how to treat the file.
    fn ended(
        &self,
        plan: &Plan,
        maker: RowMaker<'_>,
        ended: Ended,
        found: &Found,
        paths: &Paths,
    ) -> Result<(), Failure> {
        let to = self.to.display();
        let tally = maker.tally();
        let lost = (found.under_way.count - found.lost).saturating_sub(maker.replayed()) + found.lost;
        let unwritten = maker.unwritten();
        let (mut files, ends) = maker.close();
        let mut failure = ended.failure;
        if failure.is_none() && ended.is_whole {
            failure = files.finish(paths).err();
        }
        let left = self.total.saturating_sub(tally.rows());
        let Tally { links: linked, failed, skipped, pending } = tally;
        let pending_too = if pending > 0 { format!(", {pending} pending") } else { String::new() };
        let skipped_too = if skipped > 0 { format!(", {skipped} skipped") } else { String::new() };
        let linked_rows = plan::rows(linked);
        output::remark(&format!(
            "{to}: {linked_rows} with a link, {failed} failed{skipped_too}{pending_too}, {left} not attempted"
        ));
        if lost + unwritten > 0 {
            output::warning(&format!(
                "requests ended without a result: at most {} that nobody has",
                links(lost + unwritten)
            ));
        }
        if files.is_rewriting {
            output::remark(&format!("{to} is as it was; what was made since stands in {}.", paths.part.display()));
        }
        if linked > 0 {
            output::remark("Keep that file secret: whoever has a link is let in.");
            plan.irrevocable().for_each(|remark| output::remark(&remark));
        }
        if pending + left > 0 || files.is_rewriting {
            output::remark("To go on, run the same command with --resume.");
        }
        self.print(tally, lost + unwritten)?;
        let is_complete = failure.is_none() && !files.is_rewriting && !found.has_more && failed + pending + left == 0;
        let closed = files.close(is_complete);
        if let Some(failure) = failure {
            return Err(failure);
        }
        closed?;
        if ended.is_interrupted && (pending + left > 0 || !ended.is_whole) {
            return Err(Failure::interrupted());
        }
        if let Some(end) = ends.into_iter().next().filter(|_| pending + left > 0) {
            return Err(end);
        }
        let hint = format!("the column `error` of {to} says why");
        match (failed, pending) {
            (0, 0) => Ok(()),
            (0, pending) => {
                Err(Failure::refused(format!("{} of {} are pending", plan::rows(pending), tally.rows())).hint(hint))
            }
            (failed, _) => {
                Err(Failure::refused(format!("{} of {} failed", plan::rows(failed), tally.rows())).hint(hint))
            }
        }
    }
}

fn links(count: u64) -> String {
    if count == 1 { "1 link exists".to_owned() } else { format!("{count} links exist") }
}
