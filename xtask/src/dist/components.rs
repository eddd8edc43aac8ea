//! What the program is made of: for the list that scanners read, and for the notices that licences ask for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::NAME;
use super::platform::Platform;
use super::program::CRATE;
use super::release::Release;
use crate::error::{Error, Result};
use crate::process;

/// The beginnings of the names of files that a crate has its licence, or notices, in.
const TEXTS: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];

/// What is linked in with `+crt-static` on Linux, and no crate.
const GLIBC: &str = "\
The GNU C Library is linked into this program. It is licensed under LGPL-2.1-or-later, whose text is at
https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html. You may replace it: this program's source is yours to build, and
`cargo xtask dist` links it with the C library of the machine that it runs on.
";

/// The crates that are linked into the program.
#[derive(Debug)]
pub(super) struct Components(Vec<Crate>);

#[derive(Debug)]
struct Crate {
    name: String,
    version: String,
    license: String,
    folder: PathBuf,
    is_ours: bool,
}

impl Components {
    /// As cargo resolves them for the platform.
    pub(super) fn of_the_program(root: &Path, platform: &Platform) -> Result<Self> {
        let mut tree = process::cargo(["tree", "--locked", "--package", CRATE, "--target", platform.triple]);
        tree.args(["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"]);
        let tree = process::output(tree.current_dir(root))?;
        // A line is `name vVERSION`, and of ours a path after that.
        let linked: BTreeSet<_> = tree.lines().filter_map(|line| line.split(" (").next()?.split_once(" v")).collect();
        let mut metadata = process::cargo(["metadata", "--locked", "--format-version", "1"]);
        let metadata = process::output(metadata.current_dir(root))?;
        let metadata: Value =
            serde_json::from_str(&metadata).map_err(|error| Error::content("cargo metadata", error))?;
        let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice).iter().map(Crate::of);
        let crates: Vec<_> = packages.filter(|of| linked.contains(&(&*of.name, &*of.version))).collect();
        if crates.len() != linked.len() {
            let message = format!("it has {} crates, of which cargo metadata knows {}", linked.len(), crates.len());
            return Err(Error::content("cargo tree", message));
        }
        Ok(Self(crates))
    }

    /// The list in the form of CycloneDX.
    pub(super) fn cyclone_dx(&self, release: &Release) -> String {
        let purl = |name: &str, version: &str| format!("pkg:cargo/{name}@{version}");
        let component = |kind: &str, name: &str, version: &str, license: &str| {
            let purl = purl(name, version);
            let licenses = json!([{"expression": license}]);
            json!({"type": kind, "bom-ref": purl, "name": name, "version": version, "purl": purl, "licenses": licenses})
        };
        let others = self.0.iter().filter(|of| of.name != CRATE);
        let list = json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": {"component": component("application", CRATE, &release.version, &release.license)},
            "components": others.map(|of| component("library", &of.name, &of.version, &of.license)).collect::<Vec<_>>(),
        });
        format!("{list:#}\n")
    }

    /// The texts that others ask to be passed on, each with the crates that have it.
    pub(super) fn notices(&self, platform: &Platform) -> Result<String> {
        let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut without = String::new();
        for of in self.0.iter().filter(|of| !of.is_ours) {
            let found = of.texts()?;
            let name = format!("{} {} ({})", of.name, of.version, of.license);
            if found.is_empty() {
                let _ = writeln!(without, "{name}");
            }
            for text in found {
                texts.entry(text).or_default().push(name.clone());
            }
        }
        let mut notices = format!("What others wrote, and {NAME} is built with.\n");
        if platform.os == "linux" {
            let _ = write!(notices, "\n{GLIBC}");
        }
        let _ = write!(notices, "\nWithout a text of their own, under the licences named:\n{without}");
        for (text, names) in texts {
            let _ = write!(notices, "\n{}\n{}\n\n{}\n", "=".repeat(80), names.join("\n"), text);
        }
        Ok(notices)
    }
}

impl Crate {
    /// As `cargo metadata` describes it.
    fn of(package: &Value) -> Self {
        let text = |member: &str| package[member].as_str().unwrap_or_default();
        Self {
            name: text("name").to_owned(),
            version: text("version").to_owned(),
            // Older crates write a slash and mean OR.
            license: text("license").replace('/', " OR "),
            folder: Path::new(text("manifest_path")).parent().map(Path::to_owned).unwrap_or_default(),
            is_ours: package["source"].is_null(),
        }
    }

    /// The texts in its folder, in the order of their files.
    fn texts(&self) -> Result<Vec<String>> {
        let mut paths = Vec::new();
        for entry in fs::read_dir(&self.folder).map_err(Error::at(&self.folder))? {
            let path = entry.map_err(Error::at(&self.folder))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
            if path.is_file() && TEXTS.iter().any(|text| name.starts_with(text)) {
                paths.push(path);
            }
        }
        paths.sort();
        let read =
            |path: PathBuf| fs::read_to_string(&path).map(|text| text.trim().to_owned()).map_err(Error::at(&path));
        paths.into_iter().map(read).collect()
    }
}
