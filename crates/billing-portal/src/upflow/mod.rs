//! Upflow: expiring portal links, which can be embedded; customers and contacts.

// In the order in which rustdoc is to show the methods of the client.
mod builder;
mod portal;

mod create;
mod customer;

mod contact;
mod custom_request;

mod customer_ref;
mod frame;
#[rustfmt::skip]
mod generated;
mod pagination;

use std::fmt;

use billing_portal_transport::{self as transport, CallOptions, ClientInfo};
use serde_json::Value;
use upflow_client::{Client, ResponseValue, types};

pub use builder::{Environment, UnknownEnvironment, UpflowBuilder};
pub use contact::{AddContact, DeleteContact, ListContacts, RetrieveContact, UpdateContact};
pub use create::CreatePortalLink;
use create::CreatePortalUrl;
pub use custom_request::CustomRequest;
pub use customer::{CreateCustomer, DeleteCustomer, ListCustomers, RetrieveCustomer, UpdateCustomer};
pub use customer_ref::{CustomerRef, InvalidCustomerRef};
/// The low-level crate: what [`Upflow::raw`] gives, and all types that it speaks of.
pub use upflow_client as raw;
pub use upflow_client::open::ContactPosition;
pub use upflow_client::types::{
    AddressFields, Contact, CustomFieldValue, Customer, CustomerListItem, ParentCustomerFields,
};

use crate::call::Sent;
use crate::call_info::CallInfo;
use crate::error::Error;
use crate::vendor::Vendor;
use crate::vendor_error::{ErrorClass, VendorError};

const VENDOR: Vendor = Vendor::Upflow;

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
///     .await?;
/// // Give link.url() to the customer, or to an iframe.
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Upflow {
    client: Client,
}

impl Upflow {
    /// The low-level client: every parameter, typed. It is generated and may change with any minor version.
    #[must_use]
    pub fn raw(&self) -> &Client {
        &self.client
    }

    /// Changes the options of the calls that are made with this clone.
    pub(crate) fn set(&mut self, change: impl FnOnce(&mut CallOptions)) {
        self.client = self.client.with(change);
    }
}

impl fmt::Debug for Upflow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upflow").field("base_url", self.client.baseurl()).finish_non_exhaustive()
    }
}

impl From<transport::Error<types::ApiError>> for Error {
    fn from(error: transport::Error<types::ApiError>) -> Self {
        Self::from_call(VENDOR, error)
    }
}

/// The value of a response as it is.
fn plain<T>(response: ResponseValue<T>) -> Sent<T> {
    let info = CallInfo::of(&response);
    (response.into_inner(), info)
}

/// The outcome of a deletion. What an earlier attempt has deleted is not found by the next.
fn deleted(outcome: Result<ResponseValue<()>, transport::Error<types::ApiError>>) -> Result<Sent<()>, Error> {
    match outcome.map_err(Error::from) {
        Ok(response) => Ok(plain(response)),
        Err(error) => CallInfo::of_deletion(&error).map(|info| ((), info)).ok_or(error),
    }
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
