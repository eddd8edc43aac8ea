//! Customers that several rows have.

use std::hash::{BuildHasher, Hash, RandomState};

/// So many rows are compared, in 16 bytes each, so that memory has a bound whatever the file's size.
pub(super) const COMPARED: usize = 1_000_000;

/// Looks for customers that came before.
#[derive(Debug, Default)]
pub(super) struct Search {
    state: RandomState,
    /// What a customer hashes to, and the line of the row. With 64 bits, one in 30 million files of a million customers
    /// has a customer taken for another.
    seen: Vec<(u64, u64)>,
    is_partial: bool,
}

impl Search {
    /// Adds a row, if there are not too many.
    pub(super) fn add(&mut self, customer: impl Hash, line: u64) {
        if self.seen.len() < COMPARED {
            self.seen.push((self.state.hash_one(customer), line));
        } else {
            self.is_partial = true;
        }
    }

    /// All rows are added. Needs no memory beside what there is.
    pub(super) fn finish(self) -> Duplicates {
        let mut rows = self.seen;
        rows.sort_unstable();
        let (mut first, mut kept) = (None, 0);
        for place in 0..rows.len() {
            let (hash, line) = rows[place];
            match first {
                Some((of, first_line)) if of == hash => {
                    rows[kept] = (line, first_line);
                    kept += 1;
                }
                _ => first = Some((hash, line)),
            }
        }
        rows.truncate(kept);
        rows.sort_unstable();
        Duplicates { rows, is_partial: self.is_partial }
    }
}

/// Rows whose customer an earlier row has.
#[derive(Debug, Default)]
pub(super) struct Duplicates {
    /// The line of each, in order, and that of the first row with its customer.
    rows: Vec<(u64, u64)>,
    /// Whether there were more rows than are compared.
    pub(super) is_partial: bool,
}

impl Duplicates {
    /// The lines of the rows, each with the line of the first row with its customer.
    pub(super) fn rows(&self) -> &[(u64, u64)] {
        &self.rows
    }

    /// The line of the first row that has the customer of this one, if that is another row.
    pub(super) fn first_of(&self, line: u64) -> Option<u64> {
        let place = self.rows.binary_search_by_key(&line, |(line, _)| *line).ok()?;
        Some(self.rows[place].1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_knows_the_first_of_its_customer() {
        let mut search = Search::default();
        for (customer, line) in [("a", 2), ("b", 3), ("a", 4), ("c", 6), ("b", 7), ("a", 9)] {
            search.add(customer, line);
        }
        let duplicates = search.finish();
        assert_eq!(duplicates.rows(), [(4, 2), (7, 3), (9, 2)]);
        assert_eq!([2, 4, 6, 9].map(|line| duplicates.first_of(line)), [None, Some(2), None, Some(2)]);
        assert!(!duplicates.is_partial);
    }

    #[test]
    fn more_rows_than_are_compared_are_said() {
        let mut search = Search::default();
        (0..=COMPARED as u64).for_each(|line| search.add(line, line));
        assert_eq!(search.seen.capacity().next_power_of_two(), COMPARED.next_power_of_two());
        let duplicates = search.finish();
        assert!(duplicates.is_partial && duplicates.rows().is_empty());
    }
}
