//! Creating portal sessions: as a link, or for a page of your own.

use chargebee_client::{ResponseValue, types};

use super::portal::FORWARD_URL;
use super::{Chargebee, Session, VENDOR};
use crate::call::request;
use crate::call_info::CallInfo;
use crate::error::Error;
use crate::link::{PortalLink, is_web_url};
use crate::link_option::LinkOption;
use crate::link_request::LinkRequest;
use crate::validate::Invalid;

impl Chargebee {
    /// A request for a link to the portal of a customer: [`redirect_url`](CreatePortalLink::redirect_url) where the client
    /// has none, [`forward_url`](CreatePortalLink::forward_url), then [`send`](CreatePortalLink::send).
    ///
    /// The link works once and for one hour. Make it when the customer asks for it, and redirect at once.
    pub fn portal_link(&self, customer_id: impl Into<String>) -> CreatePortalLink {
        let CreatePortalSession { chargebee, fields } = self.create_portal_session(customer_id);
        CreatePortalLink { chargebee, fields }
    }

    /// A request for a session for the portal inside your own page, for Chargebee's browser library: send
    /// [`Session::to_browser_json`] to the browser. It has the client's redirect URL if there is one; the in-app portal
    /// needs none.
    pub fn create_portal_session(&self, customer_id: impl Into<String>) -> CreatePortalSession {
        let customer = types::CreatePortalSessionCustomer { id: customer_id.into() };
        CreatePortalSession { chargebee: self.clone(), fields: CreatePortalSession::fields(customer) }
    }
}

/// A request for a link to a customer's portal. See [`Chargebee::portal_link`].
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let link = chargebee.portal_link("cust_42").redirect_url("https://app.acme.example/account").await?;
/// // Redirect the customer to link.url().
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a link is made by `send`"]
pub struct CreatePortalLink {
    chargebee: Chargebee,
    fields: types::CreatePortalSessionRequest,
}

/// A request for a portal session. See [`Chargebee::create_portal_session`].
///
/// ```no_run
/// # async fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let session = chargebee.create_portal_session("cust_42").await?;
/// // The body of a response to the signed-in customer, with `Cache-Control: no-store`.
/// let body = session.to_browser_json();
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a session is created by `send`"]
pub struct CreatePortalSession {
    chargebee: Chargebee,
    pub(super) fields: types::CreatePortalSessionRequest,
}

request! {
    /// Makes the link.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if neither the client nor the link has a redirect URL;
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer.
    CreatePortalLink, "create_portal_session", chargebee: key context => [PortalLink]
}

request! {
    /// Creates the session.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such customer;
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the session that comes is another customer's.
    CreatePortalSession, "create_portal_session", chargebee: key context => [Session]
}

impl CreatePortalLink {
    /// Where the customer goes on logging out of the portal, instead of the client's default. Absolute, http or https,
    /// at most 250 characters.
    pub fn redirect_url(mut self, url: impl Into<String>) -> Self {
        self.fields.redirect_url = Some(url.into());
        self
    }

    /// Where the link leads instead of the portal's home page. Absolute, http or https, at most 250 characters.
    pub fn forward_url(mut self, url: impl Into<String>) -> Self {
        self.fields.forward_url = Some(url.into());
        self
    }

    /// The link that a request for any vendor asks for.
    pub(super) fn requested(chargebee: &Chargebee, request: &LinkRequest) -> Result<Self, Error> {
        let fields = CreatePortalSession::requested(request)?;
        Ok(Self { chargebee: chargebee.clone(), fields })
    }

    /// Checks that a link has a redirect URL: its own, or the client's, which was checked when the client was built.
    pub(super) fn need_redirect_url(
        chargebee: &Chargebee,
        fields: &types::CreatePortalSessionRequest,
    ) -> Result<(), Error> {
        if fields.redirect_url.is_none() && chargebee.settings.redirect_url.is_none() {
            CreatePortalSession::check(fields).map_err(Self::refused)?;
            let missing = "a link needs a redirect URL: set it on the client or on the link";
            return Err(Error::missing(VENDOR, LinkOption::ReturnUrl, missing));
        }
        Ok(())
    }

    async fn sent(mut self) -> Result<PortalLink, Error> {
        Self::need_redirect_url(&self.chargebee, &self.fields)?;
        CreatePortalSession::complete(&self.chargebee, &mut self.fields)?;
        let customer_id = self.fields.customer.id.clone();
        let response = self.chargebee.client.create_portal_session().body(self.fields).send().await?;
        CreatePortalSession::check_session(&response, &customer_id)?;
        let info = CallInfo::of(&response);
        let types::PortalSession { id, access_url, expires_at, .. } = response.into_inner().portal_session;
        Ok(PortalLink::new(VENDOR, access_url, expires_at, Some(id), info))
    }
}

impl CreatePortalSession {
    /// The fields that a request for any vendor asks for, checked.
    pub(super) fn requested(request: &LinkRequest) -> Result<types::CreatePortalSessionRequest, Error> {
        let customer = types::CreatePortalSessionCustomer { id: request.customer.clone() };
        let (redirect_url, forward_url) = (request.return_url.clone(), request.own(FORWARD_URL.name).cloned());
        let fields = types::CreatePortalSessionRequest { customer, redirect_url, forward_url };
        Self::check(&fields).map_err(Self::refused)?;
        Ok(fields)
    }

    async fn sent(mut self) -> Result<Session, Error> {
        Self::complete(&self.chargebee, &mut self.fields)?;
        let customer_id = self.fields.customer.id.clone();
        let response = self.chargebee.client.create_portal_session().body(self.fields).send().await?;
        Self::check_session(&response, &customer_id)?;
        Ok(Session::new(response))
    }

    /// Checks the fields, and adds the client's redirect URL, which was checked when the client was built.
    pub(super) fn complete(chargebee: &Chargebee, fields: &mut types::CreatePortalSessionRequest) -> Result<(), Error> {
        Self::check(fields).map_err(Self::refused)?;
        fields.redirect_url = fields.redirect_url.take().or_else(|| chargebee.settings.redirect_url.clone());
        Ok(())
    }

    /// Checks that a session is the customer's, and that a browser can be sent to it.
    fn check_session(response: &ResponseValue<types::PortalSessionResponse>, customer_id: &str) -> Result<(), Error> {
        let session = &response.portal_session;
        let problem = if session.customer_id != customer_id {
            "the session is another customer's"
        } else if !is_web_url(&session.access_url) {
            "`access_url` is not a URL for browsers"
        } else {
            return Ok(());
        };
        Err(Error::decode(VENDOR, Self::OPERATION, response, problem))
    }
}

/// What is wrong with a redirect URL, whoever the customer is.
pub(super) fn check_redirect_url(url: &str) -> Result<(), Invalid> {
    let customer = types::CreatePortalSessionCustomer { id: "any".to_owned() };
    let fields = CreatePortalSession::fields(customer);
    CreatePortalSession::check(&types::CreatePortalSessionRequest { redirect_url: Some(url.to_owned()), ..fields })
}

crate::debug::debug! {
    CreatePortalLink {}
    CreatePortalSession {}
}
