//! Options that commands share.

use std::path::PathBuf;
use std::time::Duration;

use billing_portal::{Error, ErrorKind, Finds, LinkOption, LinkRequest, Vendor};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, FromArgMatches};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};

use crate::config::{self, Settings};
use crate::failure::Failure;
use crate::output;
use crate::wording;

/// What every command takes.
#[derive(Debug, clap::Args)]
pub(crate) struct GlobalOptions {
    /// Take this profile of the configuration file [default: BILLING_PORTAL_PROFILE, or default]
    #[arg(long, global = true, value_name = "NAME", display_order = 900, add = ArgValueCandidates::new(profiles))]
    pub(crate) profile: Option<String>,

    /// Take this configuration file, and its profile `default` unless another is named
    #[arg(long, global = true, value_name = "FILE", display_order = 900)]
    pub(crate) config: Option<PathBuf>,

    /// Leave out remarks; warnings and errors are still told
    #[arg(short, long, global = true, display_order = 901)]
    pub(crate) quiet: bool,

    /// Tell on standard error what is sent and retried; -vv tells more
    #[arg(short, long, global = true, action = clap::ArgAction::Count, display_order = 902)]
    pub(crate) verbose: u8,
}

/// The profiles that a shell can complete: names on one line, with nothing invisible in them.
fn profiles() -> Vec<CompletionCandidate> {
    let names = config::profile_names().into_iter().filter(|name| output::shown(name) == *name);
    names.map(CompletionCandidate::new).collect()
}

impl GlobalOptions {
    /// All that is configured.
    pub(crate) fn settings(&self) -> Result<Settings, Failure> {
        Settings::load(self.config.as_deref(), self.profile.as_deref())
    }
}

/// What a portal link is to be like.
#[derive(Debug, clap::Args)]
pub(crate) struct LinkOptions {
    /// Whose portal; may be left out if only one vendor is configured
    #[arg(long, value_parser = vendor_parser())]
    pub(crate) vendor: Option<Vendor>,

    #[command(flatten)]
    given: Given,
}

/// The options of links that are given, as texts.
#[derive(Debug)]
struct Given(Vec<(LinkOption, String)>);

impl LinkOptions {
    /// A request for a link to a customer's portal, with the options that are `wanted`.
    pub(crate) fn request(&self, customer: &str, wanted: impl Fn(LinkOption) -> bool) -> Result<LinkRequest, String> {
        let given = self.given.0.iter().filter(|(option, _)| wanted(*option));
        given.into_iter().try_fold(LinkRequest::new(customer), |request, (option, text)| with(request, *option, text))
    }

    /// The options that are given, as texts.
    pub(crate) fn given(&self) -> impl Iterator<Item = (LinkOption, &str)> {
        self.given.0.iter().map(|(option, text)| (*option, &**text))
    }

    /// What is given for an option.
    pub(crate) fn text(&self, option: LinkOption) -> Option<&str> {
        self.given.0.iter().find(|(given, _)| *given == option).map(|(_, text)| text.as_str())
    }

