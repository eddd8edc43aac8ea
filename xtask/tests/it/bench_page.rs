//! The page that the benchmarks' task writes.

use std::time::Duration;

use xtask::bench::build::Build;
use xtask::bench::contender::{CONTENDERS, PAIRS};
use xtask::bench::instruction::{CALLS, Count};
use xtask::bench::machine::Machine;
use xtask::bench::page::render;
use xtask::bench::results::{LeftOut, Results};
use xtask::bench::server::Load;
use xtask::bench::target::{Verdict, targets};
use xtask::bench::time::Time;

use crate::support::{assert_contains, assert_lacks};

fn count(name: &str, per_call: u64) -> Count {
    let (function, id) = name.split_once("::").map_or((name, None), |(function, id)| (function, Some(id.to_owned())));
    Count { function: function.to_owned(), id, instructions: per_call * CALLS }
}

fn time(group: &str, function: &str, mean: f64) -> Time {
    Time { group: group.to_owned(), function: function.to_owned(), mean, low: mean * 0.99, high: mean * 1.01 }
}

fn load(server: &str, requests_per_second: f64, memory: u64) -> Load {
    Load {
        server: server.to_owned(),
        requests: 20_000,
        requests_per_second,
        rss_before_bytes: memory / 2,
        rss_after_bytes: memory,
        pinned: true,
    }
}

fn build(name: &str, seconds: u64, crates: usize) -> Build {
    let took = Duration::from_secs(seconds);
    Build { name: name.to_owned(), version: "1.2.3".to_owned(), what: "all of it".to_owned(), took, crates }
}

/// A run of everything, in which every target is met, some of them exactly.
fn complete() -> Results {
    let calls = |group: &str, factor: f64| {
        let times = [
            ("hyper-util", 10.0),
            ("reqwest", 19.0),
            ("reqwest-alike", 21.0),
            ("generated-client", 19.5),
            ("billing-portal", 20.0),
        ];
        let others = [("npm", 500.0), ("pypi", 2000.0)];
        times
            .into_iter()
            .chain(others)
            .map(|(name, mean)| time(group, name, mean * 1000.0 * factor))
            .collect::<Vec<_>>()
    };
    Results {
        command: "cargo xtask bench --sdks --build".to_owned(),
        date: "2026-11-21".to_owned(),
        machine: Machine {
            processor: "Some Processor".to_owned(),
            cores: 2,
            memory: 24 << 30,
            kernel: "6.18.44".to_owned(),
            rustc: "rustc 1.95.0".to_owned(),
        },
        sdks: Ok(vec!["`chargebee` 3.33.0 of npm".to_owned()]),
        instructions: Ok(vec![
            count("create::hyper_util", 44_000),
            count("create::reqwest", 80_000),
            count("create::reqwest_alike", 90_000),
            count("create::generated_client", 86_000),
            count("create::billing_portal", 88_000),
            count("create::billing_portal_limited", 92_400),
            count("form_of_a_customer", 20_000),
            count("form_of_a_customer_by_hand", 8_000),
        ]),
        calls: Ok([calls("one_at_a_time", 2.0), calls("64_at_once", 1.0)].concat()),
        parts: Ok(vec![time("reply", "portal session", 1500.0)]),
        servers: Ok(vec![load("sandbox", 40_000.0, 20 << 20), load("prism", 4_000.0, 100 << 20)]),
        builds: Ok(vec![build("billing-portal", 50, 110), build("reqwest", 40, 100), build("octocrab", 80, 140)]),
        tests: Ok(Duration::from_secs(300)),
    }
}

fn verdicts(results: &Results) -> Vec<Verdict> {
    targets(results).iter().map(xtask::bench::target::Target::verdict).collect()
}

