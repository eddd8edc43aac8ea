//! What a specification says of an API by extensions, for which OpenAPI has no words: what the transport has to know.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::codegen::document::{FORM, METHODS, entries, operation_id, text};
use crate::codegen::kind::CONTENT_SCHEMA;
use crate::codegen::place::Place;
use crate::codegen::problem::{Problem, Result};
use crate::codegen::trim::{DATA, MAPS};

/// The mark of what is assumed.
pub(super) const ASSUMED: &str = "x-assumed";
const IDEMPOTENCY: &str = "x-idempotency";
const REQUEST_ID: &str = "x-request-id-header";
const EXCLUSIVE: &str = "x-exclusive-headers";
const EMPTY_BODY: &str = "x-empty-body-content-type";
const ERROR_CODE: &str = "x-error-code";
const SHOULD_RETRY: &str = "x-should-retry";
const REPEATABLE: &str = "x-repeatable";

/// What stands at the root of a document alone.
const OF_ROOT: [&str; 6] = [IDEMPOTENCY, REQUEST_ID, EXCLUSIVE, EMPTY_BODY, ERROR_CODE, SHOULD_RETRY];

/// What the transport has to know of an API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The header by which a `POST` is known again.
    pub idempotency: Option<Idempotency>,
    /// The operations whose `POST` does no harm when it is sent again.
    pub repeatable: Vec<String>,
    /// The header of a response with the request's id.
    pub request_id_header: Option<String>,
    /// Pairs of headers of which a request has one at most.
    pub exclusive_headers: Vec<(String, String)>,
    /// The content type of a `POST` without a body.
    pub empty_body_content_type: Option<String>,
    /// The member of an error's body that holds its code.
    pub error_code: Option<String>,
    /// What a response says on retrying, beside the usual meaning of its status.
    pub should_retry: Option<ShouldRetry>,
}

/// How a response says whether the request may succeed another time.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShouldRetry {
    /// The header that is `true` or `false`.
    pub header: String,
    /// The statuses, beside the usual ones, that pass if the header is absent.
    pub statuses: Vec<u16>,
}

/// How an API knows a request that it has seen before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Idempotency {
    /// The header of the key.
    pub header: String,
    /// The header that marks a stored response.
    pub replayed_header: Option<String>,
    /// How long a key is remembered.
    pub window_seconds: u64,
    /// How many characters a key may have.
    pub max_length: usize,
}

impl Profile {
    /// Reads the extensions of a document of ours. One that is not known, or stands where it means nothing, is refused: it
    /// would be ignored.
    pub(super) fn read(document: &Value) -> Result<Self> {
        check_names(&Place::document(), document, &OF_ROOT)?;
        let idempotency: Option<Idempotency> = at_root(document, IDEMPOTENCY)?;
        if let Some(idempotency) = &idempotency {
            check_length(document, idempotency)?;
        }
        let mut repeatable = Vec::new();
        for (path, item) in entries(document, "/paths") {
            for (method, operation) in METHODS.iter().filter_map(|method| Some((*method, item.get(method)?))) {
                let place = Place::operation(operation_id(operation));
                match (operation.get(REPEATABLE), method) {
                    (None, _) => {}
                    (Some(Value::Bool(true)), "post") => repeatable.push(operation_id(operation).to_owned()),
                    (Some(_), _) => return Err(place.error(Problem::Repeatable(path.clone()))),
                }
            }
        }
        repeatable.sort();
        let empty_body_content_type: Option<String> = at_root(document, EMPTY_BODY)?;
        if let Some(media) =
            empty_body_content_type.iter().find(|media| ![FORM, "application/json"].contains(&media.as_str()))
        {
            return wrong(EMPTY_BODY, format!("no request has a body of `{media}`"));
        }
        Ok(Self {
            idempotency,
            repeatable,
            request_id_header: at_root(document, REQUEST_ID)?,
            exclusive_headers: at_root(document, EXCLUSIVE)?.unwrap_or_default(),
            empty_body_content_type,
            error_code: at_root(document, ERROR_CODE)?,
            should_retry: at_root(document, SHOULD_RETRY)?,
        })
    }
}

fn at_root<T: DeserializeOwned>(document: &Value, name: &'static str) -> Result<Option<T>> {
    let value = document.get(name).map(T::deserialize).transpose();
    value.or_else(|error| wrong(name, error.to_string()))
}

fn wrong<T>(name: &'static str, message: String) -> Result<T> {
    Err(Place::document().error(Problem::Extension(name, message)))
}

/// The parameter that the header of a key is has a length as well, which is the one that the facade checks.
fn check_length(document: &Value, idempotency: &Idempotency) -> Result {
    for (_, parameter) in entries(document, "/components/parameters") {
        let is_key =
            text(parameter, "in") == "header" && text(parameter, "name").eq_ignore_ascii_case(&idempotency.header);
        let length = parameter.pointer("/schema/maxLength").and_then(Value::as_u64);
        if is_key && length != u64::try_from(idempotency.max_length).ok() {
            let message = format!("`max-length` is {}, and not that of the parameter", idempotency.max_length);
            return wrong(IDEMPOTENCY, message);
        }
    }
    Ok(())
}

/// Refuses an extension that is not read where it stands. `of` are those that are at this place alone.
fn check_names(place: &Place, value: &Value, of: &[&str]) -> Result {
    match value {
        Value::Object(object) => object.iter().try_for_each(|(name, value)| {
            let name = name.as_str();
            if name.starts_with("x-") {
                let is_known = [ASSUMED, CONTENT_SCHEMA].contains(&name) || of.contains(&name);
                return if is_known { Ok(()) } else { Err(place.error(Problem::UnknownExtension(name.to_owned()))) };
            }
            match value {
                _ if DATA.contains(&name) || ["example", "value"].contains(&name) => Ok(()),
                Value::Object(map) if MAPS.contains(&name) || ["examples", "headers", "paths"].contains(&name) => map
                    .iter()
                    .try_for_each(|(key, value)| check_names(&place.at(name).at(&format!("`{key}`")), value, &[])),
                Value::Object(_) if METHODS.contains(&name) => check_names(&place.at(name), value, &[REPEATABLE]),
                _ => check_names(&place.at(name), value, &[]),
            }
        }),
        Value::Array(items) => items.iter().try_for_each(|item| check_names(place, item, &[])),
        _ => Ok(()),
    }
}
