//! What is in a file, before anything is sent.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use billing_portal::Vendor;

use super::input::Row;
use super::order::{Orders, is_rounded};
use crate::failure::Failure;

/// Of so many customers it is remembered that they were named, in 8 bytes each (at most 18 MB with the table's slack), so
/// that memory has a bound whatever the file's size.
const REMEMBERED: usize = 1_000_000;

/// How many wrong rows are shown.
const SHOWN: usize = 5;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub(super) rows: u64,
    pub(super) chargebee: u64,
    pub(super) upflow: u64,
    /// Rows that ask for nothing that could be sent.
    pub(super) wrong: u64,
    /// The first of them: their lines, and what is wrong.
    pub(super) examples: Vec<(u64, String)>,
    /// Rows that name a customer whom an earlier row names.
    pub(super) repeated: u64,
    /// Whether there were more customers than are remembered.
    pub(super) is_partial: bool,
}

impl Survey {
    /// Reads rows to the end. A customer that a spreadsheet has rounded ends it: others may have lost digits unseen.
    pub(super) fn of(
        rows: impl Iterator<Item = Result<Row, Failure>>,
        orders: &Orders,
        name: &str,
    ) -> Result<Self, Failure> {
        let (mut survey, hash, mut seen) = (Self::default(), RandomState::new(), HashSet::new());
        for row in rows {
            let Row { line, cells, .. } = row?;
            survey.rows += 1;
            let customer = orders.customer(&cells);
            if is_rounded(&customer) {
                let message =
                    format!("line {line} of {name} has the customer `{customer}`: a spreadsheet rounded the number");
                return Err(Failure::misused(message)
                    .hint("give the column the format `Text` before the ids are put in, and export it again"));
            }
            match orders.read(&cells) {
                Ok(order) => {
                    *survey.count(order.vendor()) += 1;
                    // With 64 bits, one in 30 million files of a million rows has a repetition that is none.
                    let hash = hash.hash_one((order.vendor(), order.customer()));
                    if seen.contains(&hash) {
                        survey.repeated += 1;
                    } else if seen.len() < REMEMBERED {
                        seen.insert(hash);
                    } else {
                        survey.is_partial = true;
                    }
                }
                Err(problem) => {
                    survey.wrong += 1;
                    if survey.examples.len() < SHOWN {
                        survey.examples.push((line, problem));
                    }
                }
            }
        }
        Ok(survey)
    }

    fn count(&mut self, vendor: Vendor) -> &mut u64 {
        match vendor {
            Vendor::Chargebee => &mut self.chargebee,
            _ => &mut self.upflow,
        }
    }

    /// The links to be made of each vendor that has any.
    pub(super) fn vendors(&self) -> impl Iterator<Item = (Vendor, u64)> {
        [(Vendor::Chargebee, self.chargebee), (Vendor::Upflow, self.upflow)].into_iter().filter(|(_, links)| *links > 0)
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
