//! A point in time in whole seconds since the Unix epoch.

use std::fmt;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A point in time in whole seconds since 1970-01-01T00:00:00Z, the form in which many APIs write times.
///
/// `Display` writes RFC 3339 in UTC, and `FromStr` reads it, with any offset; both with more digits, and a sign, for years
/// that it does not know. It converts into `SystemTime` and back, with the feature `jiff` into `jiff::Timestamp` and back.
///
/// ```
/// # use billing_portal_transport::Timestamp;
/// let expires_at = Timestamp::from_unix_seconds(1_764_073_800);
/// assert_eq!(expires_at.to_string(), "2025-11-25T12:30:00Z");
/// assert!(expires_at < Timestamp::from_unix_seconds(1_764_073_801));
/// assert_eq!("2025-11-25T13:30:00.25+01:00".parse(), Ok(expires_at));
/// assert_eq!(format!("{expires_at:?}"), "Timestamp(2025-11-25T12:30:00Z)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

/// A text that is no time of RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidTimestamp(());

impl fmt::Display for InvalidTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time must be written as in RFC 3339, such as 2025-11-25T12:30:00Z")
    }
}

impl std::error::Error for InvalidTimestamp {}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    /// Reads RFC 3339 with any offset. Fractions of a second are cut off, towards the past; a leap second is the one after.
    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        parse(text).map(Self).ok_or(InvalidTimestamp(()))
    }
}

fn parse(text: &str) -> Option<i64> {
    let (sign, text) = text.strip_prefix('-').map_or((1, text), |year| (-1, year));
    let (year, text) = text.split_once('-').filter(|(year, _)| year.len() >= 4 && is_digits(year))?;
    let (text, offset) = text.split_at_checked("MM-DDTHH:MM:SS".len())?;
    let [month, day, hour, minute, second] = [0, 3, 6, 9, 12].map(|at| two_digits(text.get(at..at + 2)));
    let separators = [2, 5, 8, 11].map(|at| text.as_bytes()[at].to_ascii_uppercase());
    if !matches!(separators, [b'-', b'T' | b' ', b':', b':']) || hour? > 23 || minute? > 59 || second? > 60 {
        return None;
    }
    // Beyond these years there are no seconds.
    let year: i64 = year.parse().ok().filter(|year| *year < 300_000_000_000)?;
    let date = (sign * year, month?, day?);
    let days = days_since_epoch(date);
    let offset = offset.strip_prefix('.').map_or(Some(offset), |fraction| {
        let rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
        (rest.len() < fraction.len()).then_some(rest)
    })?;
    let seconds = hour? * 3600 + minute? * 60 + second? - parse_offset(offset)?;
    let time = i128::from(days) * 86_400 + i128::from(seconds);
    i64::try_from(time).ok().filter(|_| civil_date(days) == date)
}

/// Seconds that a clock with this offset is ahead of UTC.
fn parse_offset(text: &str) -> Option<i64> {
    if text.eq_ignore_ascii_case("Z") {
        return Some(0);
    }
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let (hours, minutes) = (two_digits(Some(hours))?, two_digits(Some(minutes))?);
    let sign = match text.as_bytes()[0] {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

fn two_digits(text: Option<&str>) -> Option<i64> {
    text.filter(|text| text.len() == 2 && is_digits(text))?.parse().ok()
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, second) = (self.0.div_euclid(86_400), self.0.rem_euclid(86_400));
        let (year, month, day) = civil_date(days);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let sign = if year < 0 { "-" } else { "" };
        let year = year.unsigned_abs();
        write!(f, "{sign}{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({self})")
    }
}

/// From 0000-03-01.
const DAYS_TO_EPOCH: i64 = 719_468;
const DAYS_OF_ERA: i64 = 146_097;

/// Year, month and day of a count of days since 1970-01-01, in the proleptic Gregorian calendar.
///
/// Counts years from March, so that the leap day is the last of its year, in eras of 400 years.
fn civil_date(days_since_epoch: i64) -> (i64, i64, i64) {
    let days = days_since_epoch + DAYS_TO_EPOCH;
    let (era, day_of_era) = (days.div_euclid(DAYS_OF_ERA), days.rem_euclid(DAYS_OF_ERA));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

/// The opposite of [`civil_date`], of a day that there is.
fn days_since_epoch((year, month, day): (i64, i64, i64)) -> i64 {
    let (year, march_month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * march_month + 2) / 5 + day - 1;
    era * DAYS_OF_ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - DAYS_TO_EPOCH
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
