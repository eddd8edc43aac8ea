//! What a file of results looks like: a row for each row of the input, in its order and its dialect.

use std::borrow::Cow;

use csv::{ByteRecord, Terminator, WriterBuilder};

use super::columns::ADDED;
use super::csv_dialect::{BOM, CsvDialect, LineEnd};
use super::request_reader::RequestReader;
use crate::formula;
pub(super) use crate::report::LinksTally as Tally;

/// What became of a row that was reached.
#[derive(Debug)]
pub(super) enum Outcome {
    Link {
        url: String,
        expires_at: String,
        valid_until: String,
        session_id: String,
    },
    /// The row itself is wrong, or the vendor says so.
    Failed(String),
    /// It was not to be sent, and why.
    Skipped(String),
    /// There is no result yet, for a reason that is not the row's.
    Pending(String),
}

/// What stands in the column `status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Ok,
    Failed,
    Skipped,
    Pending,
}

impl Status {
    const ALL: [Self; 4] = [Self::Ok, Self::Failed, Self::Skipped, Self::Pending];

    fn text(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
            Self::Pending => "pending",
        }
    }
}

impl Outcome {
    pub(super) fn status(&self) -> Status {
        match self {
            Self::Link { .. } => Status::Ok,
            Self::Failed(_) => Status::Failed,
            Self::Skipped(_) => Status::Skipped,
            Self::Pending(_) => Status::Pending,
        }
    }

    /// What stands in an added column.
    fn cell(&self, column: &str) -> &str {
        match (self, column) {
            (Self::Link { url, .. }, "url") => url,
            (Self::Link { expires_at, .. }, "expires_at") => expires_at,
            (Self::Link { valid_until, .. }, "valid_until") => valid_until,
            (Self::Link { session_id, .. }, "session_id") => session_id,
            (Self::Failed(error) | Self::Skipped(error) | Self::Pending(error), "error") => error,
            (_, "status") => self.status().text(),
            _ => "",
        }
    }
}

impl Tally {
    pub(super) fn rows(self) -> u64 {
        self.links + self.failed + self.skipped + self.pending
    }

    pub(super) fn count(&mut self, status: Status) {
        *self.of(status) += 1;
    }

    /// A row that may have had a status has another one.
    pub(super) fn replace(&mut self, before: Option<Status>, status: Status) {
        if let Some(before) = before {
            *self.of(before) -= 1;
        }
        self.count(status);
    }

    fn of(&mut self, status: Status) -> &mut u64 {
        match status {
            Status::Ok => &mut self.links,
            Status::Failed => &mut self.failed,
            Status::Skipped => &mut self.skipped,
            Status::Pending => &mut self.pending,
        }
    }
}

/// How the results of an input are laid out.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    dialect: CsvDialect,
    width: usize,
    /// Everything before the first row.
    pub(super) head: Vec<u8>,
}

impl Layout {
    pub(super) fn new(reader: &RequestReader, header: &ByteRecord) -> Self {
        let dialect = reader.dialect;
        let mut head = if dialect.bom { BOM.to_vec() } else { Vec::new() };
        head.extend(line(dialect, header.iter().chain(reader.columns.added.iter().map(String::as_bytes))));
        Self { dialect, width: reader.columns.width, head }
    }

    /// The result of a row of the input.
    pub(super) fn result(&self, cells: &ByteRecord, outcome: &Outcome) -> ByteRecord {
        let mut result: ByteRecord = self.carried(cells).collect();
        for column in ADDED {
            result.push_field(&self.dialect.encode(&safe(outcome.cell(column))));
        }
        result
    }

    /// Results as they stand in the file.
    pub(super) fn lines(&self, results: &[&ByteRecord]) -> Vec<u8> {
        lines(self.dialect, results.iter().map(|result| result.iter()))
    }

    /// The cells that are carried through. A row that is ragged gets the columns that it has not, and loses what stands
    /// under no column.
    fn carried<'a>(&self, cells: &'a ByteRecord) -> impl Iterator<Item = &'a [u8]> {
        (0..self.width).map(|column| cells.get(column).unwrap_or_default())
    }

    /// Whether a result has all columns, and carries the cells of this row of the input.
    pub(super) fn is_of(&self, result: &ByteRecord, cells: &ByteRecord) -> bool {
        self.is_whole(result) && self.carried(cells).eq(result.iter().take(self.width))
    }

    fn is_whole(&self, result: &ByteRecord) -> bool {
        result.len() == self.width + ADDED.len()
    }

    /// The status of a result; none if it has no status that goes with its other cells.
    pub(super) fn status(&self, result: &ByteRecord) -> Option<Status> {
        let added = |wanted| {
            let place = ADDED.iter().position(|column| *column == wanted)?;
            result.get(self.width + place).filter(|_| self.is_whole(result))
        };
        let status = Status::ALL.into_iter().find(|status| added("status") == Some(status.text().as_bytes()))?;
        let [has_url, has_error] = ["url", "error"].map(|column| added(column).is_some_and(|cell| !cell.is_empty()));
        ((has_url, has_error) == (status == Status::Ok, status != Status::Ok)).then_some(status)
    }

    /// Whether these bytes are what a run leaves of the result of a row if it ends in the middle of writing it.
    pub(super) fn is_beginning(&self, bytes: &[u8], cells: &ByteRecord) -> bool {
        // What we add has no line ends. Of the carried cells, the line has everything but the last delimiter.
        let mut carried = line(self.dialect, self.carried(cells).chain([&b""[..]]));
        carried.truncate(carried.len() - self.dialect.line_end().len());
        if self.dialect.line_end == LineEnd::CrLf && bytes.ends_with(b"\r") {
            return self.is_beginning(&bytes[..bytes.len() - 1], cells);
        }
        match bytes.strip_prefix(&*carried) {
            Some(added) => !added.iter().any(|byte| matches!(byte, b'\n' | b'\r')),
            None => carried.starts_with(bytes),
        }
    }

    pub(super) fn dialect(&self) -> CsvDialect {
        self.dialect
    }
}

/// What vendors and we have said, on one line, and not as a formula: spreadsheets take these letters for its beginning.
fn safe(text: &str) -> Cow<'_, str> {
    let is_formula = formula::begins(text) || formula::begins(text.trim_start());
    if !is_formula && !text.contains(char::is_control) {
        return Cow::Borrowed(text);
    }
    let line = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    is_formula.then_some('\'').into_iter().chain(line).collect()
}

fn line<'a>(dialect: CsvDialect, cells: impl Iterator<Item = &'a [u8]>) -> Vec<u8> {
    lines(dialect, std::iter::once(cells))
}

fn lines<'a>(dialect: CsvDialect, mut rows: impl Iterator<Item = impl Iterator<Item = &'a [u8]>>) -> Vec<u8> {
    let terminator = match dialect.line_end {
        LineEnd::Lf => Terminator::Any(b'\n'),
        LineEnd::CrLf => Terminator::CRLF,
        LineEnd::Cr => Terminator::Any(b'\r'),
    };
    let mut lines = Vec::new();
    let mut builder = WriterBuilder::new();
    builder.delimiter(dialect.delimiter).terminator(terminator).flexible(true);
    let mut writer = builder.from_writer(&mut lines);
    // Writing to memory does not fail.
    let written = rows.try_for_each(|cells| writer.write_record(cells));
    let written = written.and_then(|()| Ok(writer.flush()?));
    debug_assert!(written.is_ok());
    drop(writer);
    lines
}

#[cfg(test)]
mod tests;
