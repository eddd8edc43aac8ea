//! The configuration file: a TOML table for each profile, as the README shows it.
//!
//! Messages about it name lines and settings that there are, never what stands there: any name or value can be a key that was
//! put in the wrong place.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use billing_portal::{Secret, Setting, Vendor};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::setting::all_settings;
use crate::failure::Failure;
use crate::private_file::{self, Text, TextRules};

/// Nobody else may have written it, for it says where keys are sent.
const RULES: TextRules = TextRules { longest: 64 * 1024, is_own: true };

/// What a profile says of a setting.
#[derive(Clone, Debug)]
pub(crate) enum Entry {
    /// The value itself.
    Text(Secret),
    /// The environment variable that has it.
    Variable(String),
    /// The file that has it, relative to the configuration file.
    File(PathBuf),
}

/// What a profile says, by the settings' variables.
pub(crate) type Profile = BTreeMap<&'static str, Entry>;

/// The file, checked as a whole: a mistake in one profile is found before it is needed.
#[derive(Debug)]
pub(crate) struct ConfigFile(BTreeMap<String, Profile>);

impl ConfigFile {
    /// Reads the file, if there is one.
    pub(crate) fn read(path: &Path) -> Result<Option<Self>, Failure> {
        let Some(Text { text, is_open_to_others }) = private_file::read_text(path, RULES)? else { return Ok(None) };
        let parsed = Self::parse(&text).map_err(|problem| {
            Failure::misused(format!("{}: {problem}", path.display()))
                .hint("the section \"Configuration\" of the command's README shows such a file")
        })?;
        if parsed.holds_secret() && is_open_to_others {
            let message = format!("{} holds a credential and is open to other users", path.display());
            let hint = format!(
                "run `chmod 600 {}`, or name a variable or a file instead: api_key_env, api_key_file",
                private_file::quoted(path)
            );
            return Err(Failure::misused(message).hint(hint));
        }
        Ok(Some(parsed))
    }

    /// Reads the text of a file.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let at = |offset: usize, problem: String| format!("line {}: {problem}", line_of(text, offset));
        let table = DeTable::parse(text)
            .map_err(|error| at(error.span().map_or(0, |span| span.start), error.message().replace('\n', " ")))?;
        let mut profiles = BTreeMap::new();
        for (name, value) in table.into_inner() {
            let profile = profile(name.span().start, value).map_err(|(offset, problem)| at(offset, problem))?;
            profiles.insert(name.into_inner().into_owned(), profile);
        }
        Ok(Self(profiles))
    }

    /// What the file says in a profile.
    pub(crate) fn take(&mut self, name: &str) -> Option<Profile> {
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

fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|b| *b == b'\n').count()
}

/// What is wrong, and at which byte.
type Wrong = (usize, String);

fn profile(offset: usize, value: Spanned<DeValue<'_>>) -> Result<Profile, Wrong> {
    let DeValue::Table(table) = value.into_inner() else {
        return Err((offset, "settings stand in profiles, below a line such as [default]".to_owned()));
    };
    let mut profile = Profile::new();
    for (key, value) in table {
        let offset = key.span().start;
        match Vendor::ALL.iter().find(|vendor| vendor.name() == key.get_ref()) {
            Some(vendor) => {
                let DeValue::Table(table) = value.into_inner() else {
                    return Err((offset, format!("`{vendor}` must be a table, such as [default.{vendor}]")));
                };
                for (key, value) in table {
                    insert(&mut profile, Some(*vendor), key.span().start, key.get_ref(), value.into_inner())?;
                }
            }
            None => insert(&mut profile, None, offset, key.get_ref(), value.into_inner())?,
        }
    }
    Ok(profile)
}

/// How a profile has a setting.
#[derive(Clone, Copy)]
enum Form {
    Text,
    Variable,
    File,
}

/// What the names of settings end in, if they name where a credential is.
const FORMS: [(&str, Form); 2] = [("_env", Form::Variable), ("_file", Form::File)];

