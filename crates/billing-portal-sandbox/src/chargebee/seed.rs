//! The customers that a site begins with.

use std::collections::BTreeMap;

use super::Site;
use super::customer::{Contact, Customer};
use super::idempotency::Replays;
use super::subscription::Subscription;
use crate::ids::Ids;
use crate::seed::{ChargebeeContact, ChargebeeCustomer, ChargebeeSeed};

impl Site {
    /// A site with the customers of a seed, created at this time.
    pub(crate) fn seeded(seed: &ChargebeeSeed, now: u64, ids: &mut Ids) -> Self {
        let mut site = Self {
            customers: BTreeMap::new(),
            subscriptions: BTreeMap::new(),
            sessions: BTreeMap::new(),
            replays: Replays::default(),
        };
        for seeded in &seed.customers {
            site.customers.insert(seeded.id.clone(), customer(seeded, now, ids));
            let subscriptions = seeded.subscriptions.iter().map(|seeded| Subscription::seeded(seeded, now));
            site.subscriptions.insert(seeded.id.clone(), subscriptions.collect());
        }
        site
    }
}

fn customer(seeded: &ChargebeeCustomer, now: u64, ids: &mut Ids) -> Customer {
    let mut customer = Customer::new(&seeded.id, now);
    customer.first_name.clone_from(&seeded.first_name);
    customer.last_name.clone_from(&seeded.last_name);
    customer.email.clone_from(&seeded.email);
    customer.company.clone_from(&seeded.company);
    customer.contacts = seeded.contacts.iter().map(|seeded| contact(seeded, ids)).collect();
    customer
}

fn contact(seeded: &ChargebeeContact, ids: &mut Ids) -> Contact {
    Contact {
        id: seeded.id.clone().unwrap_or_else(|| format!("contact_{}", ids.next("contact", 17))),
        first_name: seeded.first_name.clone(),
        last_name: seeded.last_name.clone(),
        email: seeded.email.clone(),
        phone: seeded.phone.clone(),
        label: seeded.label.clone(),
        enabled: seeded.enabled,
        send_account_email: seeded.send_account_email,
        send_billing_email: seeded.send_billing_email,
        object: "contact",
    }
}
