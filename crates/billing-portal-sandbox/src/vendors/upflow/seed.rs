//! What a seed says of Upflow.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::object;
use crate::seed::check::{Checked, once, wrong};
use crate::seed::value::{Currency, Day, Email, Text, Uuid, seed_object};

/// What is in an Upflow organization.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct UpflowSeed {
    #[serde(default, deserialize_with = "object::read_list")]
    pub(crate) customers: Vec<UpflowCustomer>,
}

seed_object! {
    /// A customer at Upflow.
    UpflowCustomer {
        name: Text,
        #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
        custom_fields: Vec<UpflowCustomField>,
        /// Whether the customer has a portal; if not, links lead to "Customer portal not found".
        #[serde(default = "yes")]
        portal_enabled: bool,
        #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
        contacts: Vec<UpflowContact>,
        /// What the portal shows.
        #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
        invoices: Vec<Invoice>,
    }
    optional {
        /// A UUID in lower case; made up if it is left out.
        id: Uuid,
        /// The customer's id in the system that it was imported from: 123 for `external:123`.
        external_id: Text,
        vat_number: Text,
        accounting_ref: Text,
        account_manager_id: Text,
        dunning_plan_id: Text,
        #[serde(default, deserialize_with = "object::read_optional")]
        address: UpflowAddress,
        #[serde(default, deserialize_with = "object::read_optional")]
        parent: UpflowParent,
        /// What the portal shows; the API of the sandbox knows only the addresses of contacts.
        email: Email,
    }
}

fn yes() -> bool {
    true
}

seed_object! {
    /// A contact of a customer at Upflow.
    UpflowContact {
        /// No two contacts of a seed have the same.
        email: Email,
        /// Whether it is the customer's main contact; one at most is.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        is_main: bool,
    }
    optional {
        /// A UUID in lower case; made up if it is left out.
        id: Uuid,
        /// The contact's id in the system that it was imported from.
        external_id: Text,
        first_name: Text,
        last_name: Text,
        phone: Text,
        position: Position,
    }
}

/// What a contact does, by Upflow's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[schemars(inline)]
pub(crate) enum Position {
    Accounting,
    Sales,
    Payer,
    Purchaser,
}

seed_object! {
    /// The address of a customer at Upflow.
    UpflowAddress {}
    optional { address: Text, zipcode: Text, city: Text, state: Text, country: Text, }
}

seed_object! {
    /// The customer that a customer at Upflow belongs to; kept as it is given.
    UpflowParent {}
    optional { id: Text, external_id: Text, }
}

seed_object! {
    /// A custom field of a customer at Upflow.
    UpflowCustomField { id: Text, value: Value, }
    optional {}
}

seed_object! {
    /// An invoice to a customer at Upflow, as the portal shows it.
    Invoice {
        number: Text,
        /// What it is over, in the smallest unit of the currency: cents, for most.
        amount: u64,
        currency: Currency,
        /// The day until which it is to be paid; from the next one on it is overdue.
        due_on: Day,
        /// Whether it was paid, and nothing is due any more.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        paid: bool,
    }
    optional {
        /// The day on which it was issued.
        issued_on: Day,
    }
}

/// What has to be there once in the whole seed.
#[derive(Default)]
struct Seen<'a> {
    ids: BTreeSet<&'a str>,
    external_ids: BTreeSet<&'a str>,
    contact_ids: BTreeSet<&'a str>,
    /// Of contacts, in lower case.
    emails: BTreeSet<String>,
}

/// Checks what the types do not say.
pub(super) fn check(seed: &UpflowSeed) -> Checked {
    let mut once_only = Seen::default();
    for (index, customer) in seed.customers.iter().enumerate() {
        let place = format!("upflow.customers[{index}]");
        if let Some(id) = &customer.id {
            once(&mut once_only.ids, &place, "id", id)?;
        }
        if let Some(id) = &customer.external_id {
            once(&mut once_only.external_ids, &place, "external_id", id)?;
        }
        check_contacts(&place, &customer.contacts, &mut once_only)?;
    }
    Ok(())
}

fn check_contacts<'a>(place: &str, contacts: &'a [UpflowContact], seen: &mut Seen<'a>) -> Checked {
    let (mut external_ids, mut has_main) = (BTreeSet::new(), false);
    for (index, contact) in contacts.iter().enumerate() {
        let place = format!("{place}.contacts[{index}]");
        if let Some(id) = &contact.id {
            once(&mut seen.contact_ids, &place, "id", id)?;
        }
        if let Some(id) = &contact.external_id {
            once(&mut external_ids, &place, "external_id", id)?;
        }
        if !seen.emails.insert(contact.email.to_ascii_lowercase()) {
            return wrong(&place, "email", format!("{:?} is there twice: give it another one", &*contact.email));
        }
        if contact.is_main && std::mem::replace(&mut has_main, true) {
            return wrong(&place, "is_main", "another contact is the main one: leave it out here".to_owned());
        }
    }
    Ok(())
}
