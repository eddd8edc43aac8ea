//! The configuration file: a TOML table for each profile, as the README shows it.
//!
//! Messages about it name places, never values: any value can be a key that was put in the wrong line.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use billing_portal::{Secret, Setting, Vendor};
use etcetera::BaseStrategy;
use toml::{Table, Value};

use super::setting::all_settings;
use crate::failure::Failure;

/// What a profile says of a setting.
pub(super) enum Entry {
    /// The value itself.
    Text(Secret),
    /// The environment variable that has it.
    Variable(String),
}

/// What a profile says, by the settings' variables.
pub(super) type Profile = BTreeMap<&'static str, Entry>;

/// The file, checked as a whole: a mistake in one profile is found before it is needed.
pub(super) struct ConfigFile(BTreeMap<String, Profile>);

/// Where the file is by the platform's convention: `~/.config/billing-portal/config.toml` or below `XDG_CONFIG_HOME`, on
/// Windows in the roaming `AppData`.
pub(super) fn path() -> Option<PathBuf> {
    let base = etcetera::choose_base_strategy().ok()?;
    Some(base.config_dir().join("billing-portal").join("config.toml"))
}

impl ConfigFile {
    /// Reads the file, if there is one.
    pub(super) fn read(path: &Path) -> Result<Option<Self>, Failure> {
        let unreadable = |error| Failure::misused(format!("cannot read {}: {error}", path.display()));
        let mut file = match File::open(path) {
            Ok(file) => file,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
            Err(error) => return Err(unreadable(error)),
        };
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(unreadable)?;
        let parsed = Self::parse(&text).map_err(|problem| {
            Failure::misused(format!("{}: {problem}", path.display()))
                .hint("the section \"Configuration\" of the command's README shows such a file")
        })?;
        // The open file is asked, not the path, which could be another file by now.
        if parsed.holds_secret() && others_can_use(&file).map_err(unreadable)? {
            let message = format!("{} holds a credential and is open to other users", path.display());
            let hint = format!(
                "run `chmod 600 '{}'`, or name a variable instead: api_key_env, api_secret_env",
                path.display()
            );
            return Err(Failure::misused(message).hint(hint));
        }
        Ok(Some(parsed))
    }

    fn parse(text: &str) -> Result<Self, String> {
        let table: Table = text.parse().map_err(|error: toml::de::Error| {
            let line = error.span().map_or(1, |span| 1 + text.bytes().take(span.start).filter(|b| *b == b'\n').count());
            format!("line {line}: {}", error.message().replace('\n', " "))
        })?;
        let mut profiles = BTreeMap::new();
        for (name, value) in table {
            let profile = profile(&name, value)?;
            profiles.insert(name, profile);
        }
        Ok(Self(profiles))
    }

    /// What the file says in a profile.
    pub(super) fn take(&mut self, name: &str) -> Option<Profile> {
        self.0.remove(name)
    }

    /// All profiles.
    pub(crate) fn profiles(&self) -> &BTreeMap<String, Profile> {
        &self.0
    }

    fn holds_secret(&self) -> bool {
        let is_secret = |name: &&str| all_settings().any(|(_, setting)| setting.variable == *name && setting.is_secret);
        self.0.values().flatten().any(|(name, entry)| is_secret(name) && matches!(entry, Entry::Text(_)))
    }
}

fn profile(name: &str, value: Value) -> Result<Profile, String> {
    let place = shown(name);
    let Value::Table(table) = value else {
        return Err(format!("`{place}` must be a table such as [default]: settings stand in profiles"));
    };
    let mut profile = Profile::new();
    for (key, value) in table {
        match Vendor::ALL.iter().find(|vendor| vendor.name() == key) {
            Some(vendor) => {
                let place = format!("{place}.{vendor}");
                let Value::Table(table) = value else { return Err(format!("`{place}` must be a table")) };
                for (key, value) in table {
                    insert(&mut profile, &place, Some(*vendor), &key, value)?;
                }
            }
            None => insert(&mut profile, &place, None, &key, value)?,
        }
    }
    Ok(profile)
}

