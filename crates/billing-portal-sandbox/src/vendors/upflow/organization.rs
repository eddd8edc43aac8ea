//! The state of an Upflow organization, and how it begins.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::error::ApiError;
use super::invoice::{self, Invoice};
use super::seed::{UpflowContact, UpflowCustomer, UpflowSeed};
use crate::date::Date;
use crate::ids::{self, Ids};
use crate::object::{Object, change, object, text};
use crate::seed::value::known;

/// What Upflow knows of one organization.
pub(crate) struct Organization {
    pub(super) customers: Vec<Customer>,
    /// By token.
    pub(super) links: BTreeMap<String, Link>,
}

pub(super) struct Customer {
    /// As in responses, but for what its invoices come to; the `id` is a UUID in lower case.
    pub(super) members: Object,
    /// What the portal shows; the API has none but those of contacts.
    pub(super) email: Option<String>,
    pub(super) portal_enabled: bool,
    /// As in responses.
    pub(super) contacts: Vec<Object>,
    pub(super) invoices: Vec<Invoice>,
}

impl Organization {
    /// The customer that a path names.
    pub(super) fn customer(&self, reference: &str) -> Result<&Customer, ApiError> {
        self.index(reference).map(|index| &self.customers[index])
    }

    /// Whether any customer has a contact with this id.
    pub(super) fn has_contact(&self, id: &str) -> bool {
        self.customers.iter().flat_map(|customer| &customer.contacts).any(|contact| text(contact, "id") == id)
    }

    /// Where the customer is that a path names.
    pub(super) fn index(&self, reference: &str) -> Result<usize, ApiError> {
        let index = self.customers.iter().position(|customer| is_named(&customer.members, reference));
        index.ok_or_else(|| ApiError::not_found("Customer", reference))
    }
}

/// A link that was handed out.
pub(super) struct Link {
    /// The UUID of its customer.
    pub(super) customer_id: String,
    /// By the site's clock; from this second on the link is invalid.
    pub(super) expires_at: u64,
    /// Who may show the portal in a frame, as it was given; nobody if absent.
    pub(super) frame_ancestors: Option<String>,
}

/// Whether a path means this customer or contact: by UUID, or as `external:` and the external id.
pub(super) fn is_named(members: &Object, reference: &str) -> bool {
    match reference.strip_prefix("external:") {
        Some(external_id) => !external_id.is_empty() && text(members, "externalId") == external_id,
        None => text(members, "id").eq_ignore_ascii_case(reference),
    }
}

impl Customer {
    /// A customer of whom this much is known.
    pub(super) fn new(id: &str, given: Object) -> Self {
        let mut members = object(json!({"id": id}));
        change(&mut members, given, &Object::new());
        Self { members, email: None, portal_enabled: true, contacts: Vec::new(), invoices: Vec::new() }
    }

    /// As it is in responses on this day.
    pub(super) fn whole(&self, today: Date) -> Object {
        let mut members = self.members.clone();
        members.append(&mut invoice::totals(&self.invoices, today));
        members
    }

    /// As it is in a list.
    pub(super) fn in_short(&self, today: Date) -> Object {
        let whole = self.whole(today);
        let member = |name: &str| whole.get(name).cloned().unwrap_or_default();
        object(json!({
            "id": member("id"), "name": member("name"), "balance": member("amountDue"),
            "countInvoicesDue": member("countInvoicesDue"), "dunningPlanId": member("dunningPlanId"),
            "directUrl": null,
        }))
    }
}

/// An organization with the customers of a seed, which begins at this time.
pub(super) fn seeded(seed: &UpflowSeed, now: u64, ids: &mut Ids) -> Organization {
    let mut uuids = Uuids { ids, given: given_ids(seed) };
    let customers = seed.customers.iter().map(|seeded| customer(seeded, now, &mut uuids)).collect();
    Organization { customers, links: BTreeMap::new() }
}

/// The customers of an organization as a seed has them.
pub(super) fn exported(organization: &Organization) -> Value {
    let customers: Vec<_> = organization.customers.iter().map(exported_customer).collect();
    json!({"customers": customers})
}

