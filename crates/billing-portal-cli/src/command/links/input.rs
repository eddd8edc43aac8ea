//! The file of customers: opened once, read as often as it takes, a row at a time.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use csv::ByteRecord;

use super::csv_dialect::CsvDialect;
use super::csv_rows::unreadable;
pub(super) use super::csv_rows::{Row, Rows};
use super::file_format::{self, FileFormat};
use super::invisible;
use super::source::Source;
use super::spreadsheet;
use super::table_start::{self, Place, headless};
use crate::failure::Failure;

/// What a person says of an input.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct InputOptions<'a> {
    /// The column that has the customers.
    pub(super) customer_column: &'a str,
    /// The line that names the columns, if it is not the first.
    pub(super) header_line: Option<u64>,
    /// The sheet of a spreadsheet.
    pub(super) sheet: Option<&'a str>,
}

/// A table of customers.
#[derive(Debug)]
pub(super) struct Input {
    source: Source,
    name: String,
    /// The name of the sheet.
    sheet: Option<String>,
    /// How the table is written, and its results.
    pub(super) dialect: CsvDialect,
    place: Place,
    header: ByteRecord,
}

impl Input {
    /// Opens a file, finds out how it is written, and reads its header.
    pub(super) fn open(path: &Path, options: InputOptions<'_>) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let mut file = open(path, &name)?;
        let format = file_format::recognize(&mut file, &name)?;
        if let (Some(_), FileFormat::Text | FileFormat::Utf16(_)) = (options.sheet, format) {
            return Err(Failure::misused(format!("{name} is no spreadsheet")).hint("leave out --sheet"));
        }
        let (source, sheet) = match format {
            FileFormat::Text => (Source::File(file), None),
            FileFormat::Utf16(encoding) => (Source::Utf16(file, encoding), None),
            FileFormat::Spreadsheet => {
                let sheet = spreadsheet::read(&file, &name, options.sheet)?;
                (Source::Sheet(sheet.table), Some(sheet.title))
            }
        };
        let (dialect, place) = table_start::find(&source, &name, options)?;
        let mut input = Self { source, name, sheet, dialect, place, header: ByteRecord::new() };
        let header = input.table()?.next().ok_or_else(|| headless(&input.name, options.header_line))??;
        input.header = header.cells;
        Ok(input)
    }

    /// What to call it in messages.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// What it is, for the person who waits: `in.csv: UTF-8, columns separated by semicolons, lines end in CRLF`.
    pub(super) fn description(&self) -> String {
        let (name, dialect) = (&self.name, self.dialect);
        let what = match (&self.source, &self.sheet) {
            (Source::Utf16(_, encoding), _) => format!("{}; results are {dialect}", encoding.name()),
            (_, Some(sheet)) => format!("sheet `{}`; results are CSV: {dialect}", sheet.escape_debug()),
            _ => dialect.to_string(),
        };
        match self.place.line {
            1 => format!("{name}: {what}"),
            line => format!("{name}: {what}, header in {} {line}", self.unit()),
        }
    }

    /// What its lines are called.
    pub(super) fn unit(&self) -> &'static str {
        if self.sheet.is_some() { "row" } else { "line" }
    }

    /// The names of its columns.
    pub(super) fn header(&self) -> &ByteRecord {
        &self.header
    }

    /// Its rows, from the first on.
    pub(super) fn rows(&self) -> Result<InputRows<'_>, Failure> {
        let mut rows = self.table()?;
        rows.next();
        let width = if self.sheet.is_some() { self.header.len() } else { 0 };
        Ok(InputRows { rows, dialect: self.dialect, width, number: 0, blank: 0 })
    }

    /// Header and rows.
    fn table(&self) -> Result<Rows<Box<dyn Read + '_>>, Failure> {
        let text = self.source.read_from(self.place.start).map_err(|error| unreadable(&self.name, &error))?;
        let rows = Rows::read(text, &self.name, self.dialect).beginning_in(self.place.line);
        Ok(if self.sheet.is_some() { rows.of_sheet() } else { rows })
    }
}

/// The rows of an input that have something in them, counted from 1 on.
pub(super) struct InputRows<'a> {
    rows: Rows<Box<dyn Read + 'a>>,
    dialect: CsvDialect,
    /// Rows of a sheet are filled up to so many cells: sheets do not say where a row ends.
    width: usize,
    number: u64,
    /// How many rows without content were passed over.
    pub(super) blank: u64,
}

impl Iterator for InputRows<'_> {
    type Item = Result<Row, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut row = match self.rows.next()? {
                Ok(row) => row,
                Err(failure) => return Some(Err(failure)),
            };
            if is_blank(&row.cells, self.dialect) {
                self.blank += 1;
                continue;
            }
            self.number += 1;
            row.number = self.number;
            while row.cells.len() < self.width {
                row.cells.push_field(b"");
            }
            return Some(Ok(row));
        }
    }
}

/// Whether nothing can be read in any cell.
fn is_blank(cells: &ByteRecord, dialect: CsvDialect) -> bool {
    let is_seen =
        |cell: &[u8]| cell.iter().any(u8::is_ascii_graphic) || !dialect.decode(cell).chars().all(invisible::is_blank);
    !cells.iter().any(is_seen)
}

/// A regular file: it is read several times over, and opening a pipe would wait for whoever writes it.
fn open(path: &Path, name: &str) -> Result<File, Failure> {
    let unreadable = |error| Failure::misused(format!("cannot read {name}: {error}"));
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(Failure::misused(format!("{name} is no file")).hint("save the table to a file first"));
    }
    File::open(path).map_err(unreadable)
}
