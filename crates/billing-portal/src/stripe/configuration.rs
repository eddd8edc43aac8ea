//! Configurations of the customer portal.

use super::generated::ListPortalConfigurationsQuery;
use super::pagination::cursor_list;
use super::{PortalConfiguration, Stripe};
use crate::error::Error;
use crate::list::{Items, Page};

impl Stripe {
    /// A list of the configurations of the customer portal: [`stream`](ListPortalConfigurations::stream) or
    /// [`page`](ListPortalConfigurations::page) requests it.
    pub fn list_portal_configurations(&self) -> ListPortalConfigurations {
        ListPortalConfigurations { stripe: self.clone(), query: ListPortalConfigurationsQuery::default() }
    }
}

/// A list of configurations. See [`Stripe::list_portal_configurations`].
///
/// ```no_run
/// # async fn example(stripe: billing_portal::Stripe) -> Result<(), billing_portal::Error> {
/// let default = stripe.list_portal_configurations().is_default(true).active(true).page().await?;
/// println!("the portal's settings are saved: {}", !default.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a list is requested by `stream` or `page`"]
pub struct ListPortalConfigurations {
    stripe: Stripe,
    pub(super) query: ListPortalConfigurationsQuery,
}

cursor_list!(ListPortalConfigurations, list_portal_configurations => PortalConfiguration);
