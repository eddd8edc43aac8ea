//! `config`: the configuration file.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::{env, fs};

use billing_portal::{Setting, Vendor};

use crate::config::{ConfigFile, DEFAULT_PROFILE, Entry, Profile, all_settings, can_show, default_path};
use crate::failure::Failure;
use crate::option::GlobalOptions;
use crate::output::{self, shown};
use crate::platform::permissions;
use crate::private_file;

/// Write or show the configuration file, or say where it is
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Action {
    Init(Init),
    /// Show all profiles, without credentials
    Show,
    /// Print the path of the file
    Path,
}

/// Write a file with one profile, for its owner alone; a file that is there stays as it is
///
/// Without settings, it is a file of comments to be filled in. The profile is called `default`, or as --profile says.
#[derive(Debug, clap::Args)]
pub(crate) struct Init {
    /// What the profile has, such as `chargebee.site=acme-test`. A key is not written: name the environment variable or the
    /// file that has it, as in `upflow.api_key_env=ACME_KEY` or `upflow.api_key_file=/run/secrets/upflow`
    #[arg(value_name = "SETTING=VALUE")]
    settings: Vec<String>,
}

pub(crate) fn run(action: Action, global: &GlobalOptions) -> Result<(), Failure> {
    let nowhere = || Failure::misused("this user has no folder for configuration").hint("name a file with --config");
    let path = global.config.clone().or_else(default_path).ok_or_else(nowhere)?;
    match action {
        Action::Init(init) => write(&path, global, &init.settings),
        Action::Show => show(&path, global),
        Action::Path => Ok(output::line(&path.display().to_string())?),
    }
}

fn write(path: &Path, global: &GlobalOptions, settings: &[String]) -> Result<(), Failure> {
    let profile = global.profile.as_deref().unwrap_or(DEFAULT_PROFILE);
    let text = if settings.is_empty() { template(profile) } else { filled(profile, settings)? };
    if global.config.is_none()
        && let Some(folder) = path.parent()
    {
        make_folder(folder)?;
    }
    let Some(mut file) = private_file::create(path)? else {
        return Err(Failure::misused(format!("{} is there already, and stays as it is", path.display()))
            .hint("change it in an editor, or write another one with --config FILE"));
    };
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    if let Err(error) = written {
        let _ = fs::remove_file(path);
        return Err(Failure::refused(format!("cannot write {}: {error}", path.display())));
    }
    output::line(&path.display().to_string())?;
    output::remark(match settings {
        [] => "Fill it in with an editor; `billing-portal config show` reads it back.",
        _ => "`billing-portal doctor` says whether it works.",
    });
    Ok(())
}

fn make_folder(folder: &Path) -> Result<(), Failure> {
    permissions::private_folder()
        .create(folder)
        .map_err(|error| Failure::refused(format!("cannot create {}: {error}", folder.display())))
}

/// A file of comments that names all there is.
fn template(profile: &str) -> String {
    let mut text =
        "# Take out the `#` of what you need. Keys stay where they are: name the variable or the file that has one.\n"
            .to_owned();
    let mut tables: Vec<(Option<Vendor>, Vec<Setting>)> = Vec::new();
    for (vendor, setting) in all_settings() {
        match tables.last_mut() {
            Some((last, settings)) if *last == vendor => settings.push(setting),
            _ => tables.push((vendor, vec![setting])),
        }
    }
    for (vendor, settings) in tables {
        let mark = if vendor.is_some() { "# " } else { "" };
        let _ = write!(text, "\n{mark}{}\n", header(profile, vendor));
        for setting in settings {
            let Setting { key, description, variable, .. } = setting;
            let example =
                if setting.is_secret { format!("{key}_env = \"{variable}\"") } else { format!("{key} = \"\"") };
            let _ = writeln!(text, "# {example:<40} # {description}");
        }
    }
    text
}

