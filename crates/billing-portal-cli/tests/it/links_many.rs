//! `links` with as many rows as people have, faults, and a kill in the middle.

#![cfg(unix)]

use std::collections::HashSet;
use std::fmt::Write;
use std::io::Read;
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::{fs, thread};

use billing_portal_sandbox::{Fault, Faults, Sandbox};

use crate::links::Folder;
use crate::links_resume::always;
use crate::{Env, chargebee, command, interrupt, upflow};

/// Every so many rows name a customer that there is not.
const NOBODY: usize = 97;

fn table(rows: usize, customer: impl Fn(usize) -> &'static str) -> String {
    let mut table = "customer;note\n".to_owned();
    for number in 0..rows {
        let customer = if number % NOBODY == 0 { "external:nobody" } else { customer(number) };
        let _ = writeln!(table, "{customer};\"row\n{number}\"");
    }
    table
}

pub(crate) fn start(folder: &Folder, more: &[&str], env: &Env) -> Child {
    let args = folder.args(more);
    let mut links = command(&args.iter().map(String::as_str).collect::<Vec<_>>(), env);
    links.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command starts")
}

/// What a run writes: its output, or, with rows that were left pending, one beside it that takes its place in the end.
fn written(folder: &Folder) -> PathBuf {
    let part = folder.path().join("out.csv.part");
    if part.exists() { part } else { folder.output() }
}

/// Ends a run when what it writes is so long.
fn end_at(folder: &Folder, bytes: u64, child: &mut Child, end: impl Fn(&mut Child)) {
    while fs::metadata(written(folder)).map_or(0, |file| file.len()) < bytes {
        if child.try_wait().expect("a child").is_some() {
            let mut why = String::new();
            child.stderr.take().expect("a pipe").read_to_string(&mut why).expect("text");
            panic!("it ended too early: {why}");
        }
        thread::yield_now();
    }
    end(child);
}

/// Checks that there is one row for each row of the input, in its order. The links.
fn links_of(folder: &Folder, rows: usize) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_path(folder.output()).expect("a table");
    let mut links = Vec::new();
    for (number, row) in reader.records().enumerate() {
        let row = row.expect("a row");
        assert_eq!(&row[1], format!("row\n{number}"), "each row is there once and in its place");
        let (url, status, error) = (&row[2], &row[5], &row[6]);
        if number % NOBODY == 0 {
            assert_eq!((url, status), ("", "failed"));
            assert!(error.contains("404"), "{error}");
        } else {
            assert_eq!((status, error), ("ok", ""), "{row:?}");
            links.push(url.to_owned());
        }
        assert!(number < rows);
    }
    assert_eq!(links.len(), rows - rows.div_ceil(NOBODY));
    assert_eq!(links.iter().collect::<HashSet<_>>().len(), links.len(), "each row has a link of its own");
    links
}

/// No request but those that a script said so was too much.
fn none_was_too_much(sandbox: &Sandbox) -> bool {
    sandbox.requests().iter().all(|request| request.status != Some(429) || request.fault.is_some())
}

/// Links that were made and are in no file, at most, as runs say that end by themselves.
fn under_way(stdout: &[u8]) -> usize {
    let report: serde_json::Value = serde_json::from_slice(stdout).expect("JSON");
    usize::try_from(report["under_way"].as_u64().expect("a number")).expect("a number")
}

