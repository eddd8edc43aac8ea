//! `links --resume` after somebody changed a file or an option: found, named, and nothing is sent.

#![cfg(unix)]

use std::fs;
use std::path::PathBuf;

use billing_portal_sandbox::{Fault, Faults, Sandbox};

use crate::links::Folder;
use crate::{Env, upflow, with};

const INPUT: &str = "customer,note\n\
                     external:123,a\n\
                     external:nobody,b\n\
                     external:123,\"c\nd\"\n\
                     external:123,e\n\
                     external:123,f\n\
                     external:123,g\n";
const OPTIONS: [&str; 8] =
    ["--at-once", "1", "--expires-in", "60d", "--time-zone", "UTC", "--frame-ancestor", "app.example"];

/// A run that ended in the middle: two rows with a link, one failed, one pending, two that were not reached.
async fn ended() -> (Sandbox, Folder, Env) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let faults = [Fault::response(), Fault::response(), Fault::response(), Fault::status(401)];
    sandbox.script(Faults::in_order(faults)).expect("a script");
    let folder = Folder::with(INPUT);
    let env = upflow(&sandbox);
    let run = folder.run(&OPTIONS, &env);
    assert!(run.stderr.contains("2 rows with a link, 1 failed, 1 pending, 2 not attempted"), "{}", run.stderr);
    (sandbox, folder, env)
}

/// All that is in the folder.
fn contents(folder: &Folder) -> Vec<(PathBuf, Vec<u8>)> {
    let paths = fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.expect("a file").path());
    let mut contents: Vec<_> = paths.map(|path| (path.clone(), fs::read(&path).expect("a file"))).collect();
    contents.retain(|(path, _)| !path.ends_with("out.csv.lock"));
    contents.sort();
    contents
}

fn edit(path: &std::path::Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a file");
    assert!(text.contains(from), "{text}");
    fs::write(path, text.replacen(from, to, 1)).expect("to write it");
}

/// The line of the output with this number.
fn line(folder: &Folder, number: usize) -> String {
    format!("{}\n", folder.results().lines().nth(number).expect("a line"))
}

type Change = (&'static str, fn(&Folder), &'static str);

