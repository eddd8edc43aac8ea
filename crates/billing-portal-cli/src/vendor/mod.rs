//! What the command has for one vendor only, in a folder for each; [`TABLE`] ties them.

mod chargebee;
pub(crate) mod commands;
mod upflow;

use billing_portal::Vendor;
use clap::{ArgMatches, Command, FromArgMatches, Subcommand};

use self::commands::{Commands, OwnCommand};
use crate::failure::Failure;
use crate::option::GlobalOptions;

const TABLE: &[(Vendor, &Commands)] = &[(Vendor::Chargebee, &chargebee::COMMANDS), (Vendor::Upflow, &upflow::COMMANDS)];

/// What there is for each vendor.
pub(crate) fn all() -> impl Iterator<Item = &'static Commands> {
    TABLE.iter().map(|(_, commands)| *commands)
}

/// What there is for a vendor.
pub(crate) fn of(vendor: Vendor) -> Result<&'static Commands, Failure> {
    let entry = TABLE.iter().find(|(other, _)| *other == vendor);
    entry.map(|(_, commands)| *commands).ok_or_else(|| Failure::misused(format!("this command does not know {vendor}")))
}

/// One of the commands that only one vendor has, as it was called.
#[derive(Debug)]
pub(crate) struct OwnCall(&'static OwnCommand, ArgMatches);

impl OwnCall {
    pub(crate) async fn run(&self, options: &GlobalOptions) -> Result<(), Failure> {
        (self.0.run)(&self.1, options).await
    }
}

fn own() -> impl Iterator<Item = &'static OwnCommand> {
    all().flat_map(|commands| commands.own)
}

impl FromArgMatches for OwnCall {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let called = matches
            .subcommand()
            .and_then(|(name, matches)| Some(Self(own().find(|command| command.name == name)?, matches.clone())));
        called.ok_or_else(|| clap::Error::new(clap::error::ErrorKind::InvalidSubcommand))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        Self::from_arg_matches(matches).map(|called| *self = called)
    }
}

impl Subcommand for OwnCall {
    fn augment_subcommands(command: Command) -> Command {
        command.subcommands(own().map(|own| (own.arguments)(Command::new(own.name))))
    }

    fn augment_subcommands_for_update(command: Command) -> Command {
        Self::augment_subcommands(command)
    }

    fn has_subcommand(name: &str) -> bool {
        own().any(|command| command.name == name)
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
            let mut words = example.split(' ');
            assert_eq!(words.next(), Some("link"));
            let of_others = |setting: &billing_portal::Setting| example.contains(setting.variable);
            assert!(!vendor.settings().iter().any(of_others), "credentials come from the environment");
        }
    }
}
