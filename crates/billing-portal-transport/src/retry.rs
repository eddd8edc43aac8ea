//! When a request is retried, and when not.

use std::time::{Duration, SystemTime};

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use tokio::time::{Instant, sleep_until};

use crate::failure::{Failure, FailureKind, Timeout};
use crate::limit::NoRoom;
use crate::options::CallOptions;
use crate::response::Response;
use crate::retry_after::retry_after;

/// The longest `Retry-After` that a call waits for; what asks for more is left to another call.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

/// What one attempt gives.
pub(crate) type Outcome = Result<Response, Failure>;

/// How long a call may go on, and which of its attempts may be retried.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryPolicy {
    /// When the call ends.
    pub(crate) deadline: Instant,
    /// Until when the request may be retried: as long as the vendor remembers its idempotency key.
    pub(crate) retry_until: Option<Instant>,
    /// Whether the request may be retried after the vendor may have acted on it.
    pub(crate) is_idempotent: bool,
}

/// Makes attempts until one is final, and gives its outcome.
///
/// `attempt` takes its number, from 1, and when it must have begun; it says so if there was no room for it until then.
pub(crate) async fn retry<A, F>(options: &CallOptions, policy: RetryPolicy, mut attempt: A) -> Outcome
where
    A: FnMut(u32, Instant) -> F,
    F: Future<Output = Result<Outcome, NoRoom>>,
{
    let end_of_retries = policy.retry_until.map_or(policy.deadline, |end| end.min(policy.deadline));
    // Boxed: few calls need them, and the future of each would have room for them.
    let mut delays = None;
    // What may have been carried out before the last attempt.
    let mut outcome_unknown = false;
    let mut outcome = match attempt(1, policy.deadline).await {
        Ok(outcome) => outcome,
        Err(NoRoom::For(wait)) => return Err(Failure::new(FailureKind::RateLimited(wait), 0, None)),
        Err(NoRoom::InTime) => {
            return Err(Failure::new(FailureKind::Timeout(Timeout::Total(options.timeout)), 0, None));
        }
    };
    for number in 1..options.max_attempts {
        let Some(reason) = reason_to_retry(&outcome, policy.is_idempotent) else { break };
        let Some(next) = next_start(
            &outcome,
            delays.get_or_insert_with(|| Box::new(delays_of(options))).next().unwrap_or_default(),
            end_of_retries,
        ) else {
            break;
        };
        let delay_ms = u64::try_from(next.saturating_duration_since(Instant::now()).as_millis()).unwrap_or(u64::MAX);
        tracing::info!(attempt = number, delay_ms, reason, "the request will be sent again");
        sleep_until(next).await;
        let Ok(another) = attempt(number + 1, end_of_retries).await else { break };
        outcome_unknown |= outcome.as_ref().map_or_else(Failure::may_have_acted, Response::may_have_acted);
        outcome = another;
    }
    match outcome {
        Ok(response) => Ok(response.outcome_unknown(outcome_unknown)),
        Err(failure) => Err(failure.outcome_unknown(outcome_unknown)),
    }
}

/// When the next attempt is to begin, if that is in time.
fn next_start(outcome: &Outcome, backoff: Duration, end: Instant) -> Option<Instant> {
    let asked = asked_to_wait(outcome).unwrap_or_default();
    if asked > LONGEST_RETRY_AFTER {
        return None;
    }
    Instant::now().checked_add(asked.max(backoff)).filter(|next| *next < end)
}

/// Each delay is drawn between one and two times its base, and the base doubles.
fn delays_of(options: &CallOptions) -> ExponentialBackoff {
    ExponentialBuilder::new()
        .with_min_delay(options.first_delay)
        .with_max_delay(options.longest_delay)
        .without_max_times()
        .with_jitter()
        .build()
}

/// Why an outcome is worth another attempt, if it is: it may be better the next time, and to try does no harm.
fn reason_to_retry(outcome: &Outcome, is_idempotent: bool) -> Option<&str> {
    let (is_retryable, may_have_acted, reason) = match outcome {
        Ok(response) => (response.is_retryable(), response.may_have_acted(), response.head().status.as_str()),
        // For another call, but the time of this one is over.
        Err(failure) if matches!(failure.kind(), FailureKind::Timeout(Timeout::Total(_))) => return None,
        Err(failure) => (failure.is_retryable(), failure.may_have_acted(), failure.kind().name()),
    };
    (is_retryable && (is_idempotent || !may_have_acted)).then_some(reason)
}

fn asked_to_wait(outcome: &Outcome) -> Option<Duration> {
    retry_after(outcome.as_ref().ok()?.headers(), SystemTime::now())
}

#[cfg(test)]
mod tests;
