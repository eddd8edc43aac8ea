//! From settings to a checked client.

use std::sync::Arc;
use std::time::Duration;

use billing_portal_transport::header::{HeaderName, HeaderValue};
use billing_portal_transport::{Connection, Limiter, RateLimit};
use stripe_client::{Client, Credentials};

use super::generated::parameter;
use super::{Stripe, VENDOR};
use crate::client_options::{ClientOptions, client_options, configured};
use crate::credential::ApiKey;
use crate::error::Error;
use crate::portal::Portal;
use crate::validate::Invalid;

/// The version that requests and responses are described in.
const VERSION: HeaderValue = HeaderValue::from_static("2026-10-28.endive");

impl Stripe {
    /// A builder of a client of the account and mode that the key belongs to: a secret key (`sk_…`), or a restricted one
    /// (`rk_…`), which needs the permission to write customer portal sessions.
    pub fn builder(api_key: ApiKey) -> StripeBuilder {
        StripeBuilder { api_key, account: None, options: ClientOptions::default() }
    }
}

/// Settings of a [`Stripe`] client, checked by [`build`](Self::build).
///
/// By default there is no [`rate_limit`](Self::rate_limit). Stripe lets 25 requests a second through to an endpoint, and in all
/// 100 in live mode and 25 in test mode.
///
/// ```
/// use billing_portal::{ApiKey, Stripe};
///
/// let stripe = Stripe::builder(ApiKey::new("rk_test_8f31")).account("acct_1032D82eZvKYlo2C").build()?;
/// # Ok::<(), billing_portal::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "settings do nothing until `build` is called"]
pub struct StripeBuilder {
    api_key: ApiKey,
    pub(super) account: Option<String>,
    pub(super) options: ClientOptions,
}

client_options!(StripeBuilder);

impl StripeBuilder {
    /// The connected account that calls are made for, such as `acct_1032D82eZvKYlo2C`: the header `Stripe-Account`. A client for
    /// each account can share a [`connection`](Self::connection).
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Checks the settings. Nothing is sent. The version of the API is the one that this crate is written for,
    /// `2026-10-28.endive`, whatever the account's default is.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the key is a publishable one or cannot be sent, the address is not as
    /// described, or TLS is needed and not enabled.
    pub fn build(self) -> Result<Stripe, Error> {
        self.checked().map_err(|problem| Error::config(VENDOR, problem))
    }

    fn checked(self) -> Result<Stripe, Invalid> {
        let key = self.api_key.secret();
        if key.expose().starts_with("pk_") {
            return Err(
                "the API key is a publishable one: take a secret key (sk_…) or a restricted one (rk_…)".to_owned()
            );
        }
        let base_url = self.options.base_url("https://api.stripe.com/v1", "/v1", &self.api_key)?;
        let client = Credentials::bearer_auth(key).and_then(|credentials| {
            Client::builder(credentials).base_url(&base_url).connection(&self.options.connection).build()
        });
        let client = client.map_err(|error| error.to_string())?;
        let mut stripe = Stripe { client: configured!(client, self.options, Stripe::FACTS.default_rate) };
        stripe.set(|calls| _ = calls.header(HeaderName::from_static("stripe-version"), VERSION));
        if let Some(account) = &self.account {
            parameter::account(account)?;
            let value = HeaderValue::from_str(account).map_err(|_| "account fits no header".to_owned())?;
            stripe.set(|calls| _ = calls.header(HeaderName::from_static("stripe-account"), value));
        }
        Ok(stripe)
    }
}
