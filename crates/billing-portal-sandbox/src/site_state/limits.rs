//! The limits of a site.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::control_error::ControlError;
use crate::limit::LimitRule;
use crate::vendors::Vendor;

/// How many requests a site takes before it responds with 429 and `Retry-After`: a list of rules for each vendor.
///
/// By default a vendor has the limits that it documents: Upflow 600 requests in any 60 seconds and 10 at once, Chargebee
/// none, since its limit depends on the plan. Time is the site's clock, so on a frozen one a minute passes only when it is
/// moved. Requests count if their credentials are right and they were not refused for a limit themselves.
///
/// As JSON it is an object with a list of rules for each vendor; a vendor that is left out stays as it is.
///
/// ```
/// use billing_portal_sandbox::{LimitRule, Limits, Vendor};
/// use serde_json::json;
///
/// let limits = Limits::default().rules(Vendor::Chargebee, [LimitRule::window(150, 60)]);
/// let upflow = json!([{"requests": 600, "seconds": 60}, {"at_once": 10}]);
/// let json = json!({"chargebee": [{"requests": 150, "seconds": 60}], "upflow": upflow});
/// assert_eq!(serde_json::to_value(&limits).unwrap(), json);
/// assert_eq!(Limits::default().changed(json).unwrap(), limits);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Limits(BTreeMap<Vendor, Vec<LimitRule>>);

impl Default for Limits {
    fn default() -> Self {
        Self::each(|vendor| vendor.facts().limits.to_vec())
    }
}

impl Limits {
    /// No limits at all.
    #[must_use]
    pub fn none() -> Self {
        Self::each(|_| Vec::new())
    }

    /// With these rules for a vendor in place of those that it has.
    #[must_use]
    pub fn rules(mut self, vendor: Vendor, rules: impl IntoIterator<Item = LimitRule>) -> Self {
        self.0.insert(vendor, rules.into_iter().collect());
        self
    }

    /// With the rules of the vendors that a JSON object has, as `POST /_sandbox/limits` takes it.
    ///
    /// # Errors
    ///
    /// If it names an unknown vendor, or a rule has a 0, or not one of the two kinds: the error names the place.
    pub fn changed(mut self, vendors: Value) -> Result<Self, ControlError> {
        let changes: BTreeMap<String, Vec<LimitRule>> = serde_path_to_error::deserialize(vendors).map_err(|error| {
            let place = error.path().to_string();
            ControlError(if place == "." { error.to_string() } else { format!("{place}: {}", error.into_inner()) })
        })?;
        for (name, rules) in changes {
            self.0.insert(Vendor::named(&name).map_err(ControlError)?, rules);
        }
        Ok(self)
    }

    pub(crate) fn of(&self, vendor: Vendor) -> &[LimitRule] {
        self.0.get(&vendor).map(Vec::as_slice).unwrap_or_default()
    }

    fn each(rules: impl Fn(Vendor) -> Vec<LimitRule>) -> Self {
        Self(Vendor::ALL.iter().map(|vendor| (*vendor, rules(*vendor))).collect())
    }
}