/// A profile with these settings, checked.
fn filled(profile: &str, settings: &[String]) -> Result<String, Failure> {
    let mut tables: BTreeMap<Option<&str>, Vec<(String, &str)>> = BTreeMap::new();
    for (number, text) in settings.iter().enumerate() {
        // It may be a key, so it is not told.
        let wrong = || {
            Failure::misused(format!("argument {} is not a setting of a profile", number + 1))
                .hint("`billing-portal config init --help` says how they are written")
        };
        let (name, value) = text.split_once('=').ok_or_else(wrong)?;
        let (vendor, key) = name.split_once('.').map_or((None, name), |(vendor, key)| (Some(vendor), key));
        let of_key =
            |(owner, setting): &(Option<Vendor>, Setting)| owner.map(Vendor::name) == vendor && setting.key == key;
        if let Some((_, setting)) = all_settings().find(of_key).filter(|(_, setting)| setting.is_secret) {
            let key = setting.key;
            return Err(Failure::misused(format!(
                "{key} is a secret and no argument: other users of a machine can see those"
            ))
            .hint(format!("name the variable or the file that has it: {key}_env=…, {key}_file=…")));
        }
        tables.entry(vendor).or_default().push((key.to_owned(), value));
    }
    for (name, lines) in &mut tables {
        let Some(vendor) = name.and_then(|name| name.parse::<Vendor>().ok()) else { continue };
        complete(vendor, lines)?;
    }
    let mut text = String::new();
    for (vendor, lines) in tables {
        let name = vendor.map_or_else(|| quoted(profile), |vendor| format!("{}.{}", quoted(profile), quoted(vendor)));
        let _ = writeln!(text, "{}[{name}]", if text.is_empty() { "" } else { "\n" });
        for (key, value) in lines {
            let _ = writeln!(text, "{} = {}", quoted(&key), serde_json::to_string(value).unwrap_or_default());
        }
    }
    let wrong = |problem: &str| Failure::misused(format!("these settings are not a profile: {problem}"));
    // Whose line numbers are those of no file.
    let parsed =
        ConfigFile::parse(&text).map_err(|problem| wrong(problem.split_once(": ").map_or("", |(_, why)| why)))?;
    for (variable, entry) in parsed.profiles().values().flatten() {
        let (vendor, setting) =
            all_settings().find(|(_, it)| it.variable == *variable).ok_or_else(|| wrong(variable))?;
        if let Entry::Text(text) = entry
            && !can_show(vendor, &setting, text.expose())
        {
            return Err(wrong(&format!("{} is not as {variable} has to be: {}", setting.key, setting.description)));
        }
    }
    Ok(text)
}

/// Adds the usual variables of credentials that are not named; whatever else the vendor needs has to be there.
fn complete(vendor: Vendor, lines: &mut Vec<(String, &str)>) -> Result<(), Failure> {
    for setting in vendor.settings().iter().filter(|setting| setting.is_required) {
        let is_there = lines
            .iter()
            .any(|(key, _)| key.strip_prefix(setting.key).is_some_and(|rest| matches!(rest, "" | "_env" | "_file")));
        if is_there {
            continue;
        }
        if !setting.is_secret {
            return Err(Failure::misused(format!("{vendor} needs {}", setting.key))
                .hint(format!("add {vendor}.{}=…, {}", setting.key, setting.description)));
        }
        lines.push((format!("{}_env", setting.key), setting.variable));
    }
    Ok(())
}

fn header(profile: &str, vendor: Option<Vendor>) -> String {
    let profile = quoted(profile);
    vendor.map_or_else(|| format!("[{profile}]"), |vendor| format!("[{profile}.{vendor}]"))
}

/// A name as TOML has it; its escapes are those of JSON.
fn quoted(name: &str) -> String {
    let is_bare = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    if !name.is_empty() && name.bytes().all(is_bare) {
        name.to_owned()
    } else {
        serde_json::to_string(name).unwrap_or_default()
    }
}

fn show(path: &Path, global: &GlobalOptions) -> Result<(), Failure> {
    let Some(file) = ConfigFile::read(path)? else {
        return Err(Failure::misused(format!("there is no file {}", path.display()))
            .hint("`billing-portal config init` writes one"));
    };
    // One that is asked for and not there is looked for here.
    let used = global.settings().ok().and_then(|settings| settings.profile);
    output::line(&path.display().to_string())?;
    for (name, profile) in file.profiles() {
        let mark = if used.as_ref() == Some(name) { "   (used)" } else { "" };
        output::lines(&format!("\n[{}]{mark}{}", shown(&quoted(name)), entries(profile)))?;
    }
    Ok(())
}

fn entries(profile: &Profile) -> String {
    let mut text = String::new();
    for (vendor, setting) in all_settings() {
        let Some(entry) = profile.get(setting.variable) else { continue };
        let what = match entry {
            Entry::Text(_) if setting.is_secret => "set, not shown".to_owned(),
            Entry::Text(text) if can_show(vendor, &setting, text.expose()) => shown(text.expose()).into_owned(),
            Entry::Text(_) => "not shown: it is not as it has to be".to_owned(),
            Entry::Variable(name) => {
                let is_set = env::var_os(name).is_some_and(|value| !value.is_empty());
                format!("from the variable {name}, which is {}set", if is_set { "" } else { "not " })
            }
            Entry::File(file) => format!("from the file {}", shown(&file.display().to_string())),
        };
        let name = vendor.map_or_else(|| setting.key.to_owned(), |vendor| format!("{vendor}.{}", setting.key));
        let _ = write!(text, "\n  {name:<24} {what}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_that_is_filled_in_is_a_profile_with_all_there_is() {
        let filled: String = template("a b")
            .lines()
            .filter_map(|line| line.strip_prefix("# ").filter(|line| line.contains(" = ") || line.starts_with('[')))
            .map(|line| line.replace("\"\"", "\"x\"") + "\n")
            .collect();
        let file = ConfigFile::parse(&format!("[\"a b\"]\n{filled}")).expect("a file");
        assert_eq!(file.profiles()["a b"].len(), all_settings().count());
        assert!(ConfigFile::parse(&template(DEFAULT_PROFILE)).is_ok_and(|file| file.profiles()["default"].is_empty()));
    }
}
