//! Whatever is done to the files of `links` between runs: no run ends with exit status 0 and a wrong file.

#![cfg(unix)]

use std::collections::HashSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::Duration;

use billing_portal_sandbox::{Fault, Faults, Sandbox};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, TestRunner};

use crate::links::Folder;
use crate::links_many::start;
use crate::{Env, upflow};

/// A file of a run.
#[derive(Clone, Copy, Debug)]
enum Which {
    Input,
    Output,
    Part,
    Run,
}

impl Which {
    fn name(self) -> &'static str {
        match self {
            Self::Input => "in.csv",
            Self::Output => "out.csv",
            Self::Part => "out.csv.part",
            Self::Run => "out.csv.run",
        }
    }
}

/// What somebody does between runs.
#[derive(Clone, Debug)]
enum Change {
    SetByte(Which, Index, u8),
    Cut(Which, Index),
    Append(Which, &'static str),
    Remove(Which),
    RemoveLine(Which, Index),
    RepeatLine(Which, Index, Index),
    SwapLines(Which, Index, Index),
    /// The file of another run of the same kind.
    FromAnotherRun(Which),
    OtherOptions,
}

fn which() -> impl Strategy<Value = Which> {
    prop_oneof![Just(Which::Input), Just(Which::Output), Just(Which::Part), Just(Which::Run)]
}

fn change() -> impl Strategy<Value = Change> {
    let bytes = prop_oneof![Just(b'"'), Just(b'\n'), Just(b','), Just(b'0'), Just(b'1'), Just(b'2'), any::<u8>()];
    let text = prop_oneof![Just("external:123,x\n"), Just("external:123,"), Just("\""), Just("\n"), Just("x")];
    prop_oneof![
        4 => (which(), any::<Index>(), bytes).prop_map(|(which, place, byte)| Change::SetByte(which, place, byte)),
        2 => (which(), any::<Index>()).prop_map(|(which, place)| Change::Cut(which, place)),
        1 => (which(), text).prop_map(|(which, text)| Change::Append(which, text)),
        1 => which().prop_map(Change::Remove),
        2 => (which(), any::<Index>()).prop_map(|(which, line)| Change::RemoveLine(which, line)),
        2 => (which(), any::<Index>(), any::<Index>()).prop_map(|(which, from, to)| Change::RepeatLine(which, from, to)),
        2 => (which(), any::<Index>(), any::<Index>()).prop_map(|(which, a, b)| Change::SwapLines(which, a, b)),
        1 => which().prop_map(Change::FromAnotherRun),
        1 => Just(Change::OtherOptions),
    ]
}

impl Change {
    fn apply(&self, folder: &Path, other: &Path) {
        let path = |which: Which| folder.join(which.name());
        let edit = |which: Which, edit: &dyn Fn(&mut Vec<u8>)| {
            if let Ok(mut bytes) = fs::read(path(which)) {
                edit(&mut bytes);
                fs::write(path(which), bytes).expect("to write it");
            }
        };
        let edit_lines = |which: Which, change: &dyn Fn(&mut Vec<Vec<u8>>)| {
            edit(which, &|bytes| {
                let mut lines: Vec<_> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
                if !lines.is_empty() {
                    change(&mut lines);
                }
                *bytes = lines.concat();
            });
        };
        match *self {
            Self::SetByte(which, place, byte) => edit(which, &|bytes| {
                if !bytes.is_empty() {
                    let place = place.index(bytes.len());
                    bytes[place] = byte;
                }
            }),
            Self::Cut(which, place) => edit(which, &|bytes| bytes.truncate(place.index(bytes.len() + 1))),
            Self::Append(which, text) => edit(which, &|bytes| bytes.extend_from_slice(text.as_bytes())),
            Self::Remove(which) => drop(fs::remove_file(path(which))),
            Self::RemoveLine(which, line) => edit_lines(which, &|lines| drop(lines.remove(line.index(lines.len())))),
            Self::RepeatLine(which, from, to) => edit_lines(which, &|lines| {
                lines.insert(to.index(lines.len()), lines[from.index(lines.len())].clone());
            }),
            Self::SwapLines(which, a, b) => edit_lines(which, &|lines| {
                let (a, b) = (a.index(lines.len()), b.index(lines.len()));
                lines.swap(a, b);
            }),
            Self::FromAnotherRun(which) => {
                if let Ok(bytes) = fs::read(other.join(which.name())) {
                    edit(which, &|to| to.clone_from(&bytes));
                }
            }
            Self::OtherOptions => {}
        }
    }

