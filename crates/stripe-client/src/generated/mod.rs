// @generated from specs/stripe.yaml by `cargo xtask codegen`. Change the specification, not this file.

#![allow(clippy::all, clippy::pedantic, unreachable_pub)]
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types;

#[derive(Clone, Debug)]
/// Client for Stripe API v1, customer portal and customers
///
/// The part of Stripe's API that gives a customer a link to the customer portal, and keeps customers.
///
/// A hand-written description: the facts are the vendor's, the words are ours, and what no public source establishes carries `x-assumed`. The version is the day on which the facts were last compared with their sources, which `specs/README.md` lists. It describes Stripe's API version `2026-10-28.endive`.
///
/// Version: 2026-11-28
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
        "2026-11-28"
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
    /// List portal configurations
    ///
    /// Lists the configurations of the customer portal. To list the active default one is the cheapest call that needs the key and the right to read the portal; an account that has never saved a default one has an empty list.
    ///
    /// Sends a `GET` request to `/billing_portal/configurations`
    ///
    /// Arguments:
    /// - `active`: Only those that are active, or that are not.
    /// - `ending_before`: The id of the item after the page, to read backwards. Not with `starting_after`.
    /// - `is_default`: Only the default one, or only the others.
    /// - `limit`: How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    /// - `starting_after`: The id of the item before the page, as a rule the last one of the page before. Not with `ending_before`.
    /// - `stripe_account`: The connected account that the request is made for.
    /// - `stripe_context`: The newer form of `stripe-account`, with the same value today. Not together with it.
    /// - `stripe_version`: The version of the API that the request is written for. The account's default version if it is left out.
    pub fn list_portal_configurations(&self) -> builder::ListPortalConfigurations<'_> {
        builder::ListPortalConfigurations::new(self)
    }
    /// Create a portal session
    ///
    /// Makes a link to the customer portal for one customer: the `url` of the response. It is meant for one visit at once; how long it lasts unvisited is not documented. A session can be neither retrieved nor ended.
    ///
    /// The account needs a configuration of the portal: either the default one, which is saved in the dashboard for test and live mode each, or one whose id is sent.
    ///
    /// Sends a `POST` request to `/billing_portal/sessions`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a POST safe to retry: for at least 24 hours the same key with the same parameters gives the stored response, marked by `idempotent-replayed`, and with other parameters an error of type `idempotency_error`. Errors are stored too once the operation has begun. At most 255 characters.
    /// - `stripe_account`: The connected account that the request is made for.
    /// - `stripe_context`: The newer form of `stripe-account`, with the same value today. Not together with it.
    /// - `stripe_version`: The version of the API that the request is written for. The account's default version if it is left out.
    /// - `body`
    pub fn create_portal_session(&self) -> builder::CreatePortalSession<'_> {
        builder::CreatePortalSession::new(self)
    }
    /// List customers
    ///
    /// Lists the customers, the newest first, page by page. A page holds ten customers unless `limit` says otherwise. If there are more, `has_more` is true: the same request with the id of the last customer as `starting_after` gives the next page.
    ///
    /// Sends a `GET` request to `/customers`
    ///
    /// Arguments:
    /// - `created_gt`: Later than.
    /// - `created_gte`: At, or later than.
    /// - `created_lt`: Earlier than.
    /// - `created_lte`: At, or earlier than.
    /// - `email`: Only customers with this e-mail address, letter by letter; case counts.
    /// - `ending_before`: The id of the item after the page, to read backwards. Not with `starting_after`.
    /// - `limit`: How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    /// - `starting_after`: The id of the item before the page, as a rule the last one of the page before. Not with `ending_before`.
    /// - `test_clock`: Only customers of this test clock.
    /// - `stripe_account`: The connected account that the request is made for.
    /// - `stripe_context`: The newer form of `stripe-account`, with the same value today. Not together with it.
    /// - `stripe_version`: The version of the API that the request is written for. The account's default version if it is left out.
    pub fn list_customers(&self) -> builder::ListCustomers<'_> {
        builder::ListCustomers::new(self)
    }
    /// Create a customer
    ///
    /// Creates a customer. Every parameter may be left out. The id is the server's.
    ///
    /// Sends a `POST` request to `/customers`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a POST safe to retry: for at least 24 hours the same key with the same parameters gives the stored response, marked by `idempotent-replayed`, and with other parameters an error of type `idempotency_error`. Errors are stored too once the operation has begun. At most 255 characters.
    /// - `stripe_account`: The connected account that the request is made for.
    /// - `stripe_context`: The newer form of `stripe-account`, with the same value today. Not together with it.
    /// - `stripe_version`: The version of the API that the request is written for. The account's default version if it is left out.
    /// - `body`
    pub fn create_customer(&self) -> builder::CreateCustomer<'_> {
        builder::CreateCustomer::new(self)
    }
    /// Search customers
    ///
    /// Finds customers by a query in Stripe's search language, page by page: if there are more, `has_more` is true and `next_page` is the `page` of the next request. What was created just now is found a minute later as a rule, and in outages an hour later. Not offered to merchants in India.
    ///
    /// Sends a `GET` request to `/customers/search`
    ///
    /// Arguments:
    /// - `limit`: How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    /// - `page`: Where the page begins: the `next_page` of the page before, as it is. Left out for the first page.
    /// - `query`: What customers have to be like, such as `email:'ada@acme.example'` or `name~"acme"`.
    /// - `stripe_account`: The connected account that the request is made for.
    /// - `stripe_context`: The newer form of `stripe-account`, with the same value today. Not together with it.
    /// - `stripe_version`: The version of the API that the request is written for. The account's default version if it is left out.
    pub fn search_customers(&self) -> builder::SearchCustomers<'_> {
        builder::SearchCustomers::new(self)
    }
    /// Retrieve a customer
    ///
    /// Gives the present state of a customer. One that was deleted is no error: it has `deleted`, its id, and nothing else.
    ///
    /// Sends a `GET` request to `/customers/{customer-id}`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, which begins with `cus_`, at most 5000 characters.
    /// - `stripe_account`: The connected account that the request is made for.
    /// - `stripe_context`: The newer form of `stripe-account`, with the same value today. Not together with it.
    /// - `stripe_version`: The version of the API that the request is written for. The account's default version if it is left out.
    pub fn retrieve_customer(&self) -> builder::RetrieveCustomer<'_> {
        builder::RetrieveCustomer::new(self)
    }
    /// Update a customer
    ///
    /// Changes a customer. What is left out stays. Metadata are merged by key: a key with an empty value is removed.
    ///
    /// Sends a `POST` request to `/customers/{customer-id}`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, which begins with `cus_`, at most 5000 characters.
    /// - `idempotency_key`: Makes a POST safe to retry: for at least 24 hours the same key with the same parameters gives the stored response, marked by `idempotent-replayed`, and with other parameters an error of type `idempotency_error`. Errors are stored too once the operation has begun. At most 255 characters.
    /// - `stripe_account`: The connected account that the request is made for.
    /// - `stripe_context`: The newer form of `stripe-account`, with the same value today. Not together with it.
    /// - `stripe_version`: The version of the API that the request is written for. The account's default version if it is left out.
    /// - `body`
    pub fn update_customer(&self) -> builder::UpdateCustomer<'_> {
        builder::UpdateCustomer::new(self)
    }
    /// Delete a customer
    ///
    /// Deletes a customer for good, and ends their subscriptions at once. A customer that is deleted already is not found.
    ///
    /// Sends a `DELETE` request to `/customers/{customer-id}`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, which begins with `cus_`, at most 5000 characters.
    /// - `stripe_account`: The connected account that the request is made for.
    /// - `stripe_context`: The newer form of `stripe-account`, with the same value today. Not together with it.
    /// - `stripe_version`: The version of the API that the request is written for. The account's default version if it is left out.
    pub fn delete_customer(&self) -> builder::DeleteCustomer<'_> {
        builder::DeleteCustomer::new(self)
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
