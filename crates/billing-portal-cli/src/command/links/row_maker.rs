//! Rows in, rows with their links out: several at once, in the order of the input.

use std::cell::{Cell, RefCell};
use std::pin::pin;

use billing_portal::{LinkOption, LinkRequest, Opens, Vendor};
use csv::ByteRecord;
use futures_util::stream::{self, StreamExt};
use tokio::sync::{Notify, OwnedSemaphorePermit};

use super::earlier_run::{Cursor, Found};
use super::input::Row;
use super::link_maker::LinkMaker;
use super::plan::Plan;
use super::progress::Progress;
use super::rates::Pace;
use super::result_file::ResultFile;
use super::results::{Layout, Outcome, Status, Tally};
use super::run_file::{Record, UNCHANGED, hash};
use super::run_files::RunFiles;
use crate::failure::Failure;
use crate::signal;

/// What a run needs while it goes on.
pub(super) struct RowMaker<'a> {
    plan: &'a Plan,
    makers: Vec<LinkMaker>,
    layout: Layout,
    files: RefCell<RunFiles>,
    retry_failed: bool,
    tally: Cell<Tally>,
    /// Whether nothing more is to be sent.
    is_stopping: Cell<bool>,
    stopping: Notify,
    /// Requests without a response.
    under_way: Cell<u64>,
    /// Rows that were sent and are not in the file.
    unwritten: Cell<u64>,
    /// Links that came back by the key of an earlier request.
    replayed: Cell<u64>,
}

/// How it ended.
#[derive(Default)]
pub(super) struct Ended {
    /// Whether all rows of the output were gone through.
    pub(super) is_whole: bool,
    pub(super) is_interrupted: bool,
    pub(super) failure: Option<Failure>,
}

/// Rows that take no request, and the one after them that takes one.
struct Task {
    ready: Vec<Done>,
    sending: Option<Sending>,
}

/// So many rows that take no request are held at most until one comes that does.
const MOST_READY: usize = 1_000;

/// For each request that may be under way, so many rows are held that are done while one before them is not: the output is in
/// the order of the input, and one slow response is not to hold up all the others.
const HELD_FOR_EACH: usize = 4;

/// A row that is to be sent.
struct Sending {
    /// Its place among the requests that are under way.
    place: Option<OwnedSemaphorePermit>,
    row: Row,
    stored: Option<(ByteRecord, Status)>,
    vendor: Vendor,
    request: LinkRequest,
}

/// A row that is done.
struct Done {
    number: u64,
    result: ByteRecord,
    status: Status,
    /// What it was before.
    before: Option<Status>,
    /// Whether it is more than taken over.
    is_made: bool,
    was_sent: bool,
}

/// The rows of the input.
trait Rows: Iterator<Item = Result<Row, Failure>> {}

impl<I: Iterator<Item = Result<Row, Failure>>> Rows for I {}

/// What comes next.
enum Next {
    Done(Done),
    Sending(Box<Sending>),
}

/// Where rows come from.
struct Source<'a, R, C> {
    rows: R,
    records: C,
    old: Cursor<'a>,
    paces: Vec<(Vendor, Pace)>,
    is_ended: bool,
}

impl<'a> RowMaker<'a> {
    pub(super) fn new(
        plan: &'a Plan,
        makers: Vec<LinkMaker>,
        layout: Layout,
        files: RunFiles,
        found: &Found,
        retry_failed: bool,
    ) -> Self {
        Self {
            plan,
            makers,
            layout,
            files: RefCell::new(files),
            retry_failed,
            tally: Cell::new(found.tally),
            is_stopping: Cell::new(false),
            stopping: Notify::new(),
            under_way: Cell::new(0),
            unwritten: Cell::new(0),
            replayed: Cell::new(0),
        }
    }

    pub(super) fn tally(&self) -> Tally {
        self.tally.get()
    }

    pub(super) fn unwritten(&self) -> u64 {
        self.unwritten.get()
    }

    pub(super) fn replayed(&self) -> u64 {
        self.replayed.get()
    }

    /// The files, and why vendors were left alone.
    pub(super) fn close(self) -> (RunFiles, Vec<Failure>) {
        let ends = self.makers.iter().filter_map(|maker| maker.health.take_end()).collect();
        (self.files.into_inner(), ends)
    }

