//! What the benchmarks print and leave, read.

use std::fs;
use std::path::Path;

use xtask::bench::machine::Machine;
use xtask::bench::time::Time;
use xtask::bench::{instruction, server, time};

/// A line of gungraun's, cut down to what surrounds the figures that are read.
fn line(function: &str, id: &str, tool: &str, values: &str) -> String {
    format!(
        r#"{{"function_name":"{function}",{id}"group":"calls","kind":"LibraryBenchmark","profiles":[{{"tool":"{tool}","data":{{"parts":[],"total":{{"metrics":{{"Dr":{{"values":{{"new":7}}}},"Ir":{{"values":{values}}}}},"regressions":[]}}}}}}],"version":"7"}}"#
    )
}

#[test]
fn instructions_are_those_of_this_run() {
    let first = line("create", r#""id":"reqwest","#, "Callgrind", r#"{"new":200}"#);
    let after_another = line("form", "", "Callgrind", r#"{"new":400,"old":1}"#);
    let counts = instruction::parse(&format!("{first}\n\n{after_another}\n")).expect("two counts");
    let read: Vec<_> = counts.iter().map(|count| (count.name(), count.instructions)).collect();
    assert_eq!(read, [("create::reqwest".to_owned(), 200), ("form".to_owned(), 400)]);
    assert_eq!(instruction::of_call(&counts, "reqwest"), Some(&counts[0]));
    assert_eq!(instruction::of_call(&counts, "form"), None);
}

#[test]
fn an_output_without_instructions_is_an_error() {
    let message = |text: &str| instruction::parse(text).expect_err("no count").to_string();
    assert_eq!(message("\n"), "gungraun's output has no benchmark");
    let other = line("create", "", "DHAT", r#"{"new":1}"#);
    assert_eq!(message(&other), "gungraun's output has no count of create");
    let only_old = line("create", "", "Callgrind", r#"{"old":1}"#);
    assert!(message(&only_old).starts_with("gungraun's output: missing field `new`"), "{}", message(&only_old));
    assert!(message("create: 12 instructions").starts_with("gungraun's output: "));
}

/// Leaves a result as criterion does.
fn leave(folder: &Path, group: &str, function: &str, run: &str, mean: f64) {
    let folder = folder.join(group).join(function.replace(' ', "_")).join(run);
    fs::create_dir_all(&folder).expect("a folder");
    let benchmark = format!(r#"{{"group_id":"{group}","function_id":"{function}","value_str":null}}"#);
    fs::write(folder.join("benchmark.json"), benchmark).expect("a file");
    let estimate = |mean: f64| {
        format!(
            r#"{{"confidence_interval":{{"confidence_level":0.95,"lower_bound":{},"upper_bound":{}}},"point_estimate":{mean},"standard_error":1.0}}"#,
            mean - 1.0,
            mean + 2.0
        )
    };
    let estimates = format!(r#"{{"mean":{},"median":{},"slope":null}}"#, estimate(mean), estimate(mean / 2.0));
    fs::write(folder.join("estimates.json"), estimates).expect("a file");
}

#[test]
fn times_are_the_means_of_the_last_run() {
    let folder = tempfile::tempdir().expect("a folder");
    leave(folder.path(), "reply", "100 customers", "new", 20.0);
    leave(folder.path(), "reply", "100 customers", "base", 90.0);
    leave(folder.path(), "form", "customer", "new", 10.0);
    let time = |group: &str, function: &str, mean: f64| Time {
        group: group.to_owned(),
        function: function.to_owned(),
        mean,
        low: mean - 1.0,
        high: mean + 2.0,
    };
    let times = time::read(folder.path()).expect("two times");
    assert_eq!(times, [time("form", "customer", 10.0), time("reply", "100 customers", 20.0)]);

    fs::write(folder.path().join("form/customer/new/estimates.json"), "{}").expect("a file");
    let error = time::read(folder.path()).expect_err("a file without a mean").to_string();
    assert!(error.contains("estimates.json: missing field `mean`"), "{error}");
}

#[test]
fn a_benchmark_that_measured_nothing_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    leave(folder.path(), "form", "customer", "base", 10.0);
    let error = time::read(folder.path()).expect_err("no result").to_string();
    assert_eq!(error, format!("{}: no results", folder.path().display()));
    let error = time::read(&folder.path().join("absent")).expect_err("no folder").to_string();
    assert!(error.contains("absent: "), "{error}");
}

#[test]
fn times_are_even_if_their_bounds_overlap() {
    let time = |low: f64, high: f64| Time {
        group: String::new(),
        function: String::new(),
        mean: f64::midpoint(low, high),
        low,
        high,
    };
    assert!(time(1.0, 3.0).is_even_with(&time(2.0, 4.0)) && time(2.0, 4.0).is_even_with(&time(1.0, 3.0)));
    assert!(!time(1.0, 2.0).is_even_with(&time(2.1, 4.0)) && !time(2.1, 4.0).is_even_with(&time(1.0, 2.0)));
}

#[test]
fn servers_have_a_line_each() {
    let sandbox = r#"{"server":"sandbox","requests":100000,"seconds":2.5,"requests_per_second":40000.0,"rss_before_bytes":9000000,"rss_after_bytes":12000000,"pinned":true}"#;
    let loads = server::parse(&format!("{sandbox}\n")).expect("a server");
    let load = &loads[0];
    assert_eq!(
        (load.server.as_str(), load.requests, load.rss_after_bytes, load.pinned),
        ("sandbox", 100_000, 12_000_000, true)
    );
    assert_eq!(loads.len(), 1);

    let message = |text: &str| server::parse(text).expect_err("no server").to_string();
    assert_eq!(message(""), "the output of the sandbox's benchmark has no server");
    let without_memory = sandbox.replace("rss_before", "before");
    assert!(message(&without_memory).contains("missing field `rss_before_bytes`"), "{}", message(&without_memory));
}

#[test]
fn a_machine_is_read_from_what_linux_tells() {
    let processor = "processor\t: 0\nvendor_id\t: GenuineIntel\nmodel\t\t: 167\nmodel name\t: Some(R)  Processor\ncpu cores\t: 1\n\n";
    let memory = "MemTotal:       24685920 kB\nMemFree:        17704924 kB\n";
    let machine = Machine::parse(&processor.repeat(2), memory, "6.18.44\n", "rustc 1.95.0 (59807616e 2026-04-14)\n");
    let expected = Machine {
        processor: "Some(R) Processor".to_owned(),
        cores: 2,
        memory: 24_685_920 * 1024,
        kernel: "6.18.44".to_owned(),
        rustc: "rustc 1.95.0 (59807616e 2026-04-14)".to_owned(),
    };
    assert_eq!(machine.expect("a machine"), expected);

    let without_model = Machine::parse("processor : 0\n", memory, "", "").expect("a machine");
    assert_eq!(without_model.processor, "unknown");
    let message =
        |processor: &str, memory: &str| Machine::parse(processor, memory, "", "").expect_err("none").to_string();
    assert_eq!(message("", memory), "/proc/cpuinfo has no processor");
    assert_eq!(message(processor, "MemTotal: much\n"), "/proc/meminfo has no MemTotal in kB");
}
