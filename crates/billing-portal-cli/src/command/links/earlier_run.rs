//! What earlier runs have left, row by row, checked against the input. Nothing is changed here.

use billing_portal::{LinkOption, Vendor};
use csv::ByteRecord;

use super::input::Row;
use super::request_reader::RequestReader;
use super::result_file::{ResultFile, ResultRows, Tail};
use super::results::{Layout, Status, Tally};
use super::row_ranges::RowRanges;
use super::run_file::{Record, RunFile, UNCHANGED, hash};
use crate::failure::Failure;

/// What there is, and what is asked for.
pub(super) struct EarlierRun<'a> {
    pub(super) reader: &'a RequestReader,
    pub(super) layout: &'a Layout,
    /// The name of the input, and what its lines are called.
    pub(super) name: &'a str,
    pub(super) unit: &'a str,
    /// So many rows of the input are taken.
    pub(super) rows: u64,
    /// Whether the input may have more.
    pub(super) is_limited: bool,
    pub(super) retry_failed: bool,
    pub(super) output: Option<&'a ResultFile>,
    pub(super) part: Option<&'a ResultFile>,
    /// Whether the part file is to replace the output; it may be gone.
    pub(super) is_rewritten: bool,
    pub(super) run: Option<&'a RunFile>,
}

/// What is left to do, and from where on.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The rows in the output, and in the part file.
    pub(super) output: Extent,
    pub(super) part: Extent,
    /// The results of all rows, those that are to be made anew among them.
    pub(super) tally: Tally,
    /// How many rows are to be done.
    pub(super) todo: u64,
    /// Whether there are such rows before the end of the output.
    pub(super) is_inside: bool,
    /// Whether the input has rows that neither this run takes nor another has done.
    pub(super) has_more: bool,
    /// Rows that were sent and have no result.
    pub(super) under_way: RowRanges,
    /// How many of them are at a vendor that does not know a request again by its key.
    pub(super) lost: u64,
    /// The vendors of which a row has a link.
    pub(super) succeeded: Vec<Vendor>,
    /// The last row of the file, and the hash of its result, if the run file does not know it.
    pub(super) unrecorded: Option<(u64, u64)>,
}

/// How far a file of results goes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Extent {
    pub(super) rows: u64,
    /// Whether the last row lacks its line end.
    pub(super) lacks_line_end: bool,
}

