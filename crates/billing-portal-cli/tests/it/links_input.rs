//! `links`: files as people have them.

use std::fs;

use billing_portal_sandbox::Sandbox;

use crate::links::{Folder, settled};
use crate::{Env, upflow};

fn at_upflow() -> Env {
    vec![("BILLING_PORTAL_VENDOR", "upflow".to_owned())]
}

/// What a dry run says of an input, which is right.
fn said(input: impl AsRef<[u8]>, more: &[&str]) -> String {
    let input = input.as_ref();
    let run = Folder::with(input).dry_run(more, &at_upflow());
    assert_eq!(run.status, Some(0), "{}: {}{}", input.escape_ascii(), run.stdout, run.stderr);
    run.stdout
}

/// The error and the hint of an input that is refused.
fn refused(input: impl AsRef<[u8]>, more: &[&str]) -> String {
    let input = input.as_ref();
    let run = Folder::with(input).dry_run(more, &at_upflow());
    assert_eq!((run.status, &*run.stdout), (Some(2), ""), "{}: {}", input.escape_ascii(), run.stderr);
    run.stderr
}

#[test]
fn excels_line_for_the_separator_is_taken() {
    for input in [
        "sep=;\ncustomer;a,b,c\nexternal:1;x\n",
        "\u{feff}sep=;\r\ncustomer;name\r\nexternal:1;x\r\n",
        "\"sep=,\"\ncustomer,name\nexternal:1,x\n",
        "\u{feff}\"sep=;\"\ncustomer;name\nexternal:1;x\n",
        "SEP=\t\ncustomer\tname\nexternal:1\tx\n",
        "sep=|\ncustomer|name\nexternal:1|x\n",
        "sep=;;\ncustomer;name\nexternal:1;x\n",
        "sep=,\r\rcustomer,name\rexternal:1,x\r",
        "sep=;\n\n;\ncustomer;name\nexternal:1;x\n",
    ] {
        let said = said(input, &[]);
        assert!(said.contains("\n1 row\n") && said.contains("header in line"), "{input:?}: {said}");
    }
    assert!(
        said("sep=;\ncustomer;name\nexternal:1;x\n", &[])
            .contains("separated by semicolons, lines end in LF, header in line 2")
    );
    let other = refused("sep=:\ncustomer:name\n1:x\n", &[]);
    assert!(other.contains("line 1 of DIR/in.csv says `sep=:`") && other.contains("semicolons"), "{other}");
    assert!(said("customer|name\nexternal:1|x\n", &[]).contains("separated by bars"));
}

#[test]
fn what_has_no_content_is_no_row() {
    for (input, blank) in [
        ("\n\ncustomer;name\nexternal:1;A\n", 0),
        (" \t\n;;;\n\"\";\"\"\ncustomer;name\nexternal:1;A\n", 0),
        ("\u{feff}\r\n\r\ncustomer;name\r\nexternal:1;A\r\n", 0),
        ("customer,name\nexternal:1,A\n,\n,\n", 2),
        ("customer,name\n,\n , \t\nexternal:1,A\n\"\",\" \"\n", 3),
        ("customer,name\nexternal:1,A\n\u{1a}", 1),
        ("customer,name\nexternal:1,A\n\u{1a}\n", 1),
        ("name,customer\nA,external:1\u{1a}", 0),
        ("customer,name\n\u{a0},\u{200b}\nexternal:1,A\n,,,\n", 2),
    ] {
        let said = said(input, &[]);
        assert!(said.contains("\n1 row\n"), "{input:?}: {said}");
        let counted = said.contains(&format!("Rows without content, which are left out: {blank}\n"));
        assert_eq!(counted, blank > 0, "{input:?}: {said}");
    }
    assert!(refused("\n;;\n \n", &[]).contains("has no header"));
}

