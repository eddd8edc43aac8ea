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
/// Client for Chargebee API v2, portal sessions and contacts
///
/// The part of Chargebee's API v2 that gives a customer a link to the self-service portal and keeps the contacts of that customer.
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
    /// Add a contact to a customer
    ///
    /// Adds one contact to a customer. The reply is the whole customer, not the contact: look for it in `contacts`. The number of contacts is limited: to six by the vendor's file on API v1, to ten by its page on API v2.
    ///
    /// Sends a `POST` request to `/customers/{customer-id}/add_contact`
    ///
    /// Arguments:
    /// - `customer_id`: The `id` of the customer, at most 50 characters.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to repeat: within 30 minutes the same key with the same parameters gives the stored reply, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
    /// - `chargebee_request_origin_device`: Device that the user's request came from, in free words.
    /// - `chargebee_request_origin_ip`: IPv4 address, IPv6 address or host name that the user's request came from.
    /// - `chargebee_request_origin_user`: E-mail address of the user on whose behalf the request is made, in ASCII. For any other address use `chargebee-request-origin-user-encoded`.
    /// - `chargebee_request_origin_user_encoded`: E-mail address of the user on whose behalf the request is made, as the Base64 of its UTF-8 bytes. It wins over `chargebee-request-origin-user`.
    /// - `body`
    pub fn add_contact(&self) -> builder::AddContact<'_> {
        builder::AddContact::new(self)
    }
    /// Create a portal session
    ///
    /// Opens a portal session for one customer. Send the customer to the `access_url` of the reply: it works once and within one hour, so it is not worth storing. Keep the `id` if the session is to be logged out from your side later.
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
    /// - `chargebee_idempotency_key`: Makes a POST safe to repeat: within 30 minutes the same key with the same parameters gives the stored reply, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
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
    /// - `chargebee_idempotency_key`: Makes a POST safe to repeat: within 30 minutes the same key with the same parameters gives the stored reply, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
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
    /// Ends a portal session, as a rule when the customer logs out of your own application. A `created` session becomes `logged_out` and its access URL stops working; a `logged_in` session becomes `logged_out` and can no longer be used; a `logged_out` session is answered as it is, unchanged. The request has no body.
    ///
    /// Sends a `POST` request to `/portal_sessions/{portal-session-id}/logout`
    ///
    /// Arguments:
    /// - `portal_session_id`: The `id` of the portal session, at most 70 characters. To activate a session it is the `auth_session_id` that Chargebee appended to the return URL.
    /// - `chargebee_business_entity_id`: On a site with several business entities, the one to work in. At most 50 characters. If the request has a `business_entity_id` of its own, the two must be equal.
    /// - `chargebee_event_actions`: With `all-disabled`, the events of this request trigger nothing at all: no e-mails, no webhooks, no other action.
    /// - `chargebee_event_email`: With `all-disabled`, the events of this request send no e-mails.
    /// - `chargebee_event_webhook`: With `all-disabled`, the events of this request call no webhooks.
    /// - `chargebee_idempotency_key`: Makes a POST safe to repeat: within 30 minutes the same key with the same parameters gives the stored reply, marked by `chargebee-idempotency-replayed`, and with other parameters the error 422 `unable_to_process_request`. At most 100 characters; a UUID v4 is advised.
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
/// Type-checked expectations for the mock server of the crate `httpmock`.
#[cfg(feature = "httpmock")]
pub mod mock;
