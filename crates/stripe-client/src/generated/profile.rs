// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

use std::time::Duration;
use progenitor_client::{ApiProfile, Verdict, header::HeaderValue};

/// What the transport has to know of this API, but for credentials.
pub(crate) const PROFILE: ApiProfile = ApiProfile::new("stripe")
    .operations(super::operation::OPERATIONS)
    .secret_members(super::operation::SECRET_MEMBERS)
    .error_code("error.code")
    .error_messages(&["error.message"])
    .empty_body_content_type(progenitor_client::FORM)
    .idempotency_key("idempotency-key", Duration::from_secs(86400), 255)
    .replayed_header("idempotent-replayed")
    .exclusive_headers(&[("stripe-account", "stripe-context")])
    .verdict(|status, headers| match headers
        .get("stripe-should-retry")
        .map(HeaderValue::as_bytes)
    {
        Some(b"true") => Verdict::Retry,
        Some(b"false") => Verdict::Final,
        _ if [409].contains(&status.as_u16()) => Verdict::Retry,
        _ => Verdict::ByStatus,
    })
    .request_id_header("request-id");
