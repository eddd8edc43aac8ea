//! The rows of a table, one at a time.

use std::io::{self, Chain, Read};

use csv::{ByteRecord, ReaderBuilder};

use super::csv_dialect::{CsvDialect, LineEnd};
use crate::failure::Failure;

/// A row may be this long. Without a bound, a quote that is never closed would take the rest of the file into memory.
const LONGEST_ROW: u64 = 1024 * 1024;

/// A row of its own, read behind the last one of the file. If a quote is open there, it becomes part of a row instead.
/// Files have no such bytes: `Letters` has refused them.
const END: &[u8] = b"\n\"\0end\0\"\n";
const END_CELL: &[u8] = b"\0end\0";

/// A row of a table.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// 1 is the row after the header.
    pub(super) number: u64,
    /// Where it begins in the file, or the empty lines before it: for a person with an editor.
    pub(super) line: u64,
    pub(super) cells: ByteRecord,
}

/// A table that is read from its beginning.
pub(super) struct Rows<R> {
    reader: csv::Reader<Metered<Chain<R, &'static [u8]>>>,
    name: String,
    line_end: LineEnd,
    /// The line that the table begins in.
    first_line: u64,
    number: u64,
}

impl<R: Read> Rows<R> {
    /// All rows of a table without a byte order mark; the header is one of them.
    pub(super) fn read(table: R, name: &str, dialect: CsvDialect) -> Self {
        let source = Metered { source: table.chain(END), left: 0 };
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(dialect.delimiter);
        let (reader, line_end) = (builder.from_reader(source), dialect.line_end);
        Self { reader, name: name.to_owned(), line_end, first_line: 1, number: 0 }
    }

    /// The same, of a table that does not begin in line 1.
    pub(super) fn beginning_in(self, first_line: u64) -> Self {
        Self { first_line, ..self }
    }

    /// The same, of a table whose rows are a line each whatever is in them.
    pub(super) fn of_sheet(self) -> Self {
        Self { line_end: LineEnd::Cr, ..self }
    }

    /// The line that comes next. The reader counts line feeds, and stops before the one of a CRLF.
    fn line(&self) -> u64 {
        let position = self.reader.position();
        let line = match self.line_end {
            LineEnd::CrLf if position.byte() > 0 => position.line() + 1,
            LineEnd::Lf | LineEnd::CrLf => position.line(),
            LineEnd::Cr => position.record() + 1,
        };
        line + self.first_line - 1
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<Row, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        self.reader.get_mut().left = LONGEST_ROW;
        let line = self.line();
        let mut cells = ByteRecord::new();
        match self.reader.read_byte_record(&mut cells) {
            Ok(true) => {}
            Ok(false) => return None,
            Err(error) => return Some(Err(failed(&self.name, line, error))),
        }
        match cells.get(cells.len().saturating_sub(1)) {
            Some(END_CELL) if cells.len() == 1 => return None,
            Some(last) if last.windows(END_CELL.len()).any(|part| part == END_CELL) => {
                return Some(Err(unclosed(&self.name, line)));
            }
            _ => {}
        }
        self.number += 1;
        Some(Ok(Row { number: self.number, line, cells }))
    }
}

fn failed(name: &str, line: u64, error: csv::Error) -> Failure {
    match error.into_kind() {
        csv::ErrorKind::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => {
            let message = format!("the row that begins in line {line} of {name} is longer than 1 MiB");
            Failure::misused(message).hint("look for a quote that is not closed")
        }
        csv::ErrorKind::Io(error) => unreadable(name, &error),
        _ => Failure::refused(format!("cannot read {name} from line {line} on: it is not a table of CSV")),
    }
}

pub(super) fn unreadable(name: &str, error: &io::Error) -> Failure {
    Failure::refused(format!("cannot read {name}: {error}"))
}

fn unclosed(name: &str, line: u64) -> Failure {
    Failure::misused(format!("in the row that begins in line {line} of {name} a quote is opened and never closed"))
        .hint("write a quote that belongs to a value twice, and the value between quotes")
}

/// Reads no more than it is given leave to.
struct Metered<R> {
    source: R,
    left: u64,
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = (&mut self.source).take(self.left).read(buffer)?;
        self.left -= read as u64;
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::links::csv_dialect::Encoding;

    const DIALECT: CsvDialect =
        CsvDialect { bom: false, encoding: Encoding::Utf8, delimiter: b';', line_end: LineEnd::Lf };

    type Read = (u64, Vec<String>);

    fn rows(table: &str) -> Result<Vec<Read>, String> {
        rows_of(table, DIALECT)
    }

    fn rows_of(table: &str, dialect: CsvDialect) -> Result<Vec<Read>, String> {
        let text = |cell: &[u8]| String::from_utf8(cell.to_vec()).unwrap();
        Rows::read(table.as_bytes(), "in.csv", dialect)
            .map(|row| row.map(|row| (row.line, row.cells.iter().map(text).collect())))
            .collect::<Result<_, _>>()
            .map_err(|failure| format!("{failure:?}"))
    }

    #[test]
    fn may_be_quoted_and_ragged() {
        let cells = |cells: &[&str]| cells.iter().map(|&cell| cell.to_owned()).collect::<Vec<_>>();
        let table = "a;b\n\"x;\n\"\"y\"\"\";1\n\n2\n3;4;5\n\"last\"";
        let expected = [
            (1, cells(&["a", "b"])),
            (2, cells(&["x;\n\"y\"", "1"])),
            (4, cells(&["2"])),
            (6, cells(&["3", "4", "5"])),
            (7, cells(&["last"])),
        ];
        assert_eq!(rows(table).unwrap(), expected);
    }

    #[test]
    fn end_with_an_error_where_a_quote_is_open() {
        assert!(rows("a;b\n1;2\n\"3;4\n5;6\n").unwrap_err().contains("line 3"));
        assert!(rows("a;b\n1;2\n3;\"").unwrap_err().contains("line 3"));
        assert!(rows("a;b\n1;\"\"\"\n").unwrap_err().contains("line 2"));
        assert_eq!(rows("a;b\n1;\"\"\n").unwrap().len(), 2);
        assert_eq!(rows("a;b\n1;5\" pipe\n").unwrap().len(), 2, "a quote inside a value is a letter");
    }

    #[test]
    fn know_their_lines() {
        for (line_end, end) in [(LineEnd::Lf, "\n"), (LineEnd::CrLf, "\r\n"), (LineEnd::Cr, "\r")] {
            let table = format!("a;b{end}1;2{end}3;4{end}");
            let lines: Vec<_> =
                rows_of(&table, CsvDialect { line_end, ..DIALECT }).unwrap().iter().map(|row| row.0).collect();
            assert_eq!(lines, [1, 2, 3], "{line_end:?}");
        }
    }

    #[test]
    fn are_bounded() {
        let long = |length: usize| format!("a;b\n1;2\n3;\"{}\"\n5;6\n", "x\n".repeat(length / 2));
        assert!(rows(&long(5 << 20)).unwrap_err().contains("1 MiB"));
        assert_eq!(rows(&long(1 << 19)).unwrap().len(), 4);
        let many = "1;2\n".repeat(1 << 20);
        assert_eq!(rows(&many).unwrap().len(), 1 << 20, "the bound is a row's, not a file's");
    }
}
