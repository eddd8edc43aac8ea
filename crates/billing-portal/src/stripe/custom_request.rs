//! Requests that no operation wraps.

use super::Stripe;

crate::custom_request::custom_request!(Stripe, stripe_client::types::ApiError);
crate::call::call_options!(CustomRequest, client: key);
