//! The invoices on the portal's page.

use std::collections::BTreeMap;

use maud::{Markup, Render, html};
use serde::Serialize;
use serde_json::json;

use super::seed;
use crate::date::Date;
use crate::money::Money;
use crate::object::{Object, object};

/// An invoice to a customer.
#[derive(Serialize)]
pub(super) struct Invoice {
    number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued_on: Option<Date>,
    due_on: Date,
    /// In the smallest unit of the currency.
    amount: u64,
    currency: String,
    #[serde(rename = "paid")]
    is_paid: bool,
}

/// What is to be done about an invoice, by the vendor's names.
#[derive(Clone, Copy)]
enum State {
    Due,
    Overdue,
    Paid,
}

impl Invoice {
    /// An invoice of a seed, in an organization that begins at this time.
    pub(super) fn seeded(seed: &seed::Invoice, start: u64) -> Self {
        Self {
            number: seed.number.to_string(),
            issued_on: seed.issued_on.map(|day| day.date(start)),
            due_on: seed.due_on.date(start),
            amount: seed.amount,
            currency: seed.currency.to_string(),
            is_paid: seed.paid,
        }
    }

    fn state(&self, today: Date) -> State {
        match self.is_paid {
            true => State::Paid,
            false if self.due_on < today => State::Overdue,
            false => State::Due,
        }
    }
}

impl Render for State {
    fn render(&self) -> Markup {
        let (class, words) = match self {
            Self::Due => ("wait", "Due"),
            Self::Overdue => ("bad", "Overdue"),
            Self::Paid => ("good", "Paid"),
        };
        html! { span class={ "badge " (class) } data-testid="invoice-state" { (words) } }
    }
}

/// A customer's invoices and what is due of them on this day, as parts of a page.
pub(super) fn list(invoices: &[Invoice], today: Date) -> Markup {
    html! {
        section aria-labelledby="due" {
            h2 #due { "Amount due" }
            @let totals = due(invoices);
            @if totals.is_empty() {
                p.soft data-testid="nothing-due" { "Nothing is due." }
            } @else {
                ul.totals data-testid="amounts-due" {
                    @for (currency, amount) in totals {
                        li.amount data-testid="amount-due" { (Money::new(amount, currency)) }
                    }
                }
            }
        }
        section aria-labelledby="invoices" {
            h2 #invoices { "Invoices" }
            @if invoices.is_empty() {
                p.soft data-testid="no-invoices" { "No invoices yet." }
            } @else {
                (table(invoices, today))
            }
        }
    }
}

/// What is due, by currency: amounts in two currencies have no sum.
fn due(invoices: &[Invoice]) -> BTreeMap<&str, u128> {
    let mut totals = BTreeMap::new();
    for invoice in invoices.iter().filter(|invoice| !invoice.is_paid) {
        *totals.entry(invoice.currency.as_str()).or_default() += u128::from(invoice.amount);
    }
    totals
}

/// What invoices come to on this day, as members of their customer. Amounts in two currencies have no sum, so those of the
/// first invoice's currency are counted.
pub(super) fn totals(invoices: &[Invoice], today: Date) -> Object {
    let unpaid: Vec<_> = invoices.iter().filter(|invoice| !invoice.is_paid).collect();
    let late: Vec<_> = unpaid.iter().copied().filter(|invoice| invoice.due_on < today).collect();
    let currency = invoices.first().map(|invoice| &*invoice.currency);
    let amount = |invoices: &[&Invoice]| {
        let counted = invoices.iter().filter(|invoice| Some(&*invoice.currency) == currency);
        let sum: u128 = counted.map(|invoice| u128::from(invoice.amount)).sum();
        i64::try_from(sum).unwrap_or(i64::MAX)
    };
    let mut totals = object(json!({
        "countInvoicesDue": unpaid.len(), "countInvoicesOverdue": late.len(),
        "amountDue": amount(&unpaid), "amountOverdue": amount(&late),
    }));
    totals.extend(currency.map(|code| ("currency".to_owned(), code.into())));
    totals
}

/// The roles are those that the elements have anyway. On a narrow screen the style shows no table any more, and a browser
/// would tell assistive technology so.
fn table(invoices: &[Invoice], today: Date) -> Markup {
    html! {
        table role="table" aria-labelledby="invoices" data-testid="invoices" {
            thead role="rowgroup" {
                tr role="row" {
                    @for name in ["Number", "Issued", "Due", "State", "Amount"] {
                        th scope="col" role="columnheader" { (name) }
                    }
                }
            }
            tbody role="rowgroup" {
                @for invoice in invoices {
                    tr role="row" data-testid="invoice" {
                        th scope="row" role="rowheader" data-testid="invoice-number" { (invoice.number) }
                        td role="cell" data-label="Issued" data-testid="invoice-issued" {
                            @match invoice.issued_on { Some(day) => (day), None => "–" }
                        }
                        td role="cell" data-label="Due" data-testid="invoice-due" { (invoice.due_on) }
                        td role="cell" { (invoice.state(today)) }
                        td.amount role="cell" data-testid="invoice-amount" {
                            (Money::new(invoice.amount, &invoice.currency))
                        }
                    }
                }
            }
        }
    }
}
