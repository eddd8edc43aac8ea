//! From settings to a checked client.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use billing_portal_transport::{Connection, RateLimit};
use upflow_client::Client;

use super::Upflow;
use crate::credential::{ApiKey, ApiSecret};
use crate::error::Error;
use crate::validate;
use crate::vendor::Vendor;

/// What Upflow documents for its API: <https://docs.upflow.io/en-us/technical-documentation/api/integrating-with-the-upflow-api>.
const DOCUMENTED_LIMIT: RateLimit = RateLimit::new(600, 10);

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
    /// The environment's name in lower case, as it is written in `UPFLOW_ENVIRONMENT`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Sandbox => "sandbox",
        }
    }

    fn base_url(self) -> &'static str {
        match self {
            Self::Production => "https://api.upflow.io/v1",
            Self::Sandbox => "https://api.sandbox.upflow.io/v1",
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that is neither `production` nor `sandbox`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownEnvironment(());

impl fmt::Display for UnknownEnvironment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("environment must be `production` or `sandbox`")
    }
}

impl std::error::Error for UnknownEnvironment {}

impl FromStr for Environment {
    type Err = UnknownEnvironment;

    fn from_str(name: &str) -> Result<Self, UnknownEnvironment> {
        [Self::Production, Self::Sandbox].into_iter().find(|it| it.name() == name).ok_or(UnknownEnvironment(()))
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
    plain_http: bool,
    rate_limit: Option<RateLimit>,
    connection: Connection,
}

impl UpflowBuilder {
    pub(super) fn new(api_key: ApiKey, api_secret: ApiSecret) -> Self {
        Self {
            api_key,
            api_secret,
            environment: Environment::default(),
            base_url: None,
            plain_http: false,
            rate_limit: Some(DOCUMENTED_LIMIT),
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

    /// Accepts a [`base_url`](Self::base_url) with plain http to any host. Key and secret then travel in clear text: only
    /// for a network of your own, such as between containers.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Keeps to another limit than the documented one of 600 requests a minute and 10 at once, or to none. It holds for this
    /// client and its clones, in this process; Upflow advises 5 at once for imports.
    pub fn rate_limit(mut self, limit: impl Into<Option<RateLimit>>) -> Self {
        self.rate_limit = limit.into();
        self
    }

    /// Shares connections with other clients; credentials and limits stay with each client. How connections are made is
    /// set there: the time to connect, certificates, proxies, the user agent.
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
        let base_url = validate::base_url(base_url, "/v1", self.plain_http).map_err(config)?;
        let (key, secret) = (self.api_key.secret(), self.api_secret.secret());
        let client =
            Client::new(&base_url, key, secret, &self.connection).map_err(|error| config(error.to_string()))?;
        let client = match self.rate_limit {
            Some(limit) => client.limited(limit),
            None => client,
        };
        Ok(Upflow { client, secrets: Arc::new([key.clone(), secret.clone()]) })
    }
}
