//! A file of results: reading what an earlier run has left, and adding to it.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Take, Write};

use csv::{ByteRecord, ReaderBuilder};

use super::csv_dialect::CsvDialect;
use super::results::{Layout, Status};
use super::run_file::{UNCHANGED, hash};
use crate::failure::Failure;

/// No row of results is longer: one of the input has 1 MiB at most, and quotes in it may be doubled.
const LONGEST_ROW: u64 = 4 * 1024 * 1024;

/// A file of results, with as much of it as is known to be complete.
#[derive(Debug)]
pub(super) struct ResultFile {
    file: File,
    pub(super) name: String,
    layout: Layout,
    /// Where complete rows end; 0 if not even the head is complete.
    end: u64,
    /// What stands behind them.
    tail: Vec<u8>,
}

/// What stands behind the complete rows.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Tail {
    None,
    /// The beginning of a row, which a run has left unfinished.
    Beginning,
    /// A row that lacks its line end only, as editors leave it.
    Row(ByteRecord, Status),
}

impl ResultFile {
    /// Looks at a file, and changes nothing in it.
    pub(super) fn read(mut file: File, name: String, layout: &Layout) -> Result<Self, Failure> {
        let refused = |error: io::Error| unreadable(&name, &error);
        let mut start = Vec::new();
        let head = layout.head.len() as u64;
        file.seek(SeekFrom::Start(0)).map_err(refused)?;
        (&file).take(head).read_to_end(&mut start).map_err(refused)?;
        if !layout.head.starts_with(&start) {
            let message = format!("{name} does not belong to this input: its first line is another one");
            return Err(Failure::misused(message).hint(UNCHANGED));
        }
        if start.len() < layout.head.len() {
            return Ok(Self { file, name, layout: layout.clone(), end: 0, tail: Vec::new() });
        }
        let (rows, tail) = complete(&mut file, layout.dialect(), &name)?;
        Ok(Self { file, name, layout: layout.clone(), end: head + rows, tail })
    }

    /// The complete rows.
    pub(super) fn rows(&self) -> Result<ResultRows<'_>, Failure> {
        let head = self.layout.head.len() as u64;
        let mut file = &self.file;
        file.seek(SeekFrom::Start(head)).map_err(|error| unreadable(&self.name, &error))?;
        let dialect = self.layout.dialect();
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(dialect.delimiter);
        Ok(ResultRows { reader: builder.from_reader(file.take(self.end.saturating_sub(head))), file: self, number: 0 })
    }

    /// What stands behind the complete rows, if the next row of the input has these cells, and its result this hash as far as
    /// is known.
    pub(super) fn tail(&self, cells: Option<&ByteRecord>, known: Option<u64>) -> Result<Tail, Failure> {
        let Some(cells) = cells.filter(|_| !self.tail.is_empty()) else {
            return if self.tail.is_empty() { Ok(Tail::None) } else { Err(self.foreign_tail()) };
        };
        let mut builder = ReaderBuilder::new();
        let delimiter = self.layout.dialect().delimiter;
        let mut reader = builder.has_headers(false).flexible(true).delimiter(delimiter).from_reader(&*self.tail);
        let mut rows = reader.byte_records();
        if let (Some(Ok(row)), None) = (rows.next(), rows.next())
            && self.layout.is_of(&row, cells)
            && let Some(status) = self.layout.status(&row)
            && known.is_none_or(|known| known == hash(&row))
        {
            return Ok(Tail::Row(row, status));
        }
        if self.layout.is_beginning(&self.tail, cells) { Ok(Tail::Beginning) } else { Err(self.foreign_tail()) }
    }

    fn foreign_tail(&self) -> Failure {
        let message =
            format!("the last {} bytes of {} are not the unfinished row that a run leaves", self.tail.len(), self.name);
        Failure::misused(message).hint(UNCHANGED)
    }

    /// Makes the file ready for the next row. An unfinished one is cut off, unless it `lacks` its line end only.
    pub(super) fn make_ready(&mut self, lacks: bool) -> Result<(), Failure> {
        let tail = std::mem::take(&mut self.tail);
        if self.end == 0 {
            self.cut(0)?;
            return self.write(&self.layout.head.clone());
        }
        let line_end = self.layout.dialect().line_end();
        if !lacks {
            return self.cut(self.end);
        }
        self.end += (tail.len() - usize::from(line_end.len() == 2 && tail.ends_with(b"\r"))) as u64;
        self.cut(self.end)?;
        self.write(line_end)
    }

    fn cut(&mut self, end: u64) -> Result<(), Failure> {
        let cut = self.file.set_len(end).and_then(|()| self.file.seek(SeekFrom::Start(end)));
        cut.map(drop).map_err(|error| self.unwritable(&error))
    }

    /// Adds rows, and has them in the file when it returns.
    pub(super) fn add(&mut self, results: &[&ByteRecord]) -> Result<(), Failure> {
        self.write(&self.layout.lines(results))
    }

    /// In one piece and without a buffer of ours: what a kill leaves out is at most the row that was being written.
    fn write(&mut self, line: &[u8]) -> Result<(), Failure> {
        match self.file.write_all(line).and_then(|()| self.file.flush()) {
            Ok(()) => {
                self.end += line.len() as u64;
                Ok(())
            }
            Err(error) => {
                // What went in is cut off, if that is still possible; or else the next run does it.
                let _ = self.file.set_len(self.end);
                Err(self.unwritable(&error))
            }
        }
    }

    fn unwritable(&self, error: &io::Error) -> Failure {
        Failure::refused(format!("cannot write {}: {error}", self.name))
            .hint("fix that and run the same command with --resume")
    }

    /// Has all on the disk, so that the file can take another's place.
    pub(super) fn sync(&self) -> Result<(), Failure> {
        self.file.sync_all().map_err(|error| self.unwritable(&error))
    }
}

