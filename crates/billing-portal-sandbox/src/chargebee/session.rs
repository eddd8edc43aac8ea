//! Portal sessions: their life cycle and the four operations on them.
//!
//! <https://apidocs.chargebee.com/docs/api/portal_sessions>

use std::net::IpAddr;
use std::sync::Arc;

use serde::Serialize;

use super::Site;
use super::customer::Customer;
use super::error::ApiError;
use super::operation::{Answer, Call};
use super::subscription::Subscription;
use crate::api::json;
use crate::date::Moment;
use crate::ids::Ids;
use crate::world::World;

/// How long an access URL can be opened: one hour, in seconds of the world's clock.
const LIFETIME: u64 = 60 * 60;

/// What is kept of a portal session.
pub(super) struct Session {
    /// How many were made before; its id and its token are functions of it.
    number: usize,
    status: Status,
    created_at: u64,
    pub(super) customer_id: Arc<str>,
    /// Tells the customer from another one who has the id later.
    customer_serial: u64,
    pub(super) redirect_url: Option<Box<str>>,
    /// Known to the vendor's answers under no name.
    pub(super) forward_url: Option<Box<str>>,
    login: Option<Box<Step>>,
    logout: Option<Box<Step>>,
    /// As they were when the session was made.
    linked_customers: Box<[LinkedCustomer]>,
}

/// When the customer came or went, and from where, if that is known.
struct Step {
    at: u64,
    ip_address: Option<IpAddr>,
}

/// A portal session, with its members named and left out as on the wire.
#[derive(Serialize)]
struct PortalSession<'a> {
    id: &'a str,
    token: &'a str,
    access_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    redirect_url: Option<&'a str>,
    status: Status,
    created_at: u64,
    expires_at: u64,
    object: &'static str,
    customer_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    login_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logout_at: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    login_ipaddress: Option<IpAddr>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logout_ipaddress: Option<IpAddr>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    linked_customers: &'a [LinkedCustomer],
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
    /// A session for a customer, if there is one with this id.
    fn new(world: &World, customer_id: &str, status: Status) -> Option<Self> {
        let site = &world.chargebee;
        let customer = site.customer(customer_id)?;
        let (customer_id, _) = site.customers.get_key_value(customer_id)?;
        let linked = customer.linked_customers.iter().filter_map(|id| site.customer(id));
        Some(Self {
            number: site.sessions.len(),
            status,
            created_at: world.clock.now(),
            customer_id: Arc::clone(customer_id),
            customer_serial: customer.record.serial,
            redirect_url: None,
            forward_url: None,
            login: None,
            logout: None,
            linked_customers: linked.map(|customer| LinkedCustomer::new(site, customer)).collect(),
        })
    }

    /// The session that the vendor's own log-in page makes; a call of the API is to activate it.
    pub(super) fn from_log_in_page(world: &World, customer_id: &str, ip_address: IpAddr) -> Option<Self> {
        let mut session = Self::new(world, customer_id, Status::NotYetActivated)?;
        session.login = Some(Box::new(Step { at: session.created_at, ip_address: Some(ip_address) }));
        Some(session)
    }

    pub(super) fn id(&self, ids: &Ids) -> String {
        format!("portal_{}", ids.nth("portal_session", self.number as u64, 17))
    }

    pub(super) fn token(&self, ids: &Ids) -> String {
        ids.nth("portal_session_token", self.number as u64, 48)
    }

    /// The first second in which the access URL does not open.
    fn expires_at(&self) -> u64 {
        self.created_at.saturating_add(LIFETIME)
    }

    /// Whether it was made for this customer.
    fn is_of(&self, customer: &Customer) -> bool {
        self.customer_serial == customer.record.serial
    }

    /// Why the access URL does not open, if it does not: it does once, within an hour, while the customer is there.
    pub(super) fn why_closed(&self, site: &Site, now: u64) -> Option<String> {
        match self.status {
            Status::Created if !site.customer(&self.customer_id).is_some_and(|customer| self.is_of(customer)) => {
                Some("The customer of this session is gone.".to_owned())
            }
            Status::Created if now < self.expires_at() => None,
            Status::Created => {
                Some(format!("The link was valid until {} by the sandbox’s clock.", Moment(self.expires_at())))
            }
            Status::LoggedIn => Some("The link was opened before; it works once.".to_owned()),
            Status::LoggedOut => Some("The session was logged out.".to_owned()),
            Status::NotYetActivated | Status::Activated => {
                Some("The session was made by the log-in page, whose token is to be activated.".to_owned())
            }
        }
    }

    /// The customer opens the access URL, which is not closed.
    pub(super) fn open(&mut self, now: u64, ip_address: IpAddr) {
        self.status = Status::LoggedIn;
        self.login = Some(Box::new(Step { at: now, ip_address: Some(ip_address) }));
    }

    /// The customer logs out on the portal's page. False if the session never showed that page.
    pub(super) fn leave(&mut self, now: u64, ip_address: IpAddr) -> bool {
        match self.status {
            Status::LoggedIn => {
                self.end(now, Some(ip_address));
                true
            }
            Status::LoggedOut => self.login.is_some(),
            Status::Created | Status::NotYetActivated | Status::Activated => false,
        }
    }

    fn end(&mut self, now: u64, ip_address: Option<IpAddr>) {
        self.status = Status::LoggedOut;
        self.logout = Some(Box::new(Step { at: now, ip_address }));
    }

    /// The answer that shows it with this status, and with these steps.
    fn reply(&self, world: &World, status: Status, login: Option<&Step>, logout: Option<&Step>) -> String {
        let (id, token) = (self.id(&world.ids), self.token(&world.ids));
        let portal_session = PortalSession {
            id: &id,
            token: &token,
            access_url: format!("{}/portal/v2/authenticate?token={token}", world.setup.origin),
            redirect_url: self.redirect_url.as_deref(),
            status,
            created_at: self.created_at,
            expires_at: self.expires_at(),
            object: "portal_session",
            customer_id: &self.customer_id,
            login_at: login.map(|step| step.at),
            logout_at: logout.map(|step| step.at),
            login_ipaddress: login.and_then(|step| step.ip_address),
            logout_ipaddress: logout.and_then(|step| step.ip_address),
            linked_customers: &self.linked_customers,
        };
        json(&SessionReply { portal_session })
    }
}

