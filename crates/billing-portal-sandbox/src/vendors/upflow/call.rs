//! What a handler is called with, and what it gives back.

use std::collections::BTreeSet;

use serde_json::json;

use super::attribute::Body;
use super::error::ApiError;
use super::organization::Organization;
use crate::account::Scene;
use crate::message::{ApiRequest, Response};
use crate::mode::Mode;
use crate::object::Object;

/// How many a page holds if the request does not say.
const DEFAULT_LIMIT: usize = 100;

/// What is done for an operation.
pub(crate) struct Action {
    /// The names of its parameters in the query.
    pub(super) query: &'static [&'static str],
    pub(super) body: Body,
    pub(super) handler: Handler,
}

pub(super) type Handler = fn(&mut Scene<'_, Organization>, &Call) -> Result<Response, ApiError>;

/// What a request asks of an operation.
pub(super) struct Call {
    /// The ids in the path, decoded.
    pub(super) ids: Vec<String>,
    /// The decoded pairs of the query string.
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Object,
}

impl Call {
    /// What a request asks. In strict mode it may say nothing that the operation does not know, and nothing twice.
    pub(super) fn new(action: &Action, ids: Vec<String>, request: &ApiRequest, mode: Mode) -> Result<Self, ApiError> {
        let query = request.query_pairs();
        let mut seen = BTreeSet::new();
        for (name, _) in query.iter().filter(|_| mode == Mode::Strict) {
            if !action.query.contains(&name.as_str()) {
                return Err(ApiError::bad_request(format!("{name} is not a parameter of this operation")));
            }
            if !seen.insert(name) {
                return Err(ApiError::bad_request(format!("{name} was given more than once")));
            }
        }
        Ok(Self { ids, body: action.body.read(request, mode)?, query })
    }

    /// How the path names the customer; empty if the operation is not on one.
    pub(super) fn customer(&self) -> &str {
        self.ids.first().map_or("", String::as_str)
    }

    /// How the path names the contact.
    pub(super) fn contact(&self) -> &str {
        self.ids.get(1).map_or("", String::as_str)
    }

    /// The page that `offset` and `limit` ask for, under this name.
    pub(super) fn page(&self, name: &str, items: &[Object]) -> Result<Response, ApiError> {
        let (mut offset, mut limit) = (0, DEFAULT_LIMIT);
        for (name, value) in &self.query {
            match name.as_str() {
                "offset" => offset = number(name, value, 0)?,
                "limit" => limit = number(name, value, 1)?,
                _ => {}
            }
        }
        let page: Vec<_> = items.iter().skip(offset).take(limit).collect();
        let mut body = json!({"offset": offset, "limit": limit, "total": items.len()});
        body[name] = json!(page);
        Ok(Response::ok(&body))
    }
}

fn number(name: &str, value: &str, least: usize) -> Result<usize, ApiError> {
    let number = value.parse().ok().filter(|number| (least..=u32::MAX as usize).contains(number));
    number.ok_or_else(|| ApiError::bad_request(format!("{name} must be a whole number, at least {least}")))
}