    /// Makes all links, until the rows or the patience of whoever watches are at an end.
    pub(super) async fn make_all(&mut self, old: Option<&ResultFile>, todo: u64) -> Ended {
        let (source, progress) = match self.source(old) {
            Ok(source) => (source, RefCell::new(Progress::start(todo))),
            Err(failure) => return Ended { failure: Some(failure), ..Ended::default() },
        };
        let this = &*self;
        let tasks = stream::unfold(source, |mut source| async move {
            let task = this.next_task(&mut source).await.transpose()?;
            source.is_ended |= task.is_err();
            Some((task, source))
        });
        let at_once = this.plan.limits.iter().map(|(_, limit)| limit.most_at_once() as usize).sum::<usize>().max(1);
        let most = at_once.saturating_mul(1 + HELD_FOR_EACH);
        let mut done = pin!(tasks.map(|task| async move { this.perform(task?).await }).buffered(most));
        let all = async {
            while let Some(done) = done.next().await {
                for done in done?.chunk_by(|a, b| !a.is_made && !b.is_made) {
                    this.write(done)?;
                    done.iter().filter(|done| done.is_made).for_each(|done| progress.borrow_mut().step(done.status));
                }
            }
            Ok::<_, Failure>(())
        };
        let is_interrupted = Cell::new(false);
        let interrupted = async {
            signal::stop().await;
            is_interrupted.set(true);
            this.stop();
            let under_way = this.under_way.get();
            if under_way > 0 {
                let noun = if under_way == 1 { "request" } else { "requests" };
                progress.borrow().say(&format!("Finishing {under_way} {noun}; press again to stop now"));
            }
            signal::stop().await;
        };
        // A clock of its own, so that it also speaks while all wait for a vendor.
        let minutes = async {
            let mut minutes = progress.borrow().minutes();
            loop {
                minutes.tick().await;
                progress.borrow().say_count();
            }
        };
        let ended = tokio::select! {
            ended = all => Some(ended),
            // Whoever says so twice does not want to wait.
            () = interrupted => None,
            () = minutes => None,
        };
        Ended {
            is_whole: matches!(ended, Some(Ok(()))),
            is_interrupted: is_interrupted.get(),
            failure: ended.and_then(Result::err),
        }
    }

