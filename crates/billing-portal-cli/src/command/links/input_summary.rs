//! What is in a file, before anything is sent.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hash, RandomState};

use billing_portal::Vendor;

use super::input::Row;
use super::request_reader::{RequestReader, is_rounded};
use crate::failure::Failure;

/// Of so many customers it is remembered that they were named, in 8 bytes each (at most 18 MB with the table's slack), so
/// that memory has a bound whatever the file's size.
const REMEMBERED: usize = 1_000_000;

/// How many wrong rows are shown.
const SHOWN: usize = 5;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct InputSummary {
    pub(super) rows: u64,
    /// The links to be made of each vendor that has any.
    pub(super) links: Vec<(Vendor, u64)>,
    /// Rows that ask for nothing that could be sent.
    pub(super) wrong: u64,
    /// The first of them: their lines, and what is wrong.
    pub(super) examples: Vec<(u64, String)>,
    /// Rows that name a customer whom an earlier row names.
    pub(super) repeated: u64,
    /// Whether there were more customers than are remembered.
    pub(super) is_partial: bool,
}

impl InputSummary {
    /// Reads rows to the end. A customer that a spreadsheet has rounded ends it: others may have lost digits unseen.
    pub(super) fn of(
        rows: impl Iterator<Item = Result<Row, Failure>>,
        reader: &RequestReader,
        name: &str,
    ) -> Result<Self, Failure> {
        let mut summary = Self { links: Vendor::ALL.iter().map(|vendor| (*vendor, 0)).collect(), ..Self::default() };
        let mut seen = Seen::new(REMEMBERED);
        for row in rows {
            let Row { line, cells, .. } = row?;
            summary.rows += 1;
            let customer = reader.customer(&cells);
            if is_rounded(&customer) {
                let row = format!("line {line} of {name} has the customer `{customer}`");
                return Err(Failure::misused(format!("{row}: a spreadsheet rounded the number"))
                    .hint("give the column the format `Text` before the ids are put in, and export it again"));
            }
            match reader.read(&cells) {
                Ok((vendor, request)) => {
                    summary.count(vendor);
                    summary.repeated += u64::from(seen.has((vendor, request.customer())));
                }
                Err(problem) => {
                    summary.wrong += 1;
                    if summary.examples.len() < SHOWN {
                        summary.examples.push((line, problem));
                    }
                }
            }
        }
        summary.links.retain(|(_, links)| *links > 0);
        summary.is_partial = seen.is_partial;
        Ok(summary)
    }

    fn count(&mut self, vendor: Vendor) {
        if let Some((_, links)) = self.links.iter_mut().find(|(other, _)| *other == vendor) {
            *links += 1;
        }
    }

    /// The first vendor of those that have links to be made for which something holds.
    pub(super) fn find(&self, holds: impl Fn(Vendor) -> bool) -> Option<Vendor> {
        self.links.iter().map(|(vendor, _)| *vendor).find(|vendor| holds(*vendor))
    }

    /// What is odd about the rows, a line each.
    pub(super) fn remarks(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if self.repeated > 0 || self.is_partial {
            let of =
                if self.is_partial { format!(" (looked for among the first {REMEMBERED})") } else { String::new() };
            lines.push(format!("Rows with a customer that an earlier row has{of}: {}", self.repeated));
        }
        if self.wrong > 0 {
            lines.push(format!("Rows that cannot be sent: {}", self.wrong));
            lines.extend(self.examples.iter().map(|(line, problem)| format!("  line {line}: {problem}")));
            if self.wrong > self.examples.len() as u64 {
                lines.push("  …".to_owned());
            }
        }
        lines
    }
}

/// The first so many different customers, as hashes. With 64 bits, one in 30 million files of a million customers has a
/// customer taken for another.
#[derive(Debug)]
struct Seen {
    hash: RandomState,
    hashes: HashSet<u64>,
    most: usize,
    is_partial: bool,
}

impl Seen {
    fn new(most: usize) -> Self {
        Self { hash: RandomState::new(), hashes: HashSet::new(), most, is_partial: false }
    }

    /// Whether this one was there before.
    fn has(&mut self, customer: impl Hash) -> bool {
        let hash = self.hash.hash_one(customer);
        if self.hashes.contains(&hash) {
            return true;
        }
        if self.hashes.len() < self.most {
            self.hashes.insert(hash);
        } else {
            self.is_partial = true;
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_has_a_bound() {
        let mut seen = Seen::new(3);
        assert!(![1, 2, 3].into_iter().any(|customer| seen.has(customer)) && !seen.is_partial);
        assert!([3, 2, 1].into_iter().all(|customer| seen.has(customer)) && !seen.is_partial);
        assert!(!seen.has(4) && !seen.has(4) && seen.is_partial, "it says that it does not know all");
        assert!(seen.has(1) && seen.hashes.len() == 3);
    }
}
