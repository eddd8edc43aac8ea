//! `cargo xtask measure`: how large and how slow a generated crate is.
//!
//! The figures of `xtask/README.md` come from here.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fmt, fs};

use serde_json::Value;

use crate::codegen::Error;
use crate::codegen::adapt::Selection;
use crate::codegen::package::Order;

/// The size of the synthetic document.
const SYNTHETIC_BYTES: usize = 12_000_000;

/// One line of the table.
#[derive(Debug)]
pub struct Row {
    /// What was generated from.
    pub name: String,
    /// How many operations it has.
    pub operations: usize,
    /// The lines of the crate.
    pub lines: usize,
    /// The lines of its longest file.
    pub longest: usize,
    /// From the text of the document to the text of the files.
    pub generation: Duration,
    /// The part of it in which the processor worked on it, where the system tells: on a busy machine, the rest is waiting.
    pub processor: Option<Duration>,
    /// The time of the compiler on this crate alone, and its memory: `check`, then `build --release`.
    pub compiler: Option<[(Duration, Option<u64>); 2]>,
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "| {} | {} | {} | {} | {:.2} s |",
            self.name,
            self.operations,
            self.lines,
            self.longest,
            self.generation.as_secs_f64()
        )?;
        match self.processor {
            Some(time) => write!(f, " {:.2} s |", time.as_secs_f64())?,
            None => f.write_str(" |")?,
        }
        for (time, memory) in self.compiler.iter().flatten() {
            write!(f, " {:.1} s", time.as_secs_f64())?;
            if let Some(kib) = memory {
                write!(f, ", {} MB", kib / 1024)?;
            }
            f.write_str(" |")?;
        }
        Ok(())
    }
}

/// Measures the first 6, the first 20 and all operations of the document at `spec`, and a document made of it by
/// repetition, as large as the largest that vendors publish. With the folder of the transport, the compiler as well. Each
/// row is given to `show` as soon as it is known.
///
/// # Errors
///
/// The document cannot be read or generated from, or the compiler fails.
pub fn measure(spec: &Path, transport: Option<&PathBuf>, show: &mut dyn FnMut(&dyn fmt::Display)) -> Result<(), Error> {
    let failed = |source| Error::File { path: spec.to_owned(), source };
    let text = fs::read_to_string(spec).map_err(failed)?;
    let document = crate::codegen::read::read(&spec.display().to_string(), &text)?;
    show(
        &"| operations | generated | lines | longest file | generation | of it processor | check, memory | release build, memory |",
    );
    show(&"|---|---|---|---|---|---|---|---|");
    for count in [Some(6), Some(20), None] {
        let part = count.map_or_else(|| document.clone(), |count| first(&document, count));
        let name = count.map_or_else(|| "all".to_owned(), |count| format!("the first {count}"));
        show(&row(&name, &part, transport)?);
    }
    let copies = SYNTHETIC_BYTES.div_ceil(document.to_string().len().max(1));
    let large = repeated(&document, copies);
    let name = format!("{copies} times all, {} MB", large.to_string().len() / 1_000_000);
    show(&row(&name, &large, transport)?);
    Ok(())
}

fn row(name: &str, document: &Value, transport: Option<&PathBuf>) -> Result<Row, Error> {
    let text = document.to_string();
    let order = Order {
        spec: PathBuf::from("measured.json"),
        only: Selection::default(),
        crate_name: "measured-client".to_owned(),
        transport: transport.cloned(),
    };
    let (start, before) = (Instant::now(), on_processor());
    let package = order.package_text("measured.json", &text)?;
    let (generation, after) = (start.elapsed(), on_processor());
    let mut compiler = None;
    if transport.is_some() {
        let folder = env::temp_dir().join(format!("xtask-measure-{}", std::process::id()));
        package.write(&folder)?;
        let times = compile(&folder);
        let _ = fs::remove_dir_all(&folder);
        compiler = Some(times?);
    }
    Ok(Row {
        name: name.to_owned(),
        operations: package.operations,
        lines: package.lines(),
        longest: package.files.values().map(|text| text.lines().count()).max().unwrap_or_default(),
        generation,
        processor: after.zip(before).map(|(after, before)| after.saturating_sub(before)),
        compiler,
    })
}

