//! Upflow among the vendors: its settings, its facts, and how it makes the link that was asked for.

use std::time::Duration;

use billing_portal_transport::ClientInfo;

use super::create::{CreatePortalLink, DEFAULT_VALIDITY, OPERATION, body};
use super::{CustomerRef, InvalidCustomerRef, Upflow, UpflowBuilder};
use crate::RateLimit;
use crate::billing_portal::BillingPortal;
use crate::client_options::ClientOptions;
use crate::error::Error;
use crate::fact::{Facts, Opens};
use crate::link::PortalLink;
use crate::link_option::{LinkOption, OwnLinkOption};
use crate::link_request::LinkRequest;
use crate::portal::Portal;
use crate::registry::Client;
use crate::setting::{self, Configuration, Setting};
use crate::vendor::Vendor;

const API_KEY: Setting = Setting::secret("UPFLOW_API_KEY", "api_key", "key of the organization's key pair");
const API_SECRET: Setting = Setting::secret("UPFLOW_API_SECRET", "api_secret", "secret of the organization's key pair");
const ENVIRONMENT: Setting = Setting::optional("UPFLOW_ENVIRONMENT", "environment", "production (default) or sandbox");
const BASE_URL: Setting =
    Setting::optional("UPFLOW_BASE_URL", "base_url", "another address of the API, such as the local sandbox's");

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
    };
    type Builder = UpflowBuilder;

    fn configured(from: &Configuration<'_>) -> Result<UpflowBuilder, Error> {
        let mut builder = Self::builder(from.api_key(&API_KEY)?, from.api_secret(&API_SECRET)?);
        if let Some(name) = from.optional(&ENVIRONMENT)? {
            let environment = name.parse().map_err(|_| {
                Error::config(Vendor::Upflow, format!("{} must be `production` or `sandbox`", ENVIRONMENT.variable))
            })?;
            builder = builder.environment(environment);
        }
        builder.options = from.options(&BASE_URL)?;
        Ok(builder)
    }

    fn validate(request: &LinkRequest) -> Result<(), Error> {
        body(&customer(request)?, request.expires_in, request.frame_ancestors.as_deref()).map(drop)
    }

    async fn link(&self, request: LinkRequest) -> Result<PortalLink, Error> {
        let customer = customer(&request)?;
        let LinkRequest { expires_in, frame_ancestors, .. } = request;
        CreatePortalLink { upflow: self.clone(), customer, expires_in, frame_ancestors }.send().await
    }

    async fn check(&self) -> Result<(), Error> {
        self.customers().limit(1).page().await.map(drop)
    }

    fn base_url(&self) -> &str {
        self.client.baseurl().as_str()
    }

    fn advice(error: &Error) -> Option<&'static str> {
        match error.status()? {
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

fn customer(request: &LinkRequest) -> Result<CustomerRef, Error> {
    let invalid = |error: InvalidCustomerRef| Error::request(Vendor::Upflow, OPERATION, error.to_string());
    request.customer.parse().map_err(invalid)
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
        Self::configured(&Configuration::new(Vendor::Upflow, &lookup, ClientOptions::default()))
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
