//! When a call is sent again, and when not.

use std::time::{Duration, SystemTime};

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};
use reqwest::header::{HeaderMap, RETRY_AFTER};
use tokio::time::{Instant, sleep_until};

use crate::failure::{Failure, FailureKind, Timeout};
use crate::options::CallOptions;
use crate::response::Response;

/// The longest `Retry-After` that a call waits for; who asks for more is answered later, by another call.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

/// What one attempt gives.
pub(crate) type Outcome = Result<Response, Failure>;

/// How long a call may go on, and whether its request may be sent again at all.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    /// When the call ends.
    pub(crate) deadline: Instant,
    /// Until when the request may be sent again: as long as the vendor remembers its idempotency key.
    pub(crate) repeatable_until: Option<Instant>,
    /// Whether the request may be sent again after the vendor may have acted on it.
    pub(crate) is_repeatable: bool,
}

/// Makes attempts until one is final, and gives its outcome.
///
/// `attempt` takes its number, from 1, and gives nothing if the deadline passed before it could begin.
pub(crate) async fn repeat<A, F>(options: &CallOptions, bounds: Bounds, mut attempt: A) -> Outcome
where
    A: FnMut(u32) -> F,
    F: Future<Output = Option<Outcome>>,
{
    let mut delays = delays(options);
    let mut number = 1;
    let mut last = None;
    loop {
        let Some(outcome) = attempt(number).await else {
            let late = || Err(Failure::new(FailureKind::Timeout(Timeout::Total(options.timeout)), number - 1, None));
            return last.unwrap_or_else(late);
        };
        let Some(again) = reason_to_repeat(&outcome, bounds.is_repeatable) else { return outcome };
        if number >= options.max_attempts {
            return outcome;
        }
        let backoff = delays.next().unwrap_or_default();
        let delay = match asked_to_wait(&outcome) {
            Some(asked) if asked > LONGEST_RETRY_AFTER => return outcome,
            Some(asked) => asked.max(backoff),
            None => backoff,
        };
        let end = bounds.repeatable_until.map_or(bounds.deadline, |end| end.min(bounds.deadline));
        let Some(next) = Instant::now().checked_add(delay).filter(|next| *next < end) else { return outcome };
        tracing::info!(attempt = number, delay_ms = delay.as_millis(), reason = again, "sending the request again");
        sleep_until(next).await;
        last = Some(outcome);
        number += 1;
    }
}

/// Each delay is drawn between one and two times its base, and the base doubles.
fn delays(options: &CallOptions) -> ExponentialBackoff {
    ExponentialBuilder::new()
        .with_min_delay(options.first_delay)
        .with_max_delay(options.longest_delay)
        .without_max_times()
        .with_jitter()
        .build()
}

/// Why an outcome is worth another attempt, if it is.
fn reason_to_repeat(outcome: &Outcome, is_repeatable: bool) -> Option<&'static str> {
    match outcome {
        // A status of these says that the request was not carried out, or that repeating is what the vendor wants.
        Ok(response) => match response.status().as_u16() {
            429 => Some("429"),
            503 => Some("503"),
            408 if is_repeatable => Some("408"),
            500 if is_repeatable => Some("500"),
            502 if is_repeatable => Some("502"),
            504 if is_repeatable => Some("504"),
            _ => None,
        },
        Err(failure) => match failure.kind() {
            kind @ (FailureKind::Connect | FailureKind::Timeout(Timeout::Connect)) => Some(kind.name()),
            kind @ (FailureKind::Send | FailureKind::Body | FailureKind::Timeout(Timeout::Attempt(_))) => {
                is_repeatable.then_some(kind.name())
            }
            FailureKind::Tls | FailureKind::Timeout(Timeout::Total(_)) | FailureKind::TooLarge(_) => None,
        },
    }
}

fn asked_to_wait(outcome: &Outcome) -> Option<Duration> {
    retry_after(outcome.as_ref().ok()?.headers(), SystemTime::now())
}

/// How long a vendor asks to wait by `Retry-After`: seconds, or a date, of which one that has passed asks for no wait.
#[doc(hidden)]
#[must_use]
pub fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests;
