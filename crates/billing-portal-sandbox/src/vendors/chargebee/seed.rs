//! What a seed says of Chargebee: the members are called as on the wire.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Number, json};

use super::custom_field::FieldType;
use super::customer::MOST_CONTACTS;
use super::parameter::is_name;
use crate::object::{self, Object};
use crate::seed::check::{Checked, once, wrong};
use crate::seed::value::{Currency, Day, Email, Text, seed_object};

/// The greatest number of days to pay.
const MOST_DAYS: u32 = i32::MAX.unsigned_abs();

/// What is in a Chargebee site.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct ChargebeeSeed {
    #[serde(default, deserialize_with = "object::read_list")]
    pub(crate) customers: Vec<ChargebeeCustomer>,
}

seed_object! {
    /// A customer at Chargebee.
    ChargebeeCustomer {
        id: Text<50>,
        /// By name; a name begins with `cf_`.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        #[schemars(extend("propertyNames" = {"pattern": "^cf_[^\\[\\]]+$"}))]
        custom_fields: BTreeMap<String, CustomValue>,
        /// By name; a name begins with `cs_`.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        #[schemars(extend("propertyNames" = {"pattern": "^cs_[^\\[\\]]+$"}))]
        consent_fields: BTreeMap<String, Consent>,
        #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
        #[schemars(length(max = MOST_CONTACTS))]
        contacts: Vec<ChargebeeContact>,
        /// The ids of other customers of this seed, which portal sessions of this one name as linked to it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        linked_customers: Vec<String>,
        /// What the portal shows; the API of the sandbox does not know it.
        #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
        subscriptions: Vec<Subscription>,
    }
    optional {
        first_name: Text<150>,
        last_name: Text<150>,
        email: Email<70>,
        company: Text<250>,
        phone: Text<50>,
        locale: Text<50>,
        /// An ISO 4217 code, such as EUR, which it is by default.
        preferred_currency_code: Currency,
        auto_collection: AutoCollection,
        #[schemars(range(max = MOST_DAYS))]
        net_term_days: u32,
        taxability: Taxability,
        vat_number: Text<20>,
        invoice_notes: Text<2_000>,
        business_entity_id: Text<50>,
        #[serde(default, deserialize_with = "object::read_optional")]
        billing_address: BillingAddress,
        /// Whatever the application keeps with the customer.
        meta_data: Object,
    }
}

/// The value of a custom field. A field has values of one type in all of a seed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "no value of a custom field: write a text that is not blank, a number, true or false")]
#[schemars(inline)]
pub(crate) enum CustomValue {
    Text(Text),
    Number(#[schemars(with = "f64")] Number),
    Boolean(bool),
}

/// What a customer says to a consent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "no consent: write true, false, or the option that was chosen")]
#[schemars(inline)]
pub(crate) enum Consent {
    Given(bool),
    Option(Text),
}

/// Whether the customer's payments are collected automatically.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum AutoCollection {
    On,
    Off,
}

/// Whether the customer pays taxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum Taxability {
    Taxable,
    Exempt,
}

seed_object! {
    /// The billing address of a customer at Chargebee.
    BillingAddress {}
    optional {
        first_name: Text<150>,
        last_name: Text<150>,
        email: Email<70>,
        company: Text<250>,
        phone: Text<50>,
        line1: Text<150>,
        line2: Text<150>,
        line3: Text<150>,
        city: Text<50>,
        state_code: Text<50>,
        state: Text<50>,
        zip: Text<20>,
        /// A code of two letters, such as DE.
        country: Text<50>,
    }
}

seed_object! {
    /// A contact of a customer at Chargebee.
    ChargebeeContact {
        email: Email<70>,
        #[serde(default)]
        enabled: bool,
        #[serde(default)]
        send_account_email: bool,
        #[serde(default)]
        send_billing_email: bool,
    }
    optional {
        /// Made up if it is left out.
        id: Text<150>,
        first_name: Text<150>,
        last_name: Text<150>,
        phone: Text<50>,
        label: Text<50>,
    }
}

