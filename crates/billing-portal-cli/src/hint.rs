//! The next step after an error of the library, in the words of this command.

use billing_portal::{Error, ErrorKind, LinkOption, Setting, Vendor};

use crate::wording;

/// Where a setting is wrong rather than missing.
pub(crate) const DOCTOR: &str = "`billing-portal doctor` says what is set, and where it comes from";

/// `None` if the error's own words are all there is to know.
pub(crate) fn for_error(error: &Error) -> Option<String> {
    match error.kind() {
        ErrorKind::Config => Some(match (error.vendor(), error.missing_option()) {
            (Some(vendor), Some(option)) => missing(vendor, option),
            // Nothing is missing: the command asks for that before there is a client.
            (Some(_), None) => DOCTOR.to_owned(),
            (None, _) => configuration(None),
        }),
        ErrorKind::Request => {
            error.unsupported_option().map(|option| match &*wording::names(|vendor| vendor.has_link_option(option)) {
                "" => "leave it out".to_owned(),
                owners => format!("leave it out, or write --vendor {owners}"),
            })
        }
        ErrorKind::Decode => Some(address(error.vendor())),
        _ if error.is_web_page() && !error.is_retryable() => Some(address(error.vendor())),
        ErrorKind::Connect if !error.is_retryable() => Some(
            "check the address; if a gateway of yours responds there, this machine must trust its certificate authority"
                .to_owned(),
        ),
        _ if error.is_retryable() => Some(later(error)),
        _ => error.advice().map(str::to_owned),
    }
}

/// What a vendor needs.
pub(crate) fn configuration(vendor: Option<Vendor>) -> String {
    let Some(vendor) = vendor else {
        let hint = "--vendor chooses between the vendors, `billing-portal doctor` says what is set, \
                    and `billing-portal demo` needs no account";
        return hint.to_owned();
    };
    let (title, required) = (vendor.facts().title, required(vendor));
    format!("{title} needs {required}; `billing-portal doctor` says what is set")
}

/// What to do where a vendor makes no link without an option.
fn missing(vendor: Vendor, option: LinkOption) -> String {
    let flag = wording::flag(option).map(|flag| format!("add --{flag} https://…"));
    let setting = vendor.settings().iter().find(|setting| setting.default_of == Some(option));
    let variable = setting.map(|setting| format!("set {}", setting.variable));
    flag.into_iter().chain(variable).collect::<Vec<_>>().join(", or ")
}

/// The variables without which there is no client of a vendor.
pub(crate) fn required(vendor: Vendor) -> String {
    let required = vendor.settings().iter().filter(|setting| setting.is_required);
    wording::list(required.map(|setting| setting.variable), "and")
}

fn later(error: &Error) -> String {
    match (error.retry_after(), error.kind()) {
        (Some(wait), _) => format!("try again in {} s", wait.as_secs().max(1)),
        (None, ErrorKind::Connect) => format!("try again later; if it persists, {}", address(error.vendor())),
        (None, _) => "try again later".to_owned(),
    }
}

/// What the address of a vendor's API depends on.
fn address(vendor: Option<Vendor>) -> String {
    let Some(vendor) = vendor else { return "check the address of the vendor's API and the network".to_owned() };
    let is_of_address = |setting: &&Setting| !setting.is_secret && setting.default_of.is_none();
    let variables: Vec<_> = vendor.settings().iter().filter(is_of_address).map(|setting| setting.variable).collect();
    format!("check {} and the network", variables.join(", "))
}
