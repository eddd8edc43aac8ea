//! Upflow: expiring portal links, which can be embedded.

mod builder;
mod create;
mod customer_ref;
mod frame;

use upflow_client::{Client, types};

pub use builder::{Environment, UpflowBuilder};
pub use create::CreatePortalLink;
pub use customer_ref::{CustomerRef, InvalidCustomerRef};

use crate::credential::{ApiKey, ApiSecret};
use crate::error::VendorError;
use crate::options::CallOptions;

/// A client of one Upflow organization. Clones share settings and connections.
///
/// ```no_run
/// use std::time::Duration;
/// use billing_portal::{ApiKey, ApiSecret, CustomerRef, Upflow};
///
/// # async fn example(key: String, secret: String) -> Result<(), billing_portal::Error> {
/// let upflow = Upflow::builder(ApiKey::new(key), ApiSecret::new(secret)).build()?;
/// let link = upflow
///     .portal_link(CustomerRef::external("123"))
///     .expires_in(Duration::from_secs(60 * 24 * 60 * 60))
///     .frame_ancestors(["app.acme.example"])
///     .send()
///     .await?;
/// // Give link.url() to the customer, or to an iframe.
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Upflow {
    client: Client,
}

impl Upflow {
    /// Starts a client of the organization that the key pair belongs to, in production unless told.
    pub fn builder(api_key: ApiKey, api_secret: ApiSecret) -> UpflowBuilder {
        UpflowBuilder::new(api_key, api_secret)
    }

    /// Starts a link to the portal of a customer: [`expires_in`](CreatePortalLink::expires_in),
    /// [`frame_ancestors`](CreatePortalLink::frame_ancestors), then [`send`](CreatePortalLink::send).
    ///
    /// The link works for 24 hours unless told, any number of times. No way to end one early is documented: prefer short
    /// ones, made when the customer asks.
    pub fn portal_link(&self, customer: CustomerRef) -> CreatePortalLink {
        CreatePortalLink::new(self.clone(), customer)
    }

    /// A cheap clone whose calls have other time-outs or bounds.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut CallOptions<'_>)) -> Self {
        Self { client: self.client.with(|options| change(&mut CallOptions::new(options))) }
    }

    /// The low-level client: every parameter, typed. It is generated and may change with any minor version.
    #[must_use]
    pub fn raw(&self) -> &Client {
        &self.client
    }
}

/// Upflow documents no error body, so each member may be missing.
impl VendorError for types::ApiError {
    fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    fn message(&self) -> Option<&str> {
        self.message.as_deref().or(self.error.as_deref())
    }

    fn param(&self) -> Option<String> {
        None
    }
}
