//! What the benchmarks print, read.

use xtask::bench::machine::Machine;
use xtask::bench::time::{Spread, Time};
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

fn time(function: &str, rounds: &[f64]) -> Time {
    Time { group: "64_at_once".to_owned(), function: function.to_owned(), rounds: rounds.to_vec() }
}

#[test]
fn times_have_a_line_each() {
    let line =
        |function: &str, rounds: &str| format!(r#"{{"group":"64_at_once","function":"{function}","rounds":{rounds}}}"#);
    let text = format!("{}\n{}\n", line("reqwest", "[1.5,2.0]"), line("npm", "[30.0]"));
    assert_eq!(time::parse(&text).expect("two times"), [time("reqwest", &[1.5, 2.0]), time("npm", &[30.0])]);

    let message = |text: &str| time::parse(text).expect_err("no time").to_string();
    assert_eq!(message("\n"), "the output of times.rs has no benchmark");
    assert_eq!(message(&line("npm", "[]")), "the output of times.rs has no round of npm");
    assert!(message("{}").starts_with("the output of times.rs: missing field `group`"), "{}", message("{}"));
}

#[test]
fn a_spread_is_the_median_and_the_quartiles() {
    let spread = Spread::of(vec![9.0, 1.0, 3.0, 7.0, 5.0]);
    assert_eq!(spread, Spread { median: 5.0, low: 3.0, high: 7.0 });
    assert_eq!(Spread::of(vec![4.0]), Spread { median: 4.0, low: 4.0, high: 4.0 });
    assert!(Spread::of(Vec::new()).median.is_nan());
}

#[test]
fn contenders_are_compared_round_by_round() {
    // The machine was ten times slower in the second round.
    let (ours, other) = (time("billing-portal", &[2.0, 20.0, 2.0]), time("reqwest", &[1.0, 10.0, 1.0]));
    assert_eq!(ours.by(&other), Spread { median: 2.0, low: 2.0, high: 2.0 });
}

#[test]
fn servers_have_a_line_each() {
    let sandbox = r#"{"server":"sandbox","requests":100000,"seconds":2.5,"requests_per_second":40000.0,"pinned":true}"#;
    let loads = server::parse(&format!("{sandbox}\n")).expect("a server");
    let load = &loads[0];
    assert_eq!((load.server.as_str(), load.requests, load.pinned), ("sandbox", 100_000, true));
    assert_eq!(loads.len(), 1);

    let message = |text: &str| server::parse(text).expect_err("no server").to_string();
    assert_eq!(message(""), "the output of the sandbox's benchmark has no benchmark");
    let without_cores = sandbox.replace("pinned", "free");
    assert!(message(&without_cores).contains("missing field `pinned`"), "{}", message(&without_cores));
}

#[test]
fn a_machine_is_read_from_what_linux_tells() {
    let processor = "processor\t: 0\nvendor_id\t: GenuineIntel\nmodel\t\t: 167\nmodel name\t: Some(R)  Processor\ncpu cores\t: 1\n\n";
    let memory = "MemTotal:       24685920 kB\nMemFree:        17704924 kB\n";
    let machine = Machine::parse(
        &processor.repeat(2),
        memory,
        "4.19 5.41 5.96 2/300 6185\n",
        "6.18.44\n",
        "rustc 1.95.0 (59807616e 2026-04-14)\n",
    );
    let expected = Machine {
        processor: "Some(R) Processor".to_owned(),
        cores: 2,
        memory: 24_685_920 * 1024,
        kernel: "6.18.44".to_owned(),
        rustc: "rustc 1.95.0 (59807616e 2026-04-14)".to_owned(),
        load: "4.19".to_owned(),
    };
    assert_eq!(machine.expect("a machine"), expected);

    let without_model = Machine::parse("processor : 0\n", memory, "", "", "").expect("a machine");
    assert_eq!(without_model.processor, "unknown");
    let message =
        |processor: &str, memory: &str| Machine::parse(processor, memory, "", "", "").expect_err("none").to_string();
    assert_eq!(message("", memory), "/proc/cpuinfo has no processor");
    assert_eq!(message(processor, "MemTotal: much\n"), "/proc/meminfo has no MemTotal in kB");
}