    fn source<'s>(
        &self,
        old: Option<&'s ResultFile>,
    ) -> Result<Source<'s, impl Rows + use<'_, 's, 'a>, impl Iterator<Item = Record> + use<>>, Failure> {
        let plan = self.plan;
        let rows = plan.input.rows()?;
        let paces = plan.limits.iter().map(|(vendor, limit)| (*vendor, Pace::new(*limit))).collect();
        let records = self.files.borrow().run.records()?;
        Ok(Source { rows, records, old: Cursor::new(old)?, paces, is_ended: false })
    }

    /// Nothing more is sent. What is under way goes on.
    fn stop(&self) {
        self.is_stopping.set(true);
        self.stopping.notify_one();
    }

    /// The next rows that are not in the target yet.
    async fn next_task(
        &self,
        source: &mut Source<'_, impl Rows, impl Iterator<Item = Record>>,
    ) -> Result<Option<Task>, Failure> {
        let mut ready = Vec::new();
        while ready.len() < MOST_READY && !source.is_ended {
            match self.next_row(source).await? {
                None => source.is_ended = true,
                Some(Next::Done(done)) => ready.push(done),
                Some(Next::Sending(sending)) => return Ok(Some(Task { ready, sending: Some(*sending) })),
            }
        }
        Ok((!ready.is_empty()).then_some(Task { ready, sending: None }))
    }

    async fn next_row(
        &self,
        source: &mut Source<'_, impl Rows, impl Iterator<Item = Record>>,
    ) -> Result<Option<Next>, Failure> {
        loop {
            let Some(row) = source.rows.next().transpose()? else { return Ok(None) };
            let record = source.records.next();
            let stored = source.old.next(Some(&row.cells), record)?;
            // Those that are there were gone through before the first one was done.
            if row.number <= self.files.borrow().first {
                continue;
            }
            if !self.is_wanted(&row, stored.as_ref(), record)? || self.is_stopping.get() {
                return Ok(Self::taken_over(&row, stored));
            }
            let (vendor, request) = match self.plan.read(&row) {
                Ok(request) => request,
                Err(outcome) => return Ok(Some(self.done(&row, stored, &outcome, false))),
            };
            if self.is_down(vendor) {
                return Ok(Some(self.left_alone(vendor, &row, stored)));
            }
            let mut place = None;
            if let Some((_, pace)) = source.paces.iter_mut().find(|(other, _)| *other == vendor) {
                tokio::select! {
                    free = pace.wait() => place = free,
                    () = self.stopping.notified() => {}
                }
            }
            if self.is_stopping.get() {
                return Ok(Self::taken_over(&row, stored));
            }
            let sending = Sending { place, row, stored, vendor, request };
            return Ok(Some(Next::Sending(Box::new(sending))));
        }
    }

    /// What the output has of a row; without anything, the run ends before it.
    fn taken_over(row: &Row, stored: Option<(ByteRecord, Status)>) -> Option<Next> {
        let (result, status) = stored?;
        let before = Some(status);
        Some(Next::Done(Done { number: row.number, result, status, before, is_made: false, was_sent: false }))
    }

    /// A row whose vendor gets no requests any more.
    fn left_alone(&self, vendor: Vendor, row: &Row, stored: Option<(ByteRecord, Status)>) -> Next {
        if let Some(next) = Self::taken_over(row, stored) {
            return next;
        }
        let outcome = Outcome::Pending(format!("not sent: {vendor} was left alone after failures"));
        self.done(row, None, &outcome, false)
    }

    fn done(&self, row: &Row, stored: Option<(ByteRecord, Status)>, outcome: &Outcome, was_sent: bool) -> Next {
        let (before, status) = (stored.map(|(_, status)| status), outcome.status());
        let result = self.layout.result(&row.cells, outcome);
        Next::Done(Done { number: row.number, result, status, before, is_made: true, was_sent })
    }

    /// Whether a row is to be done. It has to be the one that it was when the run began.
    fn is_wanted(
        &self,
        row: &Row,
        stored: Option<&(ByteRecord, Status)>,
        record: Option<Record>,
    ) -> Result<bool, Failure> {
        let Some(record) = record.filter(|_| row.number <= self.plan.summary.rows) else { return Ok(false) };
        let is_redone = match stored.map(|(_, status)| status) {
            None | Some(Status::Pending) => true,
            Some(Status::Failed) => self.retry_failed,
            Some(Status::Ok | Status::Skipped) => false,
        };
        let may_differ = is_redone && stored.is_some_and(|(_, status)| *status == Status::Failed);
        if record.input != hash(&row.cells) && !may_differ {
            let message = format!(
                "{} {} of {} changed while the run went on",
                self.plan.input.unit(),
                row.line,
                self.plan.input.name()
            );
            return Err(Failure::misused(message).hint(UNCHANGED));
        }
        Ok(is_redone || record.sent_in == self.files.borrow().run.phase.number)
    }

    fn maker(&self, vendor: Vendor) -> Option<&LinkMaker> {
        self.makers.iter().find(|maker| maker.health.vendor == vendor)
    }

    fn is_down(&self, vendor: Vendor) -> bool {
        self.maker(vendor).is_some_and(|maker| maker.health.is_down())
    }

    async fn perform(&self, task: Task) -> Result<Vec<Done>, Failure> {
        let Task { mut ready, sending } = task;
        let Some(Sending { place, row, stored, vendor, request }) = sending else { return Ok(ready) };
        let before = stored.as_ref().map(|(_, status)| *status);
        let next = match self.maker(vendor) {
            None => {
                let problem = format!("{vendor} was not among the vendors when the run began");
                self.done(&row, stored, &Outcome::Failed(problem), false)
            }
            Some(maker) if maker.health.is_down() => self.left_alone(vendor, &row, stored),
            Some(maker) => {
                let outcome = self.send(maker, &row, before, request).await?;
                self.done(&row, stored, &outcome, true)
            }
        };
        drop(place);
        if let Next::Done(done) = next {
            ready.push(done);
        }
        Ok(ready)
    }

    async fn send(
        &self,
        maker: &LinkMaker,
        row: &Row,
        before: Option<Status>,
        request: LinkRequest,
    ) -> Result<Outcome, Failure> {
        let (old, phase) = {
            let files = self.files.borrow();
            (files.run.record(row.number)?, files.run.phase.number)
        };
        let next = |attempt: u8| attempt.checked_add(1).unwrap_or(1);
        // What may have been sent and has no result gets the same key, and by it the same link.
        let has_result = before == Some(Status::Failed) && old.sent_in != phase;
        let keeps_key = old.attempt != 0 && !has_result;
        let attempt = if keeps_key { old.attempt } else { next(old.attempt) };
        self.under_way.update(|rows| rows + 1);
        self.unwritten.update(|rows| rows + 1);
        let (mut outcome, is_replayed) = self.sent(maker, row, request.clone(), attempt).await?;
        self.replayed.update(|links| links + u64::from(is_replayed));
        // A link of an earlier run that opens for moments only is dead by now, and nobody has seen it.
        if keeps_key && is_replayed && maker.health.vendor.facts().opens == Opens::Briefly {
            outcome = self.sent(maker, row, request, next(attempt)).await?.0;
        }
        self.under_way.update(|rows| rows - 1);
        if self.makers.iter().all(|maker| maker.health.is_down()) {
            self.stop();
        }
        Ok(outcome)
    }

    /// What comes of a request of this attempt, which is noted before it is sent, and whether it is a stored response.
    async fn sent(
        &self,
        maker: &LinkMaker,
        row: &Row,
        request: LinkRequest,
        attempt: u8,
    ) -> Result<(Outcome, bool), Failure> {
        let key = {
            let files = self.files.borrow();
            let record = Record { input: hash(&row.cells), result: 0, sent_in: files.run.phase.number, attempt };
            files.run.set_record(row.number, record)?;
            let has_key = maker.health.vendor.has_link_option(LinkOption::IdempotencyKey);
            has_key.then(|| files.run.key(row.number, attempt)).transpose()?
        };
        Ok(maker.link(request, key, &self.plan.calendar).await)
    }

    /// Writes a row that was made, or rows that were not.
    fn write(&self, rows: &[Done]) -> Result<(), Failure> {
        let mut files = self.files.borrow_mut();
        let [Done { number, result, status, before, is_made: true, was_sent }] = rows else {
            return files.take_over(&rows.iter().map(|done| &done.result).collect::<Vec<_>>());
        };
        files.add(*number, result)?;
        self.unwritten.update(|rows| rows - u64::from(*was_sent));
        let mut tally = self.tally.get();
        tally.replace(*before, *status);
        self.tally.set(tally);
        Ok(())
    }
}
