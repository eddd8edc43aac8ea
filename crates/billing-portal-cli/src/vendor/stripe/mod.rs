//! What the command has for Stripe only.

mod demo;

use super::commands::Commands;

pub(super) const COMMANDS: Commands = Commands {
    example: (
        "A link to the customer portal that Stripe hosts, in French",
        "link cus_NffrFeUfNV2Hib --vendor stripe --locale fr --return-url https://app.acme.example/account",
    ),
    reports: &[],
    contacts: None,
    demo: |sandbox, browser, steps| Box::pin(demo::walk(sandbox, browser, steps)),
};
