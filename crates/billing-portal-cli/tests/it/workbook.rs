//! Spreadsheets, part by part as Excel writes them.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// What a cell has.
#[derive(Clone, Copy)]
pub(crate) enum Cell {
    Empty,
    Text(&'static str),
    /// A number as it is written, and the place of its style in `STYLES`.
    Number(&'static str, usize),
    Error(&'static str),
    /// A formula and the value that it had.
    Formula(&'static str, &'static str),
}

/// Number formats: none, a day, a day and a time, five digits.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts>
<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/>
<xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>"#;
pub(crate) const GENERAL: usize = 0;
pub(crate) const DAY: usize = 1;
pub(crate) const DAY_AND_TIME: usize = 2;
pub(crate) const FIVE_DIGITS: usize = 3;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The rows of a sheet as XML. A row without cells is left out, as Excel does.
pub(crate) fn rows(rows: &[&[Cell]]) -> String {
    let mut xml = String::new();
    for (number, cells) in rows.iter().enumerate().filter(|(_, cells)| !cells.is_empty()) {
        let number = number + 1;
        let _ = write!(xml, r#"<row r="{number}">"#);
        for (letter, cell) in ('A'..='Z').zip(cells.iter()) {
            let place = format!("{letter}{number}");
            let _ = match cell {
                Cell::Empty => write!(xml, r#"<c r="{place}" s="1"/>"#),
                Cell::Text(text) => {
                    write!(xml, r#"<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>"#)
                }
                Cell::Number(number, style) => write!(xml, r#"<c r="{place}" s="{style}"><v>{number}</v></c>"#),
                Cell::Error(error) => write!(xml, r#"<c r="{place}" t="e"><v>{error}</v></c>"#),
                Cell::Formula(formula, value) => {
                    write!(xml, r#"<c r="{place}" t="str"><f>{formula}</f><v>{value}</v></c>"#)
                }
            };
        }
        xml += "</row>";
    }
    xml
}

/// A book of sheets: their titles and rows. One whose title begins with a dot is hidden.
pub(crate) fn book(sheets: &[(&str, String)]) -> Vec<u8> {
    let (mut list, mut relations, mut parts) = (String::new(), String::new(), Vec::new());
    for (number, (title, rows)) in (1..).zip(sheets) {
        let state = if title.starts_with('.') { r#" state="hidden""# } else { "" };
        let _ = write!(list, r#"<sheet name="{title}" sheetId="{number}"{state} r:id="rId{number}"/>"#);
        let _ = write!(
            relations,
            r#"<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>"#
        );
        let sheet = format!(r#"<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>"#);
        parts.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
    }
    let workbook = format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{list}</sheets></workbook>"#);
    let _ = write!(relations, r#"<Relationship Id="rId90" Type="{OFFICE}/styles" Target="styles.xml"/>"#);
    let root = format!(r#"<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>"#);
    let listed = |relations: &str| format!(r#"<Relationships xmlns="{RELATIONS}">{relations}</Relationships>"#);
    let types = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
    parts.push(("[Content_Types].xml".to_owned(), types.to_owned()));
    parts.push(("_rels/.rels".to_owned(), listed(&root)));
    parts.push(("xl/workbook.xml".to_owned(), workbook));
    parts.push(("xl/_rels/workbook.xml.rels".to_owned(), listed(&relations)));
    parts.push(("xl/styles.xml".to_owned(), STYLES.to_owned()));
    archive(parts.iter().map(|(name, part)| (name.as_str(), part.as_bytes())))
}

/// A zip file of parts.
pub(crate) fn archive<'a>(parts: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(part).expect("to memory");
    }
    zip.finish().expect("an archive").into_inner()
}
