//! How many requests go out, so that the vendor need not refuse any.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until, timeout_at};

/// How many requests may go out in any 60 seconds, and how many may be under way at once.
///
/// A limit holds for one client and its clones, in one process: several processes share a vendor's quota without knowing
/// of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    per_minute: u32,
    at_once: u32,
}

impl RateLimit {
    /// A limit. 0 counts as 1, the slowest that there is.
    #[must_use]
    pub const fn new(per_minute: u32, at_once: u32) -> Self {
        const fn at_least_one(n: u32) -> u32 {
            if n == 0 { 1 } else { n }
        }
        Self { per_minute: at_least_one(per_minute), at_once: at_least_one(at_once) }
    }

    /// Requests in any 60 seconds.
    #[must_use]
    pub const fn per_minute(self) -> u32 {
        self.per_minute
    }

    /// Requests under way at once.
    #[must_use]
    pub const fn at_once(self) -> u32 {
        self.at_once
    }
}

/// A little more than the minute that a quota is counted in: timers are not exact, and neither are vendors' clocks.
const WINDOW: Duration = Duration::from_millis(60_010);

/// Keeps a limit for all clones of a client.
#[derive(Debug)]
pub(crate) struct Limiter {
    per_minute: usize,
    at_once: Semaphore,
    /// When requests were let go in the last minute, and when those that wait will be; at most the quota counts.
    starts: Mutex<VecDeque<Instant>>,
}

impl Limiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        let number = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        Self {
            per_minute: number(limit.per_minute),
            at_once: Semaphore::new(number(limit.at_once).min(Semaphore::MAX_PERMITS)),
            starts: Mutex::new(VecDeque::new()),
        }
    }

    /// Waits until a request may go out; the permit is held while it is under way. Nothing if that is not before the
    /// deadline, which is known at once where the quota is to blame.
    pub(crate) async fn permit(&self, deadline: Instant) -> Option<SemaphorePermit<'_>> {
        let permit = timeout_at(deadline, self.at_once.acquire()).await.ok()?.ok()?;
        sleep_until(self.reserve(deadline)?).await;
        Some(permit)
    }

    /// Takes the next free place of the quota: now, or a window after the request that took it before.
    fn reserve(&self, deadline: Instant) -> Option<Instant> {
        let mut starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        while starts.front().is_some_and(|start| *start + WINDOW <= now) {
            starts.pop_front();
        }
        let taken = starts.len().checked_sub(self.per_minute).and_then(|place| starts.get(place));
        let start = taken.map_or(now, |taken| *taken + WINDOW);
        if start >= deadline {
            return None;
        }
        starts.push_back(start);
        Some(start)
    }
}

#[cfg(test)]
mod tests;
