//! Each sentence of the documentation on retrying, on paused time and without sockets.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{HeaderName, HeaderValue};

use super::*;
use crate::connect_cause::ConnectCause::{
    self, CertificateExpired, NameNotResolved, NotTls, Other, ProxyAuthentication, Refused, Tls, UnknownIssuer,
    Unreachable, WrongName,
};
use crate::head::Head;
use crate::profile::{ApiProfile, Verdict};

/// An API that can say more on retrying than its status does.
static PROFILE: ApiProfile = ApiProfile::new("acme").verdict(|_, headers| match headers.get("should-retry") {
    Some(value) if value == "true" => Verdict::Retry,
    Some(value) if value == "false" => Verdict::Final,
    _ => Verdict::ByStatus,
});

/// The pauses between attempts at these times.
fn pauses(times: &[Duration]) -> Vec<Duration> {
    times.windows(2).map(|pair| pair[1].saturating_sub(pair[0])).collect()
}

fn policy(options: &CallOptions) -> RetryPolicy {
    RetryPolicy { deadline: Instant::now() + options.timeout, retry_until: None, is_idempotent: true }
}

fn response(status: u16) -> Outcome {
    response_with(status, &[])
}

fn response_asking(status: u16, retry_after: &'static str) -> Outcome {
    response_with(status, &[("retry-after", retry_after)])
}

#[expect(clippy::unnecessary_wraps, reason = "an outcome, as the others")]
fn response_with(status: u16, headers: &[(&'static str, &'static str)]) -> Outcome {
    let headers = headers.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
    let head = Head::new(&PROFILE, StatusCode::from_u16(status).unwrap(), headers.collect(), 1);
    Ok(Response::new(Box::new(head), Bytes::new()))
}

fn failure(kind: FailureKind) -> Outcome {
    Err(Failure::new(kind, 1, None))
}

/// What a call that meets these outcomes, the last one again and again, gives, and when it made its attempts.
async fn run(
    options: &CallOptions,
    policy: RetryPolicy,
    script: Vec<impl Fn() -> Outcome>,
) -> (Outcome, Vec<Duration>) {
    let begin = Instant::now();
    let mut times = Vec::new();
    let outcome = retry(options, policy, |number, _| {
        times.push(begin.elapsed());
        assert_eq!(times.len(), number as usize, "attempts are counted from 1");
        let outcome = script.get(times.len() - 1).or(script.last()).unwrap()();
        async move { Ok(outcome) }
    });
    (outcome.await, times)
}

/// How often a request is sent that meets this outcome each time.
async fn attempts(policy: RetryPolicy, options: &CallOptions, outcome: impl Fn() -> Outcome) -> usize {
    run(options, policy, vec![outcome]).await.1.len()
}

fn status(outcome: &Outcome) -> u16 {
    outcome.as_ref().unwrap().status().as_u16()
}

#[tokio::test(start_paused = true)]
async fn what_may_pass_is_retried_and_what_will_not_is_not() {
    let options = CallOptions::default();
    let retried: [fn() -> Outcome; 11] = [
        || response(408),
        || response(429),
        || response(500),
        || response(502),
        || response(503),
        || response(504),
        || failure(FailureKind::Connect(Refused)),
        || failure(FailureKind::Timeout(Timeout::Connect)),
        || failure(FailureKind::Timeout(Timeout::Attempt(Duration::from_secs(1)))),
        || failure(FailureKind::Send),
        || failure(FailureKind::Body),
    ];
    for outcome in retried {
        assert_eq!(attempts(policy(&options), &options, outcome).await, 4, "{:?}", outcome());
    }
    let final_ones: [fn() -> Outcome; 14] = [
        || response(200),
        || response(201),
        || response(204),
        || response(302),
        || response(400),
        || response(401),
        || response(403),
        || response(404),
        || response(405),
        || response(409),
        || response(422),
        || response(501),
        || failure(FailureKind::TooLarge(1)),
        || failure(FailureKind::Timeout(Timeout::Total(Duration::from_secs(1)))),
    ];
    for outcome in final_ones {
        assert_eq!(attempts(policy(&options), &options, outcome).await, 1, "{:?}", outcome());
    }
}

