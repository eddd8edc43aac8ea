//! HTTP Basic: the API key is the user name, the password is empty.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;

use super::error::ApiError;

/// What a request proves itself with: user name and password with a colon between them, if that is what it has.
pub(crate) struct Credentials(Option<Vec<u8>>);

impl Credentials {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        Self(basic_credentials(headers))
    }

    /// Whether the user name is this key, whatever the password is.
    pub(super) fn has_key(&self, api_key: &str) -> bool {
        let rest = self.0.as_deref().and_then(|credentials| credentials.strip_prefix(api_key.as_bytes()));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(b":"))
    }

    /// Makes sure that it is this key, without a password.
    pub(super) fn check(&self, api_key: &str) -> Result<(), ApiError> {
        match &self.0 {
            None => Err(ApiError::not_basic()),
            Some(credentials) if credentials.strip_prefix(api_key.as_bytes()) == Some(b":") => Ok(()),
            Some(_) => Err(ApiError::wrong_key()),
        }
    }
}

fn basic_credentials(headers: &HeaderMap) -> Option<Vec<u8>> {
    let (scheme, credentials) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let encoded = scheme.eq_ignore_ascii_case("basic").then_some(credentials.trim())?;
    STANDARD.decode(encoded).ok()
}
