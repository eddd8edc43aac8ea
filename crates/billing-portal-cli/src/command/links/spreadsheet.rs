//! A sheet of an .xlsx file, as the table that it shows.
//!
//! Values count, as people see them where ids are concerned: whole numbers without a fraction, with the leading zeros
//! that a format such as `00000` gives them; dates as ISO 8601.

use std::fs::File;
use std::io::{self, BufReader, Read};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use csv::WriterBuilder;
use zip::ZipArchive;

use super::csv_rows::unreadable;
use crate::failure::Failure;
use crate::wording;

type Book<'a> = Xlsx<BufReader<&'a File>>;

const MIB: u64 = 1024 * 1024;

/// How much there may be, so that a small file does not take all memory.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    /// The file.
    file: u64,
    /// What its sheets unpack to. They are read cell by cell.
    sheets: u64,
    /// What all else in it unpacks to, such as texts and styles, which are held in memory.
    others: u64,
    /// The table that is made of a sheet, but for what waits to be written to it.
    table: usize,
}

const BOUNDS: Bounds = Bounds { file: 64 * MIB, sheets: 512 * MIB, others: 128 * MIB, table: 256 * 1024 * 1024 };

/// The attribute by which a file says how many texts it has. The library sets memory aside for as many.
const COUNT: &[u8] = b"uniqueCount";

/// More texts than that do not fit into what may be unpacked.
const MOST_TEXTS: u64 = 32 * MIB;

/// What a sheet has at most.
const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: u32 = 16_384;

/// From here on numbers have lost digits.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// A sheet.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) title: String,
    /// Comma-separated, in UTF-8; each row of the sheet is a record.
    pub(super) table: Vec<u8>,
}

/// Reads the sheet of that title, or else the only one with anything in it.
pub(super) fn read(file: &File, name: &str, wanted: Option<&str>) -> Result<Sheet, Failure> {
    read_within(BOUNDS, file, name, wanted)
}

fn read_within(bounds: Bounds, file: &File, name: &str, wanted: Option<&str>) -> Result<Sheet, Failure> {
    refuse_what_unpacks_to_too_much(bounds, file, name)?;
    let mut book: Book<'_> = Xlsx::new(BufReader::new(file)).map_err(|error| unknown(name, &error))?;
    let title = title(&mut book, name, wanted)?;
    let table = table(&mut book, &title, name, bounds.table)?;
    Ok(Sheet { title, table })
}

/// A small file can unpack to any length, whatever length it says. What it says is looked at first.
fn refuse_what_unpacks_to_too_much(bounds: Bounds, file: &File, name: &str) -> Result<(), Failure> {
    let length = file.metadata().map_err(|error| unreadable(name, &error))?.len();
    if length > bounds.file {
        return Err(too_large(name));
    }
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|_| damaged(name))?;
    let (mut sheets, mut others) = (bounds.sheets, bounds.others);
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|_| damaged(name))?;
        let is_sheet = part.name_raw().starts_with(b"xl/worksheets/");
        let left = if is_sheet { &mut sheets } else { &mut others };
        if part.size() > *left {
            return Err(too_large(name));
        }
        let unpacked = Unpacked::count(part.by_ref().take(*left + 1)).map_err(|_| damaged(name))?;
        if unpacked.texts > MOST_TEXTS {
            return Err(damaged(name));
        }
        *left = left.checked_sub(unpacked.length).ok_or_else(|| too_large(name))?;
    }
    Ok(())
}

/// What a part really has.
#[derive(Debug, Default)]
struct Unpacked {
    length: u64,
    /// How many texts it says it has.
    texts: u64,
}

impl Unpacked {
    fn count(mut part: impl Read) -> io::Result<Self> {
        let (mut unpacked, mut bytes, mut chunk) = (Self::default(), Vec::new(), vec![0; 64 * 1024]);
        loop {
            let read = part.read(&mut chunk)?;
            unpacked.length += read as u64;
            bytes.extend_from_slice(&chunk[..read]);
            for place in memchr::memmem::find_iter(&bytes, COUNT) {
                let value = bytes[place + COUNT.len()..].iter().skip_while(|byte| !byte.is_ascii_digit());
                let value = value.take_while(|byte| byte.is_ascii_digit());
                let texts =
                    value.fold(0_u64, |sum, digit| sum.saturating_mul(10).saturating_add((digit - b'0').into()));
                unpacked.texts = unpacked.texts.max(texts);
            }
            if read == 0 {
                return Ok(unpacked);
            }
            // The attribute may lie across the border.
            bytes.drain(..bytes.len().saturating_sub(COUNT.len() + 64));
        }
    }
}

