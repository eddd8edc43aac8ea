//! What the command has for Chargebee only.

mod contact;
mod demo;
mod session;

use billing_portal::{BillingPortal, Chargebee, Vendor};
use clap::Args;

use super::commands::{Commands, OwnCommand};
use crate::failure::Failure;
use crate::report::schema;

pub(super) const COMMANDS: Commands = Commands {
    example: (
        "A link to a customer's portal at Chargebee, which works once, for an hour",
        "link cust_42 --vendor chargebee --return-url https://app.acme.example/account",
    ),
    own: &[OwnCommand {
        name: "session",
        arguments: session::Args::augment_args,
        run: |matches, global| {
            Box::pin(async move {
                let portal = global.settings()?.builder(Vendor::Chargebee)?.build()?;
                session::run(client(&portal)?, matches).await
            })
        },
    }],
    reports: &[("session", schema::<session::SessionReport>)],
    contact_options: contact::Options::augment_args,
    add_contact: |portal, contact, matches| {
        Box::pin(async move { contact::add(client(portal)?, contact, matches).await })
    },
    demo: |sandbox, browser, steps| Box::pin(demo::walk(sandbox, browser, steps)),
};

fn client(portal: &BillingPortal) -> Result<&Chargebee, Failure> {
    portal.as_chargebee().ok_or_else(|| Failure::misused(format!("this is no client of {}", portal.vendor())))
}
