// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

use std::time::Duration;
use progenitor_client::ApiProfile;

/// What the transport has to know of this API, but for credentials.
pub(crate) const PROFILE: ApiProfile = ApiProfile::new("chargebee")
    .operations(super::operation::OPERATIONS)
    .secret_members(super::operation::SECRET_MEMBERS)
    .error_code("api_error_code")
    .error_messages(&["message"])
    .empty_body_content_type(progenitor_client::FORM)
    .idempotency_key("chargebee-idempotency-key", Duration::from_secs(1800), 100)
    .replayed_header("chargebee-idempotency-replayed")
    .exclusive_headers(
        &[("chargebee-request-origin-user", "chargebee-request-origin-user-encoded")],
    );
