//! Customers as a CSV file, which `links` reads.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use billing_portal::{CustomerSummary, Vendor};

use crate::failure::Failure;
use crate::{formula, output, private_file, wording};

/// A file that is removed unless it is finished: part of a list could pass for the whole.
pub(super) struct Sheet {
    writer: csv::Writer<File>,
    path: PathBuf,
    is_finished: bool,
    rows: u64,
    /// Customers whose ids a spreadsheet would take for formulas.
    left_out: u64,
}

impl Sheet {
    pub(super) fn create(path: &Path) -> Result<Self, Failure> {
        let Some(file) = private_file::create(path)? else {
            return Err(Failure::misused(format!("{} is there already, and stays as it is", path.display()))
                .hint("choose another name"));
        };
        let writer = csv::Writer::from_writer(file);
        let mut sheet = Self { writer, path: path.to_owned(), is_finished: false, rows: 0, left_out: 0 };
        sheet.write(["customer", "vendor", "name", "email"])?;
        Ok(sheet)
    }

    /// Adds a customer. An id cannot be changed as a text can: with a mark in front it would be another customer's.
    pub(super) fn take(&mut self, vendor: Vendor, customer: &CustomerSummary) -> Result<(), Failure> {
        if is_formula(&customer.id) {
            self.left_out += 1;
            return Ok(());
        }
        let [name, email] = [&customer.name, &customer.email].map(|text| harmless(text.as_deref().unwrap_or_default()));
        self.rows += 1;
        self.write([&*customer.id, vendor.name(), &name, &email])
    }

    pub(super) fn finish(mut self) -> Result<(), Failure> {
        let flushed = self.writer.flush().and_then(|()| self.writer.get_ref().sync_all());
        flushed.map_err(|error| self.unwritable(&error))?;
        self.is_finished = true;
        let path = self.path.display();
        output::remark(&format!(
            "{path}: {}, for you alone. It holds personal data.",
            wording::count(self.rows, "row")
        ));
        match self.left_out {
            0 => Ok(()),
            number => Err(Failure::refused(format!(
                "{} left out of {path}: a spreadsheet would take such an id for a formula",
                wording::count(number, "customer")
            ))
            .hint("`customers list --json` has them, and `link` takes them")),
        }
    }

    fn write(&mut self, row: [&str; 4]) -> Result<(), Failure> {
        self.writer.write_record(row).map_err(|error| self.unwritable(&error))
    }

    fn unwritable(&self, error: &dyn std::error::Error) -> Failure {
        Failure::refused(format!("cannot write {}: {error}", self.path.display()))
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        if !self.is_finished {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Whether a spreadsheet would compute a text rather than show it. A number with a sign is none.
fn is_formula(text: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    formula::begins(text) && !text.strip_prefix(['+', '-']).is_some_and(is_number)
}

/// A text that a vendor sent, so that a spreadsheet shows it.
fn harmless(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_compute_is_marked() {
        for text in ["=1+1", "+cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "-", "+49 30 1234"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        for text in ["", "Acme", "-5", "+4930", "1-2", "a=b", "'=1", " =1"] {
            assert_eq!(harmless(text), text);
        }
    }
}
