//! Chargebee's errors: one body for all of them.
//!
//! <https://apidocs.chargebee.com/docs/api/error-handling>

use http::StatusCode;
use serde_json::json;

use crate::message::Response;

/// A refusal, with what the body says about it.
#[derive(Debug)]
pub(super) struct ApiError {
    status: StatusCode,
    kind: &'static str,
    code: &'static str,
    /// What stands in the older member `error_code`.
    older_code: &'static str,
    why: String,
    param: Option<String>,
    /// Whether the message begins with the parameter, which `error_msg` never does.
    is_of_param: bool,
}

impl ApiError {
    pub(super) fn new(status: StatusCode, code: &'static str, why: String) -> Self {
        Self { status, kind: "invalid_request", code, older_code: code, why, param: None, is_of_param: false }
    }

    pub(super) fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// With another older code than the code: the README has their sources.
    fn older_code(mut self, code: &'static str) -> Self {
        self.older_code = code;
        self
    }

    fn param(mut self, name: &str) -> Self {
        self.param = Some(name.to_owned());
        self
    }

    /// Something is wrong with a parameter.
    fn of_param(code: &'static str, param: &str, why: &str) -> Self {
        let error = Self::new(StatusCode::BAD_REQUEST, code, why.to_owned());
        Self { is_of_param: true, ..error.param(param) }
    }

    /// A parameter is too long, of the wrong type or unknown.
    pub(super) fn wrong_value(param: &str, why: &str) -> Self {
        Self::of_param("param_wrong_value", param, why)
    }

    /// A parameter is missing or blank.
    pub(super) fn blank(param: &str) -> Self {
        Self::of_param("invalid_request", param, "cannot be blank").older_code("param_required")
    }

    /// A parameter is not a list.
    pub(super) fn no_list(param: &str) -> Self {
        Self::wrong_value(param, "must be a list such as [\"a\",\"b\"]").older_code("wrong_format")
    }

    /// The request cannot be read at all.
    pub(super) fn invalid_request(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "invalid_request", message.to_owned())
    }

    /// Another object has this id already.
    pub(super) fn duplicate(param: &str, id: &str) -> Self {
        Self::of_param("duplicate_entry", param, &format!("{id} is already present"))
    }

    /// There may not be more of these.
    pub(super) fn limit_exceeded(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "resource_limit_exceeded", message.to_owned())
    }

    /// The `Authorization` header is missing or not HTTP Basic.
    pub(super) fn not_basic() -> Self {
        let message = "The request must be authenticated by HTTP Basic, with the API key as user name".to_owned();
        Self::new(StatusCode::UNAUTHORIZED, "basic_authentication_failed", message).kind("untyped")
    }

    /// The API key is not the site's, or there is a password with it.
    pub(super) fn wrong_key() -> Self {
        let message = "Sorry, authentication failed. Invalid api key".to_owned();
        let error = Self::new(StatusCode::UNAUTHORIZED, "api_authentication_failed", message).kind("untyped");
        error.older_code("api_authentication_invalid_key")
    }

    /// Nothing has this id. The vendor sets `param` only where the id was a parameter, not in the path.
    pub(super) fn not_found(id: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "resource_not_found", format!("{id} not found"))
    }

    /// Nothing has the id that this parameter gives.
    pub(super) fn param_not_found(param: &str, id: &str) -> Self {
        Self::not_found(id).param(param)
    }

    /// The object's state does not allow this.
    pub(super) fn wrong_state(message: &str) -> Self {
        Self::new(StatusCode::CONFLICT, "invalid_state_for_request", message.to_owned())
    }

    /// The idempotency key belongs to another request.
    pub(super) fn key_reused() -> Self {
        let message = "The idempotency key was used for a request that differs from this one".to_owned();
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "unable_to_process_request", message)
    }

    /// A failure that a test asked for, with a code that the vendor has for the status, where it has any.
    pub(super) fn on_demand(status: StatusCode) -> Self {
        let (code, kind) = match status.as_u16() {
            401 => ("api_authentication_failed", "untyped"),
            403 => ("api_authorization_failed", "untyped"),
            404 => ("resource_not_found", "invalid_request"),
            405 => ("http_method_not_supported", "invalid_request"),
            409 => ("invalid_state_for_request", "invalid_request"),
            422 => ("unable_to_process_request", "invalid_request"),
            429 => ("api_request_limit_exceeded", "operation_failed"),
            503 => ("internal_temporary_error", "operation_failed"),
            500..600 => ("internal_error", "operation_failed"),
            _ => ("invalid_request", "invalid_request"),
        };
        Self::new(status, code, format!("The sandbox was told to respond with {}", status.as_u16())).kind(kind)
    }
}

impl From<ApiError> for Response {
    fn from(ApiError { status, kind, code, older_code, why, param, is_of_param }: ApiError) -> Self {
        let message = match &param {
            Some(param) if is_of_param => format!("{param} : {why}"),
            _ => why.clone(),
        };
        // The members of the second line are older ones that the vendor still sends.
        let mut body = json!({
            "message": message, "type": kind, "api_error_code": code,
            "error_code": older_code, "error_msg": why, "http_status_code": status.as_u16(),
        });
        if let Some(param) = param {
            body["param"] = json!(param);
            body["error_param"] = json!(param);
        }
        Self::new(status, body.to_string())
    }
}
