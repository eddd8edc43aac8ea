//! A site's clock: what every timeout, time stamp and expiry is measured by.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The last second of the year 9999, where every clock stops. Later times have no RFC 3339 text, and far
/// later ones are no 64-bit integers to a client.
pub(crate) const END_OF_TIME: u64 = 253_402_300_799;

/// A clock that moves by itself, unless it is frozen, and by what it is told.
pub(crate) struct Clock {
    /// Where a frozen clock stands; a running clock has none and starts from the system's.
    frozen_at: Option<u64>,
    advanced: Duration,
}

impl Clock {
    /// A clock that runs with the system's, or that stands still at `frozen_at` (Unix seconds).
    pub(crate) fn new(frozen_at: Option<u64>) -> Self {
        Self { frozen_at, advanced: Duration::ZERO }
    }

    /// The time in seconds since the Unix epoch, [`END_OF_TIME`] at most.
    pub(crate) fn now(&self) -> u64 {
        self.time().as_secs()
    }

    /// The time since the Unix epoch with parts of a second, [`END_OF_TIME`] at most.
    pub(crate) fn time(&self) -> Duration {
        let base = match self.frozen_at {
            Some(seconds) => Duration::from_secs(seconds),
            // A system clock before 1970 counts as 1970.
            None => SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default(),
        };
        base.saturating_add(self.advanced).min(Duration::from_secs(END_OF_TIME))
    }

    /// Freezes the clock at a time, earlier or later.
    pub(crate) fn set(&mut self, unix_seconds: u64) {
        *self = Self::new(Some(unix_seconds));
    }

    /// Whether it moves only when it is told to.
    pub(crate) fn is_frozen(&self) -> bool {
        self.frozen_at.is_some()
    }

    /// Moves the clock forward; parts of a second add up.
    pub(crate) fn advance(&mut self, by: Duration) {
        self.advanced = self.advanced.saturating_add(by);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let mut clock = Clock::new(Some(1_000));
        assert_eq!(clock.now(), 1_000);
        clock.advance(Duration::from_millis(600));
        assert_eq!(clock.now(), 1_000);
        clock.advance(Duration::from_millis(600));
        assert_eq!(clock.now(), 1_001);
    }

    #[test]
    fn a_clock_that_is_set_stands_still() {
        let mut clock = Clock::new(None);
        clock.advance(Duration::from_millis(600));
        clock.set(1_000);
        assert_eq!(clock.time(), Duration::from_secs(1_000));
        clock.set(10);
        assert_eq!(clock.now(), 10);
    }

    #[test]
    fn a_clock_stops_at_the_end_of_time() {
        let mut clock = Clock::new(None);
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert_eq!(clock.now(), END_OF_TIME);
        assert_eq!(Clock::new(Some(u64::MAX)).now(), END_OF_TIME);
    }
}
