//! The operations on contacts of a customer. Every response is the customer, but for the list.
//!
//! <https://apidocs.chargebee.com/docs/api/contacts>

use serde_json::Value;

use super::customer::response;
use crate::account::Scene;
use crate::object::{Object, change};
use crate::vendors::chargebee::call::Call;
use crate::vendors::chargebee::customer::{Customer, MOST_CONTACTS, Record, contact_defaults, new_contact_id};
use crate::vendors::chargebee::error::ApiError;
use crate::vendors::chargebee::list::{Position, page};
use crate::vendors::chargebee::parameter::{Parameter, boolean, consent_fields, email, text};
use crate::vendors::chargebee::params::Parameters;
use crate::vendors::chargebee::site::Site;

pub(super) const ADD: Parameters = &[&[text("contact[id]", 150), email("contact[email]", 70).required()], COMMON];
pub(super) const UPDATE: Parameters = &[DELETE[0], &[email("contact[email]", 70).not_blank()], COMMON];
pub(super) const DELETE: Parameters = &[&[text("contact[id]", 150).required()]];

const COMMON: &[Parameter] = &[
    text("contact[first_name]", 150),
    text("contact[last_name]", 150),
    text("contact[phone]", 50),
    text("contact[label]", 50),
    boolean("contact[enabled]"),
    boolean("contact[send_billing_email]"),
    boolean("contact[send_account_email]"),
    consent_fields("cs_"),
];

pub(super) fn list(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let customer = scene.state.customer_mut(&call.id)?;
    let place = |contact: &Record| Position { time: customer.record.number("created_at"), serial: contact.serial };
    let contacts = customer.contacts.iter().map(|contact| (place(contact), contact)).collect();
    page("contact", contacts, false, &call.params)
}

pub(super) fn add(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let serial = scene.state.next_serial();
    let customer = scene.state.customer_mut(&call.id)?;
    if customer.contacts.len() >= MOST_CONTACTS {
        return Err(ApiError::limit_exceeded("A customer can have at most 6 contacts"));
    }
    let mut given = call.params.object("contact");
    match call.params.optional("contact[id]") {
        Some(id) if index_of(customer, &id).is_some() => return Err(ApiError::duplicate("contact[id]", &id)),
        Some(_) => {}
        None => {
            let id = new_contact_id(scene.ids, |id| index_of(customer, id).is_some());
            given.insert("id".to_owned(), Value::from(id));
        }
    }
    let mut members = contact_defaults();
    change(&mut members, given, &Object::new());
    customer.contacts.push(Record { members, serial });
    customer.change(consents(call), scene.now);
    Ok(response(customer))
}

pub(super) fn update(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let customer = scene.state.customer_mut(&call.id)?;
    let index = find(customer, call)?;
    change(&mut customer.contacts[index].members, call.params.object("contact"), &contact_defaults());
    customer.change(consents(call), scene.now);
    Ok(response(customer))
}

pub(super) fn delete(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let customer = scene.state.customer_mut(&call.id)?;
    let index = find(customer, call)?;
    customer.contacts.remove(index);
    customer.touch(scene.now);
    Ok(response(customer))
}

/// The consents that a request gives, which are the customer's.
fn consents(call: &Call) -> Object {
    let all = call.params.all().iter().filter(|(name, _)| name.starts_with("cs_"));
    all.map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Where the contact is that the request names.
fn find(customer: &Customer, call: &Call) -> Result<usize, ApiError> {
    let id = call.params.required("contact[id]");
    index_of(customer, &id).ok_or_else(|| ApiError::param_not_found("contact[id]", &id))
}

fn index_of(customer: &Customer, id: &str) -> Option<usize> {
    customer.contacts.iter().position(|contact| contact.text("id") == id)
}
