//! One attempt: from sending a request to the last byte of its response.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::time::{Instant, Sleep, sleep_until};
use tracing::{Instrument, field};

use crate::connect_cause::ConnectCause;
use crate::failure::{Failure, FailureKind, Timeout};
use crate::head::Head;
use crate::options::CallOptions;
use crate::profile::ApiProfile;
use crate::record::record;
use crate::response::Response;

/// Waits until a request is sent and receives the whole response, before an end that [`end`] gives.
///
/// `number` counts the attempts of a call from 1. It is the request on its way and not the request that comes here, because
/// that is smaller, and whatever is awaited is part of the future that the caller holds.
pub(crate) async fn attempt(
    sending: impl Future<Output = reqwest::Result<reqwest::Response>>,
    profile: &'static ApiProfile,
    max_bytes: usize,
    end: (Instant, Timeout),
    number: u32,
) -> Result<Response, Failure> {
    let span = tracing::debug_span!(
        "attempt",
        "http.request.resend_count" = (number > 1).then_some(number - 1),
        "http.response.status_code" = field::Empty,
        "error.type" = field::Empty,
    );
    let exchange = pin!(exchange(sending, profile, max_bytes, end, number));
    let result = exchange.instrument(span.clone()).await;
    record(&span, &result);
    result
}

/// The end of a period that begins at a time; of one that is longer than clocks count, a distant end.
pub(crate) fn after(now: Instant, period: Duration) -> Instant {
    const DISTANT: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);
    now.checked_add(period).unwrap_or_else(|| now + DISTANT)
}

/// What a step of an attempt gives: a value, or what ended it.
type Step<T> = Result<T, (FailureKind, Option<reqwest::Error>)>;

/// The earlier of the attempt's and the call's end, and which of the two it is.
pub(crate) fn end(options: &CallOptions, began: Instant, deadline: Instant) -> (Instant, Timeout) {
    let end_of_attempt = after(began, options.attempt_timeout);
    if deadline < end_of_attempt {
        (deadline, Timeout::Total(options.timeout))
    } else {
        (end_of_attempt, Timeout::Attempt(options.attempt_timeout))
    }
}

/// Lets a step go on until the end; `None` if it did not get there. A step that is ready at the end has made it.
fn before<T>(mut end: Pin<&mut Sleep>, mut step: Pin<&mut impl Future<Output = T>>) -> impl Future<Output = Option<T>> {
    poll_fn(move |context| match step.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => end.as_mut().poll(context).map(|()| None),
    })
}

async fn exchange(
    sending: impl Future<Output = reqwest::Result<reqwest::Response>>,
    profile: &'static ApiProfile,
    max_bytes: usize,
    (end, timeout): (Instant, Timeout),
    number: u32,
) -> Result<Response, Failure> {
    let failed = |(kind, source)| Failure::new(kind, number, source);
    let late = || (FailureKind::Timeout(timeout), None);
    // One timer for both steps.
    let mut end = pin!(sleep_until(end));
    let sent = before(end.as_mut(), pin!(sending)).await;
    let sent = sent.ok_or_else(late).and_then(|sent| sent.map_err(|error| (kind_of_send_error(&error), Some(error))));
    let mut response = sent.map_err(failed)?;
    let status = response.status();
    let head = Box::new(Head::new(profile, status, std::mem::take(response.headers_mut()), number));
    let body = match before(end, pin!(read(&mut response, max_bytes))).await.unwrap_or_else(|| Err(late())) {
        Ok(body) => body,
        // What happened is in the status; an error's body that cannot be had must not hide it.
        Err(_) if !status.is_success() => Bytes::new(),
        Err(failure) => return Err(failed(failure).after(head)),
    };
    Ok(Response::new(head, body))
}

async fn read(response: &mut reqwest::Response, max_bytes: usize) -> Step<Bytes> {
    if response.content_length().is_some_and(|announced| usize::try_from(announced).is_ok_and(|n| n > max_bytes)) {
        return Err((FailureKind::TooLarge(max_bytes), None));
    }
    // Most responses are one chunk, which is kept as it is. Of more, the memory grows as they come, whatever was announced.
    let mut body = Bytes::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| (FailureKind::Body, Some(error)))? {
        if chunk.len() > max_bytes - body.len() {
            return Err((FailureKind::TooLarge(max_bytes), None));
        }
        body = if body.is_empty() { chunk } else { joined(body, &chunk) };
    }
    Ok(body)
}

/// Bytes that nobody else has are not copied.
fn joined(body: Bytes, chunk: &[u8]) -> Bytes {
    let mut body = body.try_into_mut().unwrap_or_else(|shared| BytesMut::from(&shared[..]));
    body.extend_from_slice(chunk);
    body.freeze()
}

fn kind_of_send_error(error: &reqwest::Error) -> FailureKind {
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => FailureKind::Timeout(Timeout::Connect),
        (true, false) => FailureKind::Connect(ConnectCause::of(error)),
        _ => FailureKind::Send,
    }
}
