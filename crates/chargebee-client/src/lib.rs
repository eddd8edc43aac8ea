//! A low-level client of [Chargebee's API v2](https://apidocs.chargebee.com/docs/api): portal sessions, customers and contacts.
//!
//! Everything here but this page is generated from a hand-written OpenAPI description: each operation with every
//! parameter and header, each schema as a type. The crate `billing-portal` is the comfortable way to the same
//! operations; come here for what it leaves out. This crate has the same version number, but what is generated may
//! change with any minor version.
//!
//! ```no_run
//! use chargebee_client::{BaseUrl, Client, Connection, Secret, types};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(
//!     &BaseUrl::new("https://acme-test.chargebee.com/api/v2")?,
//!     &Secret::from(std::env::var("CHARGEBEE_API_KEY")?),
//!     &Connection::default(),
//! )?;
//! let response = client
//!     .create_portal_session()
//!     .chargebee_event_email(types::EventControl::AllDisabled)
//!     .body_map(|form| {
//!         form.customer(types::CreatePortalSessionCustomer { id: "cust_42".to_owned() })
//!             .redirect_url("https://app.acme.example/account".to_owned())
//!     })
//!     .send()
//!     .await?;
//! println!("{:?} {}", response.portal_session.status, response.status());
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
extern crate self as chargebee_client;

#[rustfmt::skip]
mod generated;

use std::fmt;
use std::sync::Arc;

#[cfg(feature = "httpmock")]
pub use generated::mock;
use generated::profile::PROFILE;
pub use generated::{Client, builder, open, types};
pub use progenitor_client::{
    BaseUrl, CallOptions, Change, Clear, ConfigError, ConnectCause, Connection, ConnectionBuilder, DecodeError, Error,
    Failure, FailureKind, InvalidRequest, JsonText, Limiter, NoRoom, Permit, Permitting, RateLimit, Response,
    ResponseValue, Secret, StatusCode, Timeout, Timestamp, WindowLimiter, header,
};
use progenitor_client::{Credentials, Transport};
use serde::de::DeserializeOwned;

impl Client {
    /// A client of one site, such as `https://acme-test.chargebee.com/api/v2`.
    ///
    /// The key travels as HTTP Basic user name with an empty password. Clients can share one [`Connection`].
    ///
    /// # Errors
    /// If the key cannot be sent in a header, or the address needs TLS and no TLS feature is enabled.
    pub fn new(base_url: &BaseUrl, api_key: &Secret, connection: &Connection) -> Result<Self, ConfigError> {
        let transport = Transport::new(&PROFILE, Credentials::basic(api_key)?);
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

impl types::Customer {
    /// The value of a custom field of the site, by its API name, which begins with `cf_`. A site says which it has.
    #[must_use]
    pub fn custom_field(&self, name: &str) -> Option<&serde_json::Value> {
        self.extra.get(name).filter(|_| name.starts_with("cf_"))
    }

    /// The value of a custom field as a type of yours; `None` where there is none, or nothing in it.
    ///
    /// # Errors
    /// If the value is of another type. The error names the field, and holds no value.
    pub fn custom_field_as<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, CustomFieldError> {
        let value = self.custom_field(name).filter(|value| !value.is_null());
        value.map(|value| T::deserialize(value).map_err(|_| CustomFieldError(name.to_owned()))).transpose()
    }
}

/// A custom field whose value is of another type than was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomFieldError(String);

impl fmt::Display for CustomFieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the custom field `{}` is of another type", self.0)
    }
}

impl std::error::Error for CustomFieldError {}
