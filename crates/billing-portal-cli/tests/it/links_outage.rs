//! `links` while a vendor fails: which rows stay pending, and which fail.

#![cfg(unix)]

use billing_portal_sandbox::{Fault, Faults, Sandbox, Vendor};

use crate::links::Folder;
use crate::links_resume::{always, customers, rows, statuses};
use crate::{Env, chargebee, upflow};

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn an_outage_is_not_the_rows_error() {
    let outages = [
        Fault::status(503).header("retry-after", "0"),
        Fault::html(502),
        Fault::status(429).header("retry-after", "3600"),
        Fault::status(403),
        Fault::status(401),
        Fault::html(404),
    ];
    // At once, for some of them are retried, with pauses.
    let runs = outages.map(|fault| {
        tokio::spawn(async move {
            let sandbox = Sandbox::start().await.expect("a sandbox");
            tokio::task::spawn_blocking(move || is_outlasted(&sandbox, &fault)).await.expect("to hold");
        })
    });
    for run in runs {
        run.await.expect("to hold");
    }
}

fn is_outlasted(sandbox: &Sandbox, fault: &Fault) {
    sandbox.script(always(fault.clone()).vendor(Vendor::Chargebee)).expect("a script");
    let folder = Folder::with(format!("customer\n{}", "cust_42\n".repeat(40)));
    let env = chargebee(sandbox);
    let more = ["--short-lived", "--per-minute", "100000"];
    let broken = folder.run(&more, &env);
    assert_eq!(broken.status, Some(1), "{fault:?}: {}", broken.stderr);
    let left = statuses(&folder);
    assert!((5..=10).contains(&left.len()) && left.iter().all(|status| status == "pending"), "{fault:?}: {left:?}");
    assert!(broken.stderr.contains(&format!("{} not attempted", 40 - left.len())), "{}", broken.stderr);

    sandbox.clear_faults();
    let resumed = folder.run(&[&more[..], &["--resume"]].concat(), &env);
    assert_eq!(resumed.status, Some(0), "{fault:?}: {}", resumed.stderr);
    assert_eq!(statuses(&folder), vec!["ok"; 40]);
    assert!(!folder.path().join("out.csv.run").exists() && !folder.path().join("out.csv.part").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_in_a_row_are_counted_as_they_come() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = upflow(&sandbox);
    let fault = || Fault::status(429).header("retry-after", "3600");
    // Twice less than the limit, and a response about a row between them.
    let script = |about: Fault| [fault(), fault(), about, fault(), fault(), Fault::response()];
    for about in [Fault::response(), Fault::status(404), Fault::status(422), Fault::status(400)] {
        sandbox.script(Faults::in_order(script(about))).expect("a script");
        let folder = Folder::with(customers(6));
        let run = folder.run(&["--at-once", "1", "--max-failures", "3"], &env);
        assert_eq!(run.status, Some(1), "{}", run.stderr);
        assert_eq!(statuses(&folder).len(), 6, "{}", run.stderr);
    }
    // None is no number of failures.
    sandbox.script(always(fault())).expect("a script");
    let folder = Folder::with(customers(20));
    let run = folder.run(&["--max-failures", "0", "--per-minute", "100000"], &env);
    assert_eq!((run.status, statuses(&folder)), (Some(1), vec!["pending".to_owned(); 20]), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_403_is_the_rows_once_another_row_has_a_link() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = upflow(&sandbox);
    let forbidden = (0..8).map(|_| Fault::status(403));
    sandbox.script(Faults::in_order([Fault::response()].into_iter().chain(forbidden))).expect("a script");
    let folder = Folder::with(customers(10));
    let run = folder.run(&["--at-once", "1", "--per-minute", "100000"], &env);
    assert_eq!(run.status, Some(1), "{}", run.stderr);
    let expected: Vec<_> = (0..10).map(|row| if (1..9).contains(&row) { "failed" } else { "ok" }).collect();
    assert_eq!(statuses(&folder), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rows_of_another_vendor_go_on() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.script(always(Fault::status(401)).vendor(Vendor::Chargebee)).expect("a script");
    let env: Env = chargebee(&sandbox).into_iter().chain(upflow(&sandbox)).collect();
    let folder = Folder::with(format!("customer,vendor\n{}", "cust_42,chargebee\nexternal:123,upflow\n".repeat(20)));
    let more = ["--short-lived", "--per-minute", "100000"];
    let broken = folder.run(&more, &env);
    assert_eq!(broken.status, Some(1), "{}", broken.stderr);
    assert!(broken.stderr.contains("error: chargebee: create portal session: 401"), "{}", broken.stderr);
    assert_eq!(statuses(&folder), ["pending", "ok"].repeat(20));
    let before = rows(&folder);

    sandbox.clear_faults();
    let resumed = folder.run(&[&more[..], &["--resume"]].concat(), &env);
    assert_eq!(resumed.status, Some(0), "{}", resumed.stderr);
    let after = rows(&folder);
    for (row, (before, after)) in before.iter().zip(&after).enumerate() {
        assert!(after.contains(&"ok".to_owned()));
        assert_eq!(row % 2 == 1, before == after, "links that there were are kept, and no others");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vendor_that_cannot_be_reached_leaves_rows_pending() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with(customers(3));
    let unreachable = crate::with(upflow(&sandbox), "UPFLOW_BASE_URL", "http://127.0.0.1:9");
    let run = folder.run(&["--max-failures", "1", "--at-once", "1"], &unreachable);
    assert_eq!((run.status, statuses(&folder)), (Some(1), vec!["pending".to_owned()]), "{}", run.stderr);
    assert!(run.stderr.contains("error: Upflow failed once, the last time so: "), "{}", run.stderr);
}
