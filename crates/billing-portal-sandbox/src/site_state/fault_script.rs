//! Scripts: which requests meet which faults, and whose turn it is.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};

use super::control_error::ControlError;
use super::fault::Fault;
use crate::ids::{draw, mix};
use crate::object;
use crate::vendors::{Vendor, check_operation};

/// A script of faults: for which requests, which faults, and in which order.
///
/// Scripts stand in line in the order in which they were given to [`Site::script`](crate::Site::script).
/// The first one that is for a request decides what happens to it, so a script for one operation or one key
/// belongs before one for everything. It is for every request to the vendors' APIs, unless [`Faults::vendor`],
/// [`Faults::on`] or [`Faults::for_key`] narrow that down. Hosted pages and the control plane have no faults.
///
/// As JSON it is an object with the members `vendor`, `operation`, `idempotency_key`, `faults`, `seed`, `share` and
/// `at_most_in_a_row`; unknown ones are refused.
///
/// ```
/// use billing_portal_sandbox::{Fault, Faults, Sandbox};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = Sandbox::start().await?;
/// // The first session is made, but nobody hears of it; then the vendor is busy; then all is well.
/// let faults = [Fault::drop_after(), Fault::status(429).header("retry-after", "1")];
/// sandbox.script(Faults::in_order(faults).on("create_portal_session"))?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "an object")]
#[must_use = "nothing happens before it is given to `Site::script`"]
pub struct Faults {
    #[serde(skip_serializing_if = "Option::is_none")]
    vendor: Option<Vendor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    idempotency_key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) seed: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) share: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) at_most_in_a_row: Option<u32>,
    #[serde(rename = "faults", deserialize_with = "object::read_list")]
    pub(super) list: VecDeque<Fault>,
}

impl Faults {
    /// One fault for each of the next requests, in this order. Afterwards the script is gone.
    pub fn in_order(faults: impl IntoIterator<Item = Fault>) -> Self {
        Self { list: faults.into_iter().collect(), ..Self::default() }
    }

    /// Faults now and then, for load tests; the script stays until it is cleared.
    ///
    /// Whether a request meets a fault, and which, is a function of this seed, of its idempotency key and of how
    /// many requests with that key came before: the same whatever runs at the same time. Requests without a key
    /// count by their path. A fault is as likely as [`Faults::share`] says, 0.2 by default; no key
    /// meets more of them in a row than [`Faults::at_most_in_a_row`], 3 by default. They are chosen from
    /// [`Faults::choose_from`], by default: a connection dropped before or after the request was processed, 500,
    /// 503 as HTML, 429 with `Retry-After: 0`, and a body that is cut.
    pub fn seeded(seed: u64) -> Self {
        Self { seed: Some(seed), ..Self::default() }
    }

    /// Only for requests to this vendor's API.
    pub fn vendor(mut self, vendor: Vendor) -> Self {
        self.vendor = Some(vendor);
        self
    }

    /// Only for requests of the operation with this id, as it stands in the journal: `create_portal_session`. Where
    /// several vendors have one with this id, it is for all of them unless [`Faults::vendor`] names one.
    pub fn on(mut self, operation_id: impl Into<String>) -> Self {
        self.operation = Some(operation_id.into());
        self
    }

    /// Only for requests with this idempotency key.
    pub fn for_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }

    /// Of a seeded script: how likely a fault is, from 0 (never) to 1 (always, but for
    /// [`Faults::at_most_in_a_row`]).
    pub fn share(mut self, share: f64) -> Self {
        self.share = Some(share);
        self
    }

    /// Of a seeded script: how many faults one key meets in a row, at least 1, before a response comes through.
    pub fn at_most_in_a_row(mut self, faults: u32) -> Self {
        self.at_most_in_a_row = Some(faults);
        self
    }

    /// Of a seeded script: what to choose from. One that is listed twice is chosen twice as often.
    pub fn choose_from(mut self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.list = faults.into_iter().collect();
        self
    }

    pub(super) fn is_for(&self, vendor: Vendor, operation_id: Option<&str>, idempotency_key: Option<&str>) -> bool {
        self.vendor.is_none_or(|only| only == vendor)
            && (self.operation.is_none() || self.operation.as_deref() == operation_id)
            && (self.idempotency_key.is_none() || self.idempotency_key.as_deref() == idempotency_key)
    }

    /// Checks the script and puts the defaults into a seeded one.
    pub(super) fn complete(mut self) -> Result<Self, ControlError> {
        if let Some(id) = &self.operation {
            check_operation(self.vendor, id).map_err(ControlError)?;
        }
        if self.seed.is_some() {
            self.share.get_or_insert(0.2);
            self.at_most_in_a_row.get_or_insert(3);
            if self.list.is_empty() {
                self.list = usual_faults().into();
            }
        } else if self.share.is_some() || self.at_most_in_a_row.is_some() {
            return Err(ControlError("share and at_most_in_a_row are for scripts with a seed".to_owned()));
        }
        if self.share.is_some_and(|share| !(0.0..=1.0).contains(&share)) {
            return Err(ControlError("share must be from 0 to 1".to_owned()));
        }
        if self.at_most_in_a_row == Some(0) {
            return Err(ControlError("at_most_in_a_row must be at least 1".to_owned()));
        }
        if self.list.is_empty() {
            return Err(ControlError("there are no faults in it".to_owned()));
        }
        for (index, fault) in self.list.iter().enumerate() {
            fault.check().map_err(|why| ControlError(format!("faults[{index}]: {why}")))?;
        }
        Ok(self)
    }
}

