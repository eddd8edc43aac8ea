//! Where the table begins in a file, and how it is written: told from the first lines.

use std::io::Read;

use super::columns;
use super::csv_dialect::{BOM, CsvDialect, Encoding, LineEnd};
use super::csv_rows::unreadable;
use super::input::InputOptions;
use super::invisible;
use super::letters::Letters;
use super::source::{Form, Source};
use crate::failure::Failure;

/// The header must end in this much of a file: delimiter and line ends are told from it.
const HEAD: usize = 64 * 1024;

/// What may stand between columns. Of equals the first is taken.
const DELIMITERS: &[u8] = b",;\t|";

/// In so many lines a header is looked for to suggest it.
const SEARCHED: usize = 50;

/// Where the header begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// In bytes of the text.
    pub(super) start: u64,
    pub(super) line: u64,
}

/// The dialect of a table, and the place of its header.
pub(super) fn find(source: &Source, name: &str, options: InputOptions<'_>) -> Result<(CsvDialect, Place), Failure> {
    let text = |start| source.read_from(start).map_err(|error| unreadable(name, &error));
    let mut head = Vec::new();
    text(0)?.take(HEAD as u64).read_to_end(&mut head).map_err(|error| unreadable(name, &error))?;
    let has_bom = head.starts_with(BOM);
    let is_as_it_comes = matches!(source.form, Form::Plain);
    let encoding = match source.form {
        Form::Sheet(_) => Encoding::Utf8,
        Form::Plain | Form::Utf16(_) => {
            Letters::count(text(0)?).map_err(|error| unreadable(name, &error))?.encoding(name, has_bom)?
        }
    };
    // What is not written as it comes gets the mark by which spreadsheet programs know UTF-8.
    let dialect = CsvDialect { bom: has_bom || !is_as_it_comes, encoding, delimiter: b',', line_end: LineEnd::Lf };
    let mut lines = Lines { head: &head, position: if has_bom { BOM.len() } else { 0 }, line: 1, dialect };

    let separator = lines.separator(name)?;
    let is_wanted = |name: &str| columns::is(options.customer_column, name);
    match options.header_line {
        Some(wanted) => {
            while lines.line < wanted && lines.position < head.len() {
                lines.skip(matches!(source.form, Form::Sheet(_)));
            }
        }
        None => {
            while lines.position < head.len() && lines.is_blank() {
                lines.skip(true);
            }
        }
    }
    let place = Place { start: lines.position as u64, line: lines.line };
    let (header, line_end) = first_line(lines.rest());
    if lines.position + header.len() >= HEAD {
        let message = format!("line {} of {name} does not end: it is not a table of customers", place.line);
        return Err(Failure::misused(message));
    }
    if header.is_empty() || options.header_line.is_some_and(|wanted| wanted != place.line) {
        return Err(headless(name, options.header_line));
    }
    let delimiter = separator.unwrap_or_else(|| dialect.delimiter_of(header, is_wanted));
    let dialect = CsvDialect { delimiter, line_end, ..dialect };
    if !dialect.names(header, is_wanted) {
        lines.skip(true);
        if let Some(line) = lines.find(is_wanted) {
            let column = options.customer_column;
            let message = format!("line {} of {name} names no column `{column}`, but line {line} has one", place.line);
            let hint = format!("write --header-line {line} if that line names the columns, or --customer-column NAME");
            return Err(Failure::misused(message).hint(hint));
        }
    }
    Ok((dialect, place))
}

/// There is no line that could name the columns.
pub(super) fn headless(name: &str, line: Option<u64>) -> Failure {
    let message = match line {
        Some(line) => format!("{name} has no line {line} that names the columns"),
        None => format!("{name} has no header"),
    };
    Failure::misused(message).hint("its first line must name the columns, or --header-line N the line that does")
}

/// The first lines of a file, from a place on.
struct Lines<'a> {
    head: &'a [u8],
    position: usize,
    line: u64,
    dialect: CsvDialect,
}