#[test]
fn a_complete_run_leaves_nothing_out() {
    let page = render(&complete());
    assert_contains(&page, "Of 7 targets, 7 are met, 0 missed, and 0 not measured.");
    assert_lacks(&page, "Left out");
    assert_lacks(&page, "**missed**");
    for line in [
        "| instructions of a call: `billing-portal` ÷ hand-written `reqwest` | ≤ 1.10 | 1.100 | met |",
        "| calls a second, 64 at once: `billing-portal` ÷ hand-written `reqwest` | ≥ 0.95 | 0.950 | met |",
        "| calls a second, 64 at once: `billing-portal` ÷ the vendor's library for Node | ≥ 25.00 | 25.00 | met |",
        "| clean development build: `billing-portal` for one vendor ÷ bare `reqwest` | ≤ 1.25 | 1.250 | met |",
        "| `cargo test --workspace` from nothing; the target is meant for two cores | < 360 s | 300.0 s | met |",
        "| requests answered a second: the sandbox ÷ Prism | ≥ 10.00 | 10.00 | met |",
        "| memory after these requests: the sandbox ÷ Prism | ≤ 0.20 | 0.200 | met |",
        "| date (UTC) | 2026-11-21 |",
        "| command | `cargo xtask bench --sdks --build` |",
        "| processor | Some Processor, 2 cores |",
        "| memory | 24.0 GiB |",
        "| compared with | `chargebee` 3.33.0 of npm |",
    ] {
        assert_contains(&page, &format!("{line}\n"));
    }
}

#[test]
fn ratios_are_numbers() {
    let mut results = complete();
    let page = render(&results);
    for line in [
        "| `hyper-util`: a pool of connections and nothing else | 2.00 | 2.00 | 2.00 |",
        "| `reqwest`: a few lines by hand | 1.100 | 1.053 | 1.053 |",
        "| the vendor's library for Node | – | 0.0400 | 0.0400 |",
        "| a call with a limit that is never reached | without one | 1.050 |",
        "| the form of a customer, from its type | its pairs written by hand | 2.50 |",
        "| time of a request | 0.100 |",
        "| memory after | 0.200 |",
        "| `billing-portal` | 1.250 | 1.100 |",
        "| `octocrab` | 2.00 | 1.400 |",
    ] {
        assert_contains(&page, &format!("{line}\n"));
    }
    // Nothing is compared with itself.
    assert_lacks(&page, "1.000,");

    for time in results.calls.as_mut().expect("times") {
        (time.low, time.high) = (time.mean * 0.95, time.mean * 1.05);
    }
    assert_contains(&render(&results), "| `reqwest`: a few lines by hand | 1.100 | 1.053, even | 1.053, even |");
}

#[test]
fn absolute_values_have_units() {
    let page = render(&complete());
    for line in [
        "| `billing-portal`: this project's facade | 88,000 | 40.00 µs (39.60 µs – 40.40 µs) | 20.00 µs (19.80 µs – 20.20 µs) | 50,000 |",
        "| the vendor's library for Python | – | 4.00 ms (3.96 ms – 4.04 ms) | 2.00 ms (1.98 ms – 2.02 ms) | 500 |",
        "| `create::billing_portal_limited` | 92,400 |",
        "| `form_of_a_customer` | 20,000 |",
        "| reply | portal session | 1.50 µs (1.49 µs – 1.51 µs) |",
        "| sandbox | 40,000 | 10.0 MiB | 20.0 MiB | 20,000 | yes |",
        "| `octocrab` 1.2.3: all of it | 80.0 s | 140 |",
        "| this workspace, with its tests built and run | 300.0 s | – |",
    ] {
        assert_contains(&page, &format!("{line}\n"));
    }
    // The ways of making the call have a table of their own.
    assert_lacks(&page, "| `create::reqwest` |");
}

fn slower(results: &mut Results, name: &str, factor: f64) {
    for time in results.calls.iter_mut().flatten().filter(|time| time.function == name) {
        time.mean *= factor;
    }
}

