//! The pool of connections, which clients of many sites and vendors can share.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::header::{ACCEPT_ENCODING, HeaderValue};

use crate::base_url::BaseUrl;
use crate::config_error::ConfigError;
use crate::proxy;
use crate::secret::Secret;
use crate::tls;

const PRODUCT: &str = concat!("billing-portal/", env!("CARGO_PKG_VERSION"));

/// How requests travel: a pool of connections and their settings. Clones share the pool.
///
/// Redirects are never followed: neither API uses them, and a redirect would carry credentials to another host. Requests
/// to loopback addresses never go through a proxy, which could not reach them, and neither do those in plain http.
///
/// ```
/// use billing_portal_transport::Connection;
///
/// let connection = Connection::default(); // what a client has by default
/// let shared = connection.clone(); // the same pool, for another client
/// ```
#[derive(Clone, Default)]
pub struct Connection(Arc<Pools>);

#[derive(Default)]
struct Pools {
    settings: ConnectionBuilder,
    /// For plain http, on loopback or to a host that was allowed: it needs nobody's trust, and goes through no proxy.
    plain: Mutex<Option<reqwest::Client>>,
    /// For https to loopback addresses.
    direct: Mutex<Option<reqwest::Client>>,
    /// For all others.
    outward: Mutex<Option<reqwest::Client>>,
}

/// Settings of a [`Connection`], checked by [`build`](Self::build).
///
/// ```
/// use std::time::Duration;
///
/// use billing_portal_transport::Connection;
///
/// let connection = Connection::builder().user_agent("acme-app/1.2").connect_timeout(Duration::from_secs(2)).build()?;
/// # Ok::<(), billing_portal_transport::ConfigError>(())
/// ```
#[derive(Clone)]
#[must_use = "settings do nothing until `build` is called"]
pub struct ConnectionBuilder {
    connect_timeout: Duration,
    root_certificates: Vec<Vec<u8>>,
    proxy: Proxy,
    user_agent: Option<String>,
    product: &'static str,
}

#[derive(Clone, Debug)]
enum Proxy {
    /// What the environment says.
    Environment,
    /// None, whatever the environment says.
    None,
    /// This one, whose URL can hold a password.
    Url(Secret),
}

impl Default for ConnectionBuilder {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            root_certificates: Vec::new(),
            proxy: Proxy::Environment,
            user_agent: None,
            product: PRODUCT,
        }
    }
}