impl EarlierRun<'_> {
    /// Reads everything once. `add` is called for each row that the run file does not have yet.
    pub(super) fn look(
        &self,
        mut rows: impl Iterator<Item = Result<Row, Failure>>,
        mut add: impl FnMut(Record) -> Result<(), Failure>,
    ) -> Result<Found, Failure> {
        let mut found = Found::default();
        let mut output = Cursor::new(self.output)?;
        let mut part = Cursor::new(self.part)?;
        let mut records = self.run.map(RunFile::records).transpose()?.into_iter().flatten();
        let mut gone = RowRanges::default();
        loop {
            let row = rows.next().transpose()?;
            let cells = row.as_ref().map(|row| &row.cells);
            let record = records.next();
            let (old, new) = (output.next(cells, record)?, part.next(cells, record)?);
            let Some(row) = row else {
                let more = [(old, self.output), (new, self.part)].into_iter().find(|(more, _)| more.is_some());
                return match more {
                    Some((_, file)) => Err(foreign(file, "it has more rows than the input")),
                    None => self.finish(found, &output, &part, &gone),
                };
            };
            if row.number > self.rows && old.is_none() && new.is_none() {
                found.has_more = true;
                return self.finish(found, &output, &part, &gone);
            }
            let record = self.record(record, &row)?;
            let state = RowState { row: &row, record, is_next: part.extent.rows + 1 == row.number, old, new };
            if let Some(result) = self.take(&state, &mut found, &mut gone)? {
                add(Record { input: hash(&row.cells), result, ..Record::default() })?;
            }
        }
    }

    /// What the run file says of a row; none if it does not have it, and may not have it.
    fn record(&self, record: Option<Record>, row: &Row) -> Result<Option<Record>, Failure> {
        match (record, self.run) {
            (None, Some(run)) if !run.phase.is_limited => {
                let (name, unit, line) = (self.name, self.unit, row.line);
                let message = format!("{name} has more rows than when the run began, from {unit} {line} on");
                Err(Failure::misused(message).hint(UNCHANGED))
            }
            _ => Ok(record),
        }
    }

    /// Takes a row. Gives the hash of its result, or 0, if the run file does not have the row.
    fn take(&self, state: &RowState<'_>, found: &mut Found, gone: &mut RowRanges) -> Result<Option<u64>, Failure> {
        let RowState { row, record, .. } = state;
        let number = row.number;
        let is_under_way = self.is_under_way(state);
        // Whoever corrects a failed row may have it done again.
        let may_differ = state.new.is_none() && state.status() == Some(Status::Failed) && self.retry_failed;
        if record.is_some_and(|record| record.input != hash(&row.cells)) && !may_differ {
            let message = format!("{} {} of {} changed since the run began", self.unit, row.line, self.name);
            return Err(Failure::misused(message).hint(UNCHANGED));
        }
        // What is in the output of a row that is under way in the part is not looked at any more.
        if !is_under_way {
            self.check_result(state, may_differ, found)?;
        }
        let result = state.result().map_or(0, hash);
        if !self.is_done(state) && record.is_some_and(|record| record.result != 0 && record.result != result) {
            gone.add(number);
        }
        if is_under_way {
            found.under_way.add(number);
            let has_key = |(vendor, _): &(Vendor, _)| vendor.has_link_option(LinkOption::IdempotencyKey);
            found.lost += u64::from(!self.reader.read(&row.cells).as_ref().is_ok_and(has_key));
        }
        if let Some(status) = state.status() {
            found.tally.count(status);
            self.see(status, row, found);
        }
        let is_redone = match state.status() {
            None | Some(Status::Pending) => true,
            Some(Status::Failed) => self.retry_failed,
            Some(Status::Ok | Status::Skipped) => false,
        };
        let is_todo = number <= self.rows && state.new.is_none() && (is_under_way || is_redone);
        found.todo += u64::from(is_todo);
        found.is_inside |= is_todo && state.old.is_some();
        Ok(record.is_none().then_some(result))
    }

    /// Whether a row is in the file that is written.
    fn is_done(&self, state: &RowState<'_>) -> bool {
        if self.is_rewritten { state.new.is_some() } else { state.old.is_some() }
    }

    /// Whether a row was sent, and its result is not in the file that is written.
    fn is_under_way(&self, state: &RowState<'_>) -> bool {
        let was_sent = state.record.zip(self.run).is_some_and(|(record, run)| match state.old {
            Some(_) => record.sent_in == run.phase.number,
            None => record.sent_in > 0,
        });
        was_sent && !self.is_done(state)
    }

    /// Checks that a result is that of its row, and the one that the run wrote.
    fn check_result(&self, state: &RowState<'_>, may_differ: bool, found: &mut Found) -> Result<(), Failure> {
        let Some(result) = state.result() else { return Ok(()) };
        let number = state.row.number;
        let file = if state.new.is_some() { self.part } else { self.output };
        let name = file.map_or("the output", |file| &file.name);
        if !may_differ && !self.layout.is_of(result, &state.row.cells) {
            return Err(foreign(file, &format!("its row {number} is not that of the input")));
        }
        let is_done = self.is_done(state);
        let why = match (state.record.map(|record| record.result), found.unrecorded) {
            // Without a hash is only the last row that was written, or the next one that is to be.
            (Some(_), Some((before, _))) if is_done => format!("row {before} of {name} is not known to the run"),
            (Some(0), _) if is_done => {
                found.unrecorded = Some((number, hash(result)));
                return Ok(());
            }
            (Some(0), _) if state.is_next => return Ok(()),
            (Some(known), _) if known != hash(result) => {
                format!("row {number} of {name} changed since the run wrote it")
            }
            _ => return Ok(()),
        };
        Err(Failure::misused(why).hint(UNCHANGED))
    }

    /// Notes whose row has a link, once for each vendor.
    fn see(&self, status: Status, row: &Row, found: &mut Found) {
        let is_known = self.reader.columns.vendor.is_none() && !found.succeeded.is_empty();
        if status == Status::Ok
            && !is_known
            && found.succeeded.len() < Vendor::ALL.len()
            && let Ok((vendor, _)) = self.reader.read(&row.cells)
            && !found.succeeded.contains(&vendor)
        {
            found.succeeded.push(vendor);
        }
    }

    fn finish(
        &self,
        mut found: Found,
        output: &Cursor<'_>,
        part: &Cursor<'_>,
        gone: &RowRanges,
    ) -> Result<Found, Failure> {
        (found.output, found.part) = (output.extent, part.extent);
        let Some(run) = self.run else { return Ok(found) };
        let last = self.output.map_or("the output", |file| &file.name);
        if gone.count > 0 {
            let message = format!("{gone} had a result, which is no longer in {last}");
            return Err(Failure::misused(message).hint(format!(
                "put the file back; or, to make those links anew, remove {last}.run and run the same command with --resume"
            )));
        }
        let fewer = run.rows.saturating_sub(self.rows.max(output.extent.rows));
        if fewer > 0 && !self.is_limited {
            let (name, noun) = (self.name, if fewer == 1 { "row" } else { "rows" });
            let message = format!("{name} has {fewer} {noun} fewer than when the run began");
            return Err(Failure::misused(message).hint(UNCHANGED));
        }
        Ok(found)
    }
}

