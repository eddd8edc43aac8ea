//! Upflow: expiring portal links, which can be embedded; customers and contacts.

mod builder;
mod contact;
mod create;
mod customer;
mod customer_ref;
mod frame;
#[rustfmt::skip]
mod generated;
mod pagination;
mod portal;

use std::sync::Arc;

use billing_portal_transport::{self as transport, Secret};
use serde_json::Value;
use upflow_client::{Client, ResponseValue, types};

pub use builder::{Environment, UnknownEnvironment, UpflowBuilder};
pub use contact::{AddContact, ListContacts, UpdateContact};
pub use create::CreatePortalLink;
use create::CreatePortalUrl;
pub use customer::{CreateCustomer, ListCustomers, UpdateCustomer};
pub use customer_ref::{CustomerRef, InvalidCustomerRef};
/// The low-level crate: what [`Upflow::raw`] gives, and all types that it speaks of.
pub use upflow_client as raw;
pub use upflow_client::open::ContactPosition;
pub use upflow_client::types::{
    AddressFields, Contact, CustomFieldValue, Customer, CustomerListItem, ParentCustomerFields,
};

use crate::call_info::CallInfo;
use crate::credential::{ApiKey, ApiSecret};
use crate::error::Error;
use crate::options::CallOptions;
use crate::reply::Reply;
use crate::vendor::Vendor;
use crate::vendor_error::{ErrorClass, VendorError};

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
    /// Key and secret: a vendor's message may quote them.
    secrets: Arc<[Secret; 2]>,
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
        let client = self.client.with(|options| change(&mut CallOptions::new(options)));
        Self { client, secrets: Arc::clone(&self.secrets) }
    }

    fn reply<T>(&self, operation: &'static str, reply: Sent<T>) -> Result<Reply<T>, Error> {
        let reply = reply.map_err(|error| self.failed(operation, error))?;
        let info = CallInfo::of(&reply);
        Ok(Reply::new(reply.into_inner(), info))
    }

    /// The reply to a deletion. What an earlier attempt has deleted is not found by the next.
    fn deleted(&self, operation: &'static str, reply: Sent<()>) -> Result<Reply<()>, Error> {
        match self.reply(operation, reply) {
            Err(error) if error.is_not_found() && error.attempts() > 1 && error.may_have_acted() => {
                Ok(Reply::new((), CallInfo { attempts: error.attempts(), idempotency_replayed: false }))
            }
            other => other,
        }
    }

    fn failed(&self, operation: &'static str, error: transport::Error<types::ApiError>) -> Error {
        let secrets: Vec<_> = self.secrets.iter().collect();
        Error::from_call(Vendor::Upflow, operation, error, &secrets)
    }

    /// The low-level client: every parameter, typed. It is generated and may change with any minor version.
    #[must_use]
    pub fn raw(&self) -> &Client {
        &self.client
    }
}

/// What a low-level call gives.
type Sent<T> = Result<ResponseValue<T>, transport::Error<types::ApiError>>;

/// The customer as it stands in a path, if it can.
fn checked(operation: &'static str, customer: &CustomerRef) -> Result<String, Error> {
    customer.check().map_err(|problem| Error::request(Vendor::Upflow, operation, problem))?;
    Ok(customer.to_string())
}

/// Upflow documents no error body: what is found under the usual names is taken, of whatever shape it is.
impl VendorError for types::ApiError {
    fn code(&self) -> Option<String> {
        text(self.code.as_ref()?)
    }

    fn message(&self) -> Option<String> {
        [&self.message, &self.error].into_iter().flatten().find_map(text)
    }

    fn param(&self) -> Option<String> {
        None
    }

    /// Of a 403 nothing is documented, so it may be about the customer.
    fn class(status: u16, _: Option<&Self>) -> ErrorClass {
        match status {
            401 => ErrorClass::Account,
            404 => ErrorClass::NotFound,
            409 => ErrorClass::Conflict,
            _ => ErrorClass::Other,
        }
    }
}

/// A text, a number, the first of a list, or the message of an object.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(items) => items.iter().find_map(text),
        Value::Object(members) => members.get("message").and_then(text),
        Value::Null | Value::Bool(_) => None,
    }
}