#[derive(Serialize)]
struct SessionReply<'a> {
    portal_session: PortalSession<'a>,
}

/// The answer that shows a session as it is.
fn reply(world: &World, number: usize) -> Answer {
    let session = &world.chargebee.sessions[number];
    let text = session.reply(world, session.status, session.login.as_deref(), session.logout.as_deref());
    Answer::Text(text.into())
}

/// The answer to the request that made a session, whatever became of it since.
pub(super) fn first_reply(world: &World, number: usize) -> String {
    world.chargebee.sessions[number].reply(world, Status::Created, None, None)
}

pub(super) fn create(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let customer_id = call.params.required("customer[id]");
    let session = Session::new(world, &customer_id, Status::Created);
    let mut session = session.ok_or_else(|| ApiError::param_not_found("customer[id]", &customer_id))?;
    session.redirect_url = call.params.optional("redirect_url").map(String::into);
    session.forward_url = call.params.optional("forward_url").map(String::into);
    Ok(Answer::NewSession(world.chargebee.sessions.add(session, &world.ids)))
}

pub(super) fn retrieve(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    find(world, call).map(|number| reply(world, number))
}

pub(super) fn activate(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let number = find(world, call)?;
    let session = &mut world.chargebee.sessions[number];
    if session.status != Status::NotYetActivated {
        return Err(ApiError::wrong_state("Only a session that is not yet activated can be activated"));
    }
    if session.token(&world.ids) != call.params.required("token") {
        return Err(ApiError::wrong_value("token", "is not the token of this session"));
    }
    session.status = Status::Activated;
    Ok(reply(world, number))
}

pub(super) fn log_out(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let now = world.clock.now();
    let number = find(world, call)?;
    let session = &mut world.chargebee.sessions[number];
    match session.status {
        Status::Created | Status::LoggedIn | Status::Activated => session.end(now, None),
        Status::LoggedOut => {}
        Status::NotYetActivated => {
            return Err(ApiError::wrong_state("A session that is not yet activated cannot be logged out"));
        }
    }
    Ok(reply(world, number))
}

/// The number of the session that the path names.
fn find(world: &World, call: &Call) -> Result<usize, ApiError> {
    world.chargebee.sessions.by_id(&call.id, &world.ids).ok_or_else(|| ApiError::not_found(&call.id))
}
