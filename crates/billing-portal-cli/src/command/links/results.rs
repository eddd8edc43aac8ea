//! The file of results: a row for each row of the input, in its order and its dialect.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use csv::{ByteRecord, Terminator, WriterBuilder};

use super::csv_dialect::{BOM, CsvDialect, LineEnd};
use super::input::{InputRows, Row, Rows};
use super::request_reader::RequestReader;
use crate::failure::Failure;

/// What stands in the column `status`.
const OK: &str = "ok";
const FAILED: &str = "failed";
const SKIPPED: &str = "skipped";

/// What became of a row.
#[derive(Debug)]
pub(super) enum Outcome {
    Link {
        url: String,
        expires_at: String,
        valid_until: String,
        session_id: String,
    },
    Failed(String),
    /// It was not to be sent, and why.
    Skipped(String),
}

/// How many rows are in the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) links: u64,
    pub(super) failed: u64,
    pub(super) skipped: u64,
}

impl Tally {
    pub(super) fn rows(self) -> u64 {
        self.links + self.failed + self.skipped
    }

    /// Counts a row by what stands in its column `status`.
    fn count(&mut self, status: &str) {
        *(match status {
            OK => &mut self.links,
            SKIPPED => &mut self.skipped,
            _ => &mut self.failed,
        }) += 1;
    }
}

/// The file, open at its end.
#[derive(Debug)]
pub(super) struct Results {
    file: File,
    name: String,
    dialect: CsvDialect,
    width: usize,
    pub(super) tally: Tally,
}

impl Results {
    /// A new file, for its owner alone. There must be none of its name.
    pub(super) fn create(path: &Path, reader: &RequestReader, header: &ByteRecord) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let file = private(OpenOptions::new().write(true).create_new(true)).open(path);
        let file = file.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Failure::misused(format!("{name} exists already"))
                .hint("write --resume to go on with it, or choose another name"),
            _ => Failure::refused(format!("cannot create {name}: {error}")),
        })?;
        let mut results = Self::at_end(file, name, reader);
        results.write(&head(reader, header))?;
        Ok(results)
    }

    /// A file that an earlier run has left, checked against the input, whose `rows` are read as far as the file goes. A
    /// last row that is not complete is cut off. A file that is not there is created.
    pub(super) fn resume(
        path: &Path,
        reader: &RequestReader,
        header: &ByteRecord,
        rows: &mut InputRows<'_>,
    ) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let refused = |error: io::Error| Failure::refused(format!("cannot resume {name}: {error}"));
        let mut file = match OpenOptions::new().read(true).write(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Self::create(path, reader, header),
            Err(error) => return Err(refused(error)),
        };
        let (dialect, head) = (reader.dialect, head(reader, header));
        let mut start = Vec::new();
        (&file).take(head.len() as u64).read_to_end(&mut start).map_err(refused)?;
        if !head.starts_with(&start) {
            return Err(foreign(&name, "its first line is not that of the input and the columns of results"));
        }
        let mut tally = Tally::default();
        let mut end = 0;
        if start == head {
            end = head.len() as u64 + complete(&mut file, dialect).map_err(refused)?;
            file.seek(SeekFrom::Start(head.len() as u64)).map_err(refused)?;
            for row in Rows::read((&file).take(end - head.len() as u64), &name, dialect) {
                tally.count(belongs(&row?, rows.next().transpose()?.as_ref(), reader, &name)?);
            }
        }
        file.set_len(end).and_then(|()| file.seek(SeekFrom::Start(end))).map_err(refused)?;
        let mut results = Self { tally, ..Self::at_end(file, name, reader) };
        if end == 0 {
            results.write(&head)?;
        }
        Ok(results)
    }

    fn at_end(file: File, name: String, reader: &RequestReader) -> Self {
        Self { file, name, dialect: reader.dialect, width: reader.columns.width, tally: Tally::default() }
    }

    /// Adds a row, and has it in the file when it returns.
    pub(super) fn append(&mut self, cells: &ByteRecord, outcome: &Outcome) -> Result<(), Failure> {
        let (url, expires_at, valid_until, status, error, session_id) = match outcome {
            Outcome::Link { url, expires_at, valid_until, session_id } => {
                (&**url, &**expires_at, &**valid_until, OK, "", &**session_id)
            }
            Outcome::Failed(error) => ("", "", "", FAILED, &**error, ""),
            Outcome::Skipped(why) => ("", "", "", SKIPPED, &**why, ""),
        };
        // A row that is too short or too long has the header's width here, or its results would be in no column.
        let given = (0..self.width).map(|column| cells.get(column).unwrap_or_default());
        let added = [url, expires_at, valid_until, status, error, session_id].map(|text| self.dialect.encode(text));
        let line = line(self.dialect, given.chain(added.iter().map(|text| &**text)));
        self.write(&line)?;
        self.tally.count(status);
        Ok(())
    }

    /// In one piece and without a buffer of ours: what a kill leaves out is at most the row that was being written.
    fn write(&mut self, line: &[u8]) -> Result<(), Failure> {
        self.file.write_all(line).and_then(|()| self.file.flush()).map_err(|error| {
            Failure::refused(format!("cannot write {}: {error}", self.name))
                .hint("fix that and run the same command with --resume")
        })
    }
}

