//! Which column of the input says what.

use billing_portal::LinkOption;
use csv::ByteRecord;

use super::csv_dialect::CsvDialect;
use crate::failure::Failure;
use crate::option;

/// What the output has beside the columns of the input.
pub(super) const ADDED: [&str; 5] = ["url", "expires_at", "valid_until", "status", "error"];

/// Another name of the column `return_url`.
const ALIAS: &str = "redirect_url";

/// The places of the columns that mean something; all others are carried through.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) width: usize,
    pub(super) customer: usize,
    pub(super) vendor: Option<usize>,
    pub(super) options: Vec<(LinkOption, usize)>,
}

impl Columns {
    pub(super) fn find(header: &ByteRecord, dialect: CsvDialect, customer: &str) -> Result<Self, Failure> {
        let names: Vec<_> = header.iter().map(|name| dialect.decode(name)).collect();
        if let Some(added) = ADDED.iter().find(|added| names.iter().any(|name| is(added, name))) {
            let message = format!("the input has a column `{added}`, which the output adds");
            return Err(Failure::misused(message).hint("remove or rename it, and check that this is the input"));
        }
        let place = |wanted: &str| {
            let alias = if wanted == LinkOption::ReturnUrl.name() { ALIAS } else { wanted };
            let mut places = (0..names.len()).filter(|place| is(wanted, &names[*place]) || is(alias, &names[*place]));
            match (places.next(), places.next()) {
                (_, Some(_)) => {
                    let message = format!("the input has two columns `{wanted}`");
                    Err(Failure::misused(message).hint("rename one of them in the first line"))
                }
                (place, None) => Ok(place),
            }
        };
        let Some(customer) = place(customer)? else {
            let message = format!("the input has no column `{customer}`: its first line names {}", list(&names));
            return Err(Failure::misused(message).hint("name the column of customers by --customer-column NAME"));
        };
        // The column of customers may have the name of another.
        let other = |wanted| place(wanted).map(|place| place.filter(|place| *place != customer));
        let option = |option: LinkOption| Some(other(option.name()).transpose()?.map(|place| (option, place)));
        let options = option::link_options().filter_map(option).collect::<Result<_, _>>()?;
        Ok(Self { width: names.len(), customer, vendor: other("vendor")?, options })
    }

    pub(super) fn has(&self, option: LinkOption) -> bool {
        self.options.iter().any(|(other, _)| *other == option)
    }
}

/// Whether a column has this name: people write `Customer` and leave spaces behind.
pub(super) fn is(wanted: &str, name: &str) -> bool {
    name.trim().to_lowercase() == wanted.trim().to_lowercase()
}

/// The first few names, each in quotes.
fn list(names: &[impl AsRef<str>]) -> String {
    const SHOWN: usize = 12;
    let mut shown: Vec<_> = names.iter().take(SHOWN).map(|name| format!("`{}`", name.as_ref().trim())).collect();
    if names.len() > SHOWN {
        shown.push(format!("and {} more", names.len() - SHOWN));
    }
    shown.join(", ").escape_debug().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::links::csv_dialect::{Encoding, LineEnd};

    const DIALECT: CsvDialect =
        CsvDialect { bom: false, encoding: Encoding::Utf8, delimiter: b',', line_end: LineEnd::Lf };

    fn find(names: &[&str], customer: &str) -> Result<Columns, String> {
        let header = ByteRecord::from(names.to_vec());
        Columns::find(&header, DIALECT, customer).map_err(|failure| format!("{failure:?}"))
    }

    #[test]
    fn are_found_by_name_whatever_the_case() {
        let columns = find(&["Name", " Customer ", "EXPIRES_IN"], "customer").unwrap();
        assert_eq!((columns.width, columns.customer, columns.options), (3, 1, vec![(LinkOption::ExpiresIn, 2)]));
        assert!(columns.vendor.is_none());
        assert_eq!(find(&["customer", "Kunden-Nr."], "kunden-nr.").unwrap().customer, 1);
        for name in ["return_url", "Redirect_URL"] {
            assert_eq!(find(&["customer", name], "customer").unwrap().options, [(LinkOption::ReturnUrl, 1)]);
        }
        assert!(find(&["Vendor"], "vendor").unwrap().vendor.is_none(), "the column of customers has one meaning");
    }

    #[test]
    fn are_refused_where_they_could_be_mistaken() {
        assert!(find(&["id", "name"], "customer").unwrap_err().contains("`id`, `name`"));
        assert!(find(&["customer", "a", "Customer"], "customer").unwrap_err().contains("two columns `customer`"));
        assert!(find(&["customer", "return_url", "redirect_url"], "customer").unwrap_err().contains("two columns"));
        assert!(find(&["customer", "vendor", "vendor"], "customer").unwrap_err().contains("two columns `vendor`"));
        for added in ADDED {
            assert!(find(&["customer", added], "customer").unwrap_err().contains(added));
        }
        assert!(find(&["customer", "note", "note"], "customer").is_ok(), "what is carried through may be anything");
    }
}
