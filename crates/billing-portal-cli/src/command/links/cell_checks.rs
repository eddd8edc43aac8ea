//! What spreadsheets make of ids, and what of that can be seen.
//!
//! What cannot be an id is a problem, and its row is not sent. What may be one is a doubt, which is said.

use super::invisible;

/// Error values that end in no `!` or `?`, in the languages of spreadsheet programs.
#[rustfmt::skip]
const ERRORS: &[&str] = &[
    "#N/A", "#NV", "#N/D", "#N/B", "#I/T", "#Н/Д", "#YOK", "#HIÁNYZIK", "#SAKNAS", "#GETTING_DATA", "#REF",
    "#VALUE", "#NAME", "#NUM", "#NULL", "#DIV/0", "#LOADING",
];

/// First words of rows that sum up.
#[rustfmt::skip]
const TOTALS: &[&str] = &[
    "total", "totals", "subtotal", "subtotals", "sum", "sums", "count", "average", "summe", "gesamt",
    "gesamtsumme", "gesamtergebnis", "zwischensumme", "teilergebnis", "ergebnis", "anzahl", "somme", "totaux",
    "suma", "totale", "totali", "somma", "totaal", "totalt", "soma", "subtotaal", "summa", "razem", "celkem",
    "yhteensä", "összesen", "toplam", "итого", "всего", "合計", "小計", "总计", "合计",
];

/// What people and programs write where there is nothing.
#[rustfmt::skip]
const NOTHING: &[&str] = &[
    "n/a", "na", "n.a.", "nan", "null", "nil", "none", "<na>", "(blank)", "(leer)", "(vide)", "undefined",
    "unknown", "tbd", "k.a.", "-", "--", "–", "—", "?", "#",
];

/// How months begin in dates of spreadsheets.
#[rustfmt::skip]
const MONTHS: &[&str] = &[
    "jan", "feb", "fév", "mar", "mär", "mrz", "apr", "avr", "may", "mai", "jun", "jui", "jul", "aug", "aoû", "sep",
    "oct", "okt", "nov", "dec", "dez", "déc",
];

/// Spreadsheets keep 15 digits of a number; programs that hold numbers as floating point, 17.
const KEPT_DIGITS: [usize; 2] = [15, 17];

/// What may be wrong with an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Doubt {
    /// A letter cannot be seen.
    Invisible,
    /// The mark of a text is left.
    Apostrophe,
    /// A number with a fraction of zeros.
    Fraction,
    /// A number with separators of thousands, a currency or a percent sign.
    Formatted,
    /// A number that has zeros where a spreadsheet keeps no digits.
    Rounded,
    /// A date.
    Date,
    /// Words for nothing.
    Nothing,
    /// A row that sums up.
    Total,
}

impl Doubt {
    /// What to say of customers with it.
    pub(super) fn description(self) -> &'static str {
        match self {
            Self::Invisible => "with characters that cannot be seen",
            Self::Apostrophe => "that begin with an apostrophe, with which spreadsheets mark text",
            Self::Fraction => "that end in .0, which spreadsheets add to numbers",
            Self::Formatted => "that look like formatted numbers, such as 1,234 for 1234",
            Self::Rounded => "of more than 15 digits that end in zeros, where spreadsheets lose digits",
            Self::Date => "that look like dates, which spreadsheets make of ids such as 1-2",
            Self::Nothing => "that stand for no value",
            Self::Total => "that look like a row of totals",
        }
    }
}

/// What is certainly wrong with what stands in a cell.
pub(super) fn problem(text: &str) -> Option<String> {
    if is_error(text) {
        return Some(format!("is the error value {} of a spreadsheet", invisible::shown(text)));
    }
    text.starts_with('=').then(|| format!("is a formula of a spreadsheet, {}, and no value", invisible::shown(text)))
}

