//! Creating portal links.

use std::time::Duration;

use billing_portal_transport::{Error as CallError, Response, Secret, Timestamp};
use serde_json::Value;
use upflow_client::types::{ApiError, CreatePortalUrlRequest};

use super::{CustomerRef, Upflow, VENDOR, frame};
use crate::call::request;
use crate::call_info::CallInfo;
use crate::error::Error;
use crate::link::{PortalLink, is_web_url};
use crate::link_request::LinkRequest;
use crate::validate::Invalid;

/// How long a link works by default, by Upflow's documentation.
pub(super) const DEFAULT_VALIDITY: Duration = Duration::from_secs(24 * 60 * 60);

impl Upflow {
    /// A request for a link to the portal of a customer: [`expires_in`](CreatePortalLink::expires_in),
    /// [`frame_ancestors`](CreatePortalLink::frame_ancestors), then [`send`](CreatePortalLink::send).
    ///
    /// The link works for 24 hours by default, any number of times. No way to end one early is documented: prefer short
    /// ones, made when the customer asks.
    pub fn portal_link(&self, customer: impl Into<CustomerRef>) -> CreatePortalLink {
        let customer = customer.into();
        CreatePortalLink { upflow: self.clone(), customer, expires_in: None, frame_ancestors: None }
    }
}

/// A request for a link to a customer's portal. See [`Upflow::portal_link`].
///
/// ```no_run
/// use std::time::Duration;
///
/// # async fn example(upflow: billing_portal::Upflow) -> Result<(), billing_portal::Error> {
/// let link = upflow.portal_link("external:123").expires_in(Duration::from_secs(60 * 60));
/// let link = link.frame_ancestors(["app.acme.example"]).await?;
/// // Redirect the customer to link.url(), or show it in an iframe of that host.
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a link is made by `send`"]
pub struct CreatePortalLink {
    upflow: Upflow,
    customer: CustomerRef,
    expires_in: Option<Duration>,
    frame_ancestors: Option<Vec<String>>,
}

request! {
    /// Makes the link.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer. What Upflow responds for a customer
    /// whose portal is turned off is not documented.
    CreatePortalLink, "create_portal_url", upflow: => [PortalLink]
}

impl CreatePortalLink {
    /// How long the link works, in whole seconds (a fraction is cut off), at least one. Upflow's default is 24
    /// hours. It documents no bounds; its own settings go up to 1000 days.
    pub fn expires_in(mut self, validity: Duration) -> Self {
        self.expires_in = Some(validity);
        self
    }

    /// Who may show the portal in an iframe: hosts such as `app.example` or `app.example:8443`. By default a portal
    /// cannot be embedded.
    ///
    /// A browser blocks a page on a port that is not written down. Write a scheme (`https://app.example`) only if pages of
    /// the other scheme must not embed it.
    pub fn frame_ancestors<I>(mut self, hosts: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.frame_ancestors = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// The link that a request for any vendor asks for.
    pub(super) fn requested(upflow: &Upflow, request: LinkRequest) -> Self {
        let LinkRequest { customer, expires_in, frame_ancestors, .. } = request;
        Self { upflow: upflow.clone(), customer: customer.into(), expires_in, frame_ancestors }
    }

    /// The customer as it stands in a path, and the body of a request for any vendor, checked.
    pub(super) fn checked(
        customer: &CustomerRef,
        expires_in: Option<Duration>,
        frame_ancestors: Option<&[String]>,
    ) -> Result<(String, CreatePortalUrlRequest), Error> {
        let check = || -> Result<_, Invalid> {
            let customer = customer.checked()?;
            let expires_in = match expires_in.map(|validity| validity.as_secs()) {
                Some(0) => return Err("expires_in is less than a second".to_owned()),
                Some(seconds) => Some(i64::try_from(seconds).map_err(|_| "expires_in is too long".to_owned())?),
                None => None,
            };
            let frame_ancestors = frame_ancestors.map(frame::join).transpose()?;
            let fields = CreatePortalUrlRequest { expires_in, frame_ancestors };
            CreatePortalUrl::check(&fields)?;
            Ok((customer, fields))
        };
        check().map_err(Self::refused)
    }

    async fn sent(self) -> Result<PortalLink, Error> {
        let (id, body) = Self::checked(&self.customer, self.expires_in, self.frame_ancestors.as_deref())?;
        let validity = self.expires_in.unwrap_or(DEFAULT_VALIDITY);
        let expires_at = Timestamp::now().as_unix_seconds().saturating_add_unsigned(validity.as_secs());
        let (url, info) = match self.upflow.client.create_portal_url().customer_id(id).body(body).send().await {
            Ok(response) if is_web_url(&response.url) => (response.url.clone(), CallInfo::of(&response)),
            Ok(response) => {
                return Err(Error::decode(VENDOR, Self::OPERATION, &response, "`url` is not a URL for browsers"));
            }
            Err(CallError::UnexpectedResponse(response)) => match url_under_another_name(&response) {
                Some(url) => (url, CallInfo::of_response(&response)),
                None => return Err(CallError::<ApiError>::UnexpectedResponse(response).into()),
            },
            Err(error) => return Err(error.into()),
        };
        Ok(PortalLink::new(VENDOR, url, Some(Timestamp::from_unix_seconds(expires_at)), None, info))
    }
}

/// What a link is made with.
pub(super) struct CreatePortalUrl {
    pub(super) fields: CreatePortalUrlRequest,
}

/// The link of a successful response that is not as assumed.
///
/// No public source shows the response of this operation. `url` is the likeliest name; these are the others that vendors
/// of such links use, and the bare text.
fn url_under_another_name(response: &Response) -> Option<Secret> {
    const NAMES: [&str; 4] = ["portalUrl", "portal_url", "link", "portalLink"];
    if !response.status().is_success() {
        return None;
    }
    let link = |value: &Value| value.as_str().map(Secret::from).filter(is_web_url);
    match serde_json::from_slice(response.body()).ok()? {
        Value::Object(members) => NAMES.iter().find_map(|name| members.get(*name).and_then(link)),
        bare => link(&bare),
    }
}
