//! What each vendor gives to what all vendors share.

use std::fmt;

use billing_portal_transport::CallOptions;
#[cfg(feature = "test-util")]
use billing_portal_transport::StatusCode;
use serde::de::DeserializeOwned;

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
use crate::vendor_error::VendorError;

/// A vendor's client, as all vendors are used. It is implemented in the vendor's folder.
pub(crate) trait Portal: Clone + fmt::Debug + Sized {
    /// What configures it, the credentials among it.
    const SETTINGS: &'static [Setting];
    /// Which of the shared options its links have; a request with any other does not come here.
    const LINK_OPTIONS: &'static [LinkOption];
    /// The options that only its links have.
    const OWN_LINK_OPTIONS: &'static [OwnLinkOption];
    const FACTS: Facts;
    type Builder;
    /// The body of its errors.
    type ApiError: VendorError + DeserializeOwned;

    /// The builder of a client, from [`SETTINGS`](Self::SETTINGS).
    fn configured(from: &Configuration<'_>) -> Result<Self::Builder, Error>;

    /// What is odd about settings that may work, in half a sentence each: credentials of another account, for instance.
    fn doubts(from: &Configuration<'_>) -> Vec<&'static str>;

    /// Checks lengths, patterns and values. No client, nothing sent.
    fn validate(request: &LinkRequest) -> Result<(), Error>;

    /// Changes the options of the calls that are made with this clone.
    fn set(&mut self, change: impl FnOnce(&mut CallOptions));

    fn link(&self, request: LinkRequest) -> impl Future<Output = Result<PortalLink, Error>> + Send;

    /// Logs a session out; refused where there are no sessions.
    fn logout(&self, session_id: String) -> impl Future<Output = Result<(), Error>> + Send;

    /// All customers, or those that are looked for.
    fn customers(&self, search: Option<CustomerSearch>) -> Items<CustomerSummary>;

    /// One customer, by what the vendor calls it by.
    fn customer(&self, id: String) -> impl Future<Output = Result<CustomerSummary, Error>> + Send;

    /// The cheapest call that needs the credentials and changes nothing.
    fn check(&self) -> impl Future<Output = Result<(), Error>> + Send;

    /// The address that its calls go to.
    fn base_url(&self) -> &str;

    /// What to do about an error of this vendor's, if more can be said than the error says.
    fn advice(error: &Error) -> Option<&'static str>;
}

/// What a [`Portal`] says of itself.
pub(crate) struct Description {
    pub(crate) settings: &'static [Setting],
    pub(crate) link_options: &'static [LinkOption],
    pub(crate) own_link_options: &'static [OwnLinkOption],
    pub(crate) facts: Facts,
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
            doubts: P::doubts,
            validate: P::validate,
            advice: P::advice,
            #[cfg(feature = "test-util")]
            error_response: Error::responded::<P::ApiError>,
        }
    }
}
