//! The customers that a site begins with.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::customer::{self, Customer, Record};
use super::idempotency::Replays;
use super::seed::{ChargebeeContact, ChargebeeCustomer, ChargebeeSeed};
use super::session::Sessions;
use super::site::Site;
use super::subscription::Subscription;
use crate::ids::Ids;
use crate::object::{Object, change, object};

/// A site with the customers of a seed, created at this time.
pub(super) fn site(seed: &ChargebeeSeed, now: u64, ids: &mut Ids) -> Site {
    let mut site = Site {
        customers: BTreeMap::new(),
        subscriptions: BTreeMap::new(),
        sessions: Sessions::default(),
        replays: Replays::default(),
        made: 0,
    };
    for seeded in &seed.customers {
        let mut customer = Customer::new(&seeded.id, members(seeded), now, site.next_serial());
        customer.linked_customers.clone_from(&seeded.linked_customers);
        let is_given = |id: &str| seeded.contacts.iter().any(|contact| contact.id.as_deref() == Some(id));
        for contact in &seeded.contacts {
            let members = contact_members(contact, || customer::new_contact_id(ids, is_given));
            customer.contacts.push(Record { members, serial: site.next_serial() });
        }
        site.customers.insert((*seeded.id).into(), customer);
        let subscriptions = seeded.subscriptions.iter().map(|seeded| Subscription::seeded(seeded, now));
        site.subscriptions.insert(seeded.id.to_string(), subscriptions.collect());
    }
    site
}

/// The members of a customer. All but a few are called in a seed as on the wire.
fn members(seeded: &ChargebeeCustomer) -> Object {
    let mut members = as_written(seeded);
    for name in ["id", "contacts", "linked_customers", "subscriptions", "custom_fields"] {
        members.remove(name);
    }
    if let Some(Value::Object(address)) = members.get_mut("billing_address") {
        members["billing_address"] = customer::billing_address(address);
    }
    members.extend(seeded.custom_fields.iter().map(|(name, value)| (name.clone(), Value::from(&**value))));
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
