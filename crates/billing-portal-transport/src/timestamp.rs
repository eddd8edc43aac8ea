//! A point in time as both vendors write it: whole seconds since the Unix epoch.

use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A point in time in whole seconds since 1970-01-01T00:00:00Z, the form in which many APIs write times.
///
/// `Display` writes RFC 3339 in UTC (for the years 0 to 9999, which are all that it knows). With the feature `jiff` it converts into `jiff::Timestamp`.
///
/// ```
/// # use billing_portal_transport::Timestamp;
/// let expires_at = Timestamp::from_unix_seconds(1_764_073_800);
/// assert_eq!(expires_at.to_string(), "2025-11-25T12:30:00Z");
/// assert!(expires_at < Timestamp::from_unix_seconds(1_764_073_801));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From seconds since the Unix epoch; negative before 1970.
    #[must_use]
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since the Unix epoch; negative before 1970.
    #[must_use]
    pub const fn as_unix_seconds(self) -> i64 {
        self.0
    }

    /// The current time of the system's clock, cut to whole seconds.
    #[must_use]
    pub fn now() -> Self {
        Self::from(SystemTime::now())
    }
}

/// The years 1601 to 9999, which every platform's clock can hold.
const SYSTEM_RANGE: std::ops::RangeInclusive<i64> = -11_644_473_600..=253_402_300_799;

/// Times outside the years 1601 to 9999 become the nearer end of that range, because not every platform can hold them.
impl From<Timestamp> for SystemTime {
    fn from(time: Timestamp) -> Self {
        let seconds = time.0.clamp(*SYSTEM_RANGE.start(), *SYSTEM_RANGE.end());
        let distance = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 { UNIX_EPOCH - distance } else { UNIX_EPOCH + distance }
    }
}

/// Fractions of a second are cut off, towards the past.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let whole = |d: Duration| i64::try_from(d.as_secs()).unwrap_or(i64::MAX);
        Self(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => whole(after),
            Err(before) => {
                let before = before.duration();
                -whole(before) - i64::from(before.subsec_nanos() > 0)
            }
        })
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl FromStr for Timestamp {
    type Err = ParseIntError;

    /// Reads decimal seconds since the Unix epoch.
    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        text.parse().map(Self)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, second) = (self.0.div_euclid(86_400), self.0.rem_euclid(86_400));
        let (year, month, day) = civil_date(days);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// Year, month and day of a count of days since 1970-01-01, in the proleptic Gregorian calendar.
///
/// Counts years from March, so that the leap day is the last of its year, in eras of 400 years.
fn civil_date(days_since_epoch: i64) -> (i64, i64, i64) {
    const DAYS_TO_EPOCH: i64 = 719_468; // from 0000-03-01
    const DAYS_OF_ERA: i64 = 146_097;
    let days = days_since_epoch + DAYS_TO_EPOCH;
    let (era, day_of_era) = (days.div_euclid(DAYS_OF_ERA), days.rem_euclid(DAYS_OF_ERA));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

#[cfg(feature = "jiff")]
/// Fails for times outside the years -9999 to 9999, which `jiff` does not hold.
impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(time: Timestamp) -> Result<Self, jiff::Error> {
        Self::from_second(time.0)
    }
}

#[cfg(feature = "jiff")]
/// Fractions of a second are cut off, towards the past.
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        Self(time.as_second() - i64::from(time.subsec_nanosecond() < 0))
    }
}
