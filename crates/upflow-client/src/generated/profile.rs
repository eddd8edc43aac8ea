// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

use progenitor_client::ApiProfile;

/// What the transport has to know of this API, but for credentials.
pub(crate) const PROFILE: ApiProfile = ApiProfile::new("upflow")
    .operations(super::operation::OPERATIONS)
    .secret_members(super::operation::SECRET_MEMBERS)
    .idempotent_operations(&["create_portal_url"]);
