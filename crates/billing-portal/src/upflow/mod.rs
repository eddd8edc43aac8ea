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

use serde_json::Value;
use upflow_client::{Client, types};

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

use crate::error::Error;
use crate::vendor_client::vendor_client;
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
///     .await?;
/// // Give link.url() to the customer, or to an iframe.
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Upflow {
    client: Client,
}

vendor_client! {
    /// | variable | |
    /// |---|---|
    /// | `UPFLOW_API_KEY`, `UPFLOW_API_SECRET` | the organization's key pair; required |
    /// | `UPFLOW_ENVIRONMENT` | `production` (default) or `sandbox` |
    /// | `UPFLOW_BASE_URL` | [`base_url`](UpflowBuilder::base_url) |
    Upflow, UpflowBuilder, upflow_client, as_upflow
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
