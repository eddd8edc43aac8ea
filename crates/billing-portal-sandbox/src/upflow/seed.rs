//! The customers that an organization begins with.

use std::collections::BTreeMap;

use super::invoice::Invoice;
use super::{Customer, Organization};
use crate::ids::Ids;
use crate::seed::{UpflowCustomer, UpflowSeed};

impl Organization {
    /// An organization with the customers of a seed, which begins at this time.
    pub(crate) fn seeded(seed: &UpflowSeed, now: u64, ids: &mut Ids) -> Self {
        let customers = seed.customers.iter().map(|seeded| customer(seeded, now, ids)).collect();
        Self { customers, links: BTreeMap::new() }
    }
}

fn customer(seeded: &UpflowCustomer, now: u64, ids: &mut Ids) -> Customer {
    Customer {
        id: seeded.id.clone().unwrap_or_else(|| ids.next_uuid("upflow_customer")),
        external_id: seeded.external_id.clone(),
        name: seeded.name.clone(),
        email: seeded.email.clone(),
        portal_enabled: seeded.portal_enabled,
        contacts: seeded.contacts.clone(),
        invoices: seeded.invoices.iter().map(|seeded| Invoice::seeded(seeded, now)).collect(),
    }
}
