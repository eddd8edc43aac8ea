//! Where a value was found, and how it is read from there.

use std::path::PathBuf;
use std::{env, fmt};

use billing_portal::{Secret, Setting};

use super::secret_file;
use crate::failure::Failure;

/// Where a value was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The variable of the setting.
    Environment,
    /// The file that the setting's variable with `_FILE` names.
    EnvironmentFile { variable: String },
    /// The profile of this name.
    Profile(String),
    /// A variable that the profile names.
    ProfileVariable { profile: String, variable: String },
    /// A file that the profile names.
    ProfileFile { profile: String, file: PathBuf },
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("environment"),
            Self::EnvironmentFile { variable } => write!(f, "environment, from the file that {variable} names"),
            Self::Profile(profile) => write!(f, "profile `{}`", profile.escape_debug()),
            Self::ProfileVariable { profile, variable } => {
                write!(f, "profile `{}`, from the variable {variable}", profile.escape_debug())
            }
            Self::ProfileFile { profile, file } => {
                write!(f, "profile `{}`, from the file {}", profile.escape_debug(), file.display())
            }
        }
    }
}

/// A value, which can be a secret, and where it was found.
#[derive(Debug)]
pub(crate) struct Value {
    pub(super) text: Secret,
    pub(crate) source: Source,
}

impl Value {
    pub(crate) fn text(&self) -> &str {
        self.text.expose()
    }
}

/// The variable that names a file with the value of another variable, as container platforms mount secrets.
fn twin(variable: &str) -> String {
    format!("{variable}_FILE")
}

/// Whether the environment says anything of a setting, be it wrong.
pub(super) fn is_in_environment(setting: &Setting) -> bool {
    let is_set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    is_set(setting.variable) || setting.is_secret && is_set(&twin(setting.variable))
}

/// What the environment has for a setting: its variable or, for a credential, the file that its variable with `_FILE` names.
///
/// # Errors
/// What is wrong with it, as the rest of a sentence that begins with the vendor.
pub(super) fn from_environment(setting: &Setting) -> Result<Option<Value>, String> {
    let name = setting.variable;
    let plain = variable(name)?;
    if !setting.is_secret {
        return Ok(plain.map(|text| Value { text, source: Source::Environment }));
    }
    secret(name, plain)
}

/// A secret of the environment that is no setting.
pub(crate) fn secret_of_environment(name: &str) -> Result<Option<Secret>, Failure> {
    let found = variable(name).and_then(|plain| secret(name, plain)).map_err(Failure::misused)?;
    Ok(found.map(|value| value.text))
}

fn secret(name: &str, plain: Option<Secret>) -> Result<Option<Value>, String> {
    let twin = twin(name);
    let file = env::var_os(&twin).filter(|file| !file.is_empty());
    match (plain, file) {
        (Some(_), Some(_)) => Err(format!("{name} and {twin} are both set: unset one of them")),
        (None, Some(file)) => {
            let text = secret_file::read(file.as_ref()).map_err(|why| format!("the file that {twin} names {why}"))?;
            Ok(Some(Value { text, source: Source::EnvironmentFile { variable: twin } }))
        }
        (plain, None) => Ok(plain.map(|text| Value { text, source: Source::Environment })),
    }
}

/// The value of an environment variable that is set and not empty.
pub(super) fn variable(name: &str) -> Result<Option<Secret>, String> {
    let Some(value) = env::var_os(name).filter(|value| !value.is_empty()) else { return Ok(None) };
    value.into_string().map(|text| Some(Secret::from(text))).map_err(|_| format!("{name} is not Unicode"))
}
