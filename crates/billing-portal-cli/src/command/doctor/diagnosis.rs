//! What `doctor` finds, as data.

use std::env;
use std::fmt::Write as _;

use billing_portal::{EnvironmentProxy, Setting, Vendor};
use schemars::JsonSchema;
use serde::Serialize;

use crate::config::{CA_FILE, DEFAULT_PROFILE, GENERAL, Settings, Value, can_show};
use crate::failure::Failure;
use crate::platform::certificates;
use crate::wording;

/// What is configured and whether it works, as `doctor --json` prints it. It holds no credential.
#[derive(Serialize, JsonSchema)]
#[schemars(title = "Doctor")]
pub(crate) struct Diagnosis {
    /// The configuration file, with what is to be said of it.
    pub(super) configuration_file: String,
    /// The settings that concern all vendors.
    pub(super) settings: Vec<SettingRow>,
    /// What servers' certificates are checked against.
    pub(super) trusted_certificates: String,
    /// The vendors.
    pub(super) vendors: Vec<VendorDiagnosis>,
}

/// A setting.
#[derive(Serialize, JsonSchema)]
pub(super) struct SettingRow {
    /// Its environment variable.
    pub(super) variable: &'static str,
    /// Its value; null if it is not set, or not to be shown.
    pub(super) value: Option<String>,
    /// Where it was found; null if it is not set.
    pub(super) source: Option<String>,
    /// What is wrong with it.
    pub(super) problem: Option<String>,
}

/// What is known of one vendor.
#[derive(Serialize, JsonSchema)]
pub(super) struct VendorDiagnosis {
    /// The name of the vendor, in lower case.
    pub(super) vendor: &'static str,
    /// Whether anything is configured for it.
    pub(super) is_configured: bool,
    /// Its settings.
    pub(super) settings: Vec<SettingRow>,
    /// The address of its API; null if the settings do not suffice to say it.
    pub(super) address: Option<String>,
    /// The environment variable whose proxy requests go through; null if they go directly.
    pub(super) proxy_variable: Option<&'static str>,
    /// That proxy, without user and password; null if there is none, or what the variable says cannot be used.
    pub(super) proxy: Option<String>,
    /// What is odd, and may be right.
    pub(super) warnings: Vec<String>,
    /// Whether it works; null if nothing is configured.
    pub(super) works: Option<bool>,
    /// Why it does not work.
    pub(super) problem: Option<String>,
    /// Whether the problem is one of the configuration, rather than of the vendor or the network.
    pub(super) is_misconfigured: bool,
}

impl Diagnosis {
    /// What concerns all vendors.
    pub(super) fn of(settings: &Settings) -> Self {
        let configuration_file = match (&settings.path, &settings.profile) {
            (Some(path), Some(profile)) => format!("{}, profile `{profile}`", path.display()),
            (Some(path), None) if path.exists() => {
                format!("{}, which has no profile `{DEFAULT_PROFILE}`", path.display())
            }
            (Some(path), None) => format!("{}, which does not exist", path.display()),
            (None, _) => "none: this user has no folder for it".to_owned(),
        };
        let rows = GENERAL.iter().map(|setting| SettingRow::of(settings, None, setting)).collect();
        Self { configuration_file, settings: rows, trusted_certificates: trust(settings), vendors: Vec::new() }
    }
}

impl VendorDiagnosis {
    /// What is configured; nothing is sent.
    pub(super) fn of(settings: &Settings, vendor: Vendor) -> Self {
        let is_configured = settings.mentions(vendor);
        let rows = vendor.settings().iter().map(|setting| SettingRow::of(settings, Some(vendor), setting)).collect();
        let address = settings.address(vendor).filter(|_| is_configured).map(|address| address.to_string());
        let proxy = address.as_deref().and_then(|address| EnvironmentProxy::of(address).ok().flatten());
        Self {
            vendor: vendor.name(),
            is_configured,
            settings: if is_configured { rows } else { Vec::new() },
            address,
            proxy_variable: proxy.as_ref().map(|proxy| proxy.variable),
            proxy: proxy.and_then(|proxy| proxy.address),
            warnings: if is_configured { warnings(settings, vendor) } else { Vec::new() },
            works: None,
            problem: None,
            is_misconfigured: false,
        }
    }

    /// Takes why it does not work.
    pub(super) fn failed(&mut self, failure: &Failure) {
        (self.works, self.problem) = (Some(false), Some(failure.diagnosis()));
        self.is_misconfigured = failure.is_misuse();
    }

    /// What came of the check, for people.
    pub(super) fn outcome(&self) -> String {
        match &self.problem {
            None => "works: it listed a customer, which changes nothing".to_owned(),
            Some(problem) => format!("does NOT work: {problem}"),
        }
    }
}

impl SettingRow {
    fn of(settings: &Settings, vendor: Option<Vendor>, setting: &Setting) -> Self {
        let name = setting.variable;
        let value = settings.get(name);
        let unset = || settings.unset(name).map(|other| format!("not set, nor is {other}, which the profile names"));
        let shown = value.filter(|_| !setting.is_secret).map(Value::text);
        let hidden = shown
            .filter(|text| !can_show(vendor, setting, text))
            .map(|_| format!("set, not shown since it is not as it has to be: {}", setting.description));
        Self {
            variable: name,
            value: shown.filter(|_| hidden.is_none()).map(str::to_owned),
            source: value.map(|value| value.source.to_string()),
            problem: settings.wrong(name).map(str::to_owned).or_else(unset).or(hidden),
        }
    }
}

fn warnings(settings: &Settings, vendor: Vendor) -> Vec<String> {
    let mut warnings = settings.doubts(vendor);
    let is_set = |setting: &Setting| settings.get(setting.variable).is_some();
    for setting in vendor.settings().iter().filter(|setting| !is_set(setting)) {
        if let Some(flag) = setting.default_of.and_then(wording::flag) {
            warnings.push(format!("{} is not set: each link needs --{flag}", setting.variable));
        }
    }
    warnings
}

/// The certificates that a server's is checked against.
fn trust(settings: &Settings) -> String {
    let mut text = "the platform's".to_owned();
    for (name, place) in certificates::store_variables(|name| env::var_os(name)) {
        let _ = write!(text, " ({name}={})", place.display());
    }
    if let Some(path) = settings.ca_file() {
        let _ = write!(text, ", and those in {} ({CA_FILE})", path.display());
    }
    text
}