/// How long this thread has been on a processor, as Linux tells.
fn on_processor() -> Option<Duration> {
    let text = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
}

/// Compiles the crate at `folder` after its dependencies.
fn compile(folder: &Path) -> Result<[(Duration, Option<u64>); 2], Error> {
    let run = |arguments: &[&str]| {
        // Linux tells the memory of what has ended by this command only.
        let mut command = if Path::new("/usr/bin/time").exists() {
            let mut command = Command::new("/usr/bin/time");
            command.args(["-f", "%M"]).arg("cargo");
            command
        } else {
            Command::new("cargo")
        };
        command.args(arguments).current_dir(folder).env("CARGO_TARGET_DIR", folder.join("target"));
        let start = Instant::now();
        let failed = |source| Error::File { path: folder.to_owned(), source };
        let output = command.stdout(Stdio::null()).output().map_err(failed)?;
        if !output.status.success() {
            let message = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(Error::Generator { file: folder.display().to_string(), message });
        }
        let errors = String::from_utf8_lossy(&output.stderr);
        Ok((start.elapsed(), errors.lines().last().and_then(|line| line.trim().parse().ok())))
    };
    let touch = || {
        let lib = folder.join("src/lib.rs");
        let failed = |source| Error::File { path: lib.clone(), source };
        let text = fs::read_to_string(&lib).map_err(failed)?;
        fs::write(&lib, text).map_err(failed)
    };
    let mut measured = Vec::new();
    for arguments in [&["check", "--quiet"][..], &["build", "--release", "--quiet"]] {
        run(arguments)?;
        touch()?;
        measured.push(run(arguments)?);
    }
    Ok([measured[0], measured[1]])
}

/// The document with the first operations only.
fn first(document: &Value, count: usize) -> Value {
    let mut part = document.clone();
    let mut left = count;
    for item in part.pointer_mut("/paths").and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(item) = item.1.as_object_mut() {
            item.retain(|key, _| {
                let is_operation = ["delete", "get", "patch", "post", "put"].contains(&key.as_str());
                let keep = !is_operation || left > 0;
                left -= usize::from(is_operation && left > 0);
                keep
            });
        }
    }
    part
}

/// The document so many times in one: paths, operations and schemas with a number each.
fn repeated(document: &Value, copies: usize) -> Value {
    let mut large = document.clone();
    for number in 2..=copies {
        let copy = numbered(document, number);
        for pointer in ["/paths", "/components/schemas"] {
            let (Some(to), Some(from)) = (
                large.pointer_mut(pointer).and_then(Value::as_object_mut),
                copy.pointer(pointer).and_then(Value::as_object),
            ) else {
                continue;
            };
            for (name, value) in from {
                let name = if pointer == "/paths" { format!("/v{number}{name}") } else { format!("{name}V{number}") };
                to.insert(name, value.clone());
            }
        }
    }
    large
}

/// A copy of which ids and references to schemas have a number.
fn numbered(value: &Value, number: usize) -> Value {
    match value {
        Value::Object(object) => object
            .iter()
            .map(|(key, value)| {
                let value = match value {
                    Value::String(text) if key == "operationId" || key == "$ref" && text.contains("/schemas/") => {
                        let separator = if key == "$ref" { "V" } else { "_v" };
                        Value::String(format!("{text}{separator}{number}"))
                    }
                    value => numbered(value, number),
                };
                (key.clone(), value)
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(items) => items.iter().map(|item| numbered(item, number)).collect::<Vec<_>>().into(),
        other => other.clone(),
    }
}
