//! `doctor`: what is configured, where from, and whether it works. It shows no credential.

use std::env;
use std::fmt::Write as _;
use std::time::Duration;

use billing_portal::{Setting, Vendor};
use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;

use crate::config::{CA_FILE, DEFAULT_PROFILE, GENERAL, Settings, is_loopback};
use crate::failure::Failure;
use crate::hint;
use crate::option::GlobalOptions;
use crate::output;
use crate::wording;

/// Say what is configured and where from, and whether it works
///
/// Shows each setting with its source, the proxy and the certificates in use, and then asks each configured vendor for
/// a list of one customer: a call that needs the credentials and changes nothing. Neither credentials nor the
/// vendor's response are shown.
///
/// Exit status: 0 if all configured vendors work, 1 if one does not, 2 if none is configured.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {}

pub(crate) async fn run(_: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let settings = global.settings()?;
    output::lines(&general(&settings))?;
    let mut failed = Vec::new();
    for vendor in Vendor::ALL.iter().copied() {
        output::lines(&format!("\n{}", configuration(&settings, vendor)))?;
        if !settings.mentions(vendor) {
            continue;
        }
        let outcome = match check(&settings, vendor).await {
            Ok(()) => "works: it listed a customer, which changes nothing".to_owned(),
            Err(failure) if failure.is_interruption() => return Err(failure),
            Err(failure) => {
                failed.push(vendor.name());
                format!("does NOT work: {}", failure.diagnosis())
            }
        };
        output::line(&row("check", &outcome))?;
    }
    if !Vendor::ALL.iter().any(|vendor| settings.mentions(*vendor)) {
        let variables = wording::each(hint::required, ", or ");
        return Err(
            Failure::misconfigured("no vendor is configured").hint(format!("set {variables}, or write a profile"))
        );
    }
    match failed[..] {
        [] => Ok(()),
        _ => Err(Failure::refused(format!("{} cannot be used as configured", failed.join(" and ")))
            .hint("what is wrong stands above, after `check`")),
    }
}

/// What concerns all vendors.
fn general(settings: &Settings) -> String {
    let file = match (&settings.path, &settings.profile) {
        (Some(path), Some(profile)) => format!("{}, profile `{}`", path.display(), profile.escape_debug()),
        (Some(path), None) if path.exists() => format!("{}, which has no profile `{DEFAULT_PROFILE}`", path.display()),
        (Some(path), None) => format!("{}, which does not exist", path.display()),
        (None, _) => "none: this user has no folder for it".to_owned(),
    };
    let mut text = row("configuration file", &file);
    for setting in &GENERAL {
        let _ = write!(text, "\n{}", setting_row(settings, setting));
    }
    let _ = write!(text, "\n{}", row("trusted certificates", &trust(settings)));
    text
}

/// What concerns one vendor.
fn configuration(settings: &Settings, vendor: Vendor) -> String {
    if !settings.mentions(vendor) {
        return row(vendor.name(), "nothing is configured");
    }
    let mut text = vendor.name().to_owned();
    for setting in vendor.settings() {
        let _ = write!(text, "\n{}", setting_row(settings, setting));
    }
    if let Some(address) = settings.address(vendor) {
        let _ = write!(text, "\n{}\n{}", row("address", &address.to_string()), row("proxy", &proxy(&address)));
    }
    text
}

fn row(name: &str, text: &str) -> String {
    format!("{name:<24}{text}")
}

fn setting_row(settings: &Settings, setting: &Setting) -> String {
    let name = setting.variable;
    let text = match (settings.get(name), settings.unset(name)) {
        (Some(value), _) if setting.is_secret => format!("set, not shown ({})", value.source),
        // The password of a URL is no setting of ours, and refused; it is not to be shown either.
        (Some(value), _) if value.text().contains('@') => format!("set, not shown for its `@` ({})", value.source),
        (Some(value), _) => format!("{} ({})", value.text().escape_debug(), value.source),
        (None, Some(variable)) => format!("not set, nor is {}, which the profile names", variable.escape_debug()),
        (None, None) => "not set".to_owned(),
    };
    row(name, &text)
}

/// The certificates that a server's is checked against.
fn trust(settings: &Settings) -> String {
    let mut text = "the platform's".to_owned();
    if cfg!(all(unix, not(target_vendor = "apple"))) {
        // Where there is no store but files, these say which.
        for name in ["SSL_CERT_FILE", "SSL_CERT_DIR"] {
            if let Some(place) = env::var_os(name) {
                let _ = write!(text, " ({name}={})", place.display());
            }
        }
    }
    if let Some(path) = settings.ca_file() {
        let _ = write!(text, ", and those in {} ({CA_FILE})", path.display());
    }
    text
}

/// The proxy that a request to this address goes through: what the HTTP client's own code says.
fn proxy(address: &Uri) -> String {
    if is_loopback(address) {
        return "none: this machine is always reached directly".to_owned();
    }
    match Matcher::from_env().intercept(address) {
        None => "none".to_owned(),
        Some(proxy) => {
            let uri = proxy.uri();
            // A name and a password in it stay unsaid.
            let authority = uri.authority().map_or("", |authority| authority.as_str());
            let place = authority.rsplit_once('@').map_or(authority, |(_, place)| place);
            format!("{}://{place} (environment)", uri.scheme_str().unwrap_or("http"))
        }
    }
}

/// Asks for a list of one customer. A person waits, and may fix something and try again.
async fn check(settings: &Settings, vendor: Vendor) -> Result<(), Failure> {
    let portal = settings.builder(vendor)?.timeout(Duration::from_secs(15)).max_attempts(2).build()?;
    Ok(portal.check().await?)
}
