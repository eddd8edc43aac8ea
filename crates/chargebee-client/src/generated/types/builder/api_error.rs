// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#[allow(unused_imports)]
use super::*;

/// Builds a [`ApiError`](crate::types::ApiError).
#[derive(Clone, Debug)]
pub struct ApiError {
    api_error_code: Result<::chargebee_client::open::ApiErrorCode, String>,
    error_cause_id: Result<Option<String>, String>,
    error_code: Result<Option<String>, String>,
    error_msg: Result<Option<String>, String>,
    error_param: Result<Option<String>, String>,
    http_status_code: Result<Option<i32>, String>,
    message: Result<String, String>,
    param: Result<Option<::serde_json::Value>, String>,
    type_: Result<Option<::chargebee_client::open::ApiErrorType>, String>,
}

impl Default for ApiError {
    fn default() -> Self {
        Self {
            api_error_code: Err("no value supplied for api_error_code".to_string()),
            error_cause_id: Ok(Default::default()),
            error_code: Ok(Default::default()),
            error_msg: Ok(Default::default()),
            error_param: Ok(Default::default()),
            http_status_code: Ok(Default::default()),
            message: Err("no value supplied for message".to_string()),
            param: Ok(Default::default()),
            type_: Ok(Default::default()),
        }
    }
}

impl ApiError {
    /// The error's code, to decide by.
    pub fn api_error_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<::chargebee_client::open::ApiErrorCode>,
        T::Error: ::std::fmt::Display,
    {
        self.api_error_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for api_error_code: {e}")
            });
        self
    }
    /// Identifier of the cause across payment gateways, such as `gateway.general.decline`.
    pub fn error_cause_id<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_cause_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for error_cause_id: {e}")
            });
        self
    }
    /// Older code of the error, replaced by `api_error_code`.
    pub fn error_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error_code: {e}"));
        self
    }
    /// Older name of `message`.
    pub fn error_msg<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_msg = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error_msg: {e}"));
        self
    }
    /// Older name of `param`.
    pub fn error_param<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.error_param = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for error_param: {e}")
            });
        self
    }
    /// The HTTP status again. Trust the status line.
    pub fn http_status_code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.http_status_code = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for http_status_code: {e}")
            });
        self
    }
    /// What went wrong, for developers and not for end users.
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: TryInto<String>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for message: {e}"));
        self
    }
    /// The parameter that is to blame, such as `contact[email]`: a string, or a list of strings. Absent if an id in the path is unknown.
    pub fn param<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.param = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for param: {e}"));
        self
    }
    /// Class of the error. Errors of authentication may come without it.
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::chargebee_client::open::ApiErrorType>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}

impl TryFrom<ApiError> for super::super::ApiError {
    type Error = super::super::error::ConversionError;
    fn try_from(value: ApiError) -> Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            api_error_code: value.api_error_code?,
            error_cause_id: value.error_cause_id?,
            error_code: value.error_code?,
            error_msg: value.error_msg?,
            error_param: value.error_param?,
            http_status_code: value.http_status_code?,
            message: value.message?,
            param: value.param?,
            type_: value.type_?,
        })
    }
}

impl From<super::super::ApiError> for ApiError {
    fn from(value: super::super::ApiError) -> Self {
        Self {
            api_error_code: Ok(value.api_error_code),
            error_cause_id: Ok(value.error_cause_id),
            error_code: Ok(value.error_code),
            error_msg: Ok(value.error_msg),
            error_param: Ok(value.error_param),
            http_status_code: Ok(value.http_status_code),
            message: Ok(value.message),
            param: Ok(value.param),
            type_: Ok(value.type_),
        }
    }
}
