//! Upflow among the vendors: its settings, its facts, and how it makes the link that was asked for.

use std::time::Duration;

use billing_portal_transport::{CallOptions, ClientInfo};

use super::create::DEFAULT_VALIDITY;
use super::{CreatePortalLink, CustomerListItem, CustomerRef, ListCustomers, Upflow, UpflowBuilder, VENDOR};
use crate::RateLimit;
use crate::billing_portal::BillingPortal;
use crate::client_options::ClientOptions;
use crate::customer::{CustomerSearch, CustomerSummary};
use crate::error::Error;
use crate::fact::{Facts, Finds, Opens};
use crate::link::PortalLink;
use crate::link_option::{LinkOption, OwnLinkOption};
use crate::link_request::LinkRequest;
use crate::list::Items;
use crate::portal::Portal;
use crate::registry::Client;
use crate::setting::{self, Configuration, Setting};

const API_KEY: Setting = Setting::secret("UPFLOW_API_KEY", "api_key", "key of the organization's key pair");
const API_SECRET: Setting = Setting::secret("UPFLOW_API_SECRET", "api_secret", "secret of the organization's key pair");
const ENVIRONMENT: Setting = Setting::optional("UPFLOW_ENVIRONMENT", "environment", "production (default) or sandbox")
    .of_account(Some("production"));
const BASE_URL: Setting =
    Setting::optional("UPFLOW_BASE_URL", "base_url", "another address of the API, such as the local sandbox's")
        .of_account(None);

const MINUTE: Duration = Duration::from_secs(60);

/// What Upflow documents: <https://docs.upflow.io/en-us/technical-documentation/api/integrating-with-the-upflow-api>.
const DOCUMENTED_RATE: RateLimit = RateLimit::per(600, MINUTE).at_once(10);

impl Portal for Upflow {
    const SETTINGS: &'static [Setting] = &[API_KEY, API_SECRET, ENVIRONMENT, BASE_URL];
    const LINK_OPTIONS: &'static [LinkOption] = &[LinkOption::ExpiresIn, LinkOption::FrameAncestors];
    const OWN_LINK_OPTIONS: &'static [OwnLinkOption] = &[];
    const FACTS: Facts = Facts {
        title: "Upflow",
        customer: "Upflow's UUID, or external:ID by the id in your own system",
        external_prefix: Some(CustomerRef::EXTERNAL_PREFIX),
        opens: Opens::UntilItEnds,
        default_validity: DEFAULT_VALIDITY,
        is_revocable: false,
        default_rate: Some(DOCUMENTED_RATE),
        // For imports Upflow advises 5 at once.
        usual_rate: RateLimit::per(300, MINUTE).at_once(5),
        highest_rate: DOCUMENTED_RATE,
        finds_by_email: Finds::Not,
        finds_by_name: Finds::ByReading,
    };
    type Builder = UpflowBuilder;
    type ApiError = upflow_client::types::ApiError;

    fn configured(from: &Configuration<'_>) -> Result<UpflowBuilder, Error> {
        let mut builder = Self::builder(from.api_key(&API_KEY)?, from.api_secret(&API_SECRET)?);
        if let Some(name) = from.optional(&ENVIRONMENT)? {
            let environment = name.parse().map_err(|_| {
                Error::config(VENDOR, format!("{} must be `production` or `sandbox`", ENVIRONMENT.variable))
            })?;
            builder = builder.environment(environment);
        }
        builder.options = from.options(&BASE_URL)?;
        Ok(builder)
    }

    /// How keys of the two environments differ is not documented.
    fn doubts(_: &Configuration<'_>) -> Vec<&'static str> {
        Vec::new()
    }

    fn validate(request: &LinkRequest) -> Result<(), Error> {
        let customer = request.customer.as_str().into();
        CreatePortalLink::checked(&customer, request.expires_in, request.frame_ancestors.as_deref()).map(drop)
    }

    fn set(&mut self, change: impl FnOnce(&mut CallOptions)) {
        self.set(change);
    }

    async fn link(&self, request: LinkRequest) -> Result<PortalLink, Error> {
        CreatePortalLink::requested(self, request).send().await
    }

    async fn logout(&self, _: String) -> Result<(), Error> {
        Err(Error::argument(VENDOR, "links have no sessions that could be logged out"))
    }

    /// No filters are documented, so all customers are read and looked through. Their e-mail addresses are those of contacts.
    fn customers(&self, search: Option<CustomerSearch>) -> Items<CustomerSummary> {
        if let Some(CustomerSearch::Email(_)) = search {
            return Items::refused(Error::argument(VENDOR, "customers cannot be found by an e-mail address"));
        }
        let page = |(list, search): (ListCustomers, Option<CustomerSearch>)| async move {
            let page = list.page().await?.map(CustomerSummary::from);
            Ok(page.filtered(|customer| search.as_ref().is_none_or(|search| search.matches(customer))))
        };
        Items::of((self.list_customers(), search), page, |(list, search), offset| (list.offset(offset), search))
    }

    /// A response that lacks the customer's id, which is assumed, has the one that was asked for.
    async fn customer(&self, id: String) -> Result<CustomerSummary, Error> {
        let customer = self.retrieve_customer(id.as_str()).send().await?;
        let (external_id, name) = (customer.external_id, customer.name);
        Ok(CustomerSummary { id: customer.id.unwrap_or(id), external_id, name, email: None })
    }

    async fn check(&self) -> Result<(), Error> {
        self.list_customers().limit(1).page().await.map(drop)
    }

    fn base_url(&self) -> &str {
        self.client.baseurl().as_str()
    }

    fn advice(error: &Error) -> Option<&'static str> {
        match error.status()?.as_u16() {
            401 | 403 => Some(
                "check UPFLOW_API_KEY, UPFLOW_API_SECRET and UPFLOW_ENVIRONMENT: each environment has keys of its own",
            ),
            404 => Some(
                "the customer must exist in the organization and environment of the keys; \
                 an id of your own system is written `external:ID`",
            ),
            _ => None,
        }
    }
}

impl From<CustomerListItem> for CustomerSummary {
    fn from(customer: CustomerListItem) -> Self {
        Self { id: customer.id, external_id: None, name: customer.name, email: None }
    }
}

impl Upflow {
    /// A client configured by the environment:
    ///
    /// | variable | |
    /// |---|---|
    /// | `UPFLOW_API_KEY`, `UPFLOW_API_SECRET` | the organization's key pair; required |
    /// | `UPFLOW_ENVIRONMENT` | `production` (default) or `sandbox` |
    /// | `UPFLOW_BASE_URL` | [`base_url`](UpflowBuilder::base_url) |
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a required variable is missing or a value is refused.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env()?.build()
    }

    /// [`from_env`](Self::from_env) with another source of the same names.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        Self::builder_from_lookup(lookup)?.build()
    }

    /// The builder of what [`from_env`](Self::from_env) gives, for options that no variable sets.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn builder_from_env() -> Result<UpflowBuilder, Error> {
        Self::builder_from_lookup(setting::process)
    }

    /// [`builder_from_env`](Self::builder_from_env) with another source of the same names.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn builder_from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<UpflowBuilder, Error> {
        Self::configured(&Configuration::new(VENDOR, &lookup, ClientOptions::default()))
    }
}

impl BillingPortal {
    /// The client, if the vendor is Upflow.
    #[must_use]
    pub fn as_upflow(&self) -> Option<&Upflow> {
        #[allow(irrefutable_let_patterns, reason = "Upflow may be the only vendor")]
        if let Client::Upflow(upflow) = &self.0 { Some(upflow) } else { None }
    }
}
