//! A vendor's quota that many processes share: a [`Limiter`] over Redis.
//!
//! Copy this file and `take_place.lua` into your application. The times of the last requests are a list in Redis, and one
//! script on the server looks at it and takes a place, by the server's clock: no two processes take the same place, and
//! their own clocks do not matter. As with a [`WindowLimiter`], no period ever has more than the quota.
//!
//! - **What is under way at once is counted per process.** A process that is killed would never give a shared place back.
//!   Give each process its part of what the vendor allows.
//! - **A place is taken when the server says so.** A call that is dropped while it asks may have taken a place that nobody
//!   uses, and so may a process that is killed: one place each, for one period.
//! - **If the store is away**, [`WhenAway`] decides. When it goes or comes back, one period can have what the store and the
//!   shares let go together. Redis itself forgets the list if it restarts without persistence, or evicts keys.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use billing_portal::{Limiter, NoRoom, Permit, Permitting, RateLimit, WindowLimiter};
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{RedisError, Script};
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep, timeout};

/// A little more than the period: a request may take longer to the vendor than the next one does.
const MARGIN: Duration = Duration::from_millis(10);

/// How long the store may take.
const STORE_TIMEOUT: Duration = Duration::from_secs(1);

/// How long a store that is away is left alone.
const PAUSE: Duration = Duration::from_secs(1);

/// What happens to requests while the store is away.
///
/// ```
/// use std::time::Duration;
///
/// use billing_portal::RateLimit;
/// use billing_portal_shared_limit::WhenAway;
///
/// // Ten processes share 600 a minute: each goes on with a tenth.
/// let policy = WhenAway::Share(RateLimit::per(60, Duration::from_secs(60)));
/// # let _ = policy;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenAway {
    /// None goes out: calls fail with an error that says when the store is asked again.
    Refuse,
    /// Each process goes on by itself with a fixed share, such as the quota divided by the most processes that there are.
    Share(RateLimit),
}

/// Keeps the requests of many processes within one quota. All of them name the same key.
///
/// ```no_run
/// use std::time::Duration;
///
/// use billing_portal::{ApiKey, Chargebee, RateLimit};
/// use billing_portal_shared_limit::{SharedLimiter, WhenAway};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let store = redis::Client::open("redis://127.0.0.1/")?;
/// let limit = RateLimit::per(150, Duration::from_secs(60)).at_once(5);
/// let limiter = SharedLimiter::new(&store, "chargebee:acme-test", limit, WhenAway::Refuse)?;
/// let client = Chargebee::builder("acme-test", ApiKey::new("test_key")).limiter(limiter).build()?;
/// # let _ = client;
/// # Ok(())
/// # }
/// ```
pub struct SharedLimiter {
    store: ConnectionManager,
    key: String,
    take_place: Script,
    limit: RateLimit,
    at_once: Semaphore,
    /// Who waits for a place in the quota waits in turn; one of each process asks the store.
    turn: Semaphore,
    /// The share of this process while the store is away.
    share: Option<WindowLimiter>,
    /// Until when the store is left alone.
    away_until: Mutex<Option<Instant>>,
}

impl SharedLimiter {
    /// A limiter by the list of this key. Connects when the first request goes out, and again whenever it has to.
    ///
    /// # Errors
    ///
    /// If the client's settings cannot be used. A store that is away is no error here.
    pub fn new(
        store: &redis::Client,
        key: impl Into<String>,
        limit: RateLimit,
        when_away: WhenAway,
    ) -> Result<Self, RedisError> {
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(STORE_TIMEOUT))
            .set_response_timeout(Some(STORE_TIMEOUT))
            .set_number_of_retries(0);
        Ok(Self {
            store: ConnectionManager::new_lazy_with_config(store.clone(), config)?,
            key: key.into(),
            take_place: Script::new(include_str!("take_place.lua")),
            limit,
            at_once: Semaphore::new((limit.most_at_once() as usize).min(Semaphore::MAX_PERMITS)),
            turn: Semaphore::new(1),
            share: match when_away {
                WhenAway::Refuse => None,
                WhenAway::Share(share) => Some(WindowLimiter::new(share)),
            },
            away_until: Mutex::default(),
        })
    }

    async fn wait(&self, within: Duration) -> Result<Permit<'_>, NoRoom> {
        let begin = Instant::now();
        let left = || within.saturating_sub(begin.elapsed());
        let closed = |_| NoRoom::InTime;
        let under_way = self.at_once.acquire().await.map_err(closed)?;
        let turn = self.turn.acquire().await.map_err(closed)?;
        loop {
            let wait = match self.ask().await {
                Ok(Duration::ZERO) => return Ok(Permit::holding(under_way)),
                Ok(wait) => wait,
                Err(away) => {
                    drop(turn);
                    let Some(share) = &self.share else { return Err(NoRoom::For(away)) };
                    let place = share.permit(left()).await?;
                    return Ok(Permit::holding((under_way, place)));
                }
            };
            // That there will be none in time is known now.
            if wait >= left() {
                return Err(NoRoom::For(wait));
            }
            sleep(wait).await;
        }
    }

    /// Takes a place, or says how long to wait for one: no time if it was taken. The error is how long the store is away.
    async fn ask(&self) -> Result<Duration, Duration> {
        if let Some(until) = *self.away_until.lock().unwrap_or_else(PoisonError::into_inner) {
            let left = until.saturating_duration_since(Instant::now());
            if !left.is_zero() {
                return Err(left);
            }
        }
        let period = (self.limit.period() + MARGIN).as_micros();
        let mut script = self.take_place.key(&self.key);
        script.arg(self.limit.requests()).arg(u64::try_from(period).unwrap_or(u64::MAX));
        let response = script.invoke_async::<u64>(&mut self.store.clone()).await;
        *self.away_until.lock().unwrap_or_else(PoisonError::into_inner) =
            response.is_err().then(|| Instant::now() + PAUSE);
        response.map(Duration::from_micros).map_err(|_| PAUSE)
    }
}

impl Limiter for SharedLimiter {
    fn permit(&self, within: Duration) -> Permitting<'_> {
        Box::pin(async move { timeout(within, self.wait(within)).await.unwrap_or(Err(NoRoom::InTime)) })
    }
}

/// Shows the limit only: the address of a store may have a password in it.
impl fmt::Debug for SharedLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.limit.fmt(f)
    }
}