/// Whether a text is `#N/A`, `#REF!`, `#BEZUG!`, `Err:502` or its like, or the `####` of a column that is too narrow.
fn is_error(text: &str) -> bool {
    let is_code = |rest: &str| rest.len() == 3 && rest.bytes().all(|byte| byte.is_ascii_digit());
    let Some(name) = text.strip_prefix('#') else {
        return text.split_at_checked(4).is_some_and(|(word, code)| word.eq_ignore_ascii_case("err:") && is_code(code));
    };
    let is_of_errors =
        |letter: char| letter.is_uppercase() || matches!(letter, '/' | '0' | '_' | '¡' | '¿' | '!' | '?');
    ERRORS.contains(&text.to_uppercase().as_str())
        || (name.len() > 1 && name.ends_with(['!', '?']) && name.chars().all(is_of_errors))
        || (name.len() > 1 && name.bytes().all(|byte| byte == b'#'))
}

/// What may be wrong with an id.
pub(super) fn doubt(text: &str) -> Option<Doubt> {
    let text = text.trim_matches([' ', '\t', '\r', '\n']);
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b':';
    let is_word = text.len() <= 16 && text.trim_end_matches(':').bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if text.bytes().all(is_plain) && !is_word && !is_number {
        return None;
    }
    if is_number {
        let ends_in_zeros = |kept: usize| text.len() > kept && text[kept..].bytes().all(|digit| digit == b'0');
        return KEPT_DIGITS.into_iter().any(ends_in_zeros).then_some(Doubt::Rounded);
    }
    if text.starts_with(['\'', '’', '‘']) {
        Some(Doubt::Apostrophe)
    } else if is_formatted(text) {
        Some(Doubt::Formatted)
    } else if has_fraction_of_zeros(text) {
        Some(Doubt::Fraction)
    } else if invisible::name(text).is_some() {
        Some(Doubt::Invisible)
    } else if NOTHING.contains(&text.to_lowercase().as_str()) {
        Some(Doubt::Nothing)
    } else if is_total(text) {
        Some(Doubt::Total)
    } else if is_date(text) {
        Some(Doubt::Date)
    } else {
        None
    }
}

fn has_fraction_of_zeros(text: &str) -> bool {
    let Some((whole, zeros)) = text.split_once(['.', ',']) else { return false };
    is_digits(whole) && !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0')
}

/// Whether a text is a number as a cell shows it: `1,234`, `$12`, `12.50 €`, `7 %`.
fn is_formatted(text: &str) -> bool {
    const SIGNS: [char; 5] = ['$', '€', '£', '¥', '%'];
    let number = text.trim_matches(|letter: char| SIGNS.contains(&letter) || letter.is_whitespace());
    let is_plain =
        || is_digits(number) || number.split_once(['.', ',']).is_some_and(|(a, b)| is_digits(a) && is_digits(b));
    has_thousands(number) || (text.contains(SIGNS) && is_plain())
}

