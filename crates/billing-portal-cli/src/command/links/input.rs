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
use super::source::{Form, Source};
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
    pub(super) source: Source,
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
            return Err(Failure::misused(format!("{name} is not a spreadsheet")).hint("leave out --sheet"));
        }
        let (form, sheet) = match format {
            FileFormat::Text => (Form::Plain, None),
            FileFormat::Utf16(encoding) => (Form::Utf16(encoding), None),
            FileFormat::Spreadsheet => {
                let sheet = spreadsheet::read(&file, &name, options.sheet)?;
                (Form::Sheet(sheet.table), Some(sheet.title))
            }
        };
        let source = Source { file, form };
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
        let what = match (&self.source.form, &self.sheet) {
            (Form::Utf16(encoding), _) => format!("{}; results are {dialect}", encoding.name()),
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
        return Err(Failure::misused(format!("{name} is not a file")).hint("save the table to a file first"));
    }
    File::open(path).map_err(unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All rows of an input, read by two readers in turn, which see the same.
    fn rows(bytes: &[u8], header_line: Option<u64>) -> Vec<(u64, u64, Vec<String>)> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in.csv");
        fs::write(&path, bytes).unwrap();
        let options = InputOptions { customer_column: "customer", header_line, sheet: None };
        let input = Input::open(&path, options).unwrap();
        assert!(input.header().iter().any(|name| name == b"customer"));
        let (ones, mut others) = (input.rows().unwrap(), input.rows().unwrap());
        let mut rows = Vec::new();
        for row in ones {
            let (row, other) = (row.unwrap(), others.next().unwrap().unwrap());
            assert_eq!((row.number, row.line, &row.cells), (other.number, other.line, &other.cells));
            let text = |cell| input.dialect.decode(cell).into_owned();
            rows.push((row.number, row.line, row.cells.iter().map(text).collect()));
        }
        assert!(others.next().is_none() && input.rows().unwrap().count() == rows.len());
        rows
    }

    #[test]
    fn is_read_as_often_as_it_takes_whatever_its_form() {
        let row = |number| format!("{number};\"Müller\n{number}\"\r\n;\r\n");
        let table = (0..5_000).map(row).collect::<Vec<_>>().concat();
        let table = format!("title\r\n\r\ncustomer;name\r\n{table}");
        let plain = rows(table.as_bytes(), Some(3));
        assert_eq!(plain.len(), 5_000);
        assert_eq!(plain[0], (1, 4, vec!["0".to_owned(), "Müller\n0".to_owned()]));
        assert_eq!(plain[1], (2, 7, vec!["1".to_owned(), "Müller\n1".to_owned()]));
        let mut marked = b"\xef\xbb\xbf".to_vec();
        marked.extend(table.as_bytes());
        let wide: Vec<u8> = format!("\u{feff}{table}").encode_utf16().flat_map(u16::to_be_bytes).collect();
        let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(&table);
        for other in [marked, wide, latin.into_owned()] {
            assert_eq!(rows(&other, Some(3)), plain);
        }
    }
}
