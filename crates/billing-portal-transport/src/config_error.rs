//! The error of a client that cannot be built.

use std::fmt;

/// What is wrong with the configuration of a client, in one line that names the setting and never holds a secret.
///
/// ```
/// use billing_portal_transport::Connection;
///
/// let error = Connection::builder().user_agent("acme\napp").build().unwrap_err();
/// println!("{error}"); // names the setting, and holds no secret
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError(String);

impl ConfigError {
    /// An error with this message: one lower-case line that says what to change.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}