impl<'a> Lines<'a> {
    fn rest(&self) -> &'a [u8] {
        &self.head[self.position..]
    }

    /// Goes to the next line; the line ends in quotes do not count if there may be any.
    fn skip(&mut self, has_quotes: bool) {
        let rest = self.rest();
        let (line, _) = if has_quotes {
            first_line(rest)
        } else {
            until_line_end(rest, rest.iter().position(|byte| is_line_end(*byte)))
        };
        let end = match &rest[line.len()..] {
            [b'\r', b'\n', ..] => 2,
            [_, ..] => 1,
            [] => 0,
        };
        self.position += line.len() + end;
        self.line += 1;
    }

    /// Takes Excel's line `sep=;` and what it says.
    fn separator(&mut self, name: &str) -> Result<Option<u8>, Failure> {
        let (line, _) = first_line(self.rest());
        let line = String::from_utf8_lossy(line);
        let line = line.trim_matches(['"', ' ']);
        let Some((said, value)) = line.split_at_checked(4).filter(|(said, _)| said.eq_ignore_ascii_case("sep=")) else {
            return Ok(None);
        };
        let value = if value == "\\t" { "\t" } else { value };
        let is_delimiter = |letter: char| u8::try_from(letter).is_ok_and(|byte| DELIMITERS.contains(&byte));
        // A program that has saved the file since may have added a delimiter for each column.
        let rest = value.trim_start_matches(is_delimiter);
        match value.bytes().next().filter(|_| rest.trim_matches(['"', ' ']).is_empty()) {
            Some(delimiter) if DELIMITERS.contains(&delimiter) => {
                self.skip(true);
                Ok(Some(delimiter))
            }
            _ => {
                let message = format!("line 1 of {name} says `{}{}`", said, value.escape_debug());
                Err(Failure::misused(message)
                    .hint("separate columns by commas, semicolons, tabs or bars, and leave that line out"))
            }
        }
    }

    /// Whether nothing can be read in the line.
    fn is_blank(&self) -> bool {
        let (line, _) = first_line(self.rest());
        let is_between =
            |letter: char| letter == '"' || u8::try_from(letter).is_ok_and(|byte| DELIMITERS.contains(&byte));
        self.dialect.decode(line).chars().all(|letter| is_between(letter) || invisible::is_blank(letter))
    }

    /// The next line that has a column of that name.
    fn find(&mut self, is_wanted: impl Fn(&str) -> bool) -> Option<u64> {
        for _ in 0..SEARCHED {
            let (line, _) = first_line(self.rest());
            let has = |delimiter: &u8| CsvDialect { delimiter: *delimiter, ..self.dialect }.names(line, &is_wanted);
            if DELIMITERS.iter().any(has) {
                return Some(self.line);
            }
            self.skip(true);
        }
        None
    }
}

impl CsvDialect {
    /// The delimiter by which the header has the wanted column, or else the most columns: so delimiters are told from
    /// commas in names.
    fn delimiter_of(self, header: &[u8], is_wanted: impl Fn(&str) -> bool) -> u8 {
        let columns = |delimiter: &&u8| {
            let dialect = Self { delimiter: **delimiter, ..self };
            (dialect.names(header, &is_wanted), dialect.cells(header).len())
        };
        // The last of equals is taken.
        DELIMITERS.iter().rev().max_by_key(columns).copied().unwrap_or(b',')
    }

    fn names(self, line: &[u8], is_wanted: impl Fn(&str) -> bool) -> bool {
        self.cells(line).iter().any(|cell| is_wanted(&self.decode(cell)))
    }

    fn cells(self, line: &[u8]) -> csv::ByteRecord {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(self.delimiter).from_reader(line);
        reader.byte_records().next().and_then(Result::ok).unwrap_or_default()
    }
}

/// The first line without its end, and what its end is. Names in quotes may hold line ends; a quote inside a name is a
/// letter.
fn first_line(head: &[u8]) -> (&[u8], LineEnd) {
    let (mut is_open, mut has_quotes, mut is_start) = (false, false, true);
    let end = head.iter().position(|byte| {
        if *byte == b'"' {
            has_quotes |= is_start;
            is_open ^= has_quotes;
        } else if !is_open {
            has_quotes &= !DELIMITERS.contains(byte);
        }
        is_start = !is_open && DELIMITERS.contains(byte);
        !is_open && is_line_end(*byte)
    });
    until_line_end(head, end)
}

fn until_line_end(head: &[u8], end: Option<usize>) -> (&[u8], LineEnd) {
    match end.map(|end| head.split_at(end)) {
        None => (head, LineEnd::Lf),
        Some((line, rest)) if rest.starts_with(b"\r\n") => (line, LineEnd::CrLf),
        Some((line, rest)) if rest.starts_with(b"\r") => (line, LineEnd::Cr),
        Some((line, _)) => (line, LineEnd::Lf),
    }
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

#[cfg(test)]
mod tests;
