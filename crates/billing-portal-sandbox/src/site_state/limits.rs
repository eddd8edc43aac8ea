//! The limits of a site, and what is over them.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use http::Method;
use serde::Serialize;
use serde_json::Value;

use super::control_error::ControlError;
use crate::limit::{Kind, LimitRule};
use crate::vendors::Vendor;

/// How many requests a site takes before it responds with 429 and `Retry-After`: a list of rules for each vendor.
///
/// By default a vendor has the limits that it documents: Upflow 600 requests in any 60 seconds and 10 at once, Chargebee
/// 50 `GET`s and 100 `POST`s at once; how many it takes in a minute depends on the plan. Stripe has none here: its 25 in a second
/// would be used up soon where a clock stands still. Time is the site's clock, so on a frozen one a minute passes only when it is
/// moved. Requests count if their credentials are right and they were not refused for a limit themselves.
///
/// As JSON it is an object with a list of rules for each vendor; a vendor that is left out stays as it is.
///
/// ```
/// use billing_portal_sandbox::{LimitRule, Limits, Vendor};
/// use serde_json::json;
///
/// let limits = Limits::default().rules(Vendor::Chargebee, [LimitRule::window(150, 60)]);
/// let upflow = json!([{"requests": 600, "seconds": 60}, {"at_once": 10}]);
/// let json = json!({"chargebee": [{"requests": 150, "seconds": 60}], "stripe": [], "upflow": upflow});
/// assert_eq!(serde_json::to_value(&limits).unwrap(), json);
/// assert_eq!(Limits::default().changed(json).unwrap(), limits);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Limits(BTreeMap<Vendor, Vec<LimitRule>>);

impl Default for Limits {
    fn default() -> Self {
        Self::each(|vendor| vendor.facts().limits.to_vec())
    }
}

impl Limits {
    /// No limits at all.
    #[must_use]
    pub fn none() -> Self {
        Self::each(|_| Vec::new())
    }

    /// With these rules for a vendor in place of those that it has.
    #[must_use]
    pub fn rules(mut self, vendor: Vendor, rules: impl IntoIterator<Item = LimitRule>) -> Self {
        self.0.insert(vendor, rules.into_iter().collect());
        self
    }

    /// With the rules of the vendors that a JSON object has, as `POST /_sandbox/limits` takes it.
    ///
    /// # Errors
    ///
    /// If it names an unknown vendor, or a rule has a 0, or not one of the two kinds: the error names the place.
    pub fn changed(mut self, vendors: Value) -> Result<Self, ControlError> {
        let changes: BTreeMap<String, Vec<LimitRule>> = serde_path_to_error::deserialize(vendors).map_err(|error| {
            let place = error.path().to_string();
            ControlError(if place == "." { error.to_string() } else { format!("{place}: {}", error.into_inner()) })
        })?;
        for (name, rules) in changes {
            self.0.insert(Vendor::named(&name).map_err(ControlError)?, rules);
        }
        Ok(self)
    }

    pub(crate) fn of(&self, vendor: Vendor) -> &[LimitRule] {
        self.0.get(&vendor).map(Vec::as_slice).unwrap_or_default()
    }

    fn each(rules: impl Fn(Vendor) -> Vec<LimitRule>) -> Self {
        Self(Vendor::ALL.iter().map(|vendor| (*vendor, rules(*vendor))).collect())
    }
}

/// Refuses what is over the limits of a site.
pub(crate) struct Limiter {
    pub(crate) limits: Limits,
    traffic: BTreeMap<Vendor, Traffic>,
}

#[derive(Default)]
struct Traffic {
    /// When the requests within the longest window were let in, oldest first; empty without a window.
    admitted: VecDeque<(Duration, Method)>,
    /// The methods of the requests under way.
    in_flight: Vec<Method>,
}

impl Limiter {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { limits, traffic: BTreeMap::new() }
    }

    /// Lets a request in, or says in how many seconds it may come again. Who is let in has to [leave](Self::leave).
    pub(crate) fn enter(&mut self, vendor: Vendor, method: &Method, now: Duration) -> Result<(), u64> {
        let rules = self.limits.of(vendor);
        let traffic = self.traffic.entry(vendor).or_default();
        traffic.forget(now, rules.iter().filter_map(LimitRule::span).max().unwrap_or_default());
        let own: Vec<_> = rules.iter().filter(|rule| rule.is_for(method.as_str())).collect();
        if own.iter().any(|rule| traffic.is_full(rule)) {
            return Err(1);
        }
        let wait = own.iter().filter_map(|rule| traffic.wait(rule, now)).max();
        if let Some(wait) = wait.filter(|wait| !wait.is_zero()) {
            return Err(wait.as_secs() + u64::from(wait.subsec_nanos() > 0));
        }
        if wait.is_some() {
            traffic.admitted.push_back((now, method.clone()));
        }
        traffic.in_flight.push(method.clone());
        Ok(())
    }

    /// A request that was let in has had its response.
    pub(crate) fn leave(&mut self, vendor: Vendor, method: &Method) {
        let in_flight = &mut self.traffic.entry(vendor).or_default().in_flight;
        if let Some(index) = in_flight.iter().position(|other| other == method) {
            in_flight.swap_remove(index);
        }
    }

    /// Counts the requests that another limiter let in and that are still under way.
    pub(crate) fn take_over(&mut self, other: &mut Self) {
        for (vendor, traffic) in &mut other.traffic {
            self.traffic.entry(*vendor).or_default().in_flight = std::mem::take(&mut traffic.in_flight);
        }
    }
}

