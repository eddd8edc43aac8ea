//! Where settings come from. Nearest first:
//!
//! 1. an option of the command, such as `--return-url`;
//! 2. the environment variable of [`all_settings`];
//! 3. the profile of the configuration file that `--profile` names, or the one that is called `default`;
//! 4. for a credential that is still missing, whoever sits at the terminal.
//!
//! An empty variable counts as none.

mod file;
mod prompt;
mod setting;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::{env, fmt, fs};

use billing_portal::{BillingPortal, BillingPortalBuilder, Connection, Secret, Setting, Vendor};
use http::Uri;

use self::file::{ConfigFile, Entry, Profile};
pub(crate) use self::prompt::hidden as ask_hidden;
use self::setting::VENDOR;
pub(crate) use self::setting::{CA_FILE, GENERAL, all_settings};
use crate::failure::Failure;
use crate::hint;
use crate::output;

/// The profile that is used unless another one is asked for.
pub(crate) const DEFAULT_PROFILE: &str = "default";

/// The one host that may be called in plain http, for clients of all vendors. It is a variable only: a file that somebody else
/// wrote is not to send keys out in the clear.
pub(crate) const ALLOW_HTTP_HOST: &str = "BILLING_PORTAL_ALLOW_HTTP_HOST";

/// Where a value was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The variable of the setting.
    Environment,
    /// The profile of this name.
    Profile(String),
    /// A variable that the profile names.
    ProfileVariable { profile: String, variable: String },
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("environment"),
            Self::Profile(profile) => write!(f, "profile `{}`", profile.escape_debug()),
            Self::ProfileVariable { profile, variable } => {
                write!(f, "profile `{}`, from the variable {}", profile.escape_debug(), variable.escape_debug())
            }
        }
    }
}

/// A value, which can be a secret, and where it was found.
#[derive(Debug)]
pub(crate) struct Value {
    text: Secret,
    pub(crate) source: Source,
}

impl Value {
    pub(crate) fn text(&self) -> &str {
        self.text.expose()
    }
}

/// All that is configured.
#[derive(Debug)]
pub(crate) struct Settings {
    values: BTreeMap<&'static str, Value>,
    /// Credentials for which the profile names a variable that is not set, and that variable.
    unset: BTreeMap<&'static str, String>,
    /// The profile in use; none if there is no file, or nothing in it for us.
    pub(crate) profile: Option<String>,
    /// Where the configuration file is looked for; none on a machine that has no such place.
    pub(crate) path: Option<PathBuf>,
}

impl Settings {
    /// Reads environment and file.
    ///
    /// # Errors
    /// If the file cannot be read, is not as described or shows a credential to others; if there is no such profile.
    pub(crate) fn load(profile: Option<&str>) -> Result<Self, Failure> {
        let path = file::path();
        let file = path.as_deref().map(ConfigFile::read).transpose()?.flatten();
        let name = profile.unwrap_or(DEFAULT_PROFILE);
        let entries = match (file.and_then(|mut file| file.take(name)), profile) {
            (None, Some(name)) => return Err(no_such_profile(name, path.as_deref())),
            (entries, _) => entries,
        };
        let mut settings = Self { values: BTreeMap::new(), unset: BTreeMap::new(), profile: None, path };
        if let Some(entries) = entries {
            settings.take_profile(name, entries)?;
        }
        for (_, Setting { variable, .. }) in all_settings() {
            let Some(text) = variable_of(variable)? else { continue };
            let overridden = settings.values.insert(variable, Value { text, source: Source::Environment });
            let unset = settings.unset.remove(variable);
            if profile.is_some() && (overridden.is_some() || unset.is_some()) {
                let name = name.escape_debug();
                output::remark(&format!("note: {variable} of the environment is used, not that of profile `{name}`"));
            }
        }
        if let Some(text) = variable_of(ALLOW_HTTP_HOST)? {
            settings.values.insert(ALLOW_HTTP_HOST, Value { text, source: Source::Environment });
        }
        Ok(settings)
    }

    fn take_profile(&mut self, name: &str, entries: Profile) -> Result<(), Failure> {
        self.profile = Some(name.to_owned());
        for (setting, entry) in entries {
            let (text, source) = match entry {
                Entry::Text(text) => (text, Source::Profile(name.to_owned())),
                Entry::Variable(variable) => {
                    let Some(text) = variable_of(&variable)? else {
                        self.unset.insert(setting, variable);
                        continue;
                    };
                    (text, Source::ProfileVariable { profile: name.to_owned(), variable })
                }
            };
            self.values.insert(setting, Value { text, source });
        }
        Ok(())
    }

    /// The value of a setting, by its variable's name.
    pub(crate) fn get(&self, variable: &str) -> Option<&Value> {
        self.values.get(variable)
    }

    fn text(&self, variable: &str) -> Option<&str> {
        self.get(variable).map(Value::text)
    }

    /// The variable in which the profile expects a credential, if it is not set.
    pub(crate) fn unset(&self, variable: &str) -> Option<&str> {
        self.unset.get(variable).map(String::as_str)
    }

    /// Whether anything that only concerns this vendor is configured.
    pub(crate) fn mentions(&self, vendor: Vendor) -> bool {
        let is_mentioned = |name| self.values.contains_key(name) || self.unset.contains_key(name);
        vendor.settings().iter().any(|setting| is_mentioned(setting.variable))
    }

