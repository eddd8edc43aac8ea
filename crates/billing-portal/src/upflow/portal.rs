//! Upflow among the vendors: its settings, its facts, and how it makes the link that was asked for.

use std::time::Duration;

use super::create::DEFAULT_VALIDITY;
use super::generated::assumption::ASSUMPTIONS;
use super::{CreatePortalLink, CustomerListItem, CustomerRef, ListCustomers, Upflow, UpflowBuilder, VENDOR};
use crate::assumption::{Assumption, LinkProbe};
use crate::customer::{CustomerSearch, CustomerSummary};
use crate::error::Error;
use crate::fact::{Facts, Finds, Opens};
use crate::link::PortalLink;
use crate::link_option::{LinkOption, OwnLinkOption};
use crate::link_request::LinkRequest;
use crate::list::Items;
use crate::portal::Portal;
use crate::setting::{Configuration, Setting};
use crate::{Method, RateLimit};

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
        default_validity: Some(DEFAULT_VALIDITY),
        is_revocable: false,
        default_rate: Some(DOCUMENTED_RATE),
        // For imports Upflow advises 5 at once.
        usual_rate: RateLimit::per(300, MINUTE).at_once(5),
        highest_rate: DOCUMENTED_RATE,
        finds_by_email: Finds::Not,
        finds_by_name: Finds::ByReading,
    };
    const ASSUMPTIONS: &'static [Assumption] = ASSUMPTIONS;
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

    fn validate(request: &LinkRequest) -> Result<(), Error> {
        let customer = request.customer.as_str().into();
        CreatePortalLink::checked(&customer, request.expires_in, request.frame_ancestors.as_deref()).map(drop)
    }

    async fn link(&self, request: LinkRequest) -> Result<PortalLink, Error> {
        CreatePortalLink::requested(self, request).send().await
    }

    async fn probe(&self, request: LinkRequest) -> Result<LinkProbe, Error> {
        let customer = request.customer.as_str().into();
        let (customer, body) =
            CreatePortalLink::checked(&customer, request.expires_in, request.frame_ancestors.as_deref())?;
        let call = self.request(Method::POST, "/customers/{customerId}/portal").path("customerId", customer);
        let response = call.json(&body).response().await?;
        Ok(LinkProbe::new(CreatePortalLink::OPERATION, ASSUMPTIONS, &response))
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
