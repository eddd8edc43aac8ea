//! `cargo xtask`: the maintainer's tasks of the workspace.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use xtask::codegen::{self, CLIENTS, Error};
use xtask::spec_drift;

const USAGE: &str = "\
Usage: cargo xtask <TASK>

Tasks:
  codegen          Generate the client crates, and the facade's setters, from the specifications in specs/
  codegen --check  Write nothing; show what `codegen` would change, and fail if it is anything
  spec-drift FILE  Compare specs/chargebee.yaml with the vendor's own file; fail at a difference that specs/drift.yaml
                   does not list
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["codegen"] => write(),
        ["codegen", "--check"] => check(),
        ["spec-drift", file] => return spec_drift(Path::new(file)),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        _ => {
            eprint!("{USAGE}");
            Ok(ExitCode::from(2))
        }
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
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

fn spec_drift(file: &Path) -> ExitCode {
    match spec_drift::check(&workspace(), file) {
        Ok(report) => {
            print!("{report}");
            if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}
