//! `links` that ends early, and goes on.

#![cfg(unix)]

use std::collections::HashSet;
use std::fmt::Write;
use std::fs;
use std::time::Duration;

use billing_portal_sandbox::{Fault, Faults, Sandbox};
use serde_json::Value;

use crate::links::Folder;
use crate::links_many::start;
use crate::{Env, Run, chargebee, interrupt, run, stripe, upflow};

/// As many customers of Upflow.
pub(crate) fn customers(rows: usize) -> String {
    format!("customer\n{}", "external:123\n".repeat(rows))
}

/// The cells of all rows of the output.
pub(crate) fn rows(folder: &Folder) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().from_path(folder.output()).expect("a table");
    let rows = reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect());
    rows.collect()
}

/// The statuses of all rows, which stand in the last column but two.
pub(crate) fn statuses(folder: &Folder) -> Vec<String> {
    rows(folder).iter().map(|row| row[row.len() - 3].clone()).collect()
}

/// Makes every request fail so.
pub(crate) fn always(fault: Fault) -> Faults {
    Faults::seeded(1).share(1.0).at_most_in_a_row(u32::MAX).choose_from([fault])
}

/// How many links the vendor has made.
fn made(sandbox: &Sandbox) -> usize {
    let requests = sandbox.requests();
    let is_made = |request: &&billing_portal_sandbox::RecordedRequest| {
        request.operation_id.as_deref() == Some("create_portal_url")
            && match &request.fault {
                Some(fault) => fault.is_processed(),
                None => request.status == Some(200),
            }
    };
    requests.iter().filter(is_made).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn links_under_way_are_written_when_a_run_ends_early() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    // The third response comes at once, and ends the run; those around it come later.
    let slow = || Fault::response().slow_headers(Duration::from_millis(300));
    sandbox.script(Faults::in_order([slow(), slow(), Fault::status(401), slow(), slow()])).expect("a script");
    let folder = Folder::with(customers(30));
    let broken = folder.run(&["--per-minute", "100000"], &upflow(&sandbox));
    assert_eq!(broken.status, Some(1), "{}", broken.stderr);
    let links = rows(&folder).iter().filter(|row| row[4] == "ok").count();
    assert_eq!(links, made(&sandbox), "all links that were made are in the file: {}", broken.stderr);
    assert!(links >= 2, "{}", broken.stderr);
}

/// Kills a run when the vendor has so many requests, and a file so many lines.
fn kill_at(
    sandbox: &Sandbox,
    folder: &Folder,
    more: &[&str],
    env: &Env,
    requests: usize,
    (file, lines): (&str, usize),
) {
    let mut killed = start(folder, more, env);
    let file = folder.path().join(file);
    let is_there = || fs::read_to_string(&file).unwrap_or_default().lines().count() >= lines;
    while sandbox.requests().len() < requests || !is_there() {
        assert!(killed.try_wait().expect("a child").is_none(), "it ended too early");
        std::thread::yield_now();
    }
    killed.kill().expect("to kill it");
    killed.wait().expect("to end");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_kill_it_is_said_which_rows_were_under_way() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let stuck = || Fault::response().slow_headers(Duration::from_secs(20));
    let folder = Folder::with(customers(20));
    let env = upflow(&sandbox);
    assert_eq!(folder.run(&["--limit", "4"], &env).status, Some(0));
    sandbox.script(Faults::in_order((0..5).map(|_| stuck()))).expect("a script");
    kill_at(&sandbox, &folder, &["--per-minute", "100000", "--resume"], &env, 9, ("out.csv", 5));
    sandbox.clear_faults();
    assert_eq!(statuses(&folder), ["ok"; 4]);

    let resumed = folder.run(&["--per-minute", "100000", "--resume", "--json"], &env);
    assert_eq!(resumed.status, Some(0), "{}", resumed.stderr);
    let said = "rows 5 to 9 were under way when the last run ended: at most 5 links exist that nobody has";
    assert!(resumed.stderr.contains(said), "{}", resumed.stderr);
    assert_eq!(statuses(&folder), ["ok"; 20]);
    assert_eq!(made(&sandbox) - 20, 5, "what is in no file was under way, and counted");
    let report: Value = serde_json::from_str(resumed.stdout.lines().last().expect("a line")).expect("JSON");
    assert_eq!((&report["links"], &report["under_way"]), (&20.into(), &5.into()));
    let schema: Value = serde_json::from_str(&run(&["schema", "links"], &Vec::new()).stdout).expect("JSON");
    jsonschema::validate(&schema, &report).expect("as the schema has it");
}

