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
    pub(super) chargebee: Chargebee,
    pub(super) customer_id: String,
    pub(super) redirect_url: Option<String>,
    pub(super) forward_url: Option<String>,
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
        let Self { chargebee, customer_id, redirect_url, forward_url } = self;
        let mut form = form(customer_id, redirect_url, forward_url)?;
        // The client's own has been checked when the client was built.
        form.redirect_url = form.redirect_url.or_else(|| chargebee.settings.redirect_url.clone());
        if form.redirect_url.is_none() {
            let missing = "a link needs a redirect URL: set it on the client or on the link";
            return Err(Error::config(Vendor::Chargebee, missing));
        }
        Ok(create(&chargebee, form).await?.into_link())
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
        let form = form(self.customer_id, None, None)?;
        let redirect_url = self.chargebee.settings.redirect_url.clone();
        create(&self.chargebee, types::CreatePortalSessionRequest { redirect_url, ..form }).await
    }
}

/// The form of a request, checked.
pub(super) fn form(
    customer_id: String,
    redirect_url: Option<String>,
    forward_url: Option<String>,
) -> Result<types::CreatePortalSessionRequest, Error> {
    let customer = types::CreatePortalSessionCustomer { id: customer_id };
    let fields = types::CreatePortalSessionRequest { customer, redirect_url, forward_url };
    let session = CreatePortalSession { fields };
    session.check_fields().map_err(|problem| Error::request(Vendor::Chargebee, OPERATION, problem))?;
    Ok(session.fields)
}

async fn create(chargebee: &Chargebee, form: types::CreatePortalSessionRequest) -> Result<Session, Error> {
    let reply = chargebee.client.create_portal_session().body(form).send().await;
    let reply = reply.map_err(|error| chargebee.failed(OPERATION, error, []))?;
    if !is_web_url(&reply.portal_session.access_url) {
        return Err(Error::decode(Vendor::Chargebee, OPERATION, &reply, "`access_url` is no URL for browsers"));
    }
    Ok(Session::new(reply))
}

/// A session, not created yet: what both kinds of it are made with.
pub(super) struct CreatePortalSession {
    pub(super) fields: types::CreatePortalSessionRequest,
}

/// What is wrong with a redirect URL, whoever the customer is.
pub(super) fn check_redirect_url(url: &str) -> Result<(), Invalid> {
    let customer = types::CreatePortalSessionCustomer { id: "any".to_owned() };
    CreatePortalSession { fields: CreatePortalSession::fields(customer) }.redirect_url(url).check_fields()
}