impl ConnectionBuilder {
    /// How long a connection may take to be made, proxy and TLS included. Default: 5 seconds.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Trusts a certificate authority of your own, such as a gateway's, beside those that the platform trusts: one or
    /// several certificates in PEM. Can be called again for more.
    pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.root_certificates.push(pem.as_ref().to_vec());
        self
    }

    /// Sends all requests through a proxy, and none of the environment's proxies or exceptions counts any more:
    /// `http://proxy.example:3128`, or `https`. User name and password can stand in the URL, percent-encoded; they go
    /// to the proxy alone, and to it in clear text if the URL is `http`.
    ///
    /// By default, the environment decides: `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in capitals or not. A
    /// client is not built if the one for its address could not be used, such as for a `#` in a password.
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.proxy = Proxy::Url(url.into());
        self
    }

    /// Uses no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Proxy::None;
        self
    }

    /// Names your application to the vendor, behind the name of this library: `acme-app/1.2` gives the header
    /// `User-Agent: billing-portal/0.1.0 acme-app/1.2`. Visible ASCII characters and single spaces between them.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Names another library in the place of this one: a client crate that others generate. Visible ASCII characters without
    /// spaces, such as `acme-client/0.1.0`.
    #[doc(hidden)]
    pub fn product(mut self, product: &'static str) -> Self {
        self.product = product;
        self
    }

    /// Checks the settings. Nothing is opened before the first request.
    ///
    /// # Errors
    /// If a root certificate is none, or there is no TLS to use it; if the proxy's URL or the user agent is not as
    /// described.
    pub fn build(self) -> Result<Connection, ConfigError> {
        let _ = self.client_builder()?;
        Ok(Connection(Arc::new(Pools { settings: self, ..Pools::default() })))
    }

    fn client_builder(&self) -> Result<reqwest::ClientBuilder, ConfigError> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(self.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            // Whatever another crate of the program switches on in the HTTP library.
            .http1_only()
            // What is retried, and when, is ours to decide. For what it would do, which HTTP/1.1 gives no occasion to,
            // the library would keep a copy of each request.
            .retry(reqwest::retry::never().max_retries_per_request(0))
            // A proxy might compress what nobody here reads.
            .default_headers([(ACCEPT_ENCODING, HeaderValue::from_static("identity"))].into_iter().collect())
            .user_agent(self.full_user_agent()?);
        match &self.proxy {
            Proxy::Environment => {}
            Proxy::None => builder = builder.no_proxy(),
            Proxy::Url(url) => builder = builder.proxy(own_proxy(url.expose())?),
        }
        for pem in &self.root_certificates {
            tls::check_provider()?;
            builder = tls::trust(builder, pem)?;
        }
        Ok(builder)
    }

    fn full_user_agent(&self) -> Result<HeaderValue, ConfigError> {
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_graphic());
        let invalid =
            || ConfigError::new("user agent must be visible ASCII characters with single spaces between them");
        let product = self.product;
        if !is_word(product) {
            return Err(invalid());
        }
        let Some(suffix) = &self.user_agent else { return Ok(HeaderValue::from_static(product)) };
        if !suffix.split(' ').all(is_word) {
            return Err(invalid());
        }
        HeaderValue::try_from(format!("{product} {suffix}")).map_err(|_| invalid())
    }
}

fn own_proxy(url: &str) -> Result<reqwest::Proxy, ConfigError> {
    let url = proxy::checked("proxy URL", url)?;
    reqwest::Proxy::all(url).map_err(|_| ConfigError::new("proxy URL must be usable"))
}

impl fmt::Debug for ConnectionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionBuilder")
            .field("connect_timeout", &self.connect_timeout)
            .field("root_certificates", &self.root_certificates.len())
            .field("proxy", &self.proxy)
            .field("user_agent", &self.user_agent)
            .field("product", &self.product)
            .finish()
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
    /// If the address needs TLS and no TLS feature is enabled, or TLS cannot be set up on this machine; if the environment
    /// has a proxy for the address that could not be used.
    #[doc(hidden)]
    pub fn http_client(&self, base_url: &BaseUrl) -> Result<reqwest::Client, ConfigError> {
        tls::check_provider()?;
        if base_url.is_https() {
            tls::check()?;
        }
        let (plain, loopback) = (!base_url.is_https(), base_url.is_loopback());
        let direct = plain || loopback;
        if !direct && matches!(self.0.settings.proxy, Proxy::Environment) {
            proxy::check_environment(base_url)?;
        }
        if plain && !loopback {
            tracing::warn!(
                host = base_url.host(),
                "calls go out in plain http: others on the network can read the key"
            );
        }
        let slot = match (plain, loopback) {
            (true, _) => &self.0.plain,
            (false, true) => &self.0.direct,
            (false, false) => &self.0.outward,
        };
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = &*slot {
            return Ok(client.clone());
        }
        let mut builder = self.0.settings.client_builder()?;
        if direct {
            builder = builder.no_proxy();
        }
        if plain {
            builder = tls::trust_nobody(builder);
        }
        // The settings have been checked, so that what is left is the machine.
        let client = builder.build().map_err(|_| {
            ConfigError::new(
                "TLS cannot be set up: this machine's trust store has no certificate authority that can be used; install \
                 them (often the package ca-certificates), or name a file of them by a root certificate or SSL_CERT_FILE",
            )
        })?;
        Ok(slot.insert(client).clone())
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection").field("settings", &self.0.settings).finish_non_exhaustive()
    }
}
