//! `cargo xtask`: the maintainer's tasks of the workspace.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use xtask::bench::{self, Options};
use xtask::codegen;
use xtask::codegen::Selection;
use xtask::codegen::package::PackageRequest;
use xtask::conformance::{self, Driver};
use xtask::{dist, public_api, spec_drift};

/// The maintainer's tasks of the workspace.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", subcommand_value_name = "TASK", subcommand_help_heading = "Tasks")]
enum Task {
    /// Measure what a call costs, and write crates/billing-portal/benches/README.md
    Bench {
        #[command(flatten)]
        options: Options,
        /// Write nothing; count instructions, and fail if a call takes too many
        #[arg(long, exclusive = true)]
        check: bool,
    },
    /// Generate the client crates, and the facade's setters, from the specifications in specs/; or a crate from any vendor's
    /// document
    Codegen {
        /// Write nothing; show what would change, and fail if it is anything
        #[arg(long, exclusive = true)]
        check: bool,
        #[command(flatten)]
        package: PackageOptions,
    },
    /// Run the vendors' own libraries and schemathesis against the sandbox, or those of them that are named
    Conformance {
        /// What runs; by default, all of it
        #[arg(value_enum)]
        drivers: Vec<Driver>,
    },
    /// Build the command once, static, and the packages that carry it
    Dist {
        #[command(flatten)]
        options: dist::Options,
    },
    /// Write what the facade offers to crates/billing-portal/public-api.txt
    PublicApi {
        /// Write nothing; show what changed, and fail if it is anything
        #[arg(long)]
        check: bool,
    },
    /// Compare our specifications with the vendors' own; fail at a difference that specs/drift does not list
    SpecDrift {
        /// A vendor's file, or a folder with one for each list
        path: PathBuf,
    },
}

