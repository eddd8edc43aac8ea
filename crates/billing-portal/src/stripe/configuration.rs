//! Configurations of the customer portal.

use super::generated::ListPortalConfigurationsQuery;
use super::pagination::Cursor;
use super::{PortalConfiguration, Stripe};
use crate::error::Error;
use crate::list::{Items, Page, list};

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

list!(ListPortalConfigurations, "list_portal_configurations", stripe: => PortalConfiguration, String);

impl ListPortalConfigurations {
    /// The page that [`starting_after`](Self::starting_after) or [`ending_before`](Self::ending_before) says, or the first
    /// one. With `ending_before` the nearest configuration comes first, so that a stream goes on backwards.
    ///
    /// # Errors
    /// As all calls.
    pub async fn page(self) -> Result<Page<PortalConfiguration>, Error> {
        let cursor =
            Cursor::of(self.query.starting_after.as_ref(), self.query.ending_before.as_ref()).map_err(Self::refused)?;
        self.query.check().map_err(Self::refused)?;
        let response = self.query.apply(self.stripe.client.list_portal_configurations()).send().await?;
        cursor.page(Self::OPERATION, response, |list| (list.has_more, list.data), |configuration| &configuration.id)
    }

    fn offset(self, id: String) -> Self {
        if self.query.ending_before.is_some() { self.ending_before(id) } else { self.starting_after(id) }
    }
}

crate::debug::debug! { ListPortalConfigurations {} }
