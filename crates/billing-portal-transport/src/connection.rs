//! The pool of connections, which clients of many sites and vendors can share.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::base_url::BaseUrl;
use crate::config_error::ConfigError;

/// How requests travel: a pool of connections and their settings. Clones share the pool.
///
/// Redirects are never followed: neither API uses them, and a redirect would carry credentials to another host. The
/// proxies of the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`) are used, except for loopback addresses.
#[derive(Clone, Default)]
pub struct Connection(Arc<Pools>);

#[derive(Default)]
struct Pools {
    settings: ConnectionBuilder,
    /// For loopback addresses, which no proxy can reach.
    direct: Mutex<Option<reqwest::Client>>,
    system: Mutex<Option<reqwest::Client>>,
}

/// Settings of a [`Connection`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ConnectionBuilder {
    connect_timeout: Duration,
}

impl Default for ConnectionBuilder {
    fn default() -> Self {
        Self { connect_timeout: Duration::from_secs(5) }
    }
}

impl ConnectionBuilder {
    /// How long a connection may take to be made, TLS included. Default: 5 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// The connection. Nothing is opened before the first request.
    #[must_use]
    pub fn build(self) -> Connection {
        Connection(Arc::new(Pools { settings: self, ..Pools::default() }))
    }
}

impl Connection {
    /// Starts from the default settings.
    pub fn builder() -> ConnectionBuilder {
        ConnectionBuilder::default()
    }

    /// The HTTP client for requests to an address.
    ///
    /// # Errors
    /// If the address needs TLS and no TLS feature is enabled, or TLS cannot be set up on this machine.
    #[doc(hidden)]
    pub fn http_client(&self, base_url: &BaseUrl) -> Result<reqwest::Client, ConfigError> {
        check_provider()?;
        if base_url.is_https() {
            check_tls()?;
        }
        let loopback = base_url.is_loopback();
        let slot = if loopback { &self.0.direct } else { &self.0.system };
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = &*slot {
            return Ok(client.clone());
        }
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.0.settings.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .user_agent(concat!("billing-portal/", env!("CARGO_PKG_VERSION")));
        if loopback {
            builder = builder.no_proxy();
        }
        let client =
            builder.build().map_err(|_| ConfigError::new("TLS cannot be set up with this machine's trust store"))?;
        Ok(slot.insert(client).clone())
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("settings", &self.0.settings).finish_non_exhaustive()
    }
}

/// Without a provider of cryptography reqwest panics, for plain http as well.
#[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
fn check_provider() -> Result<(), ConfigError> {
    match rustls::crypto::CryptoProvider::get_default() {
        Some(_) => Ok(()),
        None => Err(ConfigError::new(
            "the feature `rustls-no-provider` needs `rustls::crypto::CryptoProvider::install_default` to be called first",
        )),
    }
}

#[cfg(not(all(feature = "rustls-no-provider", not(feature = "rustls"))))]
#[expect(clippy::unnecessary_wraps, reason = "the other feature sets can fail")]
fn check_provider() -> Result<(), ConfigError> {
    Ok(())
}

#[cfg(any(feature = "rustls", feature = "native-tls", feature = "rustls-no-provider"))]
#[expect(clippy::unnecessary_wraps, reason = "the other feature sets can fail")]
fn check_tls() -> Result<(), ConfigError> {
    Ok(())
}

#[cfg(not(any(feature = "rustls", feature = "native-tls", feature = "rustls-no-provider")))]
fn check_tls() -> Result<(), ConfigError> {
    Err(ConfigError::new(
        "an https URL needs TLS: enable one of the features `rustls`, `native-tls`, `rustls-no-provider`",
    ))
}
