//! How long links work, by the calendar.

use std::time::Duration;

use billing_portal::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::failure::Failure;
use crate::local_time;

/// The calendar of whoever reads the results.
#[derive(Clone, Debug)]
pub(super) struct Calendar {
    zone: TimeZone,
    /// When all links are to end: with the last moment of a day.
    end: Option<Timestamp>,
}

impl Calendar {
    /// The zone of that name, or else this machine's; `until` is the last day on which all links are to work.
    pub(super) fn new(zone: Option<&str>, until: Option<Date>, now: Timestamp) -> Result<Self, Failure> {
        let zone = local_time::zone(zone)?;
        let end = until.map(|day| local_time::end_of(day, &zone)).transpose()?;
        if end.is_some_and(|end| end <= now) {
            return Err(Failure::misused("--valid-until is a day that is over"));
        }
        Ok(Self { zone, end })
    }

    /// What to ask for now, so that a link works to the end of the last day. The link's time begins when the vendor has
    /// the request, so it ends then or moments later.
    pub(super) fn expires_in(&self, now: Timestamp) -> Option<Duration> {
        let seconds = self.end?.as_unix_seconds().saturating_sub(now.as_unix_seconds());
        Some(Duration::from_secs(u64::try_from(seconds).unwrap_or(0)))
    }

    /// The last day that a link works to the end of. `None` if it does not even last for today.
    pub(super) fn last_full_day(&self, expires_at: Timestamp, now: Timestamp) -> Option<Date> {
        let day = |time: Timestamp| {
            let time = jiff::Timestamp::from_second(time.as_unix_seconds()).ok()?;
            Some(time.to_zoned(self.zone.clone()).date())
        };
        day(expires_at)?.yesterday().ok().filter(|last| Some(*last) >= day(now))
    }

    /// When all links are to end, if they are.
    pub(super) fn end(&self) -> Option<Timestamp> {
        self.end
    }

    /// A time on the clocks of whoever reads the results: `2026-03-31 at 17:00 Europe/Berlin`.
    pub(super) fn show(&self, time: Timestamp) -> String {
        let Ok(time) = jiff::Timestamp::from_second(time.as_unix_seconds()) else { return time.to_string() };
        let time = time.to_zoned(self.zone.clone());
        let zone = self.zone.iana_name().map_or_else(|| time.strftime("UTC%:z").to_string(), str::to_owned);
        format!("{} {zone}", time.strftime("%Y-%m-%d at %H:%M"))
    }

    /// The zone's name, for the person who wonders when a day ends.
    pub(super) fn zone(&self) -> &str {
        self.zone.iana_name().unwrap_or("this machine's time zone")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::from_unix_seconds(text.parse::<jiff::Timestamp>().unwrap().as_second())
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn all_links_end_with_the_day() {
        for (zone, until, now, hours) in [
            ("UTC", "2026-03-31", "2026-03-31T00:00:00Z", 24),
            ("Europe/Berlin", "2026-03-28", "2026-03-27T23:00:00Z", 24),
            ("Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z", 23), // clocks go forward
            ("Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z", 25), // clocks go back
            ("America/Santiago", "2026-09-05", "2026-09-05T04:00:00Z", 24), // the next day begins at one o'clock
        ] {
            let calendar = Calendar::new(Some(zone), Some(day(until)), at(now)).unwrap();
            let validity = calendar.expires_in(at(now)).unwrap();
            assert_eq!(validity, Duration::from_secs(hours * 3600), "{zone} {until}");
            let end = Timestamp::from_unix_seconds(at(now).as_unix_seconds() + validity.as_secs().cast_signed());
            assert_eq!(calendar.last_full_day(end, at(now)), Some(day(until)), "{zone}");
            let early = Timestamp::from_unix_seconds(end.as_unix_seconds() - 1);
            assert_eq!(calendar.last_full_day(early, at(now)), None, "a second is missing");
        }
    }

    #[test]
    fn times_are_those_of_the_zone() {
        let show = |zone, time| Calendar::new(Some(zone), None, at(time)).unwrap().show(at(time));
        assert_eq!(show("UTC", "2026-03-31T23:30:00Z"), "2026-03-31 at 23:30 UTC");
        assert_eq!(show("Europe/Berlin", "2026-03-31T23:30:00Z"), "2026-04-01 at 01:30 Europe/Berlin");
        assert_eq!(show("Asia/Tokyo", "2026-03-31T14:59:00Z"), "2026-03-31 at 23:59 Asia/Tokyo");
    }

    #[test]
    fn a_link_without_a_full_day_has_none() {
        let calendar = Calendar::new(Some("Europe/Berlin"), None, at("2026-01-01T00:00:00Z")).unwrap();
        let last = |expires_at, now| calendar.last_full_day(at(expires_at), at(now));
        assert_eq!(last("2026-01-01T11:00:00Z", "2026-01-01T10:00:00Z"), None, "an hour");
        assert_eq!(last("2026-01-02T10:00:00Z", "2026-01-01T10:00:00Z"), Some(day("2026-01-01")), "24 hours");
        assert_eq!(last("2026-01-01T23:30:00Z", "2026-01-01T10:00:00Z"), Some(day("2026-01-01")), "half past midnight");
        assert_eq!(last("2026-03-02T10:00:00Z", "2026-01-01T10:00:00Z"), Some(day("2026-03-01")), "sixty days");
    }

    #[test]
    fn refuses_days_and_zones_that_are_none() {
        let now = at("2026-01-02T00:00:00Z");
        assert!(Calendar::new(Some("UTC"), Some(day("2026-01-01")), now).is_err());
        assert!(Calendar::new(Some("UTC"), Some(day("2026-01-02")), now).is_ok());
        assert!(Calendar::new(Some("Pacific/Kiritimati"), Some(day("2026-01-02")), now).is_ok());
        assert!(Calendar::new(Some("Europe/Atlantis"), None, now).is_err());
        assert!(Calendar::new(Some("UTC"), Some(Date::MAX), now).is_err());
    }
}
