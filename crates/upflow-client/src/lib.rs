//! A low-level client of [Upflow's API](https://docs.upflow.io/en-us/technical-documentation/api): portal links, customers and contacts.
//!
//! Everything here but this page is generated from a hand-written OpenAPI description. The crate `billing-portal` is the
//! comfortable way to the same operations; come here for what it leaves out. This crate has the same version number, but
//! what is generated may change with any minor version.
//!
//! ```no_run
//! use upflow_client::{BaseUrl, Client, Connection, Secret};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(
//!     &BaseUrl::new("https://api.sandbox.upflow.io/v1")?,
//!     &Secret::from(std::env::var("UPFLOW_API_KEY")?),
//!     &Secret::from(std::env::var("UPFLOW_API_SECRET")?),
//!     &Connection::default(),
//! )?;
//! let response = client
//!     .create_portal_url()
//!     .customer_id("external:123")
//!     .body_map(|body| body.expires_in(5_184_000))
//!     .send()
//!     .await?;
//! let for_the_customer = response.url.expose();
//! # Ok(())
//! # }
//! ```
//!
//! Setters do not fail; a value that does not convert, or a required parameter that is missing, is an
//! [`Error::InvalidRequest`] from `send`. An id in a path that is empty, `.` or `..` is refused in the same way.
//!
//! # Features
//!
//! None is on by default. TLS: `rustls`, `native-tls` or `rustls-no-provider`. `httpmock`: the module `mock`, with
//! which an `httpmock` server expects each operation and responds by its types. `jiff`: conversions of [`Timestamp`].

// Generated code names its own crate, so that its paths mean the same in every module.
extern crate self as upflow_client;

#[rustfmt::skip]
mod generated;

use std::sync::Arc;

#[cfg(feature = "httpmock")]
pub use generated::mock;
use generated::profile::PROFILE;
pub use generated::{Client, builder, open, types};
use progenitor_client::header::HeaderName;
pub use progenitor_client::{
    BaseUrl, CallOptions, Change, Clear, ConfigError, ConnectCause, Connection, ConnectionBuilder, DecodeError, Error,
    Failure, FailureKind, InvalidRequest, Limiter, NoRoom, Permit, Permitting, RateLimit, Response, ResponseValue,
    Secret, StatusCode, Timeout, Timestamp, WindowLimiter, header,
};
use progenitor_client::{Credentials, Transport};

impl Client {
    /// A client of one organization, in production (`https://api.upflow.io/v1`) or in Upflow's sandbox
    /// (`https://api.sandbox.upflow.io/v1`).
    ///
    /// Key and secret travel in the headers `X-Api-Key` and `X-Api-Secret`. Clients can share one [`Connection`].
    ///
    /// # Errors
    /// If key or secret cannot be sent in a header, or the address needs TLS and no TLS feature is enabled.
    pub fn new(
        base_url: &BaseUrl,
        api_key: &Secret,
        api_secret: &Secret,
        connection: &Connection,
    ) -> Result<Self, ConfigError> {
        let credentials = Credentials::default()
            .header(HeaderName::from_static("x-api-key"), "API key", api_key)?
            .header(HeaderName::from_static("x-api-secret"), "API secret", api_secret)?;
        let transport = Transport::new(&PROFILE, credentials);
        Ok(Self::new_with_client(base_url, connection.http_client(base_url)?, transport))
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
