//! What a row asks for.

use std::time::Duration;

use billing_portal::{CustomerRef, Vendor};
use csv::ByteRecord;
use url::Url;

use super::columns::Columns;
use super::csv_dialect::CsvDialect;
use crate::option::{self, LinkOptions};

/// A link to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Chargebee { customer: String, redirect_url: Option<String>, forward_url: Option<String> },
    Upflow { customer: CustomerRef, expires_in: Option<Duration>, frame_ancestors: Vec<String> },
}

impl Order {
    pub(super) fn vendor(&self) -> Vendor {
        match self {
            Self::Chargebee { .. } => Vendor::Chargebee,
            Self::Upflow { .. } => Vendor::Upflow,
        }
    }

    /// The customer, in the vendor's spelling.
    pub(super) fn customer(&self) -> String {
        match self {
            Self::Chargebee { customer, .. } => customer.clone(),
            Self::Upflow { customer, .. } => customer.to_string(),
        }
    }
}

/// What holds for rows that do not say otherwise.
#[derive(Debug)]
pub(super) struct Defaults {
    pub(super) vendor: Option<Vendor>,
    /// Whether customers are ids of another system, without the prefix that says so.
    pub(super) external: bool,
    pub(super) redirect_url: Option<String>,
    pub(super) forward_url: Option<String>,
    pub(super) expires_in: Option<Duration>,
    pub(super) frame_ancestors: Vec<String>,
}

impl Defaults {
    pub(super) fn new(vendor: Option<Vendor>, external: bool, options: LinkOptions) -> Self {
        let LinkOptions { redirect_url, forward_url, expires_in, frame_ancestors, .. } = options;
        Self { vendor, external, redirect_url, forward_url, expires_in, frame_ancestors }
    }
}

/// Reads rows as orders.
#[derive(Debug)]
pub(super) struct Orders {
    pub(super) dialect: CsvDialect,
    pub(super) columns: Columns,
    pub(super) defaults: Defaults,
}

impl Orders {
    /// The customer's cell, as the result of a row is told from another's by.
    pub(super) fn customer(&self, cells: &ByteRecord) -> String {
        self.dialect.decode(cells.get(self.columns.customer).unwrap_or_default()).trim().to_owned()
    }

    /// What the row asks for, or what is wrong with it, for its column `error`. Nothing is sent.
    pub(super) fn read(&self, cells: &ByteRecord) -> Result<Order, String> {
        let (width, columns) = (cells.len(), &self.columns);
        if width != columns.width {
            return Err(format!("the row has {width} columns, the header {}", columns.width));
        }
        let customer = self.customer(cells);
        if customer.is_empty() {
            return Err("customer is empty".to_owned());
        }
        if is_rounded(&customer) {
            return Err("customer is a number that a spreadsheet has rounded".to_owned());
        }
        let vendor = match self.cell(cells, columns.vendor) {
            Some(name) => name.to_lowercase().parse().map_err(|error| format!("{error}"))?,
            None => self.defaults.vendor.ok_or("vendor is empty, and --vendor names none")?,
        };
        match vendor {
            Vendor::Chargebee => self.chargebee(cells, customer),
            Vendor::Upflow => self.upflow(cells, &customer),
            vendor => Err(format!("this command makes no links of {vendor}")),
        }
    }

    fn chargebee(&self, cells: &ByteRecord, customer: String) -> Result<Order, String> {
        let (columns, defaults) = (&self.columns, &self.defaults);
        if defaults.external {
            return Err("--external is for customers at upflow, the vendor is chargebee".to_owned());
        }
        self.refuse(
            cells,
            Vendor::Chargebee,
            [("expires_in", columns.expires_in), ("frame_ancestors", columns.frame_ancestors)],
        )?;
        // Chargebee's documented limits, so that a dry run finds what would be refused.
        if customer.chars().count() > 50 {
            return Err("customer is longer than the 50 characters of Chargebee's ids".to_owned());
        }
        if customer.contains('\\') || customer.chars().any(char::is_control) {
            return Err("customer holds a backslash or a control character".to_owned());
        }
        let redirect_url = self.cell(cells, columns.redirect_url).or_else(|| defaults.redirect_url.clone());
        let forward_url = self.cell(cells, columns.forward_url).or_else(|| defaults.forward_url.clone());
        for (name, url) in [("redirect_url", &redirect_url), ("forward_url", &forward_url)] {
            let is_web = |url: &String| Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
            if url.as_ref().is_some_and(|url| !is_web(url) || url.chars().count() > 250) {
                return Err(format!(
                    "{name} must be a URL such as https://app.example/account, of at most 250 characters"
                ));
            }
        }
        Ok(Order::Chargebee { customer, redirect_url, forward_url })
    }

    fn upflow(&self, cells: &ByteRecord, customer: &str) -> Result<Order, String> {
        let (columns, defaults) = (&self.columns, &self.defaults);
        self.refuse(
            cells,
            Vendor::Upflow,
            [("redirect_url", columns.redirect_url), ("forward_url", columns.forward_url)],
        )?;
        let customer = if defaults.external && !customer.starts_with("external:") {
            format!("external:{customer}").parse::<CustomerRef>()
        } else {
            customer.parse()
        };
        let expires_in = match self.cell(cells, columns.expires_in) {
            Some(text) => Some(option::duration(&text).map_err(|problem| format!("expires_in: {problem}"))?),
            None => defaults.expires_in,
        };
        if expires_in.is_some_and(|validity| validity.as_secs() == 0) {
            return Err("expires_in is less than a second".to_owned());
        }
        let frame_ancestors = match self.cell(cells, columns.frame_ancestors) {
            Some(hosts) => hosts.split_whitespace().map(str::to_owned).collect(),
            None => defaults.frame_ancestors.clone(),
        };
        Ok(Order::Upflow {
            customer: customer.map_err(|error| {
                let hint = if defaults.external { "" } else { "; --external takes all for ids of your own" };
                format!("{error}{hint}")
            })?,
            expires_in,
            frame_ancestors,
        })
    }

    /// What stands in a column, if there is such a column and anything in it.
    fn cell(&self, cells: &ByteRecord, column: Option<usize>) -> Option<String> {
        let text = self.dialect.decode(cells.get(column?)?);
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// Refuses what only the other vendor has: who wrote it expects something of it.
    fn refuse(&self, cells: &ByteRecord, vendor: Vendor, others: [(&str, Option<usize>); 2]) -> Result<(), String> {
        match others.into_iter().find(|(_, column)| self.cell(cells, *column).is_some()) {
            Some((name, _)) => Err(format!("{name} is nothing that {vendor} has")),
            None => Ok(()),
        }
    }
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