#[test]
fn lines_are_those_of_an_editor() {
    for (input, line) in [
        ("\n\ncustomer;name\n1;A\n", "line 4: "),
        ("sep=;\r\ncustomer;name\r\n;\r\n1;A\r\n", "line 4: "),
        ("title\n\"two\nlines\"\ncustomer\n1\n", "line 5: "),
    ] {
        let more: &[&str] = if input.starts_with("title") { &["--header-line", "4"] } else { &[] };
        let run = Folder::with(input).dry_run(more, &at_upflow());
        assert!(run.stdout.contains(line), "{input:?}: {}{}", run.stdout, run.stderr);
    }
}

#[test]
fn a_title_above_the_header_is_pointed_out() {
    let input = "Open invoices; 2026\nmade by \"us\"\n\nname;Customer\nA;external:1\n";
    let hint = refused(input, &[]);
    assert!(hint.contains("line 1 of DIR/in.csv names no column `customer`, but line 4 has one"), "{hint}");
    assert!(hint.contains("--header-line 4"), "{hint}");
    assert!(said(input, &["--header-line", "4"]).contains("semicolons, lines end in LF, header in line 4\n1 row\n"));
    assert!(refused(input, &["--header-line", "2"]).contains("but line 4 has one"));
    assert!(refused(input, &["--header-line", "40"]).contains("has no line 40"));
    assert!(refused(input, &["--header-line", "5"]).contains("no column `customer`"));
    assert!(refused("id,name\n1,a\n", &[]).contains("--customer-column NAME"), "there is no other line");
    let quote = "a title with a \" in it\ncustomer\nexternal:1\n";
    assert!(said(quote, &["--header-line", "2"]).contains("\n1 row\n"));
    assert!(refused(quote, &[]).contains("but line 2 has one"));
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn utf_16_is_read_and_the_results_are_utf_8() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let table = "customer\tname\r\nexternal:123\tMüller 東京 👍\r\n";
    for (input, name) in [
        (utf16(&format!("\u{feff}{table}"), u16::to_le_bytes), "UTF-16LE"),
        (utf16(&format!("\u{feff}{table}"), u16::to_be_bytes), "UTF-16BE"),
        (utf16("customer\tname\r\nexternal:123\tMüller\r\n", u16::to_le_bytes), "UTF-16LE"),
        (utf16("customer\tname\r\nexternal:123\tMüller\r\n", u16::to_be_bytes), "UTF-16BE"),
    ] {
        let folder = Folder::with(input);
        let run = folder.run(&["--time-zone", "UTC"], &upflow(&sandbox));
        assert_eq!(run.status, Some(0), "{}", run.stderr);
        let said = format!("{name}; results are UTF-8 with BOM, columns separated by tabs, lines end in CRLF");
        assert!(run.stderr.contains(&said), "{}", run.stderr);
        let results = folder.results();
        assert!(results.starts_with("\u{feff}customer\tname\turl\t"), "{results}");
        assert!(results.contains("\nexternal:123\tMüller"), "{results}");
    }
    let long = format!("\u{feff}customer,name\n{}", "external:1,Ünïcode → 👍\n".repeat(20_000));
    assert!(said(utf16(&long, u16::to_le_bytes), &[]).contains("\n20000 rows\n"));
    let mut broken = utf16("\u{feff}customer\nexternal:1\n", u16::to_le_bytes);
    broken.extend([0x00, 0xd8, b'\n', 0]);
    let run = Folder::with(broken).dry_run(&[], &at_upflow());
    assert!(run.stderr.contains("it is no valid UTF-16"), "{}", run.stderr);
}

#[test]
fn binary_data_and_what_is_no_file_are_refused() {
    assert!(refused(b"customer\nexternal:1\x00\n", &[]).contains("binary data, first in line 2"));
    assert!(refused(b"\xff\xfe\0\0c\0\0\0", &[]).contains("UTF-32"));
    let folder = Folder::with("");
    let from = |path: &str| crate::run(&["links", "--from", path, "--dry-run"], &at_upflow());
    assert!(from(&folder.path().display().to_string()).stderr.contains("is not a file"));
    assert!(from("/nowhere/in.csv").stderr.contains("cannot read /nowhere/in.csv"));
    #[cfg(unix)]
    {
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo");
        assert!(made.success());
        assert!(from(&pipe.display().to_string()).stderr.contains("is not a file"), "nobody waits for a writer");
    }
}

