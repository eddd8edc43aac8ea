//! Responses: one success and one error for each operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::codegen::document::{
    Object, add_schemas, entries, entries_mut, is_nullable, is_status, items, json_media, lists, object, operations,
    reachable, reference, required, resolve, resolve_schema, responses_mut, strip_null, text, visit_references,
};
use crate::codegen::finding::Findings;
use crate::codegen::lowering::Lowering;
use crate::codegen::naming::{free_name, pascal};
use crate::codegen::pass::schema::is_collection;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::trim::MAPS;
use crate::codegen::walk::visit_schema;

/// Leaves each operation one success: the first that has a body, or any. What the client cannot decode is left out. So is, without
/// a word, a status of 1XX or 3XX: as any that is not documented, it is an error that carries the status, for redirects are not
/// followed.
pub(super) fn have_one_success(document: &mut Value, findings: &mut Findings) {
    let original = document.clone();
    for (place, responses) in responses_mut(document) {
        let others: Vec<String> = responses.keys().filter(|status| !is_status(status)).cloned().collect();
        for status in others {
            if !status.starts_with("x-") {
                findings
                    .of(Problem::Status(status.clone()))
                    .changed(&place, format!("the response `{status}` is left out: that is no status"));
            }
            responses.remove(&status);
        }
        responses.retain(|status, _| !status.starts_with(['1', '3']));
        for (status, response) in responses.iter_mut() {
            let place = place.at(&format!("response {status}"));
            if let Some(readable) = readable(&original, &place, status, resolve(&original, response), findings) {
                *response = readable;
            }
        }
        let successes: Vec<String> = responses.keys().filter(|status| status.starts_with('2')).cloned().collect();
        if successes.is_empty() {
            responses.insert("2XX".to_owned(), json!({"description": ""}));
            findings.of(Problem::NoSuccess).changed(&place, "documents no success, so any is one, without a body");
        }
        let body = |status: &String| schema_of(&original, &responses[status]);
        let Some(first) = successes.iter().find(|status| body(status).is_some()).or(successes.first()).cloned() else {
            continue;
        };
        let wanted = body(&first);
        let differs = |status: &&String| match (body(status), &wanted) {
            (Some(one), Some(other)) => !is_equal(&original, &one, other),
            _ => false,
        };
        let different: Vec<String> = successes.iter().filter(differs).cloned().collect();
        let empty: Vec<String> =
            successes.iter().filter(|status| body(status).is_none() && wanted.is_some()).cloned().collect();
        for status in &empty {
            let what =
                format!("has no body, so that it does not decode as {first}: the client has one type for success");
            let problem = Problem::TwoSuccesses(first.clone(), status.clone());
            findings.of(problem).lost(&place.at(&format!("response {status}")), what);
        }
        responses.retain(|status, _| *status == first || !status.starts_with('2'));
        if !different.is_empty() {
            let all = format!("{first}, {}", different.join(", "));
            findings.of(Problem::TwoSuccesses(first.clone(), different[0].clone())).lost(
                &place,
                format!("the response is any JSON: {all} differ, and the client has one type for success"),
            );
            responses[&first] = json!({"description": "", "content": {"application/json": {"schema": {}}}});
        }
    }
}

/// A response that the client can decode; `None` if it is one.
fn readable(document: &Value, place: &Place, status: &str, response: &Value, findings: &mut Findings) -> Option<Value> {
    let content = object(response, "content").filter(|content| !content.is_empty())?;
    let mut new = response.clone();
    let error = !status.starts_with('2');
    match json_media(content, true) {
        None => {
            let found: Vec<&str> = content.keys().map(String::as_str).collect();
            findings
                .of(Problem::ResponseMediaTypes(format!("`{}`", found.join("`, `"))))
                .lost(place, format!("its body, `{}`, is not read", found.join("`, `")));
            new["content"] = json!({});
            return Some(new);
        }
        Some(media) => {
            let value = &content[media];
            let schema = value.get("schema").cloned().unwrap_or_else(|| json!({}));
            let nullable = is_nullable(document, &schema);
            if value.get("schema").is_some() && !nullable && (error || json_media(content, false) == Some(media)) {
                return None;
            }
            let mut plain = schema;
            if nullable {
                findings.of(Problem::NullableBody).lost(place, "a body that is `null` as a whole does not decode");
                strip_null(document, &mut plain);
            } else if value.get("schema").is_none() {
                findings.of(Problem::NoBodySchema).changed(place, "any JSON: it has no schema");
            } else {
                findings
                    .of(Problem::ResponseMediaTypes(format!("`{media}`")))
                    .changed(place, format!("`{media}` is read as JSON"));
            }
            new["content"] = json!({"application/json": {"schema": plain}});
        }
    }
    Some(new)
}

