//! Lists, page by page, and which members of a list a request wants.
//!
//! <https://apidocs.chargebee.com/docs/api/list-ops>

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::error::ApiError;
use super::parameter::{Parameter, integer, text};
use super::params::Params;
use crate::message::json;
use crate::object::Object;

/// What every list takes.
pub(super) const PAGE: &[Parameter] = &[integer("limit", 1, 100).not_blank(), text("offset", 1_000).not_blank()];

/// How many a page holds if the request does not say.
const DEFAULT_LIMIT: u64 = 10;

/// What a list is sorted by: a time in seconds, and among equals a serial number.
///
/// A page begins behind the position where the last one ended, so that nothing is skipped or listed twice when something
/// else goes away or comes in between.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Position {
    pub(super) time: u64,
    pub(super) serial: u64,
}

impl Position {
    /// As the vendor's offsets look: milliseconds and a number, both as texts.
    fn to_offset(self) -> String {
        json(&[self.time.saturating_mul(1_000).to_string(), self.serial.to_string()])
    }

    fn from_offset(offset: &str) -> Result<Self, ApiError> {
        let numbers: Option<[String; 2]> = serde_json::from_str(offset).ok();
        let position = numbers.and_then(|[time, serial]| {
            Some(Self { time: time.parse::<u64>().ok()? / 1_000, serial: serial.parse().ok()? })
        });
        position.ok_or_else(|| ApiError::wrong_value("offset", "must be the next_offset of an earlier page"))
    }
}

#[derive(Serialize)]
struct ListBody<'a, T> {
    list: Vec<BTreeMap<&'static str, &'a T>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_offset: Option<String>,
}

/// The page that `limit` and `offset` ask for, with each item under the name of its kind.
pub(super) fn page<T: Serialize>(
    kind: &'static str,
    mut items: Vec<(Position, &T)>,
    is_descending: bool,
    params: &Params,
) -> Result<String, ApiError> {
    items.sort_by_key(|(position, _)| *position);
    if is_descending {
        items.reverse();
    }
    if let Some(offset) = params.optional("offset") {
        let end = Position::from_offset(&offset)?;
        items.retain(|(position, _)| if is_descending { *position < end } else { *position > end });
    }
    let limit = usize::try_from(params.number("limit").unwrap_or(DEFAULT_LIMIT)).unwrap_or(usize::MAX);
    let is_last = items.len() <= limit;
    items.truncate(limit);
    let next_offset = items.last().filter(|_| !is_last).map(|(position, _)| position.to_offset());
    let list = items.into_iter().map(|(_, item)| BTreeMap::from([(kind, item)])).collect();
    Ok(json(&ListBody { list, next_offset }))
}

const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;

/// Whether members are as all conditions say: `{"email": {"is": "ada@acme.example"}}`. Conditions may be nested as the
/// members are.
pub(super) fn holds(conditions: &Object, members: &Object) -> bool {
    conditions.iter().all(|(name, condition)| is_so(condition, members.get(name).unwrap_or(&Value::Null)))
}

fn is_so(condition: &Value, value: &Value) -> bool {
    let Value::Object(parts) = condition else {
        return true;
    };
    parts
        .iter()
        .all(|(name, part)| if part.is_object() { is_so(part, &value[name]) } else { compare(value, name, part) })
}

/// Compares a member, null if it is absent, with what a filter says.
fn compare(value: &Value, operator: &str, operand: &Value) -> bool {
    let among = |list: &Value| list.as_array().is_some_and(|list| list.contains(value));
    let order = |bound: &Value| value.as_f64().zip(bound.as_f64()).and_then(|(value, bound)| value.partial_cmp(&bound));
    let is_equal = || order(operand).map_or_else(|| value == operand, Ordering::is_eq);
    let day = |time: &Value| time.as_u64().map(|time| time / SECONDS_OF_A_DAY);
    match operator {
        "is" => is_equal(),
        "is_not" => !is_equal(),
        "in" => among(operand),
        "not_in" => !among(operand),
        "starts_with" => value.as_str().zip(operand.as_str()).is_some_and(|(text, start)| text.starts_with(start)),
        "is_present" => operand.as_bool() == Some(!value.is_null()),
        "after" | "gt" => order(operand).is_some_and(Ordering::is_gt),
        "before" | "lt" => order(operand).is_some_and(Ordering::is_lt),
        "gte" => order(operand).is_some_and(Ordering::is_ge),
        "lte" => order(operand).is_some_and(Ordering::is_le),
        "on" => day(value).is_some_and(|at| day(operand) == Some(at)),
        "between" => order(&operand[0]).is_some_and(Ordering::is_ge) && order(&operand[1]).is_some_and(Ordering::is_le),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::object::object;

    #[test]
    fn conditions() {
        let ada = object(json!({
            "id": "cust_42", "email": "ada@acme.example", "auto_close_invoices": true, "created_at": 1_767_225_600,
            "relationship": {"parent_id": "cust_1"},
        }));
        for (condition, expected) in [
            (json!({}), true),
            (json!({"id": {"is": "cust_42"}}), true),
            (json!({"id": {"is": "CUST_42"}}), false),
            (json!({"id": {"is_not": "cust_42"}}), false),
            (json!({"company": {"is": "Acme"}}), false),
            (json!({"company": {"is_not": "Acme"}}), true),
            (json!({"id": {"starts_with": "cust_"}, "email": {"starts_with": "grace"}}), false),
            (json!({"id": {"starts_with": "cust_", "is_not": "cust_7"}}), true),
            (json!({"company": {"starts_with": "A"}}), false),
            (json!({"id": {"in": ["cust_7", "cust_42"]}}), true),
            (json!({"id": {"in": []}}), false),
            (json!({"id": {"not_in": ["cust_7", "cust_42"]}}), false),
            (json!({"company": {"not_in": ["Acme"]}}), true),
            (json!({"email": {"is_present": true}}), true),
            (json!({"email": {"is_present": false}}), false),
            (json!({"company": {"is_present": false}}), true),
            (json!({"auto_close_invoices": {"is": true}}), true),
            (json!({"auto_close_invoices": {"is": false}}), false),
            (json!({"created_at": {"after": 1_767_225_599}}), true),
            (json!({"created_at": {"after": 1_767_225_600}}), false),
            (json!({"created_at": {"before": 1_767_225_601}}), true),
            (json!({"created_at": {"before": 1_767_225_600}}), false),
            (json!({"created_at": {"on": 1_767_311_999}}), true),
            (json!({"created_at": {"on": 1_767_225_599}}), false),
            (json!({"created_at": {"between": [1_767_225_600, 1_767_225_600]}}), true),
            (json!({"created_at": {"between": [1_767_225_601, 1_767_225_700]}}), false),
            (json!({"created_at": {"between": [1_767_225_700, 1_767_225_500]}}), false),
            (json!({"updated_at": {"after": 0}}), false),
            (json!({"relationship": {"parent_id": {"is": "cust_1"}}}), true),
            (json!({"relationship": {"parent_id": {"starts_with": "x"}}}), false),
            (json!({"relationship": {"payment_owner_id": {"is_not": "cust_1"}}}), true),
        ] {
            assert_eq!(holds(&object(condition.clone()), &ada), expected, "{condition}");
        }
    }
}
