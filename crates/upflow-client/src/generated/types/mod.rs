// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// Why a request failed.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiError {
    /// Code of the error, as a rule a text or a number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: Option<::serde_json::Value>,
    /// What went wrong, or the name of it, as a rule a text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: Option<::serde_json::Value>,
    /// What went wrong, as a rule a text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: Option<::serde_json::Value>,
}

impl ApiError {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::ApiError {
        Default::default()
    }
}

/// What the link is to be like. Both properties may be left out.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreatePortalUrlRequest {
    /// For how many seconds the link works, whatever the organization's own setting is. The server takes 86400 (one day) if it is left out. The vendor's examples are 86400 and 5184000 (60 days).
    #[serde(
        rename = "expiresIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_in: Option<i64>,
    /// Who may show the portal in an iframe: fully qualified domain names in one string, with a space between them. Left out, the portal cannot be embedded.
    #[serde(
        rename = "frameAncestors",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub frame_ancestors: Option<String>,
}

impl CreatePortalUrlRequest {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::CreatePortalUrlRequest {
        Default::default()
    }
}

/// A link to the portal of one customer.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PortalUrl {
    /// The link to give to the customer, on any host, for it may be the organization's own domain. Whoever has it can open the portal. Secret.
    pub url: ::progenitor_client::Secret,
}

impl PortalUrl {
    /// Starts to put a value together, property by property.
    pub fn builder() -> builder::PortalUrl {
        Default::default()
    }
}

/// Types for composing complex structures.
pub mod builder;
/// Error types.
pub mod error;
