//! The address of the log-in page that Chargebee hosts.

use url::Url;

use super::{Chargebee, VENDOR};
use crate::error::Error;
use crate::validate::{self, Invalid};

impl Chargebee {
    /// The address of Chargebee's log-in page, for sites where Chargebee knows the users: it sends them back to
    /// `return_url`, whose query is a [`PortalReturn`](super::PortalReturn) for
    /// [`activate_portal_session`](Self::activate_portal_session).
    ///
    /// The domains of both URLs must be on the site's allow list.
    pub fn login_url(&self, return_url: impl Into<String>) -> LoginUrl {
        LoginUrl::new(self.settings.portal_url.clone(), return_url.into())
    }
}

/// The address of Chargebee's log-in page, not built yet. See [`Chargebee::login_url`].
///
/// ```no_run
/// # fn example(chargebee: billing_portal::Chargebee) -> Result<(), billing_portal::Error> {
/// let login = chargebee.login_url("https://app.acme.example/return?nonce=5f1c");
/// let url = login.cancel_url("https://app.acme.example/").build()?; // send the user there
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "the address is made by `build`"]
pub struct LoginUrl {
    portal: String,
    return_url: String,
    cancel_url: Option<String>,
}

impl LoginUrl {
    pub(super) fn new(portal: String, return_url: String) -> Self {
        Self { portal, return_url, cancel_url: None }
    }

    /// Where the user goes who gives up on the log-in page.
    pub fn cancel_url(mut self, url: impl Into<String>) -> Self {
        self.cancel_url = Some(url.into());
        self
    }

    /// The address to send the user to.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) if a URL is not absolute, or neither http nor https.
    pub fn build(self) -> Result<String, Error> {
        self.checked().map_err(|problem| Error::argument(VENDOR, problem))
    }

    fn checked(self) -> Result<String, Invalid> {
        validate::web_url("return URL", &self.return_url)?;
        let mut url =
            Url::parse(&format!("{}/portal/login", self.portal)).map_err(|_| "portal URL has no host".to_owned())?;
        url.query_pairs_mut().append_pair("return_url", &self.return_url);
        if let Some(cancel_url) = &self.cancel_url {
            validate::web_url("cancel URL", cancel_url)?;
            url.query_pairs_mut().append_pair("cancel_url", cancel_url);
        }
        Ok(url.into())
    }
}
