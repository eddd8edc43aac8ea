//! What one of our specifications may say: the words of OpenAPI 3.0.3, and what `specs/README.md` asks beyond them. A word that
//! nobody knows is passed over in silence by every tool, and a mistyped `format: password` would print a secret.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codegen::document::{METHODS, Object, entries, items, lists, object, operations, resolve_schema, text};
use crate::codegen::open_enum::open_parts;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::shape::{Shape, shape};
use crate::codegen::walk::{Holder, InnerKey, inner_schemas, root_schemas};

const DOCUMENT: &str = "components externalDocs info openapi paths security servers tags";
const INFO: &str = "contact description license termsOfService title version";
const SERVER: &str = "description url variables";
const VARIABLE: &str = "default description enum";
const COMPONENTS: &str = "callbacks examples headers links parameters requestBodies responses schemas securitySchemes";
const SCHEME: &str = "bearerFormat description flows in name openIdConnectUrl scheme type";
const PATH: &str = "description parameters servers summary";
const OPERATION: &str = "\
    callbacks deprecated description externalDocs operationId parameters requestBody responses security servers \
    summary tags";
const PARAMETER: &str = "\
    allowEmptyValue allowReserved content deprecated description example examples explode in name required schema \
    style";
const BODY: &str = "content description required";
const RESPONSE: &str = "content description headers links";
const MEDIA: &str = "encoding example examples schema";
const ENCODING: &str = "allowReserved contentType explode headers style";
const SCHEMA: &str = "\
    additionalProperties allOf anyOf default deprecated description discriminator enum example exclusiveMaximum \
    exclusiveMinimum externalDocs format items maxItems maxLength maxProperties maximum minItems minLength \
    minProperties minimum multipleOf not nullable oneOf pattern properties readOnly required title type uniqueItems \
    writeOnly xml";
const TYPES: &str = "array boolean integer number object string";

/// The formats that mean something here, with the type of each.
const FORMATS: &[(&str, &str)] = &[
    ("date", "string"),
    ("date-time", "string"),
    ("double", "number"),
    ("email", "string"),
    ("float", "number"),
    ("int32", "integer"),
    ("int64", "integer"),
    ("password", "string"),
    ("unix-time", "integer"),
    ("uri", "string"),
    ("uuid", "string"),
];

/// Keywords that are `true` or `false`.
const FLAGS: &str = "deprecated exclusiveMaximum exclusiveMinimum explode nullable readOnly uniqueItems writeOnly";

/// Refuses words that OpenAPI does not have, and names of `required` that nothing has.
pub(super) fn check_words(document: &Value) -> Result {
    let root = Place::document();
    words(&root, document, DOCUMENT)?;
    let whole = |key: &str, value: &Value, known: &str| words(&root.at(&format!("`{key}`")), value, known);
    document.get("info").map_or(Ok(()), |info| whole("info", info, INFO))?;
    for server in items(document, "servers") {
        whole("servers", server, SERVER)?;
        entries(server, "/variables").try_for_each(|(name, variable)| whole(name, variable, VARIABLE))?;
    }
    document.get("components").map_or(Ok(()), |components| whole("components", components, COMPONENTS))?;
    for (name, scheme) in entries(document, "/components/securitySchemes") {
        words(&Place::component("security scheme", name), scheme, SCHEME)?;
    }
    for (kind, group) in [("parameter", "parameters"), ("header", "headers")] {
        for (name, value) in entries(document, &format!("/components/{group}")) {
            parameter(&Place::component(kind, name), value)?;
        }
    }
    for (name, body) in entries(document, "/components/requestBodies") {
        holder(&Place::component("request body", name), body, BODY)?;
    }
    for (name, response) in entries(document, "/components/responses") {
        holder(&Place::component("response", name), response, RESPONSE)?;
    }
    for (path, item) in entries(document, "/paths").filter(|(path, _)| !path.starts_with("x-")) {
        let place = root.at(path);
        words(&place, item, &format!("{PATH} {}", METHODS.join(" ")))?;
        items(item, "parameters").try_for_each(|one| parameter(&place.parameter(text(one, "name")), one))?;
    }
    for (place, operation) in operations(document) {
        words(&place, operation, OPERATION)?;
        items(operation, "parameters").try_for_each(|one| parameter(&place.parameter(text(one, "name")), one))?;
        operation.get("requestBody").map_or(Ok(()), |body| holder(&place.at("request body"), body, BODY))?;
        for (status, response) in entries(operation, "/responses") {
            holder(&place.at(&format!("response {status}")), response, RESPONSE)?;
        }
    }
    let mut copy = document.clone();
    root_schemas(&mut copy).into_iter().try_for_each(|root| schema(document, &root.place, root.schema))
}

/// Refuses keys of `value` that are not `known`.
fn words(place: &Place, value: &Value, known: &str) -> Result {
    let unknown = |key: &&String| !lists(known, key) && !key.starts_with("x-");
    // A reference has nothing beside it.
    let keys = value.as_object().into_iter().flat_map(Object::keys);
    match keys.filter(|key| *key != "$ref").find(unknown) {
        Some(key) => Err(place.error(Problem::UnknownKeyword(key.clone(), nearest(key, known)))),
        None => flags(place, value),
    }
}