fn too_large(name: &str) -> Failure {
    Failure::misused(format!("{name} is too large for a spreadsheet")).hint("save it as `CSV UTF-8`, or in parts")
}

fn damaged(name: &str) -> Failure {
    Failure::misused(format!("{name} is a damaged spreadsheet")).hint(SAVE_AGAIN)
}

const SAVE_AGAIN: &str = "open it in the spreadsheet program and save it again, or as `CSV UTF-8`";

fn unknown(name: &str, error: &XlsxError) -> Failure {
    let what = match error {
        XlsxError::Password => "is a spreadsheet with a password",
        _ => "is a spreadsheet that cannot be read: it is damaged, or of a kind that is not known here",
    };
    Failure::misused(format!("{name} {what}")).hint(SAVE_AGAIN)
}

/// The title of the sheet to be read.
fn title(book: &mut Book<'_>, name: &str, wanted: Option<&str>) -> Result<String, Failure> {
    let sheets = book.sheets_metadata().to_vec();
    let sheets = sheets.into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    if let Some(wanted) = wanted {
        let titles: Vec<_> = sheets.map(|sheet| sheet.name).collect();
        let is_wanted = |title: &&String| title.trim().to_lowercase() == wanted.trim().to_lowercase();
        return titles.iter().find(is_wanted).cloned().ok_or_else(|| {
            Failure::misused(format!("{name} has no sheet `{}`", wanted.escape_debug()))
                .hint(format!("it has {}", list(&titles)))
        });
    }
    let mut titles = Vec::new();
    for sheet in sheets.filter(|sheet| sheet.visible == SheetVisible::Visible) {
        if has_content(book, &sheet.name).map_err(|error| unknown(name, &error))? {
            titles.push(sheet.name);
        }
    }
    match titles.len() {
        0 => Err(Failure::misused(format!("{name} has no sheet with anything in it"))
            .hint("a hidden sheet is read if --sheet NAME says so")),
        1 => Ok(titles.remove(0)),
        _ => {
            let message = format!("{name} has several sheets with something in them: {}", list(&titles));
            Err(Failure::misused(message).hint("choose one by --sheet NAME"))
        }
    }
}

fn list(titles: &[String]) -> String {
    wording::list(titles.iter().map(|title| format!("`{}`", title.escape_debug())), "and")
}

