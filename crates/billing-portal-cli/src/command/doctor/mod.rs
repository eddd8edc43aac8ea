//! `doctor`: what is configured, where from, and whether it works. It shows no credential.

mod diagnosis;
mod probe;

use std::fmt::Write as _;
use std::time::Duration;

use billing_portal::Vendor;

pub(crate) use self::diagnosis::Diagnosis;
use self::diagnosis::{SettingRow, VendorDiagnosis};
use crate::config::Settings;
use crate::failure::Failure;
use crate::hint;
use crate::option::{GlobalOptions, vendor_parser};
use crate::output::{self, shown};
use crate::wording;

/// Say what is configured and where from, and whether it works
///
/// Shows each setting with its source, the proxy and the certificates in use, and then asks each configured vendor for
/// a list of one customer: a call that needs the credentials and changes nothing. Neither credentials nor the
/// vendor's response are shown.
///
/// Exit status: 0 if all configured vendors work, 2 if the configuration is to be fixed, 1 if a vendor or the network said no;
/// of --probe, 1 if an assumption does not hold.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// Look at this vendor only
    #[arg(long, value_parser = vendor_parser())]
    vendor: Option<Vendor>,

    /// Print one line of JSON, as `billing-portal schema doctor` describes it
    #[arg(long, conflicts_with = "probe")]
    json: bool,

    /// Make a link for this customer, which is not shown, and print which of this project's assumptions about the vendor
    /// hold: names of members and headers, types and a status, and no value
    #[arg(long, value_name = "CUSTOMER")]
    probe: Option<String>,

    /// Do not ask before --probe makes a link
    #[arg(long, requires = "probe")]
    yes: bool,
}

pub(crate) async fn run(args: Args, global: &GlobalOptions) -> Result<(), Failure> {
    let settings = global.settings()?;
    if let Some(customer) = &args.probe {
        return probe::run(customer, settings.vendor(args.vendor)?, &settings, args.yes).await;
    }
    let mut diagnosis = Diagnosis::of(&settings);
    if !args.json {
        output::lines(&general(&diagnosis))?;
    }
    let mut failures = Vec::new();
    let is_meant = |vendor| args.vendor.is_none_or(|only| only == vendor);
    for vendor in wording::vendors(is_meant) {
        let mut found = VendorDiagnosis::of(&settings, vendor);
        if !args.json {
            output::lines(&configuration(&found))?;
        }
        if found.is_configured {
            if let Err(failure) = check(&settings, vendor).await {
                if failure.is_interruption() {
                    return Err(failure);
                }
                found.failed(&failure);
                failures.push((vendor.name(), failure.is_misuse()));
            } else {
                found.works = Some(true);
            }
            if !args.json {
                output::line(&row("check", &found.outcome()))?;
            }
        }
        diagnosis.vendors.push(found);
    }
    if args.json {
        output::json(&diagnosis)?;
    }
    verdict(&diagnosis, &failures)
}

fn verdict(diagnosis: &Diagnosis, failures: &[(&str, bool)]) -> Result<(), Failure> {
    if !diagnosis.vendors.iter().any(|found| found.is_configured) {
        let variables = wording::each(hint::required, ", or ");
        let hint = format!("set {variables}, or write a profile: `billing-portal config init`");
        return Err(Failure::misconfigured("no vendor is configured").hint(hint));
    }
    if failures.is_empty() {
        return Ok(());
    }
    let names = wording::list(failures.iter().map(|(name, _)| *name), "and");
    let message = format!("{names} cannot be used as configured");
    // What is to be fixed here goes first: the rest may follow from it.
    let failure = if failures.iter().any(|(_, is_misuse)| *is_misuse) {
        Failure::misused(message)
    } else {
        Failure::refused(message)
    };
    Err(failure.hint("what is wrong stands above, after `check`"))
}

/// What concerns all vendors.
fn general(diagnosis: &Diagnosis) -> String {
    let mut text = row("configuration file", &shown(&diagnosis.configuration_file));
    for setting in &diagnosis.settings {
        let _ = write!(text, "\n{}", setting_row(setting));
    }
    let _ = write!(text, "\n{}", row("trusted certificates", &shown(&diagnosis.trusted_certificates)));
    text
}

/// What concerns one vendor.
fn configuration(found: &VendorDiagnosis) -> String {
    if !found.is_configured {
        return format!("\n{}", row(found.vendor, "nothing is configured"));
    }
    let mut text = format!("\n{}", found.vendor);
    for setting in &found.settings {
        let _ = write!(text, "\n{}", setting_row(setting));
    }
    if let Some(address) = &found.address {
        let proxy = match (&found.proxy_variable, &found.proxy) {
            (None, _) => "none".to_owned(),
            (Some(variable), Some(proxy)) => format!("{proxy} ({variable})"),
            (Some(variable), None) => format!("not shown: what {variable} says cannot be used"),
        };
        let _ = write!(text, "\n{}\n{}", row("address", &shown(address)), row("proxy", &shown(&proxy)));
    }
    for warning in &found.warnings {
        let _ = write!(text, "\n{}", row("warning", &shown(warning)));
    }
    text
}

fn row(name: &str, text: &str) -> String {
    format!("{name:<24}{text}")
}

fn setting_row(setting: &SettingRow) -> String {
    let text = match (&setting.value, &setting.source, &setting.problem) {
        (_, _, Some(problem)) => problem.clone(),
        (Some(value), Some(source), _) => format!("{value} ({source})"),
        (None, Some(source), _) => format!("set, not shown ({source})"),
        (_, None, None) => "not set".to_owned(),
    };
    row(setting.variable, &shown(&text))
}

/// Asks for a list of one customer. A person waits, and may fix something and try again.
async fn check(settings: &Settings, vendor: Vendor) -> Result<(), Failure> {
    let portal = settings.builder(vendor)?.timeout(Duration::from_secs(15)).max_attempts(2).build()?;
    Ok(portal.check().await?)
}
