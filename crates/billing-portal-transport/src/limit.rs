//! How many requests go out, so that the vendor need not refuse any.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// How many requests may go out in any period, and how many may be under way at once.
///
/// ```
/// # use std::time::Duration;
/// # use billing_portal_transport::RateLimit;
/// let limit = RateLimit::per(600, Duration::from_secs(60)).at_once(10);
/// assert_eq!((limit.per_minute(), limit.most_at_once()), (600, 10));
/// ```
///
/// A limit holds for one client and its clones, in one process: several processes share a vendor's quota without knowing
/// of each other. A [`Limiter`] of your own can know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    requests: u32,
    period: Duration,
    at_once: u32,
}

impl RateLimit {
    /// So many requests in any period of this length, all of which may be under way at once. 0 requests count as 1.
    #[must_use]
    pub const fn per(requests: u32, period: Duration) -> Self {
        let requests = if requests == 0 { 1 } else { requests };
        Self { requests, period, at_once: u32::MAX }
    }

    /// The same with so many under way at once, at most. 0 counts as 1.
    #[must_use]
    pub const fn at_once(self, requests: u32) -> Self {
        Self { at_once: if requests == 0 { 1 } else { requests }, ..self }
    }

    /// How many requests may go out in any [`period`](Self::period).
    #[must_use]
    pub const fn requests(self) -> u32 {
        self.requests
    }

    /// The period that requests are counted in.
    #[must_use]
    pub const fn period(self) -> Duration {
        self.period
    }

    /// How many requests a minute that is on average, rounded down, and at least 1.
    #[must_use]
    pub const fn per_minute(self) -> u32 {
        match (self.requests as u128 * 60_000).checked_div(self.period.as_millis()) {
            Some(0) => 1,
            #[expect(clippy::cast_possible_truncation, reason = "it fits")]
            Some(fits) if fits <= u32::MAX as u128 => fits as u32,
            _ => u32::MAX,
        }
    }

    /// How many requests may be under way at once.
    #[must_use]
    pub const fn most_at_once(self) -> u32 {
        self.at_once
    }
}

/// Decides when each request of a client goes out: a [`WindowLimiter`](crate::WindowLimiter), or one of your own, such as one that many
/// processes share.
///
/// A call asks before each attempt, and holds the [`Permit`] until the attempt has ended. It stops waiting when it is
/// dropped: the future then leaves nothing behind. A limiter is asked by many calls at once.
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
///
/// use billing_portal_transport::{Limiter, NoRoom, Permit, Permitting};
/// use tokio::sync::Semaphore;
/// use tokio::time::timeout;
///
/// /// Lets so many requests be under way at once.
/// #[derive(Debug)]
/// struct AtOnce(Arc<Semaphore>);
///
/// impl Limiter for AtOnce {
///     fn permit(&self, within: Duration) -> Permitting<'_> {
///         let free = Arc::clone(&self.0).acquire_owned();
///         Box::pin(async move {
///             let place = timeout(within, free).await.map_err(|_| NoRoom::InTime)?;
///             Ok(Permit::holding(place))
///         })
///     }
/// }
///
/// let limiter: Arc<dyn Limiter> = Arc::new(AtOnce(Arc::new(Semaphore::new(4))));
/// ```
pub trait Limiter: fmt::Debug + Send + Sync {
    /// Waits until a request may go out, at most for the time `within`, which is what is left of the call's.
    ///
    /// # Errors
    /// If there will be no room in that time: at once where it is known, or when the time is over.
    fn permit(&self, within: Duration) -> Permitting<'_>;
}

/// What a [`Limiter`] gives: a permit, in time.
///
/// ```
/// use billing_portal_transport::{Permit, Permitting};
///
/// fn always<'a>() -> Permitting<'a> {
///     Box::pin(async { Ok(Permit::free()) })
/// }
/// ```
pub type Permitting<'a> = Pin<Box<dyn Future<Output = Result<Permit<'a>, NoRoom>> + Send + 'a>>;

/// The permission for one request to be under way; what it holds is dropped when the request has ended.
///
/// ```
/// use std::sync::{Arc, Mutex};
///
/// use billing_portal_transport::Permit;
///
/// let place = Arc::new(Mutex::new("a place")); // anything that is given back on being dropped
/// let permit = Permit::holding(Arc::clone(&place));
/// drop(permit);
/// assert_eq!(Arc::strong_count(&place), 1);
/// ```
pub struct Permit<'a>(#[expect(dead_code, reason = "it is dropped")] Option<Box<dyn Send + 'a>>);

impl<'a> Permit<'a> {
    /// A permit that holds nothing.
    #[must_use]
    pub fn free() -> Self {
        Self(None)
    }

    /// A permit that holds something until the request has ended, such as a place in a semaphore.
    pub fn holding(place: impl Send + 'a) -> Self {
        Self(Some(Box::new(place)))
    }
}

impl fmt::Debug for Permit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Permit")
    }
}

/// Why a request cannot go out in time.
///
/// ```
/// use std::time::Duration;
///
/// use billing_portal_transport::NoRoom;
///
/// /// What a limiter of one's own says that has its next place after `wait`.
/// fn checked(wait: Duration, within: Duration) -> Result<(), NoRoom> {
///     if wait > within { Err(NoRoom::For(wait)) } else { Ok(()) }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoRoom {
    /// There will be none for so long.
    For(Duration),
    /// There was none until the time was over.
    InTime,
}
