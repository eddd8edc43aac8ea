//! Where settings come from. Nearest first:
//!
//! 1. an option of the command, such as `--return-url`;
//! 2. the profile that `--profile` or `BILLING_PORTAL_PROFILE` names, or that a file named by `--config` calls `default`;
//! 3. the environment variables of [`all_settings`];
//! 4. the profile `default` of the configuration file;
//! 5. for a credential that is still missing, whoever sits at the terminal.
//!
//! All settings of one vendor come from one of 2, 3 and 4, so that no key is sent to an address that belongs to another one. An
//! empty variable counts as none.

mod file;
mod prompt;
mod secret_file;
mod setting;
mod source;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use billing_portal::{BillingPortal, BillingPortalBuilder, Connection, Secret, Setting, Vendor};
use http::Uri;

pub(crate) use self::file::{ConfigFile, Entry, Profile};
pub(crate) use self::prompt::hidden as ask_hidden;
use self::setting::VENDOR;
pub(crate) use self::setting::{CA_FILE, GENERAL, PROFILE, all_settings};
pub(crate) use self::source::{Source, Value, secret_of_environment};
use crate::failure::Failure;
use crate::hint;
use crate::output;
pub(crate) use crate::platform::paths::configuration_file as default_path;
use crate::private_file::{self, TextRules};
use crate::wording;

/// Whose certificates are trusted is not for other users to say. A machine's administrator may have made the file.
const CERTIFICATES: TextRules = TextRules { longest: 4 * 1024 * 1024, is_own: false };

/// The profile that is used unless another one is asked for.
pub(crate) const DEFAULT_PROFILE: &str = "default";

/// The one host that may be called in plain http, for clients of all vendors. It is a variable only: a file that somebody else
/// wrote is not to send keys out in the clear.
pub(crate) const ALLOW_HTTP_HOST: &str = "BILLING_PORTAL_ALLOW_HTTP_HOST";

/// All that is configured.
#[derive(Debug)]
pub(crate) struct Settings {
    values: BTreeMap<&'static str, Value>,
    /// Credentials for which the profile names a variable that is not set, and that variable.
    unset: BTreeMap<&'static str, String>,
    /// What is wrong with a value that is there.
    wrong: BTreeMap<&'static str, String>,
    /// Vendors of whom the profile has settings that are not used, since the environment has some.
    passed_over: Vec<Vendor>,
    /// Vendors who are as an explicit profile says, and a variable of each that is not used.
    unused: Vec<(Vendor, &'static str)>,
    /// The profile in use; none if there is no file, or nothing in it for us.
    pub(crate) profile: Option<String>,
    /// Where the configuration file is looked for; none on a machine that has no such place.
    pub(crate) path: Option<PathBuf>,
}

impl Settings {
    /// Reads environment and file: the one that is named, or the one at the platform's place.
    ///
    /// # Errors
    /// If the file cannot be read, is not as described or shows a credential to others; if there is no such file or profile.
    pub(crate) fn load(named_file: Option<&Path>, profile: Option<&str>) -> Result<Self, Failure> {
        let path = named_file.map(Path::to_owned).or_else(default_path);
        let file = path.as_deref().map(ConfigFile::read).transpose()?.flatten();
        if let (Some(path), None) = (named_file, &file) {
            return Err(no_such_file(path));
        }
        let of_environment = source::variable(PROFILE).map_err(Failure::misconfigured)?;
        let profile = profile.or(of_environment.as_ref().map(Secret::expose));
        let is_explicit = profile.is_some() || named_file.is_some();
        let name = profile.unwrap_or(DEFAULT_PROFILE);
        let entries = match file.and_then(|mut file| file.take(name)) {
            None if is_explicit => return Err(no_such_profile(name, path.as_deref())),
            entries => entries,
        };
        let (values, unset, wrong) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let used = entries.is_some().then(|| name.to_owned());
        let mut settings =
            Self { values, unset, wrong, passed_over: Vec::new(), unused: Vec::new(), profile: used, path };
        let mut entries = entries.unwrap_or_default();
        for vendor in Vendor::ALL.iter().copied() {
            settings.take_vendor(vendor, &mut entries, is_explicit);
        }
        for setting in &GENERAL {
            settings.take_general(setting, &mut entries, is_explicit);
        }
        if let Some(text) = source::variable(ALLOW_HTTP_HOST).map_err(Failure::misconfigured)? {
            settings.values.insert(ALLOW_HTTP_HOST, Value { text, source: Source::Environment });
        }
        Ok(settings)
    }

