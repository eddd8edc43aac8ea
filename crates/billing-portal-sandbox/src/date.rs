//! Days and times, as the pages show them: in UTC.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::{self, DateTime};
use maud::{Markup, Render, html};
use serde::{Deserialize, Serialize};

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct Date(civil::Date);

impl Date {
    /// The day of a time in Unix seconds.
    pub(crate) fn of(unix_seconds: u64) -> Self {
        Self(date_time(unix_seconds).date())
    }

    /// Reads `YYYY-MM-DD`, if there is such a day.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self).filter(|date| date.to_string() == text)
    }

    /// The day that is so many days later, or earlier.
    pub(crate) fn plus(self, days: i16) -> Self {
        Self(self.0.saturating_add(days.days()))
    }
}

/// The date and time of a time in Unix seconds, until the end of the year 9999.
fn date_time(unix_seconds: u64) -> DateTime {
    let seconds = unix_seconds.min(crate::clock::END_OF_TIME).cast_signed();
    civil::date(1970, 1, 1).at(0, 0, 0, 0).saturating_add(seconds.seconds())
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
        self.0.fmt(f)
    }
}

/// For people, 28 Feb 2026; for programs, the form of ISO 8601.
impl Render for Date {
    fn render(&self) -> Markup {
        html! { time datetime=(self.to_string()) { (self.0.strftime("%-d %b %-Y").to_string()) } }
    }
}

/// A time in Unix seconds, shown as RFC 3339 has it: 2026-02-28T12:30:00Z.
#[derive(Clone, Copy)]
pub(crate) struct Moment(pub(crate) u64);

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Z", date_time(self.0))
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
            let date = Date(civil::date(1970, 1, 1).saturating_add(number.days()));
            assert_eq!((Date::parse(day), date.to_string().as_str()), (Some(date), day));
        }
        let texts = "2026-02-29 1900-02-29 2026-04-31 2026-13-01 2026-00-01 2026-1-1 2026-01-00 2026-01-32 +026-01-01 \
                     2026-01-01Z 2026-01-01T00:00 20260101 2026/01/01 ２２-01-01";
        for text in texts.split(' ').chain([""]) {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn times_have_people_and_programs_for_readers() {
        let start = 1_767_225_600;
        assert_eq!(Moment(start + 45_296).to_string(), "2026-01-01T12:34:56Z");
        assert_eq!(Moment(253_402_300_799).to_string(), "9999-12-31T23:59:59Z");
        let day = Date::of(start + 86_399).plus(58);
        assert_eq!(day.render().into_string(), "<time datetime=\"2026-02-28\">28 Feb 2026</time>");
        assert_eq!(Date::of(u64::MAX).plus(1), Date::of(u64::MAX));
    }
}
