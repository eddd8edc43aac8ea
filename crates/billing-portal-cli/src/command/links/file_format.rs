//! What kind of file an input is, told from its content and not from its name.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use zip::ZipArchive;

use super::csv_rows::unreadable;
use crate::failure::Failure;

/// What to do with all that is no table of text.
pub(super) const SAVE_AS_CSV: &str = "open it in the spreadsheet program and save it as `CSV UTF-8`";

/// Files are told apart by this much of them.
const HEAD: u64 = 64 * 1024;

/// A kind of file that can be read.
#[derive(Clone, Copy, Debug)]
pub(super) enum FileFormat {
    /// UTF-8 or Windows-1252.
    Text,
    Utf16(&'static Encoding),
    /// A spreadsheet of Excel since 2007 (.xlsx, .xlsm).
    Spreadsheet,
}

/// Tells what a file is, and refuses what people have at hand instead of a table.
pub(super) fn recognize(file: &mut File, name: &str) -> Result<FileFormat, Failure> {
    let mut head = Vec::new();
    let read = file.seek(SeekFrom::Start(0)).and_then(|_| file.by_ref().take(HEAD).read_to_end(&mut head));
    read.map_err(|error: io::Error| unreadable(name, &error))?;
    let what = match &head[..] {
        [] => return Err(Failure::misused(format!("{name} is empty"))),
        [b'P', b'K', 3 | 5 | 7, 4 | 6 | 8, ..] => match archive(file) {
            Ok(()) => return Ok(FileFormat::Spreadsheet),
            Err(what) => what,
        },
        [0xd0, 0xcf, 0x11, 0xe0, ..] => "is a spreadsheet of the old format (.xls), or one with a password",
        [b'%', b'P', b'D', b'F', ..] => "is a PDF, no table",
        [0x1f, 0x8b, ..] => return Err(Failure::misused(format!("{name} is compressed")).hint("unpack it first")),
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => "is written in UTF-32",
        [0xff, 0xfe, ..] => return Ok(FileFormat::Utf16(UTF_16LE)),
        [0xfe, 0xff, ..] => return Ok(FileFormat::Utf16(UTF_16BE)),
        _ => match (markup(&head), utf16(&head)) {
            (Some(what), _) => what,
            (None, Some(encoding)) => return Ok(FileFormat::Utf16(encoding)),
            (None, None) => return Ok(FileFormat::Text),
        },
    };
    Err(Failure::misused(format!("{name} {what}")).hint(SAVE_AS_CSV))
}

/// What a zip file is, if it is no spreadsheet that can be read.
fn archive(file: &File) -> Result<(), &'static str> {
    let Ok(archive) = ZipArchive::new(file) else {
        return Err("is a spreadsheet or another zip file that is damaged");
    };
    let has = |part: &str| archive.file_names_raw().any(|name| name.eq_ignore_ascii_case(part.as_bytes()));
    let begins = |part: &str| archive.file_names_raw().any(|name| name.starts_with(part.as_bytes()));
    if has("xl/workbook.xml") {
        Ok(())
    } else if has("xl/workbook.bin") {
        Err("is a binary spreadsheet (.xlsb)")
    } else if has("content.xml") && has("mimetype") {
        Err("is a document of LibreOffice (.ods), no table of text")
    } else if begins("Index/") || has("Index.zip") {
        Err("is a document of Numbers, no table of text")
    } else {
        Err("is a zip file, and no spreadsheet (.xlsx)")
    }
}

/// Web pages and XML, which many programs save with the name of a spreadsheet.
fn markup(head: &[u8]) -> Option<&'static str> {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let begins = |word: &str| head.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()));
    if ["<html", "<!doctype html", "<table", "<meta", "<head", "<body"].into_iter().any(begins) {
        Some("is a web page (HTML), whatever its name says")
    } else if ["<?xml", "<workbook"].into_iter().any(begins) {
        Some("is XML, no table of text")
    } else if begins("{\\rtf") {
        Some("is a text document (RTF), no table")
    } else {
        None
    }
}

/// UTF-16 without a mark, where nothing else can be meant: a NUL in every second byte, or almost, and nowhere else.
fn utf16(head: &[u8]) -> Option<&'static Encoding> {
    let head = &head[..head.len() - head.len() % 2];
    let nuls = |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let most = |nuls: usize| nuls > 1 && nuls * 10 >= head.len() / 2 * 8;
    match (nuls(0), nuls(1)) {
        (0, high) if most(high) => Some(UTF_16LE),
        (high, 0) if most(high) => Some(UTF_16BE),
        _ => None,
    }
}
