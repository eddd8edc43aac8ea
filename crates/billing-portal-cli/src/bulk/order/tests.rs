//! What rows may say.

use super::*;
use crate::bulk::csv_dialect::{Encoding, LineEnd};

const DIALECT: CsvDialect = CsvDialect { bom: false, encoding: Encoding::Utf8, delimiter: b',', line_end: LineEnd::Lf };
const UUID: &str = "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e";

fn orders(vendor: Option<Vendor>, external: bool) -> Orders {
    let names = ["customer", "vendor", "redirect_url", "forward_url", "expires_in", "frame_ancestors", "note"];
    let columns = Columns::find(&ByteRecord::from(names.to_vec()), DIALECT, "customer").unwrap();
    let defaults = Defaults {
        vendor,
        external,
        redirect_url: Some("https://usual.example".to_owned()),
        forward_url: None,
        expires_in: Some(Duration::from_secs(3600)),
        frame_ancestors: vec!["usual.example".to_owned()],
    };
    Orders { dialect: DIALECT, columns, defaults }
}

fn read(orders: &Orders, cells: [&str; 7]) -> Result<Order, String> {
    orders.read(&ByteRecord::from(cells.to_vec()))
}

#[test]
fn a_cell_goes_before_an_option() {
    let orders = orders(Some(Vendor::Upflow), false);
    let usual = read(&orders, [UUID, "", "", " ", "", "", "n"]).unwrap();
    let Order::Upflow { customer, expires_in, frame_ancestors } = usual else { panic!("{usual:?}") };
    assert_eq!(customer.to_string(), UUID);
    assert_eq!((expires_in, frame_ancestors), (Some(Duration::from_secs(3600)), vec!["usual.example".to_owned()]));

    let own = read(&orders, [" external:7 ", "", "", "", "60d", "a.example  b.example", ""]).unwrap();
    let Order::Upflow { customer, expires_in, frame_ancestors } = own else { panic!("{own:?}") };
    assert_eq!(customer, CustomerRef::external("7"));
    assert_eq!(expires_in, Some(Duration::from_secs(5_184_000)));
    assert_eq!(frame_ancestors, ["a.example", "b.example"]);

    let other = read(&orders, ["cust_42", "Chargebee", "https://own.example", "", "", "", ""]).unwrap();
    let expected = Order::Chargebee {
        customer: "cust_42".to_owned(),
        redirect_url: Some("https://own.example".to_owned()),
        forward_url: None,
    };
    assert_eq!(other, expected);
}

#[test]
fn external_takes_ids_as_they_are() {
    let orders = orders(Some(Vendor::Upflow), true);
    for id in ["123", "external:123"] {
        let order = read(&orders, [id, "", "", "", "", "", ""]).unwrap();
        assert_eq!(order.customer(), "external:123");
    }
    assert!(read(&orders, ["c", "chargebee", "", "", "", "", ""]).unwrap_err().contains("--external"));
}

#[test]
fn a_wrong_row_says_what_is_wrong() {
    let upflow = orders(Some(Vendor::Upflow), false);
    let long = "x".repeat(51);
    for (cells, part) in [
        (["", "", "", "", "", "", ""], "customer is empty"),
        (["123", "", "", "", "", "", ""], "--external"),
        (["1.23E+11", "", "", "", "", "", ""], "rounded"),
        ([UUID, "stripe", "", "", "", "", ""], "`chargebee` or `upflow`"),
        ([UUID, "", "", "", "86400", "", ""], "expires_in: write a unit"),
        ([UUID, "", "", "", "1ms", "", ""], "less than a second"),
        ([UUID, "", "https://a.example", "", "", "", ""], "redirect_url is nothing that upflow has"),
        (["c", "chargebee", "", "", "1d", "", ""], "expires_in is nothing that chargebee has"),
        (["c", "chargebee", "a.example", "", "", "", ""], "redirect_url must be a URL"),
        (["c", "chargebee", "", "ftp://a.example", "", "", ""], "forward_url must be a URL"),
        (["a\\b", "chargebee", "", "", "", "", ""], "backslash"),
        ([&long, "chargebee", "", "", "", "", ""], "50 characters"),
    ] {
        let problem = read(&upflow, cells).unwrap_err();
        assert!(problem.contains(part), "{cells:?}: {problem}");
    }
    let short = upflow.read(&ByteRecord::from(vec![UUID, ""])).unwrap_err();
    assert_eq!(short, "the row has 2 columns, the header 7");
    assert!(read(&orders(None, false), [UUID, "", "", "", "", "", ""]).unwrap_err().contains("vendor is empty"));
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
