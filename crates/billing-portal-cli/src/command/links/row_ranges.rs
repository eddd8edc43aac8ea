//! Numbers of rows, in words.

use std::fmt;

/// Rows in their order, as ranges.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RowRanges {
    ranges: Vec<(u64, u64)>,
    pub(super) count: u64,
}

/// So many ranges are named.
const NAMED: usize = 8;

impl RowRanges {
    /// Adds a row that comes after all others.
    pub(super) fn add(&mut self, row: u64) {
        self.count += 1;
        if let Some((_, last)) = self.ranges.last_mut()
            && *last + 1 == row
        {
            *last = row;
        } else if self.ranges.len() <= NAMED {
            // Memory has a bound, as what is said has.
            self.ranges.push((row, row));
        }
    }
}

/// Such as `row 3`, or `rows 3, 5 to 9 and 12`.
impl fmt::Display for RowRanges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = self.ranges.iter().take(NAMED).map(|(first, last)| match last - first {
            0 => first.to_string(),
            _ => format!("{first} to {last}"),
        });
        let mut named: Vec<_> = named.collect();
        if self.ranges.len() > NAMED {
            named.push("more".to_owned());
        }
        let noun = if self.count == 1 { "row" } else { "rows" };
        write!(f, "{noun} {}", crate::wording::list(named, "and"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_named_by_their_ends() {
        let named = |rows: &[u64]| {
            let mut ranges = RowRanges::default();
            for row in rows {
                ranges.add(*row);
            }
            ranges.to_string()
        };
        assert_eq!(named(&[7]), "row 7");
        assert_eq!(named(&[3, 5, 6, 7, 12]), "rows 3, 5 to 7 and 12");
        assert!(named(&(0..1000).map(|row| row * 2).collect::<Vec<_>>()).ends_with("12, 14 and more"));
    }
}
