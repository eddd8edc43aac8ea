// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

//! A low-level client of [Stripe API v1, customer portal and customers](https://docs.stripe.com/api), version `2026-11-28`.
//!
//! The part of Stripe's API that gives a customer a link to the customer portal, and keeps customers.
//!
//! A hand-written description: the facts are the vendor's, the words are ours, and what no public source establishes carries `x-assumed`. The version is the day on which the facts were last compared with their sources, which `specs/README.md` lists. It describes Stripe's API version `2026-10-28.endive`.
//!
//! Setters do not fail; a value that does not convert, or a required parameter that is missing, is an \[`Error::InvalidRequest`] from `send`. An id in a path that is empty, `.` or `..` is refused in the same way.
//!
//! # Credentials
//!
//! - \[`Credentials::bearer_auth`]: A token in `Authorization: Bearer`. A secret key ( sk_… ) or a restricted one ( rk_… ) of the account. A publishable key ( pk_… ) is refused.
//!
//! # Features
//!
//! None is on by default. TLS: `rustls`, `native-tls` or `rustls-no-provider`. `httpmock`: the module `mock`, with which an `httpmock` server expects each operation and responds by its types. `jiff`: conversions of \[`Timestamp`].
//!
//! # Example
//!
//! ```no_run
//! use stripe_client::{BaseUrl, Client, Credentials, Secret};
//!
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let credentials = Credentials::bearer_auth(&Secret::from(std::env::var("SECRET_1")?))?;
//! let client = Client::builder(credentials).base_url(&BaseUrl::new("https://api.example")?).build()?;
//! # Ok(())
//! # }
//! ```

// Generated code names its own crate, so that its paths mean the same in every module.
extern crate self as stripe_client;

#[rustfmt::skip]
mod generated;

use std::sync::Arc;

#[cfg(feature = "httpmock")]
pub use generated::mock;
use generated::profile::PROFILE;
pub use generated::{Client, builder, open, types};
use progenitor_client::Transport;
pub use progenitor_client::{
    BaseUrl, CallOptions, Change, Clear, ConfigError, ConnectCause, Connection, ConnectionBuilder, DecodeError, Error,
    Failure, FailureKind, InvalidRequest, JsonText, Limiter, NoRoom, Permit, Permitting, RateLimit, Response,
    ResponseValue, Secret, StatusCode, Timeout, Timestamp, WindowLimiter, header,
};

/// What authenticates each request. `Debug` shows the names of headers alone.
#[derive(Clone, Debug)]
pub struct Credentials(progenitor_client::Credentials);

impl Credentials {
    /// A token in `Authorization: Bearer`. A secret key ( sk_… ) or a restricted one ( rk_… ) of the account. A publishable key ( pk_… ) is refused.
    ///
    /// # Errors
    /// If a secret is empty, or cannot be sent in a header.
    pub fn bearer_auth(token: &Secret) -> Result<Self, ConfigError> {
        let credentials = progenitor_client::Credentials::bearer(token)?;
        Ok(Self(credentials))
    }
}

/// Builds a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "settings do nothing until `build` is called"]
pub struct ClientBuilder {
    credentials: Credentials,
    base_url: Option<BaseUrl>,
    connection: Option<Connection>,
}

impl ClientBuilder {
    /// The address of the API. By default, the one that the document names: `https://api.stripe.com/v1`.
    pub fn base_url(mut self, base_url: &BaseUrl) -> Self {
        self.base_url = Some(base_url.clone());
        self
    }

    /// The connection, which clients can share. By default, one of its own, which names this crate as its `User-Agent`.
    pub fn connection(mut self, connection: &Connection) -> Self {
        self.connection = Some(connection.clone());
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    /// If there is no address, or it needs TLS and no TLS feature is enabled.
    pub fn build(self) -> Result<Client, ConfigError> {
        let base_url = self.base_url.map_or_else(|| BaseUrl::new("https://api.stripe.com/v1"), Ok)?;
        let own = || {
            let product = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
            Connection::builder().product(product).build()
        };
        let connection = self.connection.map_or_else(own, Ok)?;
        let transport = Transport::new(&PROFILE, self.credentials.0);
        Ok(Client::new_with_client(&base_url, connection.http_client(&base_url)?, transport))
    }
}

impl Client {
    /// Builds a client that sends these credentials with every request.
    pub fn builder(credentials: Credentials) -> ClientBuilder {
        ClientBuilder { credentials, base_url: None, connection: None }
    }

    /// A clone that keeps to a limit of its own, together with all clones that are made of it.
    #[must_use]
    pub fn limited(&self, limit: RateLimit) -> Self {
        Self { inner: self.inner.clone().limited(limit), ..self.clone() }
    }

    /// A clone that asks a limiter before each request, such as one that other clients ask as well.
    #[must_use]
    pub fn limiter(&self, limiter: Arc<dyn Limiter>) -> Self {
        Self { inner: self.inner.clone().limiter(limiter), ..self.clone() }
    }

    /// A cheap clone whose calls have other options: timeouts, headers, the bound on responses.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut CallOptions)) -> Self {
        Self { inner: self.inner.with(change), ..self.clone() }
    }
}
