//! What a thing costs by what another costs.

use super::{NOTHING, table};
use crate::bench::build::Build;
use crate::bench::contender::{CONTENDERS, Contender, FACADE, PAIRS};
use crate::bench::figure;
use crate::bench::instruction::{Count, of_call};
use crate::bench::program::BARE;
use crate::bench::results::Results;
use crate::bench::time::{AT_ONCE, ONE_AT_A_TIME, Spread, Time};

pub(super) fn tables(results: &Results) -> Vec<String> {
    let counts = results.instructions.as_deref().unwrap_or_default();
    let times = results.times.as_deref().unwrap_or_default();
    vec![calls(counts, times), pairs(counts), builds(results.builds.as_deref().unwrap_or_default())]
}

/// A quotient with its quartiles.
fn spread(Spread { median, low, high }: Spread) -> String {
    format!("{} ({} – {})", figure::ratio(median), figure::ratio(low), figure::ratio(high))
}

fn calls(counts: &[Count], times: &[Time]) -> String {
    let row = |contender: &Contender| {
        let of = |contender: &Contender| contender.id.and_then(|id| of_call(counts, id)).map(Count::per_call);
        let instructions = of(&FACADE).zip(of(contender)).map(|(ours, other)| figure::ratio(ours / other));
        let time = |group: &str| {
            let of = |contender: &Contender| {
                times.iter().find(|time| time.group == group && time.function == contender.function)
            };
            of(&FACADE).zip(of(contender)).map(|(ours, other)| spread(ours.by(other)))
        };
        let cells = [instructions, time(ONE_AT_A_TIME), time(AT_ONCE)];
        let is_there = cells.iter().any(Option::is_some);
        let cells = cells.map(|cell| cell.unwrap_or_else(|| NOTHING.to_owned()));
        is_there.then(|| [vec![contender.words.to_owned()], cells.to_vec()].concat())
    };
    let rows: Vec<_> = CONTENDERS.iter().filter(|contender| **contender != FACADE).filter_map(row).collect();
    let caption =
        "A call through `billing-portal` by the same call made otherwise. Above 1, `billing-portal` costs more.";
    table(caption, &["`billing-portal` ÷", "instructions", "time, one at a time", "time, 64 at once"], &rows)
}

fn pairs(counts: &[Count]) -> String {
    let of = |name: &str| counts.iter().find(|count| count.name() == name).map(Count::per_call);
    let rows = PAIRS.iter().filter_map(|pair| {
        let (ours, other) = of(pair.ours).zip(of(pair.other))?;
        Some(vec![pair.words.to_owned(), pair.beside.to_owned(), figure::ratio(ours / other)])
    });
    table(
        "What else `billing-portal` does, in instructions:",
        &["what", "÷", "instructions"],
        &rows.collect::<Vec<_>>(),
    )
}

fn builds(builds: &[Build]) -> String {
    let Some(bare) = builds.iter().find(|build| build.name == BARE) else { return String::new() };
    let rows = builds.iter().filter(|build| build.name != BARE).map(|build| {
        let time = build.took.as_secs_f64() / bare.took.as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "no program has as many crates")]
        let crates = build.crates as f64 / bare.crates as f64;
        vec![format!("`{}`", build.name), figure::ratio(time), figure::ratio(crates)]
    });
    let caption =
        format!("A program with one library by one with bare `{BARE}`. Above 1, it takes longer, or is more to build.");
    table(&caption, &["library", "clean build", "crates"], &rows.collect::<Vec<_>>())
}
