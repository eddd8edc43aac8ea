//! Links to the customer portal.

use billing_portal_transport::Timestamp;
use stripe_client::{open, types};

use super::flow::{AfterFlow, Flow};
use super::portal::{CONFIGURATION, LOCALE, ON_BEHALF_OF};
use super::{PortalLocale, Stripe, VENDOR};
use crate::call::request;
use crate::call_info::CallInfo;
use crate::error::Error;
use crate::link::{PortalLink, is_web_url};
use crate::link_request::LinkRequest;
use crate::validate;

impl Stripe {
    /// A request for a link to the customer portal of a customer: set what is to be set, then
    /// [`send`](CreatePortalLink::send).
    ///
    /// Make it when the customer asks for it, and redirect at once: a link that nobody opens ends soon. How soon, and whether
    /// it opens twice, Stripe does not say.
    pub fn portal_link(&self, customer_id: impl Into<String>) -> CreatePortalLink {
        let fields = types::CreatePortalSessionRequest { customer: Some(customer_id.into()), ..Default::default() };
        CreatePortalLink::with_fields(self, fields)
    }
}

/// A request for a link to a customer's portal. See [`Stripe::portal_link`].
///
/// ```no_run
/// use billing_portal::stripe::{AfterFlow, Flow};
///
/// # async fn example(stripe: billing_portal::Stripe) -> Result<(), billing_portal::Error> {
/// let flow = Flow::SubscriptionCancel { subscription: "sub_1MowQVLkdIwHu7ix".to_owned(), retention: None };
/// let back = AfterFlow::Redirect { return_url: "https://app.acme.example/bye".to_owned() };
/// let link = stripe.portal_link("cus_NffrFeUfNV2Hib").flow_then(flow, back).await?;
/// // Redirect the customer to link.url().
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a link is made by `send`"]
pub struct CreatePortalLink {
    stripe: Stripe,
    fields: types::CreatePortalSessionRequest,
}

/// What the specification says of the form; its setters are not public, since some of them exclude each other.
pub(super) struct CreatePortalSession {
    pub(super) fields: types::CreatePortalSessionRequest,
}

request! {
    /// Makes the link.
    ///
    /// # Errors
    /// [`is_not_found`](Error::is_not_found) if the account has no such customer in the mode of the key. A bad request without
    /// a code if the portal has no settings yet: they are saved in the dashboard, for test and live mode each.
    CreatePortalLink, "create_portal_session", stripe: key => [PortalLink]
}

impl CreatePortalLink {
    /// Where the link back to your website leads, instead of where the configuration says. Absolute, http or https.
    pub fn return_url(mut self, url: impl Into<String>) -> Self {
        self.fields.return_url = Some(url.into());
        self
    }

    /// The configuration of the portal (`bpc_…`), instead of the account's default one.
    pub fn configuration(mut self, id: impl Into<String>) -> Self {
        self.fields.configuration = Some(id.into());
        self
    }

    /// The language of the portal, instead of the customer's preferred one or the browser's.
    pub fn locale(mut self, locale: PortalLocale) -> Self {
        self.fields.locale = Some(locale);
        self
    }

    /// Shows the subscriptions and invoices of a connected account alone, in its branding.
    pub fn on_behalf_of(mut self, account: impl Into<String>) -> Self {
        self.fields.on_behalf_of = Some(account.into());
        self
    }

    /// Leads to one thing to do, instead of the portal's home page. The configuration has to allow it.
    pub fn flow(mut self, flow: Flow) -> Self {
        self.fields.flow_data = Some(flow.into());
        self
    }

    /// Leads to one thing to do, and says what comes after it.
    pub fn flow_then(mut self, flow: Flow, after: AfterFlow) -> Self {
        let after_completion = Some(after.into());
        self.fields.flow_data = Some(types::FlowData { after_completion, ..flow.into() });
        self
    }

    /// Lets a customer who opens the link too late prove their e-mail address and get a new one, until `until` or for ever.
    pub fn renewable_until(mut self, until: impl Into<Option<Timestamp>>) -> Self {
        let customer_login = until.into().map(|it| types::AfterExpirationCustomerLogin { expires_at: Some(it) });
        let kind = open::AfterExpirationType::CustomerLogin;
        self.fields.after_expiration = Some(types::AfterExpirationFields { type_: kind, customer_login });
        self
    }

    /// The fields that a request for any vendor asks for.
    pub(super) fn requested(request: &LinkRequest) -> types::CreatePortalSessionRequest {
        let own = |name| request.own(name).cloned();
        types::CreatePortalSessionRequest {
            customer: Some(request.customer.clone()),
            return_url: request.return_url.clone(),
            configuration: own(CONFIGURATION.name),
            locale: own(LOCALE.name).map(|locale| PortalLocale::from(locale.as_str())),
            on_behalf_of: own(ON_BEHALF_OF.name),
            ..Default::default()
        }
    }

    /// A request for the link with these fields.
    pub(super) fn with_fields(stripe: &Stripe, fields: types::CreatePortalSessionRequest) -> Self {
        Self { stripe: stripe.clone(), fields }
    }

    pub(super) fn checked(
        fields: types::CreatePortalSessionRequest,
    ) -> Result<types::CreatePortalSessionRequest, Error> {
        let customer = fields.customer.as_deref().unwrap_or_default();
        let check = validate::body_id("customer id", customer).and_then(|()| CreatePortalSession::check(&fields));
        check.map(|()| fields).map_err(Self::refused)
    }

    async fn sent(self) -> Result<PortalLink, Error> {
        let fields = Self::checked(self.fields)?;
        let customer = fields.customer.clone();
        let response = self.stripe.client.create_portal_session().body(fields).send().await?;
        let problem = if Some(&response.customer) != customer.as_ref() {
            "the session is another customer's"
        } else if !is_web_url(&response.url) {
            "`url` is not a URL for browsers"
        } else {
            let info = CallInfo::of(&response);
            return Ok(PortalLink::new(VENDOR, response.into_inner().url, None, None, info));
        };
        Err(Error::decode(VENDOR, Self::OPERATION, &response, problem))
    }
}

crate::debug::debug! { CreatePortalLink {} }
