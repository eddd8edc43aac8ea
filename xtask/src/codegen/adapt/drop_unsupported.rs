//! The net under all passes: what a later stage refuses is left out by name, and the rest goes on.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::codegen::document::{METHODS, entries, entries_mut, operations, place_of, reachable};
use crate::codegen::lowering::Lowering;
use crate::codegen::note::Notes;
use crate::codegen::panic::catch;
use crate::codegen::place::Place;
use crate::codegen::problem::SpecError;
use crate::codegen::render::code::Files;
use crate::codegen::{generate, lower};
use crate::error::{Error, Result};

/// How long is looked for what is to blame. After that, all that may be is left out.
const LONGEST: Duration = Duration::from_secs(20);

/// Makes the code of `document` by `generate`. What lowering, progenitor or rendering refuses is left out: a schema becomes any
/// JSON if that is enough, or the operations are left out that have it.
pub(crate) fn generated(
    file: &str,
    mut document: Value,
    mut notes: Notes,
    generate: &dyn Fn(&Lowering) -> Result<Files>,
) -> Result<(Lowering, Notes, Files)> {
    let begin = Instant::now();
    loop {
        let attempt = catch(|| {
            let (lowering, notes) = lower(&mut document.clone(), notes.clone()).map_err(Error::spec(file))?;
            let files = generate(&lowering)?;
            Ok((lowering, notes, files))
        });
        let message = match attempt {
            Ok(Ok(done)) => return Ok(done),
            // What belongs to no operation and no schema.
            Ok(Err(Error::Spec { file, error })) => return Err(Error::Spec { file, error }),
            Ok(Err(error)) => error.to_string(),
            Err(message) => message,
        };
        let problem = |document: &Value| {
            let attempt = || {
                let (lowering, _) =
                    lower(&mut document.clone(), Notes::default()).map_err(|error| error.to_string())?;
                generate(&lowering).map(drop).map_err(|error| error.to_string())
            };
            catch(attempt).and_then(|result| result).err()
        };
        let all: Vec<Place> = operations(&document).into_iter().map(|(place, _)| place).collect();
        let blamed = to_blame(&all, &message, begin, &|some| problem(&only(&document, some)));
        if blamed.is_empty() {
            return Err(Error::content(file, message));
        }
        notes.pass = "leave out what is refused";
        for (place, message) in blamed {
            // The first sentence; the rest may be a whole part of the document.
            let why: String = message.lines().next().unwrap_or_default().chars().take(200).collect();
            match schemas_to_blame(&document, &place, &|document| problem(document).is_none()) {
                names if !names.is_empty() && begin.elapsed() < LONGEST => {
                    for name in names {
                        document["components"]["schemas"][&name] = json!({});
                        notes.lost(
                            &Place::component("schema", &name),
                            format!("any JSON: the generator does not take it ({why})"),
                        );
                    }
                }
                _ => {
                    remove_operation(&mut document, &place);
                    notes.lost(&place, format!("the operation is left out: the generator does not take it ({why})"));
                }
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

/// Lowers `document`. An operation that lowering refuses is left out; a schema that it refuses is any JSON.
fn lower(document: &mut Value, mut notes: Notes) -> std::result::Result<(Lowering, Notes), Box<SpecError>> {
    loop {
        let lowered = lower::lower_gently(document.clone(), notes.clone());
        let checked = lowered.and_then(|lowering| generate::check(&lowering.document).map(|()| lowering));
        let refused = match checked {
            Ok(lowering) => {
                let notes = lowering.notes.clone().unwrap_or_default();
                return Ok((lowering, notes));
            }
            Err(error) => error,
        };
        notes.pass = "leave out what is refused";
        let what = refused.problem.to_string();
        if remove_operation(document, &refused.place) {
            notes.lost(&refused.place, format!("the operation is left out: {what}"));
        } else if free_schema(document, &refused.place) {
            notes.lost(&refused.place, format!("the schema is taken for any JSON: {what}"));
        } else {
            return Err(refused);
        }
    }
}

fn remove_operation(document: &mut Value, place: &Place) -> bool {
    for (path, item) in entries_mut(document, "/paths") {
        let found = METHODS.iter().copied().find(|method| {
            item.get(method).is_some_and(|operation| {
                place.is_within(&place_of(path, method, operation)) || place.is_within(&Place::route(method, path))
            })
        });
        if let (Some(method), Some(item)) = (found, item.as_object_mut()) {
            item.remove(method);
            return true;
        }
        if place.is_within(&Place::document().at(path)) && item.as_object().is_some_and(|item| !item.is_empty()) {
            *item = json!({});
            return true;
        }
    }
    false
}

fn free_schema(document: &mut Value, place: &Place) -> bool {
    let found = entries(document, "/components/schemas")
        .find(|(name, schema)| place.is_within(&Place::component("schema", name)) && **schema != json!({}))
        .map(|(name, _)| name.clone());
    found.is_some_and(|name| {
        document["components"]["schemas"][name] = json!({});
        true
    })
}
