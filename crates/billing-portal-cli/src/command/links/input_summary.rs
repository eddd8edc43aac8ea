//! What is in a file, before anything is sent.

use std::collections::BTreeMap;
use std::time::Duration;

use billing_portal::Vendor;

use super::cell_checks::{self, Doubt};
use super::duplicates::{COMPARED, Duplicates, Search};
use super::input::{Input, Row};
use super::invisible::shown;
use super::request_reader::{RequestReader, is_rounded};
use crate::failure::Failure;

/// How many rows of a kind are shown.
const SHOWN: usize = 5;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct InputSummary {
    pub(super) rows: u64,
    /// The links to be made of each vendor that has any.
    pub(super) links: Vec<Links>,
    /// Rows that ask for nothing that could be sent.
    pub(super) wrong: u64,
    /// The first of them: their lines, and what is wrong.
    pub(super) examples: Vec<(u64, String)>,
    /// Rows without content.
    blank: u64,
    doubts: BTreeMap<Doubt, Found>,
    pub(super) duplicates: Duplicates,
    /// The first of them: their customers as they are shown.
    duplicate_customers: Vec<String>,
    /// Whether duplicates get no link.
    skips: bool,
}

/// The links of a vendor.
#[derive(Clone, Debug)]
pub(super) struct Links {
    pub(super) vendor: Vendor,
    pub(super) count: u64,
    /// How many rows leave it to the vendor how long they work.
    pub(super) by_default: u64,
    /// The shortest and the longest time that others say, the latter with its line.
    pub(super) validity: Option<(Duration, Duration, u64)>,
}

/// Rows that are alike in something.
#[derive(Debug, Default)]
struct Found {
    count: u64,
    /// The first of them: their lines, and their customers as they are shown.
    examples: Vec<(u64, String)>,
}

impl InputSummary {
    /// Reads so many rows. A customer that a spreadsheet has rounded ends it: others may have lost digits unseen.
    pub(super) fn of(input: &Input, most: usize, reader: &RequestReader, skips: bool) -> Result<Self, Failure> {
        let mut summary = Self { skips, ..Self::default() };
        let mut search = Search::default();
        let mut rows = input.rows()?;
        for row in rows.by_ref().take(most) {
            let Row { line, cells, .. } = row?;
            summary.rows += 1;
            let customer = reader.raw_customer(&cells);
            if is_rounded(customer.trim()) {
                let row =
                    format!("{} {line} of {} has the customer {}", input.unit(), input.name(), shown(customer.trim()));
                return Err(Failure::misused(format!("{row}: a spreadsheet rounded the number"))
                    .hint("give the column the format `Text` before the ids are put in, and export it again"));
            }
            if let Some(doubt) = cell_checks::doubt(&customer) {
                summary.doubts.entry(doubt).or_default().add(line, &customer);
            }
            match reader.read(&cells) {
                Ok((vendor, request)) => {
                    search.add((vendor, request.customer()), line);
                    summary.count(vendor, reader.validity(vendor, &cells), line);
                }
                Err(problem) => {
                    summary.wrong += 1;
                    if summary.examples.len() < SHOWN {
                        summary.examples.push((line, problem));
                    }
                }
            }
        }
        summary.blank = rows.blank;
        summary.duplicates = search.finish();
        summary.look_at_duplicates(input, reader)?;
        summary.links.retain(|links| links.count > 0);
        summary.links.sort_by_key(|links| Vendor::ALL.iter().position(|vendor| *vendor == links.vendor));
        Ok(summary)
    }

    fn count(&mut self, vendor: Vendor, validity: Option<Duration>, line: u64) {
        let links = self.links_of(vendor);
        links.count += 1;
        match (validity, &mut links.validity) {
            (None, _) => links.by_default += 1,
            (Some(time), none @ None) => *none = Some((time, time, line)),
            (Some(time), Some((shortest, longest, of))) => {
                *shortest = time.min(*shortest);
                if time > *longest {
                    (*longest, *of) = (time, line);
                }
            }
        }
    }

    fn links_of(&mut self, vendor: Vendor) -> &mut Links {
        let place = self.links.iter().position(|links| links.vendor == vendor).unwrap_or_else(|| {
            self.links.push(Links { vendor, count: 0, by_default: 0, validity: None });
            self.links.len() - 1
        });
        &mut self.links[place]
    }

    /// Reads rows again as far as duplicates are to be named, or are not to be sent.
    fn look_at_duplicates(&mut self, input: &Input, reader: &RequestReader) -> Result<(), Failure> {
        let duplicates = self.duplicates.rows().len();
        let mut left = if self.skips { duplicates } else { duplicates.min(SHOWN) };
        let mut rows = input.rows()?;
        while left > 0
            && let Some(row) = rows.next().transpose()?
        {
            if self.duplicates.first_of(row.line).is_none() {
                continue;
            }
            left -= 1;
            if self.duplicate_customers.len() < SHOWN {
                self.duplicate_customers.push(shown(&reader.customer(&row.cells)));
            }
            if self.skips
                && let Ok((vendor, _)) = reader.read(&row.cells)
            {
                self.links_of(vendor).count -= 1;
            }
        }
        Ok(())
    }

    /// The first vendor of those that have links to be made for which something holds.
    pub(super) fn find(&self, holds: impl Fn(Vendor) -> bool) -> Option<Vendor> {
        self.links.iter().map(|links| links.vendor).find(|vendor| holds(*vendor))
    }

    /// What is odd about the rows, a line each. `unit` is what their lines are called.
    pub(super) fn remarks(&self, unit: &str) -> Vec<String> {
        let mut lines = Vec::new();
        if self.blank > 0 {
            lines.push(format!("Rows without content, which are left out: {}", self.blank));
        }
        for (doubt, found) in &self.doubts {
            lines.push(format!("Customers {}: {}", doubt.description(), found.count));
            let examples = found.examples.iter().map(|(line, customer)| format!("  {unit} {line}: {customer}"));
            lines.extend(examples);
            lines.extend(more(found.count, found.examples.len()));
        }
        let duplicates = self.duplicates.rows();
        if !duplicates.is_empty() || self.duplicates.is_partial {
            let of = if self.duplicates.is_partial { format!(" (of the first {COMPARED})") } else { String::new() };
            let end = if self.skips { ", which are skipped" } else { ", each gets a link; see --skip-duplicates" };
            lines.push(format!("Rows with a customer that an earlier row has{of}: {}{end}", duplicates.len()));
            for ((line, first), customer) in duplicates.iter().zip(&self.duplicate_customers) {
                lines.push(format!("  {unit} {line}: {customer} as in {unit} {first}"));
            }
            lines.extend(more(duplicates.len() as u64, self.duplicate_customers.len()));
        }
        if self.wrong > 0 {
            lines.push(format!("Rows that cannot be sent: {}", self.wrong));
            lines.extend(self.examples.iter().map(|(line, problem)| format!("  {unit} {line}: {problem}")));
            lines.extend(more(self.wrong, self.examples.len()));
        }
        lines
    }
}

impl Found {
    fn add(&mut self, line: u64, customer: &str) {
        self.count += 1;
        if self.examples.len() < SHOWN {
            self.examples.push((line, shown(customer)));
        }
    }
}

/// Says that not all are shown.
fn more(count: u64, shown: usize) -> Option<String> {
    (count > shown as u64).then(|| "  …".to_owned())
}
