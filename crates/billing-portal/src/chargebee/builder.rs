//! From settings to a checked client.

use std::sync::Arc;

use billing_portal_transport::{BaseUrl, Connection};
use chargebee_client::Client;

use super::{Chargebee, RequestContext, Settings, create};
use crate::credential::ApiKey;
use crate::error::Error;
use crate::validate;
use crate::vendor::Vendor;

/// Settings of a [`Chargebee`] client, checked by [`build`](Self::build).
#[derive(Clone, Debug)]
#[must_use = "settings do nothing until `build` is called"]
pub struct ChargebeeBuilder {
    site: String,
    api_key: ApiKey,
    base_url: Option<String>,
    portal_url: Option<String>,
    redirect_url: Option<String>,
    context: Option<RequestContext>,
    connection: Connection,
}

impl ChargebeeBuilder {
    pub(super) fn new(site: String, api_key: ApiKey) -> Self {
        Self {
            site,
            api_key,
            base_url: None,
            portal_url: None,
            redirect_url: None,
            context: None,
            connection: Connection::default(),
        }
    }

    /// Where customers go when they log out of the portal, unless a link says otherwise. Absolute, http or https, at
    /// most 250 characters. Its domain must be on the site's allow list.
    pub fn redirect_url(mut self, url: impl Into<String>) -> Self {
        self.redirect_url = Some(url.into());
        self
    }

    /// Another address of the API than `https://{site}.chargebee.com/api/v2`, such as a sandbox or a gateway of yours:
    /// https, or http on loopback. `/api/v2` is appended to an address without a path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Another origin of the log-in page than `https://{site}.chargebeeportal.com`, for sites with a custom domain. With
    /// a [`base_url`](Self::base_url) on loopback, it is that address's origin unless told.
    pub fn portal_url(mut self, url: impl Into<String>) -> Self {
        self.portal_url = Some(url.into());
        self
    }

    /// On whose behalf the calls are made; [`Chargebee::with_context`] does it for single calls.
    pub fn context(mut self, context: RequestContext) -> Self {
        self.context = Some(context);
        self
    }

    /// Shares connections with other clients; credentials stay with each client.
    pub fn connection(mut self, connection: &Connection) -> Self {
        self.connection = connection.clone();
        self
    }

    /// Checks the settings. Nothing is sent.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the site is no DNS label, the key cannot be sent, a URL is not as
    /// described, or TLS is needed and not enabled.
    pub fn build(self) -> Result<Chargebee, Error> {
        self.checked().map_err(|problem| Error::config(Vendor::Chargebee, problem))
    }

    fn checked(self) -> Result<Chargebee, String> {
        validate::dns_label("site", &self.site)?;
        if let Some(url) = &self.redirect_url {
            create::browser_url_is_valid("redirect URL", url)?;
        }
        let default = format!("https://{}.chargebee.com/api/v2", self.site);
        let base_url = validate::base_url(self.base_url.as_deref().unwrap_or(&default), "/api/v2")?;
        let portal_origin = match &self.portal_url {
            Some(url) => BaseUrl::new(url).map_err(|e| e.to_string().replace("base URL", "portal URL"))?.origin(),
            None if base_url.is_loopback() => base_url.origin(),
            None => format!("https://{}.chargebeeportal.com", self.site),
        };
        let client =
            Client::new(&base_url, self.api_key.secret(), &self.connection).map_err(|error| error.to_string())?;
        let chargebee =
            Chargebee { client, settings: Arc::new(Settings { redirect_url: self.redirect_url, portal_origin }) };
        Ok(match &self.context {
            Some(context) => chargebee.with_context(context),
            None => chargebee,
        })
    }
}
