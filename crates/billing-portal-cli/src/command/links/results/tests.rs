//! What rows of results look like, and what is taken for one.

use super::*;
use crate::command::links::columns::Columns;
use crate::command::links::csv_dialect::Encoding;
use crate::option::LinkOptions;

fn layout(line_end: LineEnd) -> Layout {
    let header = ByteRecord::from(vec!["customer", "note"]);
    let dialect = CsvDialect { bom: true, encoding: Encoding::Utf8, delimiter: b';', line_end };
    let columns = Columns::find(&header, dialect, "customer").unwrap();
    let reader = RequestReader { dialect, columns, vendor: None, external: false, options: LinkOptions::of([]) };
    Layout::new(&reader, &header)
}

fn link() -> Outcome {
    Outcome::Link {
        url: "https://a.example/".to_owned(),
        expires_at: "2026-01-01T00:00:00Z".to_owned(),
        valid_until: "2025-12-31".to_owned(),
        session_id: "s1".to_owned(),
    }
}

#[test]
fn rows_are_those_of_the_input_and_more() {
    let layout = layout(LineEnd::CrLf);
    assert_eq!(layout.head, "\u{feff}customer;note;url;expires_at;valid_until;status;error;session_id\r\n".as_bytes());
    let line = |cells: Vec<&str>, outcome: &Outcome| {
        let result = layout.result(&ByteRecord::from(cells), outcome);
        assert_eq!(layout.status(&result), Some(outcome.status()));
        String::from_utf8(layout.lines(&[&result])).unwrap()
    };
    let linked = "1;\"a\r\nb\";https://a.example/;2026-01-01T00:00:00Z;2025-12-31;ok;;s1\r\n";
    assert_eq!(line(vec!["1", "a\r\nb"], &link()), linked);
    let failed = Outcome::Failed("no; \"such\" customer".to_owned());
    assert_eq!(line(vec!["2", "x"], &failed), "2;x;;;;failed;\"no; \"\"such\"\" customer\";\r\n");
    for ragged in [vec!["3"], vec!["3", "", "lost"]] {
        assert_eq!(line(ragged, &Outcome::Pending("later".to_owned())), "3;;;;;pending;later;\r\n");
    }
}

#[test]
fn what_was_sent_to_us_is_no_formula() {
    for (text, cell) in [
        ("404: not found", "404: not found"),
        ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("\rx", "' x"),
        ("  =1", "'  =1"),
        ("\u{ff1d}1", "'\u{ff1d}1"),
        ("a\u{1b}[31mb\nc\u{7}", "a [31mb c "),
        ("", ""),
    ] {
        assert_eq!(safe(text), cell, "{text:?}");
    }
    // What is the user's own is carried through.
    let layout = layout(LineEnd::Lf);
    let result = layout.result(&ByteRecord::from(vec!["=1", "\tx"]), &Outcome::Failed("=1".to_owned()));
    assert_eq!(result, ByteRecord::from(vec!["=1", "\tx", "", "", "", "failed", "'=1", ""]));
}

#[test]
fn a_beginning_is_that_of_its_row_only() {
    for line_end in [LineEnd::Lf, LineEnd::CrLf, LineEnd::Cr] {
        let layout = layout(line_end);
        let cells = ByteRecord::from(vec!["1", "a\n\"b\""]);
        let line = layout.lines(&[&layout.result(&cells, &link())]);
        for cut in 0..line.len() {
            assert!(layout.is_beginning(&line[..cut], &cells), "{line_end:?}, cut after {cut} bytes");
        }
        assert!(!layout.is_beginning(&line, &cells) || line_end == LineEnd::Cr, "a whole row is no beginning");
        assert!(!layout.is_beginning(b"2;", &cells));
        assert!(!layout.is_beginning(&[&line[..], b"1;"].concat(), &cells), "more than a row");
    }
}

#[test]
fn a_result_has_the_cells_that_go_with_its_status() {
    let layout = layout(LineEnd::Lf);
    let status = |added: [&str; 5]| layout.status(&["1", "x"].iter().chain(added.iter()).chain(&[""]).collect());
    assert_eq!(status(["https://a.example", "", "", "ok", ""]), Some(Status::Ok));
    assert_eq!(status(["", "", "", "failed", "x"]), Some(Status::Failed));
    assert_eq!(status(["", "", "", "skipped", "x"]), Some(Status::Skipped));
    for wrong in [
        ["", "", "", "ok", ""],
        ["https://a.example", "", "", "ok", "x"],
        ["https://a.example", "", "", "failed", "x"],
        ["", "", "", "pending", ""],
        ["", "", "", "OK", ""],
        ["", "", "", "", ""],
    ] {
        assert_eq!(status(wrong), None, "{wrong:?}");
    }
    assert_eq!(layout.status(&ByteRecord::from(vec!["1", "https://a.example", "ok"])), None);
}
