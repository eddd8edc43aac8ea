//! Chargebee: portal sessions, customers and contacts.

mod builder;
mod contact;
mod context;
mod create;
mod customer;
#[rustfmt::skip]
mod generated;
mod login;
mod portal;
mod session;

use std::sync::Arc;

use billing_portal_transport::header::HeaderName;
use billing_portal_transport::{self as transport, ResponseValue, Secret};
use chargebee_client::open::ApiErrorCode;
use chargebee_client::{Client, types};

pub use builder::ChargebeeBuilder;
/// The low-level crate: what [`Chargebee::raw`] gives, and all types that it speaks of.
pub use chargebee_client as raw;
pub use chargebee_client::open::{
    AutoCollection, Channel, CustomerType, EinvoicingMethod, EntityCode, OfflinePaymentMethod, PortalSessionStatus,
    Taxability, ValidationStatus,
};
pub use chargebee_client::types::{
    BillingAddressFields, Contact, Customer, CustomerSortAttribute, EntityIdentifierColumns, EventControl,
    FraudVerdict, LinkedCustomer, PortalSession, TaxProvidersFieldColumns, TaxjarExemptionCategory,
};
use contact::DeleteContact;
pub use contact::{AddContact, ListContacts, UpdateContact};
pub use context::{RequestContext, RequestContextBuilder};
use create::CreatePortalSession;
pub use create::{CreateInAppSession, CreatePortalLink};
pub use customer::{CreateCustomer, DeleteCustomer, ListCustomers, UpdateCustomer};
use generated::parameter;
pub use login::LoginUrl;
use session::ActivatePortalSession;
pub use session::{PortalReturn, Session};

use crate::error::Error;
use crate::idempotency_key::IdempotencyKey;
use crate::list::Page;
use crate::options::CallOptions;
use crate::validate::Invalid;
use crate::vendor::Vendor;
use crate::vendor_error::{ErrorClass, VendorError};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("chargebee-idempotency-key");

/// A client of one Chargebee site. Clones share settings and connections.
///
/// ```no_run
/// use billing_portal::{ApiKey, Chargebee};
///
/// # async fn example(key: String) -> Result<(), billing_portal::Error> {
/// let chargebee = Chargebee::builder("acme-test", ApiKey::new(key))
///     .redirect_url("https://app.acme.example/account")
///     .build()?;
/// let link = chargebee.portal_link("cust_42").send().await?;
/// // Redirect the customer to link.url().
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Chargebee {
    client: Client,
    settings: Arc<Settings>,
}

#[derive(Debug)]
struct Settings {
    redirect_url: Option<String>,
    /// Scheme and host of the site's hosted pages.
    portal_url: String,
    /// The key, plain and as it travels: a vendor's message may quote it.
    secrets: [Secret; 2],
}

impl Chargebee {
    /// Starts a client of the site `https://{site}.chargebee.com`. A test site's name ends in `-test`.
    pub fn builder(site: impl Into<String>, api_key: crate::ApiKey) -> ChargebeeBuilder {
        ChargebeeBuilder::new(site.into(), api_key)
    }

    /// Starts a link to the portal of a customer: [`redirect_url`](CreatePortalLink::redirect_url) unless the client has
    /// one, [`forward_url`](CreatePortalLink::forward_url), then [`send`](CreatePortalLink::send).
    ///
    /// The link works once and for one hour. Make it when the customer asks for it, and redirect at once.
    pub fn portal_link(&self, customer_id: impl Into<String>) -> CreatePortalLink {
        CreatePortalLink::new(self.clone(), customer_id.into())
    }

    /// Starts a session for the portal inside your own page, for Chargebee's browser library: send
    /// [`Session::to_browser_json`] to the browser.
    pub fn in_app_session(&self, customer_id: impl Into<String>) -> CreateInAppSession {
        CreateInAppSession::new(self.clone(), customer_id.into())
    }

    /// Starts the address of Chargebee's log-in page, for sites where Chargebee knows the users: it sends them back to
    /// `return_url`, whose query is a [`PortalReturn`] to [`activate`](Self::activate).
    ///
    /// The domains of both URLs must be on the site's allow list.
    pub fn login_url(&self, return_url: impl Into<String>) -> LoginUrl {
        LoginUrl::new(self.settings.portal_url.clone(), return_url.into())
    }

    /// Checks with Chargebee what a return from its log-in page claims, and says whose session it is.
    ///
    /// **Compare [`Session::customer_id`] with the user who is signed in with you**, if there is one, and put a nonce of
    /// your own into the return URL: whoever sees a return URL could replay it in another browser.
    ///
    /// # Errors
    /// What a wrong or used token gives is not documented: any of 400, 404 and 409 is to be expected.
    pub async fn activate(&self, portal_return: PortalReturn) -> Result<Session, Error> {
        const OPERATION: &str = "activate_portal_session";
        let PortalReturn { session_id, activation } = portal_return;
        let token = activation.fields.token.clone();
        let call = self.client.activate_portal_session().portal_session_id(session_id).body(activation.fields);
        let reply = call.send().await.map_err(|error| self.failed(OPERATION, error, [&token]))?;
        Ok(Session::new(reply))
    }

