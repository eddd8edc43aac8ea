//! Files as people have them.

use std::fs;

use super::*;
use crate::command::links::input::Input;

fn open(bytes: &[u8], header_line: Option<u64>) -> Result<Input, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("in.csv");
    fs::write(&path, bytes).unwrap();
    Input::open(&path, InputOptions { customer_column: "customer", header_line, sheet: None })
        .map_err(|failure| format!("{failure:?}"))
}

fn detect(bytes: &[u8]) -> Result<CsvDialect, String> {
    open(bytes, None).map(|input| input.dialect)
}

#[test]
fn are_told_apart() {
    for (bytes, said) in [
        (&b"customer,name\n1,a\n"[..], "UTF-8, columns separated by commas, lines end in LF"),
        (b"customer;name\r\n1;a\r\n", "UTF-8, columns separated by semicolons, lines end in CRLF"),
        (b"customer\tname\r1\ta\r", "UTF-8, columns separated by tabs, lines end in CR"),
        (b"\xef\xbb\xbfname;customer\r\n", "UTF-8 with BOM, columns separated by semicolons, lines end in CRLF"),
        ("customer;name\n1;Müller\n".as_bytes(), "UTF-8, columns separated by semicolons, lines end in LF"),
        (b"customer;name\n1;M\xfcller\n", "Windows-1252, columns separated by semicolons, lines end in LF"),
        (b"customer", "UTF-8, columns separated by commas, lines end in LF"),
        // The column that is wanted decides, not what is most.
        (b"customer;name, first, last\n", "UTF-8, columns separated by semicolons, lines end in LF"),
        (b"\"name;\nfirst\",customer\r\n", "UTF-8, columns separated by commas, lines end in CRLF"),
        (b"a;b;c,d\n", "UTF-8, columns separated by semicolons, lines end in LF"),
    ] {
        assert_eq!(detect(bytes).unwrap().to_string(), said);
    }
}

#[test]
fn are_read_to_the_end_for_their_encoding() {
    let mut late = b"customer\n".to_vec();
    late.resize(3 * HEAD, b'x');
    let ascii = late.clone();
    late.extend(b"\n\xfc\n");
    assert_eq!(detect(&late).unwrap().encoding, Encoding::Windows1252);

    // A letter of two bytes may lie across any border.
    for shift in 0..3 {
        let mut text = ascii.clone();
        text.truncate(HEAD - shift);
        text.extend("€€€".as_bytes());
        assert_eq!(detect(&text).unwrap().encoding, Encoding::Utf8, "{shift}");
        text.pop();
        assert!(detect(&text).unwrap_err().contains("line 2 is UTF-8, line 2 is not"), "{shift}");
    }
}

#[test]
fn are_refused_with_what_to_do() {
    for (bytes, part) in [
        (&b"PK\x03\x04rest"[..], "zip file that is damaged"),
        (b"\xd0\xcf\x11\xe0rest", ".xls"),
        (b"%PDF-1.7", "PDF"),
        (b"customer\n1\x002\n", "binary data, first in line 2"),
        (b"", "is empty"),
        (b"customer\nM\xc3\xbcller\nM\xfcller\n", "two encodings: line 2 is UTF-8, line 3 is not"),
        (b"\xef\xbb\xbfcustomer\nM\xfcller\n", "two encodings"),
    ] {
        let said = detect(bytes).unwrap_err();
        assert!(said.contains(part), "{said}");
    }
    assert!(detect(&vec![b'x'; HEAD + 1]).unwrap_err().contains("does not end"));
    assert!(detect(b"PK\x03\x04").unwrap_err().contains("CSV UTF-8"));
}

#[test]
fn lines_end_outside_of_quotes() {
    for (text, line) in [
        ("a,b\nc", "a,b"),
        ("\"a\nb\",c\nd", "\"a\nb\",c"),
        ("x;\"a\"\"\nb\"\nd", "x;\"a\"\"\nb\""),
        ("\"\",\"\"\nd", "\"\",\"\""),
        ("5\" pipe,x\nd", "5\" pipe,x"),
        ("5\"\" pipe\nd", "5\"\" pipe"),
        ("a \"b\nd", "a \"b"),
        ("\"open\nd", "\"open\nd"),
    ] {
        assert_eq!(first_line(text.as_bytes()).0, line.as_bytes(), "{text:?}");
    }
}