/// Whether a task succeeded, or why it could not be done.
type Outcome = Result<bool, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let outcome = match Task::parse() {
        Task::Bench { check: true, .. } => count(),
        Task::Bench { options, .. } => bench(options),
        Task::Codegen { check: true, .. } => check(),
        Task::Codegen { package, .. } => {
            package.request().map_or_else(write, |(request, out)| package.run(&request, out))
        }
        Task::Conformance { drivers } => conform(&drivers),
        Task::Dist { options } => dist(&options),
        Task::PublicApi { check } => public_api(check),
        Task::SpecDrift { path } => spec_drift(&path),
    };
    let succeeded = outcome.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        false
    });
    if succeeded { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn count() -> Outcome {
    let check = bench::check(&workspace())?;
    print!("{check}");
    Ok(check.passes())
}

fn bench(options: Options) -> Outcome {
    let outcome = bench::run(&workspace(), options)?;
    println!();
    for target in bench::target::targets(&outcome.results) {
        println!("{} {}: {}, {}", target.what, target.bound, target.measured(), target.verdict());
    }
    println!("\nwritten: {}", outcome.page.display());
    for (what, error) in &outcome.failures {
        eprintln!("error: {what}: {error}");
    }
    Ok(outcome.failures.is_empty())
}

fn write() -> Outcome {
    let report = codegen::write(&workspace())?;
    print!("{}", if report.is_empty() { "nothing to change\n" } else { &report });
    Ok(true)
}

fn check() -> Outcome {
    let drifts = codegen::check(&workspace())?;
    for drift in &drifts {
        print!("{drift}");
    }
    if !drifts.is_empty() {
        println!("{} generated files differ from their specifications; run: cargo xtask codegen", drifts.len());
    }
    Ok(drifts.is_empty())
}

fn conform(drivers: &[Driver]) -> Outcome {
    let outcomes = conformance::run(&workspace(), drivers)?;
    println!();
    for outcome in &outcomes {
        let verdict = outcome.result.as_ref().map_or_else(|error| format!("FAILED: {error}"), |()| "passed".to_owned());
        println!("{:36}{:6.1} s  {verdict}", outcome.part.folder, outcome.took.as_secs_f64());
    }
    Ok(outcomes.iter().all(|outcome| outcome.result.is_ok()))
}

fn dist(options: &dist::Options) -> Outcome {
    let made = dist::run(&workspace(), options)?;
    let dist::Made { release, platform, size, files } = &made;
    println!("{} {} for {}: {size} bytes", dist::NAME, release.version, platform.triple);
    for file in files {
        println!("  {file}");
    }
    if release.repository.is_none() {
        println!("`repository` in Cargo.toml is empty: set it to the address that you publish from");
    }
    Ok(true)
}

fn public_api(check: bool) -> Outcome {
    if !check {
        println!("{}", if public_api::write(&workspace())? { "changed" } else { "nothing to change" });
        return Ok(true);
    }
    let difference = public_api::check(&workspace())?;
    if !difference.is_empty() {
        println!("{difference}the public API has changed; if it is to, run: cargo xtask public-api");
    }
    Ok(difference.is_empty())
}

fn spec_drift(path: &Path) -> Outcome {
    let mut is_clean = true;
    for (vendor, file) in spec_drift::vendors_files(&workspace(), path)? {
        let report = spec_drift::check(&workspace(), &vendor, &file)?;
        print!("{}:\n{report}", file.display());
        is_clean &= report.is_clean();
    }
    Ok(is_clean)
}

fn workspace() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// How a crate is generated from a vendor's document.
#[derive(clap::Args)]
struct PackageOptions {
    /// The OpenAPI 3.0 or 3.1 document of any vendor; what the crate lacks is reported
    #[arg(long, requires_all = ["crate_name", "out"])]
    spec: Option<PathBuf>,
    /// The name of the crate
    #[arg(long, requires = "spec")]
    crate_name: Option<String>,
    /// Where to write the crate
    #[arg(long, requires = "spec", value_name = "DIR")]
    out: Option<PathBuf>,
    /// Only operations whose id or path matches: 'portal_sessions*,customers/*'
    #[arg(long, requires = "spec", value_name = "LIST")]
    only: Option<String>,
    /// Depend on the transport in this folder; by default, on that of this workspace
    #[arg(long, requires = "spec", value_name = "DIR")]
    transport_path: Option<PathBuf>,
    /// Print what each pass changed
    #[arg(long, requires = "spec")]
    explain: bool,
    /// Fail, and write nothing, if something cannot be carried over
    #[arg(long, requires = "spec")]
    strict: bool,
}

impl PackageOptions {
    /// What to generate, and where; nothing if it is our own code.
    fn request(&self) -> Option<(PackageRequest, &Path)> {
        let request = PackageRequest {
            spec: self.spec.clone()?,
            only: Selection::new(self.only.as_deref().unwrap_or_default()),
            crate_name: self.crate_name.clone()?,
            transport: self.transport_path.clone(),
        };
        Some((request, self.out.as_deref()?))
    }

    fn run(&self, request: &PackageRequest, out: &Path) -> Outcome {
        let package = request.package()?;
        if self.explain {
            let mut pass = "";
            for note in &package.findings {
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
            println!("What is left out can be called by its path: docs/an-operation-we-do-not-wrap.md shows how.");
        }
        println!(
            "{} of {} operations, {} files, {} lines; {} changes, {} losses",
            package.operations,
            package.wanted,
            package.files.len(),
            package.lines(),
            package.findings.len() - losses.len(),
            losses.len(),
        );
        if self.strict && !losses.is_empty() {
            eprintln!("error: something could not be carried over; nothing was written");
            return Ok(false);
        }
        println!("{} files touched in {}", package.write(out)?, out.display());
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::Task;

    #[test]
    fn a_crate_is_generated_only_if_it_is_asked_for() {
        let package = |arguments: &[&str]| match Task::parse_from([&["xtask", "codegen"], arguments].concat()) {
            Task::Codegen { package, .. } => package.request().map(|(request, _)| request.crate_name),
            _ => None,
        };
        assert_eq!(package(&[]), None);
        assert_eq!(package(&["--spec", "a", "--crate-name", "b", "--out", "c"]).as_deref(), Some("b"));
    }
}
