// @generated from specs/upflow.yaml by `cargo xtask codegen`. Change the specification, not this file.

#![allow(clippy::all, clippy::pedantic, unreachable_pub)]
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types;

#[derive(Clone, Debug)]
/// Client for Upflow API v1, customer portal
///
/// The part of Upflow's API v1 that gives a customer a link to the payment portal.
///
/// A hand-written description: the facts are the vendor's, the words are ours, and what no public source establishes carries `x-assumed`. The version is the day on which the facts were last compared with their sources, which `specs/README.md` lists.
///
/// Version: 2026-11-21
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: progenitor_client::Transport,
}

impl Client {
    /// Puts a client together. `baseurl` has no slash at its end, and `client` follows no redirects: it
    /// would carry credentials to another host.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: progenitor_client::Transport,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}

impl ClientInfo<progenitor_client::Transport> for Client {
    fn api_version() -> &'static str {
        "2026-11-21"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &progenitor_client::Transport {
        &self.inner
    }
}

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<progenitor_client::Transport>,
    {}
};

impl Client {
    /// Create a portal URL
    ///
    /// Makes a link to the portal of one customer. The link carries a token and works until it expires; making another one does not end it. The only documented way to end it early is to switch off the customer's portal.
    ///
    /// 600 requests a minute and 10 at a time are allowed for the whole API.
    ///
    /// Sends a `POST` request to `/customers/{customerId}/portal`
    ///
    /// Arguments:
    /// - `customer_id`: The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    /// - `body`
    pub fn create_portal_url(&self) -> builder::CreatePortalUrl<'_> {
        builder::CreatePortalUrl::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder;
/// The operations of the API.
pub mod operation;
/// Type-checked expectations for the mock server of the crate `httpmock`.
#[cfg(feature = "httpmock")]
pub mod mock;
