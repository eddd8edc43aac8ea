//! Creating portal sessions: as a link, or for a page of your own.

use chargebee_client::types;

use super::{Chargebee, Session};
use crate::error::Error;
use crate::link::{PortalLink, is_web_url};
use crate::validate::Invalid;
use crate::vendor::Vendor;

const OPERATION: &str = "create_portal_session";

/// A link to a customer's portal, not sent yet. See [`Chargebee::portal_link`].
#[derive(Clone, Debug)]
#[must_use = "a link is made by `send`"]
pub struct CreatePortalLink {
    chargebee: Chargebee,
    session: CreatePortalSession,
}

impl CreatePortalLink {
    pub(super) fn new(chargebee: Chargebee, customer_id: String) -> Self {
        Self { chargebee, session: CreatePortalSession::new(customer_id) }
    }

    /// Where the customer goes on logging out of the portal, instead of the client's default. Absolute, http or https,
    /// at most 250 characters.
    pub fn redirect_url(mut self, url: impl Into<String>) -> Self {
        self.session = self.session.redirect_url(url);
        self
    }

    /// Where the link leads instead of the portal's home page. Absolute, http or https, at most 250 characters.
    pub fn forward_url(mut self, url: impl Into<String>) -> Self {
        self.session = self.session.forward_url(url);
        self
    }

    /// Makes the link.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if neither the client nor the link has a redirect URL;
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    pub async fn send(self) -> Result<PortalLink, Error> {
        let session = self.session.for_client(&self.chargebee)?;
        if session.fields.redirect_url.is_none() {
            let missing = "a link needs a redirect URL: set it on the client or on the link";
            return Err(Error::config(Vendor::Chargebee, missing));
        }
        Ok(session.send(&self.chargebee).await?.into_link())
    }
}

/// A session for the portal inside your own page, not created yet. See [`Chargebee::in_app_session`].
#[derive(Clone, Debug)]
#[must_use = "a session is created by `send`"]
pub struct CreateInAppSession {
    chargebee: Chargebee,
    session: CreatePortalSession,
}

impl CreateInAppSession {
    pub(super) fn new(chargebee: Chargebee, customer_id: String) -> Self {
        Self { chargebee, session: CreatePortalSession::new(customer_id) }
    }

    /// Creates the session. It has the client's redirect URL if there is one; the in-app portal needs none.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    pub async fn send(self) -> Result<Session, Error> {
        self.session.for_client(&self.chargebee)?.send(&self.chargebee).await
    }
}

/// A session, not created yet: what both kinds of it are made with.
#[derive(Clone, Debug)]
pub(super) struct CreatePortalSession {
    pub(super) fields: types::CreatePortalSessionRequest,
}

impl CreatePortalSession {
    fn new(customer_id: String) -> Self {
        Self { fields: Self::fields(types::CreatePortalSessionCustomer { id: customer_id }) }
    }

    /// What is wrong with a redirect URL.
    pub(super) fn check_redirect_url(url: &str) -> Result<(), Invalid> {
        Self::new("any".to_owned()).redirect_url(url).check_fields()
    }

    /// The session with the client's redirect URL if it has none of its own. The client's has been checked when the client
    /// was built.
    fn for_client(mut self, chargebee: &Chargebee) -> Result<Self, Error> {
        self.check_fields().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
        if self.fields.redirect_url.is_none() {
            self.fields.redirect_url.clone_from(&chargebee.settings.redirect_url);
        }
        Ok(self)
    }

    async fn send(self, chargebee: &Chargebee) -> Result<Session, Error> {
        let reply = chargebee.client.create_portal_session().body(self.fields).send().await;
        let reply = reply.map_err(|error| chargebee.failed(OPERATION, error, []))?;
        if !is_web_url(&reply.portal_session.access_url) {
            return Err(Error::decode(Vendor::Chargebee, OPERATION, &reply, "`access_url` is no URL for browsers"));
        }
        Ok(Session::new(reply))
    }
}
