//! Options that commands share.

use std::time::Duration;

use billing_portal::{CustomerRef, Vendor};
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::config::Settings;
use crate::failure::Failure;

/// What every command takes.
#[derive(Debug, clap::Args)]
pub(crate) struct GlobalOptions {
    /// Take this profile of the configuration file [default: default]
    #[arg(long, global = true, value_name = "NAME", display_order = 900)]
    pub(crate) profile: Option<String>,

    /// Tell on standard error what is sent and repeated; -vv tells more
    #[arg(short, long, global = true, action = clap::ArgAction::Count, display_order = 901)]
    pub(crate) verbose: u8,
}

impl GlobalOptions {
    /// All that is configured.
    pub(crate) fn settings(&self) -> Result<Settings, Failure> {
        Settings::load(self.profile.as_deref())
    }
}

/// What a portal link is to be like.
#[derive(Debug, clap::Args)]
pub(crate) struct LinkOptions {
    /// Whose portal; may be left out if only one vendor is configured
    #[arg(long, value_parser = vendor_parser())]
    vendor: Option<Vendor>,

    /// Chargebee: where the customer goes on logging out of the portal
    #[arg(long, value_name = "URL")]
    pub(crate) redirect_url: Option<String>,

    /// Chargebee: where the link leads instead of the portal's home page
    #[arg(long, value_name = "URL")]
    pub(crate) forward_url: Option<String>,

    /// Upflow: how long the link works, such as 60d, 24h or 1h30m [default: 24h]
    #[arg(long, value_name = "DURATION", value_parser = duration)]
    pub(crate) expires_in: Option<Duration>,

    /// Upflow: a site that may show the portal in an iframe, such as app.example:8443; may be repeated
    #[arg(long = "frame-ancestor", value_name = "HOST")]
    pub(crate) frame_ancestors: Vec<String>,
}

impl LinkOptions {
    /// The vendor: the option's, or else the settings'. Refuses options that it does not have.
    pub(crate) fn vendor(&self, settings: &Settings) -> Result<Vendor, Failure> {
        let vendor = settings.vendor(self.vendor)?;
        check_owners(vendor, self.given())?;
        Ok(vendor)
    }

    /// The vendor of who does not say, where each customer can have another: any option can be of use then.
    pub(crate) fn usual_vendor(&self, settings: &Settings) -> Option<Vendor> {
        settings.vendor(self.vendor).ok()
    }

    /// The options that one vendor has, and whether each was given.
    fn given(&self) -> [(&'static str, Vendor, bool); 4] {
        [
            ("--redirect-url", Vendor::Chargebee, self.redirect_url.is_some()),
            ("--forward-url", Vendor::Chargebee, self.forward_url.is_some()),
            ("--expires-in", Vendor::Upflow, self.expires_in.is_some()),
            ("--frame-ancestor", Vendor::Upflow, !self.frame_ancestors.is_empty()),
        ]
    }
}

/// Refuses options that the vendor does not have. Each has its name, its owner, and whether it was given.
pub(crate) fn check_owners(
    vendor: Vendor,
    options: impl IntoIterator<Item = (&'static str, Vendor, bool)>,
) -> Result<(), Failure> {
    match options.into_iter().find(|(_, owner, given)| *given && *owner != vendor) {
        None => Ok(()),
        Some((option, owner, _)) => {
            let message = format!("{option} is an option of {owner}, but the vendor is {vendor}");
            Err(Failure::misused(message).hint(format!("leave it out, or write --vendor {owner}")))
        }
    }
}

/// How Upflow calls a customer.
pub(crate) fn customer_ref(text: &str) -> Result<CustomerRef, Failure> {
    text.parse().map_err(|error| {
        Failure::misused(format!("upflow: {error}")).hint("an id of your own system is written `external:ID`")
    })
}

pub(crate) fn vendor_parser() -> impl TypedValueParser<Value = Vendor> {
    PossibleValuesParser::new(Vendor::ALL.iter().map(|vendor| vendor.name())).try_map(|name| name.parse::<Vendor>())
}

/// A duration with units. A bare number is refused: the vendor's API counts seconds, a person means days.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(format!("write a unit, such as `{text}s` for seconds or `60d` for sixty days"));
    }
    humantime::parse_duration(text).map_err(|_| "write a duration such as `60d`, `24h` or `1h30m`".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_have_units() {
        for (text, seconds) in
            [("60d", 5_184_000), ("24h", 86_400), ("1h30m", 5_400), ("86400s", 86_400), ("1w 1d", 691_200)]
        {
            assert_eq!(duration(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["86400", "0"] {
            assert!(duration(text).is_err_and(|why| why.contains(&format!("`{text}s`"))), "{text}");
        }
        for text in ["", " ", "d", "60 parsecs", "-1d", "1.5", "99999999999999999999d"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }
}