fn schema_of(document: &Value, response: &Value) -> Option<Value> {
    let content = object(resolve(document, response), "content")?;
    content.get(json_media(content, true)?)?.get("schema").cloned()
}

/// Where the bodies of errors say in words what is wrong, the more telling before the other.
const MESSAGES: &str = "\
    message error.message errors.0.message detail error.detail errors.0.detail error_description \
    error_message title error";

/// Learns where the vendor's errors have their message.
pub(super) fn find_error_messages(lowering: &mut Lowering) -> Result {
    let document = &lowering.document;
    let mut bodies: Vec<Value> = Vec::new();
    for (_, operation) in operations(document) {
        let errors = entries(operation, "/responses").filter(|(status, _)| !status.starts_with('2'));
        bodies.extend(errors.filter_map(|(_, response)| schema_of(document, response)));
    }
    let is_shown = |path: &&str| bodies.iter().any(|body| shows(document, body, path, 8));
    lowering.error_messages = MESSAGES.split(' ').filter(is_shown).collect();
    Ok(())
}

/// Whether values of a schema have a text at a path such as `errors.0.message`.
fn shows(document: &Value, schema: &Value, path: &str, depth: usize) -> bool {
    let schema = resolve_schema(document, schema);
    let mut parts = ["oneOf", "anyOf"].into_iter().flat_map(|key| items(schema, key));
    if depth > 0 && parts.any(|part| shows(document, part, path, depth - 1)) {
        return true;
    }
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let inner = match name {
        "" => return text(schema, "type") == "string",
        "0" => schema.get("items"),
        name => object(schema, "properties").and_then(|properties| properties.get(name)),
    };
    inner.is_some_and(|inner| shows(document, inner, rest, depth))
}

/// Makes one schema of the error schemas of an operation: that of all, or any JSON. Operations of the same errors share it.
pub(super) fn have_one_error(document: &mut Value, findings: &mut Findings) {
    let original = document.clone();
    let taken: BTreeSet<String> = entries(document, "/components/schemas").map(|(name, _)| pascal(name)).collect();
    let mut shared: BTreeMap<String, String> = BTreeMap::new();
    let mut added = Object::new();
    for (place, responses) in responses_mut(document) {
        let is_error = |status: &str| status.starts_with(['4', '5']) || status == "default";
        let errors: Vec<String> = responses.keys().filter(|status| is_error(status)).cloned().collect();
        // What the mock's helpers have no name for is one of its class.
        let is_known = |status: &String| status.ends_with("XX") || status == "default" || lists(KNOWN_STATUSES, status);
        let schemas: Vec<Option<Value>> =
            errors.iter().map(|status| schema_of(&original, &responses[status])).collect();
        let mut different: Vec<&Value> = Vec::new();
        for schema in schemas.iter().flatten() {
            if !different.iter().any(|other| is_equal(&original, other, schema)) {
                different.push(schema);
            }
        }
        let all_same = schemas.windows(2).all(|pair| pair[0] == pair[1]);
        // A schema within a response that several operations share would be a type of that response.
        let is_own = |status: &String| responses[status].get("$ref").is_none();
        let is_named = different.iter().all(|schema| reference(schema).is_some()) || errors.iter().all(is_own);
        if all_same && (is_named || errors.len() < 2) && errors.iter().all(is_known) {
            continue;
        }
        let one = match different[..] {
            [] => None,
            [only] if reference(only).is_some() => Some(only.clone()),
            [only] => {
                let name = shared.entry(only.to_string()).or_insert_with(|| {
                    let name = free_name("ErrorBody", "", |name| taken.contains(name) || added.contains_key(name));
                    added.insert(name.clone(), only.clone());
                    name
                });
                Some(json!({"$ref": format!("#/components/schemas/{name}")}))
            }
            _ => {
                let first = |index: &usize| schemas[*index] != schemas[0];
                let other = (1..errors.len()).find(first).unwrap_or_default();
                findings.of(Problem::TwoErrors(errors[0].clone(), errors[other].clone())).changed(
                    &place,
                    format!("the body of an error is any JSON: those of {} differ", errors.join(", ")),
                );
                Some(json!({"description": "The body of an error, which has several shapes."}))
            }
        };
        let content = one.map_or_else(|| json!({}), |schema| json!({"application/json": {"schema": schema}}));
        responses.retain(|status, _| !is_error(status));
        for status in ["4XX", "5XX"] {
            responses.insert(status.to_owned(), json!({"description": "An error.", "content": content}));
        }
    }
    add_schemas(document, added);
    drop_unused_responses(document);
}

