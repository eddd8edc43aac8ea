//! Days and times, as the pages show them: in UTC.

use std::fmt;

use maud::{Markup, Render, html};
use serde::{Deserialize, Serialize};

const SECONDS_OF_A_DAY: u64 = 24 * 60 * 60;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A day of the calendar, counted from 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Date(i64);

impl Date {
    /// The day of a time in Unix seconds.
    pub(crate) fn of(unix_seconds: u64) -> Self {
        Self(i64::try_from(unix_seconds / SECONDS_OF_A_DAY).unwrap_or(i64::MAX))
    }

    /// Reads `YYYY-MM-DD`, if there is such a day.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let shaped = text.len() == 10
            && text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !shaped {
            return None;
        }
        let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i64>().ok();
        let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
        if !(1..=12).contains(&month) {
            return None;
        }
        let date = Self::of_calendar(year, month, day);
        // A day that its month does not have becomes one of the next month, which then has another text.
        (date.calendar() == (year, month, day)).then_some(date)
    }

    /// The day that is so many days later, or earlier.
    pub(crate) fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days.into()))
    }

    /// Counts in years that begin in March and in eras of 400 years, so that a leap day comes last.
    fn of_calendar(year: i64, month: i64, day: i64) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }

    /// Year, month and day: the way back from [`Date::of_calendar`].
    fn calendar(self) -> (i64, i64, i64) {
        let days = self.0.saturating_add(719_468);
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        (year, month, day)
    }
}

impl TryFrom<String> for Date {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a day of the calendar")
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

/// The form of ISO 8601: 2026-02-28.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.calendar();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// For people, 28 Feb 2026; for programs, the form of ISO 8601.
impl Render for Date {
    fn render(&self) -> Markup {
        let (year, month, day) = self.calendar();
        let month = usize::try_from(month - 1).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default();
        html! { time datetime=(self.to_string()) { (day) " " (month) " " (year) } }
    }
}

/// A time in Unix seconds, shown as RFC 3339 has it: 2026-02-28T12:30:00Z.
#[derive(Clone, Copy)]
pub(crate) struct Moment(pub(crate) u64);

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = self.0 % SECONDS_OF_A_DAY;
        write!(f, "{}T{:02}:{:02}:{:02}Z", Date::of(self.0), second / 3_600, second / 60 % 60, second % 60)
    }
}

impl Render for Moment {
    fn render(&self) -> Markup {
        let text = self.to_string();
        html! { time datetime=(text) { (text) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        for (day, number) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("2000-02-29", 11_016),
            ("2026-01-01", 20_454),
            ("0000-03-01", -719_468),
            ("9999-12-31", 2_932_896),
        ] {
            assert_eq!(Date::parse(day), Some(Date(number)), "{day}");
            assert_eq!(Date(number).to_string(), day);
        }
        for text in [
            "",
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-00-01",
            "2026-1-1",
            "2026-01-00",
            "2026-01-32",
            "+026-01-01",
            "2026-01-01Z",
            "2026/01/01",
            "２２-01-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_day_follows_the_one_before() {
        let mut last = Date::parse("1896-01-01").unwrap();
        for _ in 0..80_000 {
            let next = last.plus(1);
            let ((year, month, day), next_day) = (last.calendar(), next.calendar());
            assert!([(year, month, day + 1), (year, month + 1, 1), (year + 1, 1, 1)].contains(&next_day), "{next}");
            assert_eq!(Date::parse(&next.to_string()), Some(next));
            last = next;
        }
        assert_eq!(last.to_string(), "2115-01-13");
    }

    #[test]
    fn times_have_people_and_programs_for_readers() {
        let start = 1_767_225_600;
        assert_eq!(Moment(start + 45_296).to_string(), "2026-01-01T12:34:56Z");
        assert_eq!(Moment(253_402_300_799).to_string(), "9999-12-31T23:59:59Z");
        let day = Date::of(start + 86_399).plus(58);
        assert_eq!(day.render().into_string(), "<time datetime=\"2026-02-28\">28 Feb 2026</time>");
    }
}
