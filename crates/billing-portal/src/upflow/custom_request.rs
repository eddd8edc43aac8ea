//! Requests that no operation wraps.

use super::Upflow;

crate::custom_request::custom_request!(Upflow, upflow_client::types::ApiError);
crate::call::call_options!(CustomRequest, client:);
