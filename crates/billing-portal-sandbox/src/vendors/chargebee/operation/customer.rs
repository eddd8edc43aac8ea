//! The operations on customers.
//!
//! <https://apidocs.chargebee.com/docs/api/customers>

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::payment_parameters;
use crate::account::Scene;
use crate::ids;
use crate::message;
use crate::object::{Object, object};
use crate::vendors::chargebee::call::Call;
use crate::vendors::chargebee::customer::{Customer, billing_address};
use crate::vendors::chargebee::error::ApiError;
use crate::vendors::chargebee::list::{Position, holds, page};
use crate::vendors::chargebee::site::Site;

/// The response of every operation on one customer.
pub(super) fn response(customer: &Customer) -> String {
    message::json(&BTreeMap::from([("customer", customer)]))
}

pub(super) fn create(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let mut given = members(call, scene)?;
    given.remove("id");
    let id = match call.params.optional("id") {
        Some(id) if scene.state.customer(&id).is_some() => return Err(ApiError::duplicate("id", &id)),
        Some(id) => id,
        None => ids::free(|| scene.ids.next("customer", 16), |id| scene.state.customers.contains_key(id)),
    };
    let customer = Customer::new(&id, given, scene.now, scene.state.next_serial());
    let response = response(&customer);
    // What a deleted customer with this id was subscribed to is not this one's.
    scene.state.subscriptions.remove(&id);
    scene.state.customers.insert(id, customer);
    Ok(response)
}

pub(super) fn retrieve(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    scene.state.customer_mut(&call.id).map(|customer| response(customer))
}

pub(super) fn update(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let changes = members(call, scene)?;
    let customer = scene.state.customer_mut(&call.id)?;
    customer.change(changes, scene.now);
    Ok(response(customer))
}

pub(super) fn delete(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let customer = scene.state.customer_mut(&call.id)?;
    customer.change(object(json!({"deleted": true})), scene.now);
    Ok(response(customer))
}

pub(super) fn list(scene: &mut Scene<'_, Site>, call: &Call) -> Result<String, ApiError> {
    let params = &call.params;
    let (sort_by, is_descending) = match (params.optional("sort_by[asc]"), params.optional("sort_by[desc]")) {
        (Some(_), Some(_)) => return Err(ApiError::wrong_value("sort_by[desc]", "cannot be given with sort_by[asc]")),
        (None, Some(name)) => (name, true),
        (name, None) => (name.unwrap_or_else(|| "created_at".to_owned()), false),
    };
    let mut conditions = params.all().clone();
    conditions.remove("sort_by");
    read_custom_filters(&mut conditions, scene)?;
    let wanted = scene.state.customers.values().filter(|customer| {
        (!customer.is_deleted() || params.flag("include_deleted")) && holds(&conditions, &customer.record.members)
    });
    let position =
        |customer: &Customer| Position { time: customer.record.number(&sort_by), serial: customer.record.serial };
    let customers = wanted.map(|customer| (position(customer), customer)).collect();
    page("customer", customers, is_descending, params)
}

/// Reads what filters by custom fields compare with, as their types have it.
fn read_custom_filters(conditions: &mut Object, scene: &Scene<'_, Site>) -> Result<(), ApiError> {
    for (name, condition) in conditions.iter_mut().filter(|(name, _)| name.starts_with("cf_")) {
        let kind = scene.state.field_type(name);
        for (operator, operand) in condition.as_object_mut().into_iter().flatten() {
            let wrong = |why: String| ApiError::wrong_value(&format!("{name}[{operator}]"), &why);
            if !kind.takes(operator) {
                return Err(wrong(format!("cannot be asked: the field is {}", kind.name())));
            }
            let texts = match operand {
                Value::Array(items) => items,
                single => std::slice::from_mut(single),
            };
            for text in texts {
                if let Value::String(given) = text {
                    *text = kind.read(given).map_err(wrong)?;
                }
            }
        }
    }
    Ok(())
}

/// The members that the parameters of a request become.
fn members(call: &Call, scene: &mut Scene<'_, Site>) -> Result<Object, ApiError> {
    let mut members = call.params.all().clone();
    // They are in no response of the vendor's.
    members.retain(|name, _| name != "taxjar_exemption_category" && !payment_parameters::NAMES.contains(&&**name));
    for (name, value) in &mut members {
        if let (Value::String(given), true) = (&*value, name.starts_with("cf_")) {
            let kind = scene.state.field_type(name);
            *value = kind.read(given).map_err(|why| ApiError::wrong_value(name, &why))?;
        }
        let Value::Object(given) = value else { continue };
        *value = match name.as_str() {
            "billing_address" => billing_address(given),
            "entity_identifiers" => {
                let mut rows = rows(given);
                for row in rows.values_mut() {
                    row.entry("id").or_insert_with(|| format!("ei_{}", scene.ids.next("entity_identifier", 17)).into());
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

/// The list of objects that have what responses always have; null if there are none.
fn whole(name: &str, mut rows: BTreeMap<u32, Object>, required: &[&str], kind: &str) -> Result<Value, ApiError> {
    for (index, row) in &mut rows {
        if let Some(missing) = required.iter().find(|column| !row.contains_key(**column)) {
            return Err(ApiError::blank(&format!("{name}[{missing}][{index}]")));
        }
        row.insert("object".to_owned(), Value::from(kind));
    }
    Ok(if rows.is_empty() { Value::Null } else { rows.into_values().collect() })
}
