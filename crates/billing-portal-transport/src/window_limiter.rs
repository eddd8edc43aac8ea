//! A limit kept by a log of what went out.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::attempt::after;
use crate::limit::{Limiter, NoRoom, Permit, Permitting, RateLimit};

/// A little more than the period that a quota is counted in: timers are not exact, and neither are vendors' clocks.
const MARGIN: Duration = Duration::from_millis(10);

/// Keeps a [`RateLimit`]: a request goes out when fewer than the quota did in the last period. Who waits waits in turn.
///
/// ```
/// use std::time::Duration;
///
/// use billing_portal_transport::{Limiter, NoRoom, RateLimit, WindowLimiter};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let limiter = WindowLimiter::new(RateLimit::per(1, Duration::from_secs(60)));
/// let within = Duration::from_secs(5);
/// assert!(limiter.permit(within).await.is_ok());
/// assert!(matches!(limiter.permit(within).await, Err(NoRoom::For(_))));
/// # }
/// ```
pub struct WindowLimiter {
    limit: RateLimit,
    window: Duration,
    at_once: Semaphore,
    /// Who waits for a place in the quota waits in turn.
    turn: Semaphore,
    /// When requests were let go: those of the last window, and no more of them than the quota has.
    starts: Mutex<VecDeque<Instant>>,
}

impl WindowLimiter {
    /// A limiter of which nothing is used up.
    #[must_use]
    pub fn new(limit: RateLimit) -> Self {
        let at_once = usize::try_from(limit.most_at_once()).unwrap_or(usize::MAX).min(Semaphore::MAX_PERMITS);
        Self {
            limit,
            window: limit.period().saturating_add(MARGIN),
            at_once: Semaphore::new(at_once),
            turn: Semaphore::new(1),
            starts: Mutex::default(),
        }
    }

    /// Waits until a request may go out. Who stops waiting has taken nothing.
    async fn wait(&self, deadline: Instant) -> Result<Permit<'_>, NoRoom> {
        // Where the quota has no place in time there is nothing to wait for.
        self.free_at(deadline)?;
        let wait = async {
            let closed = |_| NoRoom::InTime;
            let permit = self.at_once.acquire().await.map_err(closed)?;
            let _turn = self.turn.acquire().await.map_err(closed)?;
            // Not a timer for a moment that has come: it would take until the next millisecond.
            if let Some(free) = self.free_at(deadline)? {
                sleep_until(free).await;
            }
            self.start();
            Ok(Permit::holding(permit))
        };
        timeout_at(deadline, wait).await.unwrap_or(Err(NoRoom::InTime))
    }

    /// When the quota has a place again, a window after the request that has the oldest one; `None` if it has one now.
    fn free_at(&self, deadline: Instant) -> Result<Option<Instant>, NoRoom> {
        let mut starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let is_over = |start: &Instant| now.duration_since(*start) >= self.window;
        while starts.front().is_some_and(is_over) {
            starts.pop_front();
        }
        let is_full = u32::try_from(starts.len()).is_ok_and(|taken| taken >= self.limit.requests());
        let Some(oldest) = starts.front().filter(|_| is_full) else { return Ok(None) };
        let wait = self.window.saturating_sub(now.duration_since(*oldest));
        match now.checked_add(wait) {
            Some(free) if free < deadline => Ok(Some(free)),
            _ => Err(NoRoom::For(wait)),
        }
    }

    /// Takes a place from now on, not from when it was planned: a timer may wake late.
    fn start(&self) {
        let mut starts = self.starts.lock().unwrap_or_else(PoisonError::into_inner);
        starts.push_back(Instant::now());
    }
}

impl Limiter for WindowLimiter {
    fn permit(&self, within: Duration) -> Permitting<'_> {
        Box::pin(self.wait(after(Instant::now(), within)))
    }
}

impl fmt::Debug for WindowLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.limit.fmt(f)
    }
}

#[cfg(test)]
mod tests;
