//! The same job for whichever vendor is configured.

use std::collections::BTreeMap;
use std::time::Duration;

use billing_portal_transport::{Connection, RateLimit, Secret};

use crate::client_options::{ClientOptions, client_options};
use crate::error::Error;
use crate::link::PortalLink;
use crate::link_request::LinkRequest;
use crate::registry::Client;
use crate::setting::{self, Configuration};
use crate::vendor::{Vendor, vendors};
use crate::vendor_facts::VENDOR_VARIABLE;

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
pub struct BillingPortal(pub(crate) Client);

impl BillingPortal {
    /// The vendor that [`Vendor::from_env`] takes, configured by the environment variables of [`Vendor::settings`].
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if no vendor is configured, or several are and none is named, or a
    /// value is refused.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env().build()
    }

    /// [`from_env`](Self::from_env) with another source of the same names.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        Self::builder_from_lookup(lookup).build()
    }

    /// A builder of what [`from_env`](Self::from_env) gives. The environment is read now.
    pub fn builder_from_env() -> BillingPortalBuilder {
        Self::builder_from_lookup(setting::process)
    }

    /// [`builder_from_env`](Self::builder_from_env) with another source of the same names.
    pub fn builder_from_lookup(lookup: impl Fn(&str) -> Option<String>) -> BillingPortalBuilder {
        let settings = Vendor::ALL.iter().flat_map(|vendor| vendor.settings());
        let names = settings.map(|setting| setting.variable).chain([VENDOR_VARIABLE]);
        let values = names.filter_map(|name| Some((name, Secret::from(lookup(name)?)))).collect();
        BillingPortalBuilder { values, vendor: None, options: ClientOptions::default() }
    }

    /// The vendor that is configured.
    #[must_use]
    pub fn vendor(&self) -> Vendor {
        self.0.vendor()
    }

    /// The address of the API, with its path, such as `https://api.example/v1`.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.base_url()
    }

    /// A link to a customer's portal, with the vendor's defaults.
    ///
    /// # Errors
    /// As [`link`](Self::link).
    pub async fn link_for(&self, customer: &str) -> Result<PortalLink, Error> {
        self.link(LinkRequest::new(customer)).await
    }

    /// A link to a customer's portal as a request describes it.
    ///
    /// # Errors
    /// Those of [`LinkRequest::validate`], and of the vendor's `portal_link`.
    pub async fn link(&self, request: LinkRequest) -> Result<PortalLink, Error> {
        request.validate(self.vendor())?;
        self.0.link(request).await
    }

    /// Asks the vendor whether the credentials work, by a call that changes nothing: a list of one customer.
    ///
    /// # Errors
    /// Why they do not, such as [`is_unauthorized`](Error::is_unauthorized).
    pub async fn check(&self) -> Result<(), Error> {
        self.0.check().await
    }
}

/// Settings of a [`BillingPortal`], checked by [`build`](Self::build).
///
/// ```no_run
/// use std::time::Duration;
/// use billing_portal::BillingPortal;
///
/// let portal = BillingPortal::builder_from_env().timeout(Duration::from_secs(10)).build()?;
/// # Ok::<(), billing_portal::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "settings do nothing until `build` is called"]
pub struct BillingPortalBuilder {
    values: BTreeMap<&'static str, Secret>,
    vendor: Option<Vendor>,
    options: ClientOptions,
}

impl BillingPortalBuilder {
    /// Takes this vendor, whichever others are configured.
    pub fn vendor(mut self, vendor: Vendor) -> Self {
        self.vendor = Some(vendor);
        self
    }

    /// Checks the settings. Nothing is sent.
    ///
    /// # Errors
    /// As [`BillingPortal::from_env`].
    pub fn build(self) -> Result<BillingPortal, Error> {
        let lookup = |name: &str| self.values.get(name).map(|value| value.expose().to_owned());
        let vendor = self.vendor.map_or_else(|| Vendor::from_lookup(lookup), Ok)?;
        Client::configured(&Configuration::new(vendor, &lookup, self.options)).map(BillingPortal)
    }
}

client_options!(BillingPortalBuilder);

macro_rules! from_clients {
    ($($(#[$doc:meta])* $Vendor:ident = $name:literal;)*) => {
        $(#[cfg(feature = $name)]
        impl From<crate::$Vendor> for BillingPortal {
            fn from(client: crate::$Vendor) -> Self { Self(Client::$Vendor(client)) }
        })*
    };
}
vendors!(from_clients);
