//! `links` of spreadsheets.

use billing_portal_sandbox::Sandbox;

use crate::links::{Folder, settled};
use crate::workbook::Cell::{self, Empty, Error, Formula, Number, Text};
use crate::workbook::{DAY, DAY_AND_TIME, FIVE_DIGITS, GENERAL, archive, book, rows};
use crate::{Env, upflow};

fn at_upflow() -> Env {
    vec![("BILLING_PORTAL_VENDOR", "upflow".to_owned())]
}

const HEADER: &[Cell] = &[Text("customer"), Text("name")];

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_is_read_as_it_looks_and_the_results_are_csv() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let sheet = rows(&[
        &[],
        &[Text("customer"), Text("since"), Text("name"), Text("code"), Text("rate")],
        &[
            Number("123", GENERAL),
            Number("45943", DAY),
            Text("Müller, &amp; Söhne"),
            Number("42", FIVE_DIGITS),
            Number("0.1", GENERAL),
        ],
        &[],
        &[Text("123"), Number("45943.5", DAY_AND_TIME), Text("two\nlines"), Number("9007199254740991", GENERAL)],
        &[Empty, Empty, Text(" ")],
        &[Error("#N/A"), Empty, Formula("A1&amp;1", "calculated")],
        &[Number("1.23E2", GENERAL), Number("12345678901234567890", GENERAL), Text("東京")],
    ]);
    let folder = Folder::with(book(&[("Customers", sheet), ("Notes", String::new())]));
    let more = ["--external", "--time-zone", "UTC", "--expires-in", "60d"];
    let run = folder.run(&more, &upflow(&sandbox));
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    insta::assert_snapshot!("links_sheet_stderr", settled(&run.stderr));
    insta::assert_snapshot!("links_sheet_results", settled(&folder.results()).replace('\r', "<CR>"));
    assert_eq!(sandbox.requests().len(), 3, "what is wrong is not sent");

    let resumed = folder.run(&[&more[..], &["--resume"]].concat(), &upflow(&sandbox));
    assert!(resumed.stderr.contains("nothing left to do; 1 failed row stays"), "{}", resumed.stderr);
    assert_eq!(sandbox.requests().len(), 3, "nothing was left to do");
}

#[test]
fn results_are_not_called_a_spreadsheet() {
    for name in ["links.xlsx", "links.XLS", "links.ods"] {
        let folder = Folder::with("customer\nexternal:1\n");
        let (input, output) = (folder.input(), folder.path().join(name));
        let args = ["links", "--from", &input.to_string_lossy(), "--out", &output.to_string_lossy(), "--yes"];
        let run = crate::run(&args, &at_upflow());
        assert_eq!(run.status, Some(2));
        assert!(run.stderr.contains("ends in .csv") && !output.exists(), "{}", run.stderr);
    }
}

#[test]
fn a_number_that_lost_digits_ends_it() {
    for number in ["12345678901234567890", "9007199254740992", "1.5E+17"] {
        let folder = Folder::with(book(&[("A", rows(&[HEADER, &[Number(number, GENERAL)]]))]));
        let run = folder.dry_run(&["--external"], &at_upflow());
        assert_eq!(run.status, Some(2));
        assert!(run.stderr.contains("row 2 of ") && run.stderr.contains("rounded the number"), "{}", run.stderr);
    }
}

#[test]
fn one_of_several_sheets_is_asked_for() {
    let sheet = |customer| rows(&[HEADER, &[Text(customer)]]);
    let folder = Folder::with(book(&[
        ("January", sheet("external:1")),
        ("Empty", rows(&[&[Empty]])),
        ("February", rows(&[HEADER, &[Text("external:1")], &[Text("external:2")]])),
        (".Hidden", sheet("external:3")),
    ]));
    let unclear = folder.dry_run(&[], &at_upflow());
    assert_eq!(unclear.status, Some(2));
    assert!(
        unclear.stderr.contains("several sheets with something in them: `January` and `February`"),
        "{}",
        unclear.stderr
    );
    assert!(unclear.stderr.contains("--sheet NAME"), "{}", unclear.stderr);
    for (title, count) in [("January", "1 row\n"), ("february ", "2 rows\n"), (".Hidden", "1 row\n")] {
        let run = folder.dry_run(&["--sheet", title], &at_upflow());
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        assert!(run.stdout.contains(count), "{}", run.stdout);
    }
    let unknown = folder.dry_run(&["--sheet", "March"], &at_upflow());
    assert!(unknown.stderr.contains("no sheet `March`") && unknown.stderr.contains("`February`"), "{}", unknown.stderr);
    let csv = Folder::with("customer\n1\n").dry_run(&["--sheet", "March"], &at_upflow());
    assert!(csv.stderr.contains("is not a spreadsheet"), "{}", csv.stderr);
}

#[test]
fn a_title_above_the_header_is_pointed_out() {
    let sheet =
        rows(&[&[Text("Open invoices")], &[Text("as of"), Number("45943", DAY)], HEADER, &[Text("external:1")]]);
    let folder = Folder::with(book(&[("A", sheet)]));
    let unclear = folder.dry_run(&[], &at_upflow());
    assert!(unclear.stderr.contains("write --header-line 3"), "{}", unclear.stderr);
    let run = folder.dry_run(&["--header-line", "3"], &at_upflow());
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(run.stdout.contains("header in row 3\n1 row\n"), "{}", run.stdout);
}

#[test]
fn what_is_no_such_spreadsheet_is_told_what_to_do() {
    let ods = [("mimetype", &b"application/vnd.oasis.opendocument.spreadsheet"[..]), ("content.xml", b"<a/>")];
    let broken = book(&[("A", rows(&[HEADER]))]);
    let cut = broken[..broken.len() / 2].to_vec();
    for (input, part) in [
        (archive(ods), "LibreOffice (.ods)"),
        (archive([("xl/workbook.bin", &b""[..])]), ".xlsb"),
        (archive([("Index/Document.iwa", &b""[..])]), "Numbers"),
        (archive([("word/document.xml", &b""[..])]), "no spreadsheet (.xlsx)"),
        (archive([("xl/workbook.xml", &b"<workbook"[..])]), "cannot be read"),
        (cut, "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more".to_vec(), "(.xls), or one with a password"),
        (b"<html><table><tr><td>customer</td></tr></table></html>".to_vec(), "web page (HTML)"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html>\n<table>".to_vec(), "web page (HTML)"),
        (b"<?xml version=\"1.0\"?><Workbook/>".to_vec(), "is XML"),
        (b"{\\rtf1 customer}".to_vec(), "RTF"),
        (b"\x1f\x8b\x08\x00".to_vec(), "unpack it"),
        (book(&[("A", String::new())]), "no sheet with anything in it"),
    ] {
        let run = Folder::with(input).dry_run(&[], &at_upflow());
        assert_eq!((run.status, &*run.stdout), (Some(2), ""), "{part}: {}", run.stderr);
        assert!(run.stderr.contains(part) && run.stderr.contains("hint: "), "{part}: {}", run.stderr);
    }
}
