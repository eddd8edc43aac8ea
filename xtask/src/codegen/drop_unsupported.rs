//! The net under all passes: what a later stage refuses is left out by name, and the rest goes on.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::codegen::document::{METHODS, entries_mut, operations, place_of, reachable};
use crate::codegen::finding::Findings;
use crate::codegen::lowering::Lowering;
use crate::codegen::panic::catch;
use crate::codegen::pass::{self, remove_operation};
use crate::codegen::place::Place;
use crate::codegen::render::code::Files;
use crate::error::{Error, Result};

/// How long is looked for what is to blame. After that, all that may be is left out.
const LONGEST: Duration = Duration::from_secs(20);

/// Makes the code of `document` by `generate`. What lowering, progenitor or rendering refuses is left out: a schema becomes any
/// JSON if that is enough, or the operations are left out that have it.
pub(crate) fn generated(
    file: &str,
    mut document: Value,
    generate: &dyn Fn(&Lowering) -> Result<Files>,
) -> Result<(Lowering, Files)> {
    let begin = Instant::now();
    let mut dropped = Findings { pass: "leave out what the generator refuses", ..Findings::default() };
    loop {
        let attempt = catch(|| {
            let lowering = pass::gently(document.clone()).map_err(Error::spec(file))?;
            let files = generate(&lowering)?;
            Ok((lowering, files))
        });
        let message = match attempt {
            Ok(Ok((mut lowering, files))) => {
                lowering.findings.found.append(&mut dropped.found);
                return Ok((lowering, files));
            }
            // What belongs to no operation and no schema.
            Ok(Err(Error::Spec { file, error })) => return Err(Error::Spec { file, error }),
            Ok(Err(error)) => error.to_string(),
            Err(message) => message,
        };
        let problem = |document: &Value| {
            let attempt = || {
                let lowering = pass::gently(document.clone()).map_err(|error| error.to_string())?;
                generate(&lowering).map(drop).map_err(|error| error.to_string())
            };
            catch(attempt).and_then(|result| result).err()
        };
        let all: Vec<Place> = operations(&document).into_iter().map(|(place, _)| place).collect();
        let blamed = to_blame(&all, &message, begin, &|some| problem(&only(&document, some)));
        if blamed.is_empty() {
            return Err(Error::content(file, message));
        }
        for (place, message) in blamed {
            // What follows is a whole part of the document, or what the author of one of ours would do.
            let why = message.lines().next().and_then(|line| line.split("; ").next()).unwrap_or_default();
            let why: String = why.chars().take(200).collect();
            let names = schemas_to_blame(&document, &place, &|document| problem(document).is_none());
            if names.is_empty() || begin.elapsed() > LONGEST {
                remove_operation(&mut document, &place);
                dropped.lost(&place, format!("the operation is left out: the generator does not take it ({why})"));
                continue;
            }
            for name in names {
                document["components"]["schemas"][&name] = json!({});
                let place = Place::component("schema", &name);
                dropped.lost(&place, format!("any JSON: the generator does not take it ({why})"));
            }
        }
    }
}

/// The operations without which all others work, each with what is against it. `message` is what is against all of them.
fn to_blame(
    all: &[Place],
    message: &str,
    begin: Instant,
    problem: &dyn Fn(&[Place]) -> Option<String>,
) -> Vec<(Place, String)> {
    let blame = |places: &[Place]| places.iter().map(|place| (place.clone(), message.to_owned())).collect();
    if all.len() < 2 || begin.elapsed() > LONGEST {
        return blame(all);
    }
    let (left, right) = all.split_at(all.len() / 2);
    let mut found = Vec::new();
    for half in [left, right] {
        if let Some(message) = problem(half) {
            found.extend(to_blame(half, &message, begin, problem));
        }
    }
    // Each half works alone: they do not go together.
    if found.is_empty() { blame(right) } else { found }
}

/// The document with these operations alone.
fn only(document: &Value, wanted: &[Place]) -> Value {
    let mut document = document.clone();
    for (path, item) in entries_mut(&mut document, "/paths") {
        if let Some(item) = item.as_object_mut() {
            item.retain(|key, operation| {
                !METHODS.contains(&key.as_str()) || wanted.contains(&place_of(path, key, operation))
            });
        }
    }
    document
}

/// The fewest schemas of an operation found that have to be any JSON for it to work; none if that is not enough.
fn schemas_to_blame(document: &Value, place: &Place, works: &dyn Fn(&Value) -> bool) -> Vec<String> {
    let alone = only(document, std::slice::from_ref(place));
    let mut names: Vec<String> = reachable(&alone, alone.get("paths").into_iter()).into_iter().collect();
    let fixes = |names: &[String]| {
        let mut freed = alone.clone();
        for name in names {
            freed["components"]["schemas"][name] = json!({});
        }
        works(&freed)
    };
    if !fixes(&names) {
        return Vec::new();
    }
    while names.len() > 1 {
        let (left, right) = names.split_at(names.len() / 2);
        let half = if fixes(left) {
            left
        } else if fixes(right) {
            right
        } else {
            break;
        };
        names = half.to_vec();
    }
    names
}
