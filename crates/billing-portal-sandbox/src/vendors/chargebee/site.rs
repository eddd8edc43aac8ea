//! The state of a Chargebee site.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::customer::Customer;
use super::error::ApiError;
use super::idempotency::Replays;
use super::session::{LinkedCustomer, Session, Sessions, Status};
use super::subscription::Subscription;
use crate::ids::Ids;

/// What Chargebee knows of one site.
pub(crate) struct Site {
    /// Deleted ones as well. Sessions share their ids.
    pub(super) customers: BTreeMap<Arc<str>, Customer>,
    /// What the portal shows, by the customer's id.
    pub(super) subscriptions: BTreeMap<String, Vec<Subscription>>,
    pub(super) sessions: Sessions,
    pub(super) replays: Replays,
    /// How many customers and contacts there ever were.
    pub(super) made: u64,
}

impl Site {
    /// A new session for a customer, if there is one with this id.
    pub(super) fn new_session(&self, customer_id: &str, status: Status, now: u64) -> Option<Session> {
        let customer = self.customer(customer_id)?;
        let (customer_id, _) = self.customers.get_key_value(customer_id)?;
        let linked = customer.linked_customers.iter().filter_map(|id| self.customer(id));
        Some(Session {
            number: self.sessions.len(),
            status,
            created_at: now,
            customer_id: Arc::clone(customer_id),
            customer_serial: customer.record.serial,
            redirect_url: None,
            forward_url: None,
            login: None,
            logout: None,
            linked_customers: linked.map(|customer| self.linked_customer(customer)).collect(),
        })
    }

    fn linked_customer(&self, customer: &Customer) -> LinkedCustomer {
        let (record, id) = (&customer.record, customer.record.text("id"));
        LinkedCustomer {
            customer_id: id.to_owned(),
            email: Some(record.text("email").to_owned()).filter(|email| !email.is_empty()),
            has_billing_address: record.members.contains_key("billing_address"),
            // Nobody here has one.
            has_payment_method: false,
            has_active_subscription: self.subscriptions_of(id).iter().any(Subscription::is_active),
            object: "linked_customer",
        }
    }

    /// What the customer with this id is subscribed to.
    pub(super) fn subscriptions_of(&self, id: &str) -> &[Subscription] {
        self.subscriptions.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The customer with this id, unless it is deleted.
    pub(super) fn customer(&self, id: &str) -> Option<&Customer> {
        self.customers.get(id).filter(|customer| !customer.is_deleted())
    }

    /// The customers that are not deleted.
    pub(super) fn present_customers(&self) -> impl Iterator<Item = &Customer> {
        self.customers.values().filter(|customer| !customer.is_deleted())
    }

    /// The same, to be changed.
    pub(super) fn customer_mut(&mut self, id: &str) -> Result<&mut Customer, ApiError> {
        let customer = self.customers.get_mut(id).filter(|customer| !customer.is_deleted());
        customer.ok_or_else(|| ApiError::not_found(id))
    }

    /// The place of a new customer or contact among its kind.
    pub(super) fn next_serial(&mut self) -> u64 {
        self.made += 1;
        self.made
    }

    /// The ids of the sessions that were ever made.
    pub(crate) fn session_ids(&self, ids: &Ids) -> Vec<String> {
        self.sessions.iter().map(|session| session.id(ids)).collect()
    }
}
