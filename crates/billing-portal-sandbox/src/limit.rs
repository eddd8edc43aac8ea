//! Limits: how many requests a vendor takes in a minute, and how many at once.

use std::collections::VecDeque;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::journal::Vendor;
use crate::world::SharedWorld;

/// What the vendors count requests in.
const MINUTE: Duration = Duration::from_secs(60);

/// How many requests a site takes before it answers 429 with `Retry-After`.
///
/// By default Upflow has the documented limits, 600 requests in any 60 seconds and 10 at once, and Chargebee has none:
/// its limit depends on the plan. Time is the site's clock, so on a frozen one a minute passes only when it is told to.
/// Requests count if their credentials are right and they were not refused for a limit themselves.
///
/// As JSON it is an object with the members that the methods name, null where there is no limit.
///
/// ```
/// use billing_portal_sandbox::Limits;
///
/// let limits = Limits::default().chargebee_per_minute(150).upflow_at_once(None);
/// let json = serde_json::json!({"chargebee_per_minute": 150, "upflow_per_minute": 600, "upflow_at_once": null});
/// assert_eq!(serde_json::to_value(limits).unwrap(), json);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub struct Limits {
    chargebee_per_minute: Option<u32>,
    upflow_per_minute: Option<u32>,
    upflow_at_once: Option<u32>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { chargebee_per_minute: None, upflow_per_minute: Some(600), upflow_at_once: Some(10) }
    }
}

impl Limits {
    /// No limits at all.
    #[must_use]
    pub fn none() -> Self {
        Self { chargebee_per_minute: None, upflow_per_minute: None, upflow_at_once: None }
    }

    /// How many requests Chargebee takes in any 60 seconds; `None` or 0 for any number.
    #[must_use]
    pub fn chargebee_per_minute(mut self, requests: impl Into<Option<u32>>) -> Self {
        self.chargebee_per_minute = requests.into();
        self
    }

    /// How many requests Upflow takes in any 60 seconds; `None` or 0 for any number.
    #[must_use]
    pub fn upflow_per_minute(mut self, requests: impl Into<Option<u32>>) -> Self {
        self.upflow_per_minute = requests.into();
        self
    }

    /// How many requests Upflow answers at once; `None` or 0 for any number. A request counts from its first line to
    /// the last byte of its answer.
    #[must_use]
    pub fn upflow_at_once(mut self, requests: impl Into<Option<u32>>) -> Self {
        self.upflow_at_once = requests.into();
        self
    }

    /// These limits with some members of their JSON changed.
    pub(crate) fn changed(self, members: serde_json::Map<String, Value>) -> Result<Self, serde_json::Error> {
        let mut limits = serde_json::to_value(self)?;
        for (name, value) in members {
            limits[name] = value;
        }
        serde_json::from_value(limits)
    }

    fn per_minute(self, vendor: Vendor) -> Option<u32> {
        let limit = match vendor {
            Vendor::Chargebee => self.chargebee_per_minute,
            Vendor::Upflow => self.upflow_per_minute,
        };
        limit.filter(|limit| *limit > 0)
    }

    fn at_once(self, vendor: Vendor) -> Option<u32> {
        let limit = match vendor {
            Vendor::Chargebee => None,
            Vendor::Upflow => self.upflow_at_once,
        };
        limit.filter(|limit| *limit > 0)
    }
}

/// Refuses what is over the limits of a site.
pub(crate) struct Limiter {
    pub(crate) limits: Limits,
    chargebee: Traffic,
    upflow: Traffic,
}

#[derive(Default)]
struct Traffic {
    /// When the requests of the last minute were let in, oldest first; empty without a limit.
    admitted: VecDeque<Duration>,
    in_flight: u32,
}