/// Takes one line of a profile, or of a vendor's table in it.
fn insert(profile: &mut Profile, place: &str, vendor: Option<Vendor>, key: &str, value: Value) -> Result<(), String> {
    let here = || all_settings().filter(move |(owner, _)| *owner == vendor).map(|(_, setting)| setting);
    let named = |key: &str| here().find(|setting| setting.key == key);
    let by_variable = |key: &str| key.strip_suffix("_env").and_then(named).filter(|setting| setting.is_secret);
    let (setting, is_variable) = match (named(key), by_variable(key)) {
        (Some(setting), _) => (setting, false),
        (None, Some(setting)) => (setting, true),
        (None, None) => {
            let known: Vec<_> = here().map(names).collect();
            return Err(format!("`{place}.{}` is not a setting; here can stand {}", shown(key), known.join(", ")));
        }
    };
    let Value::String(text) = value else { return Err(format!("`{place}.{key}` must be a text in quotes")) };
    if text.is_empty() {
        return Err(format!("`{place}.{key}` is empty"));
    }
    let entry = if is_variable { Entry::Variable(text) } else { Entry::Text(Secret::from(text)) };
    match profile.insert(setting.variable, entry) {
        None => Ok(()),
        Some(_) => Err(format!("`{place}` has both {} and {}_env", setting.key, setting.key)),
    }
}

fn names(setting: Setting) -> String {
    if setting.is_secret { format!("{0}_env, {0}", setting.key) } else { setting.key.to_owned() }
}

/// A name from the file, on one line and not too long.
fn shown(name: &str) -> String {
    name.escape_debug().take(40).collect()
}

/// Whether other users of the machine can read the file, or change where its keys are sent.
#[cfg(unix)]
fn others_can_use(file: &File) -> std::io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;

    Ok(file.metadata()?.permissions().mode() & 0o066 != 0)
}

/// Elsewhere the folder of the file is the user's own by default.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the other platforms can fail")]
fn others_can_use(_: &File) -> std::io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        ConfigFile::parse(text).err().expect("to be refused")
    }

    #[test]
    fn every_setting_has_its_place() {
        for (vendor, setting) in all_settings() {
            let table = vendor.map_or_else(|| "[p]".to_owned(), |vendor| format!("[p.{vendor}]"));
            let profile = ConfigFile::parse(&format!("{table}\n{} = 'x'", setting.key)).expect("valid").take("p");
            let profile = profile.expect("a profile");
            assert_eq!(profile.keys().collect::<Vec<_>>(), [&setting.variable]);
            assert!(matches!(&profile[setting.variable], Entry::Text(text) if text.expose() == "x"));

            let by_variable = ConfigFile::parse(&format!("{table}\n{}_env = 'NAME'", setting.key));
            assert_eq!(by_variable.is_ok(), setting.is_secret, "{}", setting.variable);
        }
    }

    #[test]
    fn the_readme_lists_every_setting_and_its_example_is_valid() {
        let readme = include_str!("../../README.md");
        for (vendor, setting) in all_settings() {
            let place = vendor.map_or_else(String::new, |vendor| format!("{vendor}."));
            let suffix = if setting.is_secret { "_env` or `." } else { "` |" };
            let row = format!("| `{}` | `{place}{}{suffix}", setting.variable, setting.key);
            assert!(readme.contains(&row), "{row}");
        }
        let (_, example) = readme.split_once("```toml\n").expect("an example");
        let (example, _) = example.split_once("```").expect("its end");
        let mut file = ConfigFile::parse(example).unwrap_or_else(|problem| panic!("{problem}"));
        assert!(!file.holds_secret());
        assert_eq!(file.take("default").map(|profile| profile.len()), Some(3));
        assert_eq!(file.take("test").map(|profile| profile.len()), Some(3));
    }

    #[test]
    fn mistakes_are_told_by_their_place_and_without_values() {
        for (text, said) in [
            ("vendor = 'planted'", "`vendor` must be a table such as [default]: settings stand in profiles"),
            ("[p]\nchargebee = 'planted'", "`p.chargebee` must be a table"),
            ("[p]\nsite = 'planted'", "`p.site` is not a setting; here can stand vendor, ca_file"),
            (
                "[p.upflow]\nkey = 'planted'",
                "`p.upflow.key` is not a setting; here can stand api_key_env, api_key, api_secret_env, api_secret, \
                 environment, base_url",
            ),
            ("[p.upflow]\napi_key = 7", "`p.upflow.api_key` must be a text in quotes"),
            ("[p.upflow]\napi_key = ''", "`p.upflow.api_key` is empty"),
            ("[p.upflow]\napi_key = 'planted'\napi_key_env = 'A'", "`p.upflow` has both api_key and api_key_env"),
            ("[p.\"a\\nb\"]\nx = 1", "`p.a\\nb` is not a setting; here can stand vendor, ca_file"),
        ] {
            assert_eq!(refusal(text), said);
        }
        for text in ["[p.upflow]\napi_key = \"planted", "[p.upflow]\napi_key = planted", "[p.upflow]\nplanted key"] {
            let said = refusal(text);
            assert!(said.starts_with("line 2: ") && !said.contains("planted") && !said.contains('\n'), "{said}");
        }
    }
}
