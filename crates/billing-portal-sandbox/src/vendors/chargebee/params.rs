//! The parameters of a request, checked against what an operation takes, and the headers that change what it does.
//!
//! <https://apidocs.chargebee.com/docs/api/advanced-features>

use std::collections::BTreeSet;

use http::Method;
use serde_json::Value;

use super::error::ApiError;
use super::parameter::Parameter;
use crate::bracketed::{Step, insert, names};
use crate::message::{ApiRequest, form_pairs};
use crate::mode::Mode;
use crate::object::{Object, object};

/// What an operation takes, in groups that operations share.
pub(super) type Parameters = &'static [&'static [Parameter]];

/// Parameters that passed the check, nested as their names are: `contact[email]` is the member `email` of the object
/// `contact`. One that is blank is null.
pub(super) struct Params(Object);

impl Params {
    /// The text of a parameter that may be absent or blank.
    pub(super) fn optional(&self, name: &str) -> Option<String> {
        self.value(name).and_then(Value::as_str).map(str::to_owned)
    }

    /// The text of a parameter that the check has found.
    pub(super) fn required(&self, name: &str) -> String {
        self.optional(name).unwrap_or_default()
    }

    /// A boolean; false if absent.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.value(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// A number that is not negative.
    pub(super) fn number(&self, name: &str) -> Option<u64> {
        self.value(name).and_then(Value::as_u64)
    }

    /// All of them.
    pub(super) fn all(&self) -> &Object {
        &self.0
    }

    /// Those whose names begin with `name[`.
    pub(super) fn object(&self, name: &str) -> Object {
        self.value(name).and_then(Value::as_object).cloned().unwrap_or_default()
    }

    /// Sets a parameter that the request left out.
    pub(super) fn set(&mut self, name: &str, value: Value) {
        let mut all = Value::Object(std::mem::take(&mut self.0));
        let steps: Vec<_> = names(name).into_iter().map(Step::Member).collect();
        insert(&mut all, &steps, value);
        self.0 = object(all);
    }

    fn value(&self, name: &str) -> Option<&Value> {
        let names = names(name);
        names[1..].iter().try_fold(self.0.get(names[0])?, |value, name| value.get(name))
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

/// The decoded parameters: of the query string for a GET, of the form otherwise. A body that is no form is not read.
pub(super) fn pairs(request: &ApiRequest) -> Vec<(String, String)> {
    match request.method {
        Method::POST if request.is_content_type(FORM) => form_pairs(request.body()),
        Method::POST => Vec::new(),
        _ => request.query_pairs(),
    }
}

/// Checks decoded parameters against those that an operation takes.
pub(super) fn check(
    pairs: &[(String, String)],
    parameters: Parameters,
    mode: Mode,
    request: &ApiRequest,
) -> Result<Params, ApiError> {
    let all = || parameters.iter().copied().flatten();
    if let Some((name, _)) = request.query_pairs().first()
        && mode == Mode::Strict
        && request.method == Method::POST
    {
        return Err(ApiError::wrong_value(name, "must be sent in the body, not in the query string"));
    }
    let (mut params, mut seen) = (Params(Object::new()), BTreeSet::new());
    for (name, value) in pairs {
        let Some(parameter) = all().find(|parameter| parameter.has_name(name)) else {
            match mode {
                Mode::Strict => return Err(ApiError::wrong_value(name, "is not a parameter of this operation")),
                Mode::Vendor => continue,
            }
        };
        match mode {
            _ if seen.insert(name) => {}
            Mode::Strict => return Err(ApiError::wrong_value(name, "was given more than once")),
            Mode::Vendor => continue,
        }
        let value = parameter.read(name, value)?;
        params.set(name, value);
    }
    let missing = all().find(|parameter| parameter.required && params.value(parameter.name).is_none_or(Value::is_null));
    match missing {
        Some(parameter) => Err(ApiError::blank(parameter.name)),
        None if mode == Mode::Strict && is_unread(request) => {
            Err(ApiError::invalid_request(&format!("The body was not read: its content type must be {FORM}")))
        }
        None => Ok(params),
    }
}

fn is_unread(request: &ApiRequest) -> bool {
    request.method == Method::POST && !request.body().is_empty() && !request.is_content_type(FORM)
}

/// What the events of a request trigger; these mean something on POST only.
const EVENT_CONTROLS: [&str; 3] = ["chargebee-event-email", "chargebee-event-webhook", "chargebee-event-actions"];

/// The only value of an event control.
const ALL_DISABLED: &str = "all-disabled";

const BUSINESS_ENTITY_ID: &str = "chargebee-business-entity-id";

/// The longest id of a business entity, in characters.
const LONGEST_ID: usize = 50;

/// Checks the headers of a request. Who it is made for (`chargebee-request-origin-…`) may be anything.
pub(super) fn check_headers(request: &ApiRequest) -> Result<(), ApiError> {
    if request.method == Method::POST {
        for name in EVENT_CONTROLS {
            if request.headers.get_all(name).iter().any(|value| value != ALL_DISABLED) {
                return Err(ApiError::wrong_value(name, "must be all-disabled"));
            }
        }
    }
    let mut ids = request.headers.get_all(BUSINESS_ENTITY_ID).iter();
    if ids.any(|id| String::from_utf8_lossy(id.as_bytes()).chars().count() > LONGEST_ID) {
        let why = format!("cannot be longer than {LONGEST_ID} characters");
        return Err(ApiError::wrong_value(BUSINESS_ENTITY_ID, &why));
    }
    Ok(())
}

/// The business entity of a header is that of what the request makes. A parameter may only say the same.
pub(super) fn settle_business_entity(request: &ApiRequest, params: &mut Params) -> Result<(), ApiError> {
    const PARAM: &str = "business_entity_id";
    match (request.header(BUSINESS_ENTITY_ID), params.optional(PARAM)) {
        (Some(header), Some(param)) if header != param => {
            Err(ApiError::wrong_value(PARAM, "must be equal to the header chargebee-business-entity-id"))
        }
        (Some(header), None) => {
            params.set(PARAM, header.into());
            Ok(())
        }
        _ => Ok(()),
    }
}
