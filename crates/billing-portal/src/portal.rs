//! The same job for whichever vendor is configured.

use crate::env;
use crate::error::Error;
use crate::link::PortalLink;
use crate::vendor::Vendor;

/// A client of whichever vendor is configured, for code that only needs links.
///
/// ```no_run
/// use billing_portal::BillingPortal;
///
/// # async fn example() -> Result<(), billing_portal::Error> {
/// let portal = BillingPortal::from_env()?;
/// match portal.link_for("external:123").await {
///     Ok(link) => redirect(link.url()),
///     Err(error) if error.is_not_found() => show("You have no billing account yet."),
///     Err(error) if error.is_retryable() => show("Please try again in a minute."),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// # fn redirect(_: &str) {}
/// # fn show(_: &str) {}
/// ```
#[derive(Clone, Debug)]
pub struct BillingPortal(Client);

#[derive(Clone, Debug)]
enum Client {
    #[cfg(feature = "chargebee")]
    Chargebee(crate::Chargebee),
    #[cfg(feature = "upflow")]
    Upflow(crate::Upflow),
}

impl BillingPortal {
    /// The vendor that `BILLING_PORTAL_VENDOR` names (`chargebee`, `upflow`), or else the only one that has credentials in
    /// the environment, configured as [`Chargebee::from_env`](crate::Chargebee::from_env) or
    /// [`Upflow::from_env`](crate::Upflow::from_env) says.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if no vendor is configured, or several are and none is named, or a
    /// value is refused.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(env::process)
    }

    /// [`from_env`](Self::from_env) with another source of the same names.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let client = match Vendor::from_lookup(&lookup)? {
            #[cfg(feature = "chargebee")]
            Vendor::Chargebee => Client::Chargebee(crate::Chargebee::from_lookup(lookup)?),
            #[cfg(feature = "upflow")]
            Vendor::Upflow => Client::Upflow(crate::Upflow::from_lookup(lookup)?),
            #[cfg(not(all(feature = "chargebee", feature = "upflow")))]
            vendor => return Err(Error::config(vendor, format!("the feature `{vendor}` is not enabled"))),
        };
        Ok(Self(client))
    }

    /// The vendor that is configured.
    #[must_use]
    pub fn vendor(&self) -> Vendor {
        match self.0 {
            #[cfg(feature = "chargebee")]
            Client::Chargebee(_) => Vendor::Chargebee,
            #[cfg(feature = "upflow")]
            Client::Upflow(_) => Vendor::Upflow,
        }
    }

    /// A link to a customer's portal, with the vendor's defaults: Chargebee's with the client's redirect URL, Upflow's for
    /// 24 hours and not to be embedded.
    ///
    /// `customer` is what the vendor calls the customer by: Chargebee's customer id; Upflow's UUID, or `external:` and an id
    /// of your own.
    ///
    /// # Errors
    /// Those of the vendor's `portal_link`.
    pub async fn link_for(&self, customer: &str) -> Result<PortalLink, Error> {
        match &self.0 {
            #[cfg(feature = "chargebee")]
            Client::Chargebee(chargebee) => chargebee.portal_link(customer).send().await,
            #[cfg(feature = "upflow")]
            Client::Upflow(upflow) => {
                let customer = customer.parse().map_err(|error: crate::upflow::InvalidCustomerRef| {
                    Error::request(Vendor::Upflow, "create_portal_url", error.to_string())
                })?;
                upflow.portal_link(customer).send().await
            }
        }
    }
}

impl Vendor {
    /// The vendor that [`BillingPortal::from_env`] takes.
    ///
    /// # Errors
    /// As [`from_lookup`](Self::from_lookup).
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(env::process)
    }

    /// The vendor that [`BillingPortal::from_lookup`] takes.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if none is configured, or several are and none is named.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let is_set = |name: &str| lookup(name).is_some_and(|value| !value.is_empty());
        if is_set("BILLING_PORTAL_VENDOR") {
            let name = lookup("BILLING_PORTAL_VENDOR").unwrap_or_default();
            return name
                .parse()
                .map_err(|_| Error::config(None, "BILLING_PORTAL_VENDOR must be `chargebee` or `upflow`"));
        }
        let chargebee = cfg!(feature = "chargebee") && is_set("CHARGEBEE_API_KEY");
        let upflow = cfg!(feature = "upflow") && is_set("UPFLOW_API_KEY");
        match (chargebee, upflow) {
            (true, false) => Ok(Self::Chargebee),
            (false, true) => Ok(Self::Upflow),
            (true, true) => Err(Error::config(
                None,
                "both vendors are configured: set BILLING_PORTAL_VENDOR to `chargebee` or `upflow`",
            )),
            (false, false) => Err(Error::config(
                None,
                "no vendor is configured: set CHARGEBEE_SITE and CHARGEBEE_API_KEY, or UPFLOW_API_KEY and UPFLOW_API_SECRET",
            )),
        }
    }
}

#[cfg(feature = "chargebee")]
impl From<crate::Chargebee> for BillingPortal {
    fn from(chargebee: crate::Chargebee) -> Self {
        Self(Client::Chargebee(chargebee))
    }
}

#[cfg(feature = "upflow")]
impl From<crate::Upflow> for BillingPortal {
    fn from(upflow: crate::Upflow) -> Self {
        Self(Client::Upflow(upflow))
    }
}
