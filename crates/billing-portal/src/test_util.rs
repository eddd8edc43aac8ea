//! Links and errors made by hand, for tests of an application that fakes its calls: the feature `test-util`.
//!
//! Give the calls that the application makes a trait of its own, and fake that. A sandbox in the same process
//! (`billing-portal-sandbox`) tests more, the requests among it, and needs no trait.
//!
//! ```
//! # #[cfg(feature = "chargebee")] {
//! use billing_portal::{BillingPortal, Error, PortalLink, StatusCode, Vendor, test_util};
//!
//! trait Portals {
//!     async fn link(&self, customer: &str) -> Result<PortalLink, Error>;
//! }
//!
//! impl Portals for BillingPortal {
//!     async fn link(&self, customer: &str) -> Result<PortalLink, Error> {
//!         self.link_for(customer).await
//!     }
//! }
//!
//! struct Fake;
//!
//! impl Portals for Fake {
//!     async fn link(&self, customer: &str) -> Result<PortalLink, Error> {
//!         if customer == "cust_42" {
//!             return Ok(test_util::portal_link(Vendor::Chargebee, "https://portal.example/1", Some("portal_1")));
//!         }
//!         let body = serde_json::json!({"api_error_code": "resource_not_found", "message": "no such customer"});
//!         Err(test_util::error_response(Vendor::Chargebee, StatusCode::NOT_FOUND, &body))
//!     }
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! assert_eq!(Fake.link("cust_42").await.unwrap().session_id(), Some("portal_1"));
//! assert!(Fake.link("nobody").await.unwrap_err().is_not_found());
//! # });
//! # }
//! ```
//!
//! A [`chargebee::Session`](crate::chargebee::Session) is made `from` a `PortalSession`, which deserializes from
//! the vendor's JSON.

use std::time::Duration;

use billing_portal_transport::{Secret, StatusCode, Timeout};

use crate::call_info::CallInfo;
use crate::error::{Error, ErrorKind, Inner};
use crate::link::PortalLink;
use crate::vendor::Vendor;

/// A link that was made at the first attempt and does not end, with or without a session behind it.
pub fn portal_link(vendor: Vendor, url: impl Into<Secret>, session_id: Option<&str>) -> PortalLink {
    let info = CallInfo::new(StatusCode::OK, 1, None);
    PortalLink::new(vendor, url.into(), None, session_id.map(str::to_owned), info)
}

/// The error that a response of the vendor's becomes, with the body that the vendor gives, or another.
#[must_use]
pub fn error_response(vendor: Vendor, status: StatusCode, body: &serde_json::Value) -> Error {
    (vendor.description().error_response)(vendor, status, body)
}

/// An error of this kind after one attempt, as far as there was one. For [`ErrorKind::Api`] there is
/// [`error_response`].
///
/// ```
/// # #[cfg(feature = "upflow")] {
/// use billing_portal::{ErrorKind, Vendor, test_util};
///
/// let error = test_util::error(Vendor::Upflow, ErrorKind::Timeout);
/// assert!(error.is_timeout() && error.is_retryable() && error.may_have_acted());
/// # }
/// ```
#[must_use]
pub fn error(vendor: Vendor, kind: ErrorKind) -> Error {
    let mut inner = Inner::new(kind, Some(vendor), None, format!("a {kind:?} error for a test"));
    inner.attempts = u32::from(!matches!(kind, ErrorKind::Config | ErrorKind::Request | ErrorKind::RateLimited));
    inner.is_retryable = !matches!(kind, ErrorKind::Config | ErrorKind::Request | ErrorKind::Decode);
    inner.may_have_acted = matches!(kind, ErrorKind::Timeout | ErrorKind::ConnectionLost | ErrorKind::Decode);
    inner.timeout = (kind == ErrorKind::Timeout).then_some(Timeout::Total(Duration::from_secs(60)));
    Error(Box::new(inner))
}
