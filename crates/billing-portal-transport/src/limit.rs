//! How many requests go out, so that the vendor need not refuse any.

use std::collections::VecDeque;
use std::fmt;
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

/// Why a request cannot go out before the deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoRoom {
    /// The quota has no place for so long.
    Quota(Duration),
    /// The deadline came while others were under way.
    Deadline,
}

/// Keeps a limit for all clones of a client.
pub(crate) struct Limiter {
    limit: RateLimit,
    at_once: Semaphore,
    /// Who waits for a place in the quota waits in turn.
    turn: Semaphore,
    /// When requests were let go: those of the last minute, and no more of them than the quota has.
    starts: Mutex<VecDeque<Instant>>,
}

impl Limiter {
    pub(crate) fn new(limit: RateLimit) -> Self {
        let at_once = usize::try_from(limit.at_once).unwrap_or(usize::MAX).min(Semaphore::MAX_PERMITS);
        Self { limit, at_once: Semaphore::new(at_once), turn: Semaphore::new(1), starts: Mutex::default() }
    }

    /// Waits until a request may go out; the permit is held while it is under way. Who stops waiting has taken nothing.
    pub(crate) async fn permit(&self, deadline: Instant) -> Result<SemaphorePermit<'_>, NoRoom> {
        // Where the quota has no place in time there is nothing to wait for.
        self.free_at(deadline)?;
        let wait = async {
            let closed = |_| NoRoom::Deadline;
            let permit = self.at_once.acquire().await.map_err(closed)?;
            let _turn = self.turn.acquire().await.map_err(closed)?;
            // Not a timer for a moment that has come: it would take until the next millisecond.
            if let Some(free) = self.free_at(deadline)? {
                sleep_until(free).await;
            }
            self.start();
            Ok(permit)
        };
        timeout_at(deadline, wait).await.unwrap_or(Err(NoRoom::Deadline))
    }

    /// When the quota has a place again, a window after the request that has the oldest one; `None` if it has one now.
    fn free_at(&self, deadline: Instant) -> Result<Option<Instant>, NoRoom> {
        let mut starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        while starts.front().is_some_and(|start| *start + WINDOW <= now) {
            starts.pop_front();
        }
        let is_full = u32::try_from(starts.len()).is_ok_and(|taken| taken >= self.limit.per_minute);
        let free = starts.front().filter(|_| is_full).map(|oldest| *oldest + WINDOW);
        let begin = free.unwrap_or(now);
        if begin < deadline { Ok(free) } else { Err(NoRoom::Quota(begin.saturating_duration_since(now))) }
    }

    /// Takes a place from now on, not from when it was planned: a timer may wake late.
    fn start(&self) {
        let mut starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        starts.push_back(Instant::now());
    }
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.limit.fmt(f)
    }
}

#[cfg(test)]
mod tests;
