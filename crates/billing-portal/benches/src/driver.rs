//! Programs that make the calls with a library of another language, told over their standard input.
//!
//! Such a program finds the address of the server in the variable `CHARGEBEE_SERVER`. For each line `CALLS AT_ONCE` that
//! it reads it makes so many calls, so many of them under way at once, and prints one line: the nanoseconds that it took.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde::Deserialize;

use crate::caller::Failure;

/// The variable with the path of a JSON file: `[{"name": "npm", "command": ["node", "driver.mjs"]}, …]`.
const PROGRAMS: &str = "BENCH_SDKS";

/// The variables that would have a library ask a proxy for a server on this machine.
const PROXIES: [&str; 6] = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];

/// A program that makes calls when it is told to. It ends when this is dropped.
#[derive(Debug)]
pub struct Driver {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Driver {
    /// Starts a program, of which the first word is the file, for calls to the server with this scheme, host and port.
    ///
    /// # Errors
    /// If there is no such program.
    pub fn start(command: &[String], server_origin: &str) -> Result<Self, Failure> {
        let (program, arguments) = command.split_first().ok_or("a program without a name")?;
        let mut command = Command::new(program);
        command.args(arguments).env("CHARGEBEE_SERVER", server_origin);
        for proxy in PROXIES {
            command.env_remove(proxy);
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().map_err(|error| format!("{program}: {error}"))?;
        let (input, output) = process.stdin.take().zip(process.stdout.take()).ok_or("a program without pipes")?;
        Ok(Self { process, input, output: BufReader::new(output) })
    }

    /// Has it make so many calls, so many of them under way at once; gives the time that it took by the program's own
    /// clock.
    ///
    /// # Errors
    /// If a call fails. The program says why on standard error, and has ended.
    pub fn make(&mut self, calls: u64, at_once: usize) -> Result<Duration, Failure> {
        // A program that has ended reads nothing, and how it ended says more than that.
        let told = writeln!(self.input, "{calls} {at_once}").and_then(|()| self.input.flush());
        let mut line = String::new();
        if told.is_err() || self.output.read_line(&mut line)? == 0 {
            return Err(format!("a program that makes calls has ended: {}", self.process.wait()?).into());
        }
        let nanoseconds = line.trim_end().parse().map_err(|_| format!("not a number of nanoseconds: {line:?}"))?;
        Ok(Duration::from_nanos(nanoseconds))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Either may fail because it has ended, which is what was wanted.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Deserialize)]
struct Program {
    name: String,
    command: Vec<String>,
}

/// The programs that the file lists which `BENCH_SDKS` names: what to call each of them, and its command. None without
/// that variable.
///
/// # Errors
/// If the file cannot be read, or is not such a list.
pub fn from_environment() -> Result<Vec<(String, Vec<String>)>, Failure> {
    listed(env::var_os(PROGRAMS).as_deref())
}

fn listed(file: Option<&OsStr>) -> Result<Vec<(String, Vec<String>)>, Failure> {
    let Some(file) = file.map(Path::new) else { return Ok(Vec::new()) };
    let at = |error: &dyn std::fmt::Display| format!("{PROGRAMS}: {}: {error}", file.display());
    let text = fs::read_to_string(file).map_err(|error| at(&error))?;
    let programs: Vec<Program> = serde_json::from_str(&text).map_err(|error| at(&error))?;
    Ok(programs.into_iter().map(|program| (program.name, program.command)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    fn shell(script: &str) -> Driver {
        Driver::start(&["sh".to_owned(), "-c".to_owned(), script.to_owned()], "http://127.0.0.1:1").unwrap()
    }

    #[cfg(unix)]
    #[test]
    fn a_program_is_told_and_asked_in_turn() {
        let script = r#"while read -r calls at_once; do echo "$calls${at_once}0"; done"#;
        let mut driver = shell(script);
        assert_eq!(driver.make(3, 64).unwrap(), Duration::from_nanos(3640));
        assert_eq!(driver.make(7, 1).unwrap(), Duration::from_nanos(710));
    }

    #[cfg(unix)]
    #[test]
    fn a_program_knows_the_server() {
        let mut driver = shell(r#"read -r line; test "$CHARGEBEE_SERVER" = http://127.0.0.1:1 && echo 1"#);
        assert_eq!(driver.make(1, 1).unwrap(), Duration::from_nanos(1));
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_fails_is_a_failure() {
        let error = shell("read -r line; exit 3").make(1, 1).unwrap_err().to_string();
        assert!(error.ends_with("exit status: 3"), "{error}");
        let error = shell("read -r line; echo soon").make(1, 1).unwrap_err().to_string();
        assert_eq!(error, "not a number of nanoseconds: \"soon\\n\"");
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = Driver::start(&["./no-such-program".to_owned()], "").unwrap_err().to_string();
        assert!(error.starts_with("./no-such-program: "), "{error}");
        assert_eq!(Driver::start(&[], "").unwrap_err().to_string(), "a program without a name");
    }

    #[test]
    fn programs_are_listed_in_a_file() {
        let folder = env::temp_dir().join(format!("billing-portal-benches-{}", std::process::id()));
        fs::create_dir(&folder).unwrap();
        let file = folder.join("programs.json");
        fs::write(&file, r#"[{"name":"npm","command":["node","/a/driver.mjs"]},{"name":"pypi","command":["p"]}]"#)
            .unwrap();
        let programs = listed(Some(file.as_os_str()));
        fs::write(&file, r#"[{"name":"npm"}]"#).unwrap();
        let incomplete = listed(Some(file.as_os_str()));
        fs::remove_dir_all(&folder).unwrap();

        let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        let expected = [("npm".to_owned(), words(&["node", "/a/driver.mjs"])), ("pypi".to_owned(), words(&["p"]))];
        assert_eq!(programs.unwrap(), expected);
        assert!(incomplete.unwrap_err().to_string().contains("missing field `command`"));
        assert!(listed(Some(file.as_os_str())).unwrap_err().to_string().contains("programs.json"));
        assert_eq!(listed(None).unwrap(), []);
    }
}
