//! Customers and their contacts.
//!
//! <https://apidocs.chargebee.com/docs/api/customers>

use serde::Serialize;

use super::error::ApiError;
use super::operation::Call;
use crate::api::json;
use crate::world::World;

/// How many contacts a customer can have.
const MOST_CONTACTS: usize = 6;

/// A customer, with every member that the vendor always sends and the usual ones of those it may send.
#[derive(Serialize)]
pub(super) struct Customer {
    pub(super) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) company: Option<String>,
    auto_collection: &'static str,
    net_term_days: u32,
    allow_direct_debit: bool,
    created_at: u64,
    updated_at: u64,
    taxability: &'static str,
    pii_cleared: &'static str,
    /// In milliseconds, unlike all other times.
    resource_version: u64,
    deleted: bool,
    object: &'static str,
    card_status: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) contacts: Vec<Contact>,
    promotional_credits: i64,
    refundable_credits: i64,
    excess_payments: i64,
    unbilled_charges: i64,
    preferred_currency_code: &'static str,
}

/// A contact, with its members named and left out as on the wire.
#[derive(Serialize)]
pub(super) struct Contact {
    pub(super) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) last_name: Option<String>,
    pub(super) email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) label: Option<String>,
    pub(super) enabled: bool,
    pub(super) send_account_email: bool,
    pub(super) send_billing_email: bool,
    pub(super) object: &'static str,
}

impl Customer {
    /// A customer of whom only the id is known.
    pub(super) fn new(id: &str, now: u64) -> Self {
        Self {
            id: id.to_owned(),
            first_name: None,
            last_name: None,
            email: None,
            company: None,
            auto_collection: "on",
            net_term_days: 0,
            allow_direct_debit: false,
            created_at: now,
            updated_at: now,
            taxability: "taxable",
            pii_cleared: "active",
            resource_version: now.saturating_mul(1_000),
            deleted: false,
            object: "customer",
            card_status: "no_card",
            contacts: Vec::new(),
            promotional_credits: 0,
            refundable_credits: 0,
            excess_payments: 0,
            unbilled_charges: 0,
            preferred_currency_code: "EUR",
        }
    }

    /// First and last name, as far as they are known.
    pub(super) fn name(&self) -> String {
        let names = [&self.first_name, &self.last_name].into_iter().flatten();
        names.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

#[derive(Serialize)]
struct CustomerReply<'a> {
    customer: &'a Customer,
}

pub(super) fn add_contact(world: &mut World, call: &Call) -> Result<String, ApiError> {
    let Call { id, params } = call;
    let customer = world.chargebee.customers.get_mut(id).ok_or_else(|| ApiError::not_found(id))?;
    if customer.contacts.len() >= MOST_CONTACTS {
        return Err(ApiError::limit_exceeded("A customer can have at most 6 contacts"));
    }
    let contact_id = match params.optional("contact[id]") {
        Some(contact_id) if customer.contacts.iter().any(|contact| contact.id == contact_id) => {
            return Err(ApiError::duplicate("contact[id]", &contact_id));
        }
        Some(contact_id) => contact_id,
        None => format!("contact_{}", world.ids.next("contact", 17)),
    };
    customer.contacts.push(Contact {
        id: contact_id,
        first_name: params.optional("contact[first_name]"),
        last_name: params.optional("contact[last_name]"),
        email: params.required("contact[email]"),
        phone: params.optional("contact[phone]"),
        label: params.optional("contact[label]"),
        enabled: params.flag("contact[enabled]"),
        send_account_email: params.flag("contact[send_account_email]"),
        send_billing_email: params.flag("contact[send_billing_email]"),
        object: "contact",
    });
    let now = world.clock.now();
    customer.updated_at = now;
    customer.resource_version = now.saturating_mul(1_000);
    Ok(json(&CustomerReply { customer }))
}
