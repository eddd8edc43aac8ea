//! One journey by each version of a vendor's libraries that a table names.
//!
//! The journey is data: calls, and what each has to give. A program for each language makes the calls that it reads, a line of
//! JSON each, by the library it is told of, and prints what it was given.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde::Deserialize;
use serde_json::{Value, json};

use crate::error::Error;
use crate::install::{copy_files, npm_ci, virtual_environment};
use crate::process::{bare, retry};

/// The table, in a vendor's folder of libraries.
pub const TABLE: &str = "libraries.json";

/// A version of a library.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Library {
    /// What it is written for.
    pub language: Language,
    /// Its name in the registry of that language.
    pub package: String,
    /// Its version.
    pub version: String,
}

/// A language, with a program that makes calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// `python.py`; each version is installed into a folder of its own.
    Python,
    /// `node.mjs`; each version has a name of its own in `package.json`.
    Node,
}

/// A call, and what it has to give.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    /// The resource and the action, in the words of the libraries.
    call: String,
    with: Value,
    idempotency_key: Option<String>,
    api_key: Option<String>,
    /// Names for parts of what it gives, which later steps use as `$name`.
    #[serde(default)]
    save: BTreeMap<String, String>,
    /// Members that the result has; `null` stands for one that it has not.
    expect: Value,
}

/// The libraries of a table.
///
/// # Errors
///
/// It cannot be read.
pub fn libraries(folder: &Path) -> Result<Vec<Library>, Error> {
    read(&folder.join(TABLE))
}

/// Runs the journey by each library against a sandbox.
pub(super) fn run(folder: &Path, scratch: &Path, sandbox: &str) -> Result<(), Error> {
    let (libraries, steps): (_, Vec<Step>) = (libraries(folder)?, read(&folder.join("journey.json"))?);
    copy_files(folder, scratch)?;
    npm_ci(scratch)?;
    let python = scratch.join("python");
    let interpreter = virtual_environment(&python, folder)?.get_program().to_owned();
    let mut failed = Vec::new();
    for (number, library) in libraries.iter().enumerate() {
        let name = format!("{}-{}", library.package, library.version);
        let mut command = match library.language {
            Language::Python => {
                let target = scratch.join(&name);
                let pinned = format!("{}=={}", library.package, library.version);
                let mut install = Command::new(&interpreter);
                install.args([
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                    "--no-deps",
                    "--target",
                ]);
                retry(install.arg(&target).arg(pinned))?;
                let mut command = Command::new(&interpreter);
                bare(&mut command, scratch).arg("python.py").env("PYTHONPATH", target);
                command
            }
            Language::Node => {
                let mut command = Command::new("node");
                bare(&mut command, scratch).args(["node.mjs", &name]);
                command
            }
        };
        command.arg(&library.version).current_dir(scratch).env("SANDBOX", sandbox);
        let mut caller = Caller::start(&mut command)?;
        match caller.travel(&steps, &format!("journey_{number}")) {
            Ok(()) => println!("{:?} {name}: {} calls as they should be", library.language, steps.len()),
            Err(problem) => failed.push(format!("{:?} {name}: {problem}", library.language)),
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Error::content("the journey", failed.join("\n"))) }
}

fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T, Error> {
    let text = std::fs::read(path).map_err(Error::at(path))?;
    serde_json::from_slice(&text).map_err(|error| Error::content(path.display(), error))
}

/// A program that makes calls. It ends when this is dropped.
struct Caller(Child);

impl Caller {
    fn start(command: &mut Command) -> Result<Self, Error> {
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        started.map(Self).map_err(|source| Error::start(command, source))
    }

