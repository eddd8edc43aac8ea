//! The next step after an error of the library, in the words of this command.

use std::time::Duration;

use billing_portal::{ConnectCause, Error, ErrorKind, LinkOption, Setting, StatusCode, Vendor};

use crate::config::CA_FILE;
use crate::wording;

/// Where a setting is wrong rather than missing.
pub(crate) const DOCTOR: &str = "`billing-portal doctor` says what is set, and where it comes from";
const PROXY: &str = "check the user name and the password of the proxy, which are percent-encoded; \
                     `billing-portal doctor` says which variable names it";

/// `None` if the error's own words are all there is to know.
pub(crate) fn for_error(error: &Error) -> Option<String> {
    match error.kind() {
        ErrorKind::Config => Some(setting_hint(error)),
        ErrorKind::Request => {
            error.unsupported_option().map(|option| match &*wording::names(|vendor| vendor.has_link_option(option)) {
                "" => "leave it out".to_owned(),
                owners => format!("leave it out, or write --vendor {owners}"),
            })
        }
        ErrorKind::Connect => Some(connection(error)),
        _ if error.status() == Some(StatusCode::PROXY_AUTHENTICATION_REQUIRED) => Some(PROXY.to_owned()),
        ErrorKind::Decode => Some(address(error.vendor())),
        _ if error.is_retryable() => Some(later(error)),
        _ if error.is_web_page() => Some(address(error.vendor())),
        _ => error.advice().map(str::to_owned),
    }
}

/// What the error says of an option without which a vendor makes no link, in a person's terms.
pub(crate) fn missing(error: &Error) -> Option<String> {
    let what = match error.missing_option()? {
        LinkOption::ReturnUrl => "an address for after log-out".to_owned(),
        option => format!("--{}", wording::flag(option)?),
    };
    Some(format!("{} needs {what}", error.vendor()?.facts().title))
}

/// The setting that is the default of an option which is missing.
fn default_of_missing(error: &Error) -> Option<&'static Setting> {
    let option = error.missing_option()?;
    error.vendor()?.settings().iter().find(|setting| setting.default_of == Some(option))
}

/// What to do about a setting that is missing or wrong. The facade's message begins with its name.
fn setting_hint(error: &Error) -> String {
    if let Some((setting, flag)) =
        default_of_missing(error).and_then(|setting| Some((setting, wording::flag(setting.default_of?)?)))
    {
        return format!("add --{flag} https://…, or set {}", setting.variable);
    }
    let Some(vendor) = error.vendor() else { return configuration(None) };
    let message = error.to_string().to_lowercase();
    let about = message.strip_prefix(&format!("{vendor}: ")).unwrap_or(&message);
    let is_about = |setting: &&Setting| {
        let names = [setting.variable.to_lowercase(), setting.key.replace('_', " ")];
        names.iter().any(|name| about.starts_with(&format!("{name} ")))
    };
    match vendor.settings().iter().find(is_about) {
        Some(setting) if setting.is_required && about.ends_with("is not set") => configuration(Some(vendor)),
        Some(setting) => format!("check {}; {DOCTOR}", setting.variable),
        // A proxy's variable, the certificates, or a setting of the program.
        None => DOCTOR.to_owned(),
    }
}

/// What a vendor needs.
pub(crate) fn configuration(vendor: Option<Vendor>) -> String {
    match vendor {
        Some(vendor) => {
            format!("{} needs {}; `billing-portal doctor` says what is set", vendor.facts().title, required(vendor))
        }
        None => "--vendor chooses between the vendors, `billing-portal doctor` says what is set, \
                 and `billing-portal demo` needs no account"
            .to_owned(),
    }
}

/// The variables without which there is no client of a vendor.
pub(crate) fn required(vendor: Vendor) -> String {
    let required = vendor.settings().iter().filter(|setting| setting.is_required);
    wording::list(required.map(|setting| setting.variable), "and")
}

/// What to do if nothing was reached. Keys are not at fault, for none was sent.
fn connection(error: &Error) -> String {
    let address = || address(error.vendor());
    match error.connect_cause() {
        Some(ConnectCause::ProxyAuthentication) => PROXY.to_owned(),
        Some(ConnectCause::UnknownIssuer) => format!(
            "if a gateway of yours inspects the traffic, name the file of its certificate authority in {CA_FILE}; else {}",
            address()
        ),
        Some(ConnectCause::CertificateExpired) => {
            "check this machine's clock; if it is right, the server needs a new certificate".to_owned()
        }
        Some(ConnectCause::NotTls) => format!("{}: plain http is spoken there, or by a proxy", address()),
        Some(ConnectCause::WrongName | ConnectCause::Tls) => address(),
        Some(ConnectCause::NameNotResolved) => format!("{}, and the proxy if there is one", address()),
        _ => later(error),
    }
}

fn later(error: &Error) -> String {
    match (error.retry_after(), error.kind()) {
        (Some(wait), _) => format!("try again in {} s", whole_seconds(wait)),
        (None, ErrorKind::Connect) => {
            format!("try again later; if it persists, {}, and the proxy if there is one", address(error.vendor()))
        }
        (None, _) => "try again later".to_owned(),
    }
}

/// A pause in seconds, of which none is too short.
pub(crate) fn whole_seconds(wait: Duration) -> u64 {
    (wait.as_secs() + u64::from(wait.subsec_nanos() > 0)).max(1)
}

/// What the address of a vendor's API depends on.
fn address(vendor: Option<Vendor>) -> String {
    let Some(vendor) = vendor else { return "check the address of the vendor's API and the network".to_owned() };
    let is_of_address = |setting: &&Setting| !setting.is_secret && setting.default_of.is_none();
    let variables: Vec<_> = vendor.settings().iter().filter(is_of_address).map(|setting| setting.variable).collect();
    format!("check {} and the network", variables.join(", "))
}
