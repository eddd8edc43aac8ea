//! The registry: which vendors there are. A vendor is a folder here, and two lines of this file.

pub(crate) mod chargebee;
pub(crate) mod stripe;
pub(crate) mod upflow;

use std::collections::BTreeSet;
use std::fmt;

use http::HeaderMap;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::account::{Account, Facts, SiteAddress};
use crate::ids::Ids;
use crate::message::below;
use crate::object;
use crate::operation;
use crate::seed::check::Checked;

/// What the registry makes of its lines; nothing depends on their order.
macro_rules! vendors {
    ($($(#[$doc:meta])* $Vendor:ident = $module:ident::$Account:ident;)*) => {
        /// A vendor whose API the sandbox has.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum Vendor { $($(#[$doc])* $Vendor,)* }

        impl Vendor {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$Vendor),*];

            /// Its name, as JSON has it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$Vendor => stringify!($module),)* }
            }

            /// What is the same at all sites.
            #[must_use]
            pub const fn facts(self) -> &'static Facts {
                match self { $(Self::$Vendor => &$module::$Account::FACTS,)* }
            }

            /// The ids of the operations that the sandbox has of its API.
            #[must_use]
            pub fn operation_ids(self) -> Vec<&'static str> {
                match self { $(Self::$Vendor => operation::ids($module::$Account::OPERATIONS),)* }
            }

            /// Has a visitor do what it does for this vendor.
            pub(crate) fn visit<V: Visitor>(self, visitor: V) -> V::Output {
                match self { $(Self::$Vendor => visitor.visit::<$module::$Account>(),)* }
            }
        }

        /// What is in a site when it begins, by vendor.
        #[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields, expecting = "an object")]
        pub(crate) struct Seeds {
            /// The address of this schema, for editors that read it. The sandbox does not.
            #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
            schema: Option<String>,
            $(/// What is in the site at this vendor.
            #[serde(default, deserialize_with = "object::read")]
            $module: <$module::$Account as Account>::Seed,)*
        }

        impl Seeds {
            /// The seed of a site that is given none.
            pub(crate) fn usual() -> Self {
                Self { schema: None, $($module: read($module::$Account::DEFAULT_SEED),)* }
            }

            pub(crate) fn check(&self) -> Checked { $(($module::$Account::CHECK)(&self.$module)?;)* Ok(()) }
        }

        impl Connections {
            /// Whether a request has the right credentials for any vendor.
            pub(crate) fn let_in(&self, headers: &HeaderMap) -> bool {
                $(<$module::$Account as Account>::authenticate(&headers.into(), &self.$module).is_ok())||*
            }
        }

        /// How a site is reached, by vendor.
        #[derive(Clone, Debug)]
        pub(crate) struct Connections { $(pub(crate) $module: <$module::$Account as Account>::Connection,)* }

        impl Connections {
            pub(crate) fn new(address: &SiteAddress<'_>, mut ids: Option<&mut Ids>) -> Self {
                Self { $($module: ($module::$Account::CONNECTION)(address, ids.as_deref_mut()),)* }
            }

            /// Writes the members of a connection's JSON from the vendors on.
            pub(crate) fn write<M: SerializeMap>(&self, map: &mut M, control_url: &str) -> Result<(), M::Error> {
                $(map.serialize_entry(stringify!($module), &self.$module)?;)*
                map.serialize_entry("control_url", control_url)?;
                $(if let Some((name, value)) = $module::$Account::beside(&self.$module) {
                    map.serialize_entry(name, &value)?;
                })*
                Ok(())
            }
        }

        /// The state of a site, by vendor.
        pub(crate) struct Accounts { $($module: $module::$Account,)* }

        impl Accounts {
            pub(crate) fn seeded(seeds: &Seeds, now: u64, ids: &mut Ids) -> Self {
                Self { $($module: ($module::$Account::SEEDED)(&seeds.$module, now, ids),)* }
            }

            /// What is in the site, as the JSON of a seed.
            pub(crate) fn exported(&self) -> Value {
                json!({ $(stringify!($module): ($module::$Account::EXPORTED)(&self.$module),)* })
            }
        }

        $(impl Registered for $module::$Account {
            const VENDOR: Vendor = Vendor::$Vendor;
            fn of(accounts: &mut Accounts) -> &mut Self { &mut accounts.$module }
            fn connection_in(connections: &Connections) -> &Self::Connection { &connections.$module }
        })*
    };
}

vendors! {
    /// Chargebee.
    Chargebee = chargebee::Site;
    /// Stripe.
    Stripe = stripe::StripeAccount;
    /// Upflow.
    Upflow = upflow::Organization;
}