#[tokio::test(start_paused = true)]
async fn what_must_not_happen_twice_is_retried_only_if_it_did_not_happen() {
    let options = CallOptions::default();
    let once = RetryPolicy { is_idempotent: false, ..policy(&options) };
    let nothing_happened: [fn() -> Outcome; 4] = [
        || response(429),
        || response(503),
        || failure(FailureKind::Connect(Refused)),
        || failure(FailureKind::Timeout(Timeout::Connect)),
    ];
    for outcome in nothing_happened {
        assert_eq!(attempts(once, &options, outcome).await, 4, "{:?}", outcome());
    }
    let perhaps_something: [fn() -> Outcome; 4] =
        [|| response(500), || response(504), || failure(FailureKind::Send), || failure(FailureKind::Body)];
    for outcome in perhaps_something {
        assert_eq!(attempts(once, &options, outcome).await, 1, "{:?}", outcome());
    }
}

/// Verdict, status, how often the request is sent if it is idempotent and if it is not, and whether the response is
/// retryable: each line of the documentation of `Verdict`, and each boundary of its statuses.
const VERDICTS: [(Option<&str>, u16, usize, usize, bool); 40] = [
    (None, 200, 1, 1, false),
    (Some("true"), 200, 1, 1, false),
    (Some("true"), 204, 1, 1, false),
    (Some("false"), 200, 1, 1, false),
    (None, 429, 4, 4, true),
    (None, 503, 4, 4, true),
    (None, 408, 4, 1, true),
    (None, 500, 4, 1, true),
    (None, 502, 4, 1, true),
    (None, 504, 4, 1, true),
    (None, 302, 1, 1, false),
    (None, 400, 1, 1, false),
    (None, 404, 1, 1, false),
    (None, 409, 1, 1, false),
    (None, 501, 1, 1, false),
    (None, 505, 1, 1, false),
    (Some("maybe"), 503, 4, 4, true),
    (Some("maybe"), 409, 1, 1, false),
    (Some("true"), 503, 4, 4, true),
    (Some("true"), 429, 4, 4, true),
    (Some("true"), 400, 4, 4, true),
    (Some("true"), 404, 4, 4, true),
    (Some("true"), 409, 4, 4, true),
    (Some("true"), 425, 4, 4, true),
    (Some("true"), 499, 4, 4, true),
    (Some("true"), 408, 4, 1, true),
    (Some("true"), 500, 4, 1, true),
    (Some("true"), 501, 4, 1, true),
    (Some("true"), 502, 4, 1, true),
    (Some("true"), 504, 4, 1, true),
    (Some("true"), 302, 4, 1, true),
    (Some("false"), 503, 1, 1, false),
    (Some("false"), 429, 1, 1, false),
    (Some("false"), 408, 1, 1, false),
    (Some("false"), 409, 1, 1, false),
    (Some("false"), 500, 1, 1, false),
    (Some("false"), 502, 1, 1, false),
    (Some("false"), 504, 1, 1, false),
    (Some("false"), 400, 1, 1, false),
    (Some("false"), 302, 1, 1, false),
];