/// The beginning of the row that comes next, as a kill in the middle of a write leaves it.
fn leave_a_beginning(folder: &Folder) {
    let mut left = fs::read(folder.output()).expect("an output");
    let rows = csv::ReaderBuilder::new().delimiter(b';').from_reader(&*left).into_byte_records().count();
    let mut input = csv::ReaderBuilder::new().delimiter(b';').from_path(folder.input()).expect("an input");
    let next = input.records().nth(rows).expect("a row").expect("a row");
    left.extend_from_slice(format!("{};\"row\n", &next[0]).as_bytes());
    fs::write(folder.output(), &left).expect("an output");
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_sessions_survive_faults_kills_a_closed_terminal_and_an_outage() {
    const ROWS: usize = 10_000;
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let faults = |seed| Faults::seeded(seed).share(0.02).at_most_in_a_row(3);
    sandbox.script(faults(6)).expect("a script");
    let folder = Folder::with(table(ROWS, |number| if number % 2 == 0 { "cust_42" } else { "cust_7" }));
    let env = chargebee(&sandbox);
    let more = ["--short-lived", "--per-minute", "1000000", "--at-once", "200", "--json"];
    let resumed = [&more[..], &["--resume"]].concat();
    let stderr = |output: &std::process::Output| String::from_utf8_lossy(&output.stderr).into_owned();

    let mut killed = start(&folder, &more, &env);
    end_at(&folder, 200_000, &mut killed, |child| child.kill().expect("to kill it"));
    assert!(!killed.wait().expect("to end").success());
    leave_a_beginning(&folder);

    let mut killed = start(&folder, &resumed, &env);
    end_at(&folder, 400_000, &mut killed, |child| child.kill().expect("to kill it"));
    assert!(!killed.wait().expect("to end").success());

    let mut closed = start(&folder, &resumed, &env);
    end_at(&folder, 600_000, &mut closed, |child| interrupt::send("HUP", child));
    let output = closed.wait_with_output().expect("to end");
    assert_eq!(output.status.code(), Some(130), "{}", stderr(&output));
    assert!(stderr(&output).contains("--resume"));
    assert!(fs::read(written(&folder)).expect("an output").ends_with(b"\n"), "the last row is complete");
    let mut lost = under_way(&output.stdout);

    let mut out = start(&folder, &resumed, &env);
    end_at(&folder, 800_000, &mut out, |_| {
        sandbox.clear_faults();
        // Which nobody waits for; `links_outage` has outages that are waited for.
        let down = Fault::status(503).header("retry-after", "3600");
        sandbox.script(always(down)).expect("a script");
    });
    let output = out.wait_with_output().expect("to end");
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(stderr(&output).contains("Chargebee failed 5 times in a row"), "{}", stderr(&output));
    lost += under_way(&output.stdout);
    sandbox.clear_faults();
    sandbox.script(faults(7)).expect("a script");

    // Rows whose 404 was cut stay pending once more.
    for _ in 0..4 {
        let output = start(&folder, &resumed, &env).wait_with_output().expect("to end");
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
        lost += under_way(&output.stdout);
        if stderr(&output).contains("nothing left to do") {
            break;
        }
    }
    let links = links_of(&folder, ROWS);
    let sessions = sandbox.chargebee_session_ids().len();
    println!("{} links in the file, {sessions} sessions, at most {lost} counted as lost", links.len());
    assert_eq!(sessions, links.len(), "no session was made twice, killed or not");
    assert!(none_was_too_much(&sandbox));
}

#[tokio::test(flavor = "multi_thread")]
async fn links_of_upflow_survive_a_kill() {
    const ROWS: usize = 400;
    let sandbox = Sandbox::start().await.expect("a sandbox");
    // By none of them a link is made: one of Upflow's whose response is lost is made again by the client.
    let refusals = [Fault::drop_before(), Fault::html(503).header("retry-after", "0"), Fault::status(500)];
    sandbox.script(Faults::seeded(4).share(0.05).at_most_in_a_row(2).choose_from(refusals)).expect("a script");
    let folder = Folder::with(table(ROWS, |_| "external:123"));
    let env = upflow(&sandbox);
    let more = ["--per-minute", "1000000", "--expires-in", "60d", "--json"];

    let mut killed = start(&folder, &more, &env);
    end_at(&folder, 20_000, &mut killed, |child| child.kill().expect("to kill it"));
    killed.wait().expect("to end");
    let resumed = [&more[..], &["--resume"]].concat();
    let output = start(&folder, &resumed, &env).wait_with_output().expect("to end");
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let links = links_of(&folder, ROWS);
    let made = sandbox.requests().iter().filter(|request| request.status == Some(200)).count();
    assert!(
        made - links.len() <= under_way(&output.stdout),
        "{made} links were made: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(none_was_too_much(&sandbox));
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    for link in [&links[0], &links[links.len() - 1]] {
        assert_eq!(client.get(link).send().await.expect("a page").status(), 200);
    }
}

/// Who says so once waits for what is under way; who says so again does not.
#[test]
fn a_second_interruption_waits_for_nobody() {
    // It takes requests and never responds.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let env = vec![
        ("UPFLOW_API_KEY", "planted-key".to_owned()),
        ("UPFLOW_API_SECRET", "planted-secret".to_owned()),
        ("UPFLOW_BASE_URL", format!("http://{}", listener.local_addr().expect("an address"))),
    ];
    let folder = Folder::with("customer\nexternal:123\n");
    let mut links = start(&folder, &[], &env);
    let (mut connection, _) = listener.accept().expect("a connection");
    connection.read_exact(&mut [0; 16]).expect("a request");
    while links.try_wait().expect("a child").is_none() {
        interrupt::send("INT", &links);
    }
    let output = links.wait_with_output().expect("to end");
    assert_eq!(output.status.code(), Some(130));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("0 failed, 1 not attempted"), "{said}");
    assert!(said.contains("Finishing 1 request; press again to stop now"), "{said}");
    assert!(said.contains("at most 1 link exists that nobody has"), "{said}");
    assert_eq!(folder.results(), "customer,url,expires_at,valid_until,status,error,session_id\n");
}

/// The most memory that a dry run of so many rows has had, in KiB.
#[cfg(target_os = "linux")]
fn memory(rows: usize) -> u64 {
    let mut table = "customer,name\n".to_owned();
    for number in 0..rows {
        let _ =
            writeln!(table, "external:customer-{number},\"Customer {number}, of a name that is as long as names are\"");
    }
    let folder = Folder::with(table);
    let mut run = start(&folder, &["--dry-run"], &vec![("BILLING_PORTAL_VENDOR", "upflow".to_owned())]);
    let status = format!("/proc/{}/status", run.id());
    let mut most = 0;
    // The kernel keeps the peak itself: only what is read last matters, and what comes after it is the way out.
    while run.try_wait().expect("a child").is_none() {
        let status = fs::read_to_string(&status).unwrap_or_default();
        let peak = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.trim().parse().ok());
        most = most.max(peak.unwrap_or(0));
        thread::yield_now();
    }
    let output = run.wait_with_output().expect("to end");
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains(&format!("{rows} rows")));
    most
}

#[cfg(target_os = "linux")]
#[test]
fn a_dry_run_of_a_hundred_thousand_rows_takes_little_memory() {
    let (few, many) = (memory(1_000), memory(100_000));
    println!("peak memory of a dry run: {few} KiB for 1,000 rows, {many} KiB for 100,000 rows");
    assert!(few > 0, "it was measured");
    // 8 bytes a customer, and the table that they stand in when it grows.
    assert!(many < few + 4 * 1024, "{few} KiB for 1,000 rows, {many} KiB for 100,000");
}
