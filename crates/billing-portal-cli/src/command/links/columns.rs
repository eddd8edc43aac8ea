//! Which column of the input says what.

use billing_portal::LinkOption;
use csv::ByteRecord;

use super::csv_dialect::CsvDialect;
use super::invisible;
use crate::failure::Failure;
use crate::option;

/// What the output has beside the columns of the input.
pub(super) const ADDED: [&str; 6] = ["url", "expires_at", "valid_until", "status", "error", "session_id"];

/// Stands before the name of a column that is added where the input has one of its name.
const OURS: &str = "link_";

/// Another name of the column `return_url`.
const ALIAS: &str = "redirect_url";

/// The places of the columns that mean something; all others are carried through.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) width: usize,
    pub(super) customer: usize,
    pub(super) vendor: Option<usize>,
    pub(super) options: Vec<(LinkOption, usize)>,
    /// What those of `ADDED` are called in this output.
    pub(super) added: Vec<String>,
}

impl Columns {
    pub(super) fn find(header: &ByteRecord, dialect: CsvDialect, customer: &str) -> Result<Self, Failure> {
        let names: Vec<_> = header.iter().map(|name| dialect.decode(name)).collect();
        let has = |wanted: &str| names.iter().any(|name| is(wanted, name));
        if ADDED.iter().all(|added| has(added)) {
            return Err(Failure::misused("the input has all the columns that are added: it is the output of a run")
                .hint("run the same command on the run's own input, with --resume, or with --retry-failed for failed rows"));
        }
        let added = |added: &&str| {
            let mut name = (*added).to_owned();
            while has(&name) {
                name.insert_str(0, OURS);
            }
            name
        };
        let added = ADDED.iter().map(added).collect();
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
        Ok(Self { width: names.len(), customer, vendor: other("vendor")?, options, added })
    }

    /// Columns that are called otherwise in this output, since the input has their name: the name, and the other one.
    pub(super) fn renamed(&self) -> impl Iterator<Item = (&'static str, &str)> {
        ADDED.into_iter().zip(self.added.iter().map(String::as_str)).filter(|(usual, name)| usual != name)
    }

    pub(super) fn has(&self, option: LinkOption) -> bool {
        self.options.iter().any(|(other, _)| *other == option)
    }
}

/// Whether a column has this name: people write `Customer` and leave spaces behind, and programs what cannot be seen.
pub(super) fn is(wanted: &str, name: &str) -> bool {
    let visible = |name: &str| name.chars().filter(|letter| !invisible::is_invisible(*letter)).collect::<String>();
    visible(name).trim().to_lowercase() == visible(wanted).trim().to_lowercase()
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
        for name in ["\u{feff}customer", "customer\u{200b}", "\u{a0}Customer\u{a0} "] {
            assert_eq!(find(&["id", name], "customer").unwrap().customer, 1, "{name:?}");
        }
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
        let output = ["customer", "url", "expires_at", "Valid_Until", "status", "error", "session_id"];
        assert!(find(&output, "customer").unwrap_err().contains("--retry-failed"));
        assert!(find(&["customer", "note", "note"], "customer").is_ok(), "what is carried through may be anything");
    }

    #[test]
    fn added_columns_give_way_to_those_of_the_input() {
        let columns = find(&["customer", "Status", "url", "link_url"], "customer").unwrap();
        let expected = ["link_link_url", "expires_at", "valid_until", "link_status", "error", "session_id"];
        assert_eq!(columns.added, expected);
        assert_eq!(columns.renamed().collect::<Vec<_>>(), [("url", "link_link_url"), ("status", "link_status")]);
        for added in ADDED {
            let columns = find(&["customer", added], "customer").unwrap();
            assert_eq!(columns.renamed().count(), 1, "{added}");
        }
    }
}
