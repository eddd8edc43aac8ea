// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

/// A [`ApiError`](crate::types::ApiError) in the making.
#[derive(Clone, Debug)]
pub struct ApiError {
    code: Result<Option<::serde_json::Value>, String>,
    error: Result<Option<::serde_json::Value>, String>,
    message: Result<Option<::serde_json::Value>, String>,
}

impl Default for ApiError {
    fn default() -> Self {
        Self {
            code: Ok(Default::default()),
            error: Ok(Default::default()),
            message: Ok(Default::default()),
        }
    }
}

impl ApiError {
    /// Code of the error, as a rule a text or a number.
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    /// What went wrong, or the name of it, as a rule a text.
    pub fn error<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.error = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error: {e}"));
        self
    }
    /// What went wrong, as a rule a text.
    pub fn message<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<::serde_json::Value>>,
        T::Error: ::std::fmt::Display,
    {
        self.message = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for message: {e}"));
        self
    }
}

impl TryFrom<ApiError> for super::ApiError {
    type Error = super::error::ConversionError;
    fn try_from(value: ApiError) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            code: value.code?,
            error: value.error?,
            message: value.message?,
        })
    }
}

impl From<super::ApiError> for ApiError {
    fn from(value: super::ApiError) -> Self {
        Self {
            code: Ok(value.code),
            error: Ok(value.error),
            message: Ok(value.message),
        }
    }
}

/// A [`CreatePortalUrlRequest`](crate::types::CreatePortalUrlRequest) in the making.
#[derive(Clone, Debug)]
pub struct CreatePortalUrlRequest {
    expires_in: Result<Option<i64>, String>,
    frame_ancestors: Result<Option<String>, String>,
}

impl Default for CreatePortalUrlRequest {
    fn default() -> Self {
        Self {
            expires_in: Ok(Default::default()),
            frame_ancestors: Ok(Default::default()),
        }
    }
}

impl CreatePortalUrlRequest {
    /// For how many seconds the link works, whatever the organization's own setting is. The server takes 86400 (one day) if it is left out. The vendor's examples are 86400 and 5184000 (60 days).
    pub fn expires_in<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.expires_in = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for expires_in: {e}"));
        self
    }
    /// Who may show the portal in an iframe: fully qualified domain names in one string, with a space between them. Left out, the portal cannot be embedded.
    pub fn frame_ancestors<T>(mut self, value: T) -> Self
    where
        T: TryInto<Option<String>>,
        T::Error: ::std::fmt::Display,
    {
        self.frame_ancestors = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for frame_ancestors: {e}")
            });
        self
    }
}

impl TryFrom<CreatePortalUrlRequest> for super::CreatePortalUrlRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: CreatePortalUrlRequest,
    ) -> Result<Self, super::error::ConversionError> {
        Ok(Self {
            expires_in: value.expires_in?,
            frame_ancestors: value.frame_ancestors?,
        })
    }
}

impl From<super::CreatePortalUrlRequest> for CreatePortalUrlRequest {
    fn from(value: super::CreatePortalUrlRequest) -> Self {
        Self {
            expires_in: Ok(value.expires_in),
            frame_ancestors: Ok(value.frame_ancestors),
        }
    }
}

/// A [`PortalUrl`](crate::types::PortalUrl) in the making.
#[derive(Clone, Debug)]
pub struct PortalUrl {
    url: Result<::progenitor_client::Secret, String>,
}

impl Default for PortalUrl {
    fn default() -> Self {
        Self {
            url: Err("no value supplied for url".to_string()),
        }
    }
}

impl PortalUrl {
    /// The link to give to the customer, on any host, for it may be the organization's own domain. Whoever has it can open the portal. Secret.
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: TryInto<::progenitor_client::Secret>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
}

impl TryFrom<PortalUrl> for super::PortalUrl {
    type Error = super::error::ConversionError;
    fn try_from(value: PortalUrl) -> Result<Self, super::error::ConversionError> {
        Ok(Self { url: value.url? })
    }
}

impl From<super::PortalUrl> for PortalUrl {
    fn from(value: super::PortalUrl) -> Self {
        Self { url: Ok(value.url) }
    }
}