/// The complete rows of a file of results.
pub(super) struct ResultRows<'a> {
    reader: csv::Reader<Take<&'a File>>,
    file: &'a ResultFile,
    number: u64,
}

impl ResultRows<'_> {
    /// The next row, with its status.
    pub(super) fn next(&mut self) -> Result<Option<(ByteRecord, Status)>, Failure> {
        let mut row = ByteRecord::new();
        self.number += 1;
        let name = &self.file.name;
        let is_row = self.reader.read_byte_record(&mut row);
        if !is_row.map_err(|error| Failure::refused(format!("cannot read {name}: {error}")))? {
            return Ok(None);
        }
        let status = self.file.layout.status(&row).ok_or_else(|| {
            let message = format!("row {} of {name} is not as a run writes it", self.number);
            Failure::misused(message).hint(UNCHANGED)
        });
        Ok(Some((row, status?)))
    }
}

/// How many bytes from the end of the head on are complete rows, and what comes after them. Quotes tell which line ends are
/// ends of rows: a run writes two around each value that holds one, and doubles it.
fn complete(file: &mut File, dialect: CsvDialect, name: &str) -> Result<(u64, Vec<u8>), Failure> {
    let last = dialect.line_end()[dialect.line_end().len() - 1];
    let start = file.stream_position().map_err(|error| unreadable(name, &error))?;
    let (mut complete, mut position, mut quoted) = (0, 0, false);
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut chunk).map_err(|error| unreadable(name, &error))?;
        for byte in &chunk[..read] {
            position += 1;
            quoted ^= *byte == b'"';
            if !quoted && *byte == last {
                complete = position;
            }
        }
        if position - complete > LONGEST_ROW {
            let message = format!("from byte {} on, {name} is not as a run writes it", start + complete);
            return Err(Failure::misused(message).hint(UNCHANGED));
        }
        if read == 0 {
            break;
        }
    }
    let mut tail = Vec::new();
    let read = file.seek(SeekFrom::Start(start + complete)).and_then(|_| file.read_to_end(&mut tail));
    read.map_err(|error| unreadable(name, &error))?;
    Ok((complete, tail))
}

fn unreadable(name: &str, error: &io::Error) -> Failure {
    Failure::refused(format!("cannot read {name}: {error}"))
}

#[cfg(test)]
mod tests;