fn flags(place: &Place, value: &Value) -> Result {
    match FLAGS.split(' ').find(|flag| value.get(flag).is_some_and(|value| !value.is_boolean())) {
        Some(flag) => Err(place.error(Problem::Flag(flag.to_owned()))),
        None => Ok(()),
    }
}

/// The nearest of the words that can stand there, in words.
fn nearest(word: &str, known: &str) -> String {
    let likeness = |known: &&str| strsim::jaro_winkler(&word.to_lowercase(), &known.to_lowercase());
    match known.split(' ').max_by(|one, other| likeness(one).total_cmp(&likeness(other))) {
        Some(near) if likeness(&near) > 0.75 => format!("did you mean `{near}`?"),
        _ => format!("there is {}", known.replace(' ', ", ")),
    }
}

fn parameter(place: &Place, value: &Value) -> Result {
    words(place, value, PARAMETER)
}

/// A body or a response.
fn holder(place: &Place, value: &Value, known: &str) -> Result {
    words(place, value, known)?;
    for (name, header) in entries(value, "/headers") {
        parameter(&place.at(&format!("header `{name}`")), header)?;
    }
    for (_, media) in entries(value, "/content") {
        words(place, media, MEDIA)?;
        for (name, encoding) in entries(media, "/encoding") {
            words(&place.property(name), encoding, ENCODING)?;
        }
    }
    Ok(())
}

fn schema(document: &Value, place: &Place, value: &mut Value) -> Result {
    words(place, value, SCHEMA)?;
    let kind = value.get("type");
    if let Some(kind) = kind.filter(|kind| !kind.as_str().is_some_and(|kind| lists(TYPES, kind))) {
        let written = kind.as_str().map_or(kind.to_string(), str::to_owned);
        let near = nearest(&written, TYPES);
        return Err(place.error(Problem::UnknownType(written, near)));
    }
    if let Some(format) = value.get("format") {
        let written = format.as_str().map_or(format.to_string(), str::to_owned);
        match FORMATS.iter().find(|(known, _)| *known == written) {
            None => {
                let known: Vec<&str> = FORMATS.iter().map(|(known, _)| *known).collect();
                let near = nearest(&written, &known.join(" "));
                return Err(place.error(Problem::UnknownFormat(written, near)));
            }
            Some((_, kind)) if text(value, "type") != *kind => {
                return Err(place.error(Problem::FormatOfOther(written, kind)));
            }
            Some(_) => {}
        }
    }
    let mut names = BTreeSet::new();
    members(document, value, 8, &mut names);
    let missing = items(value, "required").filter_map(Value::as_str).find(|name| !names.contains(*name));
    if let Some(missing) = missing {
        let known: Vec<&str> = names.iter().map(String::as_str).collect();
        let near = nearest(missing, &known.join(" "));
        return Err(place.error(Problem::RequiredNothing(missing.to_owned(), near)));
    }
    inner_schemas(place, value).into_iter().try_for_each(|inner| schema(document, &inner.place, inner.schema))
}

/// The properties that a schema and its parts list.
fn members(document: &Value, schema: &Value, depth: usize, names: &mut BTreeSet<String>) {
    let schema = resolve_schema(document, schema);
    names.extend(object(schema, "properties").into_iter().flat_map(Object::keys).cloned());
    for part in ["allOf", "anyOf", "oneOf"].into_iter().flat_map(|key| items(schema, key)) {
        if depth > 0 {
            members(document, part, depth - 1, names);
        }
    }
}

/// Refuses what our own rules forbid: properties without a description, and objects and enumerations without a name.
pub(super) fn check_rules(document: &Value) -> Result {
    let mut copy = document.clone();
    for root in root_schemas(&mut copy) {
        let is_filter = root.holder == Holder::Parameter;
        rules(document, &root.place, root.schema, root.holder == Holder::Components, is_filter)?;
    }
    Ok(())
}

fn rules(document: &Value, place: &Place, value: &mut Value, is_named: bool, is_filter: bool) -> Result {
    let is_open = open_parts(value).is_some();
    // The object of a filter is the list of its operators.
    let is_object = value.get("properties").is_some() && !is_filter;
    if !is_named && (is_open || is_object || value.get("enum").is_some()) {
        return Err(place.error(Problem::Inline));
    }
    if is_open {
        return Ok(());
    }
    for inner in inner_schemas(place, value) {
        let is_operator = is_filter && shape(document, inner.schema) == Shape::Scalar;
        if matches!(inner.key, InnerKey::Property(_))
            && !is_operator
            && text(inner.schema, "description").trim().is_empty()
        {
            return Err(inner.place.error(Problem::NoDescription));
        }
        rules(document, &inner.place, inner.schema, false, is_filter)?;
    }
    Ok(())
}
