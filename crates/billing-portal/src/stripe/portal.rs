//! Stripe among the vendors: its settings, its facts, and how it makes the link that was asked for.

use std::time::Duration;

use super::generated::assumption::ASSUMPTIONS;
use super::{CreatePortalLink, Customer, ListCustomers, SearchCustomers, Stripe, StripeBuilder, VENDOR};
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

const API_KEY: Setting = Setting::secret("STRIPE_API_KEY", "api_key", "secret or restricted key of the account");
const ACCOUNT: Setting =
    Setting::optional("STRIPE_ACCOUNT", "account", "connected account that calls are made for").of_account(None);
const BASE_URL: Setting =
    Setting::optional("STRIPE_BASE_URL", "base_url", "another address of the API, such as the local sandbox's")
        .of_account(None);

const fn option(name: &'static str, value: &'static str, description: &'static str) -> OwnLinkOption {
    OwnLinkOption { name, value, description }
}
pub(super) const CONFIGURATION: OwnLinkOption =
    option("configuration", "ID", "configuration of the portal, instead of the account's default one");
pub(super) const LOCALE: OwnLinkOption = option("locale", "TAG", "language of the portal, such as fr-CA");
pub(super) const ON_BEHALF_OF: OwnLinkOption =
    option("on_behalf_of", "ACCOUNT", "connected account whose subscriptions alone are shown");

const SECOND: Duration = Duration::from_secs(1);

const NO_SETTINGS: &str = "the customer portal has no settings yet: save them in Stripe's dashboard, for test and live mode \
                           each; until then, only links that name a configuration can be made";

/// The least part of a name that the search looks for: <https://docs.stripe.com/search>.
const SHORTEST_PART: usize = 3;

impl Portal for Stripe {
    const SETTINGS: &'static [Setting] = &[API_KEY, ACCOUNT, BASE_URL];
    const LINK_OPTIONS: &'static [LinkOption] = &[LinkOption::ReturnUrl, LinkOption::IdempotencyKey];
    const OWN_LINK_OPTIONS: &'static [OwnLinkOption] = &[CONFIGURATION, LOCALE, ON_BEHALF_OF];
    const FACTS: Facts = Facts {
        title: "Stripe",
        customer: "Stripe's customer id, such as cus_NffrFeUfNV2Hib",
        external_prefix: None,
        opens: Opens::Briefly,
        default_validity: None,
        is_revocable: false,
        default_rate: None,
        usual_rate: RateLimit::per(20, SECOND).at_once(10),
        highest_rate: RateLimit::per(100, SECOND),
        finds_by_email: Finds::ByFilter,
        finds_by_name: Finds::ByPart,
    };
    const ASSUMPTIONS: &'static [Assumption] = ASSUMPTIONS;
    type Builder = StripeBuilder;
    type ApiError = stripe_client::types::ApiError;

    fn configured(from: &Configuration<'_>) -> Result<StripeBuilder, Error> {
        let mut builder = Self::builder(from.api_key(&API_KEY)?);
        builder.account = from.optional(&ACCOUNT)?;
        builder.options = from.options(&BASE_URL)?;
        Ok(builder)
    }

    fn validate(request: &LinkRequest) -> Result<(), Error> {
        CreatePortalLink::checked(CreatePortalLink::requested(request)).map(drop)
    }

    async fn link(&self, request: LinkRequest) -> Result<PortalLink, Error> {
        CreatePortalLink::with_fields(self, CreatePortalLink::requested(&request)).send().await
    }

    async fn probe(&self, request: LinkRequest) -> Result<LinkProbe, Error> {
        let fields = CreatePortalLink::checked(CreatePortalLink::requested(&request))?;
        let response = self.request(Method::POST, "/billing_portal/sessions").form(&fields).response().await?;
        Ok(LinkProbe::new(CreatePortalLink::OPERATION, ASSUMPTIONS, &response))
    }

    /// By e-mail address from the list, where case counts; by a part of the name from the search, which lags behind.
    fn customers(&self, search: Option<CustomerSearch>) -> Items<CustomerSummary> {
        let listed = |list: ListCustomers| {
            let page = |list: ListCustomers| async { Ok(list.page().await?.map(CustomerSummary::from)) };
            Items::of(list.limit(100), page, ListCustomers::starting_after)
        };
        match search {
            None => listed(self.list_customers()),
            Some(CustomerSearch::Email(email)) => listed(self.list_customers().email(email)),
            Some(CustomerSearch::Name(name)) => {
                let operator = if name.chars().count() < SHORTEST_PART { ':' } else { '~' };
                let name = name.replace('\\', "\\\\").replace('"', "\\\"");
                let found = self.search_customers(format!("name{operator}\"{name}\"")).limit(100);
                let page = |list: SearchCustomers| async { Ok(list.page().await?.map(CustomerSummary::from)) };
                Items::of(found, page, SearchCustomers::with_page)
            }
        }
    }

    async fn customer(&self, id: String) -> Result<CustomerSummary, Error> {
        let customer = self.retrieve_customer(id).send().await?;
        match customer.deleted {
            Some(true) => Err(Error::argument(VENDOR, "the customer has been deleted")),
            _ => Ok(customer.into()),
        }
    }

    /// The cheapest call, which also tells whether the portal has settings: an account that has never saved them has an empty
    /// list.
    async fn check(&self) -> Result<(), Error> {
        let default = self.list_portal_configurations().is_default(true).active(true).limit(1).page().await?;
        if default.is_empty() {
            return Err(Error::config(VENDOR, NO_SETTINGS));
        }
        Ok(())
    }

    fn advice(error: &Error) -> Option<&'static str> {
        match error.status()?.as_u16() {
            401 => Some("check that STRIPE_API_KEY is a secret or a restricted key of the account, and not expired"),
            403 => Some(
                "give the restricted key the permission that the message names; links need `rak_customer_portal_write`",
            ),
            400 if error.concerns_all_calls() => Some(
                "save the settings of the customer portal in Stripe's dashboard, for test and live mode each, \
                 or name a configuration",
            ),
            400 | 404 if error.is_not_found() => {
                Some("the customer must exist in the account and in the mode, test or live, of STRIPE_API_KEY")
            }
            _ => None,
        }
    }
}

impl From<Customer> for CustomerSummary {
    fn from(customer: Customer) -> Self {
        Self { id: customer.id, external_id: None, name: customer.name, email: customer.email }
    }
}
