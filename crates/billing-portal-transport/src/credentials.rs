//! Credentials as the headers in which they travel.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};

use crate::config_error::ConfigError;
use crate::secret::Secret;

/// The headers that authenticate a request. Their values are marked sensitive, which keeps them out of the `Debug` of
/// every structure that they pass through.
#[derive(Clone, Default)]
pub struct Credentials {
    headers: HeaderMap,
    /// What a vendor's message may quote: each secret plain, and as it travels where that is something else.
    secrets: Arc<[Secret]>,
}

impl Credentials {
    /// HTTP Basic with an API key as user name and an empty password.
    ///
    /// # Errors
    /// If the key is empty, or holds anything but visible ASCII characters or a colon, which would end the user name.
    pub fn basic(key: &Secret) -> Result<Self, ConfigError> {
        user_name("API key", key)?;
        Self::basic_pair(key, None)
    }

    /// HTTP Basic with a user name and a password.
    ///
    /// # Errors
    /// If one of the two is empty or holds anything but visible ASCII characters, or the user name holds a colon.
    pub fn basic_with_password(user: &Secret, password: &Secret) -> Result<Self, ConfigError> {
        user_name("user name", user)?;
        check("password", password)?;
        Self::basic_pair(user, Some(password))
    }

    /// An API key or a token as `Authorization: Bearer`.
    ///
    /// # Errors
    /// If the key is empty or holds anything but visible ASCII characters.
    pub fn bearer(key: &Secret) -> Result<Self, ConfigError> {
        Self::default().insert(AUTHORIZATION, &format!("Bearer {}", check("API key", key)?), [key.clone()])
    }

    /// Adds a header that carries a secret; `what` names it in the error, such as `API secret`.
    ///
    /// # Errors
    /// If the secret is empty or holds anything but visible ASCII characters.
    pub fn header(self, name: HeaderName, what: &str, secret: &Secret) -> Result<Self, ConfigError> {
        self.insert(name, check(what, secret)?, [secret.clone()])
    }

    fn basic_pair(user: &Secret, password: Option<&Secret>) -> Result<Self, ConfigError> {
        let pair = STANDARD.encode(format!("{}:{}", user.expose(), password.map_or("", Secret::expose)));
        let secrets = [Some(user), password].into_iter().flatten().cloned();
        Self::default().insert(AUTHORIZATION, &format!("Basic {pair}"), secrets.chain([Secret::new(pair)]))
    }

    fn insert(
        mut self,
        name: HeaderName,
        value: &str,
        secrets: impl IntoIterator<Item = Secret>,
    ) -> Result<Self, ConfigError> {
        let mut value = HeaderValue::from_str(value).map_err(|_| ConfigError::new("credentials fit no header"))?;
        value.set_sensitive(true);
        self.headers.insert(name, value);
        self.secrets = self.secrets.iter().cloned().chain(secrets).collect();
        Ok(self)
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn secrets(&self) -> &Arc<[Secret]> {
        &self.secrets
    }
}

fn check<'a>(what: &str, secret: &'a Secret) -> Result<&'a str, ConfigError> {
    let value = secret.expose();
    if value.is_empty() {
        return Err(ConfigError::new(format!("{what} is empty")));
    }
    if !value.bytes().all(|b| b.is_ascii_graphic()) {
        return Err(ConfigError::new(format!("{what} holds white space or characters beyond ASCII")));
    }
    Ok(value)
}

fn user_name(what: &str, secret: &Secret) -> Result<(), ConfigError> {
    if check(what, secret)?.contains(':') {
        return Err(ConfigError::new(format!("{what} must not hold a colon")));
    }
    Ok(())
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.headers.keys()).finish()
    }
}

#[cfg(test)]
mod tests;
