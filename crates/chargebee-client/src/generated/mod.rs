// @generated from specs/chargebee.yaml by `cargo xtask codegen`. Change the specification, not this file.

#![allow(clippy::all, clippy::pedantic, unreachable_pub)]
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types;

#[derive(Clone, Debug)]
/// Client for Chargebee API v2, portal sessions, customers and contacts
///
/// The part of Chargebee's API v2 that gives a customer a link to the self-service portal, and keeps customers and their contacts.
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
    /// Lists the customers of the site, page by page. A page holds ten customers unless `limit` says otherwise. If there are more, the response has a `next_offset`: the same request with it as `offset` gives the next page.
    ///
    /// The filters narrow the list down; a customer is listed if all of them hold. Several operators of one filter may be given.
    ///
    /// Sends a `GET` request to `/customers`
    ///
    /// Arguments:
    /// - `auto_close_invoices_is`: Only customers whose invoices are closed automatically (`true`), or are not (`false`).
    /// - `auto_collection_in`: Only customers whose automatic collection is one of these.
    /// - `auto_collection_is`: Only customers whose automatic collection is this.
    /// - `auto_collection_is_not`: Only customers whose automatic collection is not this.
    /// - `auto_collection_not_in`: Only customers whose automatic collection is none of these.
    /// - `business_entity_id_is`: Only customers whose business entity is this.
    /// - `channel_in`: Only customers whose channel is one of these.
    /// - `channel_is`: Only customers whose channel is this.
    /// - `channel_is_not`: Only customers whose channel is not this.
    /// - `channel_not_in`: Only customers whose channel is none of these.
    /// - `company_is`: Only customers whose company is this.
    /// - `company_is_not`: Only customers whose company is not this.
    /// - `company_is_present`: Only customers who have a company (`true`), or who have none (`false`).
    /// - `company_starts_with`: Only customers whose company starts with this.
    /// - `created_at_after`: Only customers who were created after this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    /// - `created_at_before`: Only customers who were created before this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    /// - `created_at_between`: Only customers who were created between these two times, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    /// - `created_at_on`: Only customers who were created at this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    /// - `custom_fields`: Which customers, by custom fields of the site. Each filter is a parameter of its own, named after the field and the operator: `cf_tier[is]`. Texts have the operators `is`, `is_not`, `starts_with`, `in` and `not_in`, numbers `is`, `is_not`, `lt`, `lte`, `gt`, `gte` and `between`, booleans `is`, and all of them `is_present`. What the server does not know it ignores, and lists all customers: a field has to be searchable, which the vendor switches on.
    /// - `email_is`: Only customers whose e-mail address is this.
    /// - `email_is_not`: Only customers whose e-mail address is not this.
    /// - `email_is_present`: Only customers who have an e-mail address (`true`), or who have none (`false`).
    /// - `email_starts_with`: Only customers whose e-mail address starts with this.
    /// - `first_name_is`: Only customers whose first name is this.
    /// - `first_name_is_not`: Only customers whose first name is not this.
    /// - `first_name_is_present`: Only customers who have a first name (`true`), or who have none (`false`).
    /// - `first_name_starts_with`: Only customers whose first name starts with this.
    /// - `id_in`: Only customers whose identifier is one of these.
    /// - `id_is`: Only customers whose identifier is this.
    /// - `id_is_not`: Only customers whose identifier is not this.
    /// - `id_not_in`: Only customers whose identifier is none of these.
    /// - `id_starts_with`: Only customers whose identifier starts with this.
    /// - `include_deleted`: Whether deleted customers are listed as well. The server takes `false` if it is left out.
    /// - `last_name_is`: Only customers whose last name is this.
    /// - `last_name_is_not`: Only customers whose last name is not this.
    /// - `last_name_is_present`: Only customers who have a last name (`true`), or who have none (`false`).
    /// - `last_name_starts_with`: Only customers whose last name starts with this.
    /// - `limit`: How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    /// - `offline_payment_method_in`: Only customers whose preferred offline payment method is one of these.
    /// - `offline_payment_method_is`: Only customers whose preferred offline payment method is this.
    /// - `offline_payment_method_is_not`: Only customers whose preferred offline payment method is not this.
    /// - `offline_payment_method_not_in`: Only customers whose preferred offline payment method is none of these.
    /// - `offset`: Where the page begins: the `next_offset` of the page before, as it is. Left out for the first page. At most 1000 characters.
    /// - `phone_is`: Only customers whose phone number is this.
    /// - `phone_is_not`: Only customers whose phone number is not this.
    /// - `phone_is_present`: Only customers who have a phone number (`true`), or who have none (`false`).
    /// - `phone_starts_with`: Only customers whose phone number starts with this.
    /// - `relationship_invoice_owner_id_is`: Only customers whose invoice owner has this identifier.
    /// - `relationship_invoice_owner_id_is_not`: Only customers whose invoice owner does not have this identifier.
    /// - `relationship_invoice_owner_id_starts_with`: Only customers whose invoice owner has an identifier that starts with this.
    /// - `relationship_parent_id_is`: Only customers whose parent customer has this identifier.
    /// - `relationship_parent_id_is_not`: Only customers whose parent customer does not have this identifier.
    /// - `relationship_parent_id_starts_with`: Only customers whose parent customer has an identifier that starts with this.
    /// - `relationship_payment_owner_id_is`: Only customers whose payment owner has this identifier.
    /// - `relationship_payment_owner_id_is_not`: Only customers whose payment owner does not have this identifier.
    /// - `relationship_payment_owner_id_starts_with`: Only customers whose payment owner has an identifier that starts with this.
    /// - `sort_by_asc`: Sorts by this attribute, the earliest first.
    /// - `sort_by_desc`: Sorts by this attribute, the latest first.
    /// - `taxability_in`: Only customers whose taxability is one of these.
    /// - `taxability_is`: Only customers whose taxability is this.
    /// - `taxability_is_not`: Only customers whose taxability is not this.
    /// - `taxability_not_in`: Only customers whose taxability is none of these.
    /// - `updated_at_after`: Only customers who were last changed after this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    /// - `updated_at_before`: Only customers who were last changed before this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    /// - `updated_at_between`: Only customers who were last changed between these two times, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    /// - `updated_at_on`: Only customers who were last changed at this time, in seconds since 1970 (UTC): ten digits, so not before 2001-09-09.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    pub fn list_customers(&self) -> builder::ListCustomers<'_> {
        builder::ListCustomers::new(self)
    }
    /// Create a customer
    ///
    /// Creates a customer. Every parameter may be left out: an empty form creates a customer with an identifier that the server makes.
    ///
    /// Cards and bank accounts are not described here: the customer enters them in the portal.
    ///
    /// Sends a `POST` request to `/customers`
    ///
    /// Arguments:
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    /// - `body`
    pub fn create_customer(&self) -> builder::CreateCustomer<'_> {
        builder::CreateCustomer::new(self)
    }
    /// Retrieve a customer
    ///
    /// Gives the present state of a customer, contacts included.
    ///
    /// Sends a `GET` request to `/customers/{customer-id}`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, at most 50 characters.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    pub fn retrieve_customer(&self) -> builder::RetrieveCustomer<'_> {
        builder::RetrieveCustomer::new(self)
    }
    /// Update a customer
    ///
    /// Changes a customer. What the form leaves out stays as it is; an empty value (`phone=`) clears a field.
    ///
    /// The billing address and the VAT number are not changed by this operation but by one of their own, which is not described here.
    ///
    /// Sends a `POST` request to `/customers/{customer-id}`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, at most 50 characters.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    /// - `body`
    pub fn update_customer(&self) -> builder::UpdateCustomer<'_> {
        builder::UpdateCustomer::new(self)
    }
    /// Add a contact to a customer
    ///
    /// Adds one contact to a customer. The response is the whole customer, not the contact: look for it in `contacts`. The number of contacts is limited: to six by the vendor's file on API v1, to ten by its page on API v2.
    ///
    /// Sends a `POST` request to `/customers/{customer-id}/add_contact`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, at most 50 characters.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    /// - `body`
    pub fn add_contact(&self) -> builder::AddContact<'_> {
        builder::AddContact::new(self)
    }
    /// List the contacts of a customer
    ///
    /// Lists the contacts of a customer, page by page. A page holds ten contacts unless `limit` says otherwise. If there are more, the response has a `next_offset`: the same request with it as `offset` gives the next page.
    ///
    /// Sends a `GET` request to `/customers/{customer-id}/contacts`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, at most 50 characters.
    /// - `limit`: How many items a page holds at most, from 1 to 100. The server takes 10 if it is left out.
    /// - `offset`: Where the page begins: the `next_offset` of the page before, as it is. Left out for the first page. At most 1000 characters.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    pub fn list_contacts(&self) -> builder::ListContacts<'_> {
        builder::ListContacts::new(self)
    }
    /// Delete a customer
    ///
    /// Deletes a customer for good, with the customer's subscriptions, invoices and credit notes. The deletion is only scheduled by this request: it happens within a few minutes. Afterwards the customer is listed with `include_deleted` only.
    ///
    /// Refused for a customer who is part of an account hierarchy, who gave or received a gift subscription, or whose invoices or credit notes are tied to another customer's.
    ///
    /// Sends a `POST` request to `/customers/{customer-id}/delete`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, at most 50 characters.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    /// - `body`
    pub fn delete_customer(&self) -> builder::DeleteCustomer<'_> {
        builder::DeleteCustomer::new(self)
    }
    /// Delete a contact of a customer
    ///
    /// Deletes one contact of a customer. The response is the whole customer, as it is afterwards.
    ///
    /// Sends a `POST` request to `/customers/{customer-id}/delete_contact`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, at most 50 characters.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    /// - `body`
    pub fn delete_contact(&self) -> builder::DeleteContact<'_> {
        builder::DeleteContact::new(self)
    }
    /// Update a contact of a customer
    ///
    /// Changes one contact of a customer. What the form leaves out stays as it is; an empty value (`contact[label]=`) clears a field. The response is the whole customer, not the contact: look for it in `contacts`.
    ///
    /// Sends a `POST` request to `/customers/{customer-id}/update_contact`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, at most 50 characters.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    /// - `body`
    pub fn update_contact(&self) -> builder::UpdateContact<'_> {
        builder::UpdateContact::new(self)
    }
    /// Create a portal session
    ///
    /// Opens a portal session for one customer. Send the customer to the `access_url` of the response: it works once and within one hour, so it is not worth storing. Keep the `id` if the session is to be logged out from your side later.
    ///
    /// The site must allow access to the portal by API (in the portal's settings).
    ///
    /// Sends a `POST` request to `/portal_sessions`
    ///
    /// Arguments:
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    /// - `body`
    pub fn create_portal_session(&self) -> builder::CreatePortalSession<'_> {
        builder::CreatePortalSession::new(self)
    }
    /// Retrieve a portal session
    ///
    /// Gives the present state of a portal session. A session whose hour has passed keeps its status: compare `expires_at` with the time.
    ///
    /// Sends a `GET` request to `/portal_sessions/{portal-session-id}`
    ///
    /// Arguments:
    /// - `portal_session_id`: The `id` of the portal session, at most 70 characters. To activate a session it is the `auth_session_id` that Chargebee appended to the return URL.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    pub fn retrieve_portal_session(&self) -> builder::RetrievePortalSession<'_> {
        builder::RetrievePortalSession::new(self)
    }
    /// Activate a portal session
    ///
    /// Checks what a return from Chargebee's log-in page claims. The page sends the user back with `auth_session_id`, which is the session's id in the path, and `auth_session_token`, which is the `token` of the form. Success moves the session from `not_yet_activated` to `activated` and tells whose session it is.
    ///
    /// Not for the in-app portal.
    ///
    /// Sends a `POST` request to `/portal_sessions/{portal-session-id}/activate`
    ///
    /// Arguments:
    /// - `portal_session_id`: The `id` of the portal session, at most 70 characters. To activate a session it is the `auth_session_id` that Chargebee appended to the return URL.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    /// - `body`
    pub fn activate_portal_session(&self) -> builder::ActivatePortalSession<'_> {
        builder::ActivatePortalSession::new(self)
    }
    /// Log out a portal session
    ///
    /// Ends a portal session, as a rule when the customer logs out of your own application. A `created` session becomes `logged_out` and its access URL stops working; a `logged_in` session becomes `logged_out` and can no longer be used; a `logged_out` session is given as it is, unchanged. The request has no body.
    ///
    /// Sends a `POST` request to `/portal_sessions/{portal-session-id}/logout`
    ///
    /// Arguments:
    /// - `portal_session_id`: The `id` of the portal session, at most 70 characters. To activate a session it is the `auth_session_id` that Chargebee appended to the return URL.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to retry: within 30 minutes the same key with the same parameters gives the stored response, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    pub fn logout_portal_session(&self) -> builder::LogoutPortalSession<'_> {
        builder::LogoutPortalSession::new(self)
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
