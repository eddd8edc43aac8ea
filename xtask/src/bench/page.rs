//! The page: what was measured, for a reader.

mod absolute;
mod ratio;

use super::machine::Machine;
use super::results::{LeftOut, Results};
use super::target::targets;
use super::{figure, instruction};

/// What stands where there is no figure.
const NOTHING: &str = "–";

/// The whole page.
#[must_use]
pub fn render(results: &Results) -> String {
    let sections = [
        INTRODUCTION.to_owned(),
        section("Targets", &[targeted(results), left_out(results)]),
        section("Ratios", &ratio::tables(results)),
        section("Absolute values", &absolute::tables(results)),
        section("How it was measured", &[machine(results), method(&results.machine)]),
    ];
    sections.join("\n\n") + "\n"
}

const INTRODUCTION: &str = "\
# What it costs

<!-- Written by `cargo xtask bench`. What is changed here by hand is gone with its next run. -->

The same call, made by several contenders: create a portal session, and take the URL and its end from the response. All ask one
server that responds at once with bytes made beforehand, in the process of the benchmark, over plain HTTP on the loopback
interface. What is measured is the client, the loopback interface, and that server. A real call waits for the network, TLS and the
vendor as well, whatever the client, so that real calls differ by less than these figures do.";

/// A section of what is not empty of these paragraphs.
fn section(heading: &str, paragraphs: &[String]) -> String {
    let filled = paragraphs.iter().filter(|paragraph| !paragraph.is_empty()).map(String::as_str);
    std::iter::once(format!("## {heading}").as_str()).chain(filled).collect::<Vec<_>>().join("\n\n")
}

/// A table with what it shows above it; nothing if it has no rows.
fn table(caption: &str, head: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let line = |cells: Vec<&str>| format!("| {} |", cells.join(" | "));
    let rule = format!("|{}", "---|".repeat(head.len()));
    let rows = rows.iter().map(|row| line(row.iter().map(String::as_str).collect()));
    let lines: Vec<String> = [line(head.to_vec()), rule].into_iter().chain(rows).collect();
    format!("{caption}\n\n{}", lines.join("\n"))
}

fn targeted(results: &Results) -> String {
    let targets = targets(results);
    let rows = targets.iter().map(|target| vec![target.what.to_owned(), target.bound.to_string(), target.measured()]);
    let caption = "What `billing-portal` and its local sandbox are meant to cost, and what they did in this run:";
    table(caption, &["what", "target", "measured"], &rows.collect::<Vec<_>>())
}

/// What is not in the page, and why.
fn left_out(results: &Results) -> String {
    let parts: [(&str, Option<LeftOut>); 6] = [
        ("instructions", results.instructions.as_ref().err().copied()),
        ("times", results.times.as_ref().err().copied()),
        ("the vendor's own libraries, and Prism", results.sdks.as_ref().err().copied()),
        ("the sandbox", results.servers.as_ref().err().copied()),
        ("how long it takes to build", results.builds.as_ref().err().copied()),
        ("how long the tests take", results.tests.as_ref().err().copied()),
    ];
    let missing: Vec<String> = parts
        .into_iter()
        .filter_map(|(part, why)| match why? {
            LeftOut::Without(option) => Some(format!("- {part}: `{option}` measures it")),
            LeftOut::Failed => Some(format!("- {part}: it failed")),
        })
        .collect();
    if missing.is_empty() { String::new() } else { format!("Left out of this run:\n\n{}", missing.join("\n")) }
}

fn machine(results: &Results) -> String {
    let Machine { processor, cores, memory, kernel, rustc, load } = &results.machine;
    let mut rows = vec![
        ["date (UTC)".to_owned(), results.date.clone()],
        ["command".to_owned(), format!("`{}`", results.command)],
        ["processor".to_owned(), format!("{processor}, {cores} cores")],
        ["memory".to_owned(), figure::memory(*memory)],
        ["kernel".to_owned(), format!("Linux {kernel}")],
        ["compiler".to_owned(), rustc.clone()],
        ["load of the minute before".to_owned(), load.clone()],
    ];
    let versions = results.sdks.iter().flatten();
    rows.extend(versions.map(|version| ["compared with".to_owned(), version.clone()]));
    table("One run on one machine:", &["", ""], &rows.into_iter().map(Vec::from).collect::<Vec<_>>())
}

fn method(machine: &Machine) -> String {
    format!(
        "\
- **Instructions** are counted by callgrind, in the thread that calls, without those of the kernel, and are the mean of {calls}
  calls on a connection that has been used before. They hardly differ from run to run, whatever else the machine does.
- **Times** are of one call. The contenders of a group take turns of some 50 ms, round by round, so that what else the machine does
  meets all of them; in brackets are the quartiles of the rounds. A quotient of times is the median of the rounds' quotients.
  Client and server share the machine's {cores} cores. \"64 at once\" is the elapsed time by the number of calls, with 64 of them under
  way on one thread: how many a second is its inverse.
- **The vendor's libraries** run in a process of their own, and measure by their own clock. The library for Node makes calls at
  once with promises, on its one thread. All of them have one client for all calls.
- **Servers** run in a process of their own; the client that asks them is the same. Prism responds with examples of
  the vendor's specification, which the sandbox does not do: it keeps what it is told.
- **Builds** are `cargo build` of a program of a few lines that makes one call, from an empty target directory, with the
  dependencies downloaded before, for development, with as many jobs as there are cores. How long one takes depends on the
  number of cores, the disk, the linker and the compiler, and on the machine having nothing else to do. Crates are those that
  `cargo tree -e normal` names; what only build scripts use is not counted. The other libraries are for other APIs, of which
  they cover more or less.
- **The tests** are those of what was committed, from a fresh clone, built and run with nothing but the dependencies downloaded.",
        calls = instruction::CALLS,
        cores = machine.cores,
    )
}
