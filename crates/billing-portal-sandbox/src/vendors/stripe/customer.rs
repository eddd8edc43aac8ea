//! The operations on customers.
//!
//! <https://docs.stripe.com/api/customers>

use serde_json::{Value, json};

use super::error::ApiError;
use super::list::page;
use super::query::Query;
use super::seed::Subscription;
use super::session::StripeAccount;
use crate::account::Scene;
use crate::ids;
use crate::object::{Object, object, text};

/// What create and update take. What is null is unset.
pub(super) const FIELDS: &str = "email~:512 name~:256 phone~:20 description~:5000 metadata~:0 metadata[*]~:500 \
    address~:0 address[city]~:5000 address[country]~:5000 address[line1]~:5000 address[line2]~:5000 \
    address[postal_code]~:5000 address[state]~:5000 preferred_locales~:0 preferred_locales[]";

pub(super) const LIST: &str = "email:512 created# created[gt]# created[gte]# created[lt]# created[lte]# \
    test_clock:5000 limit# starting_after:5000 ending_before:5000";

pub(super) const SEARCH: &str = "query!:5000 limit# page";

/// The greatest numbers of metadata, and of characters in the name of one.
const MOST_METADATA: usize = 50;
const LONGEST_NAME: usize = 40;

pub(super) struct Customer {
    /// As in responses.
    pub(super) members: Object,
    /// What its portal shows. They are a seed's; the API of the sandbox does not know them.
    pub(super) subscriptions: Vec<Subscription>,
}

impl Customer {
    /// A customer of whom this much is known.
    pub(super) fn new(id: &str, now: u64, given: Object) -> Result<Self, ApiError> {
        let members = object(json!({
            "id": id, "object": "customer", "created": now, "livemode": false, "email": null, "name": null, "phone": null,
            "description": null, "address": null, "metadata": {}, "preferred_locales": [],
        }));
        let mut customer = Self { members, subscriptions: Vec::new() };
        customer.change(given)?;
        Ok(customer)
    }

    pub(super) fn text(&self, name: &str) -> &str {
        text(&self.members, name)
    }

    pub(super) fn is_deleted(&self) -> bool {
        self.members.contains_key("deleted")
    }

    fn change(&mut self, given: Object) -> Result<(), ApiError> {
        for (name, value) in given {
            let merged = match (name.as_str(), value) {
                ("metadata", value) => merged(&self.members["metadata"], value, json!({}))?,
                ("address", Value::Object(lines)) => {
                    let lacking = ["city", "country", "line1", "line2", "postal_code", "state"];
                    let empty: Object = lacking.into_iter().map(|line| (line.to_owned(), Value::Null)).collect();
                    let mut address = self.members["address"].as_object().cloned().unwrap_or(empty);
                    address.extend(lines);
                    address.into()
                }
                ("preferred_locales", Value::Null) => json!([]),
                (_, value) => value,
            };
            self.members.insert(name, merged);
        }
        Ok(())
    }
}

/// Metadata with those that are given: one that is null is removed, and all are if there is none.
fn merged(before: &Value, given: Value, none: Value) -> Result<Value, ApiError> {
    let Value::Object(given) = given else { return Ok(none) };
    let mut all = before.as_object().cloned().unwrap_or_default();
    for (name, value) in given {
        if name.contains(['[', ']']) || name.chars().count() > LONGEST_NAME {
            let why = format!("Metadata keys have at most {LONGEST_NAME} characters, and no square brackets");
            return Err(ApiError::param("metadata", "", why));
        }
        if value.is_null() {
            all.remove(&name)
        } else {
            all.insert(name, value)
        };
    }
    let why = || ApiError::param("metadata", "", format!("You can have at most {MOST_METADATA} metadata keys"));
    if all.len() > MOST_METADATA { Err(why()) } else { Ok(all.into()) }
}

pub(super) fn create(scene: &mut Scene<'_, StripeAccount>, _: &str, given: &Object) -> Result<Value, ApiError> {
    let is_taken = |id: &str| scene.state.customers.iter().any(|customer| customer.text("id") == id);
    let id = ids::free(|| format!("cus_{}", scene.ids.next("stripe_customer", 14)), is_taken);
    let customer = Customer::new(&id, scene.now, given.clone())?;
    let response = json!(customer.members);
    scene.state.customers.push(customer);
    Ok(response)
}

pub(super) fn retrieve(scene: &mut Scene<'_, StripeAccount>, id: &str, _: &Object) -> Result<Value, ApiError> {
    let customer = scene.state.customers.iter().find(|customer| customer.text("id") == id);
    customer.map_or_else(|| Err(ApiError::missing("customer", id, "id").not_found()), |found| Ok(json!(found.members)))
}

pub(super) fn update(scene: &mut Scene<'_, StripeAccount>, id: &str, given: &Object) -> Result<Value, ApiError> {
    let customer = scene.state.customer(id).ok_or_else(|| ApiError::missing("customer", id, "id"))?;
    customer.change(given.clone())?;
    Ok(json!(customer.members))
}

pub(super) fn delete(scene: &mut Scene<'_, StripeAccount>, id: &str, _: &Object) -> Result<Value, ApiError> {
    let customer = scene.state.customer(id).ok_or_else(|| ApiError::missing("customer", id, "id").not_found())?;
    customer.members = object(json!({"id": id, "object": "customer", "deleted": true}));
    customer.subscriptions.clear();
    Ok(json!(customer.members))
}

pub(super) fn list(scene: &mut Scene<'_, StripeAccount>, _: &str, given: &Object) -> Result<Value, ApiError> {
    let is_wanted = |customer: &Object| {
        let created = customer.get("created").and_then(Value::as_i64).unwrap_or_default();
        let is_so = |(name, bound): (&String, &Value)| match (name.as_str(), bound.as_i64().unwrap_or_default()) {
            ("gt", bound) => created > bound,
            ("gte", bound) => created >= bound,
            ("lt", bound) => created < bound,
            (_, bound) => created <= bound,
        };
        let in_time = match given.get("created") {
            Some(Value::Object(bounds)) => bounds.iter().all(is_so),
            at => at.is_none_or(|at| at.as_i64() == Some(created)),
        };
        // Nobody here has a test clock.
        in_time
            && !given.contains_key("test_clock")
            && given.get("email").is_none_or(|email| customer.get("email") == Some(email))
    };
    page("/v1/customers", &scene.state.newest(), given, |customer| {
        !customer.contains_key("deleted") && is_wanted(customer)
    })
}

pub(super) fn search(scene: &mut Scene<'_, StripeAccount>, _: &str, given: &Object) -> Result<Value, ApiError> {
    let query = Query::parse(text(given, "query")).map_err(|why| ApiError::param("query", "", why))?;
    let is_wanted = |customer: &Object| !customer.contains_key("deleted") && query.finds(customer);
    let mut found = page("/v1/customers/search", &scene.state.newest(), given, is_wanted)?;
    let last = found["data"].as_array().and_then(|data| data.last()).map(|last| last["id"].clone());
    found["object"] = "search_result".into();
    found["next_page"] = last.filter(|_| found["has_more"] == true).unwrap_or_default();
    Ok(found)
}
