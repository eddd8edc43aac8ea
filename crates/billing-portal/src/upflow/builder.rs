//! From settings to a checked client.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use billing_portal_transport::{Connection, Limiter, RateLimit};
use std::sync::Arc;
use upflow_client::{Client, Credentials};

use super::Upflow;
use crate::client_options::{ClientOptions, client_options, configured};
use crate::credential::{ApiKey, ApiSecret};
use crate::error::Error;
use crate::portal::Portal;
use crate::vendor::Vendor;

impl Upflow {
    /// A builder of a client of the organization that the key pair belongs to, by default in production.
    pub fn builder(api_key: ApiKey, api_secret: ApiSecret) -> UpflowBuilder {
        UpflowBuilder::new(api_key, api_secret)
    }
}

/// Which of Upflow's two hosts is called. Each has credentials and customers of its own.
///
/// ```
/// use billing_portal::Environment;
///
/// assert_eq!("sandbox".parse(), Ok(Environment::Sandbox));
/// assert_eq!(Environment::default().name(), "production");
/// ```
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
///
/// ```
/// let error = "staging".parse::<billing_portal::Environment>().unwrap_err();
/// assert_eq!(error.to_string(), "environment must be `production` or `sandbox`");
/// ```
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
///
/// By default it keeps to the documented [`rate_limit`](Self::rate_limit) of 600 requests a minute and 10 at once; for
/// imports Upflow advises 5 at once.
///
/// ```
/// use std::time::Duration;
/// use billing_portal::{ApiKey, ApiSecret, Environment, Upflow};
///
/// let upflow = Upflow::builder(ApiKey::new("key_8f31"), ApiSecret::new("secret_5f1c"))
///     .environment(Environment::Sandbox)
///     .timeout(Duration::from_secs(15))
///     .build()?;
/// # Ok::<(), billing_portal::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "settings do nothing until `build` is called"]
pub struct UpflowBuilder {
    api_key: ApiKey,
    api_secret: ApiSecret,
    environment: Environment,
    pub(super) options: ClientOptions,
}

client_options!(UpflowBuilder);

impl UpflowBuilder {
    pub(super) fn new(api_key: ApiKey, api_secret: ApiSecret) -> Self {
        Self { api_key, api_secret, environment: Environment::default(), options: ClientOptions::default() }
    }

    /// Production (the default) or Upflow's sandbox.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Checks the settings. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if key or secret cannot be sent, the address is not as described, or
    /// TLS is needed and not enabled.
    pub fn build(self) -> Result<Upflow, Error> {
        let config = |problem: String| Error::config(Vendor::Upflow, problem);
        let base_url = self.options.base_url(self.environment.base_url(), "/v1", &self.api_key).map_err(config)?;
        let (key, secret) = (self.api_key.secret(), self.api_secret.secret());
        let client = Credentials::api_key_and_api_secret(key, secret).and_then(|credentials| {
            Client::builder(credentials).base_url(&base_url).connection(&self.options.connection).build()
        });
        let client =
            configured!(client.map_err(|error| config(error.to_string()))?, self.options, Upflow::FACTS.default_rate);
        Ok(Upflow { client })
    }
}
