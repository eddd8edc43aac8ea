//! The error that a call becomes which gave no result.

use std::time::SystemTime;

use billing_portal_transport::{
    self as transport, FailureKind, Response, ResponseValue, Secret, StatusCode, retry_after,
};

use crate::error::{Error, ErrorKind, Inner};
use crate::text::one_line;
use crate::vendor::Vendor;
use crate::vendor_error::{ErrorClass, VendorError};

impl Error {
    /// A success that is not what it should be.
    pub(crate) fn decode<T>(
        vendor: Vendor,
        operation: &'static str,
        response: &ResponseValue<T>,
        detail: &str,
    ) -> Self {
        let mut inner = Inner::new(ErrorKind::Decode, Some(vendor), Some(operation), format!(": {detail}"));
        inner.status = Some(response.status());
        inner.request_id = response.request_id().map(str::to_owned);
        inner.idempotency_replayed = response.idempotency_replayed();
        inner.attempts = response.attempts();
        inner.may_have_acted = response.may_have_acted();
        Self(Box::new(inner))
    }

    /// From the error of a low-level call.
    pub(crate) fn from_call<E: VendorError>(vendor: Vendor, error: transport::Error<E>) -> Self {
        let mut inner = Inner::new(ErrorKind::Request, Some(vendor), error.operation(), String::new());
        inner.status = error.status();
        inner.request_id = error.request_id().map(str::to_owned);
        inner.idempotency_replayed = error.idempotency_replayed();
        inner.retry_after = error.headers().and_then(|headers| retry_after(headers, SystemTime::now()));
        inner.attempts = error.attempts();
        inner.may_have_acted = error.may_have_acted();
        inner.is_retryable = error.is_retryable();
        match error {
            transport::Error::Failure(failure) => {
                inner.kind = match failure.kind() {
                    FailureKind::RateLimited(wait) => {
                        inner.retry_after = Some(wait);
                        ErrorKind::RateLimited
                    }
                    // That nothing was sent holds for all attempts, or not at all.
                    _ if inner.may_have_acted && failure.is_connect() => ErrorKind::ConnectionLost,
                    _ if failure.is_connect() => ErrorKind::Connect,
                    FailureKind::Timeout(_) => ErrorKind::Timeout,
                    FailureKind::TooLarge(_) => ErrorKind::Decode,
                    _ => ErrorKind::ConnectionLost,
                };
                if let FailureKind::Timeout(timeout) = failure.kind() {
                    inner.timeout = Some(timeout);
                }
                inner.detail = if inner.status.is_some() { format!(": {failure}") } else { failure.to_string() };
                inner.failure = Some(failure);
            }
            transport::Error::ErrorResponse(response) => {
                inner.kind = ErrorKind::Api;
                // A vendor's message may quote what it refuses.
                read_body(&mut inner, response.status(), &*response, response.secrets());
            }
            transport::Error::UnexpectedResponse(response) => {
                inner.kind = if response.status().is_success() { ErrorKind::Decode } else { ErrorKind::Api };
                inner.is_web_page = is_web_page(&response);
                inner.class = match E::class(response.status().as_u16(), None) {
                    // It knows no customers.
                    ErrorClass::NotFound | ErrorClass::Conflict if inner.is_web_page => ErrorClass::Other,
                    class => class,
                };
                inner.detail = match response.decode_error() {
                    _ if inner.is_web_page => ": a web page came, and no response of the API".to_owned(),
                    Some(error) => format!(": {error}"),
                    None => ": the vendor documents no such response".to_owned(),
                };
            }
            // Its message names a parameter and no value.
            transport::Error::InvalidRequest(refused) => inner.detail = refused.to_string(),
            unknown => inner.detail = unknown.to_string(),
        }
        Self(Box::new(inner))
    }

    /// As if the vendor had responded so to the only attempt of a call.
    #[cfg(feature = "test-util")]
    pub(crate) fn responded<E>(vendor: Vendor, status: StatusCode, body: &serde_json::Value) -> Self
    where
        E: VendorError + serde::de::DeserializeOwned,
    {
        let mut inner = Inner::new(ErrorKind::Api, Some(vendor), None, String::new());
        let response = ResponseValue::new((), status, transport::header::HeaderMap::new());
        (inner.status, inner.attempts) = (Some(status), response.attempts());
        (inner.is_retryable, inner.may_have_acted) = (response.is_retryable(), response.may_have_acted());
        match E::deserialize(body) {
            Ok(body) => read_body(&mut inner, status, &body, &[]),
            Err(_) => inner.class = E::class(status.as_u16(), None),
        }
        Self(Box::new(inner))
    }
}

/// Whether a response is for browsers, by what it says of itself or by how it begins.
fn is_web_page(response: &Response) -> bool {
    let content_type = response.headers().get(transport::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let is_html = |value: &str| value.trim_start().to_ascii_lowercase().starts_with("text/html");
    let body = response.body().trim_ascii_start();
    content_type.is_some_and(is_html)
        || [&b"<!doctype html"[..], b"<html"]
            .iter()
            .any(|tag| body.get(..tag.len()).is_some_and(|it| it.eq_ignore_ascii_case(tag)))
}

/// Takes what the vendor says in the body of an error.
fn read_body<E: VendorError>(inner: &mut Inner, status: StatusCode, body: &E, secrets: &[Secret]) {
    inner.class = E::class(status.as_u16(), Some(body));
    inner.code = body.code();
    inner.param = body.param();
    inner.message = body.message();
    inner.detail = described(inner, secrets);
}

/// What follows the status: the vendor's code, parameter and message, as far as there are any.
fn described(inner: &Inner, secrets: &[Secret]) -> String {
    let mut text = String::new();
    for (part, before, after) in [(&inner.code, " ", ""), (&inner.param, " (", ")"), (&inner.message, ": ", "")] {
        if let Some(part) = part {
            text.push_str(before);
            text.push_str(&one_line(part, secrets));
            text.push_str(after);
        }
    }
    text
}
