//! The scripts that are not used up, and whose turn it is.

use std::collections::BTreeMap;

use super::control_error::ControlError;
use super::fault::Fault;
use super::fault_script::Faults;
use crate::random::{draw, mix};
use crate::vendors::Vendor;

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
