//! What a seed says of Stripe: the members are called as on the wire.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::customer::Customer;
use super::idempotency;
use super::session::{StripeAccount, configuration};
use crate::ids::{self, Ids};
use crate::object::{self, Object, object};
use crate::replay::Replays;
use crate::seed::check::{Checked, once, wrong};
use crate::seed::value::{Currency, Text, known, seed_object};

/// What is in a Stripe account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
pub(crate) struct StripeSeed {
    #[serde(default, deserialize_with = "object::read_list")]
    pub(crate) customers: Vec<StripeCustomer>,
    /// Whether the portal's settings were saved, without which no session is made; they were by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) default_configuration: Option<bool>,
    /// For how many seconds a link opens that nobody has opened; 300 by default. Stripe says that it is short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) link_seconds: Option<u64>,
    /// For how many seconds a visit lasts, from when the link was first opened; 3600 by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) visit_seconds: Option<u64>,
    /// Whether a link opens only once; it does not by default.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) opens_once: bool,
}

seed_object! {
    /// A customer at Stripe.
    StripeCustomer {
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        #[schemars(length(max = 50))]
        metadata: BTreeMap<String, Text<500>>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        preferred_locales: Vec<Text>,
        /// What the portal shows, and flows are about; the API of the sandbox does not know it.
        #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "object::read_list")]
        subscriptions: Vec<Subscription>,
    }
    optional {
        /// Made up if it is left out.
        id: Text<5_000>,
        email: Text<512>,
        name: Text<256>,
        phone: Text<20>,
        description: Text<5_000>,
        #[serde(default, deserialize_with = "object::read_optional")]
        address: StripeAddress,
    }
}

seed_object! {
    /// The address of a customer at Stripe.
    StripeAddress {}
    optional {
        city: Text<5_000>,
        country: Text<5_000>,
        line1: Text<5_000>,
        line2: Text<5_000>,
        postal_code: Text<5_000>,
        state: Text<5_000>,
    }
}

seed_object! {
    /// A subscription of a customer at Stripe.
    Subscription {
        id: Text<5_000>,
        /// The name of the plan.
        plan: Text,
        /// What a period costs, in the smallest unit of the currency: cents, for most.
        amount: u64,
        currency: Currency,
    }
    optional {}
}

/// Checks what the types do not say.
pub(super) fn check(seed: &StripeSeed) -> Checked {
    let (mut ids, mut subscriptions) = (BTreeSet::new(), BTreeSet::new());
    for (index, customer) in seed.customers.iter().enumerate() {
        let place = format!("stripe.customers[{index}]");
        if let Some(id) = &customer.id {
            once(&mut ids, &place, "id", id)?;
        }
        if let Err(error) = Customer::new("", 0, members(customer)) {
            return wrong(&place, "metadata", error.message);
        }
        for (index, subscription) in customer.subscriptions.iter().enumerate() {
            once(&mut subscriptions, &format!("{place}.subscriptions[{index}]"), "id", &subscription.id)?;
        }
    }
    Ok(())
}

/// An account with the customers of a seed, which begins at this time.
pub(super) fn seeded(seed: &StripeSeed, now: u64, ids: &mut Ids) -> StripeAccount {
    let given: BTreeSet<_> = seed.customers.iter().filter_map(|customer| customer.id.as_deref()).collect();
    let customers = seed.customers.iter().filter_map(|seeded| {
        let draw = || ids::free(|| format!("cus_{}", ids.next("stripe_customer", 14)), |id| given.contains(id));
        let id = seeded.id.as_deref().map_or_else(draw, str::to_owned);
        // A seed that was checked has none that is refused.
        let customer = Customer::new(&id, now, members(seeded)).ok()?;
        Some(Customer { subscriptions: seeded.subscriptions.clone(), ..customer })
    });
    let customers = customers.collect();
    let configuration = seed.default_configuration.unwrap_or(true).then(|| {
        let id = format!("bpc_{}", ids.next("stripe_configuration", 24));
        configuration(&id, now)
    });
    let settings = StripeSeed { customers: Vec::new(), ..seed.clone() };
    let replays = Replays::new(idempotency::WINDOW);
    StripeAccount { customers, sessions: BTreeMap::new(), configuration, settings, replays }
}

/// What a seed gives of a customer that the API knows.
fn members(seeded: &StripeCustomer) -> Object {
    let mut members = object(json!(seeded));
    members.remove("id");
    members.remove("subscriptions");
    members
}

/// The account as a seed has it.
pub(super) fn exported(account: &StripeAccount) -> Value {
    let customers = account.customers.iter().filter(|customer| !customer.is_deleted()).map(|customer| {
        let mut seed = known::<StripeCustomer>(&customer.members);
        seed.retain(|_, value| !value.is_null());
        if let Some(Value::Object(address)) = seed.get_mut("address") {
            address.retain(|_, line| !line.is_null());
        }
        seed.insert("subscriptions".to_owned(), json!(customer.subscriptions));
        seed
    });
    let mut seed = json!(account.settings);
    seed["customers"] = customers.collect();
    seed
}
