//! Stripe: links to the customer portal, its flows among them, and customers.

// In the order in which rustdoc is to show the methods of the client.
mod builder;
mod portal;

mod create;
mod flow;

mod customer;

mod configuration;
mod custom_request;
#[rustfmt::skip]
mod generated;
mod pagination;

use stripe_client::{Client, types};

pub use builder::StripeBuilder;
pub use configuration::ListPortalConfigurations;
pub use create::CreatePortalLink;
use create::CreatePortalSession;
pub use custom_request::CustomRequest;
pub use customer::{CreateCustomer, DeleteCustomer, ListCustomers, RetrieveCustomer, SearchCustomers, UpdateCustomer};
pub use flow::{AfterFlow, Discount, Flow, Retention, SubscriptionItem};
/// The low-level crate: what [`Stripe::raw`] gives, and all types that it speaks of.
pub use stripe_client as raw;
pub use stripe_client::open::{ErrorCode, PortalLocale};
pub use stripe_client::types::{Address, AddressFields, Customer, PortalConfiguration, UpdateAddressFields};

use crate::error::Error;
use crate::vendor_client::vendor_client;
use crate::vendor_error::{ErrorClass, VendorError};

/// A client of one Stripe account, in live or in test mode as its key is. Clones share settings and connections.
///
/// ```no_run
/// use billing_portal::{ApiKey, Stripe};
///
/// # async fn example(key: String) -> Result<(), billing_portal::Error> {
/// let stripe = Stripe::builder(ApiKey::new(key)).build()?;
/// let link = stripe.portal_link("cus_NffrFeUfNV2Hib").return_url("https://app.acme.example/account").await?;
/// // Redirect the customer to link.url().
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Stripe {
    client: Client,
}

vendor_client! {
    /// | variable | |
    /// |---|---|
    /// | `STRIPE_API_KEY` | a secret or a restricted key; required |
    /// | `STRIPE_ACCOUNT` | [`account`](StripeBuilder::account) |
    /// | `STRIPE_BASE_URL` | [`base_url`](StripeBuilder::base_url) |
    Stripe, StripeBuilder, stripe_client, as_stripe
}

impl VendorError for types::ApiError {
    fn code(&self) -> Option<String> {
        self.error.code.as_ref().map(ToString::to_string)
    }

    fn message(&self) -> Option<String> {
        self.error.message.clone()
    }

    fn param(&self) -> Option<String> {
        self.error.param.clone()
    }

    /// An unknown id is a 404 in the path and a 400 in the form. Of other objects than the customer, such as a configuration or
    /// the cursor of a list, it is a wrong parameter.
    fn class(status: u16, body: Option<&Self>) -> ErrorClass {
        let Some(Self { error, .. }) = body else {
            return if status == 401 { ErrorClass::Account } else { ErrorClass::Other };
        };
        let is_of_customer = matches!(error.param.as_deref(), Some("customer" | "customer_account" | "id"));
        match (status, &error.code) {
            (401 | 403, _) => ErrorClass::Account,
            (400 | 404, Some(ErrorCode::ResourceMissing)) if is_of_customer => ErrorClass::NotFound,
            (400, None) if needs_settings(error) => ErrorClass::Account,
            (409, _) => ErrorClass::Conflict,
            _ => ErrorClass::Other,
        }
    }
}

/// Whether the portal has no settings yet. There is no code for that, so it is known by the address in its message.
fn needs_settings(error: &types::ErrorDetail) -> bool {
    error.param.is_none() && error.message.as_deref().is_some_and(|it| it.contains("settings/billing/portal"))
}