/// A vendor that has its line in the registry.
pub(crate) trait Registered: Account {
    const VENDOR: Vendor;
    fn of(accounts: &mut Accounts) -> &mut Self;
    fn connection_in(connections: &Connections) -> &Self::Connection;
}

/// What is done for a vendor that only the registry knows.
pub(crate) trait Visitor {
    type Output;
    fn visit<A: Registered>(self) -> Self::Output;
}

impl Vendor {
    /// The vendor whose API a path belongs to.
    pub(crate) fn of_path(path: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|vendor| below(path, vendor.facts().root).is_some())
    }

    /// The vendor with this name, or which names there are.
    pub(crate) fn named(name: &str) -> Result<Self, String> {
        let names = || Self::ALL.iter().map(|vendor| vendor.name()).collect::<Vec<_>>().join(" and ");
        let vendor = Self::ALL.iter().copied().find(|vendor| vendor.name() == name);
        vendor.ok_or_else(|| format!("there is no vendor {name:?}, only {}", names()))
    }
}

impl fmt::Display for Vendor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

fn read<S: DeserializeOwned>(seed: &str) -> S {
    serde_json::from_str(seed).expect("a test reads it")
}

/// Makes sure that this vendor has an operation, or any vendor if none is named.
pub(crate) fn check_operation(vendor: Option<Vendor>, id: &str) -> Result<(), String> {
    let has = |vendor: &Vendor| vendor.operation_ids().contains(&id);
    let vendors = vendor.as_ref().map_or(Vendor::ALL, std::slice::from_ref);
    if vendors.iter().any(has) {
        return Ok(());
    }
    let known: BTreeSet<_> = vendors.iter().flat_map(|vendor| vendor.operation_ids()).collect();
    let nearest = known.iter().min_by_key(|known| distance(known, id)).copied().unwrap_or_default();
    let known = known.into_iter().collect::<Vec<_>>().join(", ");
    let others: Vec<_> = Vendor::ALL.iter().filter(|vendor| has(vendor)).map(|vendor| vendor.name()).collect();
    match vendor {
        Some(vendor) if !others.is_empty() => {
            Err(format!("{vendor} has no operation {id:?}, which is one of {}: it has {known}", others.join(" and ")))
        }
        Some(vendor) => Err(format!("{vendor} has no operation {id:?}, did you mean {nearest}? It has {known}")),
        None => Err(format!("there is no operation {id:?}, did you mean {nearest}? There are only {known}")),
    }
}

/// How many characters must be changed, added or left out to make one text of another.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<_> = (0..=other.len()).collect();
    for (at, byte) in one.bytes().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], at + 1);
        for (index, other) in other.bytes().enumerate() {
            let least = (diagonal + usize::from(byte != other)).min(row[index] + 1).min(row[index + 1] + 1);
            diagonal = std::mem::replace(&mut row[index + 1], least);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::ids_in;

    /// The roots of the APIs, and the paths of all that is not an API.
    fn paths() -> (Vec<&'static str>, Vec<&'static str>) {
        struct Paths;
        impl Visitor for Paths {
            type Output = (&'static str, Vec<&'static str>);
            fn visit<A: Registered>(self) -> Self::Output {
                (A::FACTS.root, A::PAGES.iter().map(|page| page.path).collect())
            }
        }
        let (roots, mut pages): (Vec<_>, Vec<_>) = Vendor::ALL.iter().map(|vendor| vendor.visit(Paths)).unzip();
        // One vendor's page may take several methods.
        pages.iter_mut().for_each(Vec::dedup);
        (roots, pages.concat())
    }

    #[test]
    fn no_two_vendors_share_a_path() {
        let (roots, mut others) = paths();
        others.extend(["/sites", "/_sandbox"]);
        let all: Vec<_> = roots.iter().chain(&others).collect();
        for (index, path) in all.iter().enumerate() {
            assert!(path.starts_with('/') && !path.ends_with('/'), "{path}");
            for (other_index, other) in all.iter().enumerate().filter(|(other_index, _)| *other_index != index) {
                // Pages may be below each other, but nothing is below an API, sites or control.
                let is_closed = other_index < roots.len() || other_index >= all.len() - 2;
                let is_shared = if is_closed { below(path, other).is_some() } else { ids_in(path, other).is_some() };
                assert!(!is_shared, "{path} and {other}");
            }
        }
    }

    #[test]
    fn the_nearest_operation_is_the_one_that_was_meant() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!((distance("", "ab"), distance("ab", ""), distance("ab", "ab")), (2, 2, 0));
        for vendor in Vendor::ALL {
            for id in vendor.operation_ids() {
                check_operation(Some(*vendor), id).unwrap();
                let why = check_operation(Some(*vendor), &id.replace('_', "-")).unwrap_err();
                assert!(why.contains(&format!("did you mean {id}?")), "{why}");
            }
        }
    }
}
