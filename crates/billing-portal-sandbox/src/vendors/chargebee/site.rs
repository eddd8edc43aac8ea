//! The state of a Chargebee site, and how it begins.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::custom_field::FieldType;
use super::customer::{self, Customer, Record};
use super::error::ApiError;
use super::idempotency;
use super::seed::{BillingAddress, ChargebeeContact, ChargebeeCustomer, ChargebeeSeed};
use super::session::{LinkedCustomer, Session, Sessions, Status};
use super::subscription::Subscription;
use crate::ids::Ids;
use crate::object::{Object, change, object};
use crate::replay::Replays;
use crate::seed::value::known;

/// What Chargebee knows of one site.
pub(crate) struct Site {
    /// Deleted ones as well.
    pub(super) customers: BTreeMap<String, Customer>,
    /// The types of the custom fields that the seed has; others are texts.
    pub(super) field_types: BTreeMap<String, FieldType>,
    /// What the portal shows, by the customer's id.
    pub(super) subscriptions: BTreeMap<String, Vec<Subscription>>,
    pub(super) sessions: Sessions,
    pub(super) replays: Replays<String>,
    /// How many customers and contacts there ever were.
    pub(super) made: u64,
}

impl Site {
    /// A new session for a customer, if there is one with this id.
    pub(super) fn new_session(&self, customer_id: &str, status: Status, now: u64, ids: &mut Ids) -> Option<Session> {
        let customer = self.customer(customer_id)?;
        let linked = customer.linked_customers.iter().filter_map(|id| self.customer(id));
        Some(Session {
            id: format!("portal_{}", ids.next("portal_session", 17)),
            token: ids.next("portal_session_token", 48),
            status,
            created_at: now,
            customer_id: customer_id.to_owned(),
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

    /// The type of a custom field.
    pub(super) fn field_type(&self, name: &str) -> FieldType {
        self.field_types.get(name).copied().unwrap_or_default()
    }

    /// The ids of the sessions that were ever made.
    pub(crate) fn session_ids(&self) -> Vec<String> {
        self.sessions.iter().map(|session| session.id.clone()).collect()
    }
}

/// A site with the customers of a seed, created at this time.
pub(super) fn seeded(seed: &ChargebeeSeed, now: u64, ids: &mut Ids) -> Site {
    let mut site = Site {
        customers: BTreeMap::new(),
        field_types: BTreeMap::new(),
        subscriptions: BTreeMap::new(),
        sessions: Sessions::default(),
        replays: Replays::new(idempotency::WINDOW),
        made: 0,
    };
    for seeded in &seed.customers {
        let types = seeded.custom_fields.iter().map(|(name, value)| (name.clone(), FieldType::of(&json!(value))));
        site.field_types.extend(types);
        let mut customer = Customer::new(&seeded.id, members(seeded), now, site.next_serial());
        customer.linked_customers.clone_from(&seeded.linked_customers);
        let is_given = |id: &str| seeded.contacts.iter().any(|contact| contact.id.as_deref() == Some(id));
        for contact in &seeded.contacts {
            let members = contact_members(contact, || customer::new_contact_id(ids, is_given));
            customer.contacts.push(Record { members, serial: site.next_serial() });
        }
        site.customers.insert(seeded.id.to_string(), customer);
        let subscriptions = seeded.subscriptions.iter().map(|seeded| Subscription::seeded(seeded, now));
        site.subscriptions.insert(seeded.id.to_string(), subscriptions.collect());
    }
    site
}

/// The customers of a site as a seed has them.
pub(super) fn exported(site: &Site) -> Value {
    let mut customers: Vec<_> = site.present_customers().collect();
    customers.sort_by_key(|customer| customer.record.serial);
    let customers: Vec<_> = customers.into_iter().map(|customer| exported_customer(site, customer)).collect();
    json!({"customers": customers})
}

fn exported_customer(site: &Site, customer: &Customer) -> Object {
    let members = &customer.record.members;
    let begins =
        |prefix: &str| -> Object { members.clone().into_iter().filter(|(name, _)| name.starts_with(prefix)).collect() };
    let contacts: Vec<_> =
        customer.contacts.iter().map(|contact| known::<ChargebeeContact>(&contact.members)).collect();
    let linked: Vec<_> = customer.linked_customers.iter().filter(|id| site.customer(id).is_some()).collect();
    let mut seed = known::<ChargebeeCustomer>(members);
    if let Some(Value::Object(address)) = seed.get_mut("billing_address") {
        *address = known::<BillingAddress>(address);
    }
    seed.extend(object(json!({
        "custom_fields": begins("cf_"), "consent_fields": begins("cs_"), "contacts": contacts,
        "linked_customers": linked, "subscriptions": site.subscriptions_of(customer.record.text("id")),
    })));
    seed
}

/// The members of a customer. All but a few are called in a seed as on the wire.
fn members(seeded: &ChargebeeCustomer) -> Object {
    let mut members = as_written(seeded);
    for name in ["id", "contacts", "linked_customers", "subscriptions", "custom_fields", "consent_fields"] {
        members.remove(name);
    }
    if let Some(Value::Object(address)) = members.get_mut("billing_address") {
        members["billing_address"] = customer::billing_address(address);
    }
    members.extend(as_written(&seeded.custom_fields));
    members.extend(as_written(&seeded.consent_fields));
    members
}

fn contact_members(seeded: &ChargebeeContact, new_id: impl FnOnce() -> String) -> Object {
    let mut members = customer::contact_defaults();
    change(&mut members, as_written(seeded), &Object::new());
    members.entry("id").or_insert_with(|| new_id().into());
    members
}

/// A part of a seed as JSON, without what is not known.
fn as_written(seeded: &impl Serialize) -> Object {
    object(json!(seeded))
}
