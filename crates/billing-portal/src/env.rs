//! Configuration from the environment.
//!
//! `from_env` of each client is a thin wrapper over `from_lookup`, which takes the values from anywhere.

use crate::credential::{ApiKey, ApiSecret};
use crate::error::Error;
use crate::vendor::Vendor;

/// Reads settings by the names of their environment variables.
pub(crate) struct Settings<'a> {
    vendor: Vendor,
    lookup: &'a dyn Fn(&str) -> Option<String>,
}

impl<'a> Settings<'a> {
    pub(crate) fn new(vendor: Vendor, lookup: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { vendor, lookup }
    }

    /// An empty variable counts as none: it is how shells and containers unset one.
    pub(crate) fn optional(&self, name: &str) -> Result<Option<String>, Error> {
        match (self.lookup)(name).filter(|value| !value.is_empty()) {
            Some(value) if value.contains(char::REPLACEMENT_CHARACTER) => {
                Err(Error::config(self.vendor, format!("{name} is not Unicode")))
            }
            value => Ok(value),
        }
    }

    pub(crate) fn required(&self, name: &str) -> Result<String, Error> {
        self.optional(name)?.ok_or_else(|| Error::config(self.vendor, format!("{name} is not set")))
    }
}

/// The process's environment. A value that is not Unicode holds replacement characters, which are refused later, rather
/// than being none.
pub(crate) fn process(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

#[cfg(feature = "chargebee")]
impl crate::Chargebee {
    /// A client configured by the environment:
    ///
    /// | variable | |
    /// |---|---|
    /// | `CHARGEBEE_SITE` | the site's name, such as `acme-test`; required |
    /// | `CHARGEBEE_API_KEY` | a full-access key of the site; required |
    /// | `CHARGEBEE_REDIRECT_URL` | [`redirect_url`](crate::chargebee::ChargebeeBuilder::redirect_url) |
    /// | `CHARGEBEE_BASE_URL` | [`base_url`](crate::chargebee::ChargebeeBuilder::base_url) |
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a required variable is missing or a value is refused.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(process)
    }

    /// [`from_env`](Self::from_env) with another source of the same names.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let settings = Settings::new(Vendor::Chargebee, &lookup);
        let api_key = ApiKey::new(settings.required("CHARGEBEE_API_KEY")?);
        let mut builder = Self::builder(settings.required("CHARGEBEE_SITE")?, api_key);
        if let Some(url) = settings.optional("CHARGEBEE_REDIRECT_URL")? {
            builder = builder.redirect_url(url);
        }
        if let Some(url) = settings.optional("CHARGEBEE_BASE_URL")? {
            builder = builder.base_url(url);
        }
        builder.build()
    }
}

#[cfg(feature = "upflow")]
impl crate::Upflow {
    /// A client configured by the environment:
    ///
    /// | variable | |
    /// |---|---|
    /// | `UPFLOW_API_KEY`, `UPFLOW_API_SECRET` | the organization's key pair; required |
    /// | `UPFLOW_ENVIRONMENT` | `production` (default) or `sandbox` |
    /// | `UPFLOW_BASE_URL` | [`base_url`](crate::upflow::UpflowBuilder::base_url) |
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a required variable is missing or a value is refused.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(process)
    }

    /// [`from_env`](Self::from_env) with another source of the same names.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let settings = Settings::new(Vendor::Upflow, &lookup);
        let api_key = ApiKey::new(settings.required("UPFLOW_API_KEY")?);
        let mut builder = Self::builder(api_key, ApiSecret::new(settings.required("UPFLOW_API_SECRET")?));
        if let Some(name) = settings.optional("UPFLOW_ENVIRONMENT")? {
            let environment = name
                .parse()
                .map_err(|_| Error::config(Vendor::Upflow, "UPFLOW_ENVIRONMENT must be `production` or `sandbox`"))?;
            builder = builder.environment(environment);
        }
        if let Some(url) = settings.optional("UPFLOW_BASE_URL")? {
            builder = builder.base_url(url);
        }
        builder.build()
    }
}