/// Takes one line of a profile, or of a vendor's table in it.
fn insert(
    profile: &mut Profile,
    vendor: Option<Vendor>,
    offset: usize,
    key: &str,
    value: DeValue<'_>,
) -> Result<(), Wrong> {
    let wrong = |problem: String| Err((offset, problem));
    let here = || all_settings().filter(move |(owner, _)| *owner == vendor).map(|(_, setting)| setting);
    let named = |key: &str| here().find(|setting| setting.key == key);
    let elsewhere = FORMS.iter().find_map(|(suffix, form)| {
        let setting = key.strip_suffix(suffix).and_then(named).filter(|setting| setting.is_secret)?;
        Some((setting, *form))
    });
    let Some((setting, form)) = named(key).map(|setting| (setting, Form::Text)).or(elsewhere) else {
        let known: Vec<_> = here().map(names).collect();
        return wrong(format!("there is no such setting; here can stand {}", known.join(", ")));
    };
    let DeValue::String(text) = value else { return wrong(format!("{key} must be a text in quotes")) };
    let entry = match form {
        _ if text.is_empty() => return wrong(format!("{key} is empty")),
        Form::Text => Entry::Text(Secret::from(text.into_owned())),
        Form::File => Entry::File(text.as_ref().into()),
        Form::Variable if is_variable(&text) => Entry::Variable(text.into_owned()),
        Form::Variable => {
            return wrong(format!("{key} must be the name of an environment variable, in capitals, such as ACME_KEY"));
        }
    };
    match profile.insert(setting.variable, entry) {
        None => Ok(()),
        Some(_) => wrong(format!("{} is set twice: one of {} suffices", setting.key, names(setting))),
    }
}

/// A name of a variable as names of variables are, so that a key that was put in its place is not taken for one and shown.
fn is_variable(name: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_';
    name.bytes().all(is_plain) && !name.starts_with(|c: char| c.is_ascii_digit())
}

/// The names that a setting has in a profile.
fn names(setting: Setting) -> String {
    let more = if setting.is_secret {
        FORMS.map(|(suffix, _)| format!("{}{suffix}, ", setting.key)).concat()
    } else {
        String::new()
    };
    more + setting.key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        ConfigFile::parse(text).expect_err("to be refused")
    }

    #[test]
    fn every_setting_has_its_place() {
        for (vendor, setting) in all_settings() {
            let table = vendor.map_or_else(|| "[p]".to_owned(), |vendor| format!("[p.{vendor}]"));
            let profile = ConfigFile::parse(&format!("{table}\n{} = 'x'", setting.key)).expect("valid").take("p");
            let profile = profile.expect("a profile");
            assert_eq!(profile.keys().collect::<Vec<_>>(), [&setting.variable]);
            assert!(matches!(&profile[setting.variable], Entry::Text(text) if text.expose() == "x"));

            for suffix in ["_env", "_file"] {
                let elsewhere = ConfigFile::parse(&format!("{table}\n{}{suffix} = 'NAME'", setting.key));
                assert_eq!(elsewhere.is_ok(), setting.is_secret, "{}", setting.variable);
            }
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
    fn mistakes_are_told_by_their_line_and_without_what_stands_there() {
        let here = "here can stand api_key_env, api_key_file, api_key, api_secret_env, api_secret_file, api_secret, \
                    environment, base_url";
        for (text, said) in [
            ("planted = 'planted'", "line 1: settings stand in profiles, below a line such as [default]"),
            ("\n[p]\nchargebee = 'planted'", "line 3: `chargebee` must be a table, such as [default.chargebee]"),
            ("[p]\nplanted = 'planted'", "line 2: there is no such setting; here can stand vendor, ca_file"),
            ("[p.upflow]\n\nplanted_k = 'x'", &format!("line 3: there is no such setting; {here}")),
            ("[p]\nupflow.planted = 7", &format!("line 2: there is no such setting; {here}")),
            ("[p.upflow]\napi_key = 7", "line 2: api_key must be a text in quotes"),
            ("[p.upflow]\napi_key = ''", "line 2: api_key is empty"),
            ("[p.upflow]\napi_key_file = ''", "line 2: api_key_file is empty"),
            (
                "[p.upflow]\napi_key = 'planted'\napi_key_file = 'A'",
                "line 3: api_key is set twice: one of api_key_env, api_key_file, api_key suffices",
            ),
            (
                "[p.upflow]\napi_key_env = 'live_planted'",
                "line 2: api_key_env must be the name of an environment variable, in capitals, such as ACME_KEY",
            ),
        ] {
            assert_eq!(refusal(text), said);
        }
        for text in ["[p.upflow]\napi_key = \"planted", "[p.upflow]\napi_key = planted", "[p.upflow]\nplanted key"] {
            let said = refusal(text);
            assert!(said.starts_with("line 2: ") && !said.contains("planted") && !said.contains('\n'), "{said}");
        }
    }
}