/// Everything before the first row.
fn head(reader: &RequestReader, header: &ByteRecord) -> Vec<u8> {
    let dialect = reader.dialect;
    let mut head = if dialect.bom { BOM.to_vec() } else { Vec::new() };
    head.extend(line(dialect, header.iter().chain(reader.columns.added.iter().map(String::as_bytes))));
    head
}

fn line<'a>(dialect: CsvDialect, cells: impl Iterator<Item = &'a [u8]>) -> Vec<u8> {
    let terminator = match dialect.line_end {
        LineEnd::Lf => Terminator::Any(b'\n'),
        LineEnd::CrLf => Terminator::CRLF,
        LineEnd::Cr => Terminator::Any(b'\r'),
    };
    let mut line = Vec::new();
    let mut writer = WriterBuilder::new().delimiter(dialect.delimiter).terminator(terminator).from_writer(&mut line);
    // Writing to memory does not fail, and there is one row to be as wide as.
    let written = writer.write_record(cells).and_then(|()| Ok(writer.flush()?));
    debug_assert!(written.is_ok());
    drop(writer);
    line
}

/// How many bytes from here on are complete rows. Quotes tell which line ends are ends of rows: this program writes two
/// around each value that holds one, and doubles it.
fn complete(file: &mut File, dialect: CsvDialect) -> io::Result<u64> {
    let last = dialect.line_end()[dialect.line_end().len() - 1];
    let (mut complete, mut position, mut quoted) = (0, 0, false);
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut chunk)?;
        if read == 0 {
            return Ok(complete);
        }
        for byte in &chunk[..read] {
            position += 1;
            quoted ^= *byte == b'"';
            if !quoted && *byte == last {
                complete = position;
            }
        }
    }
}

/// Checks that a row of results is for the row of the input in its place. Gives its status.
fn belongs<'a>(result: &'a Row, row: Option<&Row>, reader: &RequestReader, name: &str) -> Result<&'a str, Failure> {
    let (line, number, found) = (result.line, result.number, result.cells.len());
    let Some(row) = row else {
        return Err(foreign(name, &format!("it has more rows than the input, from line {line} on")));
    };
    let width = reader.columns.width + reader.columns.added.len();
    if found != width {
        return Err(foreign(name, &format!("its row {number} has {found} columns, not {width}")));
    }
    if reader.customer(&result.cells) != reader.customer(&row.cells) {
        return Err(foreign(name, &format!("its row {number} is for another customer than that of the input")));
    }
    Ok(result
        .cells
        .get(reader.columns.width + 3)
        .and_then(|status| std::str::from_utf8(status).ok())
        .unwrap_or_default())
}

fn foreign(name: &str, why: &str) -> Failure {
    Failure::misused(format!("{name} does not belong to this input: {why}"))
        .hint("resume with the files of the broken run, unchanged, or choose another name for the output")
}

/// What is created is for its owner alone: links let in whoever has them.
#[cfg(unix)]
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;

    options.mode(0o600)
}

/// Elsewhere the folder decides.
#[cfg(not(unix))]
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(test)]
mod tests;
