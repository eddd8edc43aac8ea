//! The customers that an organization begins with.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::invoice::Invoice;
use super::{Customer, Organization};
use crate::ids::Ids;
use crate::object::{Object, change, object};
use crate::seed::{UpflowContact, UpflowCustomer, UpflowSeed};

impl Organization {
    /// An organization with the customers of a seed, which begins at this time.
    pub(crate) fn seeded(seed: &UpflowSeed, now: u64, ids: &mut Ids) -> Self {
        let customers = seed.customers.iter().map(|seeded| customer(seeded, now, ids)).collect();
        Self { customers, links: BTreeMap::new() }
    }
}

fn customer(seeded: &UpflowCustomer, now: u64, ids: &mut Ids) -> Customer {
    let id = seeded.id.clone().unwrap_or_else(|| ids.next_uuid("upflow_customer"));
    Customer {
        email: seeded.email.clone(),
        portal_enabled: seeded.portal_enabled,
        contacts: seeded.contacts.iter().map(|seeded| contact(seeded, ids)).collect(),
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

fn contact(seeded: &UpflowContact, ids: &mut Ids) -> Object {
    let id = seeded.id.clone().unwrap_or_else(|| ids.next_uuid("upflow_contact"));
    let mut members = Object::new();
    let given = object(json!({
        "id": id, "isMain": seeded.is_main, "email": seeded.email, "externalId": seeded.external_id,
        "firstName": seeded.first_name, "lastName": seeded.last_name, "phone": seeded.phone,
        "position": seeded.position,
    }));
    change(&mut members, given, &Object::new());
    members
}
