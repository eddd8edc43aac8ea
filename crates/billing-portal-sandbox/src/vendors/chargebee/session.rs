//! Portal sessions, their life cycle, and how one is found.
//!
//! <https://apidocs.chargebee.com/docs/api/portal_sessions>

use std::collections::BTreeMap;
use std::net::IpAddr;

use serde::Serialize;

use super::customer::Customer;
use crate::date::Moment;
use crate::message::json;

/// How long an access URL can be opened: one hour, in seconds of the site's clock.
const LIFETIME: u64 = 60 * 60;

/// What is kept of a portal session.
pub(super) struct Session {
    pub(super) id: String,
    pub(super) token: String,
    pub(super) status: Status,
    pub(super) created_at: u64,
    pub(super) customer_id: String,
    /// Tells the customer from another one who has the id later.
    pub(super) customer_serial: u64,
    pub(super) redirect_url: Option<String>,
    /// In no response of the vendor's.
    pub(super) forward_url: Option<String>,
    pub(super) login: Option<Step>,
    pub(super) logout: Option<Step>,
    /// As they were when the session was made.
    pub(super) linked_customers: Vec<LinkedCustomer>,
}

/// When the customer came or went, and from where, if that is known.
pub(super) struct Step {
    pub(super) at: u64,
    pub(super) ip_address: Option<IpAddr>,
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
pub(super) struct LinkedCustomer {
    pub(super) customer_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    pub(super) has_billing_address: bool,
    pub(super) has_payment_method: bool,
    pub(super) has_active_subscription: bool,
    pub(super) object: &'static str,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Status {
    Created,
    LoggedIn,
    LoggedOut,
    NotYetActivated,
    Activated,
}

impl Session {
    /// The first second in which the access URL does not open.
    fn expires_at(&self) -> u64 {
        self.created_at.saturating_add(LIFETIME)
    }

    /// Why the access URL does not open, if it does not: it does once, within an hour, while the customer is there.
    pub(super) fn why_closed(&self, customer: Option<&Customer>, now: u64) -> Option<String> {
        match self.status {
            Status::Created if customer.is_none_or(|customer| customer.record.serial != self.customer_serial) => {
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
        self.login = Some(Step { at: now, ip_address: Some(ip_address) });
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

    pub(super) fn end(&mut self, now: u64, ip_address: Option<IpAddr>) {
        self.status = Status::LoggedOut;
        self.logout = Some(Step { at: now, ip_address });
    }

    /// The link, which opens once.
    pub(super) fn access_url(&self, origin: &str) -> String {
        format!("{origin}/portal/v2/authenticate?token={}", self.token)
    }

    /// The JSON text that shows it.
    pub(super) fn text(&self, origin: &str) -> String {
        let (login, logout) = (self.login.as_ref(), self.logout.as_ref());
        let portal_session = PortalSession {
            id: &self.id,
            token: &self.token,
            access_url: self.access_url(origin),
            redirect_url: self.redirect_url.as_deref(),
            status: self.status,
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
        json(&BTreeMap::from([("portal_session", portal_session)]))
    }
}

/// The sessions that were ever made, in the order in which they were made.
#[derive(Default)]
pub(super) struct Sessions {
    list: Vec<Session>,
    /// Their places in the list.
    by_id: BTreeMap<String, usize>,
    by_token: BTreeMap<String, usize>,
}

impl Sessions {
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Session> {
        self.list.iter()
    }

    pub(super) fn add(&mut self, session: Session) {
        self.by_id.insert(session.id.clone(), self.list.len());
        self.by_token.insert(session.token.clone(), self.list.len());
        self.list.push(session);
    }

    pub(super) fn by_id(&mut self, id: &str) -> Option<&mut Session> {
        self.by_id.get(id).map(|place| &mut self.list[*place])
    }

    /// The session that this token belongs to.
    pub(super) fn by_token(&mut self, token: &str) -> Option<&mut Session> {
        self.by_token.get(token).map(|place| &mut self.list[*place])
    }
}