/// The keys that were sent for a row, in their order.
fn keys_of(sandbox: &Sandbox, row: usize) -> Vec<String> {
    let keys = sandbox.requests().into_iter().filter_map(|request| {
        let key = request.header("chargebee-idempotency-key")?.to_owned();
        (key.rsplit('-').nth(1) == Some(&row.to_string())).then_some(key)
    });
    keys.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_was_under_way_keeps_its_key_and_its_link() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = chargebee(&sandbox);
    let stuck = || Fault::response().slow_headers(Duration::from_secs(20));
    let folder = Folder::with(format!("customer\n{}", "cust_42\n".repeat(5)));
    let more = ["--short-lived", "--per-minute", "100000"];
    sandbox.script(Faults::in_order((0..5).map(|_| stuck()))).expect("a script");
    kill_at(&sandbox, &folder, &more, &env, 5, ("out.csv", 1));
    sandbox.clear_faults();

    let resumed = folder.run(&[&more[..], &["--resume", "--json"]].concat(), &env);
    assert_eq!(resumed.status, Some(0), "{}", resumed.stderr);
    assert!(resumed.stderr.contains("rows 1 to 5 were under way"), "{}", resumed.stderr);
    assert!(resumed.stdout.contains(r#""under_way":0"#), "{}", resumed.stdout);
    assert_eq!(sandbox.chargebee_session_ids().len(), 5, "no session was made twice");
    let keys = keys_of(&sandbox, 3);
    assert!(keys.len() == 2 && keys[0] == keys[1], "{keys:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn failed_rows_are_made_anew_when_that_is_asked_for() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = chargebee(&sandbox);
    let folder = Folder::with("customer,note\ncust_42,a\nnobody,b\ncust_7,c\nnobody,d\ncust_42,e\n");
    let more = ["--short-lived", "--per-minute", "100000"];
    let with = |option| folder.run(&[&more[..], &[option]].concat(), &env);
    assert_eq!(folder.run(&more, &env).status, Some(1));
    let before = rows(&folder);
    let sent = sandbox.requests().len();
    let again = with("--resume");
    assert_eq!(again.status, Some(1));
    assert!(again.stderr.contains("nothing left to do; 2 failed rows stay"), "{}", again.stderr);
    assert!(again.stderr.contains("--retry-failed"), "{}", again.stderr);
    assert_eq!((sandbox.requests().len(), rows(&folder)), (sent, before.clone()));

    // One of the two is corrected in the input.
    let corrected = "customer,note\ncust_42,a\ncust_42,b\ncust_7,c\nnobody,d\ncust_42,e\n";
    fs::write(folder.input(), corrected).expect("an input");
    let refused = with("--resume");
    assert!(
        refused.status == Some(2) && refused.stderr.contains("line 3 of DIR/in.csv changed since"),
        "{}",
        refused.stderr
    );
    let retried = with("--retry-failed");
    assert_eq!(retried.status, Some(1), "{}", retried.stderr);
    assert!(retried.stderr.contains("4 rows with a link, 1 failed"), "{}", retried.stderr);
    let after = rows(&folder);
    assert_eq!(statuses(&folder), ["ok", "ok", "ok", "failed", "ok"]);
    for row in [0, 2, 4] {
        assert_eq!(before[row], after[row], "a link that there is is kept");
    }
    assert_eq!(after[1][0], "cust_42");
    let keys = keys_of(&sandbox, 4);
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), 2, "a redone row has a new key: {keys:?}");

    fs::write(folder.input(), corrected.replace("nobody", "cust_7")).expect("an input");
    assert_eq!(with("--retry-failed").status, Some(0));
    assert_eq!(statuses(&folder), ["ok"; 5]);
    let done = with("--retry-failed");
    assert!(done.status == Some(0) && done.stderr.contains("nothing left to do"), "{}", done.stderr);
    assert!(!folder.path().join("out.csv.run").exists());
}

/// Kills a rewrite in its middle. The output stays as it was, and the same command goes on with the part.
#[tokio::test(flavor = "multi_thread")]
async fn a_rewrite_that_is_killed_leaves_the_output_and_goes_on() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = upflow(&sandbox);
    let mut input = "customer,note\n".to_owned();
    for row in 0..30 {
        let _ = writeln!(input, "external:{},{row}", if row % 3 == 0 { "nobody" } else { "123" });
    }
    let folder = Folder::with(&input);
    assert_eq!(folder.run(&["--per-minute", "100000"], &env).status, Some(1));
    let (whole, before) = (folder.results(), rows(&folder));

    fs::write(folder.input(), input.replace("nobody", "123")).expect("an input");
    let more = ["--per-minute", "100000", "--at-once", "1", "--retry-failed"];
    let sent = sandbox.requests().len();
    let stuck = || Fault::response().slow_headers(Duration::from_secs(20));
    let script = (0..5).map(|row| if row < 4 { Fault::response() } else { stuck() });
    sandbox.script(Faults::in_order(script)).expect("a script");
    kill_at(&sandbox, &folder, &more, &env, sent + 5, ("out.csv.part", 11));
    sandbox.clear_faults();
    assert_eq!(folder.results(), whole, "the output is as it was");
    let part = fs::read_to_string(folder.path().join("out.csv.part")).expect("a part");
    assert_eq!(part.lines().count(), 11);

    let other = folder.run(&["--per-minute", "100000", "--at-once", "1", "--resume"], &env);
    assert_eq!(other.status, Some(2), "rows that were corrected want --retry-failed: {}", other.stderr);
    let resumed = folder.run(&more, &env);
    assert_eq!(resumed.status, Some(0), "{}", resumed.stderr);
    assert!(resumed.stderr.contains("row 13 was under way"), "{}", resumed.stderr);
    assert!(folder.results().starts_with(&part), "what the part had is kept");
    assert_eq!(statuses(&folder), ["ok"; 30]);
    for (row, (before, after)) in before.iter().zip(rows(&folder)).enumerate() {
        assert_eq!(row % 3 != 0, *before == after, "row {row}");
    }
    assert!(!folder.path().join("out.csv.part").exists());
    assert_eq!(made(&sandbox), 31, "a link was under way at the kill");
}

