//! The requests that Chargebee's official Python library sends, against ours for the same calls.
//!
//! Compared decoded: method, segments of the path, pairs of query and form in any order, and the headers that mean
//! something to the vendor. Spelling, such as which characters are percent-encoded, may differ.

mod difference;
mod facade;
mod low_level;
mod recording;

use std::collections::BTreeSet;

use difference::DIFFERENCES;
use recording::{Case, Request, cases};

use crate::capture::Capture;

/// The operations that this project has.
const IN_SCOPE: [&str; 5] = [
    "portal_session.create",
    "portal_session.retrieve",
    "portal_session.activate",
    "portal_session.logout",
    "customer.add_contact",
];

/// Recorded operations that it does not have yet.
const NOT_IN_SCOPE_YET: [&str; 7] = [
    "customer.update_contact",
    "customer.delete_contact",
    "customer.contacts_for_customer",
    "customer.create",
    "customer.retrieve",
    "customer.update",
    "customer.list",
];

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
    for case in in_scope() {
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
    for case in in_scope().filter(|case| !difference::is_beyond_the_facade(&case.name)) {
        let result = facade::call(&client, &case).await;
        problems.extend(compare(&capture, Way::Facade, &case, &result));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn every_recorded_case_is_compared_or_named() {
    let cases = cases();
    let operations: BTreeSet<_> = cases.iter().map(|case| case.op.as_str()).collect();
    let named = IN_SCOPE.into_iter().chain(NOT_IN_SCOPE_YET).collect();
    assert_eq!(operations, named, "each recorded operation is in one of the two lists, and nothing else is");

    let compared: BTreeSet<_> = in_scope().map(|case| case.name).collect();
    let different = DIFFERENCES.iter().map(|difference| difference.case);
    for case in different.chain(difference::BEYOND_THE_FACADE.iter().map(|(case, _)| *case)) {
        assert!(compared.contains(case), "{case} is listed as different and never compared");
    }
}

fn in_scope() -> impl Iterator<Item = Case> {
    cases().into_iter().filter(|case| IN_SCOPE.contains(&case.op.as_str()))
}

/// A call that was not made because of its arguments.
struct Refused;

/// What is wrong with what came in for a case. It must be what was recorded, unless a difference says otherwise.
fn compare(capture: &Capture, way: Way, case: &Case, result: &Result<(), Refused>) -> Option<String> {
    let name = &case.name;
    let mut received = capture.take();
    assert!(received.len() <= 1, "{name} sent {} requests", received.len());
    let sent = received.pop().map(|request| Request::from_captured(&request, case));
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
