//! Customers.
//!
//! <https://apidocs.chargebee.com/docs/api/customers>

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::condition;
use super::error::ApiError;
use super::list::{self, Place};
use super::operation::{Answer, Call};
use super::record::Record;
use crate::ids::{self, Ids};
use crate::object::{Object, change, object};
use crate::world::World;

/// A customer, with every member that the vendor always sends and those of the others that were given.
#[derive(Serialize)]
pub(super) struct Customer {
    #[serde(flatten)]
    pub(super) record: Record,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) contacts: Vec<Record>,
    /// The ids of those that its sessions name as linked to it.
    #[serde(skip)]
    pub(super) linked_customers: Vec<String>,
}

/// What every customer has that nothing was said about.
fn defaults() -> Object {
    object(json!({
        "auto_collection": "on", "net_term_days": 0, "allow_direct_debit": false, "taxability": "taxable",
        "preferred_currency_code": "EUR", "pii_cleared": "active", "channel": "web", "card_status": "no_card",
        "promotional_credits": 0, "refundable_credits": 0, "excess_payments": 0, "unbilled_charges": 0,
        "deleted": false, "object": "customer",
    }))
}

impl Customer {
    /// A customer of whom this much is known.
    pub(super) fn new(id: &str, given: Object, now: u64, serial: u64) -> Self {
        let mut record = Record { members: defaults(), serial };
        record.members.extend(object(json!({"id": id, "created_at": now})));
        let mut customer = Self { record, contacts: Vec::new(), linked_customers: Vec::new() };
        customer.change(given, now);
        customer
    }

    pub(super) fn is_deleted(&self) -> bool {
        self.record.members.get("deleted") == Some(&Value::from(true))
    }

    /// First and last name, as far as they are known.
    pub(super) fn name(&self) -> String {
        self.record.name()
    }

    fn change(&mut self, changes: Object, now: u64) {
        change(&mut self.record.members, changes, &defaults());
        self.touch(now);
    }

    /// Notes that something has changed. The version is greater than the last one in any case.
    pub(super) fn touch(&mut self, now: u64) {
        let version = now.saturating_mul(1_000).max(self.record.number("resource_version") + 1);
        self.record.members.extend(object(json!({"updated_at": now, "resource_version": version})));
    }
}

/// The answer of every operation on one customer.
pub(super) fn reply(customer: &Customer) -> Answer {
    Answer::new(&BTreeMap::from([("customer", customer)]))
}

pub(super) fn create(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let mut given = members(call, &mut world.ids)?;
    given.remove("id");
    let id = match call.params.optional("id") {
        Some(id) if world.chargebee.customer(&id).is_some() => return Err(ApiError::duplicate("id", &id)),
        Some(id) => id,
        None => ids::free(|| world.ids.next("customer", 16), |id| world.chargebee.customers.contains_key(id)),
    };
    let customer = Customer::new(&id, given, world.clock.now(), world.chargebee.next_serial());
    let reply = reply(&customer);
    // What a deleted customer with this id was subscribed to is not this one's.
    world.chargebee.subscriptions.remove(&id);
    world.chargebee.customers.insert(id.into(), customer);
    Ok(reply)
}

pub(super) fn retrieve(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    world.chargebee.customer_mut(&call.id).map(|customer| reply(customer))
}

pub(super) fn update(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let changes = members(call, &mut world.ids)?;
    let customer = world.chargebee.customer_mut(&call.id)?;
    customer.change(changes, world.clock.now());
    Ok(reply(customer))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let customer = world.chargebee.customer_mut(&call.id)?;
    customer.change(object(json!({"deleted": true})), world.clock.now());
    Ok(reply(customer))
}

pub(super) fn list(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let params = &call.params;
    let (sort_by, is_descending) = match (params.optional("sort_by[asc]"), params.optional("sort_by[desc]")) {
        (Some(_), Some(_)) => return Err(ApiError::wrong_value("sort_by[desc]", "cannot be given with sort_by[asc]")),
        (None, Some(name)) => (name, true),
        (name, None) => (name.unwrap_or_else(|| "created_at".to_owned()), false),
    };
    let mut conditions = params.all().clone();
    conditions.remove("sort_by");
    let wanted = world.chargebee.customers.values().filter(|customer| {
        (!customer.is_deleted() || params.flag("include_deleted"))
            && condition::holds(&conditions, &customer.record.members)
    });
    let place = |customer: &Customer| Place { time: customer.record.number(&sort_by), serial: customer.record.serial };
    let customers = wanted.map(|customer| (place(customer), customer)).collect();
    list::page("customer", customers, is_descending, params)
}

/// The members that the parameters of a request become.
fn members(call: &Call, ids: &mut Ids) -> Result<Object, ApiError> {
    let mut members = call.params.all().clone();
    // It is in no answer of the vendor's.
    members.remove("taxjar_exemption_category");
    for (name, value) in &mut members {
        let Value::Object(given) = value else { continue };
        *value = match name.as_str() {
            "billing_address" => billing_address(given),
            "entity_identifiers" => {
                let mut rows = rows(given);
                for row in rows.values_mut() {
                    row.entry("id").or_insert_with(|| format!("ei_{}", ids.next("entity_identifier", 17)).into());
                }
                whole(name, rows, &["scheme"], "entity_identifier")?
            }
            "tax_providers_fields" => {
                whole(name, rows(given), &["provider_name", "field_id", "field_value"], "tax_providers_field")?
            }
            _ => continue,
        };
    }
    Ok(members)
}

/// An address; null if everything in it is blank.
pub(super) fn billing_address(given: &mut Object) -> Value {
    given.retain(|_, value| !value.is_null());
    if given.is_empty() {
        return Value::Null;
    }
    let mut address = object(json!({"validation_status": "not_validated", "object": "billing_address"}));
    address.append(given);
    Value::Object(address)
}

/// Turns columns, `{"id": {"0": "a", "1": "b"}}`, into objects. What is blank is not in them.
fn rows(columns: &Object) -> BTreeMap<u32, Object> {
    let mut rows: BTreeMap<u32, Object> = BTreeMap::new();
    for (column, values) in columns {
        for (index, value) in values.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
            let row = rows.entry(index.parse().unwrap_or_default()).or_default();
            row.insert(column.clone(), value.clone());
        }
    }
    rows
}

/// The list of objects that have what answers always have; null if there are none.
fn whole(name: &str, mut rows: BTreeMap<u32, Object>, required: &[&str], kind: &str) -> Result<Value, ApiError> {
    for (index, row) in &mut rows {
        if let Some(missing) = required.iter().find(|column| !row.contains_key(**column)) {
            return Err(ApiError::wrong_value(&format!("{name}[{missing}][{index}]"), "cannot be blank"));
        }
        row.insert("object".to_owned(), Value::from(kind));
    }
    Ok(if rows.is_empty() { Value::Null } else { rows.into_values().collect() })
}
