//! From settings to a checked client.

use std::sync::Arc;
use std::time::Duration;

use billing_portal_transport::{Connection, Limiter, RateLimit};
use chargebee_client::{Client, Credentials};

use super::create::check_redirect_url;
use super::{Chargebee, RequestContext, Settings, VENDOR};
use crate::client_options::{ClientOptions, client_options, configured};
use crate::credential::ApiKey;
use crate::error::Error;
use crate::portal::Portal;
use crate::validate;

const API_PATH: &str = "/api/v2";

impl Chargebee {
    /// A builder of a client of the site `https://{site}.chargebee.com`. A test site's name ends in `-test`.
    pub fn builder(site: impl Into<String>, api_key: ApiKey) -> ChargebeeBuilder {
        ChargebeeBuilder::new(site.into(), api_key)
    }
}

/// Settings of a [`Chargebee`] client, checked by [`build`](Self::build).
///
/// By default there is no [`rate_limit`](Self::rate_limit): Chargebee's depends on the plan (its documentation of 2024 says
/// 150 requests a minute for test sites and the smallest plan).
///
/// ```
/// use std::time::Duration;
/// use billing_portal::{ApiKey, Chargebee, RateLimit};
///
/// let chargebee = Chargebee::builder("acme-test", ApiKey::new("test_8f31"))
///     .redirect_url("https://app.acme.example/account")
///     .rate_limit(RateLimit::per(150, Duration::from_secs(60)))
///     .build()?;
/// # Ok::<(), billing_portal::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "settings do nothing until `build` is called"]
pub struct ChargebeeBuilder {
    site: String,
    api_key: ApiKey,
    portal_url: Option<String>,
    pub(super) redirect_url: Option<String>,
    context: Option<RequestContext>,
    pub(super) options: ClientOptions,
}

client_options!(ChargebeeBuilder);

impl ChargebeeBuilder {
    pub(super) fn new(site: String, api_key: ApiKey) -> Self {
        Self { site, api_key, portal_url: None, redirect_url: None, context: None, options: ClientOptions::default() }
    }

    /// Where customers go when they log out of the portal, where a link does not say otherwise. Absolute, http or https, at
    /// most 250 characters. Its domain must be on the site's allow list.
    pub fn redirect_url(mut self, url: impl Into<String>) -> Self {
        self.redirect_url = Some(url.into());
        self
    }

    /// Another address of the portal than `https://{site}.chargebeeportal.com`, for sites with a custom domain: what stands
    /// before `/portal/login` in the URL of the log-in page. It may have a path, as the isolated sites of a sandbox have
    /// (`http://127.0.0.1:8642/sites/site-1`), which share an origin. With a [`base_url`](Self::base_url) on loopback or in
    /// plain http, it is that address's origin by default.
    pub fn portal_url(mut self, url: impl Into<String>) -> Self {
        self.portal_url = Some(url.into());
        self
    }

    /// On whose behalf the calls are made; the `context` of a request says so for one call.
    pub fn context(mut self, context: RequestContext) -> Self {
        self.context = Some(context);
        self
    }

    /// Checks the settings. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the site is no DNS label, the key cannot be sent, a URL is not as
    /// described, or TLS is needed and not enabled.
    pub fn build(self) -> Result<Chargebee, Error> {
        self.checked().map_err(|problem| Error::config(VENDOR, problem))
    }

    fn checked(self) -> Result<Chargebee, String> {
        validate::dns_label("site", &self.site)?;
        if let Some(url) = &self.redirect_url {
            check_redirect_url(url)?;
        }
        let default = format!("https://{}.chargebee.com{API_PATH}", self.site);
        let base_url = self.options.base_url(&default, API_PATH, &self.api_key).map_err(|problem| {
            match self.options.base_url {
                Some(_) => problem,
                None => "site is no label that host names can have".to_owned(),
            }
        })?;
        let portal_url = match &self.portal_url {
            Some(url) => portal_url(url, &self.options)?,
            None if base_url.is_loopback() || !base_url.is_https() => base_url.origin(),
            None => format!("https://{}.chargebeeportal.com", self.site),
        };
        let key = self.api_key.secret();
        let client = Credentials::basic_auth_key(key).and_then(|credentials| {
            Client::builder(credentials).base_url(&base_url).connection(&self.options.connection).build()
        });
        let client = client.map_err(|error| error.to_string())?;
        let client = configured!(client, self.options, Chargebee::FACTS.default_rate);
        let settings = Settings { redirect_url: self.redirect_url, portal_url };
        let mut chargebee = Chargebee { client, settings: Arc::new(settings) };
        if let Some(context) = &self.context {
            chargebee.set(|calls| context.apply(calls));
        }
        Ok(chargebee)
    }
}

fn portal_url(url: &str, options: &ClientOptions) -> Result<String, String> {
    let url = options.checked(url).map_err(|error| error.to_string().replace("base URL", "portal URL"))?;
    Ok(url.as_str().to_owned())
}
