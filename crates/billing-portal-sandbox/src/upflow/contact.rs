//! Contacts of a customer.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::operation::Call;
use super::{ApiError, Organization, is_named, list};
use crate::api::{Reply, ok};
use crate::ids;
use crate::object::{Object, change, object, text};
use crate::world::World;

pub(super) fn list(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    list::page("contacts", &world.upflow.customer(call)?.contacts, call)
}

pub(super) fn add(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    let customer = world.upflow.index(call.customer())?;
    check_free(&world.upflow, customer, None, &call.body)?;
    let id = ids::free(|| world.ids.next_uuid("upflow_contact"), |id| world.upflow.has_contact(id));
    let contacts = &mut world.upflow.customers[customer].contacts;
    contacts.push(object(json!({"id": id, "isMain": false})));
    let index = contacts.len() - 1;
    Ok(change_one(contacts, index, &call.body))
}

pub(super) fn retrieve(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    let (customer, index) = find(&world.upflow, call)?;
    Ok(ok(&world.upflow.customers[customer].contacts[index]))
}

pub(super) fn update(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    let (customer, index) = find(&world.upflow, call)?;
    check_free(&world.upflow, customer, Some(index), &call.body)?;
    Ok(change_one(&mut world.upflow.customers[customer].contacts, index, &call.body))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    let (customer, index) = find(&world.upflow, call)?;
    world.upflow.customers[customer].contacts.remove(index);
    Ok(Reply::new(StatusCode::NO_CONTENT, String::new()))
}

/// Where the customer and the contact are that a path names.
fn find(organization: &Organization, call: &Call) -> Result<(usize, usize), ApiError> {
    let customer = organization.index(call.customer())?;
    let contacts = &organization.customers[customer].contacts;
    let index = contacts.iter().position(|contact| is_named(contact, call.contact()));
    index.map(|index| (customer, index)).ok_or_else(|| ApiError::not_found("Contact", call.contact()))
}

/// Makes sure that no other contact has what a body gives to this one: the email address in the organization, the
/// external id at the customer's.
fn check_free(
    organization: &Organization,
    customer: usize,
    own_index: Option<usize>,
    body: &Object,
) -> Result<(), ApiError> {
    let (email, external_id) = (text(body, "email"), text(body, "externalId"));
    for (at, owner) in organization.customers.iter().enumerate() {
        for (index, other) in owner.contacts.iter().enumerate() {
            if at == customer && own_index == Some(index) {
                continue;
            }
            if !email.is_empty() && text(other, "email").eq_ignore_ascii_case(email) {
                return Err(ApiError::bad_request("Another contact has this email"));
            }
            if at == customer && !external_id.is_empty() && text(other, "externalId") == external_id {
                return Err(ApiError::bad_request(format!("Another contact has the externalId {external_id}")));
            }
        }
    }
    Ok(())
}

/// Changes a contact. Where it becomes the main one, no other is.
fn change_one(contacts: &mut [Object], index: usize, body: &Object) -> Reply {
    let no_main = object(json!({"isMain": false}));
    if body.get("isMain") == Some(&Value::from(true)) {
        for contact in contacts.iter_mut() {
            contact.extend(no_main.clone());
        }
    }
    change(&mut contacts[index], body.clone(), &no_main);
    ok(&contacts[index])
}
