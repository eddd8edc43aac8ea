//! What a row asks for.

use std::borrow::Cow;
use std::time::Duration;

use billing_portal::{Error, LinkOption, LinkRequest, Vendor};
use csv::ByteRecord;

use super::cell_checks;
use super::columns::Columns;
use super::csv_dialect::CsvDialect;
use super::invisible;
use crate::option::{self, LinkOptions};
use crate::wording;

/// Reads rows as requests for links.
#[derive(Debug)]
pub(super) struct RequestReader {
    pub(super) dialect: CsvDialect,
    pub(super) columns: Columns,
    /// The vendor of rows that do not say it.
    pub(super) vendor: Option<Vendor>,
    /// Whether customers are ids of another system, without the prefix that says so.
    pub(super) external: bool,
    /// What holds for rows that do not say otherwise.
    pub(super) options: LinkOptions,
}

impl RequestReader {
    /// The customer's cell, as the result of a row is told from another's by.
    pub(super) fn customer(&self, cells: &ByteRecord) -> String {
        self.raw_customer(cells).trim_matches(is_around).to_owned()
    }

    /// The same with the blanks around it.
    pub(super) fn raw_customer<'a>(&self, cells: &'a ByteRecord) -> Cow<'a, str> {
        self.dialect.decode(cells.get(self.columns.customer).unwrap_or_default())
    }

    /// How long a row asks for its link to work, if it does and the vendor has such links.
    pub(super) fn validity(&self, vendor: Vendor, cells: &ByteRecord) -> Option<Duration> {
        let option = LinkOption::ExpiresIn;
        let column = self.columns.options.iter().find(|(other, _)| *other == option).map(|(_, column)| *column);
        let said = || self.options.text(option).map(str::to_owned);
        let text = vendor.has_link_option(option).then(|| self.cell(cells, column).or_else(said))??;
        option::duration(&text).ok()
    }

    /// What the row asks for, or what is wrong with it, for its column `error`. Nothing is sent.
    pub(super) fn read(&self, cells: &ByteRecord) -> Result<(Vendor, LinkRequest), String> {
        let (width, columns) = (cells.len(), &self.columns);
        if width != columns.width {
            return Err(format!("the row has {width} columns, the header {}", columns.width));
        }
        let mut customer = self.customer(cells);
        if customer.is_empty() {
            let is_total =
                (0..width).filter_map(|column| self.cell(cells, Some(column))).any(|text| cell_checks::is_total(&text));
            let more = if is_total { ": it looks like a row of totals" } else { "" };
            return Err(format!("customer is empty{more}"));
        }
        if let Some(problem) = cell_checks::problem(&customer) {
            return Err(format!("customer {problem}"));
        }
        if is_rounded(&customer) {
            return Err("customer is a number that a spreadsheet has rounded".to_owned());
        }
        let vendor: Vendor = match self.cell(cells, columns.vendor) {
            Some(name) => name.to_lowercase().parse().map_err(|error| format!("{error}"))?,
            None => self.vendor.ok_or("vendor is empty, and --vendor names none")?,
        };
        if self.external {
            let prefix =
                vendor.facts().external_prefix.ok_or_else(|| format!("{}, the vendor is {vendor}", no_external()))?;
            if !customer.starts_with(prefix) {
                customer.insert_str(0, prefix);
            }
        }
        // An option can be meant for other rows; what stands in a cell is for this one, and is refused by `validate`.
        let mut request = self.options.request(&customer, |option| vendor.has_link_option(option))?;
        for (option, column) in &columns.options {
            if let Some(text) = self.cell(cells, Some(*column)) {
                if let Some(problem) = cell_checks::problem(&text) {
                    return Err(format!("{} {problem}", option.name()));
                }
                request =
                    option::with(request, *option, &text).map_err(|problem| format!("{}: {problem}", option.name()))?;
            }
        }
        request.validate(vendor).map_err(|error| self.problem(vendor, &request, &error))?;
        Ok((vendor, request))
    }

    fn problem(&self, vendor: Vendor, request: &LinkRequest, error: &Error) -> String {
        if let Some(option) = error.unsupported_option() {
            return format!("{} is not an option of {vendor}: leave the cell empty", option.name());
        }
        // Before it stand the vendor and the operation, which are those of every row.
        let said = error.to_string();
        let problem = said.splitn(3, ": ").last().unwrap_or_default();
        match option::missing_prefix(vendor, request.customer()) {
            Some(_) if !self.external => format!("{problem}; --external takes all for ids of your own"),
            _ => problem.to_owned(),
        }
    }

    /// What stands in a column, if there is such a column and anything in it.
    fn cell(&self, cells: &ByteRecord, column: Option<usize>) -> Option<String> {
        let text = self.dialect.decode(cells.get(column?)?);
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }
}

/// What may stand around an id: blanks, and the end of a file of old systems.
fn is_around(letter: char) -> bool {
    letter.is_whitespace() || letter == invisible::CTRL_Z
}

/// Whose customers `--external` is for.
pub(super) fn no_external() -> String {
    let owners = wording::names(|vendor| vendor.facts().external_prefix.is_some());
    format!("--external is for customers at {owners}")
}

/// Whether this is what spreadsheets make of a long number: `1.23E+11`, with a comma in some countries.
pub(super) fn is_rounded(customer: &str) -> bool {
    let Some((mantissa, exponent)) = customer.split_once("E+").or_else(|| customer.split_once("e+")) else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    digits(whole) && digits(fraction) && digits(exponent)
}

#[cfg(test)]
mod tests;
