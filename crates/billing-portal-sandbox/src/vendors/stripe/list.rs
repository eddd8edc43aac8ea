//! Lists, the newest first, page by page.
//!
//! <https://docs.stripe.com/api/pagination>

use serde_json::{Value, json};

use super::error::ApiError;
use crate::object::{Object, text};

/// The page of these items, the newest first, that is asked for; `page` is a cursor of searches. Cursors may be items that are
/// not wanted, so that nothing is skipped when one is deleted or changed.
pub(super) fn page(
    url: &str,
    items: &[&Object],
    given: &Object,
    is_wanted: impl Fn(&Object) -> bool,
) -> Result<Value, ApiError> {
    let at = |name: &str| match text(given, name) {
        "" => Ok(None),
        id => items
            .iter()
            .position(|item| text(item, "id") == id)
            .map_or_else(|| Err(ApiError::missing("object", id, name)), |at| Ok(Some(at))),
    };
    let (after, before) = (at("starting_after")?.or(at("page")?), at("ending_before")?);
    if after.is_some() && before.is_some() {
        return Err(ApiError::param("ending_before", "", "You can give starting_after or ending_before, not both"));
    }
    let limit = given.get("limit").and_then(Value::as_i64).unwrap_or(10);
    let Some(limit) = usize::try_from(limit).ok().filter(|limit| (1..=100).contains(limit)) else {
        return Err(ApiError::param("limit", "", "Invalid limit: it must be from 1 to 100"));
    };
    let range = after.map_or(0, |at| at + 1)..before.unwrap_or(items.len());
    let mut data: Vec<_> = items[range].iter().filter(|item| is_wanted(item)).collect();
    let has_more = data.len() > limit;
    if before.is_some() {
        data.drain(..data.len().saturating_sub(limit));
    }
    data.truncate(limit);
    Ok(json!({"object": "list", "url": url, "has_more": has_more, "data": data}))
}
