//! Contacts of a customer. Every answer is the customer, but for the list.
//!
//! <https://apidocs.chargebee.com/docs/api/contacts>

use serde_json::{Value, json};

use super::customer::{self, Customer};
use super::error::ApiError;
use super::list::{self, Place};
use super::operation::{Answer, Call};
use super::record::Record;
use crate::ids::{self, Ids};
use crate::object::{Object, change, object};
use crate::world::World;

/// How many contacts a customer can have.
const MOST_CONTACTS: usize = 6;

/// What every contact has that nothing was said about.
pub(super) fn defaults() -> Object {
    object(json!({
        "enabled": false, "send_account_email": false, "send_billing_email": false, "object": "contact",
    }))
}

/// An id for a contact that is given none.
pub(super) fn new_id(ids: &mut Ids, is_taken: impl Fn(&str) -> bool) -> String {
    ids::free(|| format!("contact_{}", ids.next("contact", 17)), is_taken)
}

pub(super) fn list(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let customer = world.chargebee.customer_mut(&call.id)?;
    let place = |contact: &Record| Place { time: customer.record.number("created_at"), serial: contact.serial };
    let contacts = customer.contacts.iter().map(|contact| (place(contact), contact)).collect();
    list::page("contact", contacts, false, &call.params)
}

pub(super) fn add(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let serial = world.chargebee.next_serial();
    let customer = world.chargebee.customer_mut(&call.id)?;
    if customer.contacts.len() >= MOST_CONTACTS {
        return Err(ApiError::limit_exceeded("A customer can have at most 6 contacts"));
    }
    let mut given = call.params.object("contact");
    match call.params.optional("contact[id]") {
        Some(id) if position(customer, &id).is_some() => return Err(ApiError::duplicate("contact[id]", &id)),
        Some(_) => {}
        None => {
            let id = new_id(&mut world.ids, |id| position(customer, id).is_some());
            given.insert("id".to_owned(), Value::from(id));
        }
    }
    let mut members = defaults();
    change(&mut members, given, &Object::new());
    customer.contacts.push(Record { members, serial });
    customer.touch(world.clock.now());
    Ok(customer::reply(customer))
}

pub(super) fn update(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let customer = world.chargebee.customer_mut(&call.id)?;
    let index = find(customer, call)?;
    change(&mut customer.contacts[index].members, call.params.object("contact"), &defaults());
    customer.touch(world.clock.now());
    Ok(customer::reply(customer))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Result<Answer, ApiError> {
    let customer = world.chargebee.customer_mut(&call.id)?;
    let index = find(customer, call)?;
    customer.contacts.remove(index);
    customer.touch(world.clock.now());
    Ok(customer::reply(customer))
}

/// Where the contact is that the request names.
fn find(customer: &Customer, call: &Call) -> Result<usize, ApiError> {
    let id = call.params.required("contact[id]");
    position(customer, &id).ok_or_else(|| ApiError::param_not_found("contact[id]", &id))
}

fn position(customer: &Customer, id: &str) -> Option<usize> {
    customer.contacts.iter().position(|contact| contact.text("id") == id)
}
