//! How a file of customers is written, found out so that the results can be written the same way.
//!
//! Every encoding that is taken writes ASCII as ASCII, so a table is split into cells as bytes, and a cell that nobody
//! looks into is carried through as it is.

use std::borrow::Cow;
use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use encoding_rs::WINDOWS_1252;

use crate::failure::Failure;

pub(super) const BOM: &[u8] = b"\xef\xbb\xbf";

/// The header must end in this much of a file: delimiter and line ends are told from it.
const HEAD: usize = 64 * 1024;

const SAVE_AS_CSV: &str = "open it in the spreadsheet program and save it as `CSV UTF-8`";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Windows1252,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineEnd {
    Lf,
    CrLf,
    Cr,
}

/// What a table's bytes mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CsvDialect {
    pub(super) bom: bool,
    pub(super) encoding: Encoding,
    pub(super) delimiter: u8,
    pub(super) line_end: LineEnd,
}

impl CsvDialect {
    /// Reads the whole file once, for a file may have its first letter that is not ASCII in its last line. `is_wanted`
    /// tells the column that has to be there, by which delimiters are told from commas in names.
    pub(super) fn detect(file: &mut File, name: &str, is_wanted: impl Fn(&str) -> bool) -> Result<Self, Failure> {
        let unreadable = |error: io::Error| Failure::refused(format!("cannot read {name}: {error}"));
        file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        let mut head = Vec::new();
        file.by_ref().take(HEAD as u64).read_to_end(&mut head).map_err(unreadable)?;
        refuse_other_formats(name, &head)?;

        let bom = head.starts_with(BOM);
        file.seek(SeekFrom::Start(0)).map_err(unreadable)?;
        let encoding = Letters::count(file).map_err(unreadable)?.encoding(name, bom)?;
        let head = head.strip_prefix(BOM).unwrap_or(&head);
        let (header, line_end) = first_line(head);
        if header.len() >= HEAD - BOM.len() {
            let message = format!("the first line of {name} does not end: it is no table of customers");
            return Err(Failure::misused(message));
        }
        let mut dialect = Self { bom, encoding, delimiter: b',', line_end };
        dialect.delimiter = dialect.delimiter_of(header, is_wanted);
        Ok(dialect)
    }

    /// The delimiter by which the header has the wanted column, or else the most columns.
    fn delimiter_of(self, header: &[u8], is_wanted: impl Fn(&str) -> bool) -> u8 {
        let columns = |delimiter: &u8| {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(*delimiter).from_reader(header);
            let cells = reader.byte_records().next().and_then(Result::ok).unwrap_or_default();
            (cells.iter().any(|cell| is_wanted(&self.decode(cell))), cells.len())
        };
        // The last of equals is taken.
        *b"\t;,".iter().max_by_key(|delimiter| columns(delimiter)).unwrap_or(&b',')
    }

    /// The text of a cell. `detect` has seen that all cells are valid.
    pub(super) fn decode(self, cell: &[u8]) -> Cow<'_, str> {
        match self.encoding {
            Encoding::Utf8 => String::from_utf8_lossy(cell),
            Encoding::Windows1252 => WINDOWS_1252.decode_without_bom_handling(cell).0,
        }
    }

    /// A text as a cell; `?` stands for what the encoding does not have.
    pub(super) fn encode(self, text: &str) -> Cow<'_, [u8]> {
        match self.encoding {
            Encoding::Utf8 => Cow::Borrowed(text.as_bytes()),
            Encoding::Windows1252 => {
                let mut letter = [0; 4];
                text.chars()
                    .flat_map(|c| match WINDOWS_1252.encode(c.encode_utf8(&mut letter)) {
                        (bytes, _, false) => bytes.to_vec(),
                        (_, _, true) => b"?".to_vec(),
                    })
                    .collect()
            }
        }
    }

    pub(super) fn line_end(self) -> &'static [u8] {
        match self.line_end {
            LineEnd::Lf => b"\n",
            LineEnd::CrLf => b"\r\n",
            LineEnd::Cr => b"\r",
        }
    }
}

/// For the person who waits: `UTF-8 with BOM, columns separated by ;, lines end in CRLF`.
impl fmt::Display for CsvDialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let encoding = match (self.encoding, self.bom) {
            (Encoding::Utf8, true) => "UTF-8 with BOM",
            (Encoding::Utf8, false) => "UTF-8",
            (Encoding::Windows1252, _) => "Windows-1252",
        };
        let delimiter = match self.delimiter {
            b';' => "semicolons",
            b'\t' => "tabs",
            _ => "commas",
        };
        let line_end = match self.line_end {
            LineEnd::Lf => "LF",
            LineEnd::CrLf => "CRLF",
            LineEnd::Cr => "CR",
        };
        write!(f, "{encoding}, columns separated by {delimiter}, lines end in {line_end}")
    }
}

