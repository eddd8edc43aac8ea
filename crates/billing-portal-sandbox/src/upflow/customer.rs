//! Customers.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::operation::Call;
use super::{ApiError, Customer, invoice, list};
use crate::api::{Reply, ok};
use crate::date::Date;
use crate::ids;
use crate::object::{Object, change, object, text};
use crate::world::World;

impl Customer {
    /// A customer of whom this much is known.
    pub(super) fn new(id: &str, given: Object) -> Self {
        let mut members = object(json!({"id": id}));
        change(&mut members, given, &Object::new());
        Self { members, email: None, portal_enabled: true, contacts: Vec::new(), invoices: Vec::new() }
    }

    /// As it is in answers on this day.
    fn whole(&self, today: Date) -> Object {
        let mut members = self.members.clone();
        members.append(&mut invoice::totals(&self.invoices, today));
        members
    }

    /// As it is in a list.
    fn in_short(&self, today: Date) -> Object {
        let whole = self.whole(today);
        let member = |name: &str| whole.get(name).cloned().unwrap_or_default();
        object(json!({
            "id": member("id"), "name": member("name"), "balance": member("amountDue"),
            "countInvoicesDue": member("countInvoicesDue"), "dunningPlanId": member("dunningPlanId"),
            "directUrl": null,
        }))
    }
}

pub(super) fn list(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    let today = Date::of(world.clock.now());
    let customers: Vec<_> = world.upflow.customers.iter().map(|customer| customer.in_short(today)).collect();
    list::page("customers", &customers, call)
}

#[expect(clippy::unnecessary_wraps, reason = "all handlers are of one type")]
pub(super) fn create(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    let given = members(call);
    let customers = &mut world.upflow.customers;
    let external_id = text(&given, "externalId");
    let known = customers.iter().position(|customer| is_imported_as(customer, external_id));
    let index = known.unwrap_or_else(|| {
        let is_taken = |id: &str| customers.iter().any(|customer| text(&customer.members, "id") == id);
        let id = ids::free(|| world.ids.next_uuid("upflow_customer"), is_taken);
        customers.push(Customer::new(&id, Object::new()));
        customers.len() - 1
    });
    change(&mut customers[index].members, given, &Object::new());
    Ok(ok(&customers[index].whole(Date::of(world.clock.now()))))
}

pub(super) fn retrieve(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    Ok(ok(&world.upflow.customer(call)?.whole(Date::of(world.clock.now()))))
}

pub(super) fn update(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    let changes = members(call);
    let index = world.upflow.index(call.customer())?;
    let external_id = text(&changes, "externalId");
    let mut others = world.upflow.customers.iter().enumerate().filter(|(other, _)| *other != index);
    if others.any(|(_, other)| is_imported_as(other, external_id)) {
        return Err(ApiError::bad_request(format!("Another customer has the externalId {external_id}")));
    }
    let customer = &mut world.upflow.customers[index];
    change(&mut customer.members, changes, &Object::new());
    Ok(ok(&customer.whole(Date::of(world.clock.now()))))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Result<Reply, ApiError> {
    let index = world.upflow.index(call.customer())?;
    world.upflow.customers.remove(index);
    Ok(Reply::new(StatusCode::NO_CONTENT, String::new()))
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
