//! A sandbox with a frozen clock, the clients that a developer would have, and the customer's browser.

use std::time::Duration;

use billing_portal::chargebee::ChargebeeBuilder;
use billing_portal::upflow::UpflowBuilder;
use billing_portal::{ApiKey, ApiSecret, Chargebee, Error, PortalLink, Session, Stripe, Timestamp, Upflow};
use billing_portal_sandbox::{RecordedRequest, Sandbox};

use crate::browser::{Browser, Page};

/// When every journey begins.
pub(crate) const START: i64 = 1_767_225_600;

/// The client's default redirect URL.
pub(crate) const ACCOUNT: &str = "https://app.acme.example/account";

/// The Upflow customer of the sandbox, by Upflow's id; its external id is `123`.
pub(crate) const UPFLOW_CUSTOMER: &str = "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e";

/// A Stripe customer of the sandbox, who has a subscription.
pub(crate) const STRIPE_CUSTOMER: &str = "cus_NffrFeUfNV2Hib";

pub(crate) struct Setup {
    pub(crate) sandbox: Sandbox,
    pub(crate) chargebee: Chargebee,
    pub(crate) upflow: Upflow,
    pub(crate) stripe: Stripe,
    pub(crate) browser: Browser,
}

impl Setup {
    pub(crate) async fn start() -> Self {
        let start = u64::try_from(START).expect("after 1970");
        let sandbox = Sandbox::builder().now(start).start().await.expect("a free port");
        let chargebee = chargebee_builder(&sandbox, sandbox.chargebee().api_key()).build().expect("a client");
        let upflow = upflow_builder(&sandbox, sandbox.upflow().api_secret()).build().expect("a client");
        let stripe = stripe(&sandbox, sandbox.stripe().api_key(), Duration::from_millis(1));
        Self { sandbox, chargebee, upflow, stripe, browser: Browser::new() }
    }

    /// A client of the sandbox's account with this key.
    pub(crate) fn stripe_with(&self, api_key: &str, backoff: Duration) -> Stripe {
        stripe(&self.sandbox, api_key, backoff)
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.sandbox.advance(Duration::from_secs(seconds));
    }

    /// A new Chargebee link of `cust_42`, with the client's defaults.
    pub(crate) async fn link(&self) -> PortalLink {
        self.chargebee.portal_link("cust_42").send().await.expect("a link")
    }

    /// What Chargebee says now of the session behind a link.
    pub(crate) async fn session(&self, link: &PortalLink) -> Session {
        self.chargebee.retrieve_portal_session(session_id(link)).await.expect("a session")
    }

    /// Opens a link as the customer does.
    pub(crate) async fn open(&self, link: &PortalLink) -> Page {
        self.browser.open(link.url()).await
    }

    /// The only request that the vendors got so far.
    #[track_caller]
    pub(crate) fn only_request(&self) -> RecordedRequest {
        let mut requests = self.sandbox.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }
}

/// A client of the sandbox's site with this API key.
pub(crate) fn chargebee_builder(sandbox: &Sandbox, api_key: &str) -> ChargebeeBuilder {
    Chargebee::builder(sandbox.chargebee().site(), ApiKey::new(api_key))
        .base_url(sandbox.chargebee().base_url())
        .redirect_url(ACCOUNT)
}

/// A client of the sandbox's organization with this API secret.
pub(crate) fn upflow_builder(sandbox: &Sandbox, api_secret: &str) -> UpflowBuilder {
    Upflow::builder(ApiKey::new(sandbox.upflow().api_key()), ApiSecret::new(api_secret))
        .base_url(sandbox.upflow().base_url())
}

fn stripe(sandbox: &Sandbox, api_key: &str, backoff: Duration) -> Stripe {
    let builder = Stripe::builder(ApiKey::new(api_key)).base_url(sandbox.stripe().base_url());
    builder.backoff(backoff, backoff).build().expect("a client")
}

#[track_caller]
pub(crate) fn session_id(link: &PortalLink) -> &str {
    link.session_id().expect("Chargebee's links have a session")
}

/// The time so many seconds into a journey.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(START + seconds)
}

/// Checks that an error says nothing of a secret, in any of its forms.
#[track_caller]
pub(crate) fn assert_hides(error: &Error, secret: &str) {
    let mut texts = vec![error.to_string(), format!("{error:?}")];
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        texts.extend([error.to_string(), format!("{error:?}")]);
        source = error.source();
    }
    for text in texts {
        assert!(!text.contains(secret), "{text}");
    }
}