    /// The vendor: the one that an option names, or else the one that is set, or else the only one that is configured.
    pub(crate) fn vendor(&self, option: Option<Vendor>) -> Result<Vendor, Failure> {
        if let Some(vendor) = option {
            return Ok(vendor);
        }
        let has_key =
            all_settings().any(|(_, setting)| setting.is_secret && self.values.contains_key(setting.variable));
        let mentioned: Vec<_> = Vendor::ALL.iter().copied().filter(|vendor| self.mentions(*vendor)).collect();
        match mentioned[..] {
            // Its credential will be asked for or found missing, which says more than that no vendor is configured.
            [vendor] if !has_key && self.get(VENDOR).is_none() => Ok(vendor),
            _ => Ok(Vendor::from_lookup(|name| self.text(name).map(str::to_owned))?),
        }
    }

    /// The builder of a vendor's client. A credential that is not configured is asked for.
    pub(crate) fn builder(&self, vendor: Vendor) -> Result<BillingPortalBuilder, Failure> {
        let connection = self.connection()?;
        let is_in_the_clear = |address: &Uri| address.scheme_str() == Some("http") && !is_loopback(address);
        if let Some(address) = self.address(vendor).filter(is_in_the_clear) {
            let host = output::shown(address.host().unwrap_or_default()).into_owned();
            output::warning(&format!("{ALLOW_HTTP_HOST}: what goes to {host}, keys and links, is not encrypted"));
        }
        let mut typed = BTreeMap::new();
        for setting in vendor.settings().iter().filter(|setting| setting.is_required) {
            let name = setting.variable;
            if self.get(name).is_none() {
                let question = format!("{vendor}: {name} ({}): ", setting.description);
                let text = if setting.is_secret { prompt::hidden(&question)? } else { None };
                typed.insert(name, text.ok_or_else(|| self.missing(vendor, name))?);
            }
        }
        let typed = |name: &str| typed.get(name).map(Secret::expose);
        let builder =
            BillingPortal::builder_from_lookup(|name| Some(self.text(name).or_else(|| typed(name))?.to_owned()));
        Ok(builder.vendor(vendor).connection(&connection))
    }

    fn connection(&self) -> Result<Connection, Failure> {
        let hint = "ca_file or BILLING_PORTAL_CA_FILE names a file of certificates in PEM";
        let mut builder = Connection::builder();
        if let Some(path) = self.ca_file() {
            builder = builder.root_certificate(fs::read(&path).map_err(|error| {
                let message = format!("cannot read the certificates in {}: {error}", path.display());
                Failure::misused(message).hint(hint)
            })?);
        }
        builder.build().map_err(|error| Failure::misused(error.to_string()).hint(hint))
    }

    /// The file of further certificate authorities. In a profile it is relative to the configuration file.
    pub(crate) fn ca_file(&self) -> Option<PathBuf> {
        let value = self.get(CA_FILE)?;
        let folder = match value.source {
            Source::Environment => None,
            _ => self.path.as_deref().and_then(Path::parent),
        };
        Some(folder.map_or_else(|| value.text().into(), |folder| folder.join(value.text())))
    }

    /// The address of a vendor's API, if the settings suffice to say it.
    pub(crate) fn address(&self, vendor: Vendor) -> Option<Uri> {
        let is_secret = |name: &str| vendor.settings().iter().any(|it| it.variable == name && it.is_secret);
        // It does not depend on credentials, which may be missing.
        let lookup = |name: &str| if is_secret(name) { Some("none") } else { self.text(name) }.map(str::to_owned);
        let portal = BillingPortal::builder_from_lookup(lookup).vendor(vendor).build().ok()?;
        portal.base_url().parse().ok()
    }

    /// A setting that a vendor needs is not there. In the words of the facade, with the hint that goes with them.
    fn missing(&self, vendor: Vendor, variable: &str) -> Failure {
        let names = match (self.unset(variable), &self.profile) {
            (Some(other), Some(profile)) => {
                let (other, profile) = (other.escape_debug(), profile.escape_debug());
                format!(", nor is {other}, which profile `{profile}` names for it")
            }
            _ => String::new(),
        };
        Failure::misconfigured(format!("{vendor}: {variable} is not set{names}"))
            .hint(hint::configuration(Some(vendor)))
    }
}

/// The names of the profiles that there are, for a shell to complete: none if the file cannot be read.
pub(crate) fn profile_names() -> Vec<String> {
    let file = file::path().and_then(|path| ConfigFile::read(&path).ok().flatten());
    file.map(|file| file.profiles().keys().cloned().collect()).unwrap_or_default()
}

/// Whether an address is one of this machine's own.
pub(crate) fn is_loopback(address: &Uri) -> bool {
    let host = address.host().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

fn no_such_profile(name: &str, path: Option<&Path>) -> Failure {
    let place = path.map_or_else(|| "any file".to_owned(), |path| path.display().to_string());
    Failure::misconfigured(format!("there is no profile `{}` in {place}", name.escape_debug()))
        .hint("a profile is a table of that file; `billing-portal doctor` says what is configured")
}

/// The value of an environment variable that is set and not empty.
fn variable_of(name: &str) -> Result<Option<Secret>, Failure> {
    let Some(value) = env::var_os(name).filter(|value| !value.is_empty()) else { return Ok(None) };
    let text = value.into_string().map_err(|_| Failure::misused(format!("{} is not Unicode", name.escape_debug())))?;
    Ok(Some(Secret::from(text)))
}
