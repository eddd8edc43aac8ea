//! Running other programs, and saying what went wrong with them.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{env, thread};

use crate::error::Error;

/// How long to wait before trying again what goes over the network.
const PAUSES: [Duration; 2] = [Duration::from_secs(5), Duration::from_secs(20)];

/// The variables by which programs find a proxy. What is on this machine needs none.
const PROXIES: [&str; 6] = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];

/// The cargo that runs this, so that a chosen toolchain stays chosen.
pub(crate) fn cargo(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// The rustc that cargo runs.
pub(crate) fn rustc(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Command {
    let mut command = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    command.args(arguments);
    command
}

/// Has a command ask no proxy.
pub(crate) fn without_proxies(command: &mut Command) -> &mut Command {
    for proxy in PROXIES {
        command.env_remove(proxy);
    }
    command
}

/// Has a command see nothing of this machine but where programs are: libraries tell who runs them, and keep notes in the home
/// folder.
pub(crate) fn bare<'a>(command: &'a mut Command, home: &Path) -> &'a mut Command {
    command.env_clear().env("PATH", env::var_os("PATH").unwrap_or_default()).env("HOME", home)
}

/// Runs a command to its end.
pub(crate) fn succeed(command: &mut Command) -> Result<(), Error> {
    let status = command.status().map_err(|source| Error::start(command, source))?;
    if status.success() { Ok(()) } else { Err(Error::Failed { command: line(command), status }) }
}

/// Runs a command to its end; gives what it wrote on standard output.
pub(crate) fn output(command: &mut Command) -> Result<String, Error> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|source| Error::start(command, source))?;
    if !output.status.success() {
        return Err(Error::Failed { command: line(command), status: output.status });
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command up to three times, until it succeeds.
pub(crate) fn retry(command: &mut Command) -> Result<(), Error> {
    for pause in PAUSES {
        match succeed(command) {
            Err(Error::Failed { .. }) => {
                eprintln!("again in {} s: {}", pause.as_secs(), line(command));
                thread::sleep(pause);
            }
            done => return done,
        }
    }
    succeed(command)
}

/// A command as a person would write it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
