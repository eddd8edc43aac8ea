//! The benchmarks' task: its options, what it looks for in the benchmarks, what it builds, and when its check fails. That
//! it measures takes minutes, and is `cargo xtask bench` itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::bench::build::{crates, version};
use xtask::bench::contender::{CONTENDERS, PAIRS};
use xtask::bench::frozen::FROZEN;
use xtask::bench::instruction::{CALLS, CREATE, Count};
use xtask::bench::program::{BARE, FACADE, Program};
use xtask::bench::server::{PRISM, SANDBOX};
use xtask::bench::time::{AT_ONCE, ONE_AT_A_TIME};
use xtask::bench::{Check, LIMIT, Options};
use xtask::bench::{figure, frozen};

use crate::support::assert_contains;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(workspace().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn bench(name: &str) -> String {
    read(&format!("crates/billing-portal/benches/{name}.rs"))
}

fn count(function: &str, id: Option<&str>, instructions: u64) -> Count {
    Count { function: function.to_owned(), id: id.map(str::to_owned), instructions }
}

#[test]
fn options_are_those_of_the_usage() {
    let all = Options { sdks: true, build: true };
    assert_eq!(Options::default().command(), "cargo xtask bench");
    assert_eq!(all.command(), "cargo xtask bench --sdks --build");
}

#[test]
fn an_unknown_option_measures_nothing() {
    for arguments in [&["--chek"][..], &["--check", "--sdks"], &["--sdks", "--sdks"], &["--sdk"]] {
        let output =
            Command::new(env!("CARGO_BIN_EXE_xtask")).arg("bench").args(arguments).output().expect("the command runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn instructions_are_divided_by_the_calls_that_are_made() {
    assert_contains(&bench("instructions"), &format!("const CALLS: u64 = {CALLS};"));
    assert!((count("create", None, CALLS * 3).per_call() - 3.0).abs() < f64::EPSILON);
}

#[test]
fn every_name_that_is_looked_for_is_in_the_benchmarks() {
    let (instructions, times, sandbox) = (bench("instructions"), bench("times"), bench("sandbox"));
    let names = PAIRS.iter().flat_map(|pair| [pair.ours, pair.other]).map(str::to_owned);
    let names = names.chain(CONTENDERS.iter().filter_map(|contender| contender.id).map(|id| format!("{CREATE}::{id}")));
    for name in names {
        let (function, id) = name.split_once("::").map_or((name.as_str(), None), |(name, id)| (name, Some(id)));
        let is_function =
            [format!("fn {function}("), format!("fn {function}<")].iter().any(|text| instructions.contains(text));
        assert!(is_function, "{name}");
        if let Some(id) = id {
            assert_contains(&instructions, &format!("#[bench::{id}("));
        }
    }
    // Contenders without instructions are programs, which `--sdks` names.
    for function in CONTENDERS
        .iter()
        .filter(|contender| contender.id.is_some())
        .map(|contender| contender.function)
        .chain([ONE_AT_A_TIME, AT_ONCE])
    {
        assert_contains(&times, &format!("\"{function}\""));
    }
    for line in times.lines().filter(|line| line.contains("timed(runtime, at_once, || ")) {
        let name = line.split('"').nth(1).unwrap_or_else(|| panic!("{line}: no name"));
        assert!(CONTENDERS.iter().any(|contender| contender.function == name), "{name} would not be in the page");
    }
    for server in [SANDBOX, PRISM] {
        assert_contains(&sandbox, &format!("\"{server}\""));
    }
}

#[test]
fn the_opponents_are_what_they_were() {
    frozen::check(&workspace()).expect("the opponents");
    let copy = tempfile::tempdir().expect("a folder");
    for (file, _) in FROZEN {
        let to = copy.path().join(file);
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        fs::copy(workspace().join(file), to).expect("a copy");
    }
    frozen::check(copy.path()).expect("the same files elsewhere");
    for (file, _) in FROZEN {
        let path = copy.path().join(file);
        let text = fs::read_to_string(&path).expect("a file");
        fs::write(&path, format!("{text}\n")).expect("a file");
        let message = frozen::check(copy.path()).expect_err("a slower opponent").to_string();
        assert!(message.starts_with(&format!("{file}: not the opponent")), "{message}");
        fs::write(&path, text).expect("a file");
    }
}

#[test]
fn the_check_fails_above_its_limit_alone() {
    let counts = |ours| vec![count(CREATE, Some("reqwest"), 200_000), count(CREATE, Some("billing_portal"), ours)];
    let limit = instructions_at_the_limit();
    let within = Check::of(counts(limit)).expect("two counts");
    assert!(within.passes() && (within.ratio() - LIMIT).abs() < 1e-4);
    let text = within.to_string();
    assert_contains(&text, "1,000  reqwest\n");
    assert_contains(&text, &format!("within the limit of {LIMIT:.3}"));

    let above = Check::of(counts(limit + 1)).expect("two counts");
    assert!(!above.passes());
    assert_contains(&above.to_string(), &format!("ABOVE the limit of {LIMIT:.3}"));
}

#[test]
fn the_readme_names_the_limit() {
    assert_contains(&read("README.md"), &format!("CI fails at {LIMIT:.3} times as many"));
}

/// Of 200 calls that take 1,000 each by hand, the most.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small number that is not negative")]
fn instructions_at_the_limit() -> u64 {
    (LIMIT * 200_000.0 + 1e-6) as u64
}

#[test]
fn the_check_needs_both_counts() {
    let message = |counts| Check::of(counts).expect_err("nothing to compare").to_string();
    let ours = count(CREATE, Some("billing_portal"), 1);
    assert_eq!(message(vec![ours.clone()]), "gungraun's output has no count of create::reqwest");
    // Nothing counted is no result, and something of another function is not the call.
    for other in [count(CREATE, Some("reqwest"), 0), count("other", Some("reqwest"), 1)] {
        assert_eq!(message(vec![ours.clone(), other]), "gungraun's output has no count of create::reqwest");
    }
}

#[test]
fn programs_are_pinned_here_or_by_the_workspace() {
    let programs = Program::all(&workspace()).expect("the programs");
    assert_eq!([&programs[0].name, &programs[1].name], [FACADE, BARE]);
    let lock = read("Cargo.lock");
    for program in programs {
        assert!(!program.what.is_empty() && program.main.contains("fn main()"), "{}", program.name);
        let manifest = &program.manifest;
        let (_, dependencies) = manifest.split_once("[dependencies]\n").expect("dependencies");
        assert!(dependencies.lines().count() > 1, "{}", program.name);
        for line in dependencies.lines() {
            let (name, requirement) = line.split_once(" = ").expect("a dependency");
            let is_exact = requirement.contains("'=");
            let is_ours = requirement.contains(&format!("path = '{}/crates/", workspace().display()));
            let is_locked = lock.matches(&format!("\nname = \"{name}\"\n")).count() == 1;
            assert!(is_exact || is_ours || is_locked, "{line}");
        }
    }
}

#[test]
fn crates_are_counted_once_and_without_the_program() {
    let tree =
        "with-a v0.0.0 (/tmp/with-a)\na v1.0.0\nb v1.0.0 (proc-macro)\nb v2.0.0\nc v0.1.0 (/w/c)\na v1.0.0 (*)\n\n";
    assert_eq!(crates(tree, "with-a"), 4);
    assert_eq!(crates("with-a v0.0.0 (/tmp/with-a)\n", "with-a"), 0);
    assert_eq!(version(tree, "c").as_deref(), Some("0.1.0"));
    assert_eq!(version(tree, "with"), None);
}

#[test]
fn figures_have_units_and_no_needless_digits() {
    let ratios = [0.000_567_8, 0.04567, 0.5, 1.1004, 2.0, 33.333, 1234.5].map(figure::ratio);
    assert_eq!(ratios, ["0.000568", "0.0457", "0.500", "1.100", "2.00", "33.33", "1234"]);
    let times = [12.34, 1234.5, 2_345_678.0, 3e9].map(figure::time);
    assert_eq!(times, ["12.3 ns", "1.23 µs", "2.35 ms", "3.00 s"]);
    assert_eq!([0.4, 999.0, 1000.0, 1_234_567.0].map(figure::whole), ["0", "999", "1,000", "1,234,567"]);
    assert_eq!([10 << 20, 24 << 30].map(figure::memory), ["10.0 MiB", "24.0 GiB"]);
}