    /// Makes all calls, in order, up to the first whose result is not as it should be.
    fn travel(&mut self, steps: &[Step], id: &str) -> Result<(), String> {
        let (Some(mut calls), Some(results)) = (self.0.stdin.take(), self.0.stdout.take()) else {
            return Err("it has no streams".to_owned());
        };
        let mut results = BufReader::new(results).lines();
        let mut known = BTreeMap::from([("id".to_owned(), id.to_owned())]);
        for (number, step) in steps.iter().enumerate() {
            let here = |problem: String| format!("step {}, {}: {problem}", number + 1, step.call);
            let call = call(step, &known).ok_or_else(|| here("the call is no `resource.action`".to_owned()))?;
            writeln!(calls, "{call}").map_err(|error| here(error.to_string()))?;
            let line = results.next().ok_or_else(|| here("the program ended".to_owned()))?;
            let found = line
                .map_err(|error| error.to_string())
                .and_then(|line| serde_json::from_str::<Value>(&line).map_err(|error| format!("{error}: {line}")));
            let found = found.map_err(here)?;
            differs(&filled(&step.expect, &known), &found)
                .map_or(Ok(()), |what| Err(here(format!("{what}: {found}"))))?;
            for (name, place) in &step.save {
                let value =
                    found.pointer(place).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                known.insert(name.clone(), value.ok_or_else(|| here(format!("nothing at {place}")))?);
            }
        }
        Ok(())
    }
}

impl Drop for Caller {
    fn drop(&mut self) {
        // Either may fail because it has ended, which is what was wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn call(step: &Step, known: &BTreeMap<String, String>) -> Option<Value> {
    let (resource, action) = step.call.split_once('.')?;
    let mut call = json!({ "resource": resource, "action": action, "arguments": filled(&step.with, known) });
    for (name, value) in [("idempotency_key", &step.idempotency_key), ("api_key", &step.api_key)] {
        if let Some(value) = value {
            call[name] = filled(&json!(value), known);
        }
    }
    Some(call)
}

/// A value whose texts have what is known in place of `$name`.
fn filled(value: &Value, known: &BTreeMap<String, String>) -> Value {
    match value {
        Value::String(text) => {
            json!(known.iter().fold(text.clone(), |text, (name, value)| text.replace(&format!("${name}"), value)))
        }
        Value::Array(items) => items.iter().map(|item| filled(item, known)).collect(),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(name, value)| (name.clone(), filled(value, known))).collect())
        }
        other => other.clone(),
    }
}

/// Where a result is not as it should be, as a JSON pointer and what is there.
fn differs(expected: &Value, found: &Value) -> Option<String> {
    match (expected, found) {
        (Value::Object(members), Value::Object(_)) => members.iter().find_map(|(name, value)| {
            differs(value, found.get(name).unwrap_or(&Value::Null)).map(|what| format!("/{name}{what}"))
        }),
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            let mut pairs = items.iter().zip(others).enumerate();
            pairs.find_map(|(index, (item, other))| differs(item, other).map(|what| format!("/{index}{what}")))
        }
        (expected, found) if expected == found => None,
        (expected, found) => Some(format!(" should be {expected}, is {found}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_has_what_is_expected_and_may_have_more() {
        let found = json!({ "a": { "b": 1, "c": 2 }, "list": [1, 2] });
        for expected in
            [json!({}), json!({ "a": { "b": 1 } }), json!({ "a": { "d": null } }), json!({ "list": [1, 2] })]
        {
            assert_eq!(differs(&expected, &found), None, "{expected}");
        }
        let wrong = json!({ "a": { "b": 2 } });
        assert_eq!(differs(&wrong, &found).as_deref(), Some("/a/b should be 2, is 1"));
        for expected in [json!({ "a": { "b": null } }), json!({ "list": [1] }), json!({ "list": [] }), json!([])] {
            assert!(differs(&expected, &found).is_some(), "{expected}");
        }
    }

    #[test]
    fn what_is_known_takes_the_place_of_its_name() {
        let known = BTreeMap::from([("id".to_owned(), "c1".to_owned()), ("next".to_owned(), "[2]".to_owned())]);
        let filled = filled(&json!([{ "id": "$id", "email": "$id@acme.example" }, "$next", 3]), &known);
        assert_eq!(filled, json!([{ "id": "c1", "email": "c1@acme.example" }, "[2]", 3]));
    }
}
