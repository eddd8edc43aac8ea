//! What rows may say.

use std::time::Duration;

use billing_portal::LinkOption;

use super::*;
use crate::command::links::csv_dialect::{Encoding, LineEnd};

const DIALECT: CsvDialect = CsvDialect { bom: false, encoding: Encoding::Utf8, delimiter: b',', line_end: LineEnd::Lf };
const UUID: &str = "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e";

fn reader(vendor: Option<Vendor>, external: bool) -> RequestReader {
    let names = ["customer", "vendor", "redirect_url", "forward_url", "expires_in", "frame_ancestors", "note"];
    let columns = Columns::find(&ByteRecord::from(names.to_vec()), DIALECT, "customer").unwrap();
    let options = [
        (LinkOption::ReturnUrl, "https://usual.example"),
        (LinkOption::ExpiresIn, "1h"),
        (LinkOption::FrameAncestors, "usual.example"),
    ];
    let options = LinkOptions::of(options);
    RequestReader { dialect: DIALECT, columns, vendor, external, options }
}

fn read(reader: &RequestReader, cells: [&str; 7]) -> Result<(Vendor, LinkRequest), String> {
    reader.read(&ByteRecord::from(cells.to_vec()))
}

#[test]
fn a_cell_goes_before_an_option() {
    let reader = reader(Some(Vendor::Upflow), false);
    let usual = read(&reader, [UUID, "", "", " ", "", "", "n"]).unwrap();
    let expected = LinkRequest::new(UUID).expires_in(Duration::from_secs(3600)).frame_ancestors(["usual.example"]);
    assert_eq!(usual, (Vendor::Upflow, expected));

    let own = read(&reader, [" external:7 ", "", "", "", "60d", "a.example  b.example", ""]).unwrap();
    let expected = LinkRequest::new("external:7").expires_in(Duration::from_secs(5_184_000));
    assert_eq!(own, (Vendor::Upflow, expected.frame_ancestors(["a.example", "b.example"])));

    let other = read(&reader, ["cust_42", "Chargebee", "https://own.example", "", "", "", ""]).unwrap();
    assert_eq!(other, (Vendor::Chargebee, LinkRequest::new("cust_42").return_url("https://own.example")));
    let other = read(&reader, ["cust_42", "chargebee", "", "https://f.example", "", "", ""]).unwrap();
    let expected = LinkRequest::new("cust_42").return_url("https://usual.example");
    assert_eq!(other, (Vendor::Chargebee, expected.own_option("forward_url", "https://f.example")));
}

#[test]
fn external_takes_ids_as_they_are() {
    let reader = reader(Some(Vendor::Upflow), true);
    for id in ["123", "external:123"] {
        let (_, request) = read(&reader, [id, "", "", "", "", "", ""]).unwrap();
        assert_eq!(request.customer(), "external:123");
    }
    assert!(read(&reader, ["c", "chargebee", "", "", "", "", ""]).unwrap_err().contains("--external"));
}

#[test]
fn a_wrong_row_says_what_is_wrong() {
    let upflow = reader(Some(Vendor::Upflow), false);
    let long = "x".repeat(51);
    for (cells, part) in [
        (["", "", "", "", "", "", ""], "customer is empty"),
        (["123", "", "", "", "", "", ""], "--external"),
        (["1.23E+11", "", "", "", "", "", ""], "rounded"),
        ([UUID, "nobody", "", "", "", "", ""], "`chargebee`, `upflow` or `stripe`"),
        ([UUID, "", "", "", "86400", "", ""], "expires_in: write a unit"),
        ([UUID, "", "", "", "0s", "", ""], "less than a second"),
        ([UUID, "", "", "", "1month", "", ""], "expires_in: months and years differ"),
        ([UUID, "", "", "", "#REF!", "", ""], "expires_in is the error value `#REF!`"),
        (["#N/A", "", "", "", "", "", ""], "customer is the error value `#N/A`"),
        (["=\"00123\"", "", "", "", "", "", ""], "customer is a formula"),
        (["", "", "", "", "", "", "Total: 25"], "looks like a row of totals"),
        (
            [UUID, "", "https://a.example", "", "", "", ""],
            "return_url is not an option of upflow: leave the cell empty",
        ),
        (["c", "chargebee", "", "", "1d", "", ""], "expires_in is not an option of chargebee: leave the cell empty"),
        (["c", "chargebee", "a.example", "", "", "", ""], "redirect URL must be an absolute URL"),
        (["c", "chargebee", "", "ftp://a.example", "", "", ""], "forward URL must begin with http"),
        (["a\nb", "chargebee", "", "", "", "", ""], "control characters"),
        ([&long, "chargebee", "", "", "", "", ""], "50 characters"),
    ] {
        let problem = read(&upflow, cells).unwrap_err();
        assert!(problem.contains(part), "{cells:?}: {problem}");
    }
    let short = upflow.read(&ByteRecord::from(vec![UUID, ""])).unwrap_err();
    assert_eq!(short, "the row has 2 columns, the header 7");
    assert!(read(&reader(None, false), [UUID, "", "", "", "", "", ""]).unwrap_err().contains("vendor is empty"));
}

#[test]
fn rounded_numbers_are_told_from_ids() {
    for rounded in ["1.23E+11", "1,23E+11", "1E+20", "1.23e+11", "9.99999E+100"] {
        assert!(is_rounded(rounded), "{rounded}");
    }
    for id in ["123", "12E4", "cust_1E+11", "E+11", "1.E+11", "1.23E+", "1.2.3E+4", "1E-7", "a1E+11", ""] {
        assert!(!is_rounded(id), "{id}");
    }
}
