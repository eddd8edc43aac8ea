//! Lists, page by page.

use serde_json::json;

use super::call::Call;
use super::error::ApiError;
use crate::message::Response;
use crate::object::Object;

/// How many a page holds if the request does not say.
const DEFAULT_LIMIT: usize = 100;

/// The page that `offset` and `limit` ask for, under this name.
pub(super) fn page(name: &str, items: &[Object], call: &Call) -> Result<Response, ApiError> {
    let (mut offset, mut limit) = (0, DEFAULT_LIMIT);
    for (name, value) in &call.query {
        match name.as_str() {
            "offset" => offset = number(name, value, 0)?,
            "limit" => limit = number(name, value, 1)?,
            _ => return Err(ApiError::bad_request(format!("{name} is not a parameter of this operation"))),
        }
    }
    let page: Vec<_> = items.iter().skip(offset).take(limit).collect();
    let mut body = json!({"offset": offset, "limit": limit, "total": items.len()});
    body[name] = json!(page);
    Ok(Response::ok(&body))
}

fn number(name: &str, value: &str, least: usize) -> Result<usize, ApiError> {
    let number = value.parse().ok().filter(|number| (least..=u32::MAX as usize).contains(number));
    number.ok_or_else(|| ApiError::bad_request(format!("{name} must be a whole number, at least {least}")))
}
