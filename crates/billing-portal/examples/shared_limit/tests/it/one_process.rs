//! One limiter, or two in one process: what is shared, and what happens while the store is away.

use std::time::{Duration, Instant};

use billing_portal::{Limiter, NoRoom, Permit, RateLimit};
use billing_portal_shared_limit::{SharedLimiter, WhenAway};

use crate::store::Store;

const MINUTE: Duration = Duration::from_secs(60);
const SOON: Duration = Duration::from_secs(10);

fn limiter(store: &Store, key: &str, limit: RateLimit, when_away: WhenAway) -> SharedLimiter {
    SharedLimiter::new(&store.client(), key, limit, when_away).expect("a limiter")
}

/// How long there will be no room.
#[track_caller]
fn refused(result: Result<Permit<'_>, NoRoom>) -> Duration {
    match result {
        Err(NoRoom::For(wait)) => wait,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
#[ignore = "needs redis-server"]
async fn limiters_of_one_key_share_a_quota() {
    let store = Store::start();
    let limit = RateLimit::per(2, MINUTE).at_once(1);
    let one = limiter(&store, "a", limit, WhenAway::Refuse);
    let two = limiter(&store, "a", limit, WhenAway::Refuse);
    let other = limiter(&store, "b", limit, WhenAway::Refuse);
    let held = one.permit(SOON).await.expect("a place");
    // What is under way at once is counted in each process.
    assert_eq!(one.permit(Duration::from_millis(50)).await.expect_err("no place"), NoRoom::InTime);
    drop(two.permit(SOON).await.expect("a place"));
    drop(held);
    for full in [&one, &two] {
        let begin = Instant::now();
        let wait = refused(full.permit(SOON).await);
        assert!(begin.elapsed() < SOON, "what will not do is known at once");
        assert!(wait + SOON > MINUTE && wait <= MINUTE + Duration::from_millis(10), "{wait:?}");
    }
    drop(other.permit(SOON).await.expect("a place"));
}

#[tokio::test]
#[ignore = "needs redis-server"]
async fn who_gives_up_waiting_has_taken_nothing() {
    let store = Store::start();
    let period = Duration::from_secs(1);
    let limiter = limiter(&store, "a", RateLimit::per(1, period).at_once(5), WhenAway::Refuse);
    drop(limiter.permit(SOON).await.expect("a place"));
    let mut places = store.places();
    for _ in 0..5 {
        let waiting = tokio::time::timeout(Duration::from_millis(20), limiter.permit(SOON)).await;
        assert!(waiting.is_err(), "there is no place yet");
    }
    let begin = Instant::now();
    drop(limiter.permit(SOON).await.expect("a place"));
    assert!(begin.elapsed() < 2 * period, "{:?}", begin.elapsed());
    drop(limiter.permit(SOON).await.expect("a place"));
    let (second, third) = (places.next().expect("a place"), places.next().expect("a place"));
    assert!(third - second >= 1_000_000, "{second} {third}");
}

#[tokio::test]
#[ignore = "needs redis-server"]
async fn without_the_store_requests_are_refused_or_go_on_with_a_share() {
    let mut store = Store::start();
    store.kill();
    let limit = RateLimit::per(600, MINUTE);
    let refusing = limiter(&store, "a", limit, WhenAway::Refuse);
    let sharing = limiter(&store, "a", limit, WhenAway::Share(RateLimit::per(3, MINUTE)));
    for _ in 0..3 {
        assert!(refused(refusing.permit(SOON).await) <= Duration::from_secs(1), "then the store is asked again");
        drop(sharing.permit(SOON).await.expect("a place of the share"));
    }
    assert!(refused(sharing.permit(SOON).await) > SOON, "the share is used up");

    store.start_again();
    let mut places = store.places();
    for limiter in [&refusing, &sharing] {
        let begin = Instant::now();
        // Of the share there is none, so these are of the store.
        while limiter.permit(SOON).await.is_err() {
            assert!(begin.elapsed() < SOON, "it has not found the store again");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        places.next().expect("a place");
    }

    store.kill();
    refused(refusing.permit(SOON).await);
    refused(sharing.permit(SOON).await);
}

#[test]
fn shows_its_limit_and_no_password() {
    let client = redis::Client::open("redis://:planted@127.0.0.1:9/").expect("an address");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let _inside = runtime.enter();
    let limit = RateLimit::per(600, MINUTE);
    let limiter = SharedLimiter::new(&client, "a", limit, WhenAway::Refuse).expect("a limiter");
    assert_eq!(format!("{limiter:?}"), format!("{limit:?}"));
}
