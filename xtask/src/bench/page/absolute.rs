//! What a thing costs.

use super::{NOTHING, table};
use crate::bench::build::Build;
use crate::bench::contender::{CONTENDERS, Contender};
use crate::bench::figure;
use crate::bench::instruction::{CREATE, Count, of_call};
use crate::bench::results::Results;
use crate::bench::server::Load;
use crate::bench::time::{AT_ONCE, ONE_AT_A_TIME, Spread, Time};

pub(super) fn tables(results: &Results) -> Vec<String> {
    let counts = results.instructions.as_deref().unwrap_or_default();
    let times = results.times.as_deref().unwrap_or_default();
    vec![
        calls(counts, times),
        instructions(counts),
        parts(times),
        servers(results.servers.as_deref().unwrap_or_default()),
        builds(results),
    ]
}

/// A median with its quartiles.
fn median(time: &Time) -> String {
    let Spread { median, low, high } = time.spread();
    format!("{} ({} – {})", figure::time(median), figure::time(low), figure::time(high))
}

fn calls(counts: &[Count], times: &[Time]) -> String {
    let row = |contender: &Contender| {
        let instructions = contender.id.and_then(|id| of_call(counts, id)).map(|count| figure::whole(count.per_call()));
        let of = |group: &str| times.iter().find(|time| time.group == group && time.function == contender.function);
        let (one, many) = (of(ONE_AT_A_TIME), of(AT_ONCE));
        let rate = many.map(|time| figure::whole(1e9 / time.spread().median));
        let cells = [instructions, one.map(median), many.map(median), rate];
        let is_there = cells.iter().any(Option::is_some);
        let cells = cells.map(|cell| cell.unwrap_or_else(|| NOTHING.to_owned()));
        is_there.then(|| [vec![contender.words.to_owned()], cells.to_vec()].concat())
    };
    let head = ["", "instructions", "time, one at a time", "time, 64 at once", "calls a second, 64 at once"];
    table("One call:", &head, &CONTENDERS.iter().filter_map(row).collect::<Vec<_>>())
}

/// What was counted besides the call.
fn instructions(counts: &[Count]) -> String {
    let is_contender = |count: &Count| {
        count.function == CREATE && CONTENDERS.iter().any(|contender| contender.id == count.id.as_deref())
    };
    let rows = counts.iter().filter(|count| !is_contender(count));
    let rows = rows.map(|count| vec![format!("`{}`", count.name()), figure::whole(count.per_call())]);
    table(
        "Other instructions, by the names in `instructions.rs`:",
        &["once", "instructions"],
        &rows.collect::<Vec<_>>(),
    )
}

fn parts(times: &[Time]) -> String {
    let is_call = |time: &Time| [ONE_AT_A_TIME, AT_ONCE].contains(&time.group.as_str());
    let rows = times.iter().filter(|time| !is_call(time));
    let rows = rows.map(|time| vec![time.group.clone(), time.function.clone(), median(time)]);
    table("Other times, by the names in `times.rs`:", &["", "once", "time"], &rows.collect::<Vec<_>>())
}

#[expect(clippy::cast_precision_loss, reason = "no benchmark has the time for as many requests")]
fn servers(loads: &[Load]) -> String {
    let rows = loads.iter().map(|load| {
        vec![
            load.server.clone(),
            figure::whole(load.requests_per_second),
            figure::whole(load.requests as f64),
            if load.pinned { "yes" } else { "no" }.to_owned(),
        ]
    });
    let head = ["server", "requests a second", "requests measured", "a core of its own"];
    table("Servers, 64 requests at once:", &head, &rows.collect::<Vec<_>>())
}

fn builds(results: &Results) -> String {
    let row = |build: &Build| {
        let library = format!("`{}` {}: {}", build.name, build.version, build.what);
        vec![library, figure::seconds(build.took), build.crates.to_string()]
    };
    let mut rows: Vec<_> = results.builds.iter().flatten().map(row).collect();
    if let Ok(took) = results.tests {
        let what = "this workspace, with its tests built and run".to_owned();
        rows.push(vec![what, figure::seconds(took), NOTHING.to_owned()]);
    }
    table("From nothing, once each:", &["what", "time", "crates"], &rows)
}
