//! Portal sessions: their life cycle and the four operations on them.
//!
//! <https://apidocs.chargebee.com/docs/api/portal_sessions>

use serde::Serialize;

use super::Site;
use super::customer::Customer;
use super::error::ApiError;
use super::operation::Call;
use super::subscription::Subscription;
use crate::api::json;
use crate::date::Moment;
use crate::world::World;

/// How long an access URL can be opened: one hour, in seconds of the world's clock.
const LIFETIME: u64 = 60 * 60;

/// A portal session, with its members named and left out as on the wire.
#[derive(Serialize)]
pub(super) struct Session {
    pub(super) id: String,
    pub(super) token: String,
    access_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) redirect_url: Option<String>,
    /// Known to the vendor's answers under no name.
    #[serde(skip)]
    pub(super) forward_url: Option<String>,
    status: Status,
    created_at: u64,
    expires_at: u64,
    object: &'static str,
    pub(super) customer_id: String,
    /// Tells the customer from another one who has the id later.
    #[serde(skip)]
    customer_serial: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    login_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logout_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    login_ipaddress: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logout_ipaddress: Option<String>,
    /// As they were when the session was made.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    linked_customers: Vec<LinkedCustomer>,
}

/// A customer whom the session gives access to as well.
#[derive(Serialize)]
struct LinkedCustomer {
    customer_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    has_billing_address: bool,
    has_payment_method: bool,
    has_active_subscription: bool,
    object: &'static str,
}

impl LinkedCustomer {
    fn new(site: &Site, customer: &Customer) -> Self {
        let (record, id) = (&customer.record, customer.record.text("id"));
        let subscriptions = site.subscriptions.get(id).map(Vec::as_slice).unwrap_or_default();
        Self {
            customer_id: id.to_owned(),
            email: Some(record.text("email").to_owned()).filter(|email| !email.is_empty()),
            has_billing_address: record.members.contains_key("billing_address"),
            // Nobody here has one.
            has_payment_method: false,
            has_active_subscription: subscriptions.iter().any(Subscription::is_active),
            object: "linked_customer",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    Created,
    LoggedIn,
    LoggedOut,
    NotYetActivated,
    Activated,
}

impl Session {
    fn new(world: &mut World, customer_id: String, status: Status) -> Self {
        let now = world.clock.now();
        let token = world.ids.next("portal_session_token", 48);
        let site = &world.chargebee;
        let customer = site.customer(&customer_id);
        let customer_serial = customer.map(|customer| customer.record.serial);
        let linked = customer.map(|customer| &*customer.linked_customers).unwrap_or_default();
        let linked = linked.iter().filter_map(|id| site.customer(id));
        let linked_customers = linked.map(|customer| LinkedCustomer::new(site, customer)).collect();
        Self {
            id: format!("portal_{}", world.ids.next("portal_session", 17)),
            access_url: format!("{}/portal/v2/authenticate?token={token}", world.setup.origin),
            token,
            redirect_url: None,
            forward_url: None,
            status,
            created_at: now,
            expires_at: now.saturating_add(LIFETIME),
            object: "portal_session",
            customer_id,
            customer_serial,
            login_at: None,
            logout_at: None,
            login_ipaddress: None,
            logout_ipaddress: None,
            linked_customers,
        }
    }

    /// The session that the vendor's own log-in page makes; a call of the API is to activate it.
    pub(super) fn from_log_in_page(world: &mut World, customer_id: String, ip_address: String) -> Self {
        let mut session = Self::new(world, customer_id, Status::NotYetActivated);
        session.login_at = Some(session.created_at);
        session.login_ipaddress = Some(ip_address);
        session
    }

    /// Whether it was made for this customer.
    fn is_of(&self, customer: &Customer) -> bool {
        self.customer_serial == Some(customer.record.serial)
    }

    /// Why the access URL does not open, if it does not: it does once, within an hour, while the customer is there.
    pub(super) fn why_closed(&self, site: &Site, now: u64) -> Option<String> {
        match self.status {
            Status::Created if !site.customer(&self.customer_id).is_some_and(|customer| self.is_of(customer)) => {
                Some("The customer of this session is gone.".to_owned())
            }
            Status::Created if now < self.expires_at => None,
            Status::Created => {
                Some(format!("The link was valid until {} by the sandbox’s clock.", Moment(self.expires_at)))
            }
            Status::LoggedIn => Some("The link was opened before; it works once.".to_owned()),
            Status::LoggedOut => Some("The session was logged out.".to_owned()),
            Status::NotYetActivated | Status::Activated => {
                Some("The session was made by the log-in page, whose token is to be activated.".to_owned())
            }
        }
    }

    /// The customer opens the access URL, which is not closed.
    pub(super) fn open(&mut self, now: u64, ip_address: String) {
        self.status = Status::LoggedIn;
        self.login_at = Some(now);
        self.login_ipaddress = Some(ip_address);
    }

    /// The customer logs out on the portal's page. False if the session never showed that page.
    pub(super) fn leave(&mut self, now: u64, ip_address: String) -> bool {
        match self.status {
            Status::LoggedIn => {
                self.end(now, Some(ip_address));
                true
            }
            Status::LoggedOut => self.login_at.is_some(),
            Status::Created | Status::NotYetActivated | Status::Activated => false,
        }
    }

    fn end(&mut self, now: u64, ip_address: Option<String>) {
        self.status = Status::LoggedOut;
        self.logout_at = Some(now);
        self.logout_ipaddress = ip_address;
    }
}

#[derive(Serialize)]
struct SessionReply<'a> {
    portal_session: &'a Session,
}

fn reply(portal_session: &Session) -> String {
    json(&SessionReply { portal_session })
}

pub(super) fn create(world: &mut World, call: &Call) -> Result<String, ApiError> {
    let customer_id = call.params.required("customer[id]");
    if world.chargebee.customer(&customer_id).is_none() {
        return Err(ApiError::param_not_found("customer[id]", &customer_id));
    }
    let mut session = Session::new(world, customer_id, Status::Created);
    session.redirect_url = call.params.optional("redirect_url");
    session.forward_url = call.params.optional("forward_url");
    let body = reply(&session);
    world.chargebee.sessions.insert(session.id.clone(), session);
    Ok(body)
}

pub(super) fn retrieve(world: &mut World, call: &Call) -> Result<String, ApiError> {
    find(world, call).map(|session| reply(session))
}

pub(super) fn activate(world: &mut World, call: &Call) -> Result<String, ApiError> {
    let session = find(world, call)?;
    if session.status != Status::NotYetActivated {
        return Err(ApiError::wrong_state("Only a session that is not yet activated can be activated"));
    }
    if session.token != call.params.required("token") {
        return Err(ApiError::wrong_value("token", "is not the token of this session"));
    }
    session.status = Status::Activated;
    Ok(reply(session))
}

pub(super) fn log_out(world: &mut World, call: &Call) -> Result<String, ApiError> {
    let now = world.clock.now();
    let session = find(world, call)?;
    match session.status {
        Status::Created | Status::LoggedIn | Status::Activated => session.end(now, None),
        Status::LoggedOut => {}
        Status::NotYetActivated => {
            return Err(ApiError::wrong_state("A session that is not yet activated cannot be logged out"));
        }
    }
    Ok(reply(session))
}

fn find<'a>(world: &'a mut World, call: &Call) -> Result<&'a mut Session, ApiError> {
    world.chargebee.sessions.get_mut(&call.id).ok_or_else(|| ApiError::not_found(&call.id))
}