/// What a seeded script chooses from if it does not say.
fn usual_faults() -> [Fault; 6] {
    [
        Fault::drop_before(),
        Fault::drop_after(),
        Fault::status(500),
        Fault::html(503),
        Fault::status(429).header("retry-after", "0"),
        Fault::response().cut_body(20),
    ]
}

/// The scripts of a site, in the order in which they were given.
#[derive(Default)]
pub(crate) struct FaultQueue(Vec<Script>);

struct Script {
    faults: Faults,
    /// Of a seeded script: what became of each key's requests.
    turns: BTreeMap<String, Turns>,
}

#[derive(Default)]
struct Turns {
    requests: u64,
    faults_in_a_row: u32,
}

impl FaultQueue {
    pub(crate) fn add(&mut self, faults: Faults) -> Result<(), ControlError> {
        self.0.push(Script { faults: faults.complete()?, turns: BTreeMap::new() });
        Ok(())
    }

    pub(crate) fn left(&self) -> Vec<Faults> {
        self.0.iter().map(|script| script.faults.clone()).collect()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault that a request meets, if it meets any.
    pub(crate) fn next(
        &mut self,
        vendor: Vendor,
        operation_id: Option<&str>,
        idempotency_key: Option<&str>,
        path: &str,
    ) -> Option<Fault> {
        let index = self.0.iter().position(|script| script.faults.is_for(vendor, operation_id, idempotency_key))?;
        let script = &mut self.0[index];
        if let Some(seed) = script.faults.seed {
            return script.by_chance(seed, idempotency_key.unwrap_or(path));
        }
        let fault = script.faults.list.pop_front();
        if script.faults.list.is_empty() {
            self.0.remove(index);
        }
        fault
    }
}

impl Script {
    fn by_chance(&mut self, seed: u64, key: &str) -> Option<Fault> {
        let (share, most) = (self.faults.share?, self.faults.at_most_in_a_row?);
        let turns = self.turns.entry(key.to_owned()).or_default();
        let number = draw(seed, key, turns.requests);
        turns.requests += 1;
        let chance = f64::from(u32::try_from(number >> 32).unwrap_or_default()) / (f64::from(u32::MAX) + 1.0);
        if chance >= share || turns.faults_in_a_row >= most {
            turns.faults_in_a_row = 0;
            return None;
        }
        turns.faults_in_a_row += 1;
        let index = mix(number) % self.faults.list.len() as u64;
        self.faults.list.get(usize::try_from(index).unwrap_or_default()).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the requests of a key meet, one after another.
    fn met(queue: &mut FaultQueue, key: &str, requests: usize) -> Vec<Option<Fault>> {
        (0..requests).map(|_| queue.next(Vendor::ALL[0], Some("create"), Some(key), "/")).collect()
    }

    fn seeded(faults: Faults) -> FaultQueue {
        let mut queue = FaultQueue::default();
        queue.add(faults).unwrap();
        queue
    }

    #[test]
    fn chance_is_a_function_of_seed_key_and_order() {
        let mut one = seeded(Faults::seeded(7));
        let expected = (met(&mut one, "a", 200), met(&mut one, "b", 200));
        assert_ne!(expected.0, expected.1);

        // The other way round, with others in between.
        let mut other = seeded(Faults::seeded(7));
        let mut seen = (Vec::new(), Vec::new());
        for _ in 0..200 {
            seen.1.extend(met(&mut other, "b", 1));
            met(&mut other, "c", 1);
            seen.0.extend(met(&mut other, "a", 1));
        }
        assert_eq!(seen, expected);
        assert_ne!(met(&mut seeded(Faults::seeded(8)), "a", 200), expected.0);
    }

    #[test]
    fn a_share_of_the_replies_of_many_keys_is_a_fault_of_each_kind() {
        let mut queue = seeded(Faults::seeded(1).share(0.2));
        let met: Vec<_> = (0..5_000).flat_map(|key| met(&mut queue, &key.to_string(), 2)).flatten().collect();
        assert!((1_850..2_150).contains(&met.len()), "{} of 10,000", met.len());
        for fault in &queue.left()[0].list {
            let count = met.iter().filter(|met| *met == fault).count();
            assert!((250..420).contains(&count), "{count} of {fault:?}");
        }
    }

    #[test]
    fn no_key_meets_more_in_a_row_than_it_may() {
        for most in [1, 3] {
            let mut queue = seeded(Faults::seeded(5).share(0.9).at_most_in_a_row(most));
            let met = met(&mut queue, "key", 1_000);
            let longest = met.split(Option::is_none).map(<[_]>::len).max();
            assert_eq!(longest, usize::try_from(most).ok());
        }
        let mut always = seeded(Faults::seeded(5).share(1.0).at_most_in_a_row(2));
        let met: Vec<_> = met(&mut always, "key", 6).iter().map(Option::is_some).collect();
        assert_eq!(met, [true, true, false, true, true, false]);
        let mut never = seeded(Faults::seeded(5).share(0.0));
        assert!((0..1_000).all(|_| never.next(Vendor::ALL[0], None, Some("key"), "/").is_none()));
    }
}