    /// The present state of a session. One that was never opened has no status of its own: see
    /// [`Session::expires_at`].
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such session.
    pub async fn session(&self, session_id: impl Into<String>) -> Result<Session, Error> {
        const OPERATION: &str = "retrieve_portal_session";
        let id = checked(OPERATION, session_id.into(), parameter::portal_session_id)?;
        let reply = self.client.retrieve_portal_session().portal_session_id(id).send().await;
        let reply = reply.map_err(|error| self.failed(OPERATION, error, []))?;
        Ok(Session::new(reply))
    }

    /// Ends a session, as a rule when the customer logs out of your application. The link to a session that was never
    /// opened stops working. Ending an ended session changes nothing and is no error.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the site has no such session.
    pub async fn logout(&self, session_id: impl Into<String>) -> Result<Session, Error> {
        const OPERATION: &str = "logout_portal_session";
        let id = checked(OPERATION, session_id.into(), parameter::portal_session_id)?;
        let reply = self.client.logout_portal_session().portal_session_id(id).send().await;
        let reply = reply.map_err(|error| self.failed(OPERATION, error, []))?;
        Ok(Session::new(reply))
    }

    /// A cheap clone whose calls have other time-outs or bounds.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut CallOptions<'_>)) -> Self {
        self.with_transport(|options| change(&mut CallOptions::new(options)))
    }

    /// A cheap clone whose calls are made on behalf of a user, as the context says. What the context does not speak of
    /// stays as it was.
    #[must_use]
    pub fn with_context(&self, context: &RequestContext) -> Self {
        self.with_transport(|options| context.apply(options))
    }

    /// A cheap clone whose calls carry this idempotency key, if they change anything, instead of one of their own. Use the
    /// clone for one call and its repetitions, such as after a crash: with other parameters the same key is refused with
    /// 422. For the repetitions that a call makes by itself no key is needed.
    #[must_use]
    pub fn with_idempotency_key(&self, key: &IdempotencyKey) -> Self {
        self.with_transport(|options| _ = options.post_header(IDEMPOTENCY_KEY, key.value()))
    }

    /// The low-level client: every parameter and header, typed. It is generated and may change with any minor version.
    #[must_use]
    pub fn raw(&self) -> &Client {
        &self.client
    }

    /// The error of a call. `secrets` are what the call carried beside the key, and what must not be quoted either.
    fn failed<const N: usize>(
        &self,
        operation: &'static str,
        error: transport::Error<types::ApiError>,
        secrets: [&Secret; N],
    ) -> Error {
        let secrets: Vec<_> = self.settings.secrets.iter().chain(secrets).collect();
        Error::from_call(Vendor::Chargebee, operation, error, &secrets)
    }

    fn with_transport(&self, change: impl FnOnce(&mut transport::CallOptions)) -> Self {
        Self { client: self.client.with(change), settings: Arc::clone(&self.settings) }
    }
}

/// The page in a reply, which was asked for from an offset on.
fn page<L, T>(
    operation: &'static str,
    reply: ResponseValue<L>,
    offset: Option<&String>,
    next_offset: fn(&L) -> Option<&String>,
    items: fn(L) -> Vec<T>,
) -> Result<Page<T>, Error> {
    let next_offset = next_offset(&reply).cloned();
    if next_offset.is_some() && next_offset.as_ref() == offset {
        // Going on would never end.
        return Err(Error::decode(Vendor::Chargebee, operation, &reply, "`next_offset` is the offset asked for"));
    }
    let attempts = reply.attempts();
    Ok(Page::new(items(reply.into_inner()), next_offset, attempts))
}

/// Passes on a value that is valid for an operation.
fn checked(
    operation: &'static str,
    value: String,
    check: impl FnOnce(&str) -> Result<(), Invalid>,
) -> Result<String, Error> {
    check(&value).map_err(|invalid| Error::request(Vendor::Chargebee, operation, invalid))?;
    Ok(value)
}

impl VendorError for types::ApiError {
    fn code(&self) -> Option<String> {
        Some(self.api_error_code.to_string())
    }

    fn message(&self) -> Option<String> {
        Some(self.message.clone())
    }

    /// A string by the specification; Chargebee's Java library also reads a list of strings.
    fn param(&self) -> Option<String> {
        match self.param.as_ref()? {
            serde_json::Value::String(name) => Some(name.clone()),
            serde_json::Value::Array(names) => {
                Some(names.iter().filter_map(|name| name.as_str()).collect::<Vec<_>>().join(", "))
            }
            _ => None,
        }
    }

    /// A 404 that is not Chargebee's own, such as a gateway's page, speaks of no customer.
    fn class(status: u16, body: Option<&Self>) -> ErrorClass {
        let is_site_unknown = body.is_some_and(|body| body.api_error_code == ApiErrorCode::SiteNotFound);
        match (status, body) {
            _ if is_site_unknown => ErrorClass::Account,
            (401 | 403, _) => ErrorClass::Account,
            (404, Some(_)) => ErrorClass::NotFound,
            (409, _) => ErrorClass::Conflict,
            _ => ErrorClass::Other,
        }
    }
}
