//! Creating portal links.

use std::time::Duration;

use billing_portal_transport::{Error as CallError, Secret, Timestamp};
use serde_json::Value;
use upflow_client::types::{ApiError, CreatePortalUrlRequest};

use super::{CustomerRef, Upflow, frame};
use crate::call_info::CallInfo;
use crate::error::Error;
use crate::link::{PortalLink, is_web_url};
use crate::validate::Invalid;
use crate::vendor::Vendor;

pub(super) const OPERATION: &str = "create_portal_url";

/// How long a link works by default, by Upflow's documentation.
pub(super) const DEFAULT_VALIDITY: Duration = Duration::from_secs(24 * 60 * 60);

/// A link to a customer's portal, not made yet. See [`Upflow::portal_link`].
#[derive(Clone, Debug)]
#[must_use = "a link is made by `send`"]
pub struct CreatePortalLink {
    pub(super) upflow: Upflow,
    pub(super) customer: CustomerRef,
    pub(super) expires_in: Option<Duration>,
    pub(super) frame_ancestors: Option<Vec<String>>,
}

impl CreatePortalLink {
    pub(super) fn new(upflow: Upflow, customer: CustomerRef) -> Self {
        Self { upflow, customer, expires_in: None, frame_ancestors: None }
    }

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

    /// Makes the link.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the organization has no such customer. What Upflow answers for a customer
    /// whose portal is turned off is not documented.
    pub async fn send(self) -> Result<PortalLink, Error> {
        let body = body(&self.customer, self.expires_in, self.frame_ancestors.as_deref())?;
        let validity = self.expires_in.unwrap_or(DEFAULT_VALIDITY);
        let expires_at = Timestamp::now().as_unix_seconds().saturating_add_unsigned(validity.as_secs());
        let call = self.upflow.client.create_portal_url().customer_id(self.customer.to_string()).body(body);
        let (url, attempts) = match call.send().await {
            Ok(reply) if is_web_url(&reply.url) => (reply.url.clone(), reply.attempts()),
            Ok(reply) => {
                return Err(Error::decode(Vendor::Upflow, OPERATION, &reply, "`url` is no URL for browsers"));
            }
            Err(error) => {
                let (url, attempts) = (url_under_another_name(&error), error.attempts());
                (url.ok_or_else(|| self.upflow.failed(OPERATION, error))?, attempts)
            }
        };
        let info = CallInfo { attempts, idempotency_replayed: false };
        Ok(PortalLink::new(Vendor::Upflow, url, Some(Timestamp::from_unix_seconds(expires_at)), None, info))
    }
}

/// The body of a request, checked.
pub(super) fn body(
    customer: &CustomerRef,
    expires_in: Option<Duration>,
    frame_ancestors: Option<&[String]>,
) -> Result<CreatePortalUrlRequest, Error> {
    let checked = || -> Result<_, Invalid> {
        customer.check()?;
        let expires_in = match expires_in.map(|validity| validity.as_secs()) {
            Some(0) => return Err("expires_in is less than a second".to_owned()),
            Some(seconds) => Some(i64::try_from(seconds).map_err(|_| "expires_in is too long".to_owned())?),
            None => None,
        };
        let frame_ancestors = frame_ancestors.map(frame::join).transpose()?;
        let request = CreatePortalUrl { fields: CreatePortalUrlRequest { expires_in, frame_ancestors } };
        request.check_fields()?;
        Ok(request.fields)
    };
    checked().map_err(|problem| Error::request(Vendor::Upflow, OPERATION, problem))
}

/// What a link is made with.
pub(super) struct CreatePortalUrl {
    pub(super) fields: CreatePortalUrlRequest,
}

/// The link of a successful response that is not as assumed.
///
/// No public source shows the response of this operation. `url` is the likeliest name; these are the others that vendors
/// of such links use, and the bare text.
fn url_under_another_name(error: &CallError<ApiError>) -> Option<Secret> {
    const NAMES: [&str; 4] = ["portalUrl", "portal_url", "link", "portalLink"];
    let CallError::UnexpectedResponse(response) = error else { return None };
    if !response.status().is_success() {
        return None;
    }
    let link = |value: &Value| value.as_str().map(Secret::from).filter(is_web_url);
    match serde_json::from_slice(response.body()).ok()? {
        Value::Object(members) => NAMES.iter().find_map(|name| members.get(*name).and_then(link)),
        bare => link(&bare),
    }
}
