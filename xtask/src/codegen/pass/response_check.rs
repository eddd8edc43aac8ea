//! Responses: one type of success and one type of error per operation, which is what progenitor can write.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::codegen::document::{
    Object, entries, entries_mut, is_nullable, is_status, json_media, object, operations, reachable, required,
    responses_mut,
};
use crate::codegen::lowering::Lowering;
use crate::codegen::pass::schema;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::walk::visit_schema;

/// Of several media types of a response, keeps the JSON: the client asks for it and decodes nothing else.
pub(super) fn take_json(lowering: &mut Lowering) -> Result {
    let take = |response: &mut Value| {
        let content = response.get_mut("content").and_then(Value::as_object_mut);
        if let Some(content) = content
            && let Some(media) = json_media(content, true).map(str::to_owned)
        {
            content.retain(|other, _| *other == media);
        }
    };
    entries_mut(&mut lowering.document, "/components/responses").for_each(|(_, response)| take(response));
    for (_, responses) in responses_mut(&mut lowering.document) {
        responses.values_mut().for_each(take);
    }
    Ok(())
}

/// Refuses responses that the client would not decode, and operations without a success; names all JSON alike. A status
/// of 1XX or 3XX is dropped: as any that is not documented, it is an error that carries the status, for redirects are
/// not followed.
pub(super) fn check_responses(lowering: &mut Lowering) -> Result {
    for (place, responses) in responses_mut(&mut lowering.document) {
        responses.retain(|status, _| !status.starts_with("x-"));
        if let Some(status) = responses.keys().find(|status| !is_status(status)) {
            return Err(place.error(Problem::Status(status.clone())));
        }
        responses.retain(|status, _| !status.starts_with(['1', '3']));
        for (status, response) in responses.iter_mut() {
            check_response(&place.at(&format!("response {status}")), !status.starts_with('2'), response)?;
        }
        if statuses(responses, '2').is_empty() {
            return Err(place.error(Problem::NoSuccess));
        }
    }
    Ok(())
}

fn check_response(place: &Place, error: bool, response: &mut Value) -> Result {
    let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else { return Ok(()) };
    if content.is_empty() {
        return Ok(());
    }
    let Some(media) = json_media(content, error) else {
        let found: Vec<String> = content.keys().map(|media| format!("`{media}`")).collect();
        return Err(place.error(Problem::ResponseMediaTypes(found.join(", "))));
    };
    let schema = content[media].get("schema").ok_or_else(|| place.error(Problem::NoBodySchema))?;
    // Nothing else of a media type object means anything in a response.
    *content = Object::from_iter([("application/json".to_owned(), json!({"schema": schema}))]);
    Ok(())
}

/// Every success becomes `2XX`: a vendor that responds with 201 tomorrow where 200 is documented has still succeeded.
pub(super) fn widen_success(lowering: &mut Lowering) -> Result {
    for (place, responses) in responses_mut(&mut lowering.document) {
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
    for (_, responses) in responses_mut(&mut lowering.document) {
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
    let json = content.and_then(|content| content.get("application/json"));
    (content.is_some_and(|content| !content.is_empty()), json.and_then(|media| media.get("schema")))
}

/// Learns which schemas occur in responses: those must tolerate what the vendor adds.
pub(super) fn find_response_schemas(lowering: &mut Lowering) -> Result {
    let document = &lowering.document;
    let responses = operations(document).into_iter().filter_map(|(_, operation)| operation.get("responses"));
    lowering.response_schemas = reachable(document, responses);
    Ok(())
}

/// Refuses a response of which the whole body may be `null`: progenitor's helpers for `httpmock` do not compile.
pub(super) fn refuse_nullable(lowering: &mut Lowering) -> Result {
    let document = &lowering.document;
    for (place, operation) in operations(document) {
        for (status, response) in entries(operation, "/responses") {
            let schema = response.pointer("/content/application~1json/schema").unwrap_or(&Value::Null);
            if is_nullable(document, schema) {
                return Err(place.at(&format!("response {status}")).error(Problem::NullableBody));
            }
        }
    }
    Ok(())
}

/// Optional arrays and maps in responses may be `null`: progenitor makes them empty when they are absent, and refuses
/// `null`.
pub(super) fn nullable_collections(lowering: &mut Lowering) -> Result {
    let in_responses: BTreeSet<String> = lowering.response_schemas.clone();
    for (name, component) in entries_mut(&mut lowering.document, "/components/schemas") {
        if in_responses.contains(name) {
            visit_schema(&Place::component("schema", name), component, &mut |_, object| {
                let required = required(object);
                let properties = object.get_mut("properties").and_then(Value::as_object_mut);
                for (name, property) in properties.into_iter().flatten() {
                    if schema::is_collection(property) && !required.contains(name) {
                        property["nullable"] = json!(true);
                    }
                }
                Ok(())
            })?;
        }
    }
    Ok(())
}
