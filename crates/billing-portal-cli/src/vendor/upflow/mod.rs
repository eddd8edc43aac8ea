//! What the command has for Upflow only.

mod contact;
mod demo;

use billing_portal::{BillingPortal, Upflow};

use super::commands::Commands;
use crate::failure::Failure;

pub(super) const COMMANDS: Commands = Commands {
    example: (
        "A link for sixty days at Upflow, by the customer's id in your ERP",
        "link external:123 --vendor upflow --expires-in 60d",
    ),
    reports: &[],
    contacts: Some(contact::CONTACTS),
    demo: |sandbox, browser, steps| Box::pin(demo::walk(sandbox, browser, steps)),
};

fn client(portal: &BillingPortal) -> Result<&Upflow, Failure> {
    portal.as_upflow().ok_or_else(|| Failure::misused(format!("this is no client of {}", portal.vendor())))
}