#[rustfmt::skip]
const CHANGES: [Change; 22] = [
        (
            "a row of the input edited",
            |f| edit(&f.input(), "external:123,e", "external:124,e"),
            "line 6 of DIR/in.csv changed",
        ),
        (
            "a carried cell edited",
            |f| edit(&f.input(), "external:123,a", "external:123,A"),
            "line 2 of DIR/in.csv changed",
        ),
        ("a row not reached edited", |f| edit(&f.input(), ",g", ",G"), "line 8 of DIR/in.csv changed"),
        ("a failed row edited", |f| edit(&f.input(), "nobody", "123"), "line 3 of DIR/in.csv changed"),
        (
            "a row inserted",
            |f| edit(&f.input(), "external:123,e", "external:123,x\nexternal:123,e"),
            "line 6 of DIR/in.csv changed",
        ),
        (
            "a row added",
            |f| edit(&f.input(), ",g\n", ",g\nexternal:123,h\n"),
            "more rows than when the run began, from line 9",
        ),
        ("a row deleted", |f| edit(&f.input(), "external:123,f\n", ""), "line 7 of DIR/in.csv changed"),
        (
            "the last row deleted",
            |f| edit(&f.input(), "external:123,g\n", ""),
            "has 1 row fewer than when the run began",
        ),
        (
            "rows swapped",
            |f| edit(&f.input(), "external:123,e\nexternal:123,f", "external:123,f\nexternal:123,e"),
            "line 6 of DIR/in.csv changed",
        ),
        ("a column renamed", |f| edit(&f.input(), "note", "notes"), "its first line is another one"),
        (
            "a quote in the output",
            |f| edit(&f.output(), "external:nobody", "\"external:nobody"),
            "row 2 of DIR/out.csv is not as a run writes it",
        ),
        (
            "a result deleted",
            |f| edit(&f.output(), &line(f, 2), ""),
            "out.csv does not belong to this input: its row 2",
        ),
        (
            "the last result deleted",
            |f| {
                let last = line(f, 5);
                edit(&f.output(), &last, "");
            },
            "row 4 had a result",
        ),
        (
            "a result twice",
            |f| {
                let first = line(f, 1);
                edit(&f.output(), &first, &first.repeat(2));
            },
            "its row 2 is not that of the input",
        ),
        (
            "a URL edited",
            |f| edit(&f.output(), "http://", "https://"),
            "row 1 of DIR/out.csv changed since the run wrote it",
        ),
        ("a status edited", |f| edit(&f.output(), ",failed,", ",pending,"), "row 2 of DIR/out.csv changed"),
        (
            "a status that is none",
            |f| edit(&f.output(), ",failed,", ",done,"),
            "row 2 of DIR/out.csv is not as a run writes it",
        ),
        (
            "a carried cell of the output",
            |f| edit(&f.output(), "external:123,a,", "external:123,b,"),
            "its row 1 is not that of the input",
        ),
        (
            "text at the end",
            |f| {
                let all = f.results();
                fs::write(f.output(), all + "external:9").unwrap();
            },
            "the last 10 bytes of DIR/out.csv",
        ),
        (
            "rows of another output",
            |f| {
                let all = f.results();
                fs::write(f.output(), format!("{all}{}", line(f, 1))).unwrap();
            },
            "its row 5 is not that of the input",
        ),
        (
            "the run file cut",
            |f| {
                let path = f.path().join("out.csv.run");
                let all = fs::read(&path).unwrap();
                fs::write(&path, &all[..all.len() - 7]).unwrap();
            },
            "out.csv.run is damaged",
        ),
        (
            "the run file of a row cut",
            |f| {
                let path = f.path().join("out.csv.run");
                let all = fs::read(&path).unwrap();
                fs::write(&path, &all[..all.len() - 19]).unwrap();
            },
            "more rows than when the run began",
        ),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_changed_is_refused() {
    for (what, change, said) in CHANGES {
        let (sandbox, folder, env) = ended().await;
        let sent = sandbox.requests().len();
        change(&folder);
        let before = contents(&folder);
        let run = folder.run(&[&OPTIONS[..], &["--resume"]].concat(), &env);
        assert_eq!(run.status, Some(2), "{what}: {}", run.stderr);
        assert!(run.stderr.contains(said), "{what}: {}", run.stderr);
        assert_eq!(sandbox.requests().len(), sent, "{what}: nothing is sent");
        assert_eq!(contents(&folder), before, "{what}: nothing is changed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn other_options_are_refused() {
    let (sandbox, folder, env) = ended().await;
    let other = Sandbox::start().await.expect("a sandbox");
    let sent = sandbox.requests().len();
    let before = contents(&folder);
    let replace =
        |from: &str, to: &'static str| OPTIONS.map(|option| if option == from { to } else { option }).to_vec();
    let elsewhere = with(env.clone(), "UPFLOW_BASE_URL", other.upflow().base_url());
    let elsewhere = with(
        with(elsewhere, "UPFLOW_API_KEY", other.upflow().api_key()),
        "UPFLOW_API_SECRET",
        other.upflow().api_secret(),
    );
    for (options, env, said) in [
        (replace("60d", "30d"), &env, "--expires-in changed since the run began\n"),
        (replace("UTC", "Asia/Tokyo"), &env, "--time-zone changed since the run began\n"),
        (replace("app.example", "app.example:8443"), &env, "--frame-ancestor changed since the run began\n"),
        ([&OPTIONS[..], &["--external"]].concat(), &env, "--external changed since the run began\n"),
        (OPTIONS[..2].to_vec(), &env, "--expires-in, --frame-ancestor"),
        (OPTIONS.to_vec(), &elsewhere, "UPFLOW_BASE_URL changed since the run began\n"),
    ] {
        let run = folder.run(&[&options[..], &["--resume"]].concat(), env);
        assert!(run.status == Some(2) && run.stderr.contains(said), "{options:?}: {}", run.stderr);
        assert_eq!(contents(&folder), before);
    }
    assert_eq!(sandbox.requests().len() + other.requests().len(), sent, "nothing is sent");
    // What the links do not depend on may be another.
    let run = folder.run(&[&OPTIONS[2..], &["--resume", "--at-once", "3", "--per-minute", "1000"]].concat(), &env);
    assert!(run.stderr.contains("5 rows with a link, 1 failed, 0 not attempted"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_run_file_all_carried_cells_are_compared() {
    for (change, said) in [
        ("a", "out.csv does not belong to this input: its row 1"),
        ("e", "out.csv does not belong to this input: its row 4"),
        ("f", ""),
    ] {
        let (_sandbox, folder, env) = ended().await;
        fs::remove_file(folder.path().join("out.csv.run")).expect("to remove it");
        edit(&folder.input(), &format!("external:123,{change}"), "external:123,X");
        let run = folder.run(&[&OPTIONS[..], &["--resume"]].concat(), &env);
        assert_eq!(run.status, Some(if said.is_empty() { 1 } else { 2 }), "{}", run.stderr);
        assert!(run.stderr.contains(said), "{}", run.stderr);
        assert_eq!(folder.results().lines().count(), if said.is_empty() { 8 } else { 6 });
        let is_warned = run.stderr.contains("warning: there is no DIR/out.csv.run: whether the options");
        assert_eq!(is_warned, said.is_empty(), "{}", run.stderr);
    }
}

/// An editor may leave out the last line end.
#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_lacks_its_line_end_is_kept() {
    for has_run_file in [true, false] {
        let (_sandbox, folder, env) = ended().await;
        let left = folder.results();
        fs::write(folder.output(), left.trim_end()).expect("an output");
        if !has_run_file {
            fs::remove_file(folder.path().join("out.csv.run")).expect("to remove it");
        }
        let run = folder.run(&[&OPTIONS[..], &["--resume", "--limit", "3"]].concat(), &env);
        assert!(run.status == Some(1) && run.stderr.contains("nothing left to do"), "{}", run.stderr);
        assert_eq!(folder.results(), left.trim_end(), "nothing was to be done");
        let run = folder.run(&[&OPTIONS[..], &["--resume"]].concat(), &env);
        assert!(run.stderr.contains("5 rows with a link, 1 failed, 0 not attempted"), "{}", run.stderr);
        assert!(folder.results().starts_with(left.split_inclusive('\n').take(4).collect::<String>().as_str()));
    }
}

/// Only the end of a row is cut off.
#[tokio::test(flavor = "multi_thread")]
async fn an_unfinished_last_row_is_cut_off() {
    let link = "http://127.0.0.1/portal,2026-01-01T00:00:00Z,2025-12-31";
    // As a kill in the middle of the fifth row leaves it, or does not.
    for (end, status) in [
        ("external:12", 1),
        ("external:123,f", 1),
        ("external:123,f,http://127.0.0.1/por", 1),
        (&*format!("external:123,f,{link},o"), 1),
        (&*format!("external:123,f,{link},ok,,"), 1),
        ("external:123,\"", 2),
        ("external:124", 2),
        ("external:123,f,\nexternal", 2),
    ] {
        let (_sandbox, folder, env) = ended().await;
        let whole = format!("{}{end}", folder.results());
        fs::write(folder.output(), &whole).expect("an output");
        let run = folder.run(&[&OPTIONS[..], &["--resume"]].concat(), &env);
        assert_eq!(run.status, Some(status), "{end}: {}", run.stderr);
        if status == 2 {
            assert_eq!(folder.results(), whole);
            continue;
        }
        assert!(run.stderr.contains("5 rows with a link, 1 failed, 0 not attempted"), "{end}: {}", run.stderr);
        assert!(!folder.results().contains(link), "{end}: {}", folder.results());
        assert_eq!(folder.results().lines().count(), 8);
    }
}