/// Tells what people have at hand instead of a CSV file.
fn refuse_other_formats(name: &str, head: &[u8]) -> Result<(), Failure> {
    let what = match head {
        [b'P', b'K', 3 | 5 | 7, 4 | 6 | 8, ..] => "is a spreadsheet (.xlsx, .ods) or another zip file, not a CSV file",
        [0xd0, 0xcf, 0x11, 0xe0, ..] => "is a spreadsheet of the old format (.xls), not a CSV file",
        [b'%', b'P', b'D', b'F', ..] => "is a PDF, not a CSV file",
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "is written in UTF-16, which this command does not read",
        [] => return Err(Failure::misused(format!("{name} is empty"))),
        _ => return Ok(()),
    };
    Err(Failure::misused(format!("{name} {what}")).hint(SAVE_AS_CSV))
}

/// The first line without its end, and what its end is. Quoted names may hold line ends.
fn first_line(head: &[u8]) -> (&[u8], LineEnd) {
    let mut quoted = false;
    let end = head.iter().position(|byte| {
        quoted ^= *byte == b'"';
        !quoted && matches!(byte, b'\n' | b'\r')
    });
    match end.map(|end| head.split_at(end)) {
        None => (head, LineEnd::Lf),
        Some((line, rest)) if rest.starts_with(b"\r\n") => (line, LineEnd::CrLf),
        Some((line, rest)) if rest.starts_with(b"\r") => (line, LineEnd::Cr),
        Some((line, _)) => (line, LineEnd::Lf),
    }
}

/// Where a file has what, by lines from 1 on.
#[derive(Default)]
struct Letters {
    line: u64,
    /// The first letter that is not ASCII and right in UTF-8.
    utf8: Option<u64>,
    /// The first byte that is wrong in UTF-8.
    not_utf8: Option<u64>,
    /// The first byte that no text has.
    nul: Option<u64>,
}

impl Letters {
    fn count(file: &mut File) -> io::Result<Self> {
        let mut letters = Self { line: 1, ..Self::default() };
        let (mut bytes, mut chunk) = (Vec::new(), vec![0; HEAD]);
        loop {
            let read = file.read(&mut chunk)?;
            bytes.extend_from_slice(&chunk[..read]);
            let taken = letters.take(&bytes, read == 0);
            bytes.drain(..taken);
            if read == 0 {
                return Ok(letters);
            }
        }
    }

    /// Takes all but the beginning of a letter whose end is still to come. Says how many bytes that is.
    fn take(&mut self, mut bytes: &[u8], is_end: bool) -> usize {
        let length = bytes.len();
        loop {
            let (valid, wrong) = match std::str::from_utf8(bytes) {
                Ok(_) => (bytes.len(), Some(0)),
                Err(error) => (error.valid_up_to(), error.error_len()),
            };
            let (text, rest) = bytes.split_at(valid);
            self.pass(text);
            match wrong {
                None if !is_end => return length - rest.len(),
                Some(0) => return length,
                wrong => {
                    self.not_utf8.get_or_insert(self.line);
                    bytes = &rest[wrong.unwrap_or(rest.len())..];
                }
            }
        }
    }

    fn pass(&mut self, text: &[u8]) {
        for byte in text {
            match byte {
                b'\n' => self.line += 1,
                0 => drop(self.nul.get_or_insert(self.line)),
                0x80.. => drop(self.utf8.get_or_insert(self.line)),
                _ => {}
            }
        }
    }

    fn encoding(&self, name: &str, bom: bool) -> Result<Encoding, Failure> {
        if let Some(line) = self.nul {
            let message = format!("{name} holds binary data, first in line {line}: it is no CSV file");
            return Err(Failure::misused(message).hint(SAVE_AS_CSV));
        }
        let two_encodings = |line, wrong| {
            let message = format!("{name} is written in two encodings: line {line} is UTF-8, line {wrong} is not");
            Err(Failure::misused(message).hint(SAVE_AS_CSV))
        };
        match (self.utf8, self.not_utf8) {
            (_, None) => Ok(Encoding::Utf8),
            (_, Some(wrong)) if bom => two_encodings(1, wrong),
            (Some(line), Some(wrong)) => two_encodings(line, wrong),
            (None, Some(_)) => Ok(Encoding::Windows1252),
        }
    }
}

#[cfg(test)]
mod tests;
