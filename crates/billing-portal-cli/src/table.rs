//! Rows for people: aligned, and on a terminal cut at its width.

use std::borrow::Cow;

use console::{Term, measure_text_width, truncate_str};

use crate::output::shown;

/// The least that is left of a column.
const LEAST: usize = 8;
const GAP: &str = "  ";

/// A table below its headings. The columns from `whole` on may be cut, those before it are for copying. Columns in which nothing
/// stands are left out.
pub(crate) fn table<const N: usize>(headings: [&str; N], rows: &[[&str; N]], whole: usize) -> String {
    let width = Term::stdout().is_term().then(|| Term::stdout().size_checked()).flatten();
    aligned(headings, rows, whole, width.map(|(_, columns)| columns.into()))
}

fn aligned<const N: usize>(headings: [&str; N], rows: &[[&str; N]], whole: usize, width: Option<usize>) -> String {
    let all: Vec<[Cow<'_, str>; N]> = [headings].iter().chain(rows).map(|row| row.map(shown)).collect();
    let width_of = |column: usize| all.iter().map(|row| measure_text_width(&row[column])).max().unwrap_or(0);
    let used: Vec<usize> = (0..N).filter(|column| rows.iter().any(|row| !row[*column].is_empty())).collect();
    let mut widths: Vec<(usize, usize)> = used.iter().map(|column| (*column, width_of(*column))).collect();
    if let Some(width) = width {
        let mut surplus =
            widths.iter().map(|(_, width)| width + GAP.len()).sum::<usize>().saturating_sub(width + GAP.len());
        // The widest gives first.
        while surplus > 0 {
            let widest =
                widths.iter_mut().filter(|(column, it)| *column >= whole && *it > LEAST).max_by_key(|(_, it)| *it);
            let Some((_, widest)) = widest else { break };
            *widest -= 1;
            surplus -= 1;
        }
    }
    let line = |row: &[Cow<'_, str>; N]| {
        let cells = widths.iter().map(|(column, width)| {
            let cell = truncate_str(&row[*column], *width, "…");
            let blanks = width.saturating_sub(measure_text_width(&cell));
            format!("{cell}{}", " ".repeat(blanks))
        });
        cells.collect::<Vec<_>>().join(GAP).trim_end().to_owned()
    };
    all.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_by_what_a_terminal_shows() {
        let rows = [["a1", "Zoë", "", "x"], ["long_id", "株式会社", "", ""]];
        let text = aligned(["ID", "NAME", "NONE", "E-MAIL"], &rows, 1, None);
        assert_eq!(text, "ID       NAME      E-MAIL\na1       Zoë       x\nlong_id  株式会社");
    }

    #[test]
    fn what_is_for_copying_is_never_cut() {
        let rows = [["0123456789012345", "a name that is long", "mail@acme.example"]];
        for width in [1, 20, 40, 50, 80] {
            let text = aligned(["ID", "NAME", "E-MAIL"], &rows, 1, Some(width));
            let row = text.lines().last().expect("a row");
            assert!(row.starts_with("0123456789012345  a name"), "{row}");
            assert!(measure_text_width(row) <= width.max(16 + 2 + LEAST + 2 + LEAST), "{width}: {row}");
            assert_eq!(row.contains('…'), width < 56, "{row}");
        }
    }

    #[test]
    fn nothing_moves_the_cursor_or_begins_a_line() {
        let text = aligned(["ID", "NAME"], &[["a\nb", "\u{1b}[2Jc\u{202e}d\te"]], 1, None);
        assert_eq!(text.lines().count(), 2);
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\t']), "{text:?}");
    }
}
