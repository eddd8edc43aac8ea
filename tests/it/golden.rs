//! The requests that Chargebee's official Python library sends, against ours for the same calls.
//!
//! Compared decoded: method, segments of the path, pairs of query and form in any order, and the headers that mean
//! something to the vendor. Spelling, such as which characters are percent-encoded, may differ.

/// Calls the setters of the fields that are given.
macro_rules! set_given {
    ($call:ident, $fields:ident: $($name:ident),*) => {
        $(if let Some(value) = $fields.$name {
            $call = $call.$name(value);
        })*
    };
}

mod difference;
mod facade;
mod filters;
mod low_level;
mod recording;

use std::collections::BTreeSet;

use difference::DIFFERENCES;
use recording::{Case, cases};

use crate::capture::Capture;

/// Which of our clients makes a call.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    LowLevel,
    Facade,
}

#[tokio::test]
async fn the_low_level_client_sends_what_the_library_sends() {
    let capture = Capture::start().await;
    let client = low_level::client(&capture);
    let mut problems = Vec::new();
    for case in cases() {
        let result = low_level::call(&client, &case).await;
        problems.extend(compare(&capture, Way::LowLevel, &case, &result));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[tokio::test]
async fn the_facade_sends_what_the_library_sends() {
    let capture = Capture::start().await;
    let client = facade::client(&capture);
    let mut problems = Vec::new();
    for case in cases().into_iter().filter(|case| !difference::is_beyond_the_facade(&case.name)) {
        let result = facade::call(&client, &case).await;
        problems.extend(compare(&capture, Way::Facade, &case, &result));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_difference_is_of_a_recorded_case() {
    let recorded: BTreeSet<_> = cases().into_iter().map(|case| case.name).collect();
    let different = DIFFERENCES.iter().map(|difference| difference.case);
    for case in different.chain(difference::BEYOND_THE_FACADE.iter().map(|(case, _)| *case)) {
        assert!(recorded.contains(case), "{case} is listed as different and not recorded");
    }
}

/// A call that was not made because of its arguments.
struct Refused;

/// What is wrong with what came in for a case. It must be what was recorded, unless a difference says otherwise.
fn compare(capture: &Capture, way: Way, case: &Case, result: &Result<(), Refused>) -> Option<String> {
    let name = &case.name;
    let mut received = capture.take();
    assert!(received.len() <= 1, "{name} sent {} requests", received.len());
    let sent = received.pop().map(|request| recording::sent(&request, case));
    assert_eq!(sent.is_some(), result.is_ok(), "{name}: what is refused is not sent, what is sent succeeds");

    let recorded = case.recorded();
    let mut differences = DIFFERENCES.iter().filter(|difference| difference.concerns(name, way));
    let difference = differences.next();
    assert!(differences.next().is_none(), "{name} is listed twice as different through {way:?}");
    if difference.is_some() && sent == recorded {
        return Some(format!("{name} is listed as different, but it is as recorded"));
    }
    let expected = difference.map_or_else(|| recorded.clone(), |difference| (difference.ours)(recorded.clone()));
    if sent == expected {
        return None;
    }
    let why = difference.map_or("as recorded", |difference| difference.why);
    Some(format!("{name} is to be ({why})\n    {expected:?}\nbut it is\n    {sent:?}"))
}
