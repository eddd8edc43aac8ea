//! How fast links are made.

use std::sync::Arc;
use std::time::Duration;

use billing_portal::{RateLimit, Vendor};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until};

use crate::failure::Failure;

const MINUTE: Duration = Duration::from_secs(60);

/// The limit for the links of a vendor: what was asked for, or else the usual one. More than is documented is refused,
/// unless nobody but this machine is asked.
pub(super) fn limit(
    vendor: Vendor,
    per_minute: Option<u32>,
    at_once: Option<u32>,
    is_local: bool,
) -> Result<RateLimit, Failure> {
    let (usual, most) = (vendor.facts().usual_rate, vendor.facts().highest_rate);
    let limit = RateLimit::per(per_minute.unwrap_or(usual.per_minute()), MINUTE)
        .at_once(at_once.unwrap_or(usual.most_at_once()));
    for (option, value, most) in [
        ("--per-minute", limit.per_minute(), most.per_minute()),
        ("--at-once", limit.most_at_once(), most.most_at_once()),
    ] {
        if value > most && !is_local {
            let message = format!("{option} {value} is more than the {most} that {vendor} documents");
            return Err(Failure::misused(message).hint("other programs with the same key share the vendor's limit"));
        }
    }
    Ok(limit)
}

/// Lets requests go at even distances, where the limiter of a client would let all of a minute go at once and then wait:
/// whoever watches sees it move, and a run that is broken off and resumed does not use up two minutes' worth in one.
#[derive(Debug)]
pub(super) struct Pace {
    distance: Duration,
    next: Instant,
    at_once: Arc<Semaphore>,
}

impl Pace {
    pub(super) fn new(limit: RateLimit) -> Self {
        let at_once = Semaphore::new((limit.most_at_once() as usize).min(Semaphore::MAX_PERMITS));
        Self { distance: MINUTE / limit.per_minute(), next: Instant::now(), at_once: Arc::new(at_once) }
    }

    /// Waits until a request may go. What it gives is to be held while the request is under way; none is ever refused.
    pub(super) async fn wait(&mut self) -> Option<OwnedSemaphorePermit> {
        let place = Arc::clone(&self.at_once).acquire_owned().await.ok();
        // Timers know whole milliseconds only, so what is nearer may go now.
        if self.next > Instant::now() + Duration::from_millis(1) {
            sleep_until(self.next).await;
        }
        // From when it was planned, for timers wake late; but what was missed is not made up for.
        self.next = (self.next + self.distance).max(Instant::now());
        place
    }
}

/// How long so many links take, in whole minutes.
pub(super) fn minutes(links: impl IntoIterator<Item = (u64, RateLimit)>) -> u64 {
    let seconds = |(count, limit): (u64, RateLimit)| count.saturating_mul(60) / u64::from(limit.per_minute());
    links.into_iter().map(seconds).sum::<u64>().div_ceil(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_the_usual_ones_and_never_more_than_is_documented() {
        let upflow = |per_minute, at_once| limit(Vendor::Upflow, per_minute, at_once, false);
        assert_eq!(upflow(None, None).unwrap(), RateLimit::per(300, MINUTE).at_once(5));
        assert_eq!(upflow(Some(600), Some(10)).unwrap(), RateLimit::per(600, MINUTE).at_once(10));
        assert!(upflow(Some(601), None).is_err());
        assert!(upflow(None, Some(11)).is_err());
        assert!(limit(Vendor::Upflow, Some(60_000), Some(50), true).is_ok());

        let chargebee = |per_minute, at_once| limit(Vendor::Chargebee, per_minute, at_once, false);
        assert_eq!(chargebee(None, None).unwrap(), RateLimit::per(100, MINUTE).at_once(5));
        assert!(chargebee(Some(3500), Some(50)).is_ok());
        assert!(chargebee(None, Some(51)).is_err());
    }

    #[test]
    fn tell_the_minutes() {
        let (slow, fast) = (RateLimit::per(100, MINUTE).at_once(5), RateLimit::per(300, MINUTE).at_once(5));
        assert_eq!(minutes([(10_000, fast)]), 34);
        assert_eq!(minutes([(300, fast), (100, slow)]), 2);
        assert_eq!(minutes([(1, fast)]), 0);
        assert_eq!(minutes([(u64::MAX, fast)]), u64::MAX / 300 / 60 + 1);
    }

    #[tokio::test(start_paused = true)]
    async fn requests_go_at_even_distances() {
        let mut pace = Pace::new(RateLimit::per(300, MINUTE).at_once(5));
        let start = Instant::now();
        for _ in 0..301 {
            pace.wait().await;
        }
        let passed = start.elapsed();
        assert!((Duration::from_secs(60)..Duration::from_millis(60_400)).contains(&passed), "{passed:?}");

        let mut fast = Pace::new(RateLimit::per(6_000_000, MINUTE).at_once(5));
        let start = Instant::now();
        for _ in 0..10_000 {
            fast.wait().await;
        }
        let passed = start.elapsed();
        assert!((Duration::from_millis(95)..Duration::from_millis(250)).contains(&passed), "{passed:?}");

        tokio::time::advance(Duration::from_secs(30)).await;
        let start = Instant::now();
        for _ in 0..11 {
            pace.wait().await;
        }
        let passed = start.elapsed();
        assert!(passed >= Duration::from_millis(1_800), "nothing is made up for: {passed:?}");
    }
}