#[tokio::test(start_paused = true)]
async fn one_verdict_decides_on_retrying_and_on_what_is_retryable() {
    let options = CallOptions::default();
    for (verdict, status, if_idempotent, if_not, is_retryable) in VERDICTS {
        let said = verdict.map(|value| ("should-retry", value));
        // `Retry-After` says when, and never whether.
        for wait in [None, Some(("retry-after", "1"))] {
            let headers: Vec<_> = said.into_iter().chain(wait).collect();
            let outcome = || response_with(status, &headers);
            for (is_idempotent, expected) in [(true, if_idempotent), (false, if_not)] {
                let policy = RetryPolicy { is_idempotent, ..policy(&options) };
                let sent = attempts(policy, &options, outcome).await;
                assert_eq!(sent, expected, "{headers:?} {status}, idempotent: {is_idempotent}");
            }
            assert_eq!(outcome().unwrap().is_retryable(), is_retryable, "{headers:?} {status}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_verdict_undoes_neither_the_limits_of_a_call_nor_what_was_lost_before() {
    let mut options = CallOptions::default();
    let asking = || response_with(409, &[("should-retry", "true"), ("retry-after", "61")]);
    assert_eq!(attempts(policy(&options), &options, asking).await, 1, "longer than any call waits");
    let script: Vec<fn() -> Outcome> = vec![|| response(500), || response_with(503, &[("should-retry", "false")])];
    let (outcome, times) = run(&options, policy(&options), script).await;
    let last = outcome.unwrap();
    assert_eq!((last.is_retryable(), last.may_have_acted(), times.len()), (false, true, 2));
    options.max_attempts(1);
    assert_eq!(attempts(policy(&options), &options, || response_with(409, &[("should-retry", "true")])).await, 1);
}

#[test]
fn failures_are_retryable_if_they_may_pass() {
    let second = Duration::from_secs(1);
    let of = |causes: &[ConnectCause], is_retryable| -> Vec<_> {
        causes.iter().map(|cause| (FailureKind::Connect(*cause), is_retryable)).collect()
    };
    let may_pass = of(&[NameNotResolved, Refused, Unreachable, Other], true);
    let final_ones = of(&[UnknownIssuer, CertificateExpired, WrongName, Tls, NotTls, ProxyAuthentication], false);
    for (kind, is_retryable) in may_pass.into_iter().chain(final_ones).chain([
        (FailureKind::Timeout(Timeout::Connect), true),
        (FailureKind::Timeout(Timeout::Attempt(second)), true),
        (FailureKind::Timeout(Timeout::Total(second)), true),
        (FailureKind::Send, true),
        (FailureKind::Body, true),
        (FailureKind::RateLimited(second), true),
        (FailureKind::TooLarge(1), false),
    ]) {
        assert_eq!(failure(kind).unwrap_err().is_retryable(), is_retryable, "{kind:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_first_final_outcome_is_given() {
    let options = CallOptions::default();
    let script: Vec<fn() -> Outcome> = vec![|| failure(FailureKind::Send), || response(503), || response(404)];
    let (outcome, times) = run(&options, policy(&options), script).await;
    assert_eq!((status(&outcome), times.len()), (404, 3));
}

#[tokio::test(start_paused = true)]
async fn attempts_are_limited_and_the_last_outcome_is_given() {
    let mut options = CallOptions::default();
    options.max_attempts(2);
    let script: Vec<fn() -> Outcome> = vec![|| response(503), || response(500)];
    let (outcome, times) = run(&options, policy(&options), script).await;
    assert_eq!((status(&outcome), times.len()), (500, 2));
    for none in [0, 1] {
        options.max_attempts(none);
        assert_eq!(attempts(policy(&options), &options, || response(503)).await, 1, "retrying is off");
    }
}

#[tokio::test(start_paused = true)]
async fn delays_double_up_to_the_longest_with_as_much_again_drawn_by_lot() {
    let mut options = CallOptions::default();
    options.max_attempts(7).timeout(Duration::from_secs(600)).backoff(Duration::from_secs(1), Duration::from_secs(8));
    let mut seen = Vec::new();
    for _ in 0..20 {
        let (_, times) = run(&options, policy(&options), vec![|| response(503)]).await;
        let delays = pauses(&times);
        for (delay, base) in delays.iter().zip([1, 2, 4, 8, 8, 8].map(Duration::from_secs)) {
            // Timers have a resolution of a millisecond.
            assert!((base..=base * 2 + Duration::from_millis(2)).contains(delay), "{delay:?} of {base:?}");
        }
        seen.push(delays);
    }
    seen.dedup();
    assert!(seen.len() > 1, "no two calls wait alike");
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_obeyed_and_never_undercut() {
    let mut options = CallOptions::default();
    options.max_attempts(2);
    let (_, times) = run(&options, policy(&options), vec![|| response_asking(429, "7")]).await;
    let waited = pauses(&times)[0];
    assert!(waited >= Duration::from_secs(7) && waited < Duration::from_millis(7_010), "{waited:?}");
    // Nothing asked for, or what no one can read, leaves the usual delay.
    for asked in ["0", "Wed, 21 Oct 2015 07:28:00 GMT", "soon"] {
        let (_, times) = run(&options, policy(&options), vec![|| response_asking(503, asked)]).await;
        let waited = pauses(&times)[0];
        assert!((Duration::from_millis(200)..Duration::from_millis(410)).contains(&waited), "{asked}: {waited:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_that_is_too_long_or_past_the_deadline_ends_the_call_now() {
    let mut options = CallOptions::default();
    options.timeout(Duration::from_secs(600));
    let (outcome, times) = run(&options, policy(&options), vec![|| response_asking(429, "61")]).await;
    assert_eq!((status(&outcome), times), (429, vec![Duration::ZERO]));
    options.timeout(Duration::from_secs(30));
    let begin = Instant::now();
    let (outcome, times) = run(&options, policy(&options), vec![|| response_asking(429, "30")]).await;
    assert_eq!((status(&outcome), times.len(), begin.elapsed()), (429, 1, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn a_deadline_in_a_pause_ends_the_call_at_once_with_the_last_real_outcome() {
    let mut options = CallOptions::default();
    options.timeout(Duration::from_secs(5)).backoff(Duration::from_secs(4), Duration::from_secs(4));
    let begin = Instant::now();
    let script: Vec<fn() -> Outcome> = vec![|| response(500), || failure(FailureKind::Body)];
    let (outcome, times) = run(&options, policy(&options), script).await;
    // The first pause is of 4 to 8 seconds: there may have been room for one.
    match times.len() {
        1 => assert_eq!(status(&outcome), 500),
        _ => assert_eq!(outcome.unwrap_err().kind(), FailureKind::Body),
    }
    assert!(begin.elapsed() < Duration::from_secs(5), "nobody waits for nothing");
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_cannot_begin_in_time_gives_what_was_there_before() {
    let options = CallOptions::default();
    let outcome = retry(&options, policy(&options), |_, _| async { Err(NoRoom::InTime) }).await;
    let error = outcome.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (FailureKind::Timeout(Timeout::Total(options.timeout)), 0));
    assert!(!error.may_have_acted());
    let full = NoRoom::For(Duration::from_secs(70));
    let error = retry(&options, policy(&options), |_, _| async { Err(full) }).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (FailureKind::RateLimited(Duration::from_secs(70)), 0));
    assert!(!error.may_have_acted());
    let outcome = retry(&options, policy(&options), |number, _| async move {
        if number == 1 { Ok(response(503)) } else { Err(full) }
    });
    assert_eq!(status(&outcome.await), 503);
}

#[tokio::test(start_paused = true)]
async fn what_was_lost_before_the_last_attempt_is_not_forgotten() {
    let options = CallOptions::default();
    let lost: [fn() -> Outcome; 4] =
        [|| failure(FailureKind::Send), || failure(FailureKind::Body), || response(500), || response(504)];
    let ends: [fn() -> Outcome; 3] =
        [|| failure(FailureKind::Connect(Refused)), || failure(FailureKind::Connect(WrongName)), || response(401)];
    for first in lost {
        for last in ends {
            let (outcome, _) = run(&options, policy(&options), vec![first, last]).await;
            let outcome_unknown =
                outcome.map_or_else(|failure| failure.may_have_acted(), |response| response.may_have_acted());
            assert!(outcome_unknown, "{:?}, then {:?}", first(), last());
        }
    }
    let nothing_happened: [fn() -> Outcome; 3] =
        [|| failure(FailureKind::Connect(Refused)), || response(429), || response(503)];
    for first in nothing_happened {
        let (outcome, _) =
            run(&options, policy(&options), vec![first, || failure(FailureKind::Connect(Refused))]).await;
        assert!(!outcome.unwrap_err().may_have_acted(), "{:?}", first());
    }
    // One rule for the last response and for those before it.
    for (code, may_have_acted) in
        [(200, true), (408, true), (500, true), (502, true), (503, false), (429, false), (404, false)]
    {
        assert_eq!(response(code).unwrap().may_have_acted(), may_have_acted, "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn no_attempt_is_later_than_the_vendor_remembers_the_key() {
    let mut options = CallOptions::default();
    options
        .max_attempts(100)
        .timeout(Duration::from_secs(7200))
        .backoff(Duration::from_secs(60), Duration::from_secs(60));
    let window = Duration::from_secs(1800);
    let end = Instant::now() + window;
    let policy = RetryPolicy { retry_until: Some(end), ..policy(&options) };
    let (outcome, times) = run(&options, policy, vec![|| response(503)]).await;
    assert_eq!(status(&outcome), 503);
    assert!(times.len() > 10 && times.iter().all(|time| *time < window), "{times:?}");
}

#[tokio::test(start_paused = true)]
async fn dropping_a_call_stops_everything() {
    let sent = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&sent);
    let call = tokio::spawn(async move {
        let options = CallOptions::default();
        let policy = policy(&options);
        let outcome = retry(&options, policy, |number, _| {
            counter.store(number, Ordering::SeqCst);
            async { Ok(response(503)) }
        });
        outcome.await.map(drop)
    });
    tokio::time::sleep(Duration::from_millis(1)).await;
    call.abort();
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(sent.load(Ordering::SeqCst), 1, "nothing is sent after the call was dropped");
}