/// A kill between the last row of a part and the end of its renaming.
#[tokio::test(flavor = "multi_thread")]
async fn a_rewrite_that_ends_at_its_last_step_is_completed() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = upflow(&sandbox);
    let folder = Folder::with("customer,note\nexternal:nobody,a\nexternal:123,b\nexternal:nobody,c\n");
    assert_eq!(folder.run(&[], &env).status, Some(1));
    let old = folder.results();
    fs::write(folder.input(), "customer,note\nexternal:123,a\nexternal:123,b\nexternal:nobody,c\n").expect("an input");
    assert_eq!(folder.run(&["--retry-failed"], &env).status, Some(1));
    let new = folder.results();
    assert_eq!(statuses(&folder), ["ok", "ok", "failed"]);
    let (run_file, part) = (folder.path().join("out.csv.run"), folder.path().join("out.csv.part"));
    let run_before = fs::read(&run_file).expect("a run file");
    let rewriting = run_before.iter().position(|byte| *byte == b'\n').expect("a line") + 3;
    assert_eq!(run_before[rewriting], 0);
    let sent = sandbox.requests().len();
    for (state, output, has_part) in [(1, &old, true), (2, &old, true), (2, &new, false)] {
        fs::write(folder.output(), output).expect("an output");
        let mut run_now = run_before.clone();
        run_now[rewriting] = state;
        fs::write(&run_file, &run_now).expect("a run file");
        if has_part {
            fs::write(&part, &new).expect("a part");
            fs::set_permissions(&part, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("permissions");
        }
        let run = folder.run(&["--resume"], &env);
        assert_eq!((run.status, folder.results()), (Some(1), new.clone()), "{state}: {}", run.stderr);
        assert!(!part.exists() && sandbox.requests().len() == sent, "{state}: {}", run.stderr);
    }
    // A part that is not this run's is neither taken nor removed.
    fs::write(&run_file, &run_before).expect("a run file");
    fs::write(&part, "x").expect("a part");
    fs::set_permissions(&part, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("permissions");
    let run = folder.run(&["--resume"], &env);
    assert!(run.status == Some(2) && run.stderr.contains("out.csv.part belongs to another run"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_terminal_and_ctrl_c_let_requests_finish() {
    for signal in ["HUP", "TERM", "INT"] {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let slow = || Fault::response().slow_headers(Duration::from_millis(500));
        sandbox.script(Faults::in_order((0..5).map(|_| slow()))).expect("a script");
        let folder = Folder::with(customers(20));
        let more = ["--per-minute", "100000"];
        let run = start(&folder, &more, &upflow(&sandbox));
        while sandbox.requests().len() < 5 {
            std::thread::yield_now();
        }
        interrupt::send(signal, &run);
        let output = run.wait_with_output().expect("to end");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(130), "{signal}: {stderr}");
        assert!(stderr.contains("Finishing 5 requests; press again to stop now"), "{signal}: {stderr}");
        assert_eq!(statuses(&folder), ["ok"; 5], "{signal}");
        assert_eq!(made(&sandbox), 5, "{signal}");
        assert_eq!(folder.run(&[&more[..], &["--resume"]].concat(), &upflow(&sandbox)).status, Some(0));
        assert_eq!((statuses(&folder), made(&sandbox)), (vec!["ok".to_owned(); 20], 20));
    }
}

/// Whoever starts a run with `nohup` means it to outlive the terminal.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_closed_terminal_that_is_ignored_stays_ignored() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.script(Faults::in_order([Fault::response().slow_headers(Duration::from_millis(300))])).expect("a script");
    let folder = Folder::with(customers(20));
    let args = folder.args(&["--per-minute", "100000"]).join("' '");
    let script = format!("trap '' HUP; exec '{}' '{args}'", env!("CARGO_BIN_EXE_billing-portal"));
    let mut shell = std::process::Command::new("/bin/sh");
    let shell = shell.args(["-c", &script]).envs(upflow(&sandbox)).stderr(std::process::Stdio::piped());
    let run = shell.spawn().expect("a shell");
    while sandbox.requests().is_empty() {
        std::thread::yield_now();
    }
    interrupt::send("HUP", &run);
    let output = run.wait_with_output().expect("to end");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(statuses(&folder), ["ok"; 20]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_rows_can_be_tried_and_the_rest_made_later() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = upflow(&sandbox);
    let folder = Folder::with(customers(9).replacen("external:123", "external:nobody", 1));
    let count = |run: Run, rows: usize, status| {
        assert_eq!(run.status, Some(status), "{}", run.stderr);
        assert_eq!(statuses(&folder).len(), rows, "{}", run.stderr);
    };
    count(folder.run(&["--limit", "3"], &env), 3, 1);
    count(folder.run(&["--limit", "5", "--resume"], &env), 5, 1);
    count(folder.run(&["--resume"], &env), 9, 1);
    assert_eq!(made(&sandbox), 8);
    fs::write(folder.input(), customers(9)).expect("an input");
    count(folder.run(&["--retry-failed", "--limit", "1"], &env), 9, 0);
    assert_eq!(made(&sandbox), 9);

    // A trial has the options that the rest is to have, too.
    let folder = Folder::with(customers(9));
    assert_eq!(folder.run(&["--limit", "3", "--expires-in", "60d"], &env).status, Some(0));
    let other = folder.run(&["--resume", "--expires-in", "30d"], &env);
    assert!(other.status == Some(2) && other.stderr.contains("--expires-in"), "{}", other.stderr);
    assert_eq!(folder.run(&["--resume", "--expires-in", "60d"], &env).status, Some(0));
    assert!(!folder.path().join("out.csv.run").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_row_can_be_resumed() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let long = format!("a\"{}", "\"".repeat(1024 * 1024 - 100));
    let folder = Folder::with(format!("customer,note\nexternal:123,{long}\nexternal:nobody,x\n"));
    assert_eq!(folder.run(&[], &upflow(&sandbox)).status, Some(1));
    let resumed = folder.run(&["--resume"], &upflow(&sandbox));
    assert!(resumed.stderr.contains("nothing left to do; 1 failed row stays"), "{}", resumed.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_row_that_can_be_sent_nothing_is_written() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    for input in ["customer\n12\n\"\"\n", "customer\n"] {
        let folder = Folder::with(input);
        for more in [&[][..], &["--resume"], &["--overwrite"]] {
            let run = folder.run(more, &upflow(&sandbox));
            assert_eq!(run.status, Some(2), "{}", run.stderr);
            assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "only the input is there");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_opens_briefly_is_made_anew_and_not_taken_from_storage() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = stripe(&sandbox);
    let stuck = || Fault::response().slow_headers(Duration::from_secs(20));
    let folder = Folder::with(format!("customer\n{}", "cus_NffrFeUfNV2Hib\n".repeat(3)));
    let more = ["--short-lived", "--per-minute", "100000"];
    sandbox.script(Faults::in_order((0..3).map(|_| stuck()))).expect("a script");
    kill_at(&sandbox, &folder, &more, &env, 3, ("out.csv", 1));
    sandbox.clear_faults();
    sandbox.advance(Duration::from_secs(60 * 60));

    let resumed = folder.run(&[&more[..], &["--resume", "--json"]].concat(), &env);
    assert_eq!(resumed.status, Some(0), "{}", resumed.stderr);
    let links = rows(&folder);
    assert_eq!(links.len(), 3);
    let browser = reqwest::Client::builder().no_proxy().build().expect("a client");
    for row in links {
        let url = row.iter().find(|cell| cell.starts_with("http://127.0.0.1")).expect("a link");
        assert_eq!(browser.get(url).send().await.expect("a page").status(), 200, "it opens");
    }
    let keys: HashSet<_> =
        sandbox.requests().iter().filter_map(|request| request.header("idempotency-key").map(str::to_owned)).collect();
    assert_eq!(keys.len(), 6, "the old key first, since the request may never have come, and then a new one");
}
