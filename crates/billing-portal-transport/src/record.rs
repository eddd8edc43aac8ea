//! How a call or an attempt ended, in its span.

use tracing::Span;

use crate::failure::Failure;
use crate::response::Response;

/// Writes how a call or an attempt ended into its span.
pub(crate) fn record(span: &Span, result: &Result<Response, Failure>) {
    if span.is_disabled() {
        return;
    }
    match result {
        Ok(response) => {
            let status = response.status();
            span.record("http.response.status_code", status.as_u16());
            if !status.is_success() {
                span.record("error.type", status.as_str());
            }
        }
        Err(failure) => {
            span.record("error.type", failure.kind().name());
            if let Some(status) = failure.status() {
                span.record("http.response.status_code", status.as_u16());
            }
        }
    }
}