    /// Whether a changed link in the output cannot be told any more, for only the run file knows it.
    fn blinds(&self) -> bool {
        matches!(self, Self::Remove(Which::Run) | Self::FromAnotherRun(Which::Run))
    }
}

/// How the first runs end.
#[derive(Clone, Debug)]
struct Story {
    rows: Vec<bool>,
    /// The request with which the credentials become wrong.
    ends_at: usize,
    /// Whether a second run is killed while it makes failed rows anew.
    is_killed: bool,
    changes: Vec<Change>,
    retries: Vec<bool>,
}

fn story() -> impl Strategy<Value = Story> {
    // With a row that fails no run ends well.
    let some_fail = prop::collection::vec(prop::bool::weighted(0.7), 3..8);
    let rows = prop_oneof![some_fail, prop::collection::vec(Just(true), 3..8)];
    let retries = prop::collection::vec(any::<bool>(), 2);
    let changes = prop::collection::vec(change(), 1..3);
    (rows, 1_usize..7, any::<bool>(), changes, retries).prop_map(|(rows, ends_at, is_killed, changes, retries)| Story {
        rows,
        ends_at,
        is_killed,
        changes,
        retries,
    })
}

const OPTIONS: [&str; 6] = ["--per-minute", "1000000", "--expires-in", "60d", "--time-zone", "UTC"];

impl Story {
    /// Rows whose notes tell them apart; those of a customer that there is not fail.
    fn input(&self) -> String {
        let mut input = "customer,note\n".to_owned();
        for (number, is_known) in self.rows.iter().enumerate() {
            let _ = writeln!(input, "external:{},\"row\n{number}\"", if *is_known { "123" } else { "nobody" });
        }
        input
    }

    /// Two runs, of which the second may be killed. At least one row is left.
    fn begin(&self, sandbox: &Sandbox, env: &Env) -> Folder {
        let folder = Folder::with(self.input());
        let faults = (0..self.ends_at).map(|_| Fault::response()).chain([Fault::status(401)]);
        sandbox.clear_faults();
        sandbox.script(Faults::in_order(faults)).expect("a script");
        folder.run(&[&OPTIONS[..], &["--at-once", "1"]].concat(), env);
        sandbox.clear_faults();
        if self.is_killed {
            let stuck = Fault::response().slow_headers(Duration::from_secs(60));
            sandbox.script(Faults::in_order([Fault::response(), stuck.clone(), stuck])).expect("a script");
            let requests = sandbox.requests().len();
            let mut killed = start(&folder, &[&OPTIONS[..], &["--retry-failed"]].concat(), env);
            while sandbox.requests().len() < requests + 2 && killed.try_wait().expect("a child").is_none() {
                std::thread::sleep(Duration::from_millis(1));
            }
            let _ = killed.kill();
            killed.wait().expect("to end");
            sandbox.clear_faults();
        }
        folder
    }
}

/// Every row of the input is there once, in its place, with a link of its own that was made and that ends when all do.
fn is_right(folder: &Folder, days: i64, is_blind: bool, made: &HashSet<String>) -> Result<(), TestCaseError> {
    let rows = |path| {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path).expect("a table");
        reader.byte_records().collect::<Result<Vec<_>, _>>().expect("rows")
    };
    let (input, output) = (rows(folder.input()), rows(folder.output()));
    prop_assert_eq!(input.len(), output.len());
    let mut links = HashSet::new();
    for (given, result) in input.iter().zip(&output) {
        let text = |column: usize| String::from_utf8_lossy(&result[column]).into_owned();
        let width = result.len() - 6;
        prop_assert!(given.iter().take(width).eq(result.iter().take(width)), "{:?} {:?}", given, result);
        prop_assert_eq!(text(width + 3), "ok");
        prop_assert!(links.insert(text(width)), "a link stands twice");
        if !is_blind {
            prop_assert!(made.contains(&text(width)), "nobody made {}", text(width));
            let ends: jiff::Timestamp = text(width + 1).parse().expect("a time");
            let left = ends.duration_since(jiff::Timestamp::now()).as_hours();
            prop_assert!((days * 24 - 1..=days * 24).contains(&left), "it ends in {} hours", left);
        }
    }
    Ok(())
}