fn has_content(book: &mut Book<'_>, title: &str) -> Result<bool, XlsxError> {
    let mut cells = book.worksheet_cells_reader(title)?;
    while let Some(cell) = cells.next_cell()? {
        if !matches!(cell.get_value(), DataRef::Empty) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The rows of a sheet, from its first on, whether anything is in them or not: so that a record has the row's number.
fn table(book: &mut Book<'_>, title: &str, name: &str, longest: usize) -> Result<Vec<u8>, Failure> {
    let read_error = |error: XlsxError| unknown(name, &error);
    let mut cells = book.worksheet_cells_reader(title).map_err(read_error)?;
    let widths: Vec<_> = cells.styles().iter().map(|style| zeros(style.number_format.as_ref())).collect();
    let mut writer = WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let (mut number, mut row) = (0, vec![String::new()]);
    let mut end_row = |row: &mut Vec<String>| {
        // Writing to memory does not fail.
        let is_written = writer.write_record(&*row).is_ok();
        *row = vec![String::new()];
        if is_written && writer.get_ref().len() <= longest { Ok(()) } else { Err(too_large(name)) }
    };
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(read_error)? {
        let (of_row, column) = cell.get_position();
        let text = text(cell.get_value(), widths.get(style).copied().unwrap_or(0));
        if text.is_empty() {
            continue;
        }
        if of_row < number || of_row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(read_error(XlsxError::Unexpected("a cell in a place that sheets do not have")));
        }
        while number < of_row {
            end_row(&mut row)?;
            number += 1;
        }
        let column = column as usize;
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
    }
    end_row(&mut row)?;
    writer.into_inner().map_err(|_| Failure::refused(format!("cannot read {name}")))
}

/// To how many digits a format such as `00000` fills a number up.
fn zeros(format: Option<&calamine::NumberFormat>) -> usize {
    let code = format.map_or("", |format| format.format_code.trim());
    if code.bytes().all(|byte| byte == b'0') { code.len() } else { 0 }
}

/// What a cell says.
fn text(value: &DataRef<'_>, width: usize) -> String {
    match value {
        DataRef::Int(number) => format!("{number:0width$}"),
        #[expect(clippy::cast_possible_truncation, reason = "it is a whole number that fits")]
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < EXACT => {
            format!("{:0width$}", *number as i64)
        }
        // As spreadsheets write it, by which it is known to be rounded.
        DataRef::Float(number) if number.abs() >= EXACT => format!("{number:E}").replace('E', "E+"),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is_true) => if *is_true { "TRUE" } else { "FALSE" }.to_owned(),
        DataRef::DateTime(time) => iso(*time),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// A day, a time of a day, or both.
fn iso(time: ExcelDateTime) -> String {
    let days = time.as_f64();
    if time.is_duration() {
        #[expect(clippy::cast_possible_truncation, reason = "a duration is at most some thousand years")]
        let seconds = (days * 86_400.0).round() as i64;
        return format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    let (date, clock) = (format!("{year:04}-{month:02}-{day:02}"), format!("{hour:02}:{minute:02}:{second:02}"));
    match (days < 1.0, days.fract() == 0.0) {
        (true, _) => clock,
        (_, true) => date,
        _ => format!("{date}T{clock}"),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// A book with a sheet of these rows and a table of texts.
    fn read_book(rows: &str, texts: &str, bounds: Bounds) -> Result<Sheet, String> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, part) in [
            (
                "_rels/.rels",
                r#"<Relationships><Relationship Id="rId1" Target="xl/workbook.xml" Type=
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>"#,
            ),
            (
                "xl/workbook.xml",
                r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                <sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
            ),
            (
                "xl/_rels/workbook.xml.rels",
                r#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml" Type=
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>"#,
            ),
            ("xl/worksheets/sheet1.xml", &format!("<worksheet><sheetData>{rows}</sheetData></worksheet>")),
            ("xl/sharedStrings.xml", texts),
        ] {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(part.as_bytes()).unwrap();
        }
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(&zip.finish().unwrap().into_inner()).unwrap();
        read_within(bounds, &file, "in.xlsx", None).map_err(|failure| format!("{failure:?}"))
    }

    const ROW: &str = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="XFD1"><v>1</v></c></row>"#;
    const TEXTS: &str = r#"<sst uniqueCount="1"><si><t>customer</t></si></sst>"#;

    #[test]
    fn has_bounds() {
        let table = read_book(ROW, TEXTS, BOUNDS).unwrap().table;
        assert!(table.starts_with(b"customer,,,") && table.ends_with(b",1\r\n") && table.len() == 16_394);
        let (sheet, others) = (ROW.len() as u64 + 46, 2 * TEXTS.len() as u64);
        for (bounds, part) in [
            (Bounds { file: 100, ..BOUNDS }, "too large"),
            (Bounds { sheets: sheet - 1, ..BOUNDS }, "too large"),
            (Bounds { others, ..BOUNDS }, "too large"),
            (Bounds { table: 8_000, ..BOUNDS }, "too large"),
        ] {
            let said = read_book(ROW, TEXTS, bounds).map(|_| ()).unwrap_err();
            assert!(said.contains(part), "{bounds:?}: {said}");
        }
        assert!(read_book(ROW, TEXTS, Bounds { table: 16_394, ..BOUNDS }).is_ok());
    }

    #[test]
    fn places_that_sheets_do_not_have_are_refused() {
        let cell = |place: &str, row: u64| format!(r#"<row r="{row}"><c r="{place}"><v>1</v></c></row>"#);
        for rows in [
            cell("A4294967295", 4_294_967_295),
            cell("A1048577", 1_048_577),
            cell("XFE1", 1),
            cell("A2", 2) + &cell("A1", 1),
        ] {
            assert!(read_book(&rows, TEXTS, BOUNDS).unwrap_err().contains("cannot be read"), "{rows}");
        }
        let last = read_book(&cell("A1048576", 1_048_576), TEXTS, BOUNDS).unwrap().table;
        assert!(last.ends_with(b"\"\"\r\n1\r\n") && last.len() == 4 * 1_048_575 + 3);
    }

    #[test]
    fn no_memory_is_set_aside_for_texts_that_are_not_there() {
        for count in ["1000000000", "99999999999999999999999", "18446744073709551615"] {
            let many = TEXTS.replace("\"1\"", &format!("\n= '{count}'"));
            assert!(read_book(ROW, &many, BOUNDS).unwrap_err().contains("damaged"), "{count}");
            let late = format!("<!-- {} -->{many}", "x".repeat(64 * 1024 - 30));
            assert!(read_book(ROW, &late, BOUNDS).unwrap_err().contains("damaged"), "{count}");
        }
    }
}
