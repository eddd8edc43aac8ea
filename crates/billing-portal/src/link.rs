//! The thing that this crate is for.

use std::fmt;

use billing_portal_transport::{Secret, Timestamp};

use crate::reply::Provenance;
use crate::vendor::Vendor;

/// A link to a customer's billing portal. Whoever has the URL is let in, so `Debug` hides it.
///
/// Make one when the customer asks for it and redirect at once. Chargebee's links work once and for an hour; Upflow's
/// work any number of times until they expire, and no way to end one early is documented.
#[derive(Clone)]
pub struct PortalLink {
    vendor: Vendor,
    url: Secret,
    expires_at: Option<Timestamp>,
    session_id: Option<String>,
    provenance: Provenance,
}

impl PortalLink {
    pub(crate) fn of_session(
        url: Secret,
        expires_at: Option<Timestamp>,
        session_id: String,
        provenance: Provenance,
    ) -> Self {
        Self { vendor: Vendor::Chargebee, url, expires_at, session_id: Some(session_id), provenance }
    }

    pub(crate) fn expiring(url: Secret, expires_at: Timestamp, provenance: Provenance) -> Self {
        Self { vendor: Vendor::Upflow, url, expires_at: Some(expires_at), session_id: None, provenance }
    }

    /// The URL, exactly as the vendor gave it. A secret: for the customer's browser, not for a log.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url.expose()
    }

    /// When the link ends.
    ///
    /// Chargebee says so in its answer. Upflow does not: there it is the time of the request by this machine's clock plus
    /// the validity that was asked for (24 hours unless told), so that the link ends then or moments later.
    #[must_use]
    pub fn expires_at(&self) -> Option<Timestamp> {
        self.expires_at
    }

    /// The id of the session behind the link, to log the customer out with later. Chargebee only.
    #[must_use]
    pub fn session_id(&self) -> Option<&str> {
        self.session_id.as_deref()
    }

    /// How many times the request was sent until the link came.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.provenance.attempts
    }

    /// Whether the link is the one of an earlier call with the same idempotency key. Chargebee only.
    #[must_use]
    pub fn idempotency_replayed(&self) -> bool {
        self.provenance.idempotency_replayed
    }

    /// The vendor that hosts the portal.
    #[must_use]
    pub fn vendor(&self) -> Vendor {
        self.vendor
    }
}

impl fmt::Debug for PortalLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PortalLink")
            .field("vendor", &self.vendor)
            .field("url", &self.url)
            .field("expires_at", &self.expires_at)
            .field("session_id", &self.session_id)
            .field("provenance", &self.provenance)
            .finish()
    }
}

/// Whether a browser can be sent to what a vendor calls a link: it goes into redirects and iframes.
pub(crate) fn is_web_url(url: &Secret) -> bool {
    ["https://", "http://"].iter().any(|scheme| url.expose().starts_with(scheme))
}