const MESSY: &str = "\u{feff}sep=;
Open invoices;;;

customer;name;status;expires_in
external:123;A;new;60d
external:\u{200b}123;hidden;;
external:7;twice;;30d
#N/A;error;;
=\"00123\";formula;;
'00123;text;;
123.0;float;;
1\u{a0}234;thousands;;
1234567890123450;long;;
2026-03-01;date;;
n/a;nothing;;
external:7;twice;;30d
external:7;again;;
external:9;;;#REF!
external:9;;;1month
;;;
Total;12;;
;Total: 12;;
\u{1a}
";

#[test]
fn what_a_spreadsheet_did_is_said_before_anything_is_sent() {
    let folder = Folder::with(MESSY);
    let more = ["--header-line", "4", "--external", "--time-zone", "Europe/Berlin"];
    let run = folder.dry_run(&more, &at_upflow());
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!("links_messy", settled(&format!("{}---\n{}", run.stdout, run.stderr)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_messy_file_gets_its_links_and_its_errors() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with(MESSY);
    let more = ["--header-line", "4", "--external", "--time-zone", "UTC", "--skip-duplicates"];
    let run = folder.run(&more, &upflow(&sandbox));
    assert_eq!(run.status, Some(1));
    let results = settled(&folder.results());
    insta::assert_snapshot!("links_messy_results", results);
    let requests = sandbox.requests().len();

    let resumed = folder.run(&[&more[..], &["--resume"]].concat(), &upflow(&sandbox));
    assert!(resumed.stderr.contains("nothing left to do; 14 failed rows stay"), "{}", resumed.stderr);
    assert_eq!(sandbox.requests().len(), requests, "a row that was skipped is done");
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_of_ours_give_way_to_those_of_the_input() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with("customer,status,URL\nexternal:123,new,https://a.example\n");
    let run = folder.run(&["--time-zone", "UTC"], &upflow(&sandbox));
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    let said = "The column `status` of the results is called `link_status`: the input has a `status`\n";
    assert!(run.stderr.contains(said) && run.stderr.contains("is called `link_url`"), "{}", run.stderr);
    let results = settled(&folder.results());
    let header = "customer,status,URL,link_url,expires_at,valid_until,link_status,error,session_id\n";
    assert_eq!(results, format!("{header}external:123,new,URL,URL,TIME,DAY,ok,,\n"));

    // Nobody feeds a file of links back to make links of links.
    fs::rename(folder.output(), folder.input()).expect("a new name");
    let fed = folder.dry_run(&[], &at_upflow());
    assert!(
        fed.stderr.contains("it is the output of a run") && fed.stderr.contains("--retry-failed"),
        "{}",
        fed.stderr
    );
}

#[test]
fn duplicates_are_named() {
    let input = "customer,vendor\nexternal:1,\nexternal:2,\nexternal:1,upflow\n1,\nexternal:2,\n";
    let folder = Folder::with(input);
    let run = folder.dry_run(&["--external"], &at_upflow());
    let said = "an earlier row has: 3, each gets a link; see --skip-duplicates\n  line 4: `external:1` as in line 2\n  line 5: `1` as in line 2\n  line 6: `external:2` as in line 3\n";
    assert!(run.stdout.contains(said), "{}", run.stdout);
    let run = folder.dry_run(&["--external", "--skip-duplicates"], &at_upflow());
    assert!(run.stdout.contains("an earlier row has: 3, which are skipped\n"), "{}", run.stdout);
    assert!(run.stdout.contains("Links of upflow: 2,"), "{}", run.stdout);
}
