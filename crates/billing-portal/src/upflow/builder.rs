//! From settings to a checked client.

use std::fmt;
use std::str::FromStr;

use billing_portal_transport::Connection;
use upflow_client::Client;

use super::Upflow;
use crate::credential::{ApiKey, ApiSecret};
use crate::error::Error;
use crate::validate;
use crate::vendor::Vendor;

/// Which of Upflow's two hosts is called. Each has credentials and customers of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// `https://api.upflow.io/v1`
    #[default]
    Production,
    /// `https://api.sandbox.upflow.io/v1`
    Sandbox,
}

impl Environment {
    fn base_url(self) -> &'static str {
        match self {
            Self::Production => "https://api.upflow.io/v1",
            Self::Sandbox => "https://api.sandbox.upflow.io/v1",
        }
    }
}

/// A name that is neither `production` nor `sandbox`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownEnvironment(());

impl fmt::Display for UnknownEnvironment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("must be `production` or `sandbox`")
    }
}

impl std::error::Error for UnknownEnvironment {}

impl FromStr for Environment {
    type Err = UnknownEnvironment;

    fn from_str(name: &str) -> Result<Self, UnknownEnvironment> {
        match name {
            "production" => Ok(Self::Production),
            "sandbox" => Ok(Self::Sandbox),
            _ => Err(UnknownEnvironment(())),
        }
    }
}

/// Settings of an [`Upflow`] client, checked by [`build`](Self::build).
#[derive(Clone, Debug)]
#[must_use = "settings do nothing until `build` is called"]
pub struct UpflowBuilder {
    api_key: ApiKey,
    api_secret: ApiSecret,
    environment: Environment,
    base_url: Option<String>,
    connection: Connection,
}

impl UpflowBuilder {
    pub(super) fn new(api_key: ApiKey, api_secret: ApiSecret) -> Self {
        Self {
            api_key,
            api_secret,
            environment: Environment::default(),
            base_url: None,
            connection: Connection::default(),
        }
    }

    /// Production (the default) or Upflow's sandbox.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Another address of the API than the environment's, such as a sandbox or a gateway of yours: https, or http on
    /// loopback. `/v1` is appended to an address without a path, which is how Upflow's settings show the host.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Shares connections with other clients; credentials stay with each client.
    pub fn connection(mut self, connection: &Connection) -> Self {
        self.connection = connection.clone();
        self
    }

    /// Checks the settings. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if key or secret cannot be sent, the address is not as described, or
    /// TLS is needed and not enabled.
    pub fn build(self) -> Result<Upflow, Error> {
        let config = |problem: String| Error::config(Vendor::Upflow, problem);
        let base_url = self.base_url.as_deref().unwrap_or(self.environment.base_url());
        let base_url = validate::base_url(base_url, "/v1").map_err(config)?;
        let client = Client::new(&base_url, self.api_key.secret(), self.api_secret.secret(), &self.connection);
        Ok(Upflow { client: client.map_err(|error| config(error.to_string()))? })
    }
}
