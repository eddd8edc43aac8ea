//! Requests that no operation wraps.

use super::Chargebee;

crate::custom_request::custom_request!(Chargebee, chargebee_client::types::ApiError);
crate::call::call_options!(CustomRequest, client: key context);
