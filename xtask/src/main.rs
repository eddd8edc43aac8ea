//! `cargo xtask`: the maintainer's tasks of the workspace.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use xtask::bench::{self, Options};
use xtask::codegen::adapt::Selection;
use xtask::codegen::package::PackageRequest;
use xtask::codegen::{self, Error};
use xtask::conformance::{self, Driver};
use xtask::spec_drift;

const USAGE: &str = "\
Usage: cargo xtask <TASK>

Tasks:
  bench            Measure what a call costs, and write crates/billing-portal/benches/README.md
      --sdks                 Measure the vendor's own libraries and Prism as well, which are installed for it
      --build                Measure clean builds as well, and the tests of what is committed, from nothing
  bench --check    Write nothing; count instructions, and fail if a call takes too many
  codegen          Generate the client crates, and the facade's setters, from the specifications in specs/
  codegen --check  Write nothing; show what `codegen` would change, and fail if it is anything
  conformance      Run the vendors' own libraries and schemathesis against the sandbox, or those of them that
                   --python, --node and --schemathesis name
  codegen --spec FILE --crate-name NAME --out DIR
                   Generate a crate from any vendor's OpenAPI 3.0 or 3.1 document, and report what it lacks
      --only LIST            Only operations whose id or path matches: 'portal_sessions*,customers/*'
      --transport-path DIR   Depend on the transport in DIR instead of the published one
      --explain              Print what each pass changed
      --strict               Fail, and write nothing, if something cannot be carried over
  spec-drift PATH  Compare our specifications with the vendors' own: the file PATH, or for each list in specs/drift those
                   in the folder PATH; fail at a difference that the list does not have
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bench", "--check"] => return count(),
        ["bench", ref options @ ..] => match Options::parse(options) {
            Some(options) => return bench(options),
            None => Ok(misused()),
        },
        ["codegen"] => write(),
        ["codegen", "--check"] => check(),
        ["conformance", ref options @ ..] => match Driver::from_options(options) {
            Some(drivers) => return conform(&drivers),
            None => Ok(misused()),
        },
        ["codegen", ref rest @ ..] => match PackageCommand::parse(rest) {
            Some(command) => command.run(),
            None => Ok(misused()),
        },
        ["spec-drift", file] => return spec_drift(Path::new(file)),
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

fn count() -> ExitCode {
    match bench::check(&workspace()) {
        Ok(check) => {
            print!("{check}");
            if check.passes() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => fail(&error),
    }
}

fn bench(options: Options) -> ExitCode {
    let outcome = match bench::run(&workspace(), options) {
        Ok(outcome) => outcome,
        Err(error) => return fail(&error),
    };
    println!();
    for target in bench::target::targets(&outcome.results) {
        println!("{} {}: {}, {}", target.what, target.bound, target.measured(), target.verdict());
    }
    println!("\nwritten: {}", outcome.page.display());
    for (what, error) in &outcome.failures {
        eprintln!("error: {what}: {error}");
    }
    if outcome.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn write() -> Result<ExitCode, Error> {
    let report = codegen::write(&workspace())?;
    print!("{}", if report.is_empty() { "nothing to change\n" } else { &report });
    Ok(ExitCode::SUCCESS)
}

fn check() -> Result<ExitCode, Error> {
    let drifts = codegen::check(&workspace())?;
    if drifts.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    for drift in &drifts {
        print!("{drift}");
    }
    println!("{} generated files differ from their specifications; run: cargo xtask codegen", drifts.len());
    Ok(ExitCode::FAILURE)
}

fn conform(drivers: &[Driver]) -> ExitCode {
    let outcomes = match conformance::run(&workspace(), drivers) {
        Ok(outcomes) => outcomes,
        Err(error) => return fail(&error),
    };
    println!();
    for outcome in &outcomes {
        let verdict = match &outcome.result {
            Ok(()) => "passed".to_owned(),
            Err(error) => format!("FAILED: {error}"),
        };
        println!("{:20}{:6.1} s  {verdict}", outcome.part.name, outcome.took.as_secs_f64());
    }
    if outcomes.iter().all(|outcome| outcome.result.is_ok()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn spec_drift(path: &Path) -> ExitCode {
    let compare = || {
        let mut is_clean = true;
        for (vendor, file) in spec_drift::vendors_files(&workspace(), path)? {
            let report = spec_drift::check(&workspace(), &vendor, &file)?;
            print!("{}:\n{report}", file.display());
            is_clean &= report.is_clean();
        }
        Ok::<bool, spec_drift::Error>(is_clean)
    };
    match compare() {
        Ok(is_clean) => {
            if is_clean {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => fail(&error),
    }
}

fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// The generation of a crate from a vendor's file.
struct PackageCommand {
    request: PackageRequest,
    out: PathBuf,
    explain: bool,
    strict: bool,
}

impl PackageCommand {
    /// Reads the arguments; `None` if they are not as the usage says.
    fn parse(arguments: &[&str]) -> Option<Self> {
        let (mut spec, mut name, mut out) = (None, None, None);
        let (mut only, mut transport) = (None, None);
        let (mut explain, mut strict) = (false, false);
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let place = match *argument {
                "--spec" => &mut spec,
                "--crate-name" => &mut name,
                "--out" => &mut out,
                "--only" => &mut only,
                "--transport-path" => &mut transport,
                "--explain" if !explain => {
                    explain = true;
                    continue;
                }
                "--strict" if !strict => {
                    strict = true;
                    continue;
                }
                _ => return None,
            };
            // An option given twice is a mistake.
            if place.replace(*rest.next()?).is_some() {
                return None;
            }
        }
        // From another folder, the path in the manifest would lead elsewhere.
        let transport = transport.map(|path| std::path::absolute(path).unwrap_or_else(|_| PathBuf::from(path)));
        let request = PackageRequest {
            spec: PathBuf::from(spec?),
            only: Selection::new(only.unwrap_or_default()),
            crate_name: name?.to_owned(),
            transport,
        };
        Some(Self { request, out: PathBuf::from(out?), explain, strict })
    }

    fn run(&self) -> Result<ExitCode, Error> {
        let package = self.request.package()?;
        if self.explain {
            let mut pass = "";
            for note in &package.notes {
                if note.pass != pass {
                    pass = note.pass;
                    println!("{pass}:");
                }
                println!("  {note}");
            }
        }
        let losses: Vec<String> = package.losses().map(|note| format!("  {note}\n")).collect();
        if !losses.is_empty() {
            print!("Not carried over:\n{}", losses.concat());
        }
        println!(
            "{} of {} operations, {} files, {} lines; {} changes, {} losses",
            package.operations,
            package.wanted,
            package.files.len(),
            package.lines(),
            package.notes.len() - losses.len(),
            losses.len(),
        );
        if self.strict && !losses.is_empty() {
            eprintln!("error: something could not be carried over; nothing was written");
            return Ok(ExitCode::FAILURE);
        }
        println!("{} files touched in {}", package.write(&self.out)?, self.out.display());
        Ok(ExitCode::SUCCESS)
    }
}