impl Traffic {
    /// Forgets what is out of all windows. What a clock that was set back has yet to come to counts no more, either.
    fn forget(&mut self, now: Duration, longest: Duration) {
        self.admitted.retain(|(at, _)| now.checked_sub(*at).is_some_and(|age| age < longest));
    }

    /// Whether as many requests as may be are under way.
    fn is_full(&self, rule: &LimitRule) -> bool {
        let Kind::AtOnce { at_once } = rule.kind else { return false };
        self.in_flight.iter().filter(|method| rule.is_for(method.as_str())).count() >= at_once as usize
    }

    /// How long it takes until a window has room, if the rule is about one: no time if it has.
    fn wait(&self, rule: &LimitRule, now: Duration) -> Option<Duration> {
        let (Kind::Window { requests, .. }, span) = (rule.kind, rule.span()?) else { return None };
        let counts =
            |(at, method): &&(Duration, Method)| rule.is_for(method.as_str()) && now.saturating_sub(*at) < span;
        let times: Vec<_> = self.admitted.iter().filter(counts).map(|(at, _)| *at).collect();
        let over = times.len().checked_sub(requests as usize);
        Some(over.map_or(Duration::ZERO, |index| (times[index] + span).saturating_sub(now)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VENDOR: Vendor = Vendor::ALL[0];

    fn limits(rules: impl IntoIterator<Item = LimitRule>) -> Limits {
        Limits::none().rules(VENDOR, rules)
    }

    fn enter(limiter: &mut Limiter, milliseconds: u64) -> Result<(), u64> {
        limiter.enter(VENDOR, &Method::POST, Duration::from_millis(milliseconds))
    }

    #[test]
    fn no_sixty_seconds_have_more_than_the_limit() {
        let mut limiter = Limiter::new(limits([LimitRule::window(2, 60)]));
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
        let mut limiter = Limiter::new(limits([LimitRule::window(10, 60)]));
        for second in 0..10 {
            assert_eq!(enter(&mut limiter, second * 1_000), Ok(()));
        }
        limiter.limits = limits([LimitRule::window(4, 60)]);
        // The seventh has to go first, which leaves three.
        assert_eq!(enter(&mut limiter, 10_000), Err(56));
        assert_eq!(enter(&mut limiter, 66_000), Ok(()));
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_lock_anybody_out() {
        let mut limiter = Limiter::new(limits([LimitRule::window(1, 60)]));
        assert_eq!(enter(&mut limiter, 1_000_000), Ok(()));
        assert_eq!(enter(&mut limiter, 1_000), Ok(()));
        assert_eq!(enter(&mut limiter, 1_000), Err(60));
    }

    #[test]
    fn all_windows_count_and_the_longest_wait_is_told() {
        let mut limiter = Limiter::new(limits([LimitRule::window(1, 1), LimitRule::window(2, 60)]));
        assert_eq!(enter(&mut limiter, 0), Ok(()));
        assert_eq!(enter(&mut limiter, 500), Err(1));
        assert_eq!(enter(&mut limiter, 1_000), Ok(()));
        assert_eq!(enter(&mut limiter, 1_000), Err(59));
        assert_eq!(enter(&mut limiter, 60_000), Ok(()));
    }

    #[test]
    fn requests_at_once_are_counted_by_vendor() {
        for vendor in Vendor::ALL {
            let mut limiter = Limiter::new(Limits::none().rules(*vendor, [LimitRule::at_once(1)]));
            let enter = |limiter: &mut Limiter, vendor| limiter.enter(vendor, &Method::POST, Duration::ZERO);
            assert_eq!(enter(&mut limiter, *vendor), Ok(()));
            assert_eq!(enter(&mut limiter, *vendor), Err(1));
            for other in Vendor::ALL.iter().filter(|other| *other != vendor) {
                assert_eq!(enter(&mut limiter, *other), Ok(()));
                limiter.leave(*other, &Method::POST);
            }
            assert_eq!(enter(&mut limiter, *vendor), Err(1));
            limiter.leave(*vendor, &Method::POST);
            assert_eq!(enter(&mut limiter, *vendor), Ok(()));
        }
    }

    #[test]
    fn a_rule_for_a_method_counts_that_method_only() {
        let rules = [LimitRule::at_once(1).method("GET"), LimitRule::window(1, 60).method("PUT")];
        let mut limiter = Limiter::new(limits(rules));
        let mut enter = |method| limiter.enter(VENDOR, method, Duration::ZERO);
        assert_eq!((enter(&Method::GET), enter(&Method::GET)), (Ok(()), Err(1)));
        assert_eq!((enter(&Method::PUT), enter(&Method::PUT)), (Ok(()), Err(60)));
        assert_eq!((enter(&Method::POST), enter(&Method::POST)), (Ok(()), Ok(())));
    }
}
