//! Stripe's errors: one body for all of them.
//!
//! <https://docs.stripe.com/api/errors>

use http::StatusCode;
use serde_json::{Value, json};

use crate::account::Refusal;
use crate::message::{ApiRequest, Response};

/// A refusal, with what the body says about it.
pub(super) struct ApiError {
    status: StatusCode,
    kind: &'static str,
    code: Option<&'static str>,
    param: Option<String>,
    pub(super) message: String,
}

impl ApiError {
    pub(super) fn new(status: StatusCode, message: String) -> Self {
        Self { status, kind: "invalid_request_error", code: None, param: None, message }
    }

    /// Something is wrong with a parameter; a code that is empty is none.
    pub(super) fn param(param: &str, code: &'static str, message: impl Into<String>) -> Self {
        let code = Some(code).filter(|code| !code.is_empty());
        Self { code, param: Some(param.to_owned()), ..Self::new(StatusCode::BAD_REQUEST, message.into()) }
    }

    pub(super) fn parameter_missing(param: &str) -> Self {
        Self::param(param, "parameter_missing", format!("Missing required param: {param}."))
    }

    /// Nothing has the id that a parameter gives. In the path of a GET or DELETE it is called `id`, and the status is 404.
    pub(super) fn missing(what: &str, id: &str, param: &str) -> Self {
        Self::param(param, "resource_missing", format!("No such {what}: '{id}'"))
    }

    pub(super) fn not_found(mut self) -> Self {
        self.status = StatusCode::NOT_FOUND;
        self
    }

    /// The key is missing, or no key of this account.
    pub(super) fn key(key: Option<&str>) -> Self {
        let message = key.map_or_else(
            || {
                "You did not provide an API key: send it as a bearer token, or as the user name of HTTP Basic."
                    .to_owned()
            },
            |key| format!("Invalid API Key provided: {}****", key.rfind('_').map_or("", |at| &key[..=at])),
        );
        Self::new(StatusCode::UNAUTHORIZED, message)
    }

    pub(super) fn key_reused(key: &str) -> Self {
        let message =
            format!("Keys for idempotent requests can only be used with the parameters of the first: '{key}'.");
        Self { kind: "idempotency_error", ..Self::new(StatusCode::BAD_REQUEST, message) }
    }

    /// Whether it was found before the operation began, so that it is not kept under an idempotency key.
    pub(super) fn is_of_parameters(&self) -> bool {
        self.param.is_some() && self.code != Some("resource_missing")
    }

    pub(super) fn refusal(why: &Refusal<'_>) -> Self {
        let (status, words) = why.words();
        let message = match why {
            Refusal::Unknown(ApiRequest { method, path, .. }) => {
                let hint = if path.ends_with('/') { " Remove the slash at the end, or give an id." } else { "" };
                format!("Unrecognized request URL ({method}: {path}).{hint}")
            }
            _ => words,
        };
        let (kind, code) = match status.as_u16() {
            402 => ("card_error", Some("card_declined")),
            409 => ("idempotency_error", Some("idempotency_key_in_use")),
            429 => ("invalid_request_error", Some("rate_limit")),
            424 | 500.. => ("api_error", None),
            _ => ("invalid_request_error", None),
        };
        Self { kind, code, ..Self::new(status, message) }
    }
}

impl From<ApiError> for Response {
    fn from(ApiError { status, kind, code, param, message }: ApiError) -> Self {
        let mut error = json!({"type": kind, "message": message});
        if let Some(code) = code {
            error["code"] = Value::from(code);
            error["doc_url"] = format!("https://stripe.com/docs/error-codes/{}", code.replace('_', "-")).into();
        }
        if let Some(param) = param {
            error["param"] = param.into();
        }
        Self::new(status, json!({"error": error}).to_string())
    }
}
