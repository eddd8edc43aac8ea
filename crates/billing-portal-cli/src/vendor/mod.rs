//! What the command has for one vendor only, in a folder for each; [`TABLE`] ties them.

mod chargebee;
pub(crate) mod commands;
mod stripe;
mod upflow;

use billing_portal::Vendor;

use self::commands::Commands;
use crate::failure::Failure;
use crate::option::GlobalOptions;

/// A line for each vendor; a command of its own is named below as well.
const TABLE: &[(Vendor, &Commands)] = &[
    // A line for each vendor.
    (Vendor::Chargebee, &chargebee::COMMANDS),
    (Vendor::Upflow, &upflow::COMMANDS),
    (Vendor::Stripe, &stripe::COMMANDS),
];

/// What there is for each vendor.
pub(crate) fn all() -> impl Iterator<Item = &'static Commands> {
    TABLE.iter().map(|(_, commands)| *commands)
}

/// What there is for a vendor.
pub(crate) fn of(vendor: Vendor) -> Result<&'static Commands, Failure> {
    let entry = TABLE.iter().find(|(other, _)| *other == vendor);
    entry.map(|(_, commands)| *commands).ok_or_else(|| Failure::misused(format!("this command does not know {vendor}")))
}

/// The commands that only one vendor has.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum OwnCommand {
    #[command(subcommand)]
    Session(chargebee::Session),
}

impl OwnCommand {
    pub(crate) async fn run(self, global: &GlobalOptions) -> Result<(), Failure> {
        match self {
            Self::Session(action) => chargebee::session(action, global).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vendor_has_its_entry_and_no_other_s() {
        assert!(TABLE.iter().map(|(vendor, _)| vendor).eq(Vendor::ALL));
        for vendor in Vendor::ALL {
            let (_, example) = of(*vendor).expect("an entry").example;
            assert!(example.starts_with("link ") && example.contains(&format!("--vendor {vendor} ")));
            assert!(vendor.settings().iter().all(|setting| !example.contains(setting.variable)));
        }
    }
}
