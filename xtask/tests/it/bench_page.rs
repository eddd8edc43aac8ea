//! The page that the benchmarks' task writes.

use std::time::Duration;

use xtask::bench::build::Build;
use xtask::bench::contender::{CONTENDERS, PAIRS};
use xtask::bench::instruction::{CALLS, Count};
use xtask::bench::machine::Machine;
use xtask::bench::page::render;
use xtask::bench::results::{LeftOut, Results};
use xtask::bench::server::Load;
use xtask::bench::target::targets;
use xtask::bench::time::Time;

use crate::support::{assert_contains, assert_lacks};

fn count(name: &str, per_call: u64) -> Count {
    let (function, id) = name.split_once("::").map_or((name, None), |(function, id)| (function, Some(id.to_owned())));
    Count { function: function.to_owned(), id, instructions: per_call * CALLS }
}

fn time(group: &str, function: &str, median: f64) -> Time {
    let rounds = [0.99, 0.99, 1.0, 1.01, 1.01].map(|factor| median * factor).to_vec();
    Time { group: group.to_owned(), function: function.to_owned(), rounds }
}

fn load(server: &str, requests_per_second: f64) -> Load {
    Load { server: server.to_owned(), requests: 20_000, requests_per_second, pinned: true }
}

fn build(name: &str, seconds: u64, crates: usize) -> Build {
    let took = Duration::from_secs(seconds);
    Build { name: name.to_owned(), version: "1.2.3".to_owned(), what: "all of it".to_owned(), took, crates }
}

/// A run of everything.
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
    let parts = vec![time("response", "100 customers", 1500.0), time("response", "100 customers, as any JSON", 3300.0)];
    Results {
        command: "cargo xtask bench --sdks --build".to_owned(),
        date: "2026-11-21".to_owned(),
        machine: Machine {
            processor: "Some Processor".to_owned(),
            cores: 2,
            memory: 24 << 30,
            kernel: "6.18.44".to_owned(),
            rustc: "rustc 1.95.0".to_owned(),
            load: "0.05".to_owned(),
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
            count("refused::by_the_vendor", 77_000),
            count("refused_reqwest::by_the_vendor_reqwest", 70_000),
        ]),
        times: Ok([calls("one_at_a_time", 2.0), calls("64_at_once", 1.0), parts].concat()),
        servers: Ok(vec![load("sandbox", 40_000.0), load("prism", 4_000.0)]),
        builds: Ok(vec![build("billing-portal", 50, 110), build("reqwest", 40, 100), build("octocrab", 80, 140)]),
        tests: Ok(Duration::from_secs(300)),
    }
}

#[test]
fn a_complete_run_leaves_nothing_out() {
    let page = render(&complete());
    assert_lacks(&page, "Left out");
    assert_lacks(&page, "not measured");
    for line in [
        "| instructions of a call ÷ hand-written `reqwest` | ≤ 1.03 | 1.100 |",
        "| instructions of a call ÷ `reqwest` with the same request | ≤ 0.93 | 0.978 |",
        "| calls a second, 64 at once ÷ hand-written `reqwest` | ≥ 0.97 | 0.950 |",
        "| calls a second, 64 at once ÷ `reqwest` with the same request | ≥ 1.08 | 1.050 |",
        "| calls a second, 64 at once ÷ the vendor's library for Node | ≥ 25.00 | 25.00 |",
        "| instructions of a call that the vendor refuses ÷ `reqwest` | ≤ 1.10 | 1.100 |",
        "| instructions of the form of a customer ÷ pairs by hand | ≤ 1.50 | 2.50 |",
        "| pages of 100 customers read a second ÷ read as any JSON | ≥ 2.00 | 2.20 |",
        "| clean development build for one vendor ÷ bare `reqwest` | ≤ 1.05 | 1.250 |",
        "| `cargo test --workspace` from nothing, on two cores | ≤ 300 s | 300.0 s |",
        "| requests a second of the sandbox ÷ Prism | ≥ 10.00 | 10.00 |",
        "| date (UTC) | 2026-11-21 |",
        "| command | `cargo xtask bench --sdks --build` |",
        "| processor | Some Processor, 2 cores |",
        "| memory | 24.0 GiB |",
        "| load of the minute before | 0.05 |",
        "| compared with | `chargebee` 3.33.0 of npm |",
    ] {
        assert_contains(&page, &format!("{line}\n"));
    }
}

