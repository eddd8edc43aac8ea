//! Days in a seed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::date::Date;

/// A day of the calendar, such as 2026-02-28, or a number of days from the one on which the site begins: 14, or -30.
///
/// By the second form a seed does not grow old.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(
    untagged,
    expecting = "no day: write one such as \"2026-02-28\", or a number of days from the start of the site such as 14"
)]
#[schemars(inline)]
pub(crate) enum Day {
    On(#[schemars(with = "String", extend("format" = "date"))] Date),
    FromStart(i16),
}

impl Day {
    /// The day of the calendar, for a site that begins at this time in Unix seconds.
    pub(crate) fn date(self, start: u64) -> Date {
        match self {
            Self::On(date) => date,
            Self::FromStart(days) => Date::of(start).plus(days.into()),
        }
    }
}