/// Whether a text is `1,234`, `1.234.567`, `1 234` or `1'234`, with a fraction or not; in India also `1,23,456`.
fn has_thousands(text: &str) -> bool {
    let is_separator =
        |letter: &char| matches!(letter, ',' | '.' | '\'' | '’' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
    let Some(separator) = text.chars().find(is_separator) else { return false };
    let text = match text.rsplit_once(['.', ',']) {
        Some((whole, fraction))
            if whole.contains(separator)
                && is_digits(fraction)
                && !text.ends_with(&format!("{separator}{fraction}")) =>
        {
            whole
        }
        _ => text,
    };
    let groups: Vec<_> = text.split(separator).collect();
    let [first, middle @ .., last] = &groups[..] else { return false };
    let is_middle = |group: &&str| group.len() == 3 || (group.len() == 2 && separator == ',');
    groups.iter().all(|group| is_digits(group)) && first.len() <= 3 && middle.iter().all(is_middle) && last.len() == 3
}

/// Whether a text begins like the row below a table: `Total`, `Grand total`, `Summe:`, `Total (25)`.
pub(super) fn is_total(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("grand ").unwrap_or(&text).replace("sub-", "sub");
    let word = text.split([' ', ':', '(', '=', '\u{a0}']).next().unwrap_or_default();
    TOTALS.contains(&word)
}

/// Whether a text is `2026-01-02`, `1.2.2026`, `1/2/26`, `1-Feb` or `Feb-26`, with a time or not.
fn is_date(text: &str) -> bool {
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<_> = day.split(['-', '.', '/']).filter(|part| !part.is_empty()).collect();
    let is_month = |part: &str| {
        let part = part.to_lowercase();
        part.chars().count() <= 9
            && part.chars().all(char::is_alphabetic)
            && MONTHS.iter().any(|month| part.starts_with(month))
    };
    let is_short = |part: &str| is_digits(part) && part.len() <= 2;
    let is_year = |part: &str| is_digits(part) && (part.len() == 4 || part.len() == 2);
    match parts[..] {
        [year, month, day] if is_digits(year) && year.len() == 4 => is_short(month) && is_short(day),
        [day, month, year] => is_short(day) && (is_short(month) || is_month(month)) && is_year(year),
        [day, month] if is_month(month) => is_short(day),
        [month, year] => is_month(month) && is_year(year),
        _ => false,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_values_and_formulas_are_problems() {
        for text in [
            "#N/A",
            "#n/a",
            "#REF!",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#BEZUG!",
            "#NV",
            "#¡REF!",
            "#¿NOMBRE?",
            "#ÜBERLAUF!",
            "#GETTING_DATA",
            "########",
            "Err:502",
            "ERR:504",
            "#REF",
        ] {
            assert!(problem(text).is_some_and(|problem| problem.contains("error value")), "{text}");
        }
        for text in ["=\"00123\"", "=A1", "=00123"] {
            assert!(problem(text).is_some_and(|problem| problem.contains("formula")), "{text}");
        }
        for text in ["", "#", "#42", "cust#1!", "#wow!", "Err:5", "a=b", "external:#N/A"] {
            assert_eq!(problem(text), None, "{text}");
        }
    }

    #[test]
    fn what_spreadsheets_did_is_seen() {
        use Doubt::*;

        for (doubted, texts) in [
            (
                Invisible,
                &["external:\u{200b}123", "\u{feff}123", "12\u{ad}3", "123\u{2060}", "\u{202e}123", "123\u{a0}"][..],
            ),
            (Apostrophe, &["'00123", "’00123"]),
            (Fraction, &["123.0", "123,0", "123.00"]),
            (
                Formatted,
                &[
                    "1,234",
                    "1.234",
                    "1 234",
                    "1\u{a0}234",
                    "1\u{202f}234",
                    "1'234",
                    "12,345,678",
                    "1.234,56",
                    "$12",
                    "12.50 €",
                    "7 %",
                    "€1.234",
                    "1,23,456",
                ],
            ),
            (Rounded, &["1234567890123450", "12345678901234500000", "1234567890123456000"]),
            (
                Date,
                &["2026-01-02", "2026-01-02 00:00:00", "1.2.2026", "1/2/26", "1-Feb", "Feb-26", "01.Mrz", "2-Mar-2026"],
            ),
            (Nothing, &["null", "NaN", "n/a", "-", "None", "(blank)"]),
            (Total, &["Total", "TOTAL:", "Grand Total", "Summe", "Gesamtsumme: 25", "Sum", "Sub-total", "Total (25)"]),
        ] {
            for text in texts {
                assert_eq!(doubt(text), Some(doubted), "{text:?}");
            }
        }
    }

    #[test]
    fn ids_are_not_doubted() {
        for text in [
            "123",
            "00123",
            "external:123",
            "cust_42",
            "a123b456-c7d8-4fb3-a3ae-29fd1b4a287e",
            "ACME-2026",
            "K-0012",
            "123456789012345",
            "1234567890123456",
            "1.2",
            "12.34",
            "v1.23",
            "2026",
            "Müller",
            "total_energies",
            "12-34",
            "AzZlgbP4G0pQ",
            "1-2-3",
            "acme.example",
            "a@b.example",
            "10.0.0.1",
            "summer",
            "DE-12",
        ] {
            assert_eq!(doubt(text), None, "{text:?}");
        }
    }
}