fn exported_customer(customer: &Customer) -> Object {
    let contacts: Vec<_> = customer.contacts.iter().map(|contact| known::<UpflowContact>(&snake(contact))).collect();
    let mut seed = known::<UpflowCustomer>(&snake(&customer.members));
    for field in seed.get_mut("custom_fields").and_then(Value::as_array_mut).into_iter().flatten() {
        // Whose it is.
        field.as_object_mut().map(|field| field.remove("source"));
    }
    if let Some(Value::Object(parent)) = seed.get_mut("parent") {
        *parent = snake(parent);
    }
    if let Some(email) = &customer.email {
        seed.insert("email".to_owned(), email.as_str().into());
    }
    let (portal_enabled, invoices) = (customer.portal_enabled, &customer.invoices);
    seed.extend(object(json!({"portal_enabled": portal_enabled, "contacts": contacts, "invoices": invoices})));
    seed
}

/// Members under the names that a seed has for them: `dunning_plan_id` for `dunningPlanId`.
fn snake(members: &Object) -> Object {
    let name = |name: &str| {
        let letters = name.chars().flat_map(|c| c.is_ascii_uppercase().then_some('_').into_iter().chain([c]));
        letters.collect::<String>().to_ascii_lowercase()
    };
    members.iter().map(|(member, value)| (name(member), value.clone())).collect()
}

/// The ids that are drawn for a seed: none that it gives itself.
struct Uuids<'a> {
    ids: &'a mut Ids,
    given: BTreeSet<&'a str>,
}

impl Uuids<'_> {
    fn next(&mut self, kind: &'static str) -> String {
        ids::free(|| self.ids.next_uuid(kind), |id| self.given.contains(id))
    }
}

fn given_ids(seed: &UpflowSeed) -> BTreeSet<&str> {
    let customers = seed.customers.iter();
    let ids = customers.flat_map(|customer| customer.contacts.iter().map(|contact| &contact.id).chain([&customer.id]));
    ids.flatten().map(|id| &**id).collect()
}

fn customer(seeded: &UpflowCustomer, now: u64, uuids: &mut Uuids<'_>) -> Customer {
    let id = seeded.id.as_deref().map_or_else(|| uuids.next("upflow_customer"), str::to_owned);
    Customer {
        email: seeded.email.as_deref().map(str::to_owned),
        portal_enabled: seeded.portal_enabled,
        contacts: seeded.contacts.iter().map(|seeded| contact(seeded, uuids)).collect(),
        invoices: seeded.invoices.iter().map(|seeded| Invoice::seeded(seeded, now)).collect(),
        ..Customer::new(&id, members(seeded))
    }
}

/// The members of a customer, by their names on the wire; null where nothing is known.
fn members(seeded: &UpflowCustomer) -> Object {
    let fields = seeded.custom_fields.iter();
    let fields = fields.map(|field| json!({"id": field.id, "value": field.value, "source": "USER_DEFINED"}));
    let fields: Vec<_> = fields.collect();
    let parent = seeded.parent.as_ref().map(|parent| {
        let mut members = Object::new();
        change(&mut members, object(json!({"id": parent.id, "externalId": parent.external_id})), &Object::new());
        members
    });
    object(json!({
        "name": seeded.name, "externalId": seeded.external_id, "vatNumber": seeded.vat_number,
        "accountingRef": seeded.accounting_ref, "accountManagerId": seeded.account_manager_id,
        "dunningPlanId": seeded.dunning_plan_id, "address": seeded.address, "parent": parent,
        "customFields": if fields.is_empty() { Value::Null } else { Value::Array(fields) },
    }))
}

fn contact(seeded: &UpflowContact, uuids: &mut Uuids<'_>) -> Object {
    let id = seeded.id.as_deref().map_or_else(|| uuids.next("upflow_contact"), str::to_owned);
    let mut members = Object::new();
    let given = object(json!({
        "id": id, "isMain": seeded.is_main, "email": seeded.email, "externalId": seeded.external_id,
        "firstName": seeded.first_name, "lastName": seeded.last_name, "phone": seeded.phone,
        "position": seeded.position,
    }));
    change(&mut members, given, &Object::new());
    members
}
