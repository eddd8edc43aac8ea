//! Customers and contacts, as they are kept.
//!
//! <https://apidocs.chargebee.com/docs/api/customers>

use serde::Serialize;
use serde_json::{Value, json};

use crate::ids::{self, Ids};
use crate::object::{self, Object, change, object};

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

    pub(super) fn change(&mut self, changes: Object, now: u64) {
        change(&mut self.record.members, changes, &defaults());
        self.touch(now);
    }

    /// Notes that something has changed. The version is greater than the last one in any case.
    pub(super) fn touch(&mut self, now: u64) {
        let version = now.saturating_mul(1_000).max(self.record.number("resource_version") + 1);
        self.record.members.extend(object(json!({"updated_at": now, "resource_version": version})));
    }
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

/// How many contacts a customer can have.
pub(super) const MOST_CONTACTS: usize = 6;

/// What every contact has that nothing was said about.
pub(super) fn contact_defaults() -> Object {
    object(json!({
        "enabled": false, "send_account_email": false, "send_billing_email": false, "object": "contact",
    }))
}

/// An id for a contact that is given none.
pub(super) fn new_contact_id(ids: &mut Ids, is_taken: impl Fn(&str) -> bool) -> String {
    ids::free(|| format!("contact_{}", ids.next("contact", 17)), is_taken)
}

/// Members, and a place among others of its kind.
#[derive(Serialize)]
pub(super) struct Record {
    #[serde(flatten)]
    pub(super) members: Object,
    /// Counts up; what is made later has a greater one.
    #[serde(skip)]
    pub(super) serial: u64,
}

impl Record {
    /// A member that is a text; empty if there is none.
    pub(super) fn text(&self, name: &str) -> &str {
        object::text(&self.members, name)
    }

    /// First and last name, as far as they are known.
    pub(super) fn name(&self) -> String {
        [self.text("first_name"), self.text("last_name")].join(" ").trim().to_owned()
    }

    /// A member that is a number; 0 if there is none.
    pub(super) fn number(&self, name: &str) -> u64 {
        self.members.get(name).and_then(serde_json::Value::as_u64).unwrap_or_default()
    }
}
