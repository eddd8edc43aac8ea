//! A sheet of an .xlsx file, as the table that it shows.
//!
//! Values count, as people see them where ids are concerned: whole numbers without a fraction, with the leading zeros
//! that a format such as `00000` gives them; dates as ISO 8601.

use std::fs::File;
use std::io::{self, BufReader, Read};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use csv::WriterBuilder;
use zip::ZipArchive;

use crate::failure::Failure;
use crate::wording;

type Book<'a> = Xlsx<BufReader<&'a File>>;

const MIB: u64 = 1024 * 1024;

/// A file may be this long.
const LONGEST_FILE: u64 = 64 * MIB;

/// Its sheets may unpack to so much. They are read cell by cell.
const MOST_OF_SHEETS: u64 = 512 * MIB;

/// All else in it may unpack to so much, such as texts and styles, which are held in memory.
const MOST_OF_OTHERS: u64 = 128 * MIB;

/// The table that is made of a sheet may be this long.
const LONGEST_TABLE: usize = 256 * 1024 * 1024;

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
    refuse_what_unpacks_to_too_much(file, name)?;
    let mut book: Book<'_> = Xlsx::new(BufReader::new(file)).map_err(|error| damaged(name, &error))?;
    let title = title(&mut book, name, wanted)?;
    let table = table(&mut book, &title, name)?;
    Ok(Sheet { title, table })
}

/// A small file can unpack to any length, whatever length it says.
fn refuse_what_unpacks_to_too_much(file: &File, name: &str) -> Result<(), Failure> {
    let too_large = || {
        Failure::misused(format!("{name} is too large for a spreadsheet")).hint("save it as `CSV UTF-8`, or in parts")
    };
    let unreadable = |error: io::Error| Failure::refused(format!("cannot read {name}: {error}"));
    if file.metadata().map_err(unreadable)?.len() > LONGEST_FILE {
        return Err(too_large());
    }
    let broken = |_| Failure::misused(format!("{name} is a damaged spreadsheet")).hint(SAVE_AGAIN);
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(broken)?;
    let (mut sheets, mut others) = (MOST_OF_SHEETS, MOST_OF_OTHERS);
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(broken)?;
        let is_sheet = part.name_raw().starts_with(b"xl/worksheets/");
        let left = if is_sheet { &mut sheets } else { &mut others };
        let length = io::copy(&mut part.by_ref().take(*left + 1), &mut io::sink());
        let length =
            length.map_err(|_| Failure::misused(format!("{name} is a damaged spreadsheet")).hint(SAVE_AGAIN))?;
        *left = left.checked_sub(length).ok_or_else(too_large)?;
    }
    Ok(())
}

const SAVE_AGAIN: &str = "open it in the spreadsheet program and save it again, or as `CSV UTF-8`";

fn damaged(name: &str, error: &XlsxError) -> Failure {
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
        if has_content(book, &sheet.name).map_err(|error| damaged(name, &error))? {
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
fn table(book: &mut Book<'_>, title: &str, name: &str) -> Result<Vec<u8>, Failure> {
    let read_error = |error: XlsxError| damaged(name, &error);
    let mut cells = book.worksheet_cells_reader(title).map_err(read_error)?;
    let widths: Vec<_> = cells.styles().iter().map(|style| zeros(style.number_format.as_ref())).collect();
    let mut writer = WriterBuilder::new().flexible(true).terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let (mut number, mut row) = (0, vec![String::new()]);
    let mut end_row = |row: &mut Vec<String>| {
        // Writing to memory does not fail.
        let is_written = writer.write_record(&*row).is_ok();
        *row = vec![String::new()];
        (is_written && writer.get_ref().len() <= LONGEST_TABLE).then_some(()).ok_or_else(|| {
            Failure::misused(format!("{name} is too large for a spreadsheet")).hint("save it as `CSV UTF-8`")
        })
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
