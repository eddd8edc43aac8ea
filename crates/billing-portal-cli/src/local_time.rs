//! Times as whoever reads them has them.

use std::time::Duration;

use billing_portal::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::failure::Failure;

/// The time zone of that name, or else this machine's; UTC on a machine that has none.
pub(crate) fn zone(name: Option<&str>) -> Result<TimeZone, Failure> {
    let Some(name) = name else {
        let zone = TimeZone::system();
        return Ok(if zone.is_unknown() { TimeZone::UTC } else { zone });
    };
    TimeZone::get(name).map_err(|_| {
        Failure::misused(format!("--time-zone: there is no time zone `{name}`"))
            .hint("write a name such as Europe/Berlin or UTC")
    })
}

/// Days have 23 to 25 hours, and in some zones do not begin at midnight.
pub(crate) fn end_of(day: Date, zone: &TimeZone) -> Result<Timestamp, Failure> {
    let end = day.tomorrow().and_then(|next| next.to_zoned(zone.clone()));
    let end = end.map_err(|error| Failure::misused(format!("--valid-until: {error}")))?;
    Ok(Timestamp::from_unix_seconds(end.timestamp().as_second()))
}

/// A time to the minute, such as `2026-03-31 18:00 CEST`.
pub(crate) fn text(time: Timestamp, zone: &TimeZone) -> String {
    match jiff::Timestamp::from_second(time.as_unix_seconds()) {
        Ok(local) => local.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M %Z").to_string(),
        Err(_) => format!("{time} (UTC)"),
    }
}

/// When something is to end, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Until {
    /// With the last moment of a day.
    Day(Date),
    /// At a time by the clock of a place.
    Local(DateTime),
    /// At a time that says its offset.
    Exact(jiff::Timestamp),
}

impl Until {
    /// Reads a day or a time.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let is_day = text.len() <= "2026-03-31".len();
        let read = || match (is_day, text.parse::<jiff::Timestamp>()) {
            (true, _) => text.parse().ok().map(Self::Day),
            (false, Ok(exact)) => Some(Self::Exact(exact)),
            (false, Err(_)) => text.parse().ok().map(Self::Local),
        };
        read().ok_or_else(|| "write a day such as 2026-03-31, or a time such as 2026-03-31T18:00".to_owned())
    }

    /// How long that is from now, in whole seconds.
    pub(crate) fn remaining(self, zone: &TimeZone) -> Result<Duration, Failure> {
        self.after(Timestamp::now(), zone)
    }

    fn after(self, now: Timestamp, zone: &TimeZone) -> Result<Duration, Failure> {
        let end = match self {
            Self::Day(day) => end_of(day, zone)?.as_unix_seconds(),
            Self::Local(time) => {
                // Of a time that clocks show twice, it is the first.
                let zoned = zone.to_ambiguous_zoned(time).compatible();
                zoned.map_err(|error| Failure::misused(format!("--valid-until: {error}")))?.timestamp().as_second()
            }
            Self::Exact(time) => time.as_second(),
        };
        match u64::try_from(end.saturating_sub(now.as_unix_seconds())) {
            Ok(seconds) if seconds > 0 => Ok(Duration::from_secs(seconds)),
            _ => Err(Failure::misused("--valid-until is over")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::from_unix_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second())
    }

    #[test]
    fn days_end_where_the_reader_is_and_clocks_change() {
        for (text, zone, hours) in [
            ("2026-03-28", "Europe/Berlin", 24),
            ("2026-03-28", "UTC", 25),
            ("2026-03-29", "Europe/Berlin", 47),
            ("2026-03-28T12:00", "Europe/Berlin", 12),
            ("2026-03-28 12:00", "Europe/Berlin", 12),
            ("2026-03-29T02:30", "Europe/Berlin", 27),
            ("2026-03-28T12:00+01:00", "Asia/Tokyo", 12),
            ("2026-03-28T11:00:00Z", "Asia/Tokyo", 12),
        ] {
            let until =
                Until::parse(text).expect(text).after(at("2026-03-27T23:00:00Z"), &TimeZone::get(zone).unwrap());
            let expected = hours * 3600 - if text.contains("02:30") { 1800 } else { 0 };
            assert_eq!(until.ok(), Some(Duration::from_secs(expected)), "{text} {zone}");
        }
        for text in ["", "tomorrow", "2026-02-30", "2026-3-1", "31.03.2026", "1767225600", "2026-03-31T25:00", "60d"] {
            assert!(Until::parse(text).is_err(), "{text}");
        }
        let now = at("2026-03-31T00:00:00Z");
        for over in ["2026-03-30", "2026-03-31T00:00", "2026-03-30T23:59:59Z"] {
            assert!(Until::parse(over).unwrap().after(now, &TimeZone::UTC).is_err(), "{over}");
        }
        assert!(Until::parse("9999-12-31").unwrap().after(now, &TimeZone::UTC).is_err());
    }

    #[test]
    fn times_name_their_zone() {
        let time = at("2026-07-01T16:00:59Z");
        for (zone, said) in [("Europe/Berlin", "2026-07-01 18:00 CEST"), ("UTC", "2026-07-01 16:00 UTC")] {
            assert_eq!(text(time, &zone_of(zone)), said);
        }
    }

    fn zone_of(name: &str) -> TimeZone {
        zone(Some(name)).expect("a zone")
    }
}
