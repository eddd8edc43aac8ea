//! What is written, and what is taken up again.

use std::fs;

use super::*;
use crate::command::links::columns::Columns;
use crate::command::links::csv_dialect::Encoding;
use crate::command::links::input::{Input, InputOptions};
use crate::option::LinkOptions;

const INPUT: &str = "customer;note\r\n1;\"a\r\nb\"\r\n2;x\r\n3;\r\n";
const HEADER: &str = "\u{feff}customer;note;url;expires_at;valid_until;status;error;session_id\r\n";
const FIRST: &str = "1;\"a\r\nb\";https://a.example/;2026-01-01T00:00:00Z;2025-12-31;ok;;ps_1\r\n";
const SECOND: &str = "2;x;;;;failed;\"no; \"\"such\"\" customer\";\r\n";

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("in.csv"), INPUT).unwrap();
        Self(folder)
    }

    fn output(&self) -> std::path::PathBuf {
        self.0.path().join("out.csv")
    }

    /// Resumes what is in the output, and says how many rows it had and what is left in it.
    fn resume(&self, left: &[u8]) -> Result<(Tally, String), String> {
        fs::write(self.output(), left).unwrap();
        let options = InputOptions { customer_column: "customer", ..InputOptions::default() };
        let input = Input::open(&self.0.path().join("in.csv"), options).unwrap();
        let (header, mut rows) = (input.header(), input.rows().unwrap());
        let results = Results::resume(&self.output(), &reader(header), header, &mut rows);
        let tally = results.map_err(|failure| format!("{failure:?}"))?.tally;
        let next = rows.next().map(|row| row.unwrap().number);
        assert_eq!(next, (tally.rows() < 3).then_some(tally.rows() + 1), "the input is as far as the output");
        Ok((tally, fs::read_to_string(self.output()).unwrap()))
    }
}

fn reader(header: &ByteRecord) -> RequestReader {
    let dialect = CsvDialect { bom: true, encoding: Encoding::Utf8, delimiter: b';', line_end: LineEnd::CrLf };
    let columns = Columns::find(header, dialect, "customer").unwrap();
    RequestReader { dialect, columns, vendor: None, external: false, options: LinkOptions::of([]) }
}

#[test]
fn rows_are_in_the_file_when_they_are_added() {
    let folder = Folder::new();
    let header = ByteRecord::from(vec!["customer", "note"]);
    let mut results = Results::create(&folder.output(), &reader(&header), &header).unwrap();
    let written = || fs::read_to_string(folder.output()).unwrap();
    assert_eq!(written(), HEADER);
    let link = Outcome::Link {
        url: "https://a.example/".to_owned(),
        expires_at: "2026-01-01T00:00:00Z".to_owned(),
        valid_until: "2025-12-31".to_owned(),
        session_id: "ps_1".to_owned(),
    };
    results.append(&ByteRecord::from(vec!["1", "a\r\nb"]), &link).unwrap();
    assert_eq!(written(), format!("{HEADER}{FIRST}"));
    results.append(&ByteRecord::from(vec!["2", "x"]), &Outcome::Failed("no; \"such\" customer".to_owned())).unwrap();
    assert_eq!(written(), format!("{HEADER}{FIRST}{SECOND}"));
    for ragged in [vec!["3"], vec!["3", "", "lost"]] {
        results.append(&ByteRecord::from(ragged), &Outcome::Failed("ragged".to_owned())).unwrap();
        assert!(written().ends_with("3;;;;;failed;ragged;\r\n"));
    }
    assert_eq!(results.tally, Tally { links: 1, failed: 3, skipped: 0 });
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owner_alone_and_never_written_over() {
    use std::os::unix::fs::PermissionsExt;

    let folder = Folder::new();
    let header = ByteRecord::from(vec!["customer", "note"]);
    let create = || Results::create(&folder.output(), &reader(&header), &header);
    create().unwrap();
    assert_eq!(fs::metadata(folder.output()).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(format!("{:?}", create().unwrap_err()).contains("exists already"));
}

#[test]
fn a_run_goes_on_after_the_last_complete_row_wherever_it_was_cut() {
    let folder = Folder::new();
    let whole = format!("{HEADER}{FIRST}{SECOND}");
    let ends = [HEADER.len(), HEADER.len() + FIRST.len(), whole.len()];
    for cut in 0..=whole.len() {
        let (tally, left) = folder.resume(&whole.as_bytes()[..cut]).unwrap();
        let complete = ends.iter().filter(|end| **end <= cut).count();
        let rows = complete.saturating_sub(1);
        assert_eq!(tally.rows(), rows as u64, "cut after {cut} bytes");
        assert_eq!(left, whole[..ends[rows]], "cut after {cut} bytes");
    }
    assert_eq!(folder.resume(whole.as_bytes()).unwrap().0, Tally { links: 1, failed: 1, skipped: 0 });
}

#[test]
fn what_belongs_to_another_input_is_refused_and_left_alone() {
    let folder = Folder::new();
    let third = "3;;;;;failed;x;\r\n";
    for (left, part) in [
        (format!("customer;note\r\n{FIRST}"), "first line"),
        ("notes of somebody".to_owned(), "first line"),
        (format!("{HEADER}{SECOND}"), "row 1 is for another customer"),
        (format!("{HEADER}{FIRST}{FIRST}"), "row 2 is for another customer"),
        (format!("{HEADER}{FIRST}{SECOND}{third}{third}"), "more rows than the input"),
        (format!("{HEADER}1;a;ok\r\n"), "row 1 has 3 columns, not 8"),
    ] {
        let said = folder.resume(left.as_bytes()).unwrap_err();
        assert!(said.contains(part), "{said}");
        assert_eq!(fs::read_to_string(folder.output()).unwrap(), left);
    }
}