    #[cfg(test)]
    pub(crate) fn of(given: impl IntoIterator<Item = (LinkOption, &'static str)>) -> Self {
        let given = given.into_iter().map(|(option, text)| (option, text.to_owned()));
        Self { vendor: None, given: Given(given.collect()) }
    }
}

impl FromArgMatches for Given {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let given = |option: LinkOption| {
            let texts: Vec<_> = matches.get_many::<String>(option.name())?.map(String::as_str).collect();
            Some((option, texts.join(" ")))
        };
        Ok(Self(link_options().filter_map(given).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        Self::from_arg_matches(matches).map(|given| *self = given)
    }
}

impl clap::Args for Given {
    fn augment_args(command: Command) -> Command {
        let owners = wording::vendors(|vendor| vendor.has_link_option(LinkOption::ExpiresIn));
        let defaults = owners.filter_map(|vendor| vendor.facts().default_validity);
        let defaults = defaults.map(|validity| wording::validity(validity).replace(' ', ""));
        let expires_in = "how long the link works, such as 60d, 24h or 1h30m [default: ".to_owned();
        let expires_in = expires_in + &wording::list(defaults, "or") + "]";
        command.args(link_options().filter_map(|option| {
            let arg = Arg::new(option.name()).long(wording::flag(option)?);
            let (arg, value, what) = match option {
                LinkOption::ReturnUrl => {
                    (arg.visible_alias("redirect-url"), "URL", "where the customer goes on leaving the portal")
                }
                LinkOption::ExpiresIn => {
                    let parser = |text: &str| duration(text).map(|_| text.to_owned());
                    (arg.value_parser(parser), "DURATION", &*expires_in)
                }
                LinkOption::FrameAncestors => {
                    let what =
                        "a site that may show the portal in an iframe, such as app.example:8443; may be repeated";
                    (arg.action(ArgAction::Append), "HOST", what)
                }
                _ => {
                    let own = wording::own_options().remove(option.name())?;
                    (arg, own.value, own.description)
                }
            };
            Some(arg.value_name(value).help(wording::help(option, what)))
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

/// The options of links that the command line and the columns of a table have.
pub(crate) fn link_options() -> impl Iterator<Item = LinkOption> {
    let own = wording::own_options().into_keys().map(LinkOption::Own);
    [LinkOption::ReturnUrl, LinkOption::ExpiresIn, LinkOption::FrameAncestors].into_iter().chain(own)
}

/// The request with one more option, as a text has it; several hosts are separated by spaces.
pub(crate) fn with(request: LinkRequest, option: LinkOption, text: &str) -> Result<LinkRequest, String> {
    Ok(match option {
        LinkOption::ReturnUrl => request.return_url(text),
        LinkOption::ExpiresIn => request.expires_in(duration(text)?),
        LinkOption::FrameAncestors => request.frame_ancestors(text.split_whitespace()),
        LinkOption::Own(name) => request.own_option(name, text),
        _ => return Err(format!("this command has no option {}", option.name())),
    })
}

/// Checks a request before anything is asked for or sent.
pub(crate) fn check(vendor: Vendor, request: &LinkRequest) -> Result<(), Failure> {
    request.validate(vendor).map_err(|error| match error.unsupported_option() {
        Some(_) => error.into(),
        None => of_customer(error, vendor, request.customer()),
    })
}

/// What a vendor says against a customer, with the hint that helps to find who is meant.
pub(crate) fn of_customer(error: Error, vendor: Vendor, customer: &str) -> Failure {
    let is_about_customer = error.is_not_found() || error.kind() == ErrorKind::Request;
    let prefix = missing_prefix(vendor, customer);
    let failure = Failure::from(error);
    match (search_for(vendor, customer), prefix) {
        (Some(hint), _) if is_about_customer => failure.hint(hint),
        (None, Some(prefix)) if is_about_customer => failure.hint(own_id(prefix)),
        _ => failure,
    }
}

/// The hint for an e-mail address in a customer's place: how to find the customer.
fn search_for(vendor: Vendor, customer: &str) -> Option<String> {
    let (name, host) = customer.split_once('@')?;
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || b"._%+-@".contains(&b);
    if name.is_empty() || host.is_empty() || name.contains(':') {
        return None;
    }
    let search = format!("billing-portal customers search --vendor {vendor}");
    Some(match vendor.facts().finds_by_email {
        Finds::Not => {
            let title = vendor.facts().title;
            format!("{title} knows no customer by an e-mail address: `{search} --name NAME` finds them by name")
        }
        // What the shell would take for something else is not written out.
        _ if customer.bytes().all(is_plain) => format!("`{search} --email {customer}` finds the customer's id"),
        _ => format!("`{search} --email ADDRESS` finds the customer's id"),
    })
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

/// A duration with units, of those that are as long wherever and whenever. A bare number is refused: the vendor's API
/// counts seconds, a person means days.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    const EXAMPLE: &str = "write a duration such as `60d`, `24h` or `1h30m`";
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(format!("write a unit, such as `{text}s` for seconds or `60d` for sixty days"));
    }
    let (mut seconds, mut rest) = (Some(0_u64), text.trim());
    while !rest.is_empty() {
        let (number, behind) = rest.split_at(rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len()));
        let behind = behind.trim_start();
        let (unit, behind) =
            behind.split_at(behind.find(|letter: char| !letter.is_alphabetic()).unwrap_or(behind.len()));
        let of_unit = match unit {
            "w" => 7 * 86_400,
            "d" => 86_400,
            "h" => 3600,
            "m" => 60,
            "s" => 1,
            _ if unit.starts_with(['M', 'y', 'Y']) || unit.starts_with("mo") => {
                return Err("months and years differ in length: write days, such as `30d` or `365d`".to_owned());
            }
            _ => return Err(format!("{EXAMPLE}; the units are `w`, `d`, `h`, `m` for minutes, and `s`")),
        };
        let number = number.parse::<u64>().ok();
        seconds = seconds.and_then(|seconds| seconds.checked_add(number?.checked_mul(of_unit)?));
        rest = behind.trim_start();
    }
    seconds.filter(|_| !text.trim().is_empty()).map(Duration::from_secs).ok_or_else(|| EXAMPLE.to_owned())
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
        for text in ["1month", "1M", "1y", "2 years", "6mo", "1Y"] {
            assert!(duration(text).is_err_and(|why| why.contains("differ in length")), "{text}");
        }
        for text in [
            "",
            " ",
            "d",
            "60 parsecs",
            "-1d",
            "1.5",
            "1.5d",
            "1ms",
            "60D",
            "1d!",
            "99999999999999999999d",
            "9999999999999999999w",
        ] {
            assert!(duration(text).is_err_and(|why| why.contains("`60d`")), "{text}");
        }
    }
}
