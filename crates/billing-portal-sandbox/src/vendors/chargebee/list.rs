//! Lists, page by page.
//!
//! <https://apidocs.chargebee.com/docs/api/list-ops>

use std::collections::BTreeMap;

use serde::Serialize;

use super::error::ApiError;
use super::outcome::Outcome;
use super::parameter::{Parameter, integer, text};
use super::params::Params;
use crate::message::json;

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
) -> Result<Outcome, ApiError> {
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
    Ok(Outcome::new(&ListBody { list, next_offset }))
}
