//! The same job for whichever vendor is configured.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use billing_portal_transport::{Connection, Limiter, RateLimit, Secret};

use crate::assumption::LinkProbe;
use crate::call::Sending;
use crate::client_options::{ClientOptions, client_options};
use crate::customer::{CustomerSearch, CustomerSummary};
use crate::error::Error;
use crate::idempotency_key::IdempotencyKey;
use crate::link::PortalLink;
use crate::link_option::LinkOption;
use crate::link_request::{LinkRequest, link_options};
use crate::list::Items;
use crate::registry::Client;
use crate::setting::{self, ALLOW_HTTP_HOST, Configuration};
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
        let names = settings.map(|setting| setting.variable).chain([VENDOR_VARIABLE, ALLOW_HTTP_HOST.variable]);
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

    /// A request for a link to a customer's portal: await it as it is for the vendor's defaults, or set the options that
    /// vendors share. `customer` is what the vendor calls the customer by: [`Facts::customer`](crate::Facts::customer).
    ///
    /// ```no_run
    /// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
    /// let link = portal.link_for("cust_42").return_url_if_supported("https://app.example/account").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn link_for(&self, customer: impl Into<String>) -> LinkFor {
        self.link(LinkRequest::new(customer))
    }

    /// A request for the link that a [`LinkRequest`] describes.
    pub fn link(&self, request: LinkRequest) -> LinkFor {
        LinkFor { portal: self.clone(), request }
    }

    /// Makes a link that nobody gets, and tells the form of the response: what of the assumptions about the vendor's API it
    /// bears out. For whoever has an account, to tell those who have none.
    ///
    /// # Errors
    /// Those of a link, but a response of another form than is documented is none.
    pub async fn probe_link(&self, request: LinkRequest) -> Result<LinkProbe, Error> {
        request.validate(self.vendor())?;
        self.0.clone().probe(request).await
    }

    /// Logs out the session behind a link ([`PortalLink::session_id`]), as a rule when the customer logs out of your
    /// application. A link that was not opened yet stops working.
    ///
    /// # Errors
    /// [`ErrorKind::Request`](crate::ErrorKind::Request) where links have no sessions
    /// ([`Facts::is_revocable`](crate::Facts::is_revocable)); [`is_not_found`](Error::is_not_found) for an unknown one.
    pub async fn logout(&self, session_id: impl Into<String>) -> Result<(), Error> {
        self.0.logout(session_id.into()).await
    }

    /// All customers, one by one, each page requested when it is needed.
    ///
    /// ```no_run
    /// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
    /// let mut customers = portal.customers();
    /// while let Some(customer) = customers.try_next().await? {
    ///     println!("{} {:?}", customer.id, customer.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn customers(&self) -> Items<CustomerSummary> {
        self.0.customers(None)
    }

    /// The customers that are looked for, by the vendor's own means where it has any:
    /// [`Facts::finds_by_name`](crate::Facts::finds_by_name), [`Facts::finds_by_email`](crate::Facts::finds_by_email).
    ///
    /// ```no_run
    /// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
    /// use billing_portal::CustomerSearch;
    ///
    /// let found: Vec<_> = portal.find_customers(CustomerSearch::name("Acme")).try_collect().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_customers(&self, search: CustomerSearch) -> Items<CustomerSummary> {
        self.0.customers(Some(search))
    }

    /// One customer, by what the vendor calls it by: [`Facts::customer`](crate::Facts::customer).
    ///
    /// ```no_run
    /// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
    /// let customer = portal.customer("cust_42").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the vendor has no such customer.
    pub async fn customer(&self, id: impl Into<String>) -> Result<CustomerSummary, Error> {
        self.0.customer(id.into()).await
    }

    /// Asks the vendor whether the credentials work, by a call that changes nothing: a list of one customer, or of what links
    /// need beside one.
    ///
    /// # Errors
    /// Why they do not, such as [`is_unauthorized`](Error::is_unauthorized).
    pub async fn check(&self) -> Result<(), Error> {
        self.0.check().await
    }
}

/// A request for a link. See [`BillingPortal::link_for`].
///
/// ```no_run
/// use std::time::Duration;
///
/// # async fn example(portal: billing_portal::BillingPortal) -> Result<(), billing_portal::Error> {
/// let request = portal.link_for("cust_42").return_url_if_supported("https://app.acme.example/account");
/// let link = request.timeout(Duration::from_secs(5)).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a link is made by `send`"]
pub struct LinkFor {
    portal: BillingPortal,
    request: LinkRequest,
}

link_options!(LinkFor, request);

impl LinkFor {
    /// [`return_url`](Self::return_url) where the vendor's links have one, and nothing where they have none: for code that
    /// serves all vendors.
    pub fn return_url_if_supported(self, url: impl Into<String>) -> Self {
        if self.portal.vendor().has_link_option(LinkOption::ReturnUrl) { self.return_url(url) } else { self }
    }

    /// Makes the link.
    ///
    /// # Errors
    /// Those of [`LinkRequest::validate`], and of the vendor's `portal_link`.
    pub async fn send(self) -> Result<PortalLink, Error> {
        self.request.validate(self.portal.vendor())?;
        self.portal.0.link(self.request).await
    }
}

impl IntoFuture for LinkFor {
    type Output = Result<PortalLink, Error>;
    type IntoFuture = Sending<PortalLink>;

    fn into_future(self) -> Sending<PortalLink> {
        Sending::new(self.send())
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
