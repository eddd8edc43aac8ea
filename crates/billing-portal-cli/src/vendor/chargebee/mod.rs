//! What the command has for Chargebee only.

mod contact;
mod demo;
mod session;

use billing_portal::{BillingPortal, Chargebee, Vendor};

pub(super) use self::session::Session;
use super::commands::Commands;
use crate::failure::Failure;
use crate::option::GlobalOptions;
use crate::report::schema;

pub(super) const COMMANDS: Commands = Commands {
    example: (
        "A link to a customer's portal at Chargebee, which works once, for an hour",
        "link cust_42 --vendor chargebee --return-url https://app.acme.example/account",
    ),
    reports: &[("session", schema::<session::SessionReport>)],
    contacts: Some(contact::CONTACTS),
    demo: |sandbox, browser, steps| Box::pin(demo::walk(sandbox, browser, steps)),
};

fn client(portal: &BillingPortal) -> Result<&Chargebee, Failure> {
    portal.as_chargebee().ok_or_else(|| Failure::misused(format!("this is no client of {}", portal.vendor())))
}

pub(super) async fn session(action: Session, global: &GlobalOptions) -> Result<(), Failure> {
    let settings = global.settings()?;
    let portal = settings.builder(Vendor::Chargebee)?.build()?;
    session::run(action, client(&portal)?, &settings.used(Vendor::Chargebee)).await
}
