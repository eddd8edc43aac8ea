//! What a release is of: the version, which stands in `Cargo.toml` alone, the owner's address, and the changelog.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::program::CRATE;
use crate::error::{Error, Result};
use crate::process;

const CHANGELOG: &str = "CHANGELOG.md";

/// A release, as the workspace's manifest and the changelog tell of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Release {
    /// The version of all crates and packages.
    pub version: String,
    /// What the command is, in a line.
    pub description: String,
    /// Its licence, as SPDX writes it.
    pub license: String,
    /// The owner's address of the repository; none until the owner has set it.
    pub repository: Option<String>,
    /// When it was released, as the changelog says; none before that.
    pub date: Option<String>,
}

impl Release {
    /// Reads it in the workspace at `root`.
    pub(super) fn read(root: &Path) -> Result<Self> {
        let metadata = ["metadata", "--locked", "--no-deps", "--format-version", "1"];
        let metadata = process::output(process::cargo(metadata).current_dir(root))?;
        let path = root.join(CHANGELOG);
        let changelog = fs::read_to_string(&path).map_err(Error::at(&path))?;
        Self::parse(&metadata, &changelog)
    }

    /// Reads it from what `cargo metadata` prints, and from the text of the changelog.
    ///
    /// # Errors
    ///
    /// The changelog has no heading for the version, or a public crate has another version.
    pub fn parse(metadata: &str, changelog: &str) -> Result<Self> {
        let metadata: Value =
            serde_json::from_str(metadata).map_err(|error| Error::content("cargo metadata", error))?;
        let packages = metadata["packages"].as_array().map_or(&[][..], Vec::as_slice);
        let command = packages.iter().find(|package| package["name"] == CRATE);
        let command = command.ok_or_else(|| Error::lacks("cargo metadata", CRATE))?;
        let text = |member: &str| command[member].as_str().unwrap_or_default().to_owned();
        let version = text("version");
        // `publish` is an empty list for a crate that is never published.
        if let Some(other) = packages.iter().find(|other| other["publish"].is_null() && other["version"] != *version) {
            let message = format!("its version is {}, and that of {CRATE} {version}: all have one", other["version"]);
            return Err(Error::content(&other["name"], message));
        }
        let heading = changelog.lines().find_map(|line| {
            let rest = line.strip_prefix("## ")?.strip_prefix(&version)?;
            rest.is_empty().then_some("").or_else(|| rest.strip_prefix(" - "))
        });
        let heading = heading.ok_or_else(|| {
            Error::content(CHANGELOG, format!("it has no heading for the version: write `## {version} - unreleased`"))
        })?;
        let repository = Some(text("repository")).filter(|address| !address.is_empty());
        let date = Some(heading.to_owned()).filter(|date| is_date(date));
        Ok(Self { description: text("description"), license: text("license"), version, repository, date })
    }

    /// Whether a tag may be released.
    ///
    /// # Errors
    ///
    /// It is not that of the version, the changelog has no date, or there is no owner's address.
    pub fn check_tag(&self, tag: &str) -> Result {
        let Self { version, .. } = self;
        if tag.strip_prefix('v') != Some(version) {
            return Err(Error::content(tag, format!("the tag of version {version} is v{version}")));
        }
        if self.date.is_none() {
            let message = format!("the heading of {version} has no date: write `## {version} - YYYY-MM-DD`");
            return Err(Error::content(CHANGELOG, message));
        }
        if self.repository.is_none() {
            let message = "`repository` is empty: set it to the address that you publish from";
            return Err(Error::content("Cargo.toml", message));
        }
        Ok(())
    }
}

fn is_date(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok_and(|date| date.to_string() == text)
}