impl Limiter {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, chargebee: Traffic::default(), upflow: Traffic::default() }
    }

    /// Lets a request in, or says in how many seconds it may come again. Who is let in has to [leave](Self::leave).
    pub(crate) fn enter(&mut self, vendor: Vendor, now: Duration) -> Result<(), u64> {
        let (per_minute, at_once) = (self.limits.per_minute(vendor), self.limits.at_once(vendor));
        let traffic = self.traffic(vendor);
        if at_once.is_some_and(|most| traffic.in_flight >= most) {
            return Err(1);
        }
        if let Some(most) = per_minute {
            traffic.forget(now);
            let over = traffic.admitted.len().checked_sub(usize::try_from(most).unwrap_or(usize::MAX));
            if let Some(oldest) = over.and_then(|index| traffic.admitted.get(index)) {
                let wait = (*oldest + MINUTE).saturating_sub(now);
                return Err(wait.as_secs() + u64::from(wait.subsec_nanos() > 0));
            }
            traffic.admitted.push_back(now);
        }
        traffic.in_flight += 1;
        Ok(())
    }

    /// A request that was let in is answered.
    fn leave(&mut self, vendor: Vendor) {
        let traffic = self.traffic(vendor);
        traffic.in_flight = traffic.in_flight.saturating_sub(1);
    }

    /// Counts the requests that another limiter let in and that are still being answered.
    pub(crate) fn take_over(&mut self, other: &Self) {
        self.chargebee.in_flight = other.chargebee.in_flight;
        self.upflow.in_flight = other.upflow.in_flight;
    }

    fn traffic(&mut self, vendor: Vendor) -> &mut Traffic {
        match vendor {
            Vendor::Chargebee => &mut self.chargebee,
            Vendor::Upflow => &mut self.upflow,
        }
    }
}

impl Traffic {
    /// Forgets what is a minute old. What a clock that was set back has yet to come to counts no more, either.
    fn forget(&mut self, now: Duration) {
        self.admitted.retain(|at| now.checked_sub(*at).is_some_and(|age| age < MINUTE));
    }
}

/// The place of a request among those that are answered at once; it is free again when this is dropped.
pub(crate) struct Place {
    world: SharedWorld,
    vendor: Vendor,
}

impl Place {
    /// The place of a request that was let [in](Limiter::enter).
    pub(crate) fn new(world: SharedWorld, vendor: Vendor) -> Self {
        Self { world, vendor }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.world.lock().limiter.leave(self.vendor);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enter(limiter: &mut Limiter, milliseconds: u64) -> Result<(), u64> {
        limiter.enter(Vendor::Chargebee, Duration::from_millis(milliseconds))
    }

    #[test]
    fn no_sixty_seconds_have_more_than_the_limit() {
        let mut limiter = Limiter::new(Limits::none().chargebee_per_minute(2));
        assert_eq!(enter(&mut limiter, 10_000), Ok(()));
        assert_eq!(enter(&mut limiter, 30_500), Ok(()));
        assert_eq!(enter(&mut limiter, 30_500), Err(40));
        assert_eq!(enter(&mut limiter, 69_999), Err(1));
        assert_eq!(enter(&mut limiter, 70_000), Ok(()));
        assert_eq!(enter(&mut limiter, 70_000), Err(21));
        assert_eq!(enter(&mut limiter, 200_000), Ok(()));
    }

    #[test]
    fn a_lower_limit_counts_what_was_let_in_before() {
        let mut limiter = Limiter::new(Limits::none().chargebee_per_minute(10));
        for second in 0..10 {
            assert_eq!(enter(&mut limiter, second * 1_000), Ok(()));
        }
        limiter.limits = Limits::none().chargebee_per_minute(4);
        // The seventh has to go first, which leaves three.
        assert_eq!(enter(&mut limiter, 10_000), Err(56));
        assert_eq!(enter(&mut limiter, 66_000), Ok(()));
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_lock_anybody_out() {
        let mut limiter = Limiter::new(Limits::none().chargebee_per_minute(1));
        assert_eq!(enter(&mut limiter, 1_000_000), Ok(()));
        assert_eq!(enter(&mut limiter, 1_000), Ok(()));
        assert_eq!(enter(&mut limiter, 1_000), Err(60));
    }

    #[test]
    fn places_are_counted_by_vendor() {
        let mut limiter = Limiter::new(Limits::none().upflow_at_once(1));
        let upflow = |limiter: &mut Limiter| limiter.enter(Vendor::Upflow, Duration::ZERO);
        assert_eq!(upflow(&mut limiter), Ok(()));
        assert_eq!(upflow(&mut limiter), Err(1));
        assert_eq!(enter(&mut limiter, 0), Ok(()));
        limiter.leave(Vendor::Chargebee);
        assert_eq!(upflow(&mut limiter), Err(1));
        limiter.leave(Vendor::Upflow);
        assert_eq!(upflow(&mut limiter), Ok(()));
    }

    #[test]
    fn zero_is_no_limit() {
        let limits = Limits::none().chargebee_per_minute(0).upflow_per_minute(0).upflow_at_once(0);
        let mut limiter = Limiter::new(limits);
        for vendor in [Vendor::Chargebee, Vendor::Upflow] {
            assert!((0..1_000).all(|_| limiter.enter(vendor, Duration::ZERO).is_ok()));
        }
    }
}
