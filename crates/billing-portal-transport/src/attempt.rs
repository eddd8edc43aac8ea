//! One attempt: from sending a request to the last byte of its response.

use std::future::Future;
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, timeout_at};
use tracing::{Instrument, field};

use crate::failure::{Failure, FailureKind, Timeout};
use crate::options::CallOptions;
use crate::response::Response;
use crate::transport::record;

/// Sends a request and receives the whole response, within the time of an attempt and before the call's deadline.
///
/// `number` counts the attempts of a call from 1.
pub(crate) async fn attempt(
    client: &reqwest::Client,
    request: reqwest::Request,
    options: &CallOptions,
    deadline: Instant,
    number: u32,
) -> Result<Response, Failure> {
    let span = tracing::debug_span!(
        "attempt",
        "http.request.resend_count" = number - 1,
        "http.response.status_code" = field::Empty,
        "error.type" = field::Empty,
    );
    let exchange = exchange(client, request, options.max_response_bytes, number);
    let result = bounded(exchange, options, deadline, number).instrument(span.clone()).await;
    record(&span, &result);
    result
}

/// The end of a period that begins now; of one that is longer than clocks count, a distant end.
pub(crate) fn after(period: Duration) -> Instant {
    const DISTANT: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);
    let now = Instant::now();
    now.checked_add(period).unwrap_or_else(|| now + DISTANT)
}

/// Ends an exchange at the earlier of the attempt's and the call's limit, and says which it was.
async fn bounded(
    exchange: impl Future<Output = Result<Response, Failure>>,
    options: &CallOptions,
    deadline: Instant,
    number: u32,
) -> Result<Response, Failure> {
    let end_of_attempt = after(options.attempt_timeout);
    let (end, limit) = if deadline < end_of_attempt {
        (deadline, Timeout::Total(options.timeout))
    } else {
        (end_of_attempt, Timeout::Attempt(options.attempt_timeout))
    };
    timeout_at(end, exchange).await.unwrap_or_else(|_| Err(Failure::new(FailureKind::Timeout(limit), number)))
}

async fn exchange(
    client: &reqwest::Client,
    request: reqwest::Request,
    max_bytes: usize,
    number: u32,
) -> Result<Response, Failure> {
    let failed = |kind, error| Failure::new(kind, number).with_source(error);
    let mut response = client.execute(request).await.map_err(|error| failed(kind_of_send_error(&error), error))?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let announced = response.content_length().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    if announced > max_bytes {
        return Err(Failure::new(FailureKind::TooLarge(max_bytes), number));
    }
    // An announcement alone reserves no more than a usual reply.
    let mut body = Vec::with_capacity(announced.min(64 * 1024));
    while let Some(chunk) = response.chunk().await.map_err(|error| failed(FailureKind::Body, error))? {
        if chunk.len() > max_bytes - body.len() {
            return Err(Failure::new(FailureKind::TooLarge(max_bytes), number));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Response::new(status, headers, Bytes::from(body), number))
}

fn kind_of_send_error(error: &reqwest::Error) -> FailureKind {
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => FailureKind::Timeout(Timeout::Connect),
        (true, false) => FailureKind::Connect,
        _ => FailureKind::Send,
    }
}
