//! Limits on paused time.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};

use tokio::task::JoinSet;
use tokio::time::sleep;

use super::*;

const MINUTE: Duration = Duration::from_secs(60);

fn far() -> Instant {
    Instant::now() + Duration::from_secs(24 * 60 * 60)
}

/// When each of many requests was let go, of which all wait from the start and each takes so long.
async fn starts(limit: RateLimit, requests: usize, each: Duration) -> Vec<Duration> {
    let limiter = Arc::new(WindowLimiter::new(limit));
    let (begin, deadline) = (Instant::now(), far());
    let mut calls = JoinSet::new();
    for _ in 0..requests {
        let limiter = Arc::clone(&limiter);
        calls.spawn(async move {
            let _permit = limiter.wait(deadline).await.unwrap();
            let start = begin.elapsed();
            sleep(each).await;
            start
        });
    }
    let mut starts = calls.join_all().await;
    starts.sort();
    starts
}

/// The most requests in any window of a period, both ends included.
fn most_in(period: Duration, starts: &[Duration]) -> usize {
    (0..starts.len())
        .map(|first| starts[first..].iter().take_while(|t| **t <= starts[first] + period).count())
        .max()
        .unwrap_or(0)
}

#[tokio::test(start_paused = true)]
async fn no_period_has_more_than_the_quota_and_the_quota_is_used() {
    for (limit, requests, each) in [
        (RateLimit::per(600, MINUTE).at_once(10), 2_000, Duration::from_millis(50)),
        (RateLimit::per(600, MINUTE).at_once(10), 1_500, Duration::from_millis(990)),
        (RateLimit::per(7, MINUTE).at_once(100), 40, Duration::ZERO),
        (RateLimit::per(1, MINUTE).at_once(1), 4, Duration::from_secs(90)),
        (RateLimit::per(0, MINUTE).at_once(0), 3, Duration::ZERO),
        (RateLimit::per(20, Duration::from_secs(1)), 100, Duration::from_millis(50)),
        (RateLimit::per(3, 10 * MINUTE), 10, Duration::ZERO),
    ] {
        let starts = starts(limit, requests, each).await;
        let quota = usize::try_from(limit.requests()).unwrap();
        assert_eq!(starts.len(), requests);
        assert!(most_in(limit.period(), &starts) <= quota, "{limit:?}: {}", most_in(limit.period(), &starts));
        if each < Duration::from_millis(100) {
            assert_eq!(most_in(limit.period(), &starts), quota, "{limit:?}: the whole quota is there to be used");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn no_more_are_under_way_than_allowed() {
    let limiter = Arc::new(WindowLimiter::new(RateLimit::per(6_000, MINUTE).at_once(10)));
    let (under_way, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let mut calls = JoinSet::new();
    for _ in 0..200 {
        let (limiter, under_way, most) = (Arc::clone(&limiter), Arc::clone(&under_way), Arc::clone(&most));
        calls.spawn(async move {
            let _permit = limiter.wait(far()).await.unwrap();
            most.fetch_max(under_way.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            sleep(Duration::from_millis(20)).await;
            under_way.fetch_sub(1, Ordering::SeqCst);
        });
    }
    calls.join_all().await;
    assert_eq!(most.load(Ordering::SeqCst), 10);
}

#[tokio::test(start_paused = true)]
async fn waiting_counts_against_the_deadline() {
    let limiter = WindowLimiter::new(RateLimit::per(2, MINUTE).at_once(1));
    let held = limiter.wait(far()).await.unwrap();
    let begin = Instant::now();
    let late = limiter.wait(begin + Duration::from_secs(5)).await;
    assert_eq!(late.unwrap_err(), NoRoom::InTime, "another request is under way");
    assert!(begin.elapsed() >= Duration::from_secs(5));
    drop(held);
    drop(limiter.wait(far()).await.unwrap());
    let begin = Instant::now();
    let full = limiter.wait(begin + Duration::from_secs(30)).await.unwrap_err();
    assert!(matches!(full, NoRoom::For(wait) if wait > Duration::from_secs(54)), "{full:?}");
    assert_eq!(begin.elapsed(), Duration::ZERO, "that the quota will not do is known at once");
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_waiting_is_in_nobody_s_way() {
    let limiter = Arc::new(WindowLimiter::new(RateLimit::per(600, MINUTE).at_once(1)));
    let held = limiter.wait(far()).await.unwrap();
    let waiting = tokio::spawn({
        let limiter = Arc::clone(&limiter);
        async move { limiter.wait(far()).await.is_ok() }
    });
    sleep(Duration::from_millis(1)).await;
    waiting.abort();
    drop(held);
    assert!(limiter.wait(Instant::now() + Duration::from_secs(1)).await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_waiting_for_the_quota_has_taken_nothing_of_it() {
    let limiter = Arc::new(WindowLimiter::new(RateLimit::per(3, MINUTE).at_once(10)));
    let begin = Instant::now();
    for _ in 0..3 {
        drop(limiter.wait(far()).await.unwrap());
    }
    for _ in 0..9 {
        let limiter = Arc::clone(&limiter);
        let call = tokio::spawn(async move { limiter.wait(far()).await.is_ok() });
        sleep(Duration::from_secs(2)).await;
        call.abort();
    }
    drop(limiter.wait(far()).await.unwrap());
    let waited = begin.elapsed();
    assert!(waited > MINUTE && waited < MINUTE + Duration::from_millis(50), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn a_timer_that_wakes_late_does_not_bring_the_next_one_forward() {
    let limiter = WindowLimiter::new(RateLimit::per(1, MINUTE).at_once(1));
    drop(limiter.wait(far()).await.unwrap());
    let mut waiting = std::pin::pin!(limiter.wait(far()));
    // The wait is due after a minute, but nobody looks until three seconds later.
    assert!(tokio::time::timeout(Duration::ZERO, waiting.as_mut()).await.is_err());
    tokio::time::advance(MINUTE + Duration::from_secs(3)).await;
    drop(waiting.await.unwrap());
    let late = Instant::now();
    drop(limiter.wait(far()).await.unwrap());
    assert!(late.elapsed() > MINUTE, "{:?}", late.elapsed());
}

#[tokio::test(start_paused = true)]
async fn where_there_is_room_nobody_waits_for_a_timer() {
    let limiter = WindowLimiter::new(RateLimit::per(600, MINUTE).at_once(10));
    // Timers count in whole milliseconds, so that one for now would end in the next.
    tokio::time::advance(Duration::from_micros(100)).await;
    let mut permit = pin!(limiter.wait(far()));
    assert!(permit.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready());
}
