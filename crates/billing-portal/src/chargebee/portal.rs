//! Chargebee among the vendors: its settings, its facts, and how it makes the link that was asked for.

use std::time::Duration;

use super::generated::assumption::ASSUMPTIONS;
use super::{Chargebee, ChargebeeBuilder, CreatePortalLink, CreatePortalSession, ListCustomers};
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

const SITE: Setting =
    Setting::required("CHARGEBEE_SITE", "site", "first part of the site's address, such as acme-test").of_account(None);
const API_KEY: Setting = Setting::secret("CHARGEBEE_API_KEY", "api_key", "full-access key of the site");
const REDIRECT_URL: Setting =
    Setting::optional("CHARGEBEE_REDIRECT_URL", "redirect_url", "where customers go on logging out of the portal")
        .default_of(LinkOption::ReturnUrl);
const BASE_URL: Setting =
    Setting::optional("CHARGEBEE_BASE_URL", "base_url", "another address of the API, such as the local sandbox's")
        .of_account(None);

pub(super) const FORWARD_URL: OwnLinkOption = OwnLinkOption {
    name: "forward_url",
    value: "URL",
    description: "where the link leads instead of the portal's home page",
};

const MINUTE: Duration = Duration::from_secs(60);

impl Portal for Chargebee {
    const SETTINGS: &'static [Setting] = &[SITE, API_KEY, REDIRECT_URL, BASE_URL];
    const LINK_OPTIONS: &'static [LinkOption] = &[LinkOption::ReturnUrl, LinkOption::IdempotencyKey];
    const OWN_LINK_OPTIONS: &'static [OwnLinkOption] = &[FORWARD_URL];
    const FACTS: Facts = Facts {
        title: "Chargebee",
        customer: "Chargebee's customer id",
        external_prefix: None,
        opens: Opens::Once,
        default_validity: Some(Duration::from_secs(60 * 60)),
        is_revocable: true,
        default_rate: None,
        // What Chargebee takes in a minute depends on the plan. For test sites its documentation of 2024 says 150, and 50
        // changes at once.
        usual_rate: RateLimit::per(100, MINUTE).at_once(5),
        highest_rate: RateLimit::per(u32::MAX, MINUTE).at_once(50),
        finds_by_email: Finds::ByFilter,
        finds_by_name: Finds::ByPrefix,
    };
    const ASSUMPTIONS: &'static [Assumption] = ASSUMPTIONS;
    type Builder = ChargebeeBuilder;
    type ApiError = chargebee_client::types::ApiError;

    fn configured(from: &Configuration<'_>) -> Result<ChargebeeBuilder, Error> {
        let api_key = from.api_key(&API_KEY)?;
        let mut builder = Self::builder(from.required(&SITE)?, api_key);
        builder.redirect_url = from.optional(&REDIRECT_URL)?;
        builder.options = from.options(&BASE_URL)?;
        Ok(builder)
    }

    /// Keys of test sites and of live ones differ, by the documentation; that they begin with these words is assumed.
    fn doubts(from: &Configuration<'_>) -> Vec<&'static str> {
        let (Ok(Some(site)), Ok(Some(key))) = (from.optional(&SITE), from.optional(&API_KEY)) else {
            return Vec::new();
        };
        match site.ends_with("-test") {
            true if key.starts_with("live_") => {
                vec!["the key looks like one of a live site, and the site is a test site"]
            }
            false if key.starts_with("test_") => {
                vec!["the key looks like one of a test site, and the site is a live site"]
            }
            _ => Vec::new(),
        }
    }

    fn validate(request: &LinkRequest) -> Result<(), Error> {
        CreatePortalSession::requested(request).map(drop)
    }

    async fn link(&self, request: LinkRequest) -> Result<PortalLink, Error> {
        CreatePortalLink::requested(self, &request)?.send().await
    }

    async fn probe(&self, request: LinkRequest) -> Result<LinkProbe, Error> {
        let mut fields = CreatePortalSession::requested(&request)?;
        CreatePortalLink::need_redirect_url(self, &fields)?;
        CreatePortalSession::complete(self, &mut fields)?;
        let response = self.request(Method::POST, "/portal_sessions").form(&fields).response().await?;
        Ok(LinkProbe::new(CreatePortalLink::OPERATION, ASSUMPTIONS, &response))
    }

    async fn logout(&self, session_id: String) -> Result<(), Error> {
        self.logout_portal_session(session_id).send().await.map(drop)
    }

    /// By e-mail address exactly; by name from the beginning of the company's.
    fn customers(&self, search: Option<CustomerSearch>) -> Items<CustomerSummary> {
        let list = self.list_customers();
        let list = match search {
            None => list,
            Some(CustomerSearch::Email(email)) => list.email_is(email),
            Some(CustomerSearch::Name(name)) => list.company_starts_with(name),
        };
        let summaries = |list: ListCustomers| async { Ok(list.page().await?.map(CustomerSummary::from)) };
        Items::of(list, summaries, ListCustomers::offset)
    }

    async fn customer(&self, id: String) -> Result<CustomerSummary, Error> {
        self.retrieve_customer(id).send().await.map(CustomerSummary::from)
    }

    async fn check(&self) -> Result<(), Error> {
        self.list_customers().limit(1).page().await.map(drop)
    }

    fn advice(error: &Error) -> Option<&'static str> {
        let is_of_session =
            error.operation().is_some_and(|name| name.ends_with("_portal_session") && name != "create_portal_session");
        match error.status()?.as_u16() {
            401 => Some("check that CHARGEBEE_API_KEY is a key of the site in CHARGEBEE_SITE"),
            403 => Some(
                "use a full-access key, and allow access to the portal by API: \
                 Settings > Configure Chargebee > Customer portal",
            ),
            404 if !error.is_not_found() => {
                Some("check CHARGEBEE_SITE: it is the first part of your Chargebee address")
            }
            404 if is_of_session => Some("the session must be one of the site in CHARGEBEE_SITE"),
            404 => Some("the customer must exist on the site in CHARGEBEE_SITE"),
            409 if is_of_session => Some("retrieve the session to see what state it is in"),
            _ => None,
        }
    }
}

impl From<super::Customer> for CustomerSummary {
    fn from(customer: super::Customer) -> Self {
        let names = [customer.first_name, customer.last_name].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let name = customer.company.or_else(|| (!names.is_empty()).then_some(names));
        Self { id: customer.id, external_id: None, name, email: customer.email }
    }
}
