//! The state of an Upflow organization.

use std::collections::BTreeMap;

use serde_json::json;

use super::error::ApiError;
use super::invoice::{self, Invoice};
use crate::date::Date;
use crate::object::{Object, change, object, text};

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
