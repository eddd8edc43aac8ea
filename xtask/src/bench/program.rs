//! Small programs, of which each makes a call with one library, to see how long they take to build. What they are made of is
//! beside the benchmarks, in a folder for each.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// A program.
#[derive(Clone, Debug)]
pub struct Program {
    /// The library, which is the name of the program's folder.
    pub name: String,
    /// What of it is built: the comment at the head of `dependencies.toml`.
    pub what: String,
    /// Its `Cargo.toml`. It is a workspace of its own, wherever it is built.
    pub manifest: String,
    /// Its `main.rs`.
    pub main: String,
}

/// The facade.
pub const FACADE: &str = "billing-portal";

/// What the others are compared with.
pub const BARE: &str = "reqwest";

impl Program {
    /// All programs: the facade's, the bare one, and the others by their names. What this workspace depends on as well is of the
    /// version in its `Cargo.lock`, with which the programs are built; other libraries have an exact version in their folder.
    ///
    /// # Errors
    ///
    /// A file cannot be read, or one of the first two is not there.
    pub fn all(workspace: &Path) -> Result<Vec<Self>, Error> {
        let folder = workspace.join("crates/billing-portal/benches/programs");
        let mut folders: Vec<PathBuf> = vec![folder.join(FACADE), folder.join(BARE)];
        let mut others = Vec::new();
        for entry in fs::read_dir(&folder).map_err(Error::at(&folder))? {
            others.push(entry.map_err(Error::at(&folder))?.path());
        }
        others.sort();
        others.retain(|other| !folders.contains(other));
        folders.append(&mut others);
        folders.iter().map(|folder| Self::read(workspace, folder)).collect()
    }

    /// In `dependencies.toml`, `{workspace}` stands for the folder of this workspace.
    fn read(workspace: &Path, folder: &Path) -> Result<Self, Error> {
        let read = |file: &str| {
            let path = folder.join(file);
            fs::read_to_string(&path).map_err(Error::at(&path))
        };
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let dependencies = read("dependencies.toml")?.replace("{workspace}", &workspace.display().to_string());
        let (what, dependencies) = dependencies.split_once('\n').unwrap_or((&dependencies, ""));
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
             [dependencies]\ntokio = {{ version = \"1\", features = [\"rt\"] }}\n{dependencies}",
            package(&name),
        );
        let what = what.trim_start_matches("# ").to_owned();
        Ok(Self { what, manifest, main: read("main.rs")?, name })
    }

    /// The name of its package.
    #[must_use]
    pub fn package(&self) -> String {
        package(&self.name)
    }
}

fn package(name: &str) -> String {
    format!("with-{name}")
}