/// A row of the input, and what is known of it.
struct RowState<'a> {
    row: &'a Row,
    record: Option<Record>,
    /// Whether it is the first one that the part file has not.
    is_next: bool,
    /// The result in the output, and in the part file.
    old: Option<(ByteRecord, Status)>,
    new: Option<(ByteRecord, Status)>,
}

impl RowState<'_> {
    /// The result that counts.
    fn result(&self) -> Option<&ByteRecord> {
        self.new.as_ref().or(self.old.as_ref()).map(|(result, _)| result)
    }

    fn status(&self) -> Option<Status> {
        self.new.as_ref().or(self.old.as_ref()).map(|(_, status)| *status)
    }
}

/// Goes through a file of results that may not be there.
pub(super) struct Cursor<'a> {
    file: Option<&'a ResultFile>,
    rows: Option<ResultRows<'a>>,
    extent: Extent,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(file: Option<&'a ResultFile>) -> Result<Self, Failure> {
        Ok(Self { file, rows: file.map(ResultFile::rows).transpose()?, extent: Extent::default() })
    }

    /// The result of the next row of the input, which has these cells, and of which the run file says this.
    pub(super) fn next(
        &mut self,
        cells: Option<&ByteRecord>,
        record: Option<Record>,
    ) -> Result<Option<(ByteRecord, Status)>, Failure> {
        let (Some(file), Some(rows)) = (self.file, &mut self.rows) else { return Ok(None) };
        let row = if let Some(row) = rows.next()? {
            row
        } else {
            self.rows = None;
            let tail = file.tail(cells, record.map(|record| record.result))?;
            let Tail::Row(row, status) = tail else { return Ok(None) };
            self.extent.lacks_line_end = true;
            (row, status)
        };
        self.extent.rows += 1;
        Ok(Some(row))
    }
}

fn foreign(file: Option<&ResultFile>, why: &str) -> Failure {
    let name = file.map_or("the output", |file| &file.name);
    Failure::misused(format!("{name} does not belong to this input: {why}")).hint(UNCHANGED)
}
