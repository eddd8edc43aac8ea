//! `links`: what it takes, what it writes and how it ends.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use billing_portal_sandbox::{Fault, Faults, Sandbox};
use regex::Regex;
use tempfile::TempDir;

use crate::{Env, Run, chargebee, run, upflow, with};

/// A folder with an input.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn with(input: impl AsRef<[u8]>) -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        fs::write(folder.input(), input).expect("an input");
        folder
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn input(&self) -> PathBuf {
        self.path().join("in.csv")
    }

    pub(crate) fn output(&self) -> PathBuf {
        self.path().join("out.csv")
    }

    /// The arguments of a run on the input, and more of them.
    pub(crate) fn args<'a>(&self, more: &[&'a str]) -> Vec<String> {
        let files = ["links", "--from", "in.csv", "--out", "out.csv"].map(|arg| match arg {
            "in.csv" => self.input().display().to_string(),
            "out.csv" => self.output().display().to_string(),
            arg => arg.to_owned(),
        });
        files.into_iter().chain(more.iter().map(|arg: &&'a str| (*arg).to_owned())).collect()
    }

    pub(crate) fn run(&self, more: &[&str], env: &Env) -> Run {
        let args = self.args(more);
        let args: Vec<_> = args.iter().map(String::as_str).collect();
        let mut run = run(&args, env);
        for text in [&mut run.stdout, &mut run.stderr] {
            *text = text.replace(&*self.path().to_string_lossy(), "DIR");
        }
        run
    }

    pub(crate) fn dry_run(&self, more: &[&str], env: &Env) -> Run {
        let more: Vec<_> = more.iter().copied().chain(["--dry-run"]).collect();
        let run = self.run(&more, env);
        assert!(!self.output().exists(), "a dry run writes nothing");
        run
    }

    pub(crate) fn results(&self) -> String {
        String::from_utf8(fs::read(self.output()).expect("an output")).expect("UTF-8")
    }
}

/// Replaces what differs from run to run.
pub(crate) fn settled(text: &str) -> String {
    let text = Regex::new(r"https?://[^;,\s]+").expect("a pattern").replace_all(text, "URL").into_owned();
    let text =
        Regex::new(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ").expect("a pattern").replace_all(&text, "TIME").into_owned();
    Regex::new(r"\d{4}-\d\d-\d\d( at \d\d:\d\d)?").expect("a pattern").replace_all(&text, "DAY").into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_row_has_its_row_in_the_form_of_the_input() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let input = "\u{feff}Nr;Customer;note;expires_in\r\n\
                 1;external:123;\"a;\r\n\"\"b\"\"\";60d\r\n\
                 2;external:nobody;;\r\n\
                 3;123;Müller;\r\n\
                 4;external:123\r\n\
                 5;a123b456-c7d8-4fb3-a3ae-29fd1b4a287e;;\r\n";
    let folder = Folder::with(input);
    let run = folder.run(&["--time-zone", "Europe/Berlin"], &upflow(&sandbox));

    assert_eq!((run.status, &*run.stdout), (Some(1), ""), "{}", run.stderr);
    insta::assert_snapshot!("links_stderr", settled(&run.stderr));
    insta::assert_snapshot!("links_results", settled(&folder.results()).replace('\r', "<CR>"));
    let requests = sandbox.requests();
    assert_eq!(requests.len(), 3, "wrong rows are not sent");
    assert_eq!(requests[0].json.as_ref().map(|body| body["expiresIn"].clone()), Some(5_184_000.into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn windows_1252_comes_back_as_it_was() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with(b"Kunde\tName\n123\tM\xfcller \x80\n");
    let more = ["--customer-column", "kunde", "--external", "--time-zone", "UTC"];
    let run = folder.run(&more, &upflow(&sandbox));

    assert_eq!(run.status, Some(0), "{}", run.stderr);
    assert!(run.stderr.contains("Windows-1252, columns separated by tabs"), "{}", run.stderr);
    let results = fs::read(folder.output()).expect("an output");
    assert!(results.starts_with(
        b"Kunde\tName\turl\texpires_at\tvalid_until\tstatus\terror\tsession_id\n123\tM\xfcller \x80\thttp"
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_says_what_there_is_and_sends_nothing() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let mut input = "customer,expires_in\n".to_owned();
    for number in 0..1000 {
        let _ = writeln!(input, "external:{},", number % 900);
    }
    input += "external:1,86400\n7,\n";
    let folder = Folder::with(input);
    let run = folder.dry_run(&["--time-zone", "UTC"], &upflow(&sandbox));
    assert_eq!(run.status, Some(1));
    insta::assert_snapshot!("links_dry_run", settled(&format!("{}---\n{}", run.stdout, run.stderr)));

    // Nothing is asked of the configuration but the vendor.
    let first = folder.dry_run(&["--limit", "10", "--vendor", "upflow"], &Vec::new());
    assert_eq!(first.status, Some(0), "{}", first.stderr);
    assert!(first.stdout.contains("\n10 rows\n"), "{}", first.stdout);
    assert!(sandbox.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn all_links_can_have_one_end() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with("customer\nexternal:123\nexternal:123\n");
    let run = folder.run(&["--valid-until", "2999-12-31", "--yes", "--time-zone", "Asia/Tokyo"], &upflow(&sandbox));
    assert_eq!(run.status, Some(0), "{}", run.stderr);
    // Midnight in Tokyo is three in the afternoon in Greenwich. It may be a second later that a link was made.
    let ends = Regex::new(r",2999-12-31T15:00:0\dZ,2999-12-31,ok,,\n").expect("a pattern");
    assert_eq!(ends.find_iter(&folder.results()).count(), 2, "{}", folder.results());
    assert!(run.stderr.contains("time zone Asia/Tokyo"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn vendors_can_be_mixed() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env: Env = chargebee(&sandbox).into_iter().chain(upflow(&sandbox)).collect();
    let folder = Folder::with(
        "customer,vendor,redirect_url\ncust_42,chargebee,https://own.example/\nexternal:123,upflow,\nx,,\n",
    );
    let run = folder.run(&["--short-lived", "--time-zone", "UTC"], &env);
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    let results = settled(&folder.results());
    let rows: Vec<_> = results.lines().skip(1).collect();
    // An hour has no full day, unless it is the last of one.
    let row = rows[0].replace("TIME,DAY,", "TIME,,");
    let session = row.strip_prefix("cust_42,chargebee,URL,URL,TIME,,ok,,").expect("a link");
    assert_eq!(sandbox.chargebee_session_ids(), [session], "by which it can be ended");
    assert_eq!(rows[1], "external:123,upflow,,URL,TIME,DAY,ok,,");
    assert!(rows[2].ends_with("failed,\"vendor is empty, and --vendor names none\","), "{}", rows[2]);
    // Both are under way at once, so either may be the first.
    let forms: Vec<_> = sandbox.requests().into_iter().filter_map(|request| request.form).flatten().collect();
    let own = ("redirect_url".to_owned(), "https://own.example/".to_owned());
    assert!(forms.contains(&own), "{forms:?}");
    let left: Vec<_> = fs::read_dir(folder.path()).expect("a folder").map(|file| file.unwrap().file_name()).collect();
    assert_eq!(left.len(), 4, "a row without a link needs the run file: {left:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_run_is_said_before_anything_is_sent() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let (at_upflow, at_chargebee) = (upflow(&sandbox), chargebee(&sandbox));
    let real = with(at_upflow.clone(), "UPFLOW_BASE_URL", "");
    let said: Vec<_> = [
        ("PK\x03\x04", vec![], &at_upflow),
        ("customer\nexternal:1\n1.23E+11\n", vec!["--external"], &at_upflow),
        ("id,name\n1,a\n", vec![], &at_upflow),
        ("customer,url,expires_at,valid_until,status,error,session_id\n1,,,,failed,a,\n", vec![], &at_upflow),
        ("customer,expires_in\n1,a\n", vec!["--valid-until", "2999-01-01"], &at_upflow),
        ("customer\n1\n", vec!["--valid-until", "2000-01-01"], &at_upflow),
        ("customer\n1\n", vec!["--time-zone", "Mars/Olympus"], &at_upflow),
        ("customer\nexternal:1\n", vec!["--per-minute", "601"], &real),
        ("customer\nexternal:1\n", vec!["--at-once", "11"], &real),
        ("customer\ncust_42\n", vec![], &at_chargebee),
        ("customer\ncust_42\n", vec!["--short-lived", "--external"], &at_chargebee),
        ("customer\n\"1\n2\n", vec![], &at_upflow),
    ]
    .into_iter()
    .map(|(input, more, env)| {
        let folder = Folder::with(input);
        let run = folder.run(&more, env);
        assert_eq!((run.status, &*run.stdout), (Some(2), ""), "{more:?}: {}", run.stderr);
        assert!(!folder.output().exists());
        format!("{:?} {}\n{}", input, more.join(" "), run.stderr)
    })
    .collect();
    insta::assert_snapshot!("links_misuse", said.join("\n"));
    assert!(sandbox.requests().is_empty());

    let folder = Folder::with("customer\nexternal:123\n");
    fs::write(folder.output(), "of somebody\n").expect("a file");
    for more in [&[][..], &["--resume"]] {
        let run = folder.run(more, &at_upflow);
        assert_eq!(run.status, Some(2), "{}", run.stderr);
        assert_eq!(folder.results(), "of somebody\n");
    }
    assert!(sandbox.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_of_all_rows_ends_the_run_and_it_can_go_on() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with("customer\nexternal:123\nexternal:nobody\nexternal:123\nexternal:123\n");
    sandbox.script(Faults::in_order([Fault::response(), Fault::response(), Fault::status(401)])).expect("a script");
    let broken = folder.run(&["--at-once", "1"], &upflow(&sandbox));
    assert_eq!(broken.status, Some(1));
    assert!(broken.stderr.contains("1 row with a link, 1 failed, 1 pending, 1 not attempted\n"), "{}", broken.stderr);
    assert!(broken.stderr.contains("--resume") && broken.stderr.contains("401"), "{}", broken.stderr);
    assert_eq!(sandbox.requests().len(), 3, "the row after it is not attempted");
    let before = folder.results();
    let (before, pending) = before.trim_end().rsplit_once('\n').expect("rows");
    assert!(pending.contains(",pending,") && pending.contains("401"), "{pending}");

    let resumed = folder.run(&["--resume"], &upflow(&sandbox));
    assert_eq!(resumed.status, Some(1), "the failed row stays failed");
    assert!(resumed.stderr.contains("out.csv already has 3 rows: 2 rows to be done"), "{}", resumed.stderr);
    assert!(resumed.stderr.contains("3 rows with a link, 1 failed, 0 not attempted"), "{}", resumed.stderr);
    let results = folder.results();
    assert!(results.starts_with(before) && results.lines().count() == 5, "{results}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_404_that_breaks_off_is_not_the_vendors_word() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with("customer\nnobody\ncust_42\n");
    sandbox.script(Faults::in_order([Fault::response().cut_body(10)])).expect("a script");
    let run = folder.run(&["--at-once", "1", "--short-lived"], &chargebee(&sandbox));
    assert!(run.stderr.contains("1 row with a link, 0 failed, 1 pending, 0 not attempted\n"), "{}", run.stderr);
    assert!(folder.results().contains("pending,\"chargebee: create portal session: 404"), "{}", folder.results());
    let run = folder.run(&["--at-once", "1", "--short-lived", "--resume"], &chargebee(&sandbox));
    assert!(run.stderr.contains("1 row with a link, 1 failed, 0 not attempted\n"), "{}", run.stderr);
}
