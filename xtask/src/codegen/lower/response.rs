//! Responses: one type of success and one type of error per operation, which is what progenitor can write.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::document::{Object, entries_mut, items, object, operations, operations_mut};
use super::super::error::{Place, Problem, Result};
use super::super::walk::visit_schema;
use super::reference::reachable;
use super::{Lowering, schema};

/// Every success becomes `2XX`: a vendor that answers 201 tomorrow where 200 is documented has still succeeded.
pub(super) fn widen_success(lowering: &mut Lowering) -> Result {
    for (place, operation) in operations_mut(&mut lowering.document) {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { continue };
        let statuses = statuses(responses, '2');
        refuse_two(&place, responses, &statuses, Problem::TwoSuccesses)?;
        if let Some(success) = statuses.iter().filter_map(|status| responses.remove(status)).last() {
            responses.insert("2XX".to_owned(), success);
        }
    }
    Ok(())
}

/// `default` becomes `4XX` and `5XX`: beside a success of another type, progenitor panics on it or writes code that is
/// never reached.
pub(super) fn spread_default(lowering: &mut Lowering) -> Result {
    for (_, operation) in operations_mut(&mut lowering.document) {
        let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { continue };
        if let Some(default) = responses.remove("default") {
            for status in ["4XX", "5XX"] {
                responses.entry(status).or_insert_with(|| default.clone());
            }
        }
    }
    Ok(())
}

/// Refuses a second error schema, on which progenitor panics.
pub(super) fn check_one_error_type(lowering: &mut Lowering) -> Result {
    for (place, operation) in operations(&lowering.document) {
        let Some(responses) = object(operation, "responses") else { continue };
        let mut errors = statuses(responses, '4');
        errors.extend(statuses(responses, '5'));
        refuse_two(&place, responses, &errors, Problem::TwoErrors)?;
    }
    Ok(())
}

/// The declared statuses of a class, in order: exact ones before the range.
fn statuses(responses: &Object, class: char) -> Vec<String> {
    let mut found: Vec<String> = responses.keys().filter(|status| status.starts_with(class)).cloned().collect();
    found.sort();
    found
}

fn refuse_two(
    place: &Place,
    responses: &Object,
    statuses: &[String],
    problem: fn(String, String) -> Problem,
) -> Result {
    for pair in statuses.windows(2) {
        if json_schema(&responses[&pair[0]]) != json_schema(&responses[&pair[1]]) {
            return Err(place.error(problem(pair[0].clone(), pair[1].clone())));
        }
    }
    Ok(())
}

/// What the body is decoded as: the schema of its JSON, whether there is a body at all.
fn json_schema(response: &Value) -> (bool, Option<&Value>) {
    let content = object(response, "content");
    let json = content.into_iter().flatten().find(|(media, _)| media.starts_with("application/json"));
    (content.is_some_and(|content| !content.is_empty()), json.and_then(|(_, media)| media.get("schema")))
}

/// Learns which schemas occur in responses: those must tolerate what the vendor adds.
pub(super) fn find_response_schemas(lowering: &mut Lowering) -> Result {
    let document = &lowering.document;
    let responses = operations(document).into_iter().filter_map(|(_, operation)| operation.get("responses"));
    lowering.response_schemas = reachable(document, responses);
    Ok(())
}

/// Optional arrays and maps in responses may be `null`: progenitor makes them empty when they are absent, and refuses
/// `null`.
pub(super) fn nullable_collections(lowering: &mut Lowering) -> Result {
    let in_responses: BTreeSet<String> = lowering.response_schemas.clone();
    for (name, component) in entries_mut(&mut lowering.document, "/components/schemas") {
        if in_responses.contains(name) {
            visit_schema(&Place::component("schema", name), component, &mut |_, object| {
                let required: Vec<Value> = items(&Value::Object(object.clone()), "required").cloned().collect();
                let properties = object.get_mut("properties").and_then(Value::as_object_mut);
                for (name, property) in properties.into_iter().flatten() {
                    if schema::is_collection(property) && !required.iter().any(|required| required == name) {
                        property["nullable"] = json!(true);
                    }
                }
                Ok(())
            })?;
        }
    }
    Ok(())
}
