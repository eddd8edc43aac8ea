//! The operations on contacts of a customer.

use http::StatusCode;
use serde_json::{Value, json};

use super::call::Call;
use super::error::ApiError;
use super::organization::{Organization, is_named};
use crate::account::Scene;
use crate::ids;
use crate::message::Response;
use crate::object::{Object, change, object, text};

pub(super) fn list(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    call.page("contacts", &scene.state.customer(call.customer())?.contacts)
}

pub(super) fn add(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    let customer = scene.state.index(call.customer())?;
    check_free(scene.state, customer, None, &call.body)?;
    let id = ids::free(|| scene.ids.next_uuid("upflow_contact"), |id| scene.state.has_contact(id));
    let contacts = &mut scene.state.customers[customer].contacts;
    contacts.push(object(json!({"id": id, "isMain": false})));
    let index = contacts.len() - 1;
    Ok(change_one(contacts, index, &call.body))
}

pub(super) fn retrieve(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    let (customer, index) = find(scene.state, call)?;
    Ok(Response::ok(&scene.state.customers[customer].contacts[index]))
}

pub(super) fn update(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    let (customer, index) = find(scene.state, call)?;
    check_free(scene.state, customer, Some(index), &call.body)?;
    Ok(change_one(&mut scene.state.customers[customer].contacts, index, &call.body))
}

pub(super) fn delete(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    let (customer, index) = find(scene.state, call)?;
    scene.state.customers[customer].contacts.remove(index);
    Ok(Response::new(StatusCode::NO_CONTENT, String::new()))
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
fn change_one(contacts: &mut [Object], index: usize, body: &Object) -> Response {
    let no_main = object(json!({"isMain": false}));
    if body.get("isMain") == Some(&Value::from(true)) {
        for contact in contacts.iter_mut() {
            contact.extend(no_main.clone());
        }
    }
    change(&mut contacts[index], body.clone(), &no_main);
    Response::ok(&contacts[index])
}