/// All links that stand in the files of a run.
fn links_in(folder: &Folder, made: &mut HashSet<String>) {
    for name in ["out.csv", "out.csv.part"] {
        let text = fs::read(folder.path().join(name)).unwrap_or_default();
        let text = String::from_utf8_lossy(&text).into_owned();
        made.extend(text.split([',', '\n']).filter(|cell| cell.starts_with("http")).map(str::to_owned));
    }
}

#[test]
fn no_run_ends_well_with_a_wrong_file() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let sandbox = runtime.block_on(Sandbox::start()).expect("a sandbox");
    let env = upflow(&sandbox);
    let mut config = Config { failure_persistence: None, max_shrink_iters: 100, ..Config::default() };
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = 32;
    }
    let counted = std::cell::RefCell::new((0_u32, 0_u32));
    let holds = |story: Story| {
        let mixes = story.changes.iter().any(|change| matches!(change, Change::FromAnotherRun(_)));
        let other = mixes.then(|| story.begin(&sandbox, &env));
        let folder = story.begin(&sandbox, &env);
        let mut made = HashSet::new();
        links_in(&folder, &mut made);
        let is_unfinished = folder.path().join("out.csv.run").exists();
        for change in &story.changes {
            change.apply(folder.path(), other.as_ref().map_or(folder.path(), Folder::path));
        }
        let is_other = story.changes.iter().any(|change| matches!(change, Change::OtherOptions));
        // Only the run file knows the links; all files of another run together are that run.
        let is_blind = !is_unfinished || story.changes.iter().any(Change::blinds);
        let (options, days) =
            if is_other { (OPTIONS.map(|it| if it == "60d" { "30d" } else { it }), 30) } else { (OPTIONS, 60) };
        for retry in &story.retries {
            let before = fs::read(folder.output()).ok();
            let (sent, mut there) = (sandbox.requests().len(), HashSet::new());
            links_in(&folder, &mut there);
            let option = if *retry { "--retry-failed" } else { "--resume" };
            let run = folder.run(&[&options[..], &[option]].concat(), &env);
            // What was in no file before was made by this run.
            let mut now = HashSet::new();
            links_in(&folder, &mut now);
            made.extend(now.difference(&there).cloned());
            match run.status {
                Some(0) => {
                    counted.borrow_mut().0 += 1;
                    is_right(&folder, days, is_blind, &made)
                        .map_err(|error| TestCaseError::fail(format!("{error}\n{}", run.stderr)))?;
                }
                Some(1) => {}
                Some(2) => {
                    counted.borrow_mut().1 += 1;
                    prop_assert_eq!(fs::read(folder.output()).ok(), before, "{}", run.stderr);
                    // What a killed run has sent may arrive late.
                    prop_assert!(story.is_killed || sandbox.requests().len() == sent, "{}", run.stderr);
                }
                other => prop_assert!(false, "{:?}: {}", other, run.stderr),
            }
        }
        Ok(())
    };
    // One of each kind, whatever the others are.
    for changes in [vec![], vec![Change::OtherOptions]] {
        let story = Story { rows: vec![true; 5], ends_at: 3, is_killed: false, changes, retries: vec![false] };
        holds(story).unwrap_or_else(|error| panic!("{error}"));
    }
    let outcome = TestRunner::new(config).run(&story(), holds);
    outcome.unwrap_or_else(|error| panic!("{error}"));
    let (ended_well, refused) = counted.into_inner();
    println!("{ended_well} runs ended well, {refused} were refused");
    assert!(ended_well > 0 && refused > 0, "the cases are of both kinds");
}
