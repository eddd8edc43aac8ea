//! Portal sessions, their life cycle, and how one is found.
//!
//! <https://apidocs.chargebee.com/docs/api/portal_sessions>

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::ops::{Index, IndexMut};
use std::sync::Arc;

use serde::Serialize;

use super::customer::Customer;
use crate::date::Moment;
use crate::ids::Ids;
use crate::ids::hash;
use crate::message::json;

/// How long an access URL can be opened: one hour, in seconds of the site's clock.
const LIFETIME: u64 = 60 * 60;

/// What is kept of a portal session.
pub(super) struct Session {
    /// How many were made before; its id and its token are functions of it.
    pub(super) number: usize,
    pub(super) status: Status,
    pub(super) created_at: u64,
    pub(super) customer_id: Arc<str>,
    /// Tells the customer from another one who has the id later.
    pub(super) customer_serial: u64,
    pub(super) redirect_url: Option<Box<str>>,
    /// In no response of the vendor's.
    pub(super) forward_url: Option<Box<str>>,
    pub(super) login: Option<Box<Step>>,
    pub(super) logout: Option<Box<Step>>,
    /// As they were when the session was made.
    pub(super) linked_customers: Box<[LinkedCustomer]>,
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

    pub(super) fn end(&mut self, now: u64, ip_address: Option<IpAddr>) {
        self.status = Status::LoggedOut;
        self.logout = Some(Box::new(Step { at: now, ip_address }));
    }

    /// The JSON text that shows it as it is, or for the request that made it, whatever became of it since.
    pub(super) fn text(&self, ids: &Ids, origin: &str, as_made: bool) -> String {
        let (status, login, logout) = if as_made {
            (Status::Created, None, None)
        } else {
            (self.status, self.login.as_deref(), self.logout.as_deref())
        };
        let (id, token) = (self.id(ids), self.token(ids));
        let portal_session = PortalSession {
            id: &id,
            token: &token,
            access_url: format!("{origin}/portal/v2/authenticate?token={token}"),
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
        json(&BTreeMap::from([("portal_session", portal_session)]))
    }
}

/// The sessions that were ever made, by their number: in the order in which they were made.
///
/// Load tests make them by the hundred thousand. Ids and tokens are functions of the number, so they are not kept.
#[derive(Default)]
pub(super) struct Sessions {
    list: Vec<Session>,
    by_id: Directory,
    by_token: Directory,
}

impl Sessions {
    /// How many there are, which is the number of the next.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Session> {
        self.list.iter()
    }

    /// Adds a session; returns its number.
    pub(super) fn add(&mut self, session: Session, ids: &Ids) -> usize {
        let number = self.len();
        self.by_id.insert(&session.id(ids), number);
        self.by_token.insert(&session.token(ids), number);
        self.list.push(session);
        number
    }

    /// The number of the session with this id.
    pub(super) fn by_id(&self, id: &str, ids: &Ids) -> Option<usize> {
        self.by_id.candidates(id).find(|number| self[*number].id(ids) == id)
    }

    /// The number of the session that this token belongs to.
    pub(super) fn by_token(&self, token: &str, ids: &Ids) -> Option<usize> {
        self.by_token.candidates(token).find(|number| self[*number].token(ids) == token)
    }
}

impl Index<usize> for Sessions {
    type Output = Session;

    fn index(&self, number: usize) -> &Session {
        &self.list[number]
    }
}

impl IndexMut<usize> for Sessions {
    fn index_mut(&mut self, number: usize) -> &mut Session {
        &mut self.list[number]
    }
}

/// Numbers by the hashes of texts.
#[derive(Default)]
struct Directory(BTreeSet<(u64, usize)>);

impl Directory {
    fn insert(&mut self, text: &str, number: usize) {
        self.0.insert((hash(text), number));
    }

    /// Those whose text may be this one.
    fn candidates(&self, text: &str) -> impl Iterator<Item = usize> {
        let hash = hash(text);
        self.0.range((hash, 0)..=(hash, usize::MAX)).map(|(_, number)| *number)
    }
}
