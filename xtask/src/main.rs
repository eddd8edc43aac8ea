//! `cargo xtask`: the maintainer's tasks of the workspace.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use xtask::codegen::{self, CLIENTS, Error};
use xtask::conformance::{self, Part};

const USAGE: &str = "\
Usage: cargo xtask <TASK>

Tasks:
  codegen          Generate the client crates, and the facade's setters, from the specifications in specs/
  codegen --check  Write nothing; show what `codegen` would change, and fail if it is anything
  conformance      Run Chargebee's own libraries and schemathesis against the sandbox, or those of them that
                   --python, --node and --schemathesis name
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["codegen"] => write(),
        ["codegen", "--check"] => check(),
        ["conformance", ref options @ ..] => match Part::from_options(options) {
            Some(parts) => return conform(&parts),
            None => Ok(misused()),
        },
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => Ok(misused()),
    };
    result.unwrap_or_else(|error| fail(&error))
}

fn misused() -> ExitCode {
    eprint!("{USAGE}");
    ExitCode::from(2)
}

fn fail(error: &dyn std::error::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

fn write() -> Result<ExitCode, Error> {
    let report = codegen::write(&workspace(), CLIENTS)?;
    print!("{}", if report.is_empty() { "nothing to change\n" } else { &report });
    Ok(ExitCode::SUCCESS)
}

fn check() -> Result<ExitCode, Error> {
    let drifts = codegen::check(&workspace(), CLIENTS)?;
    if drifts.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    for drift in &drifts {
        print!("{drift}");
    }
    println!("{} generated files differ from their specifications; run: cargo xtask codegen", drifts.len());
    Ok(ExitCode::FAILURE)
}

fn conform(parts: &[Part]) -> ExitCode {
    let outcomes = match conformance::run(&workspace(), parts) {
        Ok(outcomes) => outcomes,
        Err(error) => return fail(&error),
    };
    println!();
    for outcome in &outcomes {
        let verdict = match &outcome.result {
            Ok(()) => "passed".to_owned(),
            Err(error) => format!("FAILED: {error}"),
        };
        println!("{:14}{:6.1} s  {verdict}", outcome.part.name(), outcome.took.as_secs_f64());
    }
    if outcomes.iter().all(|outcome| outcome.result.is_ok()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}
