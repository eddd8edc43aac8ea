//! The customers that an organization begins with.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::invoice::Invoice;
use super::organization::{Customer, Organization};
use super::seed::{UpflowContact, UpflowCustomer, UpflowSeed};
use crate::ids::{self, Ids};
use crate::object::{Object, change, object};

/// An organization with the customers of a seed, which begins at this time.
pub(super) fn organization(seed: &UpflowSeed, now: u64, ids: &mut Ids) -> Organization {
    let mut uuids = Uuids { ids, given: given_ids(seed) };
    let customers = seed.customers.iter().map(|seeded| customer(seeded, now, &mut uuids)).collect();
    Organization { customers, links: BTreeMap::new() }
}

/// The ids that are drawn for a seed: none that it gives itself.
struct Uuids<'a> {
    ids: &'a mut Ids,
    given: BTreeSet<&'a str>,
}

impl Uuids<'_> {
    fn next(&mut self, kind: &'static str) -> String {
        ids::free(|| self.ids.next_uuid(kind), |id| self.given.contains(id))
    }
}

fn given_ids(seed: &UpflowSeed) -> BTreeSet<&str> {
    let customers = seed.customers.iter();
    let ids = customers.flat_map(|customer| customer.contacts.iter().map(|contact| &contact.id).chain([&customer.id]));
    ids.flatten().map(|id| &**id).collect()
}

fn customer(seeded: &UpflowCustomer, now: u64, uuids: &mut Uuids<'_>) -> Customer {
    let id = seeded.id.as_deref().map_or_else(|| uuids.next("upflow_customer"), str::to_owned);
    Customer {
        email: seeded.email.as_deref().map(str::to_owned),
        portal_enabled: seeded.portal_enabled,
        contacts: seeded.contacts.iter().map(|seeded| contact(seeded, uuids)).collect(),
        invoices: seeded.invoices.iter().map(|seeded| Invoice::seeded(seeded, now)).collect(),
        ..Customer::new(&id, members(seeded))
    }
}

/// The members of a customer, by their names on the wire; null where nothing is known.
fn members(seeded: &UpflowCustomer) -> Object {
    let fields = seeded.custom_fields.iter();
    let fields = fields.map(|field| json!({"id": field.id, "value": field.value, "source": "USER_DEFINED"}));
    let fields: Vec<_> = fields.collect();
    let parent = seeded.parent.as_ref().map(|parent| {
        let mut members = Object::new();
        change(&mut members, object(json!({"id": parent.id, "externalId": parent.external_id})), &Object::new());
        members
    });
    object(json!({
        "name": seeded.name, "externalId": seeded.external_id, "vatNumber": seeded.vat_number,
        "accountingRef": seeded.accounting_ref, "accountManagerId": seeded.account_manager_id,
        "dunningPlanId": seeded.dunning_plan_id, "address": seeded.address, "parent": parent,
        "customFields": if fields.is_empty() { Value::Null } else { Value::Array(fields) },
    }))
}

fn contact(seeded: &UpflowContact, uuids: &mut Uuids<'_>) -> Object {
    let id = seeded.id.as_deref().map_or_else(|| uuids.next("upflow_contact"), str::to_owned);
    let mut members = Object::new();
    let given = object(json!({
        "id": id, "isMain": seeded.is_main, "email": seeded.email, "externalId": seeded.external_id,
        "firstName": seeded.first_name, "lastName": seeded.last_name, "phone": seeded.phone,
        "position": seeded.position,
    }));
    change(&mut members, given, &Object::new());
    members
}