seed_object! {
    /// A subscription of a customer at Chargebee, as the portal shows it.
    Subscription {
        /// The name of the plan.
        plan: Text,
        #[serde(default)]
        status: SubscriptionStatus,
        /// What a period costs, in the smallest unit of the currency: cents, for most.
        amount: u64,
        currency: Currency,
    }
    optional {
        /// The day of the next invoice.
        next_billing_on: Day,
    }
}

/// The status of a subscription, by Chargebee's names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(inline)]
pub(crate) enum SubscriptionStatus {
    Future,
    InTrial,
    #[default]
    Active,
    NonRenewing,
    Paused,
    Cancelled,
}

/// Checks what the types do not say.
pub(super) fn check(seed: &ChargebeeSeed) -> Checked {
    let (mut ids, mut types) = (BTreeSet::new(), BTreeMap::new());
    let place = |index: usize| format!("chargebee.customers[{index}]");
    for (index, customer) in seed.customers.iter().enumerate() {
        check_customer(&place(index), customer)?;
        check_types(&place(index), customer, &mut types)?;
        once(&mut ids, &place(index), "id", &customer.id)?;
    }
    for (index, customer) in seed.customers.iter().enumerate() {
        check_links(&place(index), customer, &ids)?;
    }
    Ok(())
}

fn check_customer(place: &str, customer: &ChargebeeCustomer) -> Checked {
    if customer.net_term_days.is_some_and(|days| days > MOST_DAYS) {
        return wrong(place, "net_term_days", format!("is too many: write at most {MOST_DAYS}"));
    }
    let is_named = |name: &str, prefix: &str| name.strip_prefix(prefix).is_some_and(is_name);
    if let Some(name) = customer.custom_fields.keys().find(|name| !is_named(name, "cf_")) {
        let why = "is no name of a custom field: write one such as cf_tier".to_owned();
        return wrong(&format!("{place}.custom_fields"), name, why);
    }
    if let Some(name) = customer.consent_fields.keys().find(|name| !is_named(name, "cs_")) {
        let why = "is no name of a consent: write one such as cs_newsletter".to_owned();
        return wrong(&format!("{place}.consent_fields"), name, why);
    }
    if customer.contacts.len() > MOST_CONTACTS {
        return wrong(place, "contacts", format!("a customer can have at most {MOST_CONTACTS}: remove the others"));
    }
    let mut ids = BTreeSet::new();
    for (index, contact) in customer.contacts.iter().enumerate() {
        if let Some(id) = &contact.id {
            once(&mut ids, &format!("{place}.contacts[{index}]"), "id", id)?;
        }
    }
    Ok(())
}

/// All values of a custom field are of one type.
fn check_types<'a>(place: &str, customer: &'a ChargebeeCustomer, types: &mut BTreeMap<&'a str, FieldType>) -> Checked {
    for (name, value) in &customer.custom_fields {
        let own = FieldType::of(&json!(value));
        let other = *types.entry(name).or_insert(own);
        if other != own {
            let why = format!("is {}, and {} elsewhere: give the field values of one type", own.name(), other.name());
            return wrong(&format!("{place}.custom_fields"), name, why);
        }
    }
    Ok(())
}

/// Customers are linked to others of the same seed.
fn check_links(place: &str, customer: &ChargebeeCustomer, ids: &BTreeSet<&str>) -> Checked {
    let mut linked = BTreeSet::new();
    for (index, id) in customer.linked_customers.iter().enumerate() {
        let member = format!("linked_customers[{index}]");
        if *id == *customer.id || !ids.contains(&**id) {
            return wrong(place, &member, format!("{id:?} is no other customer of this seed: write the id of one"));
        }
        once(&mut linked, place, &member, id)?;
    }
    Ok(())
}
