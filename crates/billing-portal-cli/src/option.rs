//! Options that commands share.

use std::time::Duration;

use billing_portal::{LinkOption, LinkRequest, Vendor};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgMatches, Command, FromArgMatches};

use crate::config::Settings;
use crate::failure::Failure;
use crate::wording;

/// What every command takes.
#[derive(Debug, clap::Args)]
pub(crate) struct GlobalOptions {
    /// Take this profile of the configuration file [default: default]
    #[arg(long, global = true, value_name = "NAME", display_order = 900)]
    pub(crate) profile: Option<String>,

    /// Tell on standard error what is sent and retried; -vv tells more
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
#[derive(Debug, Default, clap::Args)]
pub(crate) struct LinkOptions {
    /// Whose portal; may be left out if only one vendor is configured
    #[arg(long, value_parser = vendor_parser())]
    pub(crate) vendor: Option<Vendor>,

    #[arg(long, value_name = "URL", visible_alias = "redirect-url",
        help = wording::help(LinkOption::ReturnUrl, "where the customer goes on leaving the portal"))]
    pub(crate) return_url: Option<String>,

    #[arg(long, value_name = "DURATION", value_parser = duration, help = expires_in_help())]
    pub(crate) expires_in: Option<Duration>,

    #[arg(long = "frame-ancestor", value_name = "HOST", help = wording::help(LinkOption::FrameAncestors,
        "a site that may show the portal in an iframe, such as app.example:8443; may be repeated"))]
    pub(crate) frame_ancestors: Vec<String>,

    #[command(flatten)]
    pub(crate) own: OwnOptions,
}

impl LinkOptions {
    /// A request for a link to a customer's portal, with the options that are `wanted`.
    pub(crate) fn request(&self, customer: String, wanted: impl Fn(LinkOption) -> bool) -> LinkRequest {
        let mut request = LinkRequest::new(customer);
        if let Some(url) = self.return_url.as_ref().filter(|_| wanted(LinkOption::ReturnUrl)) {
            request = request.return_url(url);
        }
        if let Some(validity) = self.expires_in.filter(|_| wanted(LinkOption::ExpiresIn)) {
            request = request.expires_in(validity);
        }
        if !self.frame_ancestors.is_empty() && wanted(LinkOption::FrameAncestors) {
            request = request.frame_ancestors(&self.frame_ancestors);
        }
        let own = self.own.0.iter().filter(|(name, _)| wanted(LinkOption::Own(name)));
        own.fold(request, |request, (name, value)| request.own_option(name, value))
    }
}

/// The values of options that only one vendor's links have.
#[derive(Debug, Default)]
pub(crate) struct OwnOptions(Vec<(&'static str, String)>);

impl FromArgMatches for OwnOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = |name: &'static str| Some((name, matches.get_one::<String>(name)?.clone()));
        Ok(Self(wording::own_options().into_keys().filter_map(given).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        Self::from_arg_matches(matches).map(|given| *self = given)
    }
}

impl clap::Args for OwnOptions {
    fn augment_args(command: Command) -> Command {
        command.args(wording::own_options().into_values().map(|own| {
            let help = wording::help(LinkOption::Own(own.name), own.description);
            Arg::new(own.name).long(own.name.replace('_', "-")).value_name(own.value).help(help)
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// Checks a request before anything is asked for or sent.
pub(crate) fn check(vendor: Vendor, request: &LinkRequest) -> Result<(), Failure> {
    request.validate(vendor).map_err(|error| match missing_prefix(vendor, request.customer()) {
        Some(prefix) if error.unsupported_option().is_none() => Failure::from(error).hint(own_id(prefix)),
        _ => error.into(),
    })
}

/// Refuses options that a vendor's links lack, whoever they are for.
pub(crate) fn check_support(vendor: Vendor, options: &LinkOptions) -> Result<(), Failure> {
    match options.request(String::new(), |_| true).validate(vendor) {
        Err(error) if error.unsupported_option().is_some() => Err(error.into()),
        _ => Ok(()),
    }
}

/// What to write before an id of one's own system, if that is what a customer may lack.
pub(crate) fn missing_prefix(vendor: Vendor, customer: &str) -> Option<&'static str> {
    vendor.facts().external_prefix.filter(|_| LinkRequest::new(customer).validate(vendor).is_err())
}

/// The hint for a customer that is none.
pub(crate) fn own_id(prefix: &str) -> String {
    format!("an id of your own system is written `{prefix}ID`")
}

pub(crate) fn vendor_parser() -> impl TypedValueParser<Value = Vendor> {
    PossibleValuesParser::new(Vendor::ALL.iter().map(|vendor| vendor.name())).try_map(|name| name.parse::<Vendor>())
}

fn expires_in_help() -> String {
    let mut owners = wording::vendors(|vendor| vendor.has_link_option(LinkOption::ExpiresIn));
    let default = owners.next().map(|vendor| wording::validity(vendor.facts().default_validity));
    // With several vendors, it depends.
    let default = default.filter(|_| owners.next().is_none()).map(|default| format!(" [default: {default}]"));
    let what = format!("how long the link works, such as 60d, 24h or 1h30m{}", default.unwrap_or_default());
    wording::help(LinkOption::ExpiresIn, &what)
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