#[test]
fn each_target_can_be_missed() {
    let missed = |change: &dyn Fn(&mut Results)| {
        let mut results = complete();
        change(&mut results);
        let verdicts = verdicts(&results);
        let missed = verdicts.iter().enumerate().filter(|(_, verdict)| **verdict == Verdict::Missed);
        let missed: Vec<usize> = missed.map(|(place, _)| place).collect();
        let page = render(&results);
        assert_contains(&page, &format!(" {} missed, and 0 not measured.", missed.len()));
        assert_eq!(page.matches("| **missed** |").count(), missed.len());
        missed
    };
    assert!(missed(&|_| ()).is_empty());
    assert_eq!(missed(&|results| results.instructions.as_mut().expect("counts")[4].instructions += 1), [0]);
    assert_eq!(missed(&|results| slower(results, "billing-portal", 1.001)), [1, 2]);
    assert_eq!(missed(&|results| slower(results, "npm", 0.999)), [2]);
    assert_eq!(missed(&|results| results.builds.as_mut().expect("builds")[0].took += Duration::from_millis(1)), [3]);
    assert_eq!(missed(&|results| results.tests = Ok(Duration::from_secs(360))), [4]);
    assert_eq!(missed(&|results| results.servers.as_mut().expect("servers")[0].requests_per_second -= 1.0), [5]);
    assert_eq!(missed(&|results| results.servers.as_mut().expect("servers")[0].rss_after_bytes += 1), [6]);
}

#[test]
fn what_was_not_asked_for_is_named_with_its_option() {
    let mut results = complete();
    results.sdks = Err(LeftOut::Without("--sdks"));
    results.calls.as_mut().expect("times").retain(|time| time.function != "npm" && time.function != "pypi");
    results.servers.as_mut().expect("servers").pop();
    results.builds = Err(LeftOut::Without("--build"));
    results.tests = Err(LeftOut::Without("--build"));
    let page = render(&results);
    assert_contains(&page, "Of 7 targets, 2 are met, 0 missed, and 5 not measured.");
    assert_contains(
        &page,
        "Left out of this run:\n\n- the vendor's own libraries, and Prism: `--sdks` measures it\n\
         - how long it takes to build: `--build` measures it\n- how long the tests take: `--build` measures it\n",
    );
    assert_contains(&page, "≥ 10.00 | – | not measured: needs `--sdks` |");
    assert_contains(&page, "< 360 s | – | not measured: needs `--build` |");
    for heading in ["the vendor's library for Node |", "sandbox ÷ Prism |", "From nothing, once each", "clean build |"]
    {
        assert_lacks(&page, &format!("| {heading}"));
    }
    assert_contains(&page, "| sandbox | 40,000 |");
}

#[test]
fn what_failed_is_named() {
    let mut results = complete();
    results.instructions = Err(LeftOut::Failed);
    results.servers = Err(LeftOut::Failed);
    let page = render(&results);
    assert_contains(&page, "Of 7 targets, 4 are met, 0 missed, and 3 not measured.");
    assert_contains(&page, "Left out of this run:\n\n- instructions: it failed\n- the sandbox: it failed\n");
    assert_contains(&page, "≤ 1.10 | – | not measured: failed in this run |");
    assert_contains(&page, "| `reqwest`: a few lines by hand | – | 1.053 | 1.053 |");
    assert_lacks(&page, "Other instructions");
}

#[test]
fn a_figure_of_nothing_is_no_figure() {
    let mut results = complete();
    results.servers.as_mut().expect("servers")[1].rss_after_bytes = 0;
    assert_eq!(verdicts(&results)[6], Verdict::LeftOut(LeftOut::Failed));
}

#[test]
fn a_table_has_as_many_cells_in_each_row() {
    let page = render(&complete());
    let mut cells = None;
    for line in page.lines() {
        if !line.starts_with('|') {
            cells = None;
            continue;
        }
        let count = line.matches('|').count();
        assert_eq!(*cells.get_or_insert(count), count, "{line}");
    }
}

#[test]
fn everything_compared_has_a_name_of_its_own() {
    let mut words: Vec<_> =
        CONTENDERS.iter().map(|contender| contender.words).chain(PAIRS.iter().map(|pair| pair.words)).collect();
    let all = words.len();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), all);
}