    /// Takes the settings of one vendor from where they are to come from.
    fn take_vendor(&mut self, vendor: Vendor, entries: &mut Profile, is_explicit: bool) {
        let in_environment: Vec<_> = vendor.settings().iter().filter(|it| source::is_in_environment(it)).collect();
        let of_profile: Vec<_> = vendor.settings().iter().filter_map(|it| entries.remove_entry(it.variable)).collect();
        if is_explicit || in_environment.is_empty() {
            if let ([first, ..], [_, ..]) = (&in_environment[..], &of_profile[..]) {
                self.unused.push((vendor, first.variable));
            }
            for (variable, entry) in of_profile {
                self.take_entry(variable, entry);
            }
            return;
        }
        if !of_profile.is_empty() {
            self.passed_over.push(vendor);
        }
        for setting in in_environment {
            self.take_variable(setting);
        }
    }

    /// What concerns all vendors: where there is no explicit profile, the environment goes first. The certificate authorities
    /// belong to the machine, so a profile without any leaves them to the environment.
    fn take_general(&mut self, setting: &Setting, entries: &mut Profile, is_explicit: bool) {
        let entry = entries.remove(setting.variable);
        let is_in_environment = source::is_in_environment(setting);
        match entry {
            Some(entry) if is_explicit || !is_in_environment => self.take_entry(setting.variable, entry),
            None if is_explicit && setting.variable != CA_FILE => {}
            _ => self.take_variable(setting),
        }
    }

    fn take_variable(&mut self, setting: &Setting) {
        match source::from_environment(setting) {
            Ok(value) => self.values.extend(value.map(|value| (setting.variable, value))),
            Err(why) => _ = self.wrong.insert(setting.variable, why),
        }
    }

    fn take_entry(&mut self, setting: &'static str, entry: Entry) {
        let profile = self.profile.clone().unwrap_or_default();
        let found = match entry {
            Entry::Text(text) => Ok(Some((text, Source::Profile(profile)))),
            Entry::Variable(variable) => source::variable(&variable).map(|text| {
                if text.is_none() {
                    self.unset.insert(setting, variable.clone());
                }
                text.map(|text| (text, Source::ProfileVariable { profile, variable }))
            }),
            Entry::File(file) => {
                let text = secret_file::read(&self.beside_the_file(&file));
                let text = text.map_err(|why| {
                    format!("the file that profile `{}` names for {setting} {why}", profile.escape_debug())
                });
                text.map(|text| Some((text, Source::ProfileFile { profile, file })))
            }
        };
        match found {
            Ok(value) => self.values.extend(value.map(|(text, source)| (setting, Value { text, source }))),
            Err(why) => _ = self.wrong.insert(setting, why),
        }
    }