#[test]
fn ratios_are_numbers() {
    let page = render(&complete());
    for line in [
        "| `hyper-util`: a pool of connections and nothing else | 2.00 | 2.00 (2.00 – 2.00) | 2.00 (2.00 – 2.00) |",
        "| `reqwest`: a few lines by hand | 1.100 | 1.053 (1.053 – 1.053) | 1.053 (1.053 – 1.053) |",
        "| the vendor's library for Node | – | 0.0400 (0.0400 – 0.0400) | 0.0400 (0.0400 – 0.0400) |",
        "| a call with a limit that is never reached | without one | 1.050 |",
        "| the form of a customer, from its type | its pairs written by hand | 2.50 |",
        "| `billing-portal` | 1.250 | 1.100 |",
        "| `octocrab` | 2.00 | 1.400 |",
    ] {
        assert_contains(&page, &format!("{line}\n"));
    }
}

#[test]
fn absolute_values_have_units() {
    let page = render(&complete());
    for line in [
        "| `billing-portal`: this project's facade | 88,000 | 40.00 µs (39.60 µs – 40.40 µs) | 20.00 µs (19.80 µs – 20.20 µs) | 50,000 |",
        "| the vendor's library for Python | – | 4.00 ms (3.96 ms – 4.04 ms) | 2.00 ms (1.98 ms – 2.02 ms) | 500 |",
        "| `create::billing_portal_limited` | 92,400 |",
        "| `form_of_a_customer` | 20,000 |",
        "| response | 100 customers | 1.50 µs (1.49 µs – 1.51 µs) |",
        "| sandbox | 40,000 | 20,000 | yes |",
        "| `octocrab` 1.2.3: all of it | 80.0 s | 140 |",
        "| this workspace, with its tests built and run | 300.0 s | – |",
    ] {
        assert_contains(&page, &format!("{line}\n"));
    }
    // Contenders have a table of their own.
    assert_lacks(&page, "| `create::reqwest` |");
}

#[test]
fn a_figure_of_nothing_is_no_figure() {
    let mut results = complete();
    results.servers.as_mut().expect("servers")[1].requests_per_second = 0.0;
    assert_eq!(targets(&results)[10].figure, Err(LeftOut::Failed));
}

#[test]
fn what_was_not_asked_for_is_named_with_its_option() {
    let mut results = complete();
    results.sdks = Err(LeftOut::Without("--sdks"));
    results.times.as_mut().expect("times").retain(|time| time.function != "npm" && time.function != "pypi");
    results.servers.as_mut().expect("servers").pop();
    results.builds = Err(LeftOut::Without("--build"));
    results.tests = Err(LeftOut::Without("--build"));
    let page = render(&results);
    assert_contains(
        &page,
        "Left out of this run:\n\n- the vendor's own libraries, and Prism: `--sdks` measures it\n\
         - how long it takes to build: `--build` measures it\n- how long the tests take: `--build` measures it\n",
    );
    assert_contains(&page, "≥ 10.00 | not measured: needs `--sdks` |");
    assert_contains(&page, "≤ 300 s | not measured: needs `--build` |");
    for heading in ["the vendor's library for Node |", "From nothing, once each", "clean build |"] {
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
    assert_contains(&page, "Left out of this run:\n\n- instructions: it failed\n- the sandbox: it failed\n");
    assert_contains(&page, "≤ 1.03 | not measured: failed in this run |");
    assert_contains(&page, "| `reqwest`: a few lines by hand | – | 1.053 (1.053 – 1.053) | 1.053 (1.053 – 1.053) |");
    assert_lacks(&page, "Other instructions");
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