/// The statuses of errors that have a name.
const KNOWN_STATUSES: &str = "\
    400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 422 423 424 426 428 429 431 451 500 501 \
    502 503 504 505 507 508 510 511";

/// Whether two schemas describe the same values, whatever their words.
fn is_equal(document: &Value, one: &Value, other: &Value) -> bool {
    one == other || bare(resolve_schema(document, one)) == bare(resolve_schema(document, other))
}

/// A schema without words.
fn bare(schema: &Value) -> Value {
    match schema {
        Value::Object(object) => object
            .iter()
            .filter(|(key, _)| !["default", "deprecated", "description", "title"].contains(&key.as_str()))
            .map(|(key, value)| {
                let value = match value {
                    // The names are the author's.
                    Value::Object(map) if MAPS.contains(&key.as_str()) => {
                        map.iter().map(|(name, value)| (name.clone(), bare(value))).collect::<Object>().into()
                    }
                    value => bare(value),
                };
                (key.clone(), value)
            })
            .collect::<Object>()
            .into(),
        Value::Array(items) => items.iter().map(bare).collect(),
        value => value.clone(),
    }
}

/// Responses that have been written into operations are no longer referred to.
fn drop_unused_responses(document: &mut Value) {
    let mut used = BTreeSet::new();
    visit_references(&document["paths"], &mut |reference| {
        used.insert(reference.to_owned());
    });
    let Some(responses) = document.pointer_mut("/components/responses").and_then(Value::as_object_mut) else { return };
    responses.retain(|name, _| used.contains(&format!("#/components/responses/{name}")));
}

/// Of each response, the JSON alone: the client asks for it and decodes nothing else.
pub(super) fn take_json(lowering: &mut Lowering) -> Result {
    let take = |response: &mut Value| {
        let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else { return };
        if let Some(schema) = json_media(content, true).and_then(|media| content[media].get("schema")) {
            *content = Object::from_iter([("application/json".to_owned(), json!({"schema": schema}))]);
        }
    };
    entries_mut(&mut lowering.document, "/components/responses").for_each(|(_, response)| take(response));
    for (_, responses) in responses_mut(&mut lowering.document) {
        responses.values_mut().for_each(take);
    }
    Ok(())
}

/// The success becomes `2XX`: a vendor that responds with 201 tomorrow where 200 is documented has still succeeded. `default`
/// becomes `4XX` and `5XX`: beside a success of another type, progenitor panics on it or writes code that is never reached.
pub(super) fn widen(lowering: &mut Lowering) -> Result {
    for (_, responses) in responses_mut(&mut lowering.document) {
        let success = responses.keys().find(|status| status.starts_with('2')).cloned();
        if let Some(success) = success.and_then(|status| responses.remove(&status)) {
            responses.insert("2XX".to_owned(), success);
        }
        if let Some(default) = responses.remove("default") {
            for status in ["4XX", "5XX"] {
                responses.entry(status).or_insert_with(|| default.clone());
            }
        }
    }
    Ok(())
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
    for (name, component) in entries_mut(&mut lowering.document, "/components/schemas") {
        if lowering.response_schemas.contains(name) {
            visit_schema(&Place::component("schema", name), component, &mut |_, object| {
                let required = required(object);
                let properties = object.get_mut("properties").and_then(Value::as_object_mut);
                for (name, property) in properties.into_iter().flatten() {
                    if is_collection(property) && !required.contains(name) {
                        property["nullable"] = json!(true);
                    }
                }
                Ok(())
            })?;
        }
    }
    Ok(())
}