    /// A path of the configuration file, which is relative to it.
    fn beside_the_file(&self, path: &Path) -> PathBuf {
        self.path.as_deref().and_then(Path::parent).unwrap_or(Path::new("")).join(path)
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

    /// What is wrong with a value that is there, as the rest of a sentence.
    pub(crate) fn wrong(&self, variable: &str) -> Option<&str> {
        self.wrong.get(variable).map(String::as_str)
    }

    /// Whether anything that only concerns this vendor is configured.
    pub(crate) fn mentions(&self, vendor: Vendor) -> bool {
        let is_mentioned =
            |name| self.values.contains_key(name) || self.unset.contains_key(name) || self.wrong.contains_key(name);
        vendor.settings().iter().any(|setting| is_mentioned(setting.variable))
    }

    /// The vendor: the one that an option names, or else the one that is set, or else the only one that is configured.
    pub(crate) fn vendor(&self, option: Option<Vendor>) -> Result<Vendor, Failure> {
        if let Some(vendor) = option {
            return Ok(vendor);
        }
        if let Some(why) = self.wrong(VENDOR) {
            return Err(Failure::misconfigured(why));
        }
        let mentioned: Vec<_> = wording::vendors(|vendor| self.mentions(vendor)).collect();
        match mentioned[..] {
            // If its credential is missing it will be asked for or said, which is more than that no vendor is configured.
            [vendor] if self.get(VENDOR).is_none() => Ok(vendor),
            // One that is there and wrong is there.
            _ => Ok(Vendor::from_lookup(|name| self.text(name).or(self.wrong(name)).map(str::to_owned))?),
        }
    }

    /// All vendors that are meant: the one that an option names or that is set, or else those that are configured.
    pub(crate) fn vendors(&self, option: Option<Vendor>) -> Result<Vec<Vendor>, Failure> {
        let configured: Vec<_> = wording::vendors(|vendor| self.mentions(vendor)).collect();
        let is_chosen = option.is_some() || self.get(VENDOR).is_some() || self.wrong(VENDOR).is_some();
        if is_chosen || configured.len() < 2 { Ok(vec![self.vendor(option)?]) } else { Ok(configured) }
    }

    /// The builder of a vendor's client. A credential that is not configured is asked for.
    pub(crate) fn builder(&self, vendor: Vendor) -> Result<BillingPortalBuilder, Failure> {
        if let Some(why) = vendor.settings().iter().find_map(|setting| self.wrong(setting.variable)) {
            return Err(Failure::misconfigured(format!("{vendor}: {why}")).hint(hint::DOCTOR));
        }
        if let Some((_, variable)) = self.unused.iter().find(|(other, _)| *other == vendor) {
            let profile = self.profile.as_deref().unwrap_or_default();
            output::remark(&format!(
                "note: profile `{profile}` is used; {variable} of the environment, and its like, are not"
            ));
        }
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
        if let Some(why) = self.wrong(CA_FILE) {
            return Err(Failure::misconfigured(why));
        }
        let mut builder = Connection::builder();
        if let Some(path) = self.ca_file() {
            let Some(file) = private_file::read_text(&path, CERTIFICATES)? else {
                let message = format!("cannot read the certificates in {}: there is no such file", path.display());
                return Err(Failure::misused(message).hint(hint));
            };
            builder = builder.root_certificate(file.text);
        }
        builder.build().map_err(|error| Failure::misused(error.to_string()).hint(hint))
    }

    /// The file of further certificate authorities. In a profile it is relative to the configuration file.
    pub(crate) fn ca_file(&self) -> Option<PathBuf> {
        let value = self.get(CA_FILE)?;
        let path = Path::new(value.text());
        Some(if value.source == Source::Environment { path.to_owned() } else { self.beside_the_file(path) })
    }

    /// What results are told with: "Chargebee, site acme-test".
    pub(crate) fn used(&self, vendor: Vendor) -> String {
        let mut text = vendor.facts().title.to_owned();
        let of_account = || vendor.settings().iter().filter(|setting| setting.is_account);
        let is_said = of_account().any(|setting| self.get(setting.variable).is_some());
        for setting in of_account() {
            let default = setting.default.filter(|_| !is_said);
            if let Some(value) = self.text(setting.variable).or(default) {
                let _ = write!(text, ", {} {value}", setting.key.replace('_', " "));
            }
        }
        text
    }

    /// What is odd about a vendor's settings that may work, without their values.
    pub(crate) fn doubts(&self, vendor: Vendor) -> Vec<String> {
        let mut doubts: Vec<String> = Vec::new();
        let is_quote = |c: char| "\"'`“”‘’«»".contains(c);
        for setting in vendor.settings() {
            let Some(text) = self.text(setting.variable) else { continue };
            let name = setting.variable;
            if text.trim() != text {
                doubts.push(format!("{name} begins or ends with a blank or a line break"));
            }
            if text.trim().starts_with(is_quote) || text.trim().ends_with(is_quote) {
                doubts.push(format!("{name} has quotation marks around it, which are taken for a part of it"));
            }
        }
        if self.passed_over.contains(&vendor) {
            let profile = self.profile.as_deref().unwrap_or(DEFAULT_PROFILE);
            doubts.push(format!(
                "profile `{profile}` has settings of {vendor}, which those of the environment go before"
            ));
        }
        let lookup = |name: &str| self.text(name).map(str::to_owned);
        doubts.extend(vendor.doubts(lookup).into_iter().map(str::to_owned));
        doubts
    }

    /// The address of a vendor's API, if the settings suffice to say it.
    pub(crate) fn address(&self, vendor: Vendor) -> Option<Uri> {
        let is_secret = |name: &str| vendor.settings().iter().any(|it| it.variable == name && it.is_secret);
        // It does not depend on credentials, which may be missing.
        client(vendor, |name| if is_secret(name) { Some("none") } else { self.text(name) })?.base_url().parse().ok()
    }

    /// A setting that a vendor needs is not there. In the words of the facade, with the hint that goes with them.
    fn missing(&self, vendor: Vendor, variable: &str) -> Failure {
        let profile = self.profile.as_deref().unwrap_or(DEFAULT_PROFILE).escape_debug();
        let more = match self.unset(variable) {
            Some(other) => format!(", nor is {other}, which profile `{profile}` names for it"),
            None if self.passed_over.contains(&vendor) => {
                let others = vendor.settings().iter().filter(|it| self.get(it.variable).is_some());
                let others: Vec<_> = others.map(|setting| setting.variable).collect();
                format!(
                    "; all settings of a vendor come from one place, and {} of the environment went before profile `{profile}`",
                    others.join(", ")
                )
            }
            None => String::new(),
        };
        let hint = if more.starts_with(';') {
            format!("unset what is not meant, or write --profile {profile}")
        } else {
            hint::configuration(Some(vendor))
        };
        Failure::misconfigured(format!("{vendor}: {variable} is not set{more}")).hint(hint)
    }
}

/// Whether a value can be shown: it is no secret, and as that setting has to be. One that is not may be a key that was put in
/// the wrong place.
pub(crate) fn can_show(vendor: Option<Vendor>, setting: &Setting, text: &str) -> bool {
    let Some(vendor) = vendor else { return setting.variable != VENDOR || text.parse::<Vendor>().is_ok() };
    let is_needed = |name: &str| vendor.settings().iter().any(|it| it.variable == name && it.is_required);
    // What else is needed is anything that passes.
    let value = |name: &str| if name == setting.variable { Some(text) } else { is_needed(name).then_some("none") };
    !setting.is_secret && client(vendor, value).is_some()
}

/// A client of a vendor with these settings, which sends nothing.
fn client<'a>(vendor: Vendor, value: impl Fn(&str) -> Option<&'a str>) -> Option<BillingPortal> {
    let direct = Connection::builder().no_proxy().build().ok()?;
    let builder = BillingPortal::builder_from_lookup(|name| value(name).map(str::to_owned)).vendor(vendor);
    builder.connection(&direct).build().ok()
}

/// The names of the profiles that there are, for a shell to complete: none if the file cannot be read.
pub(crate) fn profile_names() -> Vec<String> {
    let file = default_path().and_then(|path| ConfigFile::read(&path).ok().flatten());
    file.map(|file| file.profiles().keys().cloned().collect()).unwrap_or_default()
}

/// Whether an address is one of this machine's own.
pub(crate) fn is_loopback(address: &Uri) -> bool {
    let host = address.host().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

fn no_such_file(path: &Path) -> Failure {
    Failure::misused(format!("there is no file {}", path.display()))
        .hint("`billing-portal config init` writes one; without --config, the one is read that `billing-portal config path` says")
}

fn no_such_profile(name: &str, path: Option<&Path>) -> Failure {
    let place = path.map_or_else(|| "any file".to_owned(), |path| path.display().to_string());
    Failure::misconfigured(format!("there is no profile `{}` in {place}", name.escape_debug()))
        .hint("a profile is a table of that file; `billing-portal config show` lists those that there are")
}
