//! Creating portal sessions: as a link, or for a page of your own.

use chargebee_client::types;

use super::{Chargebee, Session, customer_id_is_valid};
use crate::error::Error;
use crate::link::{PortalLink, is_web_url};
use crate::validate::{self, Invalid};
use crate::vendor::Vendor;

const OPERATION: &str = "create_portal_session";

/// A link to a customer's portal, not sent yet. See [`Chargebee::portal_link`].
#[derive(Clone, Debug)]
#[must_use = "a link is made by `send`"]
pub struct CreatePortalLink {
    chargebee: Chargebee,
    customer_id: String,
    redirect_url: Option<String>,
    forward_url: Option<String>,
}

impl CreatePortalLink {
    pub(super) fn new(chargebee: Chargebee, customer_id: String) -> Self {
        Self { chargebee, customer_id, redirect_url: None, forward_url: None }
    }

    /// Where the customer goes on logging out of the portal, instead of the client's default. Absolute, http or https,
    /// at most 250 characters.
    pub fn redirect_url(mut self, url: impl Into<String>) -> Self {
        self.redirect_url = Some(url.into());
        self
    }

    /// Where the link leads instead of the portal's home page. Absolute, http or https, at most 250 characters.
    pub fn forward_url(mut self, url: impl Into<String>) -> Self {
        self.forward_url = Some(url.into());
        self
    }

    /// Makes the link.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if neither the client nor the link has a redirect URL;
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    pub async fn send(self) -> Result<PortalLink, Error> {
        let check = || {
            self.redirect_url.as_deref().map_or(Ok(()), |url| browser_url_is_valid("redirect URL", url))?;
            self.forward_url.as_deref().map_or(Ok(()), |url| browser_url_is_valid("forward URL", url))
        };
        check().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        // The client's own has been checked when the client was built.
        let redirect_url = self.redirect_url.or_else(|| self.chargebee.settings.redirect_url.clone());
        if redirect_url.is_none() {
            let missing = "a link needs a redirect URL: set it on the client or on the link";
            return Err(Error::config(Vendor::Chargebee, missing));
        }
        Ok(create(&self.chargebee, self.customer_id, redirect_url, self.forward_url).await?.into_link())
    }
}

/// A session for the portal inside your own page, not created yet. See [`Chargebee::in_app_session`].
#[derive(Clone, Debug)]
#[must_use = "a session is created by `send`"]
pub struct CreateInAppSession {
    chargebee: Chargebee,
    customer_id: String,
}

impl CreateInAppSession {
    pub(super) fn new(chargebee: Chargebee, customer_id: String) -> Self {
        Self { chargebee, customer_id }
    }

    /// Creates the session. It has the client's redirect URL if there is one; the in-app portal needs none.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    pub async fn send(self) -> Result<Session, Error> {
        let redirect_url = self.chargebee.settings.redirect_url.clone();
        create(&self.chargebee, self.customer_id, redirect_url, None).await
    }
}

/// Creates a session for a customer. The URLs have been checked.
async fn create(
    chargebee: &Chargebee,
    customer_id: String,
    redirect_url: Option<String>,
    forward_url: Option<String>,
) -> Result<Session, Error> {
    customer_id_is_valid(&customer_id).map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
    let customer = types::CreatePortalSessionCustomer { id: customer_id };
    let form = types::CreatePortalSessionRequest { customer, redirect_url, forward_url };
    let reply = chargebee.client.create_portal_session().body(form).send().await;
    let reply = reply.map_err(|error| chargebee.failed(OPERATION, error, []))?;
    if !is_web_url(&reply.portal_session.access_url) {
        return Err(Error::decode(Vendor::Chargebee, OPERATION, &reply, "`access_url` is no URL for browsers"));
    }
    Ok(Session::new(reply))
}

pub(super) fn browser_url_is_valid(what: &str, url: &str) -> Result<(), Invalid> {
    validate::length(what, url, 250)?;
    validate::web_url(what, url).map(drop)
}
