//! What each vendor gives to what all vendors share.

use std::fmt;

#[cfg(feature = "test-util")]
use billing_portal_transport::StatusCode;
use serde::de::DeserializeOwned;

use crate::assumption::{Assumption, LinkProbe};
use crate::customer::{CustomerSearch, CustomerSummary};
use crate::error::Error;
use crate::fact::Facts;
use crate::link::PortalLink;
use crate::link_option::{LinkOption, OwnLinkOption};
use crate::link_request::LinkRequest;
use crate::list::Items;
use crate::setting::{Configuration, Setting};
#[cfg(feature = "test-util")]
use crate::vendor::Vendor;
use crate::vendor_client::VendorClient;
use crate::vendor_error::VendorError;

/// A vendor's client, as all vendors are used. It is implemented in the vendor's folder.
pub(crate) trait Portal: VendorClient + Clone + fmt::Debug + Sized {
    /// What configures it, the credentials among it.
    const SETTINGS: &'static [Setting];
    /// Which of the shared options its links have; a request with any other does not come here.
    const LINK_OPTIONS: &'static [LinkOption];
    /// The options that only its links have.
    const OWN_LINK_OPTIONS: &'static [OwnLinkOption];
    const FACTS: Facts;
    /// What its specification marks as assumed.
    const ASSUMPTIONS: &'static [Assumption];
    type Builder;
    /// The body of its errors.
    type ApiError: VendorError + DeserializeOwned;

    /// The builder of a client, from [`SETTINGS`](Self::SETTINGS).
    fn configured(from: &Configuration<'_>) -> Result<Self::Builder, Error>;

    /// What is odd about settings that may work, in half a sentence each: credentials of another account, for instance.
    fn doubts(_: &Configuration<'_>) -> Vec<&'static str> {
        Vec::new()
    }

    /// Checks lengths, patterns and values. No client, nothing sent.
    fn validate(request: &LinkRequest) -> Result<(), Error>;

    fn link(&self, request: LinkRequest) -> impl Future<Output = Result<PortalLink, Error>> + Send;

    /// Makes the link, and tells the form of the response alone.
    fn probe(&self, request: LinkRequest) -> impl Future<Output = Result<LinkProbe, Error>> + Send;

    /// Logs a session out; refused where there are none that could be.
    fn logout(&self, _session_id: String) -> impl Future<Output = Result<(), Error>> + Send {
        let refused = Error::argument(self.vendor(), "links have no sessions that could be logged out");
        async { Err(refused) }
    }

    /// All customers, or those that are looked for.
    fn customers(&self, search: Option<CustomerSearch>) -> Items<CustomerSummary>;

    /// One customer, by what the vendor calls it by.
    fn customer(&self, id: String) -> impl Future<Output = Result<CustomerSummary, Error>> + Send;

    /// The cheapest call that needs the credentials and changes nothing.
    fn check(&self) -> impl Future<Output = Result<(), Error>> + Send;

    /// What to do about an error of this vendor's, if more can be said than the error says.
    fn advice(error: &Error) -> Option<&'static str>;
}

/// What a [`Portal`] says of itself.
pub(crate) struct Description {
    pub(crate) settings: &'static [Setting],
    pub(crate) link_options: &'static [LinkOption],
    pub(crate) own_link_options: &'static [OwnLinkOption],
    pub(crate) facts: Facts,
    pub(crate) assumptions: &'static [Assumption],
    pub(crate) doubts: fn(&Configuration<'_>) -> Vec<&'static str>,
    pub(crate) validate: fn(&LinkRequest) -> Result<(), Error>,
    pub(crate) advice: fn(&Error) -> Option<&'static str>,
    #[cfg(feature = "test-util")]
    pub(crate) error_response: fn(Vendor, StatusCode, &serde_json::Value) -> Error,
}

impl Description {
    pub(crate) const fn of<P: Portal>() -> Self {
        Self {
            settings: P::SETTINGS,
            link_options: P::LINK_OPTIONS,
            own_link_options: P::OWN_LINK_OPTIONS,
            facts: P::FACTS,
            assumptions: P::ASSUMPTIONS,
            doubts: P::doubts,
            validate: P::validate,
            advice: P::advice,
            #[cfg(feature = "test-util")]
            error_response: Error::responded::<P::ApiError>,
        }
    }
}
