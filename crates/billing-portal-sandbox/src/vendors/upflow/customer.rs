//! The operations on customers.

use http::StatusCode;
use serde_json::Value;

use super::call::Call;
use super::error::ApiError;
use super::organization::{Customer, Organization};
use crate::account::Scene;
use crate::date::Date;
use crate::ids;
use crate::message::Response;
use crate::object::{Object, change, text};

pub(super) fn list(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    let today = Date::of(scene.now);
    let customers: Vec<_> = scene.state.customers.iter().map(|customer| customer.in_short(today)).collect();
    call.page("customers", &customers)
}

#[expect(clippy::unnecessary_wraps, reason = "all handlers are of one type")]
pub(super) fn create(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    let given = members(call);
    let customers = &mut scene.state.customers;
    let external_id = text(&given, "externalId");
    let known = customers.iter().position(|customer| is_imported_as(customer, external_id));
    let index = known.unwrap_or_else(|| {
        let is_taken = |id: &str| customers.iter().any(|customer| text(&customer.members, "id") == id);
        let id = ids::free(|| scene.ids.next_uuid("upflow_customer"), is_taken);
        customers.push(Customer::new(&id, Object::new()));
        customers.len() - 1
    });
    change(&mut customers[index].members, given, &Object::new());
    Ok(Response::ok(&customers[index].whole(Date::of(scene.now))))
}

pub(super) fn retrieve(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    Ok(Response::ok(&scene.state.customer(call.customer())?.whole(Date::of(scene.now))))
}

pub(super) fn update(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    let changes = members(call);
    let index = scene.state.index(call.customer())?;
    let external_id = text(&changes, "externalId");
    let mut others = scene.state.customers.iter().enumerate().filter(|(other, _)| *other != index);
    if others.any(|(_, other)| is_imported_as(other, external_id)) {
        return Err(ApiError::bad_request(format!("Another customer has the externalId {external_id}")));
    }
    let customer = &mut scene.state.customers[index];
    change(&mut customer.members, changes, &Object::new());
    Ok(Response::ok(&customer.whole(Date::of(scene.now))))
}

pub(super) fn delete(scene: &mut Scene<'_, Organization>, call: &Call) -> Result<Response, ApiError> {
    let index = scene.state.index(call.customer())?;
    scene.state.customers.remove(index);
    Ok(Response::new(StatusCode::NO_CONTENT, String::new()))
}

fn is_imported_as(customer: &Customer, external_id: &str) -> bool {
    !external_id.is_empty() && text(&customer.members, "externalId") == external_id
}

/// The members that a body becomes.
fn members(call: &Call) -> Object {
    let mut members = call.body.clone();
    if let Some(Value::Array(fields)) = members.get_mut("customFields") {
        for field in fields {
            field["source"] = Value::from("USER_DEFINED");
        }
    }
    members
}
