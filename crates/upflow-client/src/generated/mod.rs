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
/// Client for Upflow API v1, customer portal, customers and contacts
///
/// The part of Upflow's API v1 that gives a customer a link to the payment portal, and keeps customers and their contacts.
///
/// A hand-written description: the facts are the vendor's, the words are ours, and what no public source establishes carries `x-assumed`. The version is the day on which the facts were last compared with their sources, which `specs/README.md` lists.
///
/// Version: 2026-11-21
pub struct Client {
    pub(crate) baseurl: progenitor_client::BaseUrl,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: progenitor_client::Transport,
}

impl Client {
    /// Puts a client together. `client` follows no redirects: it would carry credentials to another host.
    pub(crate) fn new_with_client(
        baseurl: &progenitor_client::BaseUrl,
        client: reqwest::Client,
        inner: progenitor_client::Transport,
    ) -> Self {
        Self {
            baseurl: baseurl.clone(),
            client,
            inner,
        }
    }
}

impl ClientInfo<progenitor_client::Transport> for Client {
    fn api_version() -> &'static str {
        "2026-11-21"
    }
    fn baseurl(&self) -> &progenitor_client::BaseUrl {
        &self.baseurl
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
    /// List customers
    ///
    /// Lists the customers of the organization, page by page: `limit` of them, from `offset` on. The response tells the `total`. No filters are documented.
    ///
    /// Sends a `GET` request to `/customers`
    ///
    /// Arguments:
    /// - `limit`: How many items a page holds at most.
    /// - `offset`: How many items to skip. 0 gives the first page.
    pub fn list_customers(&self) -> builder::ListCustomers<'_> {
        builder::ListCustomers::new(self)
    }
    /// Create a customer
    ///
    /// Creates a customer, or changes the one that has the same `externalId` already. The vendor asks not to send two changes of one customer at the same time.
    ///
    /// Sends a `POST` request to `/customers`
    pub fn create_customer(&self) -> builder::CreateCustomer<'_> {
        builder::CreateCustomer::new(self)
    }
    /// Retrieve a customer
    ///
    /// Gives the present state of a customer.
    ///
    /// Sends a `GET` request to `/customers/{customerId}`
    ///
    /// Arguments:
    /// - `customer_id`: The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    pub fn retrieve_customer(&self) -> builder::RetrieveCustomer<'_> {
        builder::RetrieveCustomer::new(self)
    }
    /// Update a customer
    ///
    /// Changes a customer. What the request leaves out stays as it is; `null` clears a field. The vendor asks not to send two changes of one customer at the same time.
    ///
    /// Sends a `PUT` request to `/customers/{customerId}`
    ///
    /// Arguments:
    /// - `customer_id`: The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    /// - `body`
    pub fn update_customer(&self) -> builder::UpdateCustomer<'_> {
        builder::UpdateCustomer::new(self)
    }
    /// Delete a customer
    ///
    /// Deletes a customer.
    ///
    /// Sends a `DELETE` request to `/customers/{customerId}`
    ///
    /// Arguments:
    /// - `customer_id`: The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    pub fn delete_customer(&self) -> builder::DeleteCustomer<'_> {
        builder::DeleteCustomer::new(self)
    }
    /// List the contacts of a customer
    ///
    /// Lists the contacts of a customer, page by page: `limit` of them, from `offset` on.
    ///
    /// Sends a `GET` request to `/customers/{customerId}/contacts`
    ///
    /// Arguments:
    /// - `customer_id`: The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    /// - `limit`: How many items a page holds at most.
    /// - `offset`: How many items to skip. 0 gives the first page.
    pub fn list_contacts(&self) -> builder::ListContacts<'_> {
        builder::ListContacts::new(self)
    }
    /// Add a contact to a customer
    ///
    /// Adds one contact to a customer. No two contacts of the organization have the same e-mail address.
    ///
    /// Sends a `POST` request to `/customers/{customerId}/contacts`
    ///
    /// Arguments:
    /// - `customer_id`: The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    /// - `body`
    pub fn add_contact(&self) -> builder::AddContact<'_> {
        builder::AddContact::new(self)
    }
    /// Retrieve a contact of a customer
    ///
    /// Gives the present state of a contact.
    ///
    /// Sends a `GET` request to `/customers/{customerId}/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `customer_id`: The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    /// - `contact_id`: Identifier of the contact: Upflow's UUID.
    pub fn retrieve_contact(&self) -> builder::RetrieveContact<'_> {
        builder::RetrieveContact::new(self)
    }
    /// Update a contact of a customer
    ///
    /// Changes a contact. What the request leaves out stays as it is; `null` clears a field.
    ///
    /// Sends a `PUT` request to `/customers/{customerId}/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `customer_id`: The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    /// - `contact_id`: Identifier of the contact: Upflow's UUID.
    /// - `body`
    pub fn update_contact(&self) -> builder::UpdateContact<'_> {
        builder::UpdateContact::new(self)
    }
    /// Delete a contact of a customer
    ///
    /// Deletes a contact.
    ///
    /// Sends a `DELETE` request to `/customers/{customerId}/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `customer_id`: The customer: Upflow's UUID, or `external:` and the customer's id in the system that Upflow is fed from. The colon is sent as it is.
    /// - `contact_id`: Identifier of the contact: Upflow's UUID.
    pub fn delete_contact(&self) -> builder::DeleteContact<'_> {
        builder::DeleteContact::new(self)
    }
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
/// Enumerations that the vendor may extend.
pub mod open;
/// The operations of the API.
pub mod operation;
pub(crate) mod profile;
/// Type-checked expectations for the mock server of the crate `httpmock`.
#[cfg(feature = "httpmock")]
pub mod mock;
