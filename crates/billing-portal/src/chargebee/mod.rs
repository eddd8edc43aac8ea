//! Chargebee: portal sessions, customers and contacts.

// In the order in which rustdoc is to show the methods of the client.
mod builder;
mod portal;

mod create;
mod login;
mod session;

mod customer;

mod contact;
mod custom_field;
mod custom_request;

mod context;
#[rustfmt::skip]
mod generated;

use std::sync::Arc;

use billing_portal_transport::ResponseValue;
use chargebee_client::{Client, types};

pub use builder::ChargebeeBuilder;
/// The low-level crate: what [`Chargebee::raw`] gives, and all types that it speaks of.
pub use chargebee_client as raw;
pub use chargebee_client::open::{
    ApiErrorCode, AutoCollection, Channel, CustomerType, EinvoicingMethod, EntityCode, OfflinePaymentMethod,
    PortalSessionStatus, Taxability, ValidationStatus,
};
pub use chargebee_client::types::{
    BillingAddressFields, Contact, Customer, CustomerSortAttribute, EntityIdentifierColumns, EventControl,
    FraudVerdict, LinkedCustomer, PortalSession, TaxProvidersFieldColumns, TaxjarExemptionCategory,
};
pub use contact::{AddContact, DeleteContact, ListContacts, UpdateContact};
pub use context::{RequestContext, RequestContextBuilder};
pub use create::{CreatePortalLink, CreatePortalSession};
pub use custom_field::{CustomFieldFilter, CustomFieldValue};
pub use custom_request::CustomRequest;
pub use customer::{CreateCustomer, DeleteCustomer, ListCustomers, RetrieveCustomer, UpdateCustomer};
pub use login::LoginUrl;
pub use session::{ActivatePortalSession, LogoutPortalSession, PortalReturn, RetrievePortalSession, Session};

use crate::call_info::CallInfo;
use crate::error::Error;
use crate::list::Page;
use crate::vendor_client::vendor_client;
use crate::vendor_error::{ErrorClass, VendorError};

/// A client of one Chargebee site. Clones share settings and connections.
///
/// ```no_run
/// use billing_portal::{ApiKey, Chargebee};
///
/// # async fn example(key: String) -> Result<(), billing_portal::Error> {
/// let chargebee = Chargebee::builder("acme-test", ApiKey::new(key))
///     .redirect_url("https://app.acme.example/account")
///     .build()?;
/// let link = chargebee.portal_link("cust_42").await?;
/// // Redirect the customer to link.url().
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Chargebee {
    client: Client,
    settings: Arc<Settings>,
}

#[derive(Debug)]
struct Settings {
    redirect_url: Option<String>,
    /// Scheme and host of the site's hosted pages.
    portal_url: String,
}

vendor_client! {
    /// | variable | |
    /// |---|---|
    /// | `CHARGEBEE_SITE` | the site's name, such as `acme-test`; required |
    /// | `CHARGEBEE_API_KEY` | a full-access key of the site; required |
    /// | `CHARGEBEE_REDIRECT_URL` | [`redirect_url`](ChargebeeBuilder::redirect_url) |
    /// | `CHARGEBEE_BASE_URL` | [`base_url`](ChargebeeBuilder::base_url) |
    Chargebee, ChargebeeBuilder, chargebee_client, as_chargebee
}

/// The page in a response, which was asked for from an offset on.
fn page<L, T>(
    operation: &'static str,
    response: ResponseValue<L>,
    offset: Option<&String>,
    next_offset: fn(&L) -> Option<&String>,
    items: fn(L) -> Vec<T>,
) -> Result<Page<T>, Error> {
    let next_offset = next_offset(&response).cloned();
    if next_offset.is_some() && next_offset.as_ref() == offset {
        // Going on would never end.
        return Err(Error::decode(VENDOR, operation, &response, "`next_offset` is the offset asked for"));
    }
    let info = CallInfo::of(&response);
    Ok(Page::new(items(response.into_inner()), next_offset, info))
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
