//! The files of `links`: whose they are, and who may use them.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;
use std::time::Duration;

use billing_portal_sandbox::{Fault, Faults, Sandbox};

use crate::links::Folder;
use crate::links_many::start;
use crate::upflow;

fn set_mode(path: &std::path::Path, mode: u32) {
    fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("permissions");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_files_are_for_their_owner_alone() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let folder = Folder::with("customer\nexternal:123\nexternal:nobody\n");
    assert_eq!(folder.run(&[], &upflow(&sandbox)).status, Some(1));
    for name in ["out.csv", "out.csv.run", "out.csv.lock"] {
        let mode = fs::metadata(folder.path().join(name)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}

/// What is in the way of a run, whatever it is, is refused before anything is sent, and stays.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_the_way_is_refused_and_stays() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = upflow(&sandbox);
    for name in ["out.csv", "out.csv.run", "out.csv.part", "out.csv.lock", "out.csv.run.new"] {
        for what in
            ["a link", "a dangling link", "a link to a file that others read", "open to others", "a folder", "a fifo"]
        {
            for mode in ["--resume", "--overwrite", "--retry-failed"] {
                let folder = Folder::with("customer\nexternal:123\n");
                let (path, precious) = (folder.path().join(name), folder.path().join("precious"));
                fs::write(&precious, "precious").expect("a file");
                match what {
                    "a link" => {
                        set_mode(&precious, 0o600);
                        symlink(&precious, &path).expect("a link");
                    }
                    "a link to a file that others read" => symlink(&precious, &path).expect("a link"),
                    "a dangling link" => symlink(folder.path().join("nowhere"), &path).expect("a link"),
                    "open to others" => {
                        fs::write(&path, "").expect("a file");
                        set_mode(&path, 0o644);
                    }
                    "a folder" => fs::create_dir(&path).expect("a folder"),
                    _ => assert!(Command::new("mkfifo").arg(&path).status().expect("a fifo").success()),
                }
                // A draft is only made where no run file is.
                let run = folder.run(&[mode], &env);
                assert_eq!(run.status, Some(2), "{name} is {what}, {mode}: {}", run.stderr);
                assert!(run.stderr.contains("hint: "), "{name} is {what}, {mode}: {}", run.stderr);
                assert_eq!(fs::read_to_string(&precious).expect("a file"), "precious");
                assert!(!folder.path().join("nowhere").exists());
            }
        }
    }
    assert!(sandbox.requests().is_empty());

    // The hint of one is the command that fixes it.
    let folder = Folder::with("customer\nexternal:123\n");
    fs::write(folder.output(), "").expect("a file");
    set_mode(&folder.output(), 0o644);
    let run = folder.run(&["--resume"], &env);
    assert!(run.stderr.contains("hint: run `chmod 600 'DIR/out.csv'`"), "{}", run.stderr);
    set_mode(&folder.output(), 0o600);
    assert_eq!(folder.run(&["--resume"], &env).status, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_output_is_begun_anew_only_when_that_is_asked_for() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = upflow(&sandbox);
    let folder = Folder::with("customer\nexternal:123\nexternal:nobody\n");
    assert_eq!(folder.run(&[], &env).status, Some(1));
    let before = folder.results();
    let refused = folder.run(&[], &env);
    assert!(refused.status == Some(2) && refused.stderr.contains("--overwrite"), "{}", refused.stderr);
    assert_eq!(folder.results(), before);

    fs::write(folder.input(), "customer,note\nexternal:123,a\n").expect("an input");
    assert_eq!(folder.run(&["--overwrite"], &env).status, Some(0));
    assert!(folder.results().starts_with("customer,note,url") && folder.results().lines().count() == 2);
    assert!(!folder.path().join("out.csv.run").exists());

    // Never in place of the input.
    let input = folder.input().display().to_string();
    set_mode(&folder.input(), 0o600);
    for mode in ["--overwrite", "--resume"] {
        let run = crate::run(&["links", "--from", &input, "--out", &input, mode], &env);
        assert!(run.status == Some(2) && run.stderr.contains("is the input"), "{}", run.stderr);
        assert_eq!(fs::read_to_string(&input).expect("an input"), "customer,note\nexternal:123,a\n");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_run_for_one_output_is_refused() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.script(Faults::in_order([Fault::response().slow_headers(Duration::from_secs(2))])).expect("a script");
    let folder = Folder::with("customer\nexternal:123\nexternal:123\n");
    let env = upflow(&sandbox);
    let first = start(&folder, &["--at-once", "1"], &env);
    while sandbox.requests().is_empty() {
        std::thread::yield_now();
    }
    for mode in ["--resume", "--retry-failed", "--overwrite"] {
        let second = folder.run(&[mode], &env);
        let process = format!("another run writes this output: process {} on ", first.id());
        assert!(second.status == Some(1) && second.stderr.contains(&process), "{}", second.stderr);
    }
    assert!(first.wait_with_output().expect("to end").status.success());
    assert_eq!((sandbox.requests().len(), folder.results().lines().count()), (2, 3));
}

/// What was made is in the file, or is counted, if the disk is full.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_ends_the_run_and_it_can_go_on() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let env = upflow(&sandbox);
    let folder = Folder::with(format!("customer\n{}", "external:123\n".repeat(40)));
    let args = format!("'{}'", folder.args(&["--per-minute", "100000"]).join("' '"));
    // A file may have 2 KiB, as on a disk that is full then.
    let script = format!("trap '' XFSZ; ulimit -f 2; exec '{}' {args}", env!("CARGO_BIN_EXE_billing-portal"));
    let mut shell = Command::new("bash");
    shell.args(["-c", &script]).envs(env.iter().map(|(name, value)| (*name, value)));
    let output = shell.output().expect("a shell");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(1) && stderr.contains("out.csv: File too large"), "{stderr}");
    assert!(folder.results().ends_with('\n'), "no row is cut");
    let resumed = folder.run(&["--per-minute", "100000", "--resume", "--json"], &env);
    assert_eq!(resumed.status, Some(0), "{}", resumed.stderr);
    let report: serde_json::Value = serde_json::from_str(resumed.stdout.trim()).expect("JSON");
    assert_eq!(folder.results().matches(",ok,").count(), 40);
    assert!(sandbox.requests().len() as u64 - 40 <= report["under_way"].as_u64().expect("a number"), "{report}");
}
